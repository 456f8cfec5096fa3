// SPDX-License-Identifier: GPL-3.0-or-later
// High contrast: every colour of text and charts is 7:1 or more on its ground, light and dark, and the focus has a
// frame.
#include "support/darkpalette.h"
#include "support/samplewindow.h"
#include "ui/contrast.h"
#include "ui/productview.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/widgets/focusring.h"

#include <QLineEdit>

using namespace vitrine;
using test::SampleWindow;

class tst_contrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRatioIsThatOfTheGuideline()
    {
        QCOMPARE(qRound(ui::contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(ui::contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(ui::contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyColourIsSevenToOne_data()
    {
        QTest::addColumn<QPalette>("own");
        QTest::newRow("light") << QPalette(Qt::lightGray);
        QTest::newRow("dark") << test::darkPalette();
    }

    void everyColourIsSevenToOne()
    {
        QFETCH(QPalette, own);
        const QPalette palette = ui::highContrastPalette(own);
        QVERIFY(ui::isHighContrast(palette));
        QVERIFY(!ui::isHighContrast(own));
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[] = {{Role::WindowText, Role::Window},
                                               {Role::Text, Role::Base},
                                               {Role::Text, Role::AlternateBase},
                                               {Role::ButtonText, Role::Button},
                                               {Role::Link, Role::Base},
                                               {Role::Link, Role::Window},
                                               {Role::ToolTipText, Role::ToolTipBase},
                                               {Role::PlaceholderText, Role::Base},
                                               {Role::HighlightedText, Role::Highlight}};
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto& [text, ground] : pairs)
                QVERIFY2(ui::contrastRatio(palette.color(group, text), palette.color(group, ground)) >= 7,
                         qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
        }
        const ui::Theme theme = ui::Theme::of(palette);
        for (const QColor& ground : {theme.surface, theme.raised}) {
            for (const QColor& colour : {theme.text, theme.dim, theme.accent, theme.grid})
                QVERIFY2(ui::contrastRatio(colour, ground) >= 7, qPrintable(colour.name()));
            for (const QColor& colour : theme.categories)
                QVERIFY2(ui::contrastRatio(colour, ground) >= 7, qPrintable(colour.name()));
        }
    }

    void theFocusIsFramed()
    {
        const QPalette before = QApplication::palette();
        {
            SampleWindow sample;
            QVERIFY(sample.start());
            sample.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&sample.window()));
            auto* ring = sample.window().findChild<ui::FocusRing*>();
            auto* sidebar = sample.window().findChild<ui::Sidebar*>();
            sidebar->setFocus();
            QVERIFY(!ring->isVisible());
            sample.window().menus().highContrast->trigger();
            QVERIFY(ui::isHighContrast(QApplication::palette()));
            QTRY_VERIFY(ui::isHighContrast(sample.window().palette()));
            QTRY_VERIFY(ring->isVisible());
            const QRect framed(sidebar->mapTo(&sample.window(), QPoint()), sidebar->size());
            QVERIFY(ring->geometry().contains(framed));
            const QImage picture = sample.window().grab().toImage();
            const QColor seen = picture.pixelColor(framed.topLeft() + QPoint(framed.width() / 2, -1));
            QVERIFY2(ui::contrastRatio(seen, sample.window().palette().color(QPalette::Base)) >= 7,
                     qPrintable(seen.name()));
            // Shades separate nothing here: a button has an outline.
            auto* button = sample.window().findChild<QPushButton*>();
            const QImage outlined = button->grab().toImage();
            QVERIFY(ui::contrastRatio(outlined.pixelColor(outlined.width() / 2, 0),
                                      sample.window().palette().color(QPalette::Window)) >= 7);
            auto* search = sample.window().findChild<ui::TopBar*>()->search();
            search->setFocus();
            QVERIFY(ring->geometry().contains(QRect(search->mapTo(&sample.window(), QPoint()), search->size())));
            sample.window().menus().highContrast->trigger();
            QVERIFY(!ring->isVisible());
        }
        QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
    }
};

QTEST_MAIN(tst_contrast)
#include "tst_contrast.moc"
