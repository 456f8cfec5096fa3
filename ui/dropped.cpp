// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropped.h"

#include "ui/shown.h"

#include <QDirIterator>

namespace vitrine::ui {
namespace {

constexpr qsizetype mostFiles = 500;
constexpr int mostLookedAt = 20'000; // of a folder as large as a home

bool isConfig(const QFileInfo& file)
{
    const QString suffix = file.suffix().toLower();
    return suffix == QLatin1String("yaml") || suffix == QLatin1String("yml") || suffix == QLatin1String("toml");
}

bool mayHoldEvents(const QFileInfo& file)
{
    static const QStringList suffixes{QStringLiteral("ndjson"), QStringLiteral("jsonl"), QStringLiteral("json"),
                                      QStringLiteral("log"), QStringLiteral("txt")};
    // A rotated log ends in a number: debug.log.1
    const QString name = file.fileName().toLower();
    return suffixes.contains(file.suffix().toLower()) || name.contains(QLatin1String(".log."));
}

void addFolder(const QString& folder, Dropped& dropped)
{
    QDirIterator files(folder, QDir::Files | QDir::Readable | QDir::Hidden, QDirIterator::Subdirectories);
    for (int looked = 0; files.hasNext(); ++looked) {
        files.next();
        if (looked == mostLookedAt || dropped.events.size() == mostFiles) {
            dropped.tooMany = true;
            return;
        }
        if (mayHoldEvents(files.fileInfo()))
            dropped.events << files.filePath();
    }
}

} // namespace

Dropped sortDropped(const QList<QUrl>& urls)
{
    Dropped dropped;
    for (const QUrl& url : urls) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo file(url.toLocalFile());
        if (file.isDir())
            addFolder(file.filePath(), dropped);
        else if (isConfig(file))
            dropped.config = file.filePath();
        else
            dropped.events << file.filePath();
    }
    dropped.events.sort();
    return dropped;
}

QString takerOfConfig(const Workspace& workspace)
{
    if (const Tool* tool = workspace.currentTool(); tool && workspace.canNameFile(*tool))
        return workspace.product();
    for (const Tool& tool : workspace.tools()) {
        if (workspace.canNameFile(tool))
            return QString::fromStdString(tool.profile->id);
    }
    return {};
}

} // namespace vitrine::ui
