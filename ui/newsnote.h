// SPDX-License-Identifier: GPL-3.0-or-later
// What others changed while the window was open: a note above the page that nobody has to answer, with a way there.
#pragma once

#include "ui/newswatch.h"
#include "ui/widgets/notebar.h"

namespace vitrine::ui {

class NewsNote : public NoteBar
{
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 3;

    NewsNote(Workspace& workspace, QWidget* parent);

    [[nodiscard]] NewsWatch& newsWatch() { return *m_watch; }

Q_SIGNALS:
    void wanted(const vitrine::watch::News& news); // the last one of those that are shown

private:
    void add(const std::vector<watch::News>& news);

    Workspace& m_workspace;
    NewsWatch* m_watch;
    std::vector<watch::News> m_news; // since the note was closed last
};

} // namespace vitrine::ui
