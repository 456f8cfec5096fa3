// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a value in running text is the same in whatever pieces the text arrives.
#include "store/extent.h"

#include <QtTest>

using namespace vitrine::store;

class TestExtent : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
};

void TestExtent::finds_data()
{
    QTest::addColumn<QByteArray>("text"); // the bar stands where the value ends or breaks
    QTest::addColumn<int>("ending");
    const auto row = [](const char* text, Extent::Ending ending) {
        QTest::newRow(text) << QByteArray(text) << int(ending);
    };
    using Ending = Extent::Ending;
    row("{}| x", Ending::Complete);
    row(R"({"a":"}","b":[{},{"c":"\"}"}]}|})", Ending::Complete);
    row("{ a: 'it\\'s', $b: `x`, // }\n c: 1e-5, /* } */ d: [1,], }| ", Ending::Complete);
    row("{\"a\":\n{\n}}|", Ending::Complete);
    row("{|", Ending::Open);
    row("{\"a\":[1,2|", Ending::Open);
    row("{\"a\":\"x|\n\"}", Ending::Torn);
    row("{\"a\":1,|{", Ending::Torn);
    row("{\"a\":1 |\"b\":2}", Ending::Torn);
    row("{\"a\"|]", Ending::Torn);
    row("{\"a\":[1|}", Ending::Torn);
    row("{ foo|()", Ending::Torn);
    row("{ /* |\n */ }", Ending::Torn);
    row("{|{", Ending::Torn);
}

void TestExtent::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(int, ending);
    const auto bar = static_cast<std::size_t>(text.lastIndexOf('|'));
    std::string whole = text.toStdString();
    whole.erase(bar, 1);
    for (std::size_t piece = 1; piece <= whole.size(); ++piece) {
        Extent extent;
        std::size_t at = 0;
        while (at < whole.size() && extent.ending() == Extent::Ending::Open)
            at += extent.feed(std::string_view(whole).substr(at, piece));
        QCOMPARE(int(extent.ending()), ending);
        QCOMPARE(at, bar);
    }
}

QTEST_APPLESS_MAIN(TestExtent)
#include "tst_extent.moc"
