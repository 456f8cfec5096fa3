// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine is known by.
#include "sanitize/told.h"
#include "support/home.h"

#include <QtTest>

using namespace vitrine;

class SurroundingsTest : public QObject
{
    Q_OBJECT
private slots:
    void ofAMachine()
    {
        const test::Home home;
        home.write("work/zebra/.git/HEAD", "ref: refs/heads/jira-4711-otter\n");
        Environment environment = home.environment();
        environment.workingDirectory = home.path("work/zebra/src/deep");
        environment.hostName = "build-quokka";
        environment.variables = {
            {"USER", "jdoe77"}, {"SHORT", "abc"}, {"API_TOKEN", "short1"}, {"LONG", "long-enough-value"}};
        const auto known = sanitize::Surroundings::of(environment);
        QCOMPARE(known.home, environment.home);
        QCOMPARE(known.user, std::string("jdoe77"));
        QCOMPARE(known.host, std::string("build-quokka"));
        QCOMPARE(known.branch, std::string("jira-4711-otter"));
        QCOMPARE(known.projects, (std::vector<std::string>{"deep", "src", "zebra", "work"}));
        QCOMPARE(known.secrets, (std::vector<std::string>{"short1", "long-enough-value"}));
    }

    void withoutAnything()
    {
        const auto known = sanitize::Surroundings::of(Environment());
        QVERIFY(known.user.empty() && known.projects.empty() && known.branch.empty() && known.secrets.empty());
    }

    void theUserIsTheHomesLastPart()
    {
        Environment environment;
        environment.home = "C:\\Users\\jdoe77\\";
        QCOMPARE(sanitize::Surroundings::of(environment).user, std::string("jdoe77"));
    }

    void aDetachedHeadHasNoBranch()
    {
        const test::Home home;
        home.write("work/app/.git/HEAD", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n");
        QVERIFY(sanitize::Surroundings::of(home.environment()).branch.empty());
    }

    void huge()
    {
        Environment environment;
        environment.variables = {{"A", std::string(1u << 20, 'x')}};
        environment.workingDirectory = "/" + std::string(100000, 'a') + std::string(1000, '/');
        QVERIFY(sanitize::Surroundings::of(environment).secrets.empty());
    }
};

QTEST_APPLESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"
