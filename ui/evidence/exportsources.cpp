// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/exportsources.h"

#include "evidence/reporttime.h"

#include <algorithm>

namespace vitrine::ui {

QString exportName(const Workspace& workspace, const QString& what)
{
    return workspace.product().isEmpty() ? what : workspace.product() + QLatin1Char('-') + what;
}

ExportSource reportSource(const Workspace& workspace)
{
    ExportSource source;
    source.what = ExportSource::What::Report;
    source.name = exportName(workspace, QStringLiteral("report"));
    source.snapshot = workspace.snapshot();
    source.at = evidence::reportTime({}, workspace.environment()).value_or(std::nullopt);
    const bool some = workspace.anyToolFound();
    for (const Tool& tool : workspace.tools())
        if (workspace.currentTool() ? &tool == workspace.currentTool() : tool.presence.found || !some)
            source.products.push_back(tool.profile);
    return source;
}

ExportGround exportGround(const Workspace& workspace)
{
    return {workspace.catalogue(), workspace.environment(), workspace.policy()};
}

std::vector<ExportSource> exportSources(const Workspace& workspace, const Pages& pages, const Page* front)
{
    std::vector<ExportSource> sources;
    const auto add = [&](std::optional<ExportSource> source) {
        const auto same = [&](const ExportSource& one) { return one.what == source->what; };
        if (source && std::none_of(sources.begin(), sources.end(), same))
            sources.push_back(std::move(*source));
    };
    const std::optional<ExportSource> first = front ? front->exportable() : std::nullopt;
    add(first ? first : reportSource(workspace));
    for (const Page* page : pages.all)
        add(page->exportable());
    add(reportSource(workspace));
    return sources;
}

} // namespace vitrine::ui
