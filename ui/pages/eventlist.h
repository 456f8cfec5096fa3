// SPDX-License-Identifier: GPL-3.0-or-later
// The list of events, and which of them a person chose: that one stays chosen while rows come, go and are filtered.
#pragma once

#include <QTableView>

#include <cstddef>
#include <optional>
#include <vector>

namespace vitrine::ui {

class EventModel;

class EventList : public QTableView
{
    Q_OBJECT

public:
    // model: has to live as long as the list.
    EventList(EventModel& model, QWidget* parent);

    // All rows are indexes into the model's snapshot.
    struct Selection
    {
        std::vector<std::size_t> rows;     // a few, from the top
        std::size_t count = 0;             // of all
        std::optional<std::size_t> looked; // the one with the focus
    };
    [[nodiscard]] Selection selection() const;
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; } // shown or not
    void choose(std::size_t row);                                                // now, or as soon as it is shown

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUp();
    void keepChosen();
    void chooseAgain();

    EventModel& m_model;
    std::optional<std::size_t> m_chosen;
    bool m_keeping = false;
};

} // namespace vitrine::ui
