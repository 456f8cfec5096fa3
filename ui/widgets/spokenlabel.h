// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in the status bar that are also said: a filter's effect reaches those who do not see the bar, while the focus
// stays where one types. Qt 6.4 has no event that announces; what comes nearest is a notification that shows (AT-SPI
// passes that on, and readers speak a notification when it shows), a changed name, and an alert (UI Automation).
#pragma once

#include <QLabel>

namespace vitrine::ui {

class SpokenLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SpokenLabel(QWidget* parent);

    // aloud: false while the text changes many times a second.
    void say(const QString& text, bool aloud);

Q_SIGNALS:
    void said(const QString& text); // to whoever listens to alerts

private:
    QString m_said;
};

} // namespace vitrine::ui
