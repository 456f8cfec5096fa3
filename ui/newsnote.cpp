// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newsnote.h"

#include "ui/phrasenews.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {

NewsNote::NewsNote(Workspace& workspace, QWidget* parent)
    : NoteBar(tr("Go There"), parent), m_workspace(workspace), m_watch(new NewsWatch(workspace, this))
{
    connect(m_watch, &NewsWatch::came, this, &NewsNote::add);
    connect(m_watch, &NewsWatch::forgotten, this, &QWidget::hide);
    connect(this, &NoteBar::acted, this, [this] {
        hide();
        Q_EMIT wanted(m_news.back());
    });
}

void NewsNote::add(const std::vector<watch::News>& news)
{
    if (!isVisible())
        m_news.clear();
    m_news.insert(m_news.end(), news.begin(), news.end());
    QStringList lines;
    for (auto each = m_news.rbegin(); each != m_news.rend() && lines.size() < static_cast<int>(mostLines); ++each)
        lines << phrases::news(*each, m_workspace.catalogue());
    if (m_news.size() > mostLines)
        lines << tr("and %n more", nullptr, static_cast<int>(m_news.size() - mostLines));
    showNote(lines.join(QLatin1Char('\n')), true);
}

} // namespace vitrine::ui
