// SPDX-License-Identifier: GPL-3.0-or-later
// A broken profile is reported with file, line, column and reason, and does not take the others with it.
#include "base/file.h"
#include "product/breakages.h"
#include "product/load.h"
#include "product/minimal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::product;

class BrokenTest : public QObject
{
    Q_OBJECT
private slots:
    void theUnbrokenOneLoads()
    {
        const auto profile = parseProfile(test::minimalProfile().toStdString(), "x.json");
        QVERIFY2(profile, profile ? "" : profile.error().detail.c_str());
        QCOMPARE(profile->ladder.size(), std::size_t{3});
    }

    void broken_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");

        for (const test::Breakage& breakage : test::breakages())
            QTest::newRow(breakage.name) << breakage.was << breakage.is << breakage.place << breakage.reason;
    }
    void broken()
    {
        QFETCH(QString, was);
        QFETCH(QString, is);
        QString text = test::minimalProfile();
        QCOMPARE(text.count(was), 1);
        const auto profile = parseProfile(text.replace(was, is).toStdString(), "x.json");
        QVERIFY(!profile);
        const Error& error = profile.error();
        QCOMPARE(error.code, Code::Malformed);
        QCOMPARE(error.path, std::string("x.json"));
        QTEST(QString("%1:%2").arg(error.line).arg(error.column), "place");
        QTEST(QString::fromStdString(error.detail), "reason");
    }

    void notJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(Code::Malformed);
        QTest::newRow("torn") << test::minimalProfile().toUtf8().chopped(3) << int(Code::Malformed);
        QTest::newRow("comment") << QByteArray("// hello\n{}") << int(Code::Malformed);
        QTest::newRow("no UTF-8") << test::minimalProfile().toUtf8().replace("A tool.", "A \xff tool.")
                                  << int(Code::Malformed);
        QTest::newRow("NUL") << QByteArray("{\0}", 3) << int(Code::Malformed);
        QTest::newRow("deep") << QByteArray(100000, '[') << int(Code::TooDeep);
        QTest::newRow("large") << QByteArray(2 << 20, ' ') << int(Code::TooLarge);
        QTest::newRow("a list") << QByteArray("[]") << int(Code::Malformed);
        QTest::newRow("a number") << QByteArray("1e400") << int(Code::Malformed);
    }
    void notJson()
    {
        QFETCH(QByteArray, text);
        const auto profile = parseProfile(text.toStdString(), "x.json");
        QVERIFY(!profile);
        QCOMPARE(profile.error().path, std::string("x.json"));
        QTEST(int(profile.error().code), "code");
    }

    void theOthersStillLoad()
    {
        QTemporaryDir directory;
        const auto write = [&](const char* name, const QString& text) {
            const std::string path = directory.filePath(name).toStdString();
            QVERIFY(replaceFile(path, text.toStdString()));
        };
        const QString good = test::minimalProfile();
        write("a.json", QString(good).replace("\"tool\",", "\"first\","));
        write("b.json", QString(good).replace("\"format\": 1", "\"format\": 0"));
        write("c.json", QString(good).replace("\"tool\",", "\"first\",")); // the same id again
        write("d.json", good);
        write("notes.txt", "not a profile");
        write("schema.json", "{}");
        QVERIFY(QDir(directory.path()).mkdir("e.json"));

        const Catalogue catalogue = loadCatalogue(directory.path().toStdString());
        QStringList ids;
        for (const Profile& profile : catalogue.profiles)
            ids << QString::fromStdString(profile.id);
        QCOMPARE(ids, QStringList({"first", "tool"}));
        QStringList errors;
        for (const Error& error : catalogue.errors)
            errors << QFileInfo(QString::fromStdString(error.path)).fileName() + ": " + name(error.code);
        QCOMPARE(errors, QStringList({"b.json: malformed", "c.json: duplicate", "e.json: unsupported"}));
    }

    void noSuchDirectory()
    {
        const Catalogue catalogue = loadCatalogue("/nonexistent/vitrine");
        QVERIFY(catalogue.profiles.empty());
        QVERIFY(catalogue.errors.empty());
    }
};

QTEST_APPLESS_MAIN(BrokenTest)
#include "tst_broken.moc"
