// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 6: secrets are masked wherever config lines are shown.
#include "base/secrets.h"
#include "base/text.h"

#include <QtTest>

#include <array>
#include <random>

using namespace vitrine;

class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void masksOnlySecrets_data();
    void masksOnlySecrets();
    void names_data();
    void names();
    void holdsWhatIsMasked();
    void isLinear();
};

void TestSecrets::masksOnlySecrets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown"); // * stands for the mask
    QTest::newRow("yaml") << QByteArray("token: abc123  # private") << QByteArray("token: *  # private");
    QTest::newRow("yaml quoted") << QByteArray("  api_key: 'it''s'") << QByteArray("  api_key: '*'");
    QTest::newRow("json") << QByteArray(R"(  "apiSecret": "x\"y",)") << QByteArray(R"(  "apiSecret": "*",)");
    QTest::newRow("minified") << QByteArray(R"({"a":1,"Token":"t","b":{"password":"p"}})")
                              << QByteArray(R"({"a":1,"Token":"*","b":{"password":"*"}})");
    QTest::newRow("toml") << QByteArray("access-key = \"k\"") << QByteArray("access-key = \"*\"");
    QTest::newRow("list") << QByteArray("tokens: [\"a\", \"b\"]") << QByteArray("tokens: *]");
    QTest::newRow("cut off") << QByteArray(R"("secret": "abc)") << QByteArray(R"("secret": "*)");
    QTest::newRow("no value") << QByteArray("secret:") << QByteArray("secret:");
    QTest::newRow("mapping") << QByteArray("secrets: {a: 1}") << QByteArray("secrets: {a: 1}");
    QTest::newRow("others stay") << QByteArray(R"("enabled": true, "trackingId": "G-1")")
                                 << QByteArray(R"("enabled": true, "trackingId": "G-1")");
    QTest::newRow("url value") << QByteArray("endpoint: https://x/token:y")
                               << QByteArray("endpoint: https://x/token:*");
}

void TestSecrets::masksOnlySecrets()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, shown);
    shown.replace("*", QByteArray::fromStdString(std::string(secretMask())));
    QCOMPARE(QByteArray::fromStdString(maskSecrets(line.toStdString())), shown);
}

void TestSecrets::names_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* key :
         {"token", "DR_API_KEY", "apiKey", "github_pat", "GitHubPat", "--password", "db.pwd", "connectionString",
          "Set-Cookie", "clientSecret", "auth", "userCredentials", "prompt_tokens", "SharedAccessKeyName"})
        QTest::newRow(key) << true;
    for (const char* key : {"k", "path", "author", "compatible", "authentication_type", "spinner", "passed",
                            "search_key", "clear_cache", "sasquatch"})
        QTest::newRow(key) << false;
}

void TestSecrets::names()
{
    QFETCH(bool, secret);
    QCOMPARE(namesSecret(QTest::currentDataTag()), secret);
}

// What is told apart byte by byte and what is masked are the same, however a line is put together.
void TestSecrets::holdsWhatIsMasked()
{
    constexpr std::array<std::string_view, 22> pieces{"token", "api_key", "x",        ":",   "=",   " ", "\"", "'",
                                                      "{",     "}",       "[",        "]",   ",",   "#", "\\", "\r",
                                                      "abc",   "-",       "password", "pat", " : ", "\t"};
    std::mt19937 dice(5);
    int held = 0;
    for (int round = 0; round < 100'000; ++round) {
        std::string line;
        for (unsigned left = 1 + dice() % 9; left > 0; --left)
            line += pieces[dice() % pieces.size()];
        QVERIFY2(holdsSecret(line) == (maskSecrets(line) != line), line.c_str());
        held += holdsSecret(line);
    }
    QVERIFY(held > 1000);
}

void TestSecrets::isLinear()
{
    const std::string hostile(4u << 20, ':');
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(maskSecrets(hostile), hostile);
    QVERIFY2(timer.elapsed() < 60000, "not linear: a quadratic reader would take hours");
}

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
