// SPDX-License-Identifier: GPL-3.0-or-later
// The floors of the design: a room includes only rooms of floors below it, siblings do not see each other,
// and only core/send may include Qt inside core.
#include <QtTest>

#include <QDirIterator>
#include <QRegularExpression>

namespace {

// Bottom up, as in the design. A room not listed here fails the test until somebody gives it a floor.
const QList<QStringList> floors = {
    {"base"},
    {"document"},
    {"product", "event"},
    {"policy", "identity", "sanitize"},
    {"consent", "protocol"},
    {"outbox"},
    {"record", "send", "store", "change"},
    {"audit", "report", "filter", "erasure", "trial"},
    {"evidence", "watch", "dispute"},
    {"ui"},
    {"app"},
};

int floorOf(const QString& room)
{
    for (int floor = 0; floor < floors.size(); ++floor)
        if (floors[floor].contains(room))
            return floor;
    return -1;
}

QString roomOf(const QString& path) // relative to the top
{
    const QStringList parts = path.split('/');
    return parts.value(0) == "core" ? parts.value(1) : parts.value(0);
}

bool mayInclude(const QString& from, const QString& to)
{
    return from == to || floorOf(to) < floorOf(from);
}

struct Include
{
    QString file, target;
    int line;
};

// "document/document.h" names core/document, "ui/page.h" and "app/demo/demo.h" themselves.
QList<Include> quotedIncludes(const QString& top, const QString& folder)
{
    static const QRegularExpression pattern(R"(^\s*#\s*include\s*"([^"]+)\")");
    QList<Include> found;
    QDirIterator files(top + "/" + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int line = 1; !file.atEnd(); ++line)
            if (const auto match = pattern.match(QString::fromUtf8(file.readLine())); match.hasMatch())
                found.append({QDir(top).relativeFilePath(file.fileName()), match.captured(1), line});
    }
    return found;
}

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT
private slots:
    void everyRoomHasAFloor();
    void nobodyIncludesUpward();
    void coreKnowsNoQt();
    void theRuleItself_data();
    void theRuleItself();

private:
    const QString m_top = VITRINE_SOURCE_DIR;
};

void TestFloors::everyRoomHasAFloor()
{
    for (const QString& room : QDir(m_top + "/core").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(floorOf(room) >= 0, qPrintable("core/" + room + " has no floor"));
}

void TestFloors::nobodyIncludesUpward()
{
    QStringList broken;
    int checked = 0;
    for (const char* folder : {"core", "ui", "app"}) {
        for (const Include& include : quotedIncludes(m_top, folder)) {
            const QString from = roomOf(include.file);
            const QString to = include.target.section('/', 0, 0);
            if (!include.target.contains('/') || floorOf(to) < 0)
                continue; // beside the file itself, or generated
            ++checked;
            if (!mayInclude(from, to) || (from == "ui" && to == "send"))
                broken += QString("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.target);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    QVERIFY(checked > 50);
}

void TestFloors::coreKnowsNoQt()
{
    static const QRegularExpression qt(R"(^\s*#\s*include\s*[<"](Q[A-Za-z]|Qt))");
    QDirIterator files(m_top + "/core", {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (roomOf(QDir(m_top).relativeFilePath(file.fileName())) == "send")
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd())
            QVERIFY2(!qt.match(QString::fromUtf8(file.readLine())).hasMatch(), qPrintable(file.fileName()));
    }
}

void TestFloors::theRuleItself_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("down") << "consent" << "base" << true;
    QTest::newRow("itself") << "store" << "store" << true;
    QTest::newRow("up") << "base" << "consent" << false;
    QTest::newRow("sibling") << "store" << "change" << false;
    QTest::newRow("core to ui") << "change" << "ui" << false;
    QTest::newRow("ui to core") << "ui" << "report" << true;
}

void TestFloors::theRuleItself()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(mayInclude(from, to), "allowed");
}

QTEST_APPLESS_MAIN(TestFloors)
#include "tst_floors.moc"
