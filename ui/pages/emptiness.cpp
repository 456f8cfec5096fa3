// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptiness.h"

#include "base/paths.h"
#include "ui/phrases.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

using Kind = EmptyState::Kind;

// A file the person opened, or one of this product, that could not be read.
const store::FileSummary* unreadable(const Workspace& workspace, Code code)
{
    const std::string product = utf8(workspace.product());
    const auto& files = workspace.snapshot()->files();
    const auto at = std::find_if(files.begin(), files.end(), [&](const store::FileSummary& file) {
        return file.failed && file.failed->code == code &&
               (product.empty() || file.product == product || file.product.empty());
    });
    return at == files.end() ? nullptr : &*at;
}

QString pathOf(const store::FileSummary& file, const Workspace& workspace)
{
    return shownOnOneLine(abbreviateHome(file.path, workspace.environment()));
}

bool isOff(const Tool* tool)
{
    return tool && !tool->decision.allowed &&
           (tool->decision.state == consent::State::Off || tool->decision.state == consent::State::Locked);
}

} // namespace

void explainEmptiness(EmptyState& state, const Workspace& workspace, quint64 hidden)
{
    const Tool* tool = workspace.currentTool();
    const QString name = tool ? shown(tool->profile->name) : QString();
    if (workspace.isReading())
        return state.showStillReading(percentRead(workspace.progress()), eventsHere(workspace));
    if (hidden > 0)
        return state.showFilterHidesAll(hidden);
    if (const auto* file = unreadable(workspace, Code::NoPermission))
        return state.showNoPermission(pathOf(*file, workspace));
    if (const auto* file = unreadable(workspace, Code::NotFound))
        return state.showNoFile(pathOf(*file, workspace));
    if (isOff(tool))
        return state.showSwitchedOff(name, phrases::decidedBy(tool->decision));
    state.showNothingRecorded(name);
}

void actOnEmptiness(Kind kind, Workspace& workspace, Desktop& desktop, Page& page)
{
    switch (kind) {
    case Kind::NothingRecorded:
    case Kind::NoFile:
        if (const QStringList files = desktop.filesToOpen(&page); !files.isEmpty())
            workspace.openFiles(files);
        return;
    case Kind::SwitchedOff:
        Q_EMIT page.overviewRequested();
        return;
    case Kind::NoPermission:
        workspace.refresh();
        return;
    case Kind::NothingSent:
        Q_EMIT page.overviewRequested();
        return;
    case Kind::FilterHidesAll:
        Q_EMIT page.eventsRequested(QString());
        return;
    case Kind::StillReading:
        workspace.cancelReading();
        return;
    }
}

quint64 eventsHere(const Workspace& workspace)
{
    const Tally& tally = workspace.tally();
    return workspace.product().isEmpty() ? tally.all.events : tally.of(utf8(workspace.product())).events;
}

int percentRead(const store::Progress& progress)
{
    if (progress.bytesTotal == 0)
        return progress.done ? 100 : 0;
    return static_cast<int>(std::min<std::uint64_t>(100, progress.bytesRead * 100 / progress.bytesTotal));
}

} // namespace vitrine::ui
