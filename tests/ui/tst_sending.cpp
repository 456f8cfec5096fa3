// SPDX-License-Identifier: GPL-3.0-or-later
// "Send Now" and "Dry Run" start a process of their own, only when the ladder allows it, and say afterwards what the
// journal says. The sender here is a script, so that nothing can leave.
#include "support/journallines.h"
#include "support/samplewindow.h"
#include "ui/dialogs/outputdialog.h"
#include "ui/pages/overview/queuesection.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/productview.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace vitrine;
using test::SampleWindow;

namespace {

// The window on dr of the demo home, with a sender of these lines; $0's directory is where it may leave things.
class Sending
{
public:
    explicit Sending(const QByteArray& lines, std::function<void(ui::Machine&)> prepare = {})
        : m_window(SampleWindow::Home::Demo, std::move(prepare))
    {
        if (lines.isEmpty())
            return;
        QFile script(path(QStringLiteral("vitrine-sender")));
        m_written = script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + lines) > 0 &&
                    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        m_window.desktop.sender = script.fileName();
    }
    [[nodiscard]] bool start()
    {
        const bool started = m_window.start();
        m_window.workspace().setProduct(QStringLiteral("dr"));
        return started && settle();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !section().busy() && !m_window.workspace().isReading(); }, 20'000);
    }
    [[nodiscard]] ui::QueueSection& section() { return *m_window.window().findChild<ui::QueueSection*>(); }
    [[nodiscard]] SampleWindow& window() { return m_window; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const std::string& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
            qFatal("cannot write %s", qPrintable(name));
    }
    void click(QPushButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }

private:
    QTemporaryDir m_directory;
    SampleWindow m_window;
    bool m_written = true;
};

} // namespace

class tst_sending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsSaid()
    {
        Sending sending("exit 0\n");
        QVERIFY(sending.start());
        const QString text = sending.section().text();
        QVERIFY2(text.contains(QStringLiteral("17 events wait, the oldest since")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Tried 1 time so far.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Thrown away so far: 3 (the queue was full")), qPrintable(text));
        QVERIFY(sending.section().sendNow().isEnabled());
        QVERIFY(sending.section().dryRun().isEnabled());
    }

    void itIsNotOfferedWhereItMayNot_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("says");
        QTest::newRow("off") << "off"
                             << "It may not send. Decided by: DR_TELEMETRY_ENABLED";
        QTest::newRow("no sender") << "none"
                                   << "vitrine-sender, was not found next to this one";
        QTest::newRow("sample") << "sample"
                                << "sample data, which is never sent";
        QTest::newRow("nothing waits") << "empty"
                                       << "Nothing waits";
    }

    void itIsNotOfferedWhereItMayNot()
    {
        QFETCH(QString, why);
        QFETCH(QString, says);
        Sending sending(why == QLatin1String("none") ? QByteArray() : QByteArray("touch \"$0.ran\"\n"),
                        [&](ui::Machine& machine) {
                            if (why == QLatin1String("off"))
                                machine.environment.variables["DR_TELEMETRY_ENABLED"] = "false";
                        });
        if (why == QLatin1String("empty"))
            QVERIFY(
                QDir(sending.window().home() + QStringLiteral("/.local/state/vitrine/dr/spool")).removeRecursively());
        QVERIFY(sending.start());
        if (why == QLatin1String("sample")) {
            sending.window().window().showSamples(true);
            sending.window().workspace().setProduct(QStringLiteral("dr"));
            QVERIFY(sending.settle());
        }
        const QString text = sending.section().text();
        QVERIFY2(text.contains(says), qPrintable(text));
        for (QPushButton* button : {&sending.section().sendNow(), &sending.section().dryRun()}) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->accessibleDescription().contains(says));
            sending.click(*button);
        }
        QVERIFY(!QFile::exists(sending.path(QStringLiteral("vitrine-sender.ran"))));
    }

    // The script does what a sender does: it journals, and empties the queue.
    void sendNowSendsAndTheJournalIsReadAgain()
    {
        Sending sending("echo \"$@\" > \"$0.arguments\"\n"
                        "cd \"$HOME/.local/state/vitrine/dr\" || exit 9\n"
                        "/bin/cat \"$0.journal\" >> journal/2099-01-01.ndjson\n"
                        "/bin/rm spool/*\n");
        const auto attempt =
            test::attemptOf("from-the-window", {test::spooled("id-1", "command_started")}, now() + 60'000);
        sending.write(QStringLiteral("vitrine-sender.journal"),
                      test::attemptLine(attempt) + test::answerTo(attempt, 200, event::Status::Sent));
        QVERIFY(sending.start());
        sending.click(sending.section().sendNow());
        QVERIFY(sending.settle());
        QCOMPARE(sending.read(QStringLiteral("vitrine-sender.arguments")), QByteArray("drain dr --once --json\n"));
        const QString text = sending.section().text();
        QVERIFY2(text.contains(QStringLiteral("Of this run: 1 ✓ sent.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Nothing waits to be sent.")), qPrintable(text));
        auto* page = sending.window().window().findChild<ui::SentPage*>();
        QTRY_VERIFY(page->model().rowOf("from-the-window") >= 0);
        QVERIFY(!sending.section().sendNow().isEnabled());
    }

    void dryRunShowsWhatWouldGo()
    {
        Sending sending("echo \"$@\" > \"$0.arguments\"\n"
                        "echo 'POST https://api2.amplitude.com/2/httpapi'\n"
                        "echo '{\"api_key\":\"very-secret\",\"events\":[]}'\n");
        QString shownText;
        sending.window().desktop.atDialog = [&](QDialog& dialog) {
            shownText = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        };
        QVERIFY(sending.start());
        sending.click(sending.section().dryRun());
        QVERIFY(sending.settle());
        QCOMPARE(sending.read(QStringLiteral("vitrine-sender.arguments")), QByteArray("drain dr --dry-run\n"));
        QCOMPARE(sending.window().desktop.dialogs, QStringList{QStringLiteral("Dry Run")});
        QVERIFY2(shownText.contains(QStringLiteral("POST https://api2.amplitude.com")), qPrintable(shownText));
        QVERIFY2(!shownText.contains(QStringLiteral("very-secret")), qPrintable(shownText));
        QVERIFY(sending.section().text().contains(QStringLiteral("17 events wait")));
    }

    void whyNothingWentIsSaidInPlainWords()
    {
        Sending sending("echo '{\"products\":[{\"product\":\"dr\",\"standing\":\"stopped\",\"troubles\":"
                        "[{\"what\":\"no-key\",\"detail\":\"\"}]}]}'\nexit 1\n");
        QVERIFY(sending.start());
        sending.click(sending.section().sendNow());
        QVERIFY(sending.settle());
        const QString text = sending.section().text();
        QVERIFY2(text.contains(QStringLiteral("The sender sent nothing. No key for the server is known")),
                 qPrintable(text));
    }

    void aFailureIsToldInItsOwnWords()
    {
        Sending sending("echo 'the lock is \x1b[31mheld' >&2\nexit 3\n");
        QVERIFY(sending.start());
        sending.click(sending.section().sendNow());
        QVERIFY(sending.settle());
        const QString text = sending.section().text();
        QVERIFY2(text.contains(QStringLiteral("The sender sent nothing. It says: the lock is \\x1b[31mheld")),
                 qPrintable(text));
    }

    void aProgramThatDoesNotStartIsTold()
    {
        Sending sending("exit 0\n");
        QVERIFY(sending.start());
        QVERIFY(QFile::remove(sending.path(QStringLiteral("vitrine-sender"))));
        sending.click(sending.section().sendNow());
        QVERIFY(sending.settle());
        QVERIFY2(sending.section().text().contains(QStringLiteral("could not be run to its end")),
                 qPrintable(sending.section().text()));
    }

    void itCanBeStopped()
    {
        Sending sending("touch \"$0.ran\"\nexec /bin/sleep 60\n");
        QVERIFY(sending.start());
        sending.click(sending.section().sendNow());
        QTRY_VERIFY(QFile::exists(sending.path(QStringLiteral("vitrine-sender.ran"))));
        QVERIFY(sending.section().busy());
        QVERIFY(!sending.section().sendNow().isEnabled());
        auto* stop = sending.window().withText<QPushButton>(QStringLiteral("Stop"));
        QVERIFY(stop);
        sending.click(*stop);
        QVERIFY(sending.settle());
        QVERIFY(sending.section().text().contains(QStringLiteral("The sender was stopped.")));
        QVERIFY(!stop->isVisible());
    }

    // Only the program beside this one is ever started.
    void aForeignSenderInPathIsNotFound()
    {
        const Sending sending("exit 0\n");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFileInfo(sending.path(QStringLiteral("vitrine-sender"))).path().toUtf8());
        const QString found = ui::PersonAtDesktop().senderProgram();
        qputenv("PATH", path);
        QVERIFY(found.isEmpty() || QFileInfo(found).path() == QCoreApplication::applicationDirPath());
    }
};

QTEST_MAIN(tst_sending)
#include "tst_sending.moc"
