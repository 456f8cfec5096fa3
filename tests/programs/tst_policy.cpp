// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator's policy at its real place, /etc/vitrine, in a mount namespace of the test's own.
#include "ctlhome.h"

using namespace vitrine::test;

namespace {

// An /etc of its own with the policy in it, then the program. $1: mode of the file; $2: its owner; $3: its bytes.
constexpr auto script = "mount -t tmpfs -o mode=755 none /etc && mkdir -m 755 /etc/vitrine && "
                        "printf %s \"$3\" > /etc/vitrine/policy.json && chmod \"$1\" /etc/vitrine/policy.json && "
                        "{ [ \"$2\" = 0 ] || chown \"$2\" /etc/vitrine/policy.json; } && shift 3 && exec \"$@\"";

bool hasNamespaces() { return runProcess("unshare", {"-rm", "true"}, CtlHome().environment(), "/").exitCode == 0; }

struct Policy
{
    QString bytes;
    QString mode = "644";
    QString owner = "0";
};

Ran under(const Policy& policy, const CtlHome& home, const QStringList& arguments)
{
    return runProcess("unshare",
                      QStringList{"-rm", "sh", "-c", script, "sh", policy.mode, policy.owner, policy.bytes,
                                  builtProgram("vitrinectl")} +
                          arguments,
                      home.environment(), home.path());
}

QString rule(const QString& product, const QString& decision)
{
    return QStringLiteral(R"({"version":1,"products":{"%1":{"decision":"%2","message":"Ask the help desk."}}})")
        .arg(product, decision);
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void itDecides_data();
    void itDecides();
    void itLocksTheSwitch();
    void userDecidesLeavesTheSwitch();
    void itsMessageIsShown();
};

void TestPolicy::initTestCase()
{
    if (!hasNamespaces())
        QSKIP("this machine allows no mount namespaces");
}

void TestPolicy::itDecides_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("state");
    QTest::newRow("off") << rule("azsdk", "off") << "644" << false << "locked";
    QTest::newRow("on") << rule("azsdk", "on") << "644" << true << "locked";
    QTest::newRow("everything off") << rule("*", "off") << "644" << false << "locked";
    QTest::newRow("user decides") << rule("azsdk", "user") << "644" << true << "allowed";
    QTest::newRow("another product") << rule("dr", "off") << "644" << true << "allowed";
    QTest::newRow("broken") << "{\"version\":1,"
                            << "644" << false << "unknown";
    QTest::newRow("others may write it") << rule("azsdk", "on") << "666" << true << "allowed";
}

void TestPolicy::itDecides()
{
    QFETCH(QString, bytes);
    QFETCH(QString, mode);
    QFETCH(bool, allowed);
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = under({bytes, mode}, home, {"explain", "azsdk", "--json"});
    QCOMPARE(ran.exitCode, allowed ? 0 : 1);
    QTEST(ran.json()["state"].toString(), "state");
    QCOMPARE(ran.json()["allowed"].toBool(!allowed), allowed);
}

void TestPolicy::itLocksTheSwitch()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    for (const QString& verb : QStringList{"enable", "disable"}) {
        const Ran ran = under({rule("azsdk", "off")}, home, {verb, "azsdk", "--json"});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.json()["error"].toObject()["code"].toString(), QString("locked"));
        QVERIFY(ran.err.contains("Ask the help desk."));
    }
    QCOMPARE(home.snapshot(), before);
}

void TestPolicy::userDecidesLeavesTheSwitch()
{
    const CtlHome home(CtlHome::Kind::Demo);
    QCOMPARE(under({rule("azsdk", "user")}, home, {"disable", "azsdk"}).exitCode, 0);
    QCOMPARE(home.ctl({"explain", "azsdk"}).exitCode, 1);
}

void TestPolicy::itsMessageIsShown()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = under({rule("dr", "off")}, home, {"explain", "dr"});
    QVERIFY(ran.out.contains("\u25a3 locked"));
    QVERIFY(ran.out.contains("Ask the help desk."));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
