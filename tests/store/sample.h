// SPDX-License-Identifier: GPL-3.0-or-later
// Files to be read by the store's tests, and what was found in them as text.
#pragma once

#include "store/loader.h"
#include "support/home.h"

#include <QString>
#include <QStringList>

namespace vitrine::test {

inline std::shared_ptr<const product::Catalogue> bundled()
{
    static const auto catalogue = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    return catalogue;
}

inline store::SnapshotPtr opened(const std::string& path)
{
    return store::load(bundled(), {{path, {}, event::Status::Recorded}});
}

// "line name" of each row, errors and unrecognised as "line !why" and "line ?why", and the number of plain lines.
inline QString found(const store::Snapshot& snapshot, std::size_t file = 0)
{
    QStringList all;
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        if (snapshot.row(i).file == file)
            all << QString("%1 %2")
                       .arg(snapshot.row(i).line)
                       .arg(QString::fromStdString(std::string(snapshot.text(snapshot.row(i).name))));
    const store::FileSummary& summary = snapshot.files().at(file);
    for (const store::LineError& error : summary.errors)
        all << QString("%1 !%2").arg(error.line).arg(error.why.c_str());
    for (const store::LineError& unknown : summary.unknown)
        all << QString("%1 ?%2").arg(unknown.line).arg(unknown.why.c_str());
    return all.join(", ") + QString(" plain %1").arg(summary.plainLines);
}

} // namespace vitrine::test
