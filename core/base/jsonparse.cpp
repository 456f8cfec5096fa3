// SPDX-License-Identifier: Apache-2.0
// Json::parse over nlohmann's SAX reader: it is not recursive, checks UTF-8 and hands out number tokens as written.
#include "base/json.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// nlohmann refuses numbers its float type cannot hold; long double holds everything that occurs (1e400, up to 1e4932).
using Reader = nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t, std::uint64_t, long double>;

class Builder : public nlohmann::json_sax<Reader>
{
public:
    Builder(std::string_view source, JsonLimits limits) : m_source(source), m_limits(limits) {}

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(std::int64_t value) override { return add(Json(value)); }
    bool number_unsigned(std::uint64_t value) override { return add(Json(value)); }
    bool number_float(long double, const string_t& token) override { return add(Json::number(token)); }
    bool string(string_t& text) override { return add(Json(std::move(text))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool key(string_t& text) override
    {
        m_open.back().key = std::move(text);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& what) override
    {
        const std::size_t offset = position > 0 ? position - 1 : 0;
        const TextPosition at = positionOf(m_source, offset);
        error = Error{Code::Malformed, {}, reason(what.what()), at.line, at.column, offset};
        return false;
    }

    Json root;
    Error error;

private:
    struct Open
    {
        Json value;
        std::string key; // of the member that comes next
    };

    // "[json.exception...] parse error at line 1, column 2: <reason>; last read: '...'" -> <reason>
    static std::string reason(std::string text)
    {
        if (const auto start = text.find(": "); start != std::string::npos)
            text.erase(0, start + 2);
        if (const auto end = text.find("; last read"); end != std::string::npos)
            text.erase(end);
        return text;
    }

    bool add(Json value)
    {
        if (m_open.empty())
            root = std::move(value);
        else if (Open& in = m_open.back(); in.value.isArray())
            in.value.push(std::move(value));
        else
            in.value.members().push_back({std::move(in.key), std::move(value)});
        return true;
    }

    bool open(Json value)
    {
        if (m_open.size() >= m_limits.maxDepth) {
            error = Error{Code::TooDeep, {}, "nested deeper than " + std::to_string(m_limits.maxDepth), 0, 0, 0};
            return false;
        }
        m_open.push_back({std::move(value), {}});
        return true;
    }

    bool close()
    {
        Json value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    std::string_view m_source;
    JsonLimits m_limits;
    std::vector<Open> m_open;
};

} // namespace

Result<Json> Json::parse(std::string_view text, JsonLimits limits)
{
    if (text.size() > limits.maxBytes)
        return fail(Code::TooLarge, {}, "over " + std::to_string(limits.maxBytes) + " bytes");
    Builder builder(text, limits);
    if (!Reader::sax_parse(text.begin(), text.end(), &builder))
        return fail(builder.error);
    return std::move(builder.root);
}

} // namespace vitrine
