// SPDX-License-Identifier: GPL-3.0-or-later
// watch and dispute as a person, a timer or a script starts them: exit codes, what the desktop is told, and what is
// left behind. The desktop's programs are scripts that note how they were called.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

const QString memory = ".local/state/vitrine/watch.json";
const QString config = ".config/datarobot/drconfig.yaml";

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsEachChangeOnce();
    void tellsTheDesktopByTheBusWhereNothingElseIs();
    void holdsNoValues();
    void followsUntilItIsEnded();
    void aTornMemoryIsSaid();
    void whatCannotBeKeptIsAnError();
    void theTimerComesAndGoes();
    void aForeignTimerIsRefused();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void aDisputeIsPrintedAndSaved();
    void aDisputeNamesNothingPersonal();

private:
    [[nodiscard]] Ran watch(QStringList options = {"--once"}) const
    {
        return m_home->ctl(QStringList{"watch"} + options);
    }
    void script(const QString& name, const QByteArray& text) const
    {
        m_home->write("bin/" + name, "#!/bin/sh\n" + text);
        QFile::setPermissions(m_home->path("bin/" + name), QFile::ReadOwner | QFile::ExeOwner);
    }
    void say(const QByteArray& enabled) const
    {
        m_home->write(config, "telemetry:\n  enabled: " + enabled + "\n  last_prompt_version: \"1.0\"\n");
    }
    [[nodiscard]] int notes() const { return static_cast<int>(m_home->read("notes").count("called")); }

    std::unique_ptr<CtlHome> m_home;
};

void TestWatch::init()
{
    m_home = std::make_unique<CtlHome>();
    m_home->set("PATH", m_home->path("bin") + ":/usr/bin:/bin");
    m_home->set("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home->path("no-such-bus"));
    script("notify-send", "{ echo called; printf '%s\\n' \"$@\"; } >> \"$HOME/notes\"\n");
    script("systemctl", "echo \"$@\" >> \"$HOME/systemctl\"\n");
    say("true");
}

void TestWatch::tellsEachChangeOnce()
{
    QCOMPARE(watch().exitCode, 0);
    QCOMPARE(watch().exitCode, 0);
    QCOMPARE(notes(), 0);
    say("false");
    const Ran changed = watch();
    QCOMPARE(changed.exitCode, 1);
    QCOMPARE(changed.out, QByteArray("DataRobot CLI is off now, decided by drconfig.yaml. Before: it may send, by "
                                     "drconfig.yaml.\n"));
    QCOMPARE(notes(), 1);
    QVERIFY(m_home->read("notes").contains("DataRobot CLI is off now"));
    const Ran same = watch({"--once", "--json"});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(missingKeys(same.json(), {"time", "first", "began_anew", "news", "noted"}), QString());
    QVERIFY(same.json()["news"].toArray().isEmpty());
    say("true");
    const QJsonObject back = watch({"--once", "--json", "--no-note"}).json();
    QCOMPARE(back["noted"].toBool(), false);
    const QJsonObject news = back["news"].toArray().at(0).toObject();
    QCOMPARE(news["what"].toString(), "state");
    QCOMPARE(news["after"].toObject()["state"].toString(), "allowed");
    QCOMPARE(notes(), 1);
}

void TestWatch::tellsTheDesktopByTheBusWhereNothingElseIs()
{
    script("notify-send", "exit 1\n");
    script("busctl", "{ echo called; printf '%s\\n' \"$@\"; } >> \"$HOME/notes\"\n");
    (void)watch();
    say("false");
    QCOMPARE(watch({"--once", "--json"}).json()["noted"].toBool(), true);
    QVERIFY(m_home->read("notes").contains("org.freedesktop.Notifications\nNotify\n"));
    QCOMPARE(notes(), 1);
}

void TestWatch::holdsNoValues()
{
    m_home->write(".local/state/vitrine/dr/spool/x", "");
    m_home->write(config, "token: secret-token-value\nendpoint: https://ada.example.com\ntelemetry:\n  enabled: true\n"
                          "  last_prompt_version: \"1.0\"\n  device_id: 550e8400-e29b-41d4-a716-446655440000\n");
    (void)watch();
    const QByteArray kept = m_home->read(memory);
    QVERIFY(kept.contains("\"drconfig.yaml\""));
    for (const char* value : {"secret-token-value", "ada.example.com", "550e8400"})
        QVERIFY2(!kept.contains(value), kept.constData());
    QVERIFY(!kept.contains(m_home->path().toUtf8()));
}

void TestWatch::followsUntilItIsEnded()
{
    QProcess process;
    process.setProcessEnvironment(m_home->environment());
    process.setWorkingDirectory(m_home->path());
    process.start(builtProgram("vitrinectl"), {"watch", "--every", "1", "--json"});
    QByteArray lines;
    const auto has = [&](const char* text) {
        lines += process.readAllStandardOutput();
        return lines.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(has("\"first\":true"), 30000);
    say("false");
    QTRY_VERIFY_WITH_TIMEOUT(has("\"what\":\"state\""), 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(lines.count('\n'), 2);
}

void TestWatch::aTornMemoryIsSaid()
{
    (void)watch();
    const QByteArray whole = m_home->read(memory);
    m_home->write(memory, whole.left(whole.size() / 2));
    say("false");
    const Ran anew = watch();
    QCOMPARE(anew.exitCode, 0);
    QVERIFY2(anew.err.contains("begins anew"), anew.err.constData());
    QCOMPARE(notes(), 0);
    QCOMPARE(watch({"--once", "--json"}).json()["began_anew"].toString(), "");
}

void TestWatch::whatCannotBeKeptIsAnError()
{
    QVERIFY(QDir().mkpath(m_home->path(memory)));
    const Ran ran = watch();
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(notes(), 0);
}

void TestWatch::theTimerComesAndGoes()
{
    QCOMPARE(watch({"--status"}).exitCode, 1);
    const Ran on = watch({"--install"});
    QVERIFY2(on.exitCode == 0, on.err.constData());
    QCOMPARE(m_home->read("systemctl"),
             QByteArray("--user --quiet daemon-reload\n--user --quiet start vitrine-watch.timer\n"));
    QVERIFY(m_home->read(".config/systemd/user/vitrine-watch.service")
                .contains("ExecStart=\"" + builtProgram("vitrinectl").toUtf8() + "\" watch --once\n"));
    const Ran status = watch({"--status", "--json"});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(missingKeys(status.json(), {"on", "timer", "service", "by_others"}), QString());
    QCOMPARE(watch({"--remove"}).exitCode, 0);
    QCOMPARE(watch({"--status"}).exitCode, 1);
    QVERIFY(QDir(m_home->path(".config/systemd/user")).entryList(QDir::Files).isEmpty());
    script("systemctl", "exit 1\n");
    QVERIFY(watch({"--install"}).out.contains("It begins with your next login."));
}

void TestWatch::aForeignTimerIsRefused()
{
    m_home->write(".config/systemd/user/vitrine-watch.timer", "[Timer]\n");
    const Ran ran = watch({"--install"});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(m_home->read(".config/systemd/user/vitrine-watch.timer"), QByteArray("[Timer]\n"));
}

void TestWatch::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line : {"watch --once --install", "watch --every 0", "watch --every soon", "watch dr", "dispute",
                             "dispute nobody", "dispute dr --rung nowhere", "dispute dr --rung user.file --field x"})
        QTest::newRow(line) << QString::fromLatin1(line).split(' ');
}

void TestWatch::nonsenseIsRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_home->ctl(arguments).exitCode, 2);
}

void TestWatch::aDisputeIsPrintedAndSaved()
{
    const Ran whole = m_home->ctl({"dispute", "dr"});
    QCOMPARE(whole.exitCode, 0);
    QVERIFY(whole.out.contains("About:        the profile as a whole\n"));
    const QStringList field{"dispute", "dr", "--event", "command_completed", "--field", "duration_ms"};
    const QJsonObject json = m_home->ctl(field + QStringList{"--json"}).json();
    QCOMPARE(
        missingKeys(json, {"product", "profile", "about", "known", "events", "with", "shapes", "undeclared", "text"}),
        QString());
    QCOMPARE(m_home->ctl(field + QStringList{"--output", "out.md"}).exitCode, 0);
    QCOMPARE(m_home->read("out.md"), json["text"].toString().toUtf8());
    QCOMPARE(QFile::permissions(m_home->path("out.md")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_home->ctl(field + QStringList{"--output", "/proc/out.md"}).exitCode, 3);
}

void TestWatch::aDisputeNamesNothingPersonal()
{
    const CtlHome home(CtlHome::Kind::Demo);
    for (const char* product : {"dr", "kiota", "azsdk", "codegen"}) {
        const QByteArray text = home.ctl({"dispute", product}).out;
        QVERIFY(text.contains("## In my own words\n"));
        QVERIFY2(!text.contains(home.path().toUtf8()), text.constData());
        for (const QJsonValue& id : home.ctl({"ids", "--json"}).json()["ids"].toArray())
            if (const QByteArray value = id.toObject()["value"].toString().toUtf8(); !value.isEmpty())
                QVERIFY2(!text.contains(value), value.constData());
    }
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
