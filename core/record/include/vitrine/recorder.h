// SPDX-License-Identifier: Apache-2.0
// <vitrine/vitrine.h> for C++17 and later: the same calls with owners, and no ABI of its own, as all of it is compiled
// into the tool. Nothing here throws; a recorder that could not be opened takes every call and does nothing.
#ifndef VITRINE_RECORDER_H
#define VITRINE_RECORDER_H

#include <vitrine/vitrine.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace vitrine {

// A name and a value that are only looked at: they have to live until the call returns.
class Field : public vitrine_field
{
public:
    Field(const char* field, const char* text) : vitrine_field() { set(field, VITRINE_TEXT).text = text; }
    Field(const char* field, const std::string& text) : Field(field, text.c_str()) {}
    Field(const char* field, bool truth) : vitrine_field() { set(field, VITRINE_BOOLEAN).boolean = truth ? 1 : 0; }
    Field(const char* field, double number) : vitrine_field() { set(field, VITRINE_NUMBER).number = number; }
    template<class Integer, std::enable_if_t<std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>, int> = 0>
    Field(const char* field, Integer integer) : vitrine_field()
    {
        set(field, VITRINE_INTEGER).integer = static_cast<std::int64_t>(integer);
    }
    // text: one JSON value.
    static Field json(const char* field, const char* text)
    {
        Field made(field, text);
        made.type = VITRINE_JSON;
        return made;
    }

private:
    decltype(vitrine_field::value)& set(const char* field, vitrine_type kind)
    {
        name = field;
        type = kind;
        return value;
    }
};

// A command: failed, unless it is said that it was completed; whatever path leaves it.
class Scope
{
public:
    Scope() = default;
    explicit Scope(vitrine_scope* scope) : m_scope(scope) {}
    Scope(Scope&& other) noexcept : m_scope(std::exchange(other.m_scope, nullptr)) {}
    Scope& operator=(Scope&& other) noexcept
    {
        std::swap(m_scope, other.m_scope);
        return *this;
    }
    ~Scope() { failed(nullptr); }

    void add(const Field& field) { vitrine_scope_add(m_scope, &field); }
    vitrine_status completed() { return vitrine_scope_completed(std::exchange(m_scope, nullptr)); }
    vitrine_status failed(const char* errorType)
    {
        return vitrine_scope_failed(std::exchange(m_scope, nullptr), errorType);
    }
    const vitrine_scope* get() const { return m_scope; }

private:
    vitrine_scope* m_scope = nullptr;
};

class Recorder
{
public:
    explicit Recorder(const char* product, const char* version = nullptr) : Recorder(optionsFor(product, version)) {}
    explicit Recorder(const vitrine_options& options) : m_recorder(vitrine_open(&options)) {}

    vitrine_status opened() const { return vitrine_opened(get()); }
    vitrine_status record(const char* event, std::initializer_list<Field> fields = {})
    {
        return vitrine_record(get(), event, fields.begin(), fields.size());
    }
    vitrine_status record(const char* event, const std::vector<Field>& fields)
    {
        return vitrine_record(get(), event, fields.data(), fields.size());
    }
    vitrine_status recordJson(const char* event, const char* fields)
    {
        return vitrine_record_json(get(), event, fields);
    }
    vitrine_status give(const char* name, const char* value) { return vitrine_give(get(), name, value); }
    vitrine_status configured(const char* changes) { return vitrine_configured(get(), changes); }

    Scope begin(const char* command, const Scope* parent = nullptr)
    {
        return Scope(vitrine_scope_begin(get(), command, nullptr, 0, parent ? parent->get() : nullptr));
    }
    Scope begin(const char* command, const std::vector<const char*>& arguments, const Scope* parent = nullptr)
    {
        return Scope(
            vitrine_scope_begin(get(), command, arguments.data(), arguments.size(), parent ? parent->get() : nullptr));
    }

    bool allowed() { return vitrine_allowed(get()) != 0; }
    const char* why() { return vitrine_why(get()); }
    vitrine_notice noticeDue()
    {
        vitrine_notice notice{};
        notice.size = sizeof notice;
        vitrine_notice_due(get(), &notice);
        return notice;
    }
    vitrine_status answer(vitrine_answer answer) { return vitrine_notice_answered(get(), answer); }

    const char* tick() { return vitrine_tick(get()); }
    const char* callHeaders() { return vitrine_call_headers(get()); }
    const char* lastError() { return vitrine_last_error(get()); }

    std::size_t recorded() const { return vitrine_recorded(get()); } // in memory mode
    const char* recordedLine(std::size_t index) { return vitrine_recorded_line(get(), index); }

    vitrine_recorder* get() const { return m_recorder.get(); }

private:
    static vitrine_options optionsFor(const char* product, const char* version)
    {
        vitrine_options options{};
        options.size = sizeof options;
        options.product = product;
        options.product_version = version;
        return options;
    }
    struct Close
    {
        void operator()(vitrine_recorder* recorder) const { vitrine_close(recorder); }
    };
    std::unique_ptr<vitrine_recorder, Close> m_recorder;
};

} // namespace vitrine

#endif
