// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told: every control of every page and dialog has a name, every cell a text, and a filter's
// effect is said. New pages, tables and commands are walked as soon as they are there.
#include "support/samplewindow.h"
#include "ui/commands.h"
#include "ui/pages/eventspage.h"
#include "ui/productview.h"
#include "ui/widgets/spokenlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vitrine;
using test::SampleWindow;

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

// What a person operates; the inner parts of such a thing (the line inside a spin box) are named through it.
bool isControl(const QWidget& widget)
{
    if (!widget.isVisible() || widget.focusProxy() || qobject_cast<const QScrollBar*>(&widget) ||
        qobject_cast<const QHeaderView*>(&widget))
        return false;
    const QWidget* parent = widget.parentWidget();
    if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
        (qobject_cast<const QLineEdit*>(parent) && qobject_cast<const QAbstractButton*>(&widget)))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(&widget);
}

QStringList namelessIn(QWidget& place, const QString& where)
{
    QStringList nameless;
    for (QWidget* widget : place.findChildren<QWidget*>()) {
        if (isControl(*widget) && nameOf(widget).isEmpty())
            nameless << QStringLiteral("%1: %2 %3")
                            .arg(where, QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

// "what, column" for each cell of the first rows without a spoken text.
QStringList silentCellsIn(QWidget& place, const QString& where)
{
    QStringList silent;
    for (const QAbstractItemView* view : place.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        if (!model || !view->isVisible() || view->inherits("QComboBoxListView") || view->inherits("QHeaderView"))
            continue;
        for (int row = 0; row < qMin(model->rowCount(), 3); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!model->index(row, column).data(Qt::AccessibleTextRole).isValid())
                    silent << QStringLiteral("%1: %2 column %3")
                                  .arg(where, QLatin1String(model->metaObject()->className()))
                                  .arg(column);
            }
        }
    }
    silent.removeDuplicates();
    return silent;
}

using Told = std::pair<const QObject*, QAccessible::Event>;

QList<Told>& heard()
{
    static QList<Told> all;
    return all;
}

qsizetype toldBy(const QObject* object, QAccessible::Event what) { return heard().count(Told(object, what)); }

} // namespace

// In place of Qt's own: that one drops everything unless the platform has a screen reader, and the only way to tell it
// otherwise is private to Qt.
void QAccessible::updateAccessibility(QAccessibleEvent* event) { heard() << Told(event->object(), event->type()); }

class tst_accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sample.start());
        m_sample.window().activateWindow();
    }

    void everyControlOfEveryPageHasANameAndEveryCellAText()
    {
        QStringList problems;
        for (const QString& product : products()) {
            m_sample.workspace().setProduct(product);
            for (std::size_t page = 0; page < view().pages().all.size(); ++page) {
                view().showPage(static_cast<int>(page));
                QTest::qWait(0);
                const QString where = product + QLatin1Char(' ') + view().page()->metaObject()->className();
                problems << namelessIn(m_sample.window(), where) << silentCellsIn(m_sample.window(), where);
            }
        }
        QCOMPARE(problems.join(QLatin1Char('\n')), QString());
    }

    void everyControlOfEveryDialogHasANameAndEveryCellAText()
    {
        QStringList problems;
        QSet<QString> met;
        QSet<const QAction*> seen;
        m_sample.desktop.atDialog = [&](QDialog& dialog) {
            met << dialog.windowTitle();
            QTest::qWait(0);
            problems << namelessIn(dialog, dialog.windowTitle()) << silentCellsIn(dialog, dialog.windowTitle());
            dialog.reject();
        };
        m_sample.workspace().setProduct(QStringLiteral("dr"));
        for (std::size_t page = 0; page < view().pages().all.size(); ++page) {
            view().showPage(static_cast<int>(page));
            QTest::qWait(0);
            for (const ui::Command& command : ui::commandsOf(*m_sample.window().menuBar())) {
                const qsizetype before = m_sample.desktop.dialogs.size();
                if (!seen.contains(command.action) && command.action->isEnabled() && opensSomething(*command.action))
                    command.action->trigger();
                if (m_sample.desktop.dialogs.size() > before)
                    seen << command.action; // once is enough; another page may be what another command needs
            }
        }
        m_sample.desktop.atDialog = {};
        QCOMPARE(problems.join(QLatin1Char('\n')), QString());
        QVERIFY2(met.size() >= 5, qPrintable(QStringList(met.values()).join(QLatin1Char(','))));
    }

    void aFiltersEffectIsSaid()
    {
        m_sample.workspace().setProduct({});
        view().showPage(1);
        auto* counts = m_sample.window().findChild<ui::SpokenLabel*>();
        const QSignalSpy said(counts, &ui::SpokenLabel::said);
        view().showEvents(QStringLiteral("nothing-has-this-text"));
        QTRY_VERIFY(!said.isEmpty() && said.last().first().toString().startsWith(QLatin1String("0 of ")));
        QCOMPARE(nameOf(counts), said.last().first().toString());
        view().showEvents({});
        QTRY_VERIFY(!said.last().first().toString().contains(QLatin1String(" of ")));
    }

    // What is told to assistive technology, and not too often: one notification for each count, none while it is typed.
    void countsAreToldAsNotifications()
    {
        auto* counts = m_sample.window().findChild<ui::SpokenLabel*>();
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(counts);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Notification);
        m_sample.workspace().setProduct({});
        view().showPage(1);
        ui::EventsPage& events = *view().pages().events;
        heard().clear();
        view().showEvents(QStringLiteral("nothing-has-this-text"));
        QTRY_VERIFY(!events.model().searching() && counts->text().startsWith(u"0 of "));
        QTRY_COMPARE(toldBy(counts, QAccessible::ObjectShow), 1);
        QCOMPARE(toldBy(counts, QAccessible::Alert), 1);
        QCOMPARE(toldBy(counts, QAccessible::NameChanged), 1);
        QCOMPARE(toldBy(events.mainList(), QAccessible::DescriptionChanged), 1);
        view().showEvents({});
        QTRY_COMPARE(toldBy(counts, QAccessible::ObjectShow), 2);
    }

private:
    // By the custom of menus: what asks further ends in dots.
    [[nodiscard]] bool opensSomething(const QAction& action)
    {
        const ui::Menus& menus = m_sample.window().menus();
        return action.text().contains(QChar(0x2026)) || &action == menus.shortcuts || &action == menus.about;
    }
    [[nodiscard]] ui::ProductView& view() { return *m_sample.window().view(); }
    [[nodiscard]] QStringList products()
    {
        QStringList ids{QString()};
        for (const ui::Tool& tool : m_sample.workspace().tools())
            ids << QString::fromStdString(tool.profile->id);
        return ids;
    }

    SampleWindow m_sample;
};

QTEST_MAIN(tst_accessibility)
#include "tst_accessibility.moc"
