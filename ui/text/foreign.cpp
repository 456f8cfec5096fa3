// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreign.h"

#include "ui/shown.h"

namespace vitrine::ui {

QString foreignLine(std::string_view text, qsizetype most)
{
    const auto bytes = static_cast<std::size_t>(most) * 4;
    const bool cut = text.size() > bytes;
    QString line = shownOnOneLine(cut ? text.substr(0, bytes) : text);
    line.replace(QLatin1Char('\t'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    return !cut && line.size() <= most ? line : line.left(most) + QChar(0x2026);
}

QString plainToolTip(const QString& text)
{
    // Qt guesses rich text by looking at the string; escaped inside <p> it is always plain.
    return text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.left(2000).toHtmlEscaped());
}

} // namespace vitrine::ui
