// SPDX-License-Identifier: GPL-3.0-or-later
// One answer on a page: the question on the left, the answer on the right.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vitrine::ui {

class Section : public QWidget
{
    Q_OBJECT

public:
    // hint: a few dim words under the question, or empty.
    Section(const QString& question, const QString& hint, QWidget* parent);

    [[nodiscard]] QVBoxLayout* answer() const { return m_answer; }

private:
    QVBoxLayout* m_answer;
};

} // namespace vitrine::ui
