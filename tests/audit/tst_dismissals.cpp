// SPDX-License-Identifier: GPL-3.0-or-later
// "Not a problem here": a file to read and to hand on.
#include "audit/dismissals.h"
#include "support/home.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::audit;

class DismissalsTest : public QObject
{
    Q_OBJECT
private slots:
    void coversByProductRuleAndField_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("covered");
        QTest::newRow("the same") << "dr"
                                  << "colour" << int(Rule::UndeclaredField) << true;
        QTest::newRow("another product") << "kiota"
                                         << "colour" << int(Rule::UndeclaredField) << false;
        QTest::newRow("another field") << "dr"
                                       << "size" << int(Rule::UndeclaredField) << false;
        QTest::newRow("another rule") << "dr"
                                      << "colour" << int(Rule::Secret) << false;
    }
    void coversByProductRuleAndField()
    {
        QFETCH(QString, product);
        QFETCH(QString, field);
        QFETCH(int, rule);
        Dismissals dismissals;
        QVERIFY(dismissals.add({"dr", "undeclared-field", "colour", "2026-11-20", "ours"}));
        Finding finding;
        finding.product = product.toStdString();
        finding.field = field.toStdString();
        finding.rule = static_cast<Rule>(rule);
        QTEST(dismissals.covers(finding), "covered");
    }

    void writesWhatItReads()
    {
        const test::Home home;
        Dismissals dismissals;
        QVERIFY(dismissals.add({"kiota", "secret", "", "", ""}));
        QVERIFY(dismissals.add({"dr", "undeclared-field", "colour", "2026-11-20", "our own \"field\"\n"}));
        QVERIFY(!dismissals.add({"dr", "undeclared-field", "colour", "2027-01-01", "again"}));
        QVERIFY(dismissals.write(home.path("state/list.json")));
        const auto read = Dismissals::read(home.path("state/list.json"));
        QVERIFY(read);
        QCOMPARE(read->text(), dismissals.text());
        QCOMPARE(read->all().front().why, "our own \"field\"\n");
        const std::string text = read->text();
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 4); // one entry a line
    }

    void removes()
    {
        Dismissals dismissals;
        QVERIFY(dismissals.add({"dr", "secret", "command", "2026-11-20", ""}));
        QVERIFY(dismissals.remove({"dr", "secret", "command", "", ""}));
        QVERIFY(!dismissals.remove({"dr", "secret", "command", "", ""}));
        QVERIFY(dismissals.all().empty());
    }

    void addsAnothersList()
    {
        Dismissals mine, theirs;
        QVERIFY(mine.add({"dr", "secret", "command", "", ""}));
        QVERIFY(theirs.add({"dr", "secret", "command", "", ""}));
        QVERIFY(theirs.add({"dr", "limit", "command", "", ""}));
        QCOMPARE(mine.add(theirs), std::size_t{1});
        QCOMPARE(mine.all().size(), std::size_t{2});
    }

    void absentIsEmpty()
    {
        const auto read = Dismissals::read(test::Home().path("nothing.json"));
        QVERIFY(read && read->all().empty());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("another version") << QByteArray(R"({"v":2,"not_a_problem":[]})");
        QTest::newRow("no list") << QByteArray(R"({"v":1,"not_a_problem":{}})");
        QTest::newRow("no product") << QByteArray(R"({"v":1,"not_a_problem":[{"rule":"secret"}]})");
        QTest::newRow("a number") << QByteArray(R"({"v":1,"not_a_problem":[{"product":"dr","rule":7}]})");
        QTest::newRow("no such rule") << QByteArray(R"({"v":1,"not_a_problem":[{"product":"dr","rule":"x"}]})");
        QTest::newRow("deep") << QByteArray(R"({"v":1,"not_a_problem":[)") + QByteArray(50, '[');
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, text);
        const test::Home home;
        const auto read = Dismissals::read(home.write("list.json", text.toStdString()));
        QVERIFY(!read);
        QCOMPARE(read.error().path, home.path("list.json"));
    }
};

QTEST_APPLESS_MAIN(DismissalsTest)
#include "tst_dismissals.moc"
