// SPDX-License-Identifier: GPL-3.0-or-later
// Two sets of events side by side: what appeared, vanished and changed, and nothing that did not.
#include "product/load.h"
#include "report/comparison.h"
#include "support/listedsnapshot.h"

#include <QtTest>

#include <numeric>

using namespace vitrine;
using test::listedEvent;
using test::ListedSnapshot;

namespace {

constexpr Millis noon = 1'795'176'000'000; // 20 November 2026, 12:00 UTC
constexpr Millis day = 86'400'000;

const product::Profile& dr()
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    return *catalogue.find("dr");
}

Json fields(const QString& text) { return Json::parse(text.toStdString()).value_or(Json()); }

// All of `a` against all of `b`.
report::Comparison compared(const QStringList& a, const QStringList& b, const char* name = "command_started")
{
    std::vector<event::Event> events;
    for (const QString& text : a + b)
        events.push_back(listedEvent("dr", name, noon, fields(text)));
    report::Sides sides;
    sides.a.resize(static_cast<std::size_t>(a.size()));
    sides.b.resize(static_cast<std::size_t>(b.size()));
    std::iota(sides.a.begin(), sides.a.end(), std::size_t{0});
    std::iota(sides.b.begin(), sides.b.end(), sides.a.size());
    return report::compare(ListedSnapshot(events), dr(), sides);
}

QString told(const report::FieldDifference& field)
{
    QStringList words{QString::fromStdString(field.field), QLatin1String(name(field.what))};
    words << (field.types ? "types" : "") << (field.share ? "share" : "") << (field.values ? "values" : "")
          << (field.spelling ? "spelling" : "");
    words.removeAll(QString());
    return words.join(' ');
}

// Fields only, without those of the event itself.
QString told(const report::Comparison& comparison)
{
    QStringList lines;
    for (const report::FieldDifference& field : comparison.fields)
        if (!field.head)
            lines << told(field);
    return lines.join(", ");
}

QStringList repeated(const QString& text, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << text;
    return all;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void differences_data();
    void differences();
    void valuesAreCountedOnBothSides();
    void twoEventsAreComparedAsTheyStand();
    void kindsOfEvents();
    void subsetsOfRows();
    void manyValuesAreBounded();
    void manyFieldsAreBounded();
    void whatWaitsAndWhatWasSentMeet();
    void itStopsWhenAsked();
};

void TestComparison::differences_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<QString>("expected");
    const QString plain = R"({"command":"dr run"})";
    const auto two = [&](const QString& text) { return QStringList{text, text}; };
    QTest::newRow("the same") << two(plain) << two(plain) << "command same";
    QTest::newRow("appeared") << two(plain) << QStringList{plain, R"({"command":"dr run","new":1})"}
                              << "new appeared, command same";
    QTest::newRow("vanished") << QStringList{plain, R"({"command":"dr run","old":1})"} << two(plain)
                              << "old vanished, command same";
    QTest::newRow("another type") << two(R"({"n":1})") << two(R"({"n":"1"})") << "n changed types";
    QTest::newRow("one of two types") << QStringList{R"({"n":1})", R"({"n":null})"} << two(R"({"n":1})")
                                      << "n changed types values";
    QTest::newRow("a new value") << two(R"({"os":"linux"})") << QStringList{R"({"os":"linux"})", R"({"os":"mac"})"}
                                 << "os changed values";
    QTest::newRow("in more of the events")
        << repeated(plain, 9) + QStringList{R"({"command":"dr run","x":1})"}
        << repeated(R"({"command":"dr run","x":1})", 10) << "x changed share, command same";
    QTest::newRow("in hardly more of them")
        << repeated(plain, 99) + QStringList{R"({"x":1})"} << repeated(plain, 94) + repeated(R"({"x":1})", 6)
        << "command same, x same";
}

void TestComparison::differences()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QTEST(told(compared(a, b)), "expected");
}

void TestComparison::valuesAreCountedOnBothSides()
{
    const auto comparison = compared({R"({"os":"linux"})", R"({"os":"linux"})", R"({"os":"mac"})"},
                                     {R"({"os":"linux"})", R"({"os":"windows"})"});
    const auto& values = comparison.fields.front().valueCounts;
    QStringList lines;
    for (const report::ValueCount& each : values)
        lines << QStringLiteral("%1 %2 %3").arg(QString::fromStdString(each.value)).arg(each.a).arg(each.b);
    QCOMPARE(lines, QStringList({"linux 2 1", "mac 1 0", "windows 0 1"}));
    QCOMPARE(comparison.fields.front().a.distinct, std::uint64_t{2});
}

void TestComparison::twoEventsAreComparedAsTheyStand()
{
    const QString longText(4000, 'x');
    const auto comparison =
        compared({R"({"command":")" + longText + R"("})"}, {R"({"command":")" + longText + R"(y","flags":[]})"});
    QVERIFY(comparison.ofTwoEvents());
    QCOMPARE(told(comparison), QString("flags appeared, command changed values"));
    QCOMPARE(comparison.fields.front().field, std::string("name"));
    QVERIFY(comparison.fields.front().head);
    const auto& command = comparison.fields.back();
    QCOMPARE(command.valueCounts.front().value.size() + command.valueCounts.back().value.size(), std::size_t{8001});
    // A field that is called as a part of the event is a field of its own.
    QCOMPARE(told(compared({R"({"name":"a"})"}, {R"({"name":"b"})"})), QString("name changed values"));
}

void TestComparison::kindsOfEvents()
{
    std::vector<event::Event> events;
    for (const char* name : {"command_started", "error", "command_started", "task_run"})
        events.push_back(listedEvent("dr", name, noon));
    const auto comparison = report::compare(ListedSnapshot(events), dr(), {{0, 1}, {2, 3}});
    QStringList lines;
    for (const report::KindDifference& kind : comparison.kinds)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::fromStdString(kind.event), name(kind.what))
                     .arg(kind.a)
                     .arg(kind.b);
    QCOMPARE(lines, QStringList({"task_run appeared 0 1", "error vanished 1 0", "command_started same 1 1"}));
}

void TestComparison::subsetsOfRows()
{
    std::vector<event::Event> events{
        listedEvent("dr", "a", noon, Json::object({{"version", "1"}})),
        listedEvent("dr", "a", noon + day, Json::object({{"version", "2"}})),
        listedEvent("kiota", "a", noon, Json::object({{"version", "1"}})),
        listedEvent("dr", "a", noon + day + day / 2 + 1, Json::object({{"version", "1"}})),
    };
    events.push_back(listedEvent("dr", "a", 0));
    events.back().time.reset();
    const ListedSnapshot snapshot(events);
    using Rows = std::vector<std::size_t>;
    QCOMPARE(report::rowsOf(snapshot, {"dr", {}, std::nullopt}), Rows({0, 1, 3, 4}));
    QCOMPARE(report::rowsOf(snapshot, {"dr", {}, "1"}), Rows({0, 3}));
    const std::int64_t first = noon / day;
    QCOMPARE(report::rowsOf(snapshot, {"dr", report::rangeOfDay(first, 0), std::nullopt}), Rows({0}));
    QCOMPARE(report::rowsOf(snapshot, {"dr", report::rangeOfDay(first + 2, 0), std::nullopt}), Rows({3}));
    // An hour west of it, that night still belongs to the day before.
    QCOMPARE(report::rowsOf(snapshot, {"dr", report::rangeOfDay(first + 1, -60), std::nullopt}), Rows({1, 3}));
    const auto what = report::comparable(snapshot, "dr", 0);
    QCOMPARE(what.days.size(), std::size_t{3});
    QCOMPARE(what.versions.size(), std::size_t{2});
    QCOMPARE(what.versions.front().name, std::string("1"));
    QCOMPARE(what.versions.front().events, std::uint64_t{2});
}

void TestComparison::manyValuesAreBounded()
{
    QStringList a, b;
    for (int i = 0; i < 1500; ++i) {
        a << QStringLiteral(R"({"id":%1})").arg(i);
        b << QStringLiteral(R"({"id":%1})").arg(i + 5000);
    }
    const auto comparison = compared(a, b);
    QCOMPARE(told(comparison), QString("id same")); // so many values are no choice
    const auto& field = comparison.fields.front();
    QVERIFY(field.a.more);
    QCOMPARE(field.a.distinct, std::uint64_t{report::mostDistinct});
    QCOMPARE(field.valueCounts.size(), report::mostValues);
}

void TestComparison::manyFieldsAreBounded()
{
    Json many = Json::object();
    for (std::size_t i = 0; i < report::mostComparedFields + 100; ++i)
        many.members().push_back({"f" + std::to_string(i), Json(1)});
    const ListedSnapshot snapshot({listedEvent("dr", "a", noon, many), listedEvent("dr", "a", noon, many)});
    const auto comparison = report::compare(snapshot, dr(), {{0}, {1}});
    QCOMPARE(comparison.fields.size(), report::mostComparedFields);
    QVERIFY(comparison.fieldsLeftOut > 0);
}

// A spool line has the ID beside its fields, a request among them.
void TestComparison::whatWaitsAndWhatWasSentMeet()
{
    std::vector<event::Event> events(2, listedEvent("dr", "command_started", noon, fields(R"({"command":"dr run"})")));
    events[0].id = "7c1d1f9e-0000-4000-8000-000000000001";
    events[1].fields.set("insert_id", "7c1d1f9e-0000-4000-8000-000000000001");
    const auto comparison = report::compare(ListedSnapshot(events), dr(), {{0}, {1}});
    for (const report::FieldDifference& field : comparison.fields)
        QVERIFY2(field.what == report::Difference::Same, field.field.c_str());
}

void TestComparison::itStopsWhenAsked()
{
    const ListedSnapshot snapshot(std::vector<event::Event>(1000, listedEvent("dr", "a", noon)));
    std::vector<std::size_t> rows(1000);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    int asked = 0;
    const auto comparison = report::compare(snapshot, dr(), {rows, rows}, [&] { return ++asked > 2; });
    QVERIFY(comparison.cancelled);
    QVERIFY(comparison.a < 1000);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
