// SPDX-License-Identifier: GPL-3.0-or-later
// Verify and the replay lab through their real widgets, with real tools, the real sink and the real sender; nothing
// leaves this computer.
#include "support/samplewindow.h"
#include "ui/bytes/byteview.h"
#include "ui/pages/sent/attemptdetail.h"
#include "ui/pages/sent/exchangepane.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/productview.h"
#include "ui/trial/replaydialog.h"
#include "ui/trial/verifydialog.h"
#include "ui/trial/verifyform.h"
#include "ui/trial/verifyresult.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

namespace {

const QByteArray sends = "curl -q -s -m 20 -o /dev/null --data '{\"api_key\":\"k\",\"events\":[{\"event_type\":\"ran\","
                         "\"device_id\":\"device-1\"}]}' \"$DR_TELEMETRY_ENDPOINT\"\n";

// The window on a tool of the demo home, with small tools beside it.
class Bench
{
public:
    explicit Bench(const QString& product = QStringLiteral("dr")) : m_product(product)
    {
        m_window.desktop.sender = QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-sender");
    }
    [[nodiscard]] bool start()
    {
        const bool started = m_window.start();
        m_window.workspace().setProduct(m_product);
        return started;
    }
    [[nodiscard]] SampleWindow& window() { return m_window; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString tool(const QString& name, const QByteArray& lines) const
    {
        QFile script(path(name));
        if (!script.open(QIODevice::WriteOnly) || script.write("#!/bin/sh\n" + lines) < 0 ||
            !script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("cannot write %s", qPrintable(name));
        return script.fileName();
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Opens the dialog by its menu entry; what is done in it is done by `act`.
    void verify(std::function<void(ui::VerifyDialog&)> act)
    {
        bool acted = false;
        m_window.desktop.atDialog = [&](QDialog& dialog) {
            acted = true;
            act(dynamic_cast<ui::VerifyDialog&>(dialog));
        };
        m_window.window().menus().verify->trigger();
        QVERIFY(acted);
    }
    void fill(ui::VerifyDialog& dialog, const QString& command) const
    {
        QTest::keyClicks(&dialog.form().command(), command);
        dialog.form().directory().setText(m_directory.path());
        dialog.form().runs().setValue(2);
        dialog.form().watch().setValue(0);
    }
    static void click(QAbstractButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }
    static bool settle(ui::VerifyDialog& dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.run().running() && dialog.backButton().isVisible(); }, 30'000);
    }
    void run(ui::VerifyDialog& dialog, const QString& command) const
    {
        fill(dialog, command);
        click(dialog.runButton());
        QVERIFY(settle(dialog));
    }

private:
    QString m_product;
    QTemporaryDir m_directory;
    SampleWindow m_window;
};

// Pictures to be looked at lie in build/screens.
void picture(QWidget& widget, const QString& name)
{
    const QString directory = QStringLiteral(VITRINE_BINARY_DIR "/screens");
    QVERIFY(QDir().mkpath(directory));
    QCoreApplication::processEvents(); // what was hidden gives its place back
    QVERIFY(widget.grab().save(directory + QLatin1Char('/') + name + QStringLiteral(".png")));
}

bool lives(const QByteArray& pid)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid.trimmed())));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class tst_trials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsBeforeRunIsPressed()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString marks = bench.tool(QStringLiteral("marks"), "echo ran > \"$0.ran\"\n");
        bench.verify([&](ui::VerifyDialog& dialog) {
            bench.fill(dialog, marks + QStringLiteral(" 'two words' $HOME"));
            const QString text = dialog.form().text();
            picture(dialog, QStringLiteral("trial-form"));
            QVERIFY2(text.contains(QStringLiteral("3 words, without a shell")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("[two words] [$HOME]")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("DR_TELEMETRY_ENABLED=false  (consent)")), qPrintable(text));
            QVERIFY(dialog.runButton().isEnabled());
            dialog.reject();
        });
        QVERIFY(bench.read(QStringLiteral("marks.ran")).isEmpty());
    }

    void whatCannotBeRunSaysWhy_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("runs");
        QTest::newRow("nothing typed") << "dr"
                                       << ""
                                       << "Only what you type here is run" << false;
        QTest::newRow("an open quote") << "dr"
                                       << "dr 'x"
                                       << "▲ The quote that opens at character 4 is never closed." << false;
        QTest::newRow("no switch") << "kamaji"
                                   << "kamaji"
                                   << "▲ No variable turns it off." << false;
        QTest::newRow("its own flag") << "kamaji"
                                      << "kamaji --disable-telemetry"
                                      << "by the command’s own flag" << true;
        QTest::newRow("no address") << "kiota"
                                    << "kiota"
                                    << "▲ No variable and no setting tells Kiota" << true;
    }

    void whatCannotBeRunSaysWhy()
    {
        QFETCH(QString, product);
        QFETCH(QString, command);
        QFETCH(QString, says);
        QFETCH(bool, runs);
        Bench bench(product);
        QVERIFY(bench.start());
        bench.verify([&](ui::VerifyDialog& dialog) {
            bench.fill(dialog, command);
            QVERIFY2(dialog.form().text().contains(says), qPrintable(dialog.form().text()));
            QCOMPARE(dialog.runButton().isEnabled(), runs);
            dialog.form().directory().setText(QStringLiteral("/no/such/place"));
            QVERIFY(!dialog.runButton().isEnabled());
            QVERIFY(dialog.form().text().contains(QStringLiteral("▲ There is no such directory.")));
        });
    }

    void sampleDataRunsNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.window().window().showSamples(true);
        bench.window().workspace().setProduct(QStringLiteral("dr"));
        bench.verify([&](ui::VerifyDialog& dialog) {
            bench.fill(dialog, QStringLiteral("true"));
            QVERIFY(!dialog.runButton().isEnabled());
        });
    }

    void anHonestToolIsSilent()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString honest =
            bench.tool(QStringLiteral("honest"), "[ \"$DR_TELEMETRY_ENABLED\" = true ] || exit 0\n" + sends);
        bool acted = false;
        bench.window().desktop.atDialog = [&](QDialog& shown) {
            acted = true;
            auto& dialog = dynamic_cast<ui::VerifyDialog&>(shown);
            bench.run(dialog, honest);
            const QString text = dialog.result().text();
            QVERIFY2(text.startsWith(QStringLiteral("✓ 0 requests in 2 runs with consent off.")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("With consent on 1 request came")), qPrintable(text));
            picture(dialog, QStringLiteral("trial-silent"));
            const QAbstractItemModel& runs = *dialog.result().runs().model();
            QCOMPARE(runs.rowCount(), 3);
            QCOMPARE(cell(runs, 0, ui::RunModel::Which), QStringLiteral("Control"));
            QCOMPARE(cell(runs, 0, ui::RunModel::Requests), QStringLiteral("1"));
            QCOMPARE(cell(runs, 1, ui::RunModel::Which), QStringLiteral("Run 1"));
            QCOMPARE(cell(runs, 2, ui::RunModel::Requests), QStringLiteral("0"));
        };
        auto* button = bench.window().withText<QPushButton>(QStringLiteral("Verify…"));
        QVERIFY(button);
        Bench::click(*button);
        QVERIFY(acted);
    }

    void whatCameAllTheSameIsShownAndSaved()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString liar = bench.tool(QStringLiteral("liar"), "printf 'sent \\033[31mnothing\\n'\n" + sends);
        bench.window().desktop.saveTo = bench.path(QStringLiteral("proof.json"));
        bench.verify([&](ui::VerifyDialog& dialog) {
            dialog.form().control().setChecked(false);
            bench.run(dialog, liar);
            const QString text = dialog.result().text();
            QVERIFY2(text.startsWith(QStringLiteral("▲ 2 requests in 2 runs with consent off.")), qPrintable(text));
            QCOMPARE(dialog.result().requests().count(), 2);
            QVERIFY(
                dialog.result().exchange().view().copyText().contains(QStringLiteral("\"device_id\":\"device-1\"")));
            picture(dialog, QStringLiteral("trial-came"));
            QVERIFY(dialog.result().output().contains(QStringLiteral("\\x1b[31mnothing")));
            Bench::click(dialog.saveButton());
            Bench::click(dialog.sentButton());
        });
        const QByteArray statement = bench.read(QStringLiteral("proof.json"));
        QVERIFY2(statement.contains("\"verdict\": \"came\""), statement);
        QCOMPARE(QDir(bench.path({})).entryList({QStringLiteral("proof-requests-*.ndjson")}).size(), 1);

        auto* page = bench.window().window().findChild<ui::SentPage*>();
        QTRY_COMPARE(bench.window().window().view()->page(), page);
        QTRY_COMPARE(page->sourceChoice().currentIndex(), 1);
        QTRY_COMPARE(page->model().rowCount(), 2);
        picture(bench.window().window(), QStringLiteral("trial-sent"));
        QVERIFY(page->detail().text().contains(QStringLiteral("A sink on this computer caught it.")));
        QTest::keyClick(&page->sourceChoice(), Qt::Key_Up);
        QVERIFY(page->model().rowCount() > 2);
        QTest::keyClick(&page->sourceChoice(), Qt::Key_Down);
        QCOMPARE(page->model().rowCount(), 2);
        whatWasCaughtCanBeReplayed(bench, *page);
    }

    void consentOnShowsWhatIsSent()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString honest =
            bench.tool(QStringLiteral("honest"), "[ \"$DR_TELEMETRY_ENABLED\" = true ] || exit 0\n" + sends);
        bench.verify([&](ui::VerifyDialog& dialog) {
            Bench::click(dialog.form().on());
            QVERIFY(!dialog.form().control().isEnabled());
            bench.run(dialog, honest);
            QVERIFY2(dialog.result().text().startsWith(QStringLiteral("2 requests in 2 runs with consent on.")),
                     qPrintable(dialog.result().text()));
            Bench::click(dialog.backButton());
            QVERIFY(dialog.runButton().isVisible());
        });
    }

    void oneThatHeedsNothingProvesNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.verify([&](ui::VerifyDialog& dialog) {
            bench.fill(dialog, bench.tool(QStringLiteral("deaf"), "exit 3\n"));
            QTest::keyClick(&dialog.form().command(), Qt::Key_Return); // by keyboard alone
            QVERIFY(Bench::settle(dialog));
            const QString text = dialog.result().text();
            QVERIFY2(text.startsWith(QStringLiteral("? 0 requests in 2 runs")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("This proves nothing: with consent on nothing came either.")),
                     qPrintable(text));
            QCOMPARE(cell(*dialog.result().runs().model(), 1, ui::RunModel::End), QStringLiteral("exit code 3"));
        });
    }

    void itCanBeStopped_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("by its button") << false;
        QTest::newRow("by closing the dialog") << true;
    }

    void itCanBeStopped()
    {
        QFETCH(bool, closes);
        Bench bench;
        QVERIFY(bench.start());
        const QString hangs =
            bench.tool(QStringLiteral("hangs"), "echo $$ > \"$0.tmp\"; mv \"$0.tmp\" \"$0.pid\"; sleep 300 & wait\n");
        bench.verify([&](ui::VerifyDialog& dialog) {
            bench.fill(dialog, hangs);
            Bench::click(dialog.runButton());
            QTRY_VERIFY_WITH_TIMEOUT(!bench.read(QStringLiteral("hangs.pid")).isEmpty(), 20'000);
            QVERIFY(lives(bench.read(QStringLiteral("hangs.pid"))));
            if (closes) {
                QTest::keyClick(&dialog, Qt::Key_Escape);
                QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20'000);
            } else {
                Bench::click(dialog.stopButton());
                QVERIFY(Bench::settle(dialog));
                QVERIFY(dialog.result().text().contains(QStringLiteral("it was stopped before its end.")));
            }
        });
        QVERIFY(!lives(bench.read(QStringLiteral("hangs.pid"))));
    }

    void everyControlHasAName()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.verify([&](ui::VerifyDialog& dialog) {
            for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
                const bool inner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()); // has its box's
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || inner)
                    continue;
                const auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
            }
        });
    }

    void theReplayLab_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("split");
        QTest::newRow("200") << "200"
                             << "✓ sent" << false;
        QTest::newRow("413") << "413"
                             << "✕ refused" << true;
        QTest::newRow("429") << "429"
                             << "↻ to be tried again" << false;
    }

    void theReplayLab()
    {
        QFETCH(QString, answer);
        QFETCH(QString, outcome);
        QFETCH(bool, split);
        Bench bench;
        QVERIFY(bench.start());
        auto* page = bench.window().window().findChild<ui::SentPage*>();
        bench.window().window().view()->turnTo(page);
        QTRY_VERIFY(page->model().rowCount() > 0);
        const int row = page->model().rowOf("454021de755d453b-sample");
        QVERIFY(row >= 0);
        page->list().setCurrentIndex(page->model().index(row, 0));
        bool acted = false;
        bench.window().desktop.atDialog = [&](QDialog& shown) {
            acted = true;
            auto& dialog = dynamic_cast<ui::ReplayDialog&>(shown);
            dialog.answer().setCurrentIndex(dialog.answer().findData(answer));
            Bench::click(dialog.sendButton());
            QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 30'000);
            QVERIFY2(dialog.text().contains(QStringLiteral("The very bytes that were stored")),
                     qPrintable(dialog.text()));
            QCOMPARE(dialog.events().rowCount(), 5);
            for (int event = 0; event < 5; ++event)
                QCOMPARE(cell(dialog.events(), event, ui::OutcomeModel::Outcome), outcome);
            QCOMPARE(dialog.requests().count() > 1, split);
            picture(dialog, QStringLiteral("trial-replay-") + answer);
        };
        Bench::click(page->replayButton());
        QVERIFY(acted);
    }

    // The window goes on meanwhile: it says what is waited for, and Stop ends the sender.
    void aSlowAnswerIsWaitedForAndCanBeStopped()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString marked = bench.tool(QStringLiteral("sender"), "echo $$ > \"$0.pid\"\nexec '" VITRINE_BINARY_DIR
                                                                    "/bin/vitrine-sender' \"$@\"\n");
        bench.window().desktop.sender = marked;
        auto* page = bench.window().window().findChild<ui::SentPage*>();
        bench.window().window().view()->turnTo(page);
        QTRY_VERIFY(page->model().rowCount() > 0);
        page->list().setCurrentIndex(page->model().index(page->model().rowOf("454021de755d453b-sample"), 0));
        bool acted = false;
        bench.window().desktop.atDialog = [&](QDialog& shown) {
            acted = true;
            auto& dialog = dynamic_cast<ui::ReplayDialog&>(shown);
            dialog.answer().setCurrentIndex(dialog.answer().findData(QStringLiteral("slow")));
            QVERIFY(!dialog.stopButton().isVisible());
            Bench::click(dialog.sendButton());
            QVERIFY(dialog.busy() && dialog.stopButton().isVisible() && !dialog.sendButton().isEnabled());
            QVERIFY2(dialog.text().contains(QStringLiteral("as long as this tool would wait, 10 s")),
                     qPrintable(dialog.text()));
            QTRY_VERIFY_WITH_TIMEOUT(lives(bench.read(QStringLiteral("sender.pid"))), 10'000);
            picture(dialog, QStringLiteral("trial-replay-slow"));
            Bench::click(dialog.stopButton());
            QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 10'000);
            QCOMPARE(dialog.text(), QStringLiteral("Stopped."));
            QVERIFY(!lives(bench.read(QStringLiteral("sender.pid"))));
            QVERIFY(!dialog.stopButton().isVisible() && dialog.sendButton().isEnabled());
            QCOMPARE(dialog.events().rowCount(), 0);
        };
        Bench::click(page->replayButton());
        QVERIFY(acted);
    }

private:
    static void whatWasCaughtCanBeReplayed(Bench& bench, ui::SentPage& page)
    {
        bool acted = false;
        bench.window().desktop.atDialog = [&](QDialog& shown) {
            acted = true;
            auto& dialog = dynamic_cast<ui::ReplayDialog&>(shown);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 30'000);
            QCOMPARE(cell(dialog.events(), 0, ui::OutcomeModel::Outcome), QStringLiteral("✓ sent"));
        };
        QVERIFY(page.hasSelection());
        bench.window().window().menus().replay->trigger();
        QVERIFY(acted);
    }
};

QTEST_MAIN(tst_trials)
#include "tst_trials.moc"
