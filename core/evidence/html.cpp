// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "evidence/outline.h"

#include <string_view>

namespace vitrine::evidence {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; }
body { font: 100%/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1.5rem; max-width: 75rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: .25rem 0; max-width: 50rem; }
table { border-collapse: collapse; min-width: 40%; font-size: .875rem; margin: .5rem 0; }
caption { text-align: left; padding: .25rem 0; opacity: .75; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8886; }
td { overflow-wrap: anywhere; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.m { font-family: ui-monospace, monospace; font-size: .8125rem; }
@media print {
  :root { color-scheme: light; }
  @page { margin: 15mm; }
  body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : visibleText(text))
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    return out;
}

std::string_view classOf(Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Number:
        return " class=\"n\"";
    case Column::Kind::Mono:
        return " class=\"m\"";
    case Column::Kind::Text:
        break;
    }
    return "";
}

class Writer
{
public:
    void operator()(const Heading& heading)
    {
        const std::string tag = "h" + std::to_string(heading.level) + ">";
        m_out += "<" + tag + escaped(heading.text) + "</" + tag + "\n";
    }

    void operator()(const Paragraph& paragraph) { m_out += "<p>" + escaped(paragraph.text) + "</p>\n"; }

    void operator()(const Table& table)
    {
        m_out += "<table>\n<caption>" + escaped(table.caption) + "</caption>\n<thead><tr>";
        for (const Column& column : table.columns)
            m_out += "<th scope=\"col\"" + std::string(classOf(column.kind)) + ">" + escaped(column.title) + "</th>";
        m_out += "</tr></thead>\n<tbody>\n";
        for (const std::vector<std::string>& row : table.rows) {
            m_out += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i)
                m_out += "<td" + std::string(classOf(table.columns[i].kind)) + ">" + escaped(row[i]) + "</td>";
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table>\n";
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

} // namespace

std::string html(const Outline& outline)
{
    Writer writer;
    for (const Block& block : outline.blocks)
        std::visit(writer, block);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(outline.language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
           escaped(outline.title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<main>\n" +
           writer.take() + "</main>\n</body>\n</html>\n";
}

} // namespace vitrine::evidence
