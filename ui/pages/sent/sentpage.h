// SPDX-License-Identifier: GPL-3.0-or-later
// Sent: one row a request that left, or tried to, and what became of it. Reads the journals beside the window whenever
// they change.
#pragma once

#include "ui/desktop.h"
#include "ui/models/attemptmodel.h"
#include "ui/page.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace vitrine::ui {

class AttemptDetail;
class EmptyState;
class PlainLabel;

class SentPage : public Page
{
    Q_OBJECT

public:
    SentPage(Workspace& workspace, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString summary() const override;
    void setFilter(const QString& text) override;
    [[nodiscard]] std::optional<ExportSource> exportable() const override;
    [[nodiscard]] QAbstractItemView* mainList() const override;
    [[nodiscard]] QString command() const override;

    [[nodiscard]] AttemptModel& model() { return m_model; }
    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] AttemptDetail& detail() { return *m_detail; }
    [[nodiscard]] QComboBox& endFilter() { return *m_end; }
    [[nodiscard]] EmptyState* emptyState() const; // null while requests are shown
    [[nodiscard]] bool busy() const { return m_reader.busy(); }
    [[nodiscard]] QComboBox& sourceChoice() { return *m_source; }
    [[nodiscard]] QPushButton& replayButton() { return *m_replay; }
    [[nodiscard]] bool hasSelection() const;

    void showCaught(); // what sinks caught, as soon as it is read
    void requestReplay();

Q_SIGNALS:
    void selectionChanged(bool any);
    void replayRequested(const vitrine::outbox::JournalEntry& attempt);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpList();
    void build();
    [[nodiscard]] QWidget* filterBar();
    void place();
    void read();
    void readIfChanged();
    void take(std::shared_ptr<const Journals> sent, std::shared_ptr<const Journals> caught);
    void takeSource();
    [[nodiscard]] bool showsCaught() const;
    [[nodiscard]] std::vector<std::string> caughtFiles() const;
    void takeTools();
    void takeFilter();
    void showWhatThereIs();
    void showSelection();
    void keepSelection();
    [[nodiscard]] std::vector<std::string> secretsOf(const std::string& productId) const;

    // What a change of the journals can be told from.
    struct Seen
    {
        std::string path;
        std::uint64_t bytes = 0;
        std::uint64_t generation = 0;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    [[nodiscard]] std::vector<Seen> journalsSeen() const;

    Workspace& m_workspace;
    Desktop& m_desktop;
    AttemptModel m_model;
    AttemptModel::Filter m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_sourceLabel;
    QComboBox* m_source; // there is a choice only when files of a sink were opened
    QComboBox* m_end;
    QPushButton* m_replay;
    PlainLabel* m_broken;
    QTableView* m_list;
    AttemptDetail* m_detail;
    QSplitter* m_split;
    std::shared_ptr<const Journals> m_sent;
    std::shared_ptr<const Journals> m_caught;
    bool m_wantsCaught = false;
    std::string m_current; // attempt that is shown
    std::vector<Seen> m_seen;
    bool m_known = false; // journals were read once
    Latest m_reader;
};

} // namespace vitrine::ui
