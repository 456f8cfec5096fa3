// SPDX-License-Identifier: GPL-3.0-or-later
// One finding from near: what, why it matters, what the product said, where it stands, and what to do about it.
#pragma once

#include "audit/finding.h"

#include <QScrollArea>

#include <optional>

class QPushButton;

namespace vitrine::ui {

class PlainLabel;

class FindingDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget* parent = nullptr);

    void show(const audit::Finding& finding, const std::string& home);
    void showNothing(const QString& why);

    [[nodiscard]] QPushButton& jump() { return *m_jump; }
    [[nodiscard]] QPushButton& letBe() { return *m_letBe; }
    [[nodiscard]] QString text() const; // everything it says

Q_SIGNALS:
    void eventRequested(quint64 row);
    void letBeRequested(bool letBe);

private:
    [[nodiscard]] QString placesOf(const audit::Finding& finding, const std::string& home) const;

    std::optional<audit::Finding> m_finding;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_why;
    PlainLabel* m_value;
    PlainLabel* m_said;
    PlainLabel* m_places;
    PlainLabel* m_id;
    QPushButton* m_jump;
    QPushButton* m_letBe;
};

} // namespace vitrine::ui
