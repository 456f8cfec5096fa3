// SPDX-License-Identifier: GPL-3.0-or-later
// A typed command becomes the words a shell would make of it, and nothing of it is expanded.
#include "support/process.h"
#include "trial/words.h"

#include <QtTest>

using namespace vitrine;

namespace {

QStringList listOf(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void split_data();
    void split();
    void whatNeverEndsIsSaid_data();
    void whatNeverEndsIsSaid();
    void aLineComesApartAgain_data();
    void aLineComesApartAgain();
};

void TestWords::split_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QByteArray("  \t ") << QStringList();
    QTest::newRow("plain") << QByteArray(" dr  templates\tlist ") << QStringList{"dr", "templates", "list"};
    QTest::newRow("quotes") << QByteArray(R"(a 'b c' "d  e" f'g'"h")") << QStringList{"a", "b c", "d  e", "fgh"};
    QTest::newRow("empty words") << QByteArray(R"(a '' "")") << QStringList{"a", "", ""};
    QTest::newRow("backslashes") << QByteArray(R"(a\ b 'c\d' "e\"f\g")") << QStringList{"a b", "c\\d", "e\"f\\g"};
    QTest::newRow("nothing is expanded") << QByteArray("echo $HOME *.c `id` $(id) a|b > c; d & ~")
                                         << QStringList{"echo", "$HOME", "*.c", "`id`", "$(id)", "a|b",
                                                        ">",    "c;",    "d",   "&",    "~"};
}

void TestWords::split()
{
    QFETCH(QByteArray, line);
    const auto words = trial::wordsOf(line.toStdString());
    QVERIFY(words);
    QTEST(listOf(*words), "words");
}

void TestWords::whatNeverEndsIsSaid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("offset");
    QTest::newRow("single") << QByteArray("ab 'cd") << 3;
    QTest::newRow("double") << QByteArray("\"ab\\\"") << 0;
    QTest::newRow("backslash") << QByteArray("ab c\\") << 4;
}

void TestWords::whatNeverEndsIsSaid()
{
    QFETCH(QByteArray, line);
    const auto words = trial::wordsOf(line.toStdString());
    QVERIFY(!words);
    QCOMPARE(words.error().code, Code::Malformed);
    QTEST(static_cast<int>(words.error().offset), "offset");
}

void TestWords::aLineComesApartAgain_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << QStringList{"dr", "--json", "a/b.c"};
    QTest::newRow("strange") << QStringList{"", "a b", "it's", "\"", "\\", "$HOME", "x\ny", "ü"};
}

// Here, and in a shell.
void TestWords::aLineComesApartAgain()
{
    QFETCH(QStringList, words);
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const std::string line = trial::lineOf(given);
    QCOMPARE(listOf(trial::wordsOf(line).value()), words);
    const auto ran = test::runProcess("sh", {"-c", "printf '%s\\036' " + QString::fromStdString(line)},
                                      QProcessEnvironment::systemEnvironment(), "/");
    QCOMPARE(QString::fromUtf8(ran.out), words.join(QChar(036)) + QChar(036));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
