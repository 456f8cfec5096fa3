// SPDX-License-Identifier: GPL-3.0-or-later
// A deletion request names every ID, also the earlier ones, and whom to write to.
#include "erasure/request.h"

#include "product/load.h"
#include "support/home.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::erasure;

namespace {

Request requested(const std::string& product, const Environment& environment)
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    return requestFor(*catalogue.find(product), environment);
}

QStringList values(const Request& request)
{
    QStringList all;
    for (const identity::Id& id : request.ids) {
        if (!id.value.empty())
            all << QString::fromStdString(id.name + "=" + id.value);
        for (const identity::Retired& old : id.retired)
            all << QString::fromStdString(id.name + " was " + old.value);
    }
    return all;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT
private slots:
    void namesOldAndNew()
    {
        test::Home home;
        home.write(".config/datarobot/drconfig.yaml", "telemetry: {device_id: b}\n");
        home.write(".local/state/vitrine/dr/identity.json",
                   R"({"v":1,"ids":{"device_id":{"value":"b","first_seen":70,)"
                   R"("retired":[{"value":"a","first_seen":3,"retired_at":70}]}}})");
        const Request request = requested("dr", home.environment());
        QVERIFY(request.possible);
        QCOMPARE(values(request), QStringList({"device_id=b", "device_id was a"}));
        QCOMPARE(request.contact, std::string("DataRobot support"));
        QVERIFY(request.how.find("Amplitude") != std::string::npos);
        QVERIFY(request.retention.find("90 days") != std::string::npos);
    }

    void anEarlierIdIsEnough()
    {
        test::Home home;
        home.write(".local/state/vitrine/codegen/identity.json",
                   R"({"v":1,"ids":{"anonymousId":{"value":"a","first_seen":3,"retired":[]}}})");
        const Request request = requested("codegen", home.environment());
        QVERIFY(request.possible);
        QCOMPARE(values(request), QStringList({"anonymousId was a"}));
    }

    void withoutAnIdThereIsNothingToAskFor_data()
    {
        QTest::addColumn<QString>("product");
        for (const char* product : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
            QTest::newRow(product) << product;
    }
    void withoutAnIdThereIsNothingToAskFor()
    {
        QFETCH(QString, product);
        test::Home home;
        const Request request = requested(product.toStdString(), home.environment());
        QVERIFY(!request.possible);
        QVERIFY(request.ids.empty());
        QVERIFY(!request.contact.empty());
        QVERIFY(!request.how.empty());
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
