// SPDX-License-Identifier: GPL-3.0-or-later
// The selected events from near: the fields of one, and the requests that all of them would become. Pointing at a field
// marks its bytes, pointing at bytes marks the field. Reading and planning run beside the window.
#pragma once

#include "ui/bytes/preview.h"
#include "ui/models/fieldvaluemodel.h"
#include "ui/work/latest.h"

#include <QSplitter>

#include <set>

#include <functional>

namespace vitrine::ui {

class BytesPane;
class FieldsPane;

class EventDetail : public QSplitter
{
    Q_OBJECT

public:
    explicit EventDetail(QWidget* parent = nullptr);

    // Called on the worker; has to be safe there.
    void setDestinations(Destinations destinations) { m_destinations = std::move(destinations); }
    // What an audit says of one event, as a sentence; empty: nothing. Judges are asked for here and judge on the
    // worker.
    using Judge = std::function<QString(const event::Event&)>;
    void setJudge(std::function<Judge()> judge) { m_judge = std::move(judge); }
    void setHome(std::string home) { m_home = std::move(home); }

    // rows: snapshot indexes, at most Preview::mostEvents of `selected`; current: the one whose fields are shown.
    void showEvents(store::SnapshotPtr snapshot, std::vector<std::size_t> rows, std::size_t selected,
                    std::size_t current);
    void showNothing();

    [[nodiscard]] FieldsPane& fields() { return *m_fields; }
    [[nodiscard]] BytesPane& bytes() { return *m_bytes; }
    [[nodiscard]] bool busy() const { return m_reader.busy() || m_judging.busy(); }

Q_SIGNALS:
    void arrived();

private:
    void take(std::shared_ptr<const Preview> preview, std::size_t event, const QString& verdict);
    void showFieldsOf(std::size_t event, const QString& verdict);
    void showAnother(std::size_t event);
    [[nodiscard]] Judge judge() const;
    [[nodiscard]] std::vector<AddedField> addedTo(std::size_t event) const;
    // The name a field has on the wire: a profile knows other spellings of it.
    [[nodiscard]] std::string wireName(std::size_t event, const std::string& field) const;
    [[nodiscard]] std::set<std::string, std::less<>> namesIn(std::size_t event) const;
    void pointAtBytesOf(const std::string& field);
    void pointAtField(std::size_t event, const std::string& wireField);
    [[nodiscard]] QString originOf(const event::Event& event) const;

    Destinations m_destinations;
    std::function<Judge()> m_judge;
    std::string m_home;
    std::shared_ptr<const Preview> m_preview;
    std::size_t m_event = 0; // whose fields are shown; an index into the preview
    FieldsPane* m_fields;
    BytesPane* m_bytes;
    Latest m_reader;
    Latest m_judging; // of another event than the one that was read for
};

} // namespace vitrine::ui
