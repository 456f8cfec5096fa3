// SPDX-License-Identifier: GPL-3.0-or-later
// Reading on a thread: first rows at once, what is appended is read on, what is replaced is read anew, and it can be
// stopped.
#include "sample.h"
#include "support/azsdkrows.h"

#include <QtTest>
#include <atomic>
#include <filesystem>
#include <thread>

using namespace vitrine;
using test::found;

namespace {

const std::string row = R"({"name":"SystemStarted","customDimensions":{}})"
                        "\n";
const std::string other = R"({"name":"SystemStopped","customDimensions":{}})"
                          "\n";

std::string manyRows(std::uint64_t count)
{
    std::string text;
    for (std::uint64_t i = 0; i < count; ++i)
        text += test::AzsdkRows().row(i) + "\n";
    return text;
}

// Keeps everything that a loader publishes.
class Watched
{
public:
    explicit Watched(std::function<void(Watched&)> each = {})
        : m_each(std::move(each)),
          loader(test::bundled(), [this](store::SnapshotPtr snapshot, store::Progress progress) {
              published.emplace_back(std::move(snapshot), progress);
              if (m_each)
                  m_each(*this);
          })
    {
    }

    void open(const std::string& path)
    {
        loader.start({{path, {}, event::Status::Recorded}});
        loader.wait();
    }
    QString refreshed()
    {
        loader.refresh();
        loader.wait();
        return found(*published.back().first);
    }
    [[nodiscard]] const store::FileSummary& file() const { return published.back().first->files().at(0); }

    std::vector<std::pair<store::SnapshotPtr, store::Progress>> published;

private:
    std::function<void(Watched&)> m_each;

public:
    store::Loader loader;
};

void append(const std::string& path, const std::string& bytes) { QVERIFY(appendToFile(path, bytes).has_value()); }

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT
private slots:
    void firstRowsComeBeforeTheRest();
    void snapshotsNeverChange();
    void appendedLinesAreReadOn();
    void aHalfWrittenLineIsOneEvent_data();
    void aHalfWrittenLineIsOneEvent();
    void anUnfinishedBodyIsOneBody();
    void replacedFilesAreReadAnew_data();
    void replacedFilesAreReadAnew();
    void filesThatGoAndComeBack();
    void detailsOfAReplacedFileAreRefused();
    void canBeCancelled();
    void goesOnAfterACancel();
    void manyThreadsMayLook();
};

void TestLoader::firstRowsComeBeforeTheRest()
{
    const test::Home home;
    Watched watched;
    watched.open(home.write("rows", manyRows(20'000)));
    QVERIFY(watched.published.size() >= 2);
    const auto& [first, progress] = watched.published.front();
    QVERIFY(!progress.done);
    QVERIFY(first->size() > 0 && first->size() < 20'000);
    QVERIFY(progress.bytesRead < progress.bytesTotal);
    QCOMPARE(watched.published.back().first->size(), std::size_t{20'000});
    QVERIFY(watched.published.back().second.done);
    QCOMPARE(watched.published.back().second.bytesRead, progress.bytesTotal);
}

void TestLoader::snapshotsNeverChange()
{
    const test::Home home;
    std::vector<std::size_t> sizes;
    Watched watched([&](Watched& self) { sizes.push_back(self.published.back().first->size()); });
    watched.open(home.write("rows", manyRows(20'000)));
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const store::Snapshot& snapshot = *watched.published[i].first;
        QCOMPARE(snapshot.size(), sizes[i]);
        const std::size_t last = snapshot.size() - 1;
        QCOMPARE(snapshot.row(last).line, std::uint64_t{last + 1});
        QCOMPARE(snapshot.event(last)->time.value_or(0), snapshot.row(last).time);
    }
}

void TestLoader::appendedLinesAreReadOn()
{
    const test::Home home;
    const std::string path = home.write("log", "text\n" + row);
    Watched watched;
    watched.open(path);
    append(path, other + "more text\n");
    QCOMPARE(watched.refreshed(), QString("2 SystemStarted, 3 SystemStopped plain 2"));
    QCOMPARE(watched.file().generation, std::uint64_t{0});
    const auto before = watched.published.back().first;
    QCOMPARE(watched.refreshed(), found(*before));
    QCOMPARE(watched.published.back().first, before); // nothing new, nothing made
}

void TestLoader::aHalfWrittenLineIsOneEvent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("record") << QByteArray::fromStdString(row + other) << "1 SystemStarted, 2 SystemStopped plain 0";
    QTest::newRow("in log text") << QByteArray::fromStdString("a\nDEBUG " + other + "b\n") << "2 SystemStopped plain 2";
    QTest::newRow("over lines") << QByteArray("x {\"name\":\"SystemStopped\",\n\"customDimensions\":\n{}}\ny\n")
                                << "1 SystemStopped plain 1";
}

// Whatever the place where the writer was interrupted.
void TestLoader::aHalfWrittenLineIsOneEvent()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    for (int cut = 0; cut <= text.size(); ++cut) {
        const test::Home home;
        const std::string path = home.write("log", text.left(cut).toStdString());
        Watched watched;
        watched.open(path);
        append(path, text.mid(cut).toStdString());
        QCOMPARE(watched.refreshed(), expected);
    }
}

void TestLoader::anUnfinishedBodyIsOneBody()
{
    const test::Home home;
    const std::string body = "{\"api_key\":\"k\",\"events\":[\n{\"event_type\":\"error\",\"device_id\":\"d\"}";
    const std::string path = home.write("log", row + body);
    Watched watched;
    watched.open(path);
    QCOMPARE(found(*watched.published.back().first), QString("1 SystemStarted, 3 error, 2 !truncated plain 0"));
    append(path, "\n]}\n" + other);
    QCOMPARE(watched.refreshed(), QString("1 SystemStarted, 2 error, 5 SystemStopped plain 0"));
}

void TestLoader::replacedFilesAreReadAnew_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("shorter") << QByteArray::fromStdString(other);
    QTest::newRow("as long") << QByteArray::fromStdString(other + row);
    QTest::newRow("longer") << QByteArray::fromStdString(other + other + row);
}

void TestLoader::replacedFilesAreReadAnew()
{
    QFETCH(QByteArray, after);
    const test::Home home;
    const std::string path = home.write("log", row + other);
    Watched watched;
    watched.open(path);
    QVERIFY(replaceFile(path, after.toStdString()).has_value());
    const QString anew = watched.refreshed();
    QCOMPARE(anew, found(*test::opened(path)));
    QCOMPARE(watched.file().generation, std::uint64_t{1});
}

void TestLoader::filesThatGoAndComeBack()
{
    const test::Home home;
    const std::string path = home.write("log", row);
    Watched watched;
    watched.open(path);
    QVERIFY(removeFile(path).has_value());
    QCOMPARE(watched.refreshed(), QString(" plain 0"));
    QCOMPARE(watched.file().failed->code, Code::NotFound);
    append(path, other);
    QCOMPARE(watched.refreshed(), QString("1 SystemStopped plain 0"));
    QVERIFY(!watched.file().failed.has_value());
}

void TestLoader::detailsOfAReplacedFileAreRefused()
{
    const test::Home home;
    const std::string path = home.write("log", row);
    const auto snapshot = test::opened(path);
    append(path, other);
    QVERIFY(snapshot->event(0).has_value()); // appended to is not replaced
    QVERIFY(replaceFile(path, other + row).has_value());
    QCOMPARE(snapshot->event(0).error().code, Code::Changed);
    QCOMPARE(snapshot->raw(0).error().code, Code::Changed);
    std::filesystem::resize_file(path, 10);
    QCOMPARE(snapshot->raw(0).error().code, Code::Changed);
}

void TestLoader::canBeCancelled()
{
    const test::Home home;
    Watched watched([](Watched& self) { self.loader.cancel(); });
    watched.open(home.write("rows", manyRows(20'000)));
    const auto& [last, progress] = watched.published.back();
    QVERIFY(progress.cancelled && progress.done);
    QVERIFY(last->size() > 0 && last->size() < 20'000);
    QVERIFY(last->event(last->size() - 1).has_value());
}

void TestLoader::goesOnAfterACancel()
{
    const test::Home home;
    bool cancelled = false;
    Watched watched([&](Watched& self) {
        if (!std::exchange(cancelled, true))
            self.loader.cancel();
    });
    watched.open(home.write("rows", manyRows(5'000)));
    watched.refreshed();
    QCOMPARE(watched.published.back().first->size(), std::size_t{5'000});
    QCOMPARE(watched.file().errorCount, std::uint64_t{0});
    QCOMPARE(watched.file().generation, std::uint64_t{0});
}

void TestLoader::manyThreadsMayLook()
{
    const test::Home home;
    std::vector<std::thread> readers;
    std::atomic<int> wrong = 0;
    Watched watched([&](Watched& self) {
        readers.emplace_back([&wrong, snapshot = self.published.back().first] {
            for (std::size_t i = 0; i < snapshot->size(); i += 97)
                if (snapshot->text(snapshot->row(i).name).empty() || !snapshot->event(i))
                    ++wrong;
        });
    });
    watched.open(home.write("rows", manyRows(20'000)));
    for (std::thread& reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestLoader)
#include "tst_loader.moc"
