// SPDX-License-Identifier: Apache-2.0
// A JSON value that loses nothing: numbers keep their text, objects their order and their duplicates.
// What Vitrine shows and sends has to be what stood there, which the common libraries do not promise:
// they turn 1e400 into infinity, sort keys or drop the first of two equal ones.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vitrine {

struct JsonLimits
{
    std::size_t maxBytes = 16u << 20;
    unsigned maxDepth = 64;
};

// Where a marked value came to lie in the bytes that dump() wrote.
struct JsonSpan
{
    int mark = 0;
    std::size_t offset = 0;
    std::size_t length = 0;
};

class Json
{
public:
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };
    struct Member;
    using Items = std::vector<Json>;
    using Members = std::vector<Member>;

    Json();
    Json(std::nullptr_t);
    Json(bool value);
    Json(int value);
    Json(std::int64_t value);
    Json(std::uint64_t value);
    Json(double value);
    Json(const char* text);
    Json(std::string_view text);
    Json(std::string text);

    // token: a number exactly as RFC 8259 spells it; the caller has checked it.
    [[nodiscard]] static Json number(std::string token);
    [[nodiscard]] static Json array();
    [[nodiscard]] static Json array(Items items);
    [[nodiscard]] static Json object(std::initializer_list<Member> members = {});

    // Strict RFC 8259 in valid UTF-8. Error: Malformed (line, column, offset), TooLarge, TooDeep.
    [[nodiscard]] static Result<Json> parse(std::string_view text, JsonLimits limits = {});

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_value.index()); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool isBool() const { return kind() == Kind::Bool; }
    [[nodiscard]] bool isNumber() const { return kind() == Kind::Number; }
    [[nodiscard]] bool isString() const { return kind() == Kind::String; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }

    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const; // whole numbers in range, also "12.0" and "1e3"
    [[nodiscard]] std::optional<double> real() const;
    // The text of a string or of a number; empty for everything else.
    [[nodiscard]] std::string_view text() const;
    // A string as it is, anything else as compact JSON: what a table cell shows.
    [[nodiscard]] std::string plain() const;

    // Empty when this is not an array or object.
    [[nodiscard]] const Items& items() const;
    [[nodiscard]] const Members& members() const;
    [[nodiscard]] Items& items();     // makes an array of anything else
    [[nodiscard]] Members& members(); // makes an object of anything else

    // The last member of that name (what most parsers keep), or null.
    [[nodiscard]] const Json* find(std::string_view key) const;
    [[nodiscard]] const Json* find(std::initializer_list<std::string_view> path) const;
    // find() that answers with a Null instead of a pointer.
    [[nodiscard]] const Json& operator[](std::string_view key) const;

    Json& set(std::string_view key, Json value); // replaces in place or appends; returns *this
    Json& push(Json value);
    bool remove(std::string_view key);
    [[nodiscard]] bool hasDuplicateKeys() const; // at any depth

    // dump() reports the bytes of each value whose mark is not negative.
    Json& marked(int mark)
    {
        m_mark = mark;
        return *this;
    }
    [[nodiscard]] int mark() const { return m_mark; }

    [[nodiscard]] std::string dump() const;   // compact; non-ASCII as UTF-8
    [[nodiscard]] std::string pretty() const; // two blanks a level
    void dump(std::string& out, std::vector<JsonSpan>* spans = nullptr) const;

    // Equal as JSON values: order of members does not count, 1 equals 1.0.
    friend bool operator==(const Json& a, const Json& b);

private:
    struct Number
    {
        std::string token;
    };
    std::variant<std::monostate, bool, Number, std::string, Items, Members> m_value;
    int m_mark = -1;

    void write(std::string& out, std::vector<JsonSpan>* spans, int indent) const;
};

struct Json::Member
{
    std::string key;
    Json value;
};

// Here, because a value can be made and destroyed only where Member is complete.
inline Json::Json() = default;
inline Json::Json(std::nullptr_t) {}
inline Json::Json(bool value) : m_value(value) {}
inline Json::Json(int value) : Json(std::int64_t{value}) {}
inline Json::Json(const char* text) : m_value(std::string(text)) {}
inline Json::Json(std::string_view text) : m_value(std::string(text)) {}
inline Json::Json(std::string text) : m_value(std::move(text)) {}
inline Json Json::array() { return array(Items()); }

// "text" with quotes and escapes, as dump() writes it.
void appendJsonString(std::string& out, std::string_view text);

} // namespace vitrine
