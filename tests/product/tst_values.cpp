// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of the five products mean is what the seeds and the products' code say: truthiness is each one's own.
#include "product/load.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::product;

class ValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void means_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("rung");
        QTest::addColumn<QString>("value"); // as JSON
        QTest::addColumn<QString>("means");
        const auto rows = [](const char* product, const char* rung, std::initializer_list<const char*> values,
                             const char* means) {
            for (const char* value : values)
                QTest::addRow("%s %s %s", product, rung, value) << product << rung << value << means;
        };
        rows("kiota", "env.own", {R"("1")", R"("true")", R"("TRUE")", R"("True")"}, "off");
        rows("kiota", "env.own", {R"("yes")", R"("on")", R"("0")", R"("")", R"(" 1")", R"("false")"}, "silent");

        rows("azsdk", "env.own", {R"("true")", R"("True")", R"(" true ")"}, "on");
        rows("azsdk", "env.own", {R"("false")", R"("FALSE")", R"("false\n")"}, "off");
        rows("azsdk", "env.own", {R"("")", R"("  ")"}, "silent");
        rows("azsdk", "env.own", {R"("0")", R"("1")", R"("no")", R"("off")"}, "error");
        rows("azsdk", "env.collect", {R"("true")", R"("TRUE")"}, "on");
        rows("azsdk", "env.collect", {R"("1")", R"("yes")", R"("false")", R"("on")"}, "off");
        rows("azsdk", "env.collect", {R"("")"}, "silent");
        rows("azsdk", "user", {"true"}, "on");
        rows("azsdk", "user", {"false"}, "off");
        rows("azsdk", "user", {R"("true")", "1", "null", R"("")", "{}"}, "error");

        rows("codegen", "env.own", {R"("1")"}, "off");
        rows("codegen", "env.own", {R"("true")", R"("yes")", R"("0")", R"(" 1")", R"("")"}, "silent");
        rows("codegen", "env.dnt", {R"("1")", R"("0")", R"("false")", R"(" ")"}, "off");
        rows("codegen", "env.dnt", {R"("")"}, "silent");
        rows("codegen", "project", {"true"}, "on");
        rows("codegen", "project", {"false"}, "off");
        rows("codegen", "user", {"true"}, "on");
        rows("codegen", "user", {"false"}, "off");
        rows("codegen", "user", {R"("false")", "0", "null"}, "error");

        rows("dr", "env.own", {R"("true")", R"("1")"}, "on");
        rows("dr", "env.own", {R"("false")", R"("TRUE")", R"("yes")", R"(" true")", R"("0")"}, "off");
        rows("dr", "env.own", {R"("")"}, "silent");
        rows("dr", "env.disable", {R"("1")", R"("t")", R"("True")"}, "off");
        rows("dr", "env.disable", {R"("0")", R"("f")", R"("FALSE")"}, "on");
        rows("dr", "env.disable", {R"("yes")", R"("")", R"("tRUE")"}, "silent");
        rows("dr", "flag.disable", {R"("")", R"("true")"}, "off");
        rows("dr", "flag.disable", {R"("false")"}, "on");
        rows("dr", "user", {"true"}, "on");
        rows("dr", "user", {"false"}, "off");
        rows("dr", "user", {R"("yes")", "1", R"("true")"}, "error");
        rows("dr", "user.disable", {"true"}, "off");
        rows("dr", "user.disable", {"false", "null"}, "silent");

        rows("kamaji", "flag.deployment", {R"("")", R"("true")"}, "off");
        rows("kamaji", "flag.deployment", {R"("false")"}, "on");
        rows("kamaji", "values", {"true"}, "off");
        rows("kamaji", "values", {"false"}, "on");
        rows("kamaji", "values", {R"("true")"}, "error");
    }
    void means()
    {
        QFETCH(QString, product);
        QFETCH(QString, rung);
        QFETCH(QString, value);
        const Profile* profile = m_catalogue.find(product.toStdString());
        QVERIFY(profile);
        const auto found = std::find_if(profile->ladder.begin(), profile->ladder.end(),
                                        [&](const Rung& each) { return each.id == rung.toStdString(); });
        QVERIFY(found != profile->ladder.end());
        QTEST(QString(name(found->read.meaningOf(*Json::parse(value.toStdString())))), "means");
    }

    void order_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QStringList>("rungs");
        QTest::newRow("kiota") << "kiota" << QStringList{"env.own"};
        QTest::newRow("azsdk") << "azsdk" << QStringList{"env.own", "env.collect", "user"};
        QTest::newRow("codegen") << "codegen" << QStringList{"env.own", "env.dnt", "ci", "project", "user"};
        QTest::newRow("dr") << "dr"
                            << QStringList{"env.own", "env.disable", "flag.disable", "ci", "user", "user.disable"};
        QTest::newRow("kamaji") << "kamaji" << QStringList{"flag.deployment", "values"};
    }
    void order()
    {
        QFETCH(QString, product);
        QStringList ids;
        for (const Rung& rung : m_catalogue.find(product.toStdString())->ladder)
            ids << QString::fromStdString(rung.id);
        QTEST(ids, "rungs");
    }

private:
    const Catalogue m_catalogue = bundledCatalogue();
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
