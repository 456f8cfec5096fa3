// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows as bytes is what core/protocol plans, byte for byte; secrets appear only when asked for.
#include "base/text.h"
#include "product/load.h"
#include "support/listedsnapshot.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/byteview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

const std::string secret = "s3cr3t-key-0123456789";

product::Catalogue& catalogue()
{
    static product::Catalogue known = product::bundledCatalogue();
    return known;
}

Destination destinationOf(std::string_view product)
{
    const product::Profile* profile = catalogue().find(product);
    if (!profile)
        return {};
    protocol::Endpoint endpoint = protocol::endpointFor(*profile, {});
    endpoint.key = secret;
    return {profile, endpoint, {{"device_id", "550e8400-e29b-41d4-a716-446655440000"}}};
}

std::vector<event::Event> events(int count)
{
    std::vector<event::Event> list;
    for (int i = 0; i < count; ++i) {
        auto event =
            test::listedEvent("dr", "command_completed", 1'700'000'000'000 + i,
                              Json::object({{"command", "dr templates list " + std::to_string(i)}, {"note", "grüße"}}));
        event.raw = R"({"api_key":")" + secret + R"(","event":)" + event.fields.dump() + "}";
        list.push_back(std::move(event));
    }
    return list;
}

std::shared_ptr<const Preview> previewOf(const std::vector<event::Event>& list)
{
    const test::ListedSnapshot snapshot(list);
    std::vector<std::size_t> rows(list.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    return makePreview(snapshot, rows, rows.size(), destinationOf, [] { return false; });
}

protocol::Plan planOf(const std::vector<event::Event>& list)
{
    const Destination destination = destinationOf("dr");
    return protocol::plan(*destination.profile, destination.endpoint, destination.identity, list);
}

std::string hexOf(const ByteView& view, int perLine)
{
    std::string bytes;
    for (int line = 0; line < view.lineCount(); ++line) {
        const QString text = view.lineText(line).mid(10, perLine * 3 + 1);
        bytes += QByteArray::fromHex(text.toLatin1()).toStdString();
    }
    return bytes;
}

} // namespace

class TestBytesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTheRequest();
    void hexIsTheBody();
    void secretsAreMaskedUntilAskedFor();
    void fieldsAreFoundInTheBytes();
    void pointingAtBytesNamesTheField();
    void severalEventsShareRequests();
    void unknownToolsHaveStoredBytesOnly();
    void keyboardWalksAndCopies();
    void hostileBytesAreShownAsText();
    void linesBreakAtTheWidth_data();
    void linesBreakAtTheWidth();
    void manyBytesAreBounded();
};

void TestBytesPane::textIsTheRequest()
{
    const auto list = events(1);
    const auto plan = planOf(list);
    QCOMPARE(plan.requests.size(), std::size_t{1});
    BytesPane pane;
    pane.setPreview(previewOf(list));
    pane.setSecretsShown(true);
    const ByteDocument& document = pane.view().document();
    QCOMPARE(document.bytes.substr(document.body), plan.requests[0].body);
    QVERIFY(document.bytes.starts_with("POST " + plan.requests[0].url + "\n"));
    for (const protocol::Header& header : plan.requests[0].headers)
        QVERIFY(document.bytes.find("\n" + header.name + ": " + header.value + "\n") < document.body);
}

void TestBytesPane::hexIsTheBody()
{
    const auto list = events(3);
    BytesPane pane;
    pane.resize(1200, 600);
    pane.show();
    pane.setPreview(previewOf(list));
    pane.setSecretsShown(true);
    pane.findChild<QTabBar*>()->setCurrentIndex(BytesPane::AsHex);
    QCOMPARE(hexOf(pane.view(), 16), planOf(list).requests[0].body);
    pane.resize(450, 600);
    QCOMPARE(hexOf(pane.view(), 8), planOf(list).requests[0].body);
}

void TestBytesPane::secretsAreMaskedUntilAskedFor()
{
    BytesPane pane;
    pane.setPreview(previewOf(events(2)));
    auto* tabs = pane.findChild<QTabBar*>();
    auto* show = pane.findChild<QCheckBox*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QVERIFY(pane.view().document().bytes.find(secret) == std::string::npos);
        QVERIFY(!pane.view().document().masks.empty());
        QVERIFY(pane.view().document().bytes.find(secretMask()) != std::string::npos);
        pane.findChild<QToolButton*>(QStringLiteral("copyBytes"))->click();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromStdString(secret)));
    }
    tabs->setCurrentIndex(BytesPane::AsText);
    show->click();
    QVERIFY(pane.view().document().bytes.find(secret) != std::string::npos);
    QVERIFY(pane.view().document().masks.empty());
    show->click();
    QVERIFY(pane.view().document().bytes.find(secret) == std::string::npos);
}

void TestBytesPane::fieldsAreFoundInTheBytes()
{
    BytesPane pane;
    pane.setPreview(previewOf(events(2)));
    for (const bool hex : {false, true}) {
        pane.findChild<QTabBar*>()->setCurrentIndex(hex ? BytesPane::AsHex : BytesPane::AsText);
        pane.highlightField(1, "command");
        QCOMPARE(pane.view().highlighted().size(), std::size_t{1});
        const ByteRange range = pane.view().highlighted().front();
        QCOMPARE(pane.view().document().bytes.substr(range.offset, range.length),
                 std::string("\"dr templates list 1\""));
    }
    pane.highlightField(1, "not there");
    QVERIFY(pane.view().highlighted().empty());
}

void TestBytesPane::pointingAtBytesNamesTheField()
{
    BytesPane pane;
    pane.resize(800, 600);
    pane.show();
    pane.setPreview(previewOf(events(1)));
    QSignalSpy pointed(&pane, &BytesPane::fieldPointedAt);
    const ByteView& view = pane.view();
    const std::size_t at = view.document().bytes.find("templates");
    const QRect cell = view.rectOf(at);
    QVERIFY(cell.isValid());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(pointed.last()[0].toULongLong(), 0ULL);
    QCOMPARE(pointed.last()[1].toByteArray(), QByteArray("command"));
    QCOMPARE(view.highlighted().size(), std::size_t{1});
    QVERIFY(view.highlighted().front().contains(at));
    const auto before = pointed.count();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(0).center()); // "POST"
    QCOMPARE(pointed.count(), before);
}

void TestBytesPane::severalEventsShareRequests()
{
    const auto list = events(5);
    const auto plan = planOf(list);
    BytesPane pane;
    pane.setPreview(previewOf(list));
    QVERIFY(pane.request());
    QCOMPARE(pane.request()->body, plan.requests[0].body);
    QCOMPARE(pane.request()->events, plan.requests[0].events);
}

void TestBytesPane::unknownToolsHaveStoredBytesOnly()
{
    auto list = events(1);
    list[0].product = "";
    BytesPane pane;
    pane.setPreview(previewOf(list));
    QVERIFY(!pane.request());
    QVERIFY(pane.view().document().bytes.empty());
    QVERIFY(!pane.summary().isEmpty());
    pane.findChild<QTabBar*>()->setCurrentIndex(BytesPane::AsStored);
    QCOMPARE(pane.view().document().bytes, list[0].raw);
}

void TestBytesPane::keyboardWalksAndCopies()
{
    ByteView view;
    view.resize(600, 300);
    view.show();
    ByteDocument document;
    document.bytes = "first\ngrün\nlast";
    view.setDocument(document);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.copyText(), QStringLiteral("grün"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("grün"));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.copyText(), QStringLiteral("first\ngrün\nlast"));
}

void TestBytesPane::hostileBytesAreShownAsText()
{
    ByteView view;
    ByteDocument document;
    document.bytes = "a\x1b[2J\xe2\x80\xae"
                     "b\xff\xc3(\xf0\x9f"
                     "end<b>";
    view.setDocument(document);
    QCOMPARE(view.lineText(0), QStringLiteral("a\\x1b[2J\\u202eb\\xff\\xc3(\\xf0\\x9fend<b>"));
    (void)view.grab();
}

void TestBytesPane::linesBreakAtTheWidth_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("lengths");
    QTest::newRow("empty") << QByteArray() << 20 << QList<int>{0};
    QTest::newRow("short") << QByteArray("abc") << 20 << QList<int>{3};
    QTest::newRow("exact") << QByteArray(40, 'x') << 20 << QList<int>{20, 20};
    QTest::newRow("over") << QByteArray(41, 'x') << 20 << QList<int>{20, 20, 1};
    QTest::newRow("newlines") << QByteArray("ab\n\ncd\n") << 20 << QList<int>{2, 0, 2};
    QTest::newRow("wide") << QByteArray("漢字漢字漢字漢字漢字漢") << 20 << QList<int>{30, 3};
    QTest::newRow("escape is not torn") << QByteArray("xxxxxxxxxxxxxxxxxx\x01yy") << 20 << QList<int>{18, 3};
}

void TestBytesPane::linesBreakAtTheWidth()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, columns);
    QFETCH(QList<int>, lengths);
    QList<int> found;
    for (const ByteLine& line :
         breakLines({bytes.data(), static_cast<std::size_t>(bytes.size())}, ByteForm::Text, columns))
        found += static_cast<int>(line.length);
    QCOMPARE(found, lengths);
}

void TestBytesPane::manyBytesAreBounded()
{
    auto list = events(1);
    list[0].raw.assign(std::size_t{5} << 20, 'x');
    BytesPane pane;
    pane.setPreview(previewOf(list));
    pane.findChild<QTabBar*>()->setCurrentIndex(BytesPane::AsStored);
    QVERIFY(pane.view().isCut());
    QVERIFY(pane.view().lineCount() <= 70'000);
    QVERIFY(pane.summary().contains(QStringLiteral("megabyte")));
    QCOMPARE(pane.view().copyText().size(), qsizetype{5} << 20);
}

QTEST_MAIN(TestBytesPane)
#include "tst_bytespane.moc"
