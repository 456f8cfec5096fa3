// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows: the tools of this machine with their decisions and IDs, and the events that were read.
// Passed by reference to every page; it reads, it never changes anything on disk (ui/changes.h does).
#pragma once

#include "change/change.h"
#include "identity/identity.h"
#include "product/detect.h"
#include "product/load.h"
#include "ui/loaderbridge.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vitrine::ui {

// The machine that is looked at: this one, a sample, or a test's.
struct Machine
{
    Environment environment;
    policy::PolicySource policySource;
    bool sample = false; // bundled sample data: nothing in it is the person's own
};

struct Tool
{
    const product::Profile* profile = nullptr;
    product::Presence presence;
    consent::Decision decision;
    std::vector<identity::Id> ids;
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::shared_ptr<const product::Catalogue> catalogue, Machine machine, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const product::Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] const Environment& environment() const { return m_machine.environment; }
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    [[nodiscard]] bool isSample() const { return m_machine.sample; }
    [[nodiscard]] const policy::Policy& policy() const { return m_policy; }
    [[nodiscard]] change::Context context() const; // valid as long as the workspace

    [[nodiscard]] const std::vector<Tool>& tools() const { return m_tools; } // of the whole catalogue, by name
    [[nodiscard]] const Tool* tool(std::string_view productId) const;
    [[nodiscard]] bool anyToolFound() const;

    // The current product's id; empty: the whole machine.
    [[nodiscard]] const QString& product() const { return m_product; }
    [[nodiscard]] const Tool* currentTool() const;
    void setProduct(const QString& productId);

    // Never null. All products' events; rows are told apart by Snapshot::productOf().
    [[nodiscard]] const store::SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const store::Progress& progress() const { return m_progress; }
    [[nodiscard]] bool isReading() const { return m_started && !m_progress.done && !m_progress.cancelled; }
    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] const QStringList& openedFiles() const { return m_opened; } // by the person, beside the known places

    // While frozen, every view keeps what it shows, and reading goes on: waiting() events have come since.
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    void setFrozen(bool frozen);
    [[nodiscard]] quint64 waiting() const; // of the current product
    void showWaiting();                    // takes them in, and stays frozen

    void refresh();                           // decisions and IDs again, then what was appended to the files
    void openFiles(const QStringList& paths); // beside what is open already
    void closeOpenedFiles();
    // For a tool whose settings live in a file only the person knows; forgotten with the window.
    [[nodiscard]] bool canNameFile(const Tool& tool) const;
    void nameFile(const QString& productId, const QString& path);
    void showAgain();    // nothing is read; what is known is shown by another clock
    void readAppended(); // only what came since; the decisions stay
    void readAgain();    // all files anew, those that appeared since included
    void cancelReading();
    // Another machine in place of this one: the samples. Everything is read anew.
    void setMachine(Machine machine);

Q_SIGNALS:
    void productChanged();
    void decisionsChanged();
    void snapshotChanged(); // also when only the progress did
    void machineChanged();
    void freezeChanged(); // frozen or not, or how many wait

private:
    void readTools();
    void readEvents();
    void take(const LoaderBridge::News& news);
    void show(const LoaderBridge::News& news);

    std::shared_ptr<const product::Catalogue> m_catalogue;
    Machine m_machine;
    policy::Policy m_policy;
    std::vector<Tool> m_tools;
    QString m_product;
    QStringList m_opened;
    store::SnapshotPtr m_snapshot;
    store::Progress m_progress;
    Tally m_tally;
    bool m_started = false;
    bool m_frozen = false;
    std::optional<LoaderBridge::News> m_waiting; // what came while frozen
    LoaderBridge m_loader;
};

} // namespace vitrine::ui
