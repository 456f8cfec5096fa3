// SPDX-License-Identifier: GPL-3.0-or-later
// Files of anything: what is an event is found, what is not is counted with its reason, and nothing else is lost.
#include "base/file.h"
#include "store/loader.h"
#include "support/home.h"

#include <QtTest>

using namespace vitrine;

class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void seedExamplesOpenAsTheyStand_data();
    void seedExamplesOpenAsTheyStand();
};

void TestFiles::seedExamplesOpenAsTheyStand_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("events");
    QTest::newRow("azsdk") << "azsdk" << 25;
    QTest::newRow("codegen") << "codegen" << 5;
    QTest::newRow("dr") << "dr" << 2;
    QTest::newRow("kamaji") << "kamaji" << 4;
}

void TestFiles::seedExamplesOpenAsTheyStand()
{
    QFETCH(QString, product);
    QFETCH(int, events);
    const std::string path = std::string(VITRINE_SOURCE_DIR "/tests/data/events/") + product.toStdString() + ".md";
    const auto snapshot = store::load(product::bundledCatalogue(), {{path, {}, event::Status::Recorded}});
    const store::FileSummary& file = snapshot->files().at(0);
    for (const auto& one : file.errors)
        qWarning() << one.line << one.why.c_str();
    for (const auto& one : file.unknown)
        qWarning() << "unknown" << one.line << one.why.c_str();
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        QCOMPARE(snapshot->productOf(snapshot->row(i)), product.toStdString());
        const auto event = snapshot->event(i);
        QVERIFY(event.has_value());
        QCOMPARE(event->name, std::string(snapshot->text(snapshot->row(i).name)));
    }
    QCOMPARE(static_cast<int>(snapshot->size()), events);
    QCOMPARE(file.errorCount, std::uint64_t{0});
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
