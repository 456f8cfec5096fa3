// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of everything the window has read, brought up to date beside the window whenever that changes; what a
// person lets be; and the news of fields that were never seen before, each told once.
#pragma once

#include "audit/auditor.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <QTimer>

namespace vitrine::ui {

class Auditing : public QObject
{
    Q_OBJECT

public:
    explicit Auditing(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const audit::Audit& audit() const { return *m_audit; } // empty while nothing was looked through yet
    [[nodiscard]] bool busy() const { return m_auditor.busy() || m_soon.isActive(); }

    // Remembers or forgets "not a problem here" for its rule and field. Error: the list cannot be read or written.
    [[nodiscard]] Result<> letBe(const audit::Finding& finding, bool dismissed);
    [[nodiscard]] Result<std::size_t> importList(const std::string& path); // how many entries are new
    [[nodiscard]] Result<> exportList(const std::string& path) const;

    // Says the verdict on one event and what was found in it: "✖ invalid: ...". Safe on a worker while the workspace
    // lives; large events take their time.
    [[nodiscard]] std::function<QString(const event::Event&)> judge() const;

Q_SIGNALS:
    void changed();
    void newFields(const QString& sentence);
    void failed(const vitrine::Error& error); // a list or ledger that cannot be read or written

private:
    struct Outcome
    {
        std::shared_ptr<audit::Audit> audit;
        std::optional<Error> problem;
    };
    void ask();
    void take(const Outcome& outcome);
    [[nodiscard]] audit::Options options() const;
    void mark();

    Workspace& m_workspace;
    std::shared_ptr<const product::Catalogue> m_catalogue;
    std::shared_ptr<audit::Auditor> m_events; // used on the worker only
    std::shared_ptr<audit::Audit> m_audit;
    std::vector<audit::Finding> m_news; // announced in this session: they stay findings
    QTimer m_soon;
    Latest m_auditor; // last: its thread ends before what it writes to
};

} // namespace vitrine::ui
