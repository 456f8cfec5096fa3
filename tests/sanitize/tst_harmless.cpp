// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder's way without allocations: what is called harmless is what clean() leaves alone, and asking costs
// nothing.
#include "sanitize/cases.h"
#include "sanitize/told.h"

#include <QtTest>

#include <cstdlib>
#include <new>
#include <random>

using namespace vitrine;

namespace {

std::size_t allocations = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

// Texts that tempt: pieces that detectors look for, and random bytes of the kind that harmless texts are made of.
class Tempter
{
public:
    Tempter()
    {
        for (const auto* some : {&test::secretCases(), &test::placeCases(), &test::machineCases(), &test::codeCases()})
            for (const test::DetectorCase& one : *some)
                addPieces(one.text);
    }

    std::string operator()()
    {
        std::string text;
        const auto parts = m_random() % 4 + 1;
        for (unsigned part = 0; part < parts; ++part) {
            text += m_random() % 3 ? m_pieces[m_random() % m_pieces.size()] : noise();
            if (m_random() % 2)
                text += " .-_"[m_random() % 4];
        }
        return text;
    }

private:
    void addPieces(const std::string& text)
    {
        for (std::size_t at = 0; at < text.size(); at += 5)
            for (const std::size_t length : {3u, 8u, 17u, 40u})
                m_pieces.push_back(text.substr(at, length));
    }
    std::string noise()
    {
        static constexpr std::string_view bytes = "abcdefgABCDEFG0123456789.-_ 0aF.-";
        std::string text;
        for (auto length = m_random() % 20; length > 0; --length)
            text += bytes[m_random() % bytes.size()];
        return text;
    }

    std::mt19937 m_random{20261120};
    std::vector<std::string> m_pieces;
};

product::Profile everythingPromised()
{
    product::Profile profile;
    profile.id = "tool";
    product::Field field;
    field.name = "note";
    field.fieldClass = product::FieldClass::FreeText;
    profile.events.push_back({"ran", {}, "It ran.", {field}, "", false});
    profile.sanitizing.detectors.push_back({product::Detects::Project, product::Removal::Drop, {}});
    return profile;
}

} // namespace

class HarmlessTest : public QObject
{
    Q_OBJECT
private slots:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("harmless");
        for (const char* text :
             {"", "dr templates list", "0.3.0", "go1.25.5", "arm64", "typescript", "claude-sonnet-4", "net8.0",
              "--verbose", "dr run --verbose -x", "command_completed", "v1.27.3", "2.0-beta.1", "Windows 10", "en_US"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char* text : {"a/b",
                                 "a@b",
                                 "main.go",
                                 "10.0.0.1",
                                 "aa-bb-cc-dd-ee-ff",
                                 "aabb.ccdd.eeff",
                                 "0011.2233.4455",
                                 "---BEGIN",
                                 "x=1",
                                 "run --name acme",
                                 "--token abc",
                                 "a\\b",
                                 "~x",
                                 "12345678901234567890",
                                 ".env",
                                 "a:b",
                                 "caf\xc3\xa9",
                                 "a\tb",
                                 "archive.7z",
                                 "0.5.6.0"})
            QTest::newRow(text) << QByteArray(text) << false;
        QTest::newRow("long") << QByteArray("word ").repeated(13) << false;
    }
    void tells()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, harmless);
        QCOMPARE(sanitize::plainlyHarmless(text.toStdString()), harmless);
    }

    void isLeftAlone()
    {
        const product::Profile profile = everythingPromised();
        auto nowhere = sanitize::Surroundings();
        sanitize::Sanitizer plain(profile, nowhere);
        sanitize::Sanitizer known(profile, test::someMachine());
        Tempter tempter;
        int harmless = 0;
        for (int i = 0; i < 60000; ++i) {
            const std::string text = tempter();
            const Json fields = Json::object({{"note", text}});
            const bool plainly = sanitize::plainlyHarmless(text);
            harmless += plainly;
            if (plainly && !(plain.clean("ran", fields).cut.empty() && plain.clean("ran", fields).fields == fields))
                QFAIL(qPrintable("not left alone: " + QString::fromStdString(text)));
            if (known.harmless(text) && !known.clean("ran", fields).cut.empty())
                QFAIL(qPrintable("a name was called harmless: " + QString::fromStdString(text)));
        }
        QVERIFY2(harmless > 10000 && harmless < 50000, qPrintable(QString::number(harmless)));
    }

    void namesOfTheMachineAreNotHarmless()
    {
        const product::Profile profile = everythingPromised();
        sanitize::Sanitizer sanitizer(profile, test::someMachine());
        for (const char* text : {"jdoe77", "templates of JDOE77", "build-quokka", "zebra-payments", "jira-4711-otter",
                                 "Environ-Value-91x", "xEnviron-Value-91xy"}) {
            QVERIFY2(!sanitizer.harmless(text), text);
            QVERIFY2(!sanitizer.clean("ran", Json::object({{"note", text}})).cut.empty(), text);
        }
        QVERIFY(sanitizer.harmless("jdoe778 zebra payments"));
    }

    void neverAllocates()
    {
        const product::Profile profile = everythingPromised();
        const sanitize::Sanitizer sanitizer(profile, test::someMachine());
        const std::string texts[] = {"dr templates list", "0.3.0", "jdoe77", "/home/x", std::string(100000, 'a')};
        const std::size_t before = allocations;
        int harmless = 0;
        for (const std::string& text : texts)
            harmless +=
                sanitize::plainlyHarmless(text) + sanitizer.harmless(text) + sanitize::harmlessName(text, false);
        QCOMPARE(allocations, before);
        QCOMPARE(harmless, 3 + 2 + 2);
    }

    void namesOfFlags()
    {
        QVERIFY(sanitize::harmlessName("--verbose", true));
        QVERIFY(sanitize::harmlessName("watch", false));
        QVERIFY(!sanitize::harmlessName("--verbose", false));
        QVERIFY(!sanitize::harmlessName("watch", true));
        QVERIFY(!sanitize::harmlessName("--a=b", true));
        QVERIFY(!sanitize::harmlessName("two words", false));
        QVERIFY(!sanitize::harmlessName("", false));
    }
};

QTEST_APPLESS_MAIN(HarmlessTest)
#include "tst_harmless.moc"
