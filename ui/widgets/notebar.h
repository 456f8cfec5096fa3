// SPDX-License-Identifier: GPL-3.0-or-later
// What was just done, above the page, with the way back beside it. Not a dialog: nobody has to answer.
#pragma once

#include <QFrame>

class QPushButton;

namespace vitrine::ui {

class PlainLabel;

class NoteBar : public QFrame
{
    Q_OBJECT

public:
    // action: text of its button.
    NoteBar(const QString& action, QWidget* parent);

    void showNote(const QString& text, bool withAction);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void acted();

private:
    PlainLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace vitrine::ui
