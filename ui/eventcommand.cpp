// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventcommand.h"

#include "evidence/eventrecord.h"
#include "filter/print.h"

#include <QRegularExpression>

namespace vitrine::ui {
namespace {

bool sharesItsLine(const store::Snapshot& snapshot, std::size_t row)
{
    const store::Row& own = snapshot.row(row);
    const auto same = [&](std::size_t other) {
        return snapshot.row(other).file == own.file && snapshot.row(other).line == own.line;
    };
    return (row > 0 && same(row - 1)) || (row + 1 < snapshot.size() && same(row + 1));
}

} // namespace

QString shellWord(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+,-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString eventCommand(const store::Snapshot& snapshot, std::size_t row)
{
    const store::Row& own = snapshot.row(row);
    std::string filter = "line:" + std::to_string(own.line);
    if (sharesItsLine(snapshot, row)) {
        const auto event = snapshot.event(row);
        if (event && !event->id.empty())
            filter += ' ' + filter::print(filter::isTerm(filter::Field::Id, event->id));
        else
            filter += ' ' + filter::print(filter::isTerm(filter::Field::Event, snapshot.text(own.name)));
    }
    const QString file = QString::fromStdString(snapshot.files()[own.file].path);
    return QStringLiteral("vitrinectl events %1 --filter %2 --format json")
        .arg(shellWord(file), shellWord(QString::fromStdString(filter)));
}

QString eventJson(const store::Snapshot& snapshot, std::size_t row, const product::Catalogue& catalogue)
{
    auto told = evidence::told(snapshot, row);
    if (!told)
        return {};
    evidence::Redactor nothing({}, {});
    const product::Profile* profile = catalogue.find(told->event.product);
    return QString::fromStdString(evidence::recordOf(evidence::redacted(std::move(*told), profile, nothing)).dump());
}

} // namespace vitrine::ui
