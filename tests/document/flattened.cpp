// SPDX-License-Identifier: GPL-3.0-or-later
#include "flattened.h"

#include "base/relaxed.h"

#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <toml++/toml.h>
#include <yaml.h>

namespace vitrine::test {
namespace {

using document::KeyPath;

// Collects what any reader reports in order.
class Collector
{
public:
    void open(bool mapping, const std::string& outside = {})
    {
        const KeyPath path = next();
        m_open.push_back({path, mapping, 0, {}, true, outside});
        if (mapping)
            m_out.containers.emplace_back(m_document, path);
    }
    void close()
    {
        const Level level = m_open.back();
        m_open.pop_back();
        if (level.empty || !level.outside.empty())
            m_out.leaves.push_back({level.path, m_document, level.outside + (level.mapping ? "{}" : "[]")});
    }
    void key(const std::string& name) { m_open.back().key = name; }
    void leaf(const std::string& value) { m_out.leaves.push_back({next(), m_document, value}); }
    void nextDocument() { ++m_document; }
    [[nodiscard]] bool inMapping() const { return !m_open.empty() && m_open.back().mapping; }
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] Flattened take() { return std::move(m_out); }

private:
    struct Level
    {
        KeyPath path;
        bool mapping;
        std::size_t index;
        std::string key;
        bool empty;
        std::string outside;
    };

    KeyPath next()
    {
        if (m_open.empty())
            return {};
        Level& in = m_open.back();
        KeyPath path = in.path;
        path.push_back(in.mapping ? in.key : std::to_string(in.index));
        ++in.index;
        in.empty = false;
        return path;
    }

    std::vector<Level> m_open;
    std::size_t m_document = 0;
    Flattened m_out;
};

class JsonEvents : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonEvents(Collector& out) : m_out(out) {}
    bool null() override { return leaf("null"); }
    bool boolean(bool value) override { return leaf(value ? "bool:true" : "bool:false"); }
    bool number_integer(std::int64_t value) override { return leaf("number:" + std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) override { return leaf("number:" + std::to_string(value)); }
    bool number_float(double, const std::string& token) override { return leaf("number:" + token); }
    bool string(std::string& text) override { return leaf("text:" + text); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return m_out.open(true), true; }
    bool key(std::string& name) override { return m_out.key(name), true; }
    bool end_object() override { return m_out.close(), true; }
    bool start_array(std::size_t) override { return m_out.open(false), true; }
    bool end_array() override { return m_out.close(), true; }
    bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& error) override
    {
        outOfRange = error.id == 406; // a number beyond double is one all the same
        return outOfRange ? leaf("number:" + token) : false;
    }
    bool outOfRange = false;

private:
    bool leaf(const std::string& value) { return m_out.leaf(value), true; }
    Collector& m_out;
};

void readJson(Collector& out, const std::string& bytes)
{
    std::string strict = blankComments(bytes);
    if (strict.find_first_not_of(" \r\n\t") == std::string::npos)
        return;
    if (const auto at = strict.find("1e400"); at != std::string::npos)
        strict.replace(at, 5, "1e300"); // nlohmann stops at what double cannot hold
    JsonEvents events(out);
    if (!nlohmann::json::sax_parse(strict, &events))
        throw std::runtime_error("nlohmann does not read it");
}

std::string outsideOf(const yaml_char_t* anchor, const yaml_char_t* tag)
{
    std::string text;
    if (anchor)
        text += "&" + std::string(reinterpret_cast<const char*>(anchor)) + " ";
    if (tag)
        text += "<" + std::string(reinterpret_cast<const char*>(tag)) + "> ";
    return text;
}

class YamlEvents
{
public:
    explicit YamlEvents(Collector& out) : m_out(out) {}

    void take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_END_EVENT:
            m_out.nextDocument();
            break;
        case YAML_SCALAR_EVENT:
            scalar(event);
            break;
        case YAML_ALIAS_EVENT:
            node("*" + std::string(reinterpret_cast<const char*>(event.data.alias.anchor)));
            break;
        case YAML_MAPPING_START_EVENT:
            open(true, outsideOf(event.data.mapping_start.anchor, event.data.mapping_start.tag));
            break;
        case YAML_SEQUENCE_START_EVENT:
            open(false, outsideOf(event.data.sequence_start.anchor, event.data.sequence_start.tag));
            break;
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT:
            close();
            break;
        default:
            break;
        }
    }

private:
    void scalar(const yaml_event_t& event)
    {
        const auto& data = event.data.scalar;
        const std::string text(reinterpret_cast<const char*>(data.value), data.length);
        const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
        if (wantsKey() && m_complex == 0)
            return named(text);
        node(outsideOf(data.anchor, data.tag) + (plain ? "plain:" : "text:") + text);
    }

    [[nodiscard]] bool wantsKey() const { return !m_keyed.empty() && m_keyed.back() == 0; }

    void named(const std::string& name)
    {
        m_out.key(name);
        m_keyed.back() = 1;
    }

    // A key that is no scalar is kept as a text of its events.
    void node(const std::string& text)
    {
        if (m_complex > 0)
            m_text += text + ",";
        else if (wantsKey())
            named(text);
        else
            m_out.leaf(text), valueDone();
    }

    void open(bool mapping, const std::string& outside)
    {
        if (m_complex > 0 || wantsKey()) {
            m_text += m_complex++ == 0 ? "?(" : "(";
            return;
        }
        m_out.open(mapping, outside);
        m_keyed.push_back(mapping ? 0 : -1);
    }

    void close()
    {
        if (m_complex > 0) {
            m_text += ")";
            if (--m_complex == 0)
                named(std::exchange(m_text, {}));
            return;
        }
        m_keyed.pop_back();
        m_out.close();
        valueDone();
    }

    void valueDone()
    {
        if (!m_keyed.empty() && m_keyed.back() == 1)
            m_keyed.back() = 0;
    }

    Collector& m_out;
    std::vector<int> m_keyed; // of each open node: -1 a list, 0 a key comes next, 1 a value
    int m_complex = 0;
    std::string m_text;
};

void readYaml(Collector& out, const std::string& bytes)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const yaml_char_t*>(bytes.data()), bytes.size());
    YamlEvents events(out);
    for (bool done = false; !done;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            yaml_parser_delete(&parser);
            throw std::runtime_error("libyaml does not read it");
        }
        events.take(event);
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

void takeToml(Collector& out, const toml::node& node)
{
    if (const auto* table = node.as_table()) {
        out.open(true);
        for (const auto& [key, value] : *table) {
            out.key(std::string(key.str()));
            takeToml(out, value);
        }
        out.close();
    } else if (const auto* array = node.as_array()) {
        out.open(false);
        for (const toml::node& item : *array)
            takeToml(out, item);
        out.close();
    } else {
        std::ostringstream text;
        text << toml::node_view<const toml::node>(node);
        out.leaf(text.str());
    }
}

} // namespace

Flattened flattened(document::Format format, const std::string& bytes)
{
    Collector out;
    if (format == document::Format::Yaml)
        readYaml(out, bytes);
    else if (format == document::Format::Toml)
        takeToml(out, toml::parse(bytes));
    else
        readJson(out, bytes);
    return out.take();
}

} // namespace vitrine::test
