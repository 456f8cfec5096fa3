// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the events of a request, in the order of its body, or what would become of them.
#pragma once

#include "event/event.h"
#include "ui/models/tablemodel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::report {
struct EventOutcome;
}
namespace vitrine::trial {
struct ReactedEvent;
}

namespace vitrine::ui {

struct EventEnd
{
    std::string id;
    std::string name;
    event::Status status = event::Status::Unknown;
    std::string why;
    std::size_t removed = 0;     // fields, before it was sent
    bool reached = true;         // false: its turn did not come
    std::optional<Millis> again; // until it is tried again
    std::uint32_t rounds = 0;    // tries that count against it by then
};
[[nodiscard]] std::vector<EventEnd> endsOf(std::vector<report::EventOutcome> outcomes);
[[nodiscard]] std::vector<EventEnd> endsOf(const std::vector<trial::ReactedEvent>& events);

class OutcomeModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, Why, Again, Rounds, ColumnCount };
    enum Role { IdRole = Qt::UserRole }; // of the event

    // Looking ahead it says when events would be tried again, too; a journal cannot.
    enum class Looks { Back, Ahead };
    explicit OutcomeModel(Looks looks = Looks::Back) : m_looks(looks) {}

    void show(std::vector<EventEnd> events);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString text(const EventEnd& one, int column) const;

    Looks m_looks;
    std::vector<EventEnd> m_events;
};

} // namespace vitrine::ui
