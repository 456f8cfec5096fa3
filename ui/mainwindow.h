// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menus, search, the list of tools, the pages, the status bar. It puts parts together and moves the focus;
// what is known is the workspace's, what is changed is the change flow's.
#pragma once

#include "ui/changeflow.h"
#include "ui/desktop.h"
#include "ui/menus.h"
#include "ui/uistate.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;

namespace vitrine::ui {

class Bench;
class NewsNote;
class NoteBar;
class ProductView;
class Sidebar;
class Sitting;
class SpokenLabel;
class TopBar;
class TrialFlow;
class ViewChoices;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Makes a machine of sample data; nothing when it cannot.
    using MakeSample = std::function<std::optional<Machine>()>;

    MainWindow(Workspace& workspace, Desktop& desktop, UiState state, MakeSample makeSample);
    ~MainWindow() override;

    void openFiles(const QStringList& files);
    // The page of events; product: id, empty: the one that is looked at.
    void showFilter(const QString& product, const QString& filter);
    void showSamples(bool shown);
    [[nodiscard]] ProductView* view() const { return m_view; }
    [[nodiscard]] const Menus& menus() const { return m_menus; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectGo();
    void connectTools();
    void connectTrials();
    void connectWatching();
    void connectHelp();
    void productChanged();
    void countsChanged();
    void machineChanged();
    void cyclePane(int step);
    void focusSearch();
    void showSearch();
    void findCommand();
    void nameFile();
    void showExport(bool reportFirst);
    void resetLayout();
    [[nodiscard]] std::vector<std::string> currentProduct() const;

    Workspace& m_workspace;
    Desktop& m_desktop;
    UiState m_state;
    MakeSample m_makeSample;
    Machine m_ownMachine;
    Menus m_menus;
    ChangeFlow* m_flow;
    TrialFlow* m_trials;
    TopBar* m_top;
    NoteBar* m_banner;
    NewsNote* m_news;
    QSplitter* m_splitter;
    Sidebar* m_sidebar;
    ProductView* m_view;
    Bench* m_bench;
    ViewChoices* m_choices;
    Sitting* m_sitting;
    SpokenLabel* m_counts;
    QLabel* m_promise;
};

} // namespace vitrine::ui
