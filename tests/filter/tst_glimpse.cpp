// SPDX-License-Identifier: GPL-3.0-or-later
// Events filtered by their own fields where they stand in the bytes, against the same events decoded one by one: the
// answers are the same, however a value is written.
#include "filter/evaluate.h"
#include "filter/parse.h"
#include "mixed.h"
#include "store/walk.h"

#include <QtTest>
#include <random>

using namespace vitrine;

namespace {

// The same snapshot, but nothing is known of it that is quicker than event().
class Slow final : public store::Snapshot
{
public:
    explicit Slow(const store::Snapshot& inner) : m_inner(inner) {}
    [[nodiscard]] std::size_t size() const override { return m_inner.size(); }
    [[nodiscard]] const store::Row& row(std::size_t index) const override { return m_inner.row(index); }
    [[nodiscard]] std::string_view text(store::TextId id) const override { return m_inner.text(id); }
    [[nodiscard]] std::string_view productOf(const store::Row& row) const override { return m_inner.productOf(row); }
    [[nodiscard]] const std::vector<store::FileSummary>& files() const override { return m_inner.files(); }
    [[nodiscard]] Result<event::Event> event(std::size_t index) const override { return m_inner.event(index); }
    [[nodiscard]] Result<std::string> raw(std::size_t index) const override { return m_inner.raw(index); }

private:
    const store::Snapshot& m_inner;
};

class Dice
{
public:
    explicit Dice(unsigned seed) : m_dice(seed) {}

    template<std::size_t N> const char* one(const char* const (&of)[N]) { return of[m_dice() % N]; }

    std::string name()
    {
        return one({"language", "l\\u0061nguage", "toolArgs", "n", "nested", "nested.deep", "deep", "a", "flags", "",
                    "Language"});
    }

    std::string value(unsigned depth = 2)
    {
        if (depth > 0 && m_dice() % 6 == 0)
            return object(depth - 1);
        if (depth > 0 && m_dice() % 6 == 0)
            return "[" + value(depth - 1) + "," + value(depth - 1) + "]";
        return one({"\"Go\"",
                    "\"\\u0047o\"",
                    "\"G\\u006F\"",
                    "\"Go\\n\"",
                    "\"go\"",
                    "\"Gopher\"",
                    "\"\"",
                    "\"12\"",
                    "12",
                    "12.0",
                    "1.20e1",
                    "0.12E+2",
                    "-0",
                    "-0.0",
                    "1e400",
                    "1e-400",
                    "18446744073709551615",
                    "99999999999999999999",
                    "true",
                    "false",
                    "null",
                    "\"null\"",
                    "\"true\"",
                    "\"{\\\"language\\\":\\\"Go\\\"}\"",
                    "\"\\ud83d\\ude00\"",
                    "\"Gr\xc3\xb6\xc3\x9f"
                    "e\"",
                    "\"2026-01-02T03:04:05Z\"",
                    "1767322800000",
                    "0.1",
                    "0.10",
                    "1e3"});
    }

    std::string object(unsigned depth)
    {
        std::string text = "{";
        for (unsigned i = m_dice() % 4; i > 0; --i)
            text += (text.size() > 1 ? ",\"" : "\"") + name() + "\":" + value(depth);
        return text + "}";
    }

    std::string line()
    {
        switch (m_dice() % 5) {
        case 0:
            return R"({"name":"ToolExecuted","customDimensions":)" + object(3) + "}";
        case 1: {
            Json text(object(3)); // dimensions may be a text
            return R"({"name":"ToolExecuted","duration":12.50,"customDimensions":)" + text.dump() + "}";
        }
        case 2:
            return R"({"api_key":"k","events":[{"event_type":"error","device_id":"d","event_properties":)" + object(3) +
                   R"(},{"event_type":"command_completed","device_id":"d","event_properties":)" + object(3) + "}]}";
        case 3:
            return R"({"event":"generate_code","language":)" + value() + R"(,"success":true,"n":)" + value() + "}";
        default:
            return R"({"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","eventName":"x","attributes":)"
                   R"([{"key":"n","value":{"doubleValue":1.50}},{"key":"language","value":{"stringValue":"Go"}}]}]}]}]})";
        }
    }

    std::string filter()
    {
        const std::string field =
            one({"prop.language", "prop.n", "prop.nested", "prop.nested.deep", "prop.a", "prop.Language"});
        const std::string asked =
            one({":Go", ":G*",  ":*",   ":12",  ":12.0",       ":null",       ":true",  ":\"\"", ":1e400", ":0.1*",
                 ">11", ">=12", "<0.5", "<=-0", ">2026-01-01", "<1970-02-01", ":Go,12", ":*o",   ":[*",    ":{*"});
        const std::string term = m_dice() % 5 == 0 ? one({"field:language", "field:n*", "field:nested.deep",
                                                          "field:*.a", "id:*", "session:*", "removed:*"})
                                                   : field + asked;
        switch (m_dice() % 5) {
        case 0:
            return "not " + term;
        case 1:
            return term + " or prop.a:Go";
        case 2:
            return "event:error " + term;
        case 3:
            return "not (" + term + " or not field:n) prop.n:*";
        default:
            return term;
        }
    }

private:
    std::mt19937 m_dice;
};

filter::Rows ask(const QString& text, const store::Snapshot& snapshot, filter::Rows among)
{
    filter::Vocabulary open;
    open.open = true;
    const auto parsed = filter::parse(text.toStdString(), open);
    if (!parsed)
        qFatal("%s", qPrintable(text));
    return filter::evaluate(*parsed, snapshot, std::move(among), {}, {});
}

// A few rows at a time, so that nothing is sought in the raw bytes before.
filter::Rows decoded(const QString& text, const store::Snapshot& snapshot)
{
    filter::Rows all, some;
    for (std::uint32_t row = 0; row < snapshot.size(); ++row) {
        some.push_back(row);
        if (some.size() < 500 && row + 1 < snapshot.size())
            continue;
        const filter::Rows found = ask(text, Slow(snapshot), std::exchange(some, {}));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace

class TestGlimpse : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatDecodingTells_data();
    void tellsWhatDecodingTells();
    void seesSpoolsAndJournals();
    void aFileThatChangedTellsNothing();
};

void TestGlimpse::tellsWhatDecodingTells_data()
{
    QTest::addColumn<unsigned>("seed");
    const unsigned seeds = qEnvironmentVariableIntValue("VITRINE_FILTER_SEEDS");
    for (unsigned seed = 1; seed <= std::max(4U, seeds); ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestGlimpse::tellsWhatDecodingTells()
{
    QFETCH(unsigned, seed);
    Dice dice(seed);
    const test::Home home;
    std::string lines;
    for (int i = 0; i < 1500; ++i)
        lines += dice.line() + '\n';
    const auto snapshot =
        store::load(product::bundledCatalogue(), {{home.write("rows.ndjson", lines), {}, event::Status::Recorded}});
    QVERIFY(snapshot->size() > 1200);
    for (int i = 0; i < 40; ++i) {
        const QString text = QString::fromStdString(dice.filter());
        const filter::Rows quick = ask(text, *snapshot, filter::allRows(*snapshot));
        const filter::Rows slow = decoded(text, *snapshot);
        if (quick != slow) {
            const auto [a, b] = std::mismatch(quick.begin(), quick.end(), slow.begin(), slow.end());
            const std::uint32_t row = a == quick.end() ? *b : b == slow.end() ? *a : std::min(*a, *b);
            QFAIL(qPrintable(text + ": " + QString::fromStdString(*snapshot->raw(row))));
        }
    }
}

void TestGlimpse::seesSpoolsAndJournals()
{
    const test::Home home;
    const auto snapshot = test::mixed(home);
    for (const char* text :
         {"prop.command:*", "prop.n>3", "prop.nested.deep:x", "field:nested.deep", "not prop.command:dr*",
          "prop.when>2026-01-01", "error_type:*tmp*", "removed:path", "id:id-1", "session:s-e1"}) {
        QCOMPARE(ask(text, *snapshot, filter::allRows(*snapshot)), decoded(text, *snapshot));
    }
    QCOMPARE(ask("prop.nested.deep:x", *snapshot, filter::allRows(*snapshot)).size(), std::size_t{1});
}

void TestGlimpse::aFileThatChangedTellsNothing()
{
    const test::Home home;
    const std::string file = home.write("rows.ndjson", test::toolRows(50));
    const auto snapshot = store::load(product::bundledCatalogue(), {{file, {}, event::Status::Recorded}});
    QCOMPARE(ask("toolName:*", *snapshot, filter::allRows(*snapshot)).size(), std::size_t{50});
    QVERIFY(replaceFile(file, test::toolRows(50).replace(3, 4, "xxxx")));
    QCOMPARE(ask("toolName:*", *snapshot, filter::allRows(*snapshot)).size(), std::size_t{0});
    const auto walk = snapshot->walk();
    QVERIFY(!walk->glimpse(0));
    QCOMPARE(walk->event(0).error().code, Code::Changed);
}

QTEST_APPLESS_MAIN(TestGlimpse)
#include "tst_glimpse.moc"
