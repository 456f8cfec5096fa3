// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/shown.h"

#include <algorithm>
#include <utility>

namespace vitrine::ui {
namespace {

// Before anything was read.
class NoEvents final : public store::Snapshot
{
public:
    [[nodiscard]] std::size_t size() const override { return 0; }
    [[nodiscard]] const store::Row& row(std::size_t) const override { return m_row; }
    [[nodiscard]] std::string_view text(store::TextId) const override { return {}; }
    [[nodiscard]] std::string_view productOf(const store::Row&) const override { return {}; }
    [[nodiscard]] const std::vector<store::FileSummary>& files() const override { return m_files; }
    [[nodiscard]] Result<event::Event> event(std::size_t) const override { return fail(Code::NotFound); }
    [[nodiscard]] Result<std::string> raw(std::size_t) const override { return fail(Code::NotFound); }

private:
    store::Row m_row;
    std::vector<store::FileSummary> m_files;
};

} // namespace

Workspace::Workspace(std::shared_ptr<const product::Catalogue> catalogue, Machine machine, QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_machine(std::move(machine)),
      m_snapshot(std::make_shared<NoEvents>()), m_loader(m_catalogue)
{
    connect(&m_loader, &LoaderBridge::published, this, &Workspace::take);
    readTools();
    readEvents();
}

Workspace::~Workspace() = default;

change::Context Workspace::context() const { return {*m_catalogue, m_machine.policySource, m_machine.environment}; }

const Tool* Workspace::tool(std::string_view productId) const
{
    const auto found =
        std::find_if(m_tools.begin(), m_tools.end(), [&](const Tool& tool) { return tool.profile->id == productId; });
    return found == m_tools.end() ? nullptr : &*found;
}

bool Workspace::anyToolFound() const
{
    return std::any_of(m_tools.begin(), m_tools.end(), [](const Tool& tool) { return tool.presence.found; });
}

const Tool* Workspace::currentTool() const { return m_product.isEmpty() ? nullptr : tool(utf8(m_product)); }

void Workspace::setProduct(const QString& productId)
{
    if (productId == m_product)
        return;
    m_product = productId;
    Q_EMIT productChanged();
    Q_EMIT freezeChanged();
}

void Workspace::refresh()
{
    readTools();
    Q_EMIT decisionsChanged();
    m_loader.refresh();
}

void Workspace::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!m_opened.contains(path))
            m_opened.append(path);
    }
    setFrozen(false); // other files are another story
    readEvents();
}

void Workspace::closeOpenedFiles()
{
    m_opened.clear();
    setFrozen(false);
    readEvents();
}

bool Workspace::canNameFile(const Tool& tool) const
{
    return std::any_of(tool.profile->ladder.begin(), tool.profile->ladder.end(), [](const product::Rung& rung) {
        return rung.file && rung.file->search == product::ConfigFile::Search::Named;
    });
}

void Workspace::nameFile(const QString& productId, const QString& path)
{
    m_machine.environment.namedFiles[utf8(productId)] = utf8(path);
    refresh();
}

void Workspace::showAgain()
{
    Q_EMIT decisionsChanged();
    Q_EMIT productChanged();
    Q_EMIT snapshotChanged();
}

void Workspace::readAppended() { m_loader.refresh(); }

void Workspace::readAgain() { readEvents(); }

void Workspace::cancelReading() { m_loader.cancel(); }

void Workspace::setMachine(Machine machine)
{
    m_machine = std::move(machine);
    m_product.clear();
    m_opened.clear();
    setFrozen(false);
    readTools();
    readEvents();
    Q_EMIT machineChanged();
    Q_EMIT productChanged();
    Q_EMIT decisionsChanged();
}

void Workspace::readTools()
{
    m_policy = policy::readPolicy(m_machine.policySource);
    m_tools.clear();
    for (const product::Profile& profile : m_catalogue->profiles) {
        m_tools.push_back({&profile, product::detect(profile, m_machine.environment),
                           consent::decide(profile, m_policy, m_machine.environment),
                           identity::identify(profile, m_machine.environment)});
    }
}

void Workspace::readEvents()
{
    std::vector<store::Source> sources = store::knownSources(*m_catalogue, m_machine.environment);
    for (const QString& path : m_opened)
        sources.push_back({utf8(path), {}, event::Status::Recorded});
    m_started = true;
    m_progress = {};
    m_waiting.reset();
    m_loader.start(std::move(sources));
    Q_EMIT snapshotChanged();
}

void Workspace::take(const LoaderBridge::News& news)
{
    if (!m_frozen)
        return show(news);
    m_progress = news.progress;
    if (news.snapshot)
        m_waiting = news;
    Q_EMIT freezeChanged();
}

void Workspace::show(const LoaderBridge::News& news)
{
    if (news.snapshot)
        m_snapshot = news.snapshot;
    m_progress = news.progress;
    m_tally = news.tally;
    Q_EMIT snapshotChanged();
}

void Workspace::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    showWaiting();
}

void Workspace::showWaiting()
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        show(*waiting);
    Q_EMIT freezeChanged();
}

quint64 Workspace::waiting() const
{
    if (!m_waiting)
        return 0;
    const auto count = [this](const Tally& tally) {
        return m_product.isEmpty() ? tally.all.events : tally.of(utf8(m_product)).events;
    };
    const quint64 before = count(m_tally);
    const quint64 after = count(m_waiting->tally);
    return after > before ? after - before : 0;
}

} // namespace vitrine::ui
