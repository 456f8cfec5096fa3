// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <QtTest>

using namespace vitrine;

class TestPaths : public QObject
{
    Q_OBJECT
private slots:
    void expands_data();
    void expands();
    void abbreviatesHome_data();
    void abbreviatesHome();
    void stateIsWhereTheSystemKeepsIt();
};

void TestPaths::expands_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("home") << QByteArray("~/.x/config.json") << QByteArray("/home/ada/.x/config.json");
    QTest::newRow("only a leading tilde") << QByteArray("/a~/b") << QByteArray("/a~/b");
    QTest::newRow("variable") << QByteArray("${SET}/x") << QByteArray("/set/x");
    QTest::newRow("fallback") << QByteArray("${UNSET:-~/.config}/x") << QByteArray("/home/ada/.config/x");
    QTest::newRow("set, so no fallback") << QByteArray("${SET:-~/.config}/x") << QByteArray("/set/x");
    QTest::newRow("empty falls back") << QByteArray("${EMPTY:-/d}/x") << QByteArray("/d/x");
    QTest::newRow("nested") << QByteArray("${UNSET:-${SET}/y}/x") << QByteArray("/set/y/x");
    QTest::newRow("unset") << QByteArray("${UNSET}/x") << QByteArray("");
    QTest::newRow("windows") << QByteArray("%SET%\\x") << QByteArray("/set\\x");
    QTest::newRow("unclosed") << QByteArray("/a${SET") << QByteArray("/a${SET");
    QTest::newRow("lonely percent") << QByteArray("/50%/x") << QByteArray("/50%/x");
}

static Environment ada()
{
    Environment environment;
    environment.home = "/home/ada";
    environment.variables = {{"SET", "/set"}, {"EMPTY", ""}};
    return environment;
}

void TestPaths::expands()
{
    QFETCH(QByteArray, source);
    QTEST(QByteArray::fromStdString(expandPath(source.toStdString(), ada())), "path");
}

void TestPaths::abbreviatesHome_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("inside") << QByteArray("/home/ada/x") << QByteArray("~/x");
    QTest::newRow("itself") << QByteArray("/home/ada") << QByteArray("~");
    QTest::newRow("a longer name") << QByteArray("/home/adam/x") << QByteArray("/home/adam/x");
    QTest::newRow("elsewhere") << QByteArray("/etc/x") << QByteArray("/etc/x");
}

void TestPaths::abbreviatesHome()
{
    QFETCH(QByteArray, path);
    QTEST(QByteArray::fromStdString(vitrine::abbreviateHome(path.toStdString(), ada())), "shown");
}

void TestPaths::stateIsWhereTheSystemKeepsIt()
{
    Environment environment = ada();
    QCOMPARE(stateDirectory(environment), std::string("/home/ada/.local/state/vitrine"));
    QCOMPARE(spoolDirectory(environment, "dr"), std::string("/home/ada/.local/state/vitrine/dr/spool"));
    environment.variables["XDG_STATE_HOME"] = "/state";
    QCOMPARE(stateDirectory(environment), std::string("/state/vitrine"));
    environment.os = Os::MacOs;
    QCOMPARE(stateDirectory(environment), std::string("/home/ada/Library/Application Support/vitrine"));
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
