// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a request takes: proxies of the environment are obeyed and named without their credentials, loopback never
// goes through one.
#include "send/route.h"

#include <QtTest>

using namespace vitrine;

class TestRoute : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aRouteIsChosen_data();
    void aRouteIsChosen();
    void credentialsGoToTheProxyAndAreNotNamed();
};

// The machine this runs on may have proxies of its own.
void TestRoute::initTestCase()
{
    for (const char* name :
         {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestRoute::aRouteIsChosen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("variables"); // "name=value;..."
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char* title, const char* url, const char* variables, const char* name,
                        bool usable = true) {
        QTest::newRow(title) << QString(url) << QString(variables) << QString(name) << usable;
    };
    row("none", "https://api.example/x", "", "none");
    row("https_proxy", "https://api.example/x", "https_proxy=http://proxy:3128", "http://proxy:3128");
    row("without a scheme", "https://api.example/x", "https_proxy=proxy:8080", "http://proxy:8080");
    row("capitals", "https://api.example/x", "HTTPS_PROXY=http://proxy:1", "http://proxy:1");
    row("all_proxy", "https://api.example/x", "all_proxy=socks5://proxy", "socks5://proxy:1080");
    row("own before all", "https://api.example/x", "all_proxy=socks5://a;https_proxy=http://b:1", "http://b:1");
    row("http_proxy is for others", "https://api.example/x", "http_proxy=http://proxy:1", "none");
    row("empty", "https://api.example/x", "https_proxy=", "none");
    row("IPv6", "https://api.example/x", "https_proxy=http://[fd00::1]:3128", "http://[fd00::1]:3128");
    row("loopback", "http://127.0.0.1:9/x", "all_proxy=http://proxy:1;http_proxy=http://proxy:1", "none");
    row("loopback by name", "https://localhost:9/x", "https_proxy=http://proxy:1", "none");
    row("excepted", "https://api.example/x", "https_proxy=http://proxy:1;no_proxy=other,api.example", "none");
    row("excepted below", "https://api.example/x", "https_proxy=http://proxy:1;no_proxy=.example", "none");
    row("excepted all", "https://api.example/x", "https_proxy=http://proxy:1;NO_PROXY=*", "none");
    row("excepted port", "https://api.example:444/x", "https_proxy=http://proxy:1;no_proxy=api.example:443",
        "http://proxy:1");
    row("excepted net", "https://10.1.2.3/x", "https_proxy=http://proxy:1;no_proxy=10.0.0.0/8", "none");
    row("end of a name is no match", "https://myexample/x", "https_proxy=http://proxy:1;no_proxy=example",
        "http://proxy:1");
    row("a proxy nobody here speaks", "https://api.example/x", "https_proxy=https://proxy:1", "https://proxy", false);
    row("nonsense", "https://api.example/x", "https_proxy=http://", "http://", false);
}

void TestRoute::aRouteIsChosen()
{
    QFETCH(QString, url);
    QFETCH(QString, variables);
    Environment environment;
    for (const QString& each : variables.split(';', Qt::SkipEmptyParts))
        environment.variables[each.section('=', 0, 0).toStdString()] = each.section('=', 1).toStdString();
    const send::Route route = send::routeTo(url.toStdString(), environment);
    QTEST(QString::fromStdString(route.name), "name");
    QTEST(route.usable, "usable");
}

void TestRoute::credentialsGoToTheProxyAndAreNotNamed()
{
    Environment environment;
    environment.variables["https_proxy"] = "http://ada:p%40ss@proxy:3128";
    const send::Route route = send::routeTo("https://api.example/x", environment);
    QCOMPARE(route.name, "http://proxy:3128");
    QCOMPARE(route.proxy.user(), "ada");
    QCOMPARE(route.proxy.password(), "p@ss");
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
