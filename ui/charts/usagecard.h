// SPDX-License-Identifier: GPL-3.0-or-later
// One question about one's own use: the question, a sentence that answers it, the drawing, what it stands on, and the
// same numbers as a table. Where one number is the whole answer, nothing is drawn.
#pragma once

#include "ui/charts/buckets.h"
#include "ui/charts/chartpicture.h"
#include "ui/models/twinmodel.h"

#include <QFrame>

class QTableView;
class QToolButton;

namespace vitrine::ui {

class PlainLabel;

class UsageCard : public QFrame
{
    Q_OBJECT

public:
    explicit UsageCard(const QString& question, QWidget* parent = nullptr);

    virtual void showUsage(const report::Usage& usage) = 0;

    void setTableShown(bool shown);
    [[nodiscard]] TwinModel& twin() { return m_twin; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isDrawn() const { return m_drawn; }
    [[nodiscard]] ChartPicture picture() const; // as long as the card lives

Q_SIGNALS:
    // Show the events behind what was clicked.
    void eventsRequested(const QString& filter);
    void pictureRequested();

protected:
    void setDrawing(QWidget* drawing); // takes it
    // drawn: false when the sentence says it all.
    void answer(const QString& sentence, bool drawn, TwinTable table);
    void showBasis(quint64 events, Millis since);
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showPart();
    void setUpTable();
    void fitColumns();

    QString m_question;
    TwinModel m_twin;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_basis;
    QToolButton* m_tableToggle;
    QToolButton* m_copy;
    QToolButton* m_save;
    QTableView* m_table;
    QWidget* m_drawing = nullptr;
    QWidget* m_body;
    bool m_drawn = false;
};

} // namespace vitrine::ui
