// SPDX-License-Identifier: GPL-3.0-or-later
// Where requests would go: environment over project over user file over built in, and never in the clear to strangers.
#include "capture.h"

#include "base/file.h"
#include "product/load.h"
#include "protocol/protocol.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using protocol::Endpoint;

class TestEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void theStrongestSourceNamesIt_data();
    void theStrongestSourceNamesIt();
    void plainHttpIsForLoopback_data();
    void plainHttpIsForLoopback();
    void connectionStrings_data();
    void connectionStrings();
    void pathsAreCompleted_data();
    void pathsAreCompleted();
    void everyProductHasOne_data();
    void everyProductHasOne();
    void everyDeclaredEventCanBeSent_data();
    void everyDeclaredEventCanBeSent();

private:
    product::Catalogue m_catalogue = product::bundledCatalogue();
};

namespace {

struct Home
{
    QTemporaryDir directory;
    Environment environment;

    Home()
    {
        environment.home = directory.path().toStdString();
        environment.workingDirectory = environment.home + "/project";
    }
    void write(const std::string& name, const QString& text)
    {
        const std::string path = environment.home + '/' + name;
        QVERIFY(makeDirectories(path.substr(0, path.rfind('/'))).has_value());
        QVERIFY(replaceFile(path, text.toStdString()).has_value());
    }
};

Json exampleOf(const product::Field& field)
{
    switch (field.type) {
    case product::FieldType::Integer:
        return 1;
    case product::FieldType::Number:
        return 1.5;
    case product::FieldType::Boolean:
        return true;
    case product::FieldType::List:
        return Json::array({"a"});
    case product::FieldType::Object:
        return Json::object({{"a", 1}});
    default:
        return "text";
    }
}

event::Event exampleOf(const product::EventKind& kind)
{
    event::Event event;
    event.name = kind.name;
    event.shape = event::Shape::Spool;
    event.time = 1704067201500;
    event.id = "11111111-1111-4111-8111-111111111111";
    event.session = "1704067200000";
    for (const product::Field& field : kind.fields)
        event.fields.set(field.name, exampleOf(field));
    return event;
}

void addProducts()
{
    QTest::addColumn<QString>("product");
    for (const char* product : {"kiota", "azsdk", "codegen", "dr", "kamaji"})
        QTest::newRow(product) << QString(product);
}

} // namespace

void TestEndpoint::theStrongestSourceNamesIt_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("source"); // what it ends in
    QTest::addColumn<bool>("vendor");
    const QString vendor = "https://www.google-analytics.com/mp/collect", mine = "https://mine.example/t";
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << vendor << "built in" << true;
    QTest::newRow("user file") << ""
                               << "" << mine << mine << "config.json:4" << false;
    QTest::newRow("user file says the same") << ""
                                             << "" << vendor << vendor << "config.json:4" << true;
    QTest::newRow("project over user") << "" << mine << "https://other.example" << mine << "codegen.config.js:3"
                                       << false;
    QTest::newRow("variable over all") << mine << "https://a.example"
                                       << "https://b.example" << mine << "CODEGEN_TELEMETRY_ENDPOINT" << false;
    QTest::newRow("another path at the vendor's") << vendor + "2"
                                                  << ""
                                                  << "" << vendor + "2"
                                                  << "CODEGEN_TELEMETRY_ENDPOINT" << true;
}

void TestEndpoint::theStrongestSourceNamesIt()
{
    QFETCH(QString, variable);
    QFETCH(QString, project);
    QFETCH(QString, user);
    QFETCH(QString, url);
    QFETCH(QString, source);
    QFETCH(bool, vendor);
    Home home;
    if (!variable.isEmpty())
        home.environment.variables["CODEGEN_TELEMETRY_ENDPOINT"] = variable.toStdString();
    if (!project.isEmpty())
        home.write("project/codegen.config.js",
                   QString("export default {\n  telemetry: {\n    endpoint: '%1'\n  }\n}\n").arg(project));
    const QString endpoint = user.isEmpty() ? QString() : QString("\n\"endpoint\": \"%1\",").arg(user);
    home.write(".the-codegen-project/config.json",
               QString("{\n\"version\": 1,\n\"telemetry\": {%1\n\"trackingId\": \"G-1\"}}\n").arg(endpoint));
    const Endpoint found = protocol::endpointFor(*m_catalogue.find("codegen"), home.environment);
    QCOMPARE(QString::fromStdString(found.url), url);
    QVERIFY2(QString::fromStdString(found.source).endsWith(source), found.source.c_str());
    QCOMPARE(found.vendor, vendor);
    QCOMPARE(found.key, std::string("G-1"));
    QVERIFY(found.refused.empty());
}

void TestEndpoint::plainHttpIsForLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* url, const char* refused) {
        QTest::newRow(url) << QString(url) << QString(refused);
    };
    row("https://example.com/t", "");
    row("HTTPS://example.com", "");
    row("http://localhost:8080/t", "");
    row("http://127.0.0.1:8080", "");
    row("http://127.9.9.9", "");
    row("http://[::1]:80/t", "");
    row("http://example.com", "not-https");
    row("http://127.0.0.1.example.com", "not-https");
    row("http://localhost.example.com", "not-https");
    row("http://10.0.0.1", "not-https");
    row("http://0.0.0.0", "not-https");
    row("https://user:hush@example.com", "credentials-in-url");
    row("http://localhost@example.com", "credentials-in-url");
    row("ftp://example.com", "malformed-url");
    row("file:///etc/passwd", "malformed-url");
    row("example.com/t", "malformed-url");
    row("https://", "malformed-url");
    row("https://exa mple.com", "malformed-url");
    row("https://example.com\\@localhost", "malformed-url");
    row("https://example.com/\r\nX-Evil: 1", "malformed-url");
}

void TestEndpoint::plainHttpIsForLoopback()
{
    QFETCH(QString, url);
    QFETCH(QString, refused);
    Home home;
    home.environment.variables["DR_TELEMETRY_ENDPOINT"] = url.toStdString();
    const Endpoint found = protocol::endpointFor(*m_catalogue.find("dr"), home.environment);
    QCOMPARE(QString::fromStdString(found.refused), refused);
    QCOMPARE(QString::fromStdString(found.url), url);
    QVERIFY(!found.vendor);
}

void TestEndpoint::connectionStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: taken as it is
    QTest::addColumn<QString>("key");
    const auto row = [](const char* text, const char* url, const char* key) {
        QTest::newRow(text) << QString(text) << QString(url) << QString(key);
    };
    row("InstrumentationKey=k", "https://dc.services.visualstudio.com", "k");
    row("InstrumentationKey=k;", "https://dc.services.visualstudio.com", "k");
    row(" instrumentationkey = k ;IngestionEndpoint=https://x.example/", "https://x.example/", "k");
    row("InstrumentationKey=k;EndpointSuffix=ai.contoso.com", "https://dc.ai.contoso.com", "k");
    row("InstrumentationKey=k;EndpointSuffix=ai.contoso.com;Location=eu", "https://eu.dc.ai.contoso.com", "k");
    row("Authorization=ikey;InstrumentationKey=a=b;ApplicationId=z", "https://dc.services.visualstudio.com", "a=b");
    row("InstrumentationKey=;IngestionEndpoint=https://x.example", "", "");
    row("Authorization=aad;InstrumentationKey=k", "", "");
}

void TestEndpoint::connectionStrings()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(QString, key);
    product::Profile profile = *m_catalogue.find("azsdk");
    profile.endpoint.url.variables = {"APPLICATIONINSIGHTS_CONNECTION_STRING"};
    Home home;
    home.environment.variables["APPLICATIONINSIGHTS_CONNECTION_STRING"] = text.toStdString();
    const Endpoint found = protocol::endpointFor(profile, home.environment);
    QCOMPARE(QString::fromStdString(found.url), url.isEmpty() ? text : url);
    QCOMPARE(QString::fromStdString(found.key), key);
    QCOMPARE(found.refused.empty(), !url.isEmpty());
    QCOMPARE(found.source, std::string("APPLICATIONINSIGHTS_CONNECTION_STRING"));
}

void TestEndpoint::pathsAreCompleted_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char* product, const char* url, const char* sent) {
        QTest::addRow("%s %s", product, url) << QString(product) << QString(url) << QString(sent);
    };
    row("dr", "https://a.example", "https://a.example/2/httpapi");
    row("dr", "https://a.example/batch", "https://a.example/batch");
    row("azsdk", "https://a.example", "https://a.example/v2.1/track");
    row("azsdk", "https://a.example/", "https://a.example/v2.1/track");
    row("azsdk", "https://a.example/v2/track", "https://a.example/v2/track");
    row("kamaji", "https://a.example/base/", "https://a.example/base/stats");
    row("codegen", "https://a.example", "https://a.example/?measurement_id=G-1");
    row("codegen", "https://a.example/t?x=1", "https://a.example/t?x=1&measurement_id=G-1");
}

void TestEndpoint::pathsAreCompleted()
{
    QFETCH(QString, product);
    QFETCH(QString, url);
    QFETCH(QString, sent);
    Endpoint endpoint;
    endpoint.url = url.toStdString();
    endpoint.key = "G-1";
    endpoint.vendor = false;
    event::Event event;
    event.name = product == "kamaji" ? "stats" : "ran";
    event.time = 0;
    const auto plan = protocol::plan(*m_catalogue.find(product.toStdString()), endpoint, {}, {&event, 1});
    QCOMPARE(QString::fromStdString(plan.requests.front().url), sent);
}

void TestEndpoint::everyProductHasOne_data() { addProducts(); }

void TestEndpoint::everyProductHasOne()
{
    QFETCH(QString, product);
    const Home home;
    const Endpoint found = protocol::endpointFor(*m_catalogue.find(product.toStdString()), home.environment);
    QVERIFY(found.url.starts_with("https://"));
    QVERIFY(found.vendor && found.refused.empty());
    QVERIFY(found.key.empty() && found.secret.empty());
    QCOMPARE(found.source, std::string("built in"));
}

void TestEndpoint::everyDeclaredEventCanBeSent_data() { addProducts(); }

// The profiles declare nothing that their back end would not take.
void TestEndpoint::everyDeclaredEventCanBeSent()
{
    QFETCH(QString, product);
    const product::Profile& profile = *m_catalogue.find(product.toStdString());
    std::vector<event::Event> events;
    for (const product::EventKind& kind : profile.events)
        events.push_back(exampleOf(kind));
    protocol::Identity identity;
    for (const product::Identifier& identifier : profile.identifiers)
        identity[identifier.name] = "550e8400-e29b-41d4-a716-446655440000";
    const Home home;
    const auto plan = protocol::plan(profile, protocol::endpointFor(profile, home.environment), identity, events);
    QVERIFY(!events.empty() && plan.leftOut.empty());
    for (const auto& adjustment : plan.adjustments)
        QFAIL((events[adjustment.event].name + '.' + adjustment.field + ": " + adjustment.rule).c_str());
    for (const auto& request : plan.requests)
        for (const std::size_t index : request.events)
            for (const Json::Member& field : events[index].fields.members())
                if (const auto* declared = profile.field(events[index].name, field.key);
                    declared->role == product::Role::None)
                    QVERIFY2(request.body.find('"' + field.key + '"') != std::string::npos, field.key.c_str());
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
