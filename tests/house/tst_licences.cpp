// SPDX-License-Identifier: GPL-3.0-or-later
// Every source names its licence, and the rooms that tools embed carry none stricter than Apache-2.0.
#include <QtTest>

#include <QDirIterator>

namespace {

const QStringList embeddable = {"base",     "document", "product",  "event",  "policy", "identity",
                                "sanitize", "consent",  "protocol", "outbox", "record"};

QString licenceOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (int line = 0; line < 3; ++line) {
        const QString text = QString::fromUtf8(file.readLine());
        if (const int at = text.indexOf("SPDX-License-Identifier: "); at >= 0)
            return text.mid(at + 25).trimmed().section(' ', 0, 0);
    }
    return {};
}

} // namespace

class TestLicences : public QObject
{
    Q_OBJECT
private slots:
    void everySourceNamesItsLicence();
    void theTextsAreThere();
};

void TestLicences::everySourceNamesItsLicence()
{
    const QDir top(VITRINE_SOURCE_DIR);
    QStringList wrong;
    int checked = 0;
    for (const char* folder : {"core", "ui", "app", "tests", "installer", "translations"}) {
        QDirIterator files(top.filePath(folder), {"*.h", "*.cpp", "CMakeLists.txt", "*.cmake"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = top.relativeFilePath(files.next());
            if (path.startsWith("tests/data/"))
                continue;
            ++checked;
            const QString licence = licenceOf(top.filePath(path));
            const bool embedded = path.startsWith("core/") && embeddable.contains(path.section('/', 1, 1));
            if (licence != (embedded || path == "core/CMakeLists.txt" ? "Apache-2.0" : "GPL-3.0-or-later"))
                wrong += path + ": " + (licence.isEmpty() ? "none" : licence);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    QVERIFY(checked > 50);
}

void TestLicences::theTextsAreThere()
{
    const QDir licences(QString(VITRINE_SOURCE_DIR) + "/LICENSES");
    QVERIFY(QFileInfo(licences.filePath("GPL-3.0-or-later.txt")).size() > 30000);
    QVERIFY(QFileInfo(licences.filePath("Apache-2.0.txt")).size() > 10000);
    // Of the schemas in tests/data/schemas, which are others'.
    QVERIFY(QFileInfo(licences.filePath("ISC.txt")).size() > 500);
    QVERIFY(QFileInfo(licences.filePath("MIT.txt")).size() > 900);
}

QTEST_APPLESS_MAIN(TestLicences)
#include "tst_licences.moc"
