// SPDX-License-Identifier: GPL-3.0-or-later
// The page of events over some rows of azsdk, as a person works with it: every seventh failed, three tools by turns.
#pragma once

#include "support/pagemachine.h"
#include "support/toolrows.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace vitrine::test {

class ShownEvents
{
public:
    explicit ShownEvents(int rows = 21)
    {
        page.resize(1400, 900);
        page.show();
        ready = QTest::qWaitForWindowExposed(&page) && machine.open("rows.ndjson", toolRows(rows)) &&
                QTest::qWaitFor([&] { return page.model().rowCount() == rows; }, 10'000);
    }

    void type(const QString& text)
    {
        edit().setFocus();
        edit().selectAll();
        QTest::keyClicks(&edit(), text);
    }
    [[nodiscard]] QLineEdit& edit() { return line().edit(); }
    [[nodiscard]] ui::FilterLine& line() { return page.filtering().line(); }
    [[nodiscard]] int rows() { return page.model().rowCount(); }
    [[nodiscard]] bool hasText(const QString& text)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    void point(int row, int column)
    {
        const QModelIndex cell = page.model().index(row, column);
        page.list().scrollTo(cell);
        QTest::mouseClick(page.list().viewport(), Qt::LeftButton, {}, page.list().visualRect(cell).center());
    }

    PageMachine machine;
    ui::EventsPage page{machine.workspace(), machine.desktop()};
    bool ready = false;
};

} // namespace vitrine::test
