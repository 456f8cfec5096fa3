// SPDX-License-Identifier: GPL-3.0-or-later
// Something private put everywhere it could get to, in every product: no byte of it may come out again, be it among the
// fields or in what is said of the removal.
#include "sanitize/told.h"

#include <QtTest>

#include <functional>
#include <set>

using namespace vitrine;

namespace {

struct Secret
{
    const char* text;
    bool belongsInIdentifiers = false; // looks like what is expected there
};
constexpr Secret secrets[] = {
    {"jane.planted@contoso.example"},
    {"jane@planted"},
    {"/home/jdoe77/planted"},
    {"/srv/planted/orders"},
    {"C:\\Users\\planted\\x"},
    {"\\\\planted-server\\share"},
    {"~/planted"},
    {"file:///planted/x"},
    {"planted.yaml"},
    {"https://planted.contoso.example/x?y=1"},
    {"planted.corp.contoso.com"},
    {"jdoe77"},
    {"build-quokka"},
    {"203.0.113.77"},
    {"2001:db8::8a2e:370:7334"},
    {"00:1b:44:11:3a:b7"},
    {"git@contoso.example:planted/orders"},
    {"feature/planted-topic"},
    {"jira-4711-otter"},
    {"Environ-Value-91x"},
    {"PLANTED_VAR=planted-value"},
    {"openapi: 3.0.0 planted"},
    {"function planted() { return 1; }"},
    {"gh"
     "p_16C7e42F292c6912E7710c838347Ae178B4a"},
    {"AKI"
     "AIOSFODNN7PLANTED"},
    {"-----BEGIN RSA PRIVATE KEY----- planted"},
    {"Server=planted;Database=orders;"},
    {"eyJhbGciOiJIUzI1NiJ9.eyJwbGFudGVkIjoxfQ.c2lnbmF0dXJl"},
    {"password=planted"},
    {"q7Rk2Vw9Lx4Tz8Nb3Hd6Jf1", true},
};

using Wrap = std::function<Json(const std::string& field, const std::string& secret)>;

struct Position
{
    const char* name;
    Wrap wrap;
};

Json nested(const std::string& secret)
{
    return Json::object({{"language", secret},
                         {"mode", Json::array({"x", secret, Json::object({{"map", secret}})})},
                         {secret, 1},
                         {"unheard", secret}});
}

const std::vector<Position>& positions()
{
    static const std::vector<Position> all = {
        {"alone",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, secret}});
         }},
        {"in a sentence",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, "cannot find " + secret + " (twice)"}});
         }},
        {"quoted",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, "no \"" + secret + "\", sorry"}});
         }},
        {"of a flag",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, "run --out=" + secret}});
         }},
        {"in a list",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, Json::array({"--a", "--b=" + secret, secret, Json::array({secret})})}});
         }},
        {"in an object",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, nested(secret)}});
         }},
        {"in JSON text",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, nested(secret).dump()}});
         }},
        {"in JSON text in JSON text",
         [](const auto& field, const auto& secret) {
             return Json::object({{field, Json::object({{"language", nested(secret).dump()}}).dump()}});
         }},
        {"as a name",
         [](const auto&, const auto& secret) {
             return Json::object({{secret, 1}, {"x " + secret, secret}});
         }},
    };
    return all;
}

std::string everythingSaid(const sanitize::Cleaned& cleaned)
{
    std::string all = cleaned.fields.dump();
    for (const event::Removed& removed : cleaned.cut)
        all += "\n" + removed.field + " " + removed.rule;
    return all;
}

// As it is, and as JSON would write it once or twice.
bool holds(const std::string& all, const std::string& secret)
{
    std::string once = Json(secret).dump();
    std::string twice = Json(once).dump();
    return all.find(secret) != std::string::npos || all.find(once.substr(1, once.size() - 2)) != std::string::npos ||
           all.find(twice.substr(3, twice.size() - 6)) != std::string::npos;
}

} // namespace

class PlantedTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingComesOut_data()
    {
        QTest::addColumn<QString>("product");
        for (const std::string& id : test::products())
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }
    void nothingComesOut()
    {
        QFETCH(QString, product);
        const product::Profile& profile = test::bundled(product.toStdString());
        sanitize::Sanitizer sanitizer(profile, test::someMachine());
        int tried = 0;
        std::set<std::string> seen;
        for (const product::EventKind& kind : profile.events)
            for (const auto* fields : {&profile.commonFields, &kind.fields})
                for (const product::Field& field : *fields)
                    if (seen.insert(field.name).second)
                        tried += plantIn(sanitizer, kind.name, field);
        QVERIFY2(tried > 1000, qPrintable(QString::number(tried)));
    }

    void aProjectIsPlantedInVainWherePromised()
    {
        for (const auto& [product, event] :
             {std::pair("codegen", "command_executed"), std::pair("kiota", "generate")}) {
            sanitize::Sanitizer sanitizer(test::bundled(product), test::someMachine());
            for (const Position& position : positions()) {
                const auto cleaned = sanitizer.clean(event, position.wrap("command", "zebra-payments"));
                QVERIFY2(!holds(everythingSaid(cleaned), "zebra-payments"), position.name);
            }
        }
    }

private:
    static int plantIn(sanitize::Sanitizer& sanitizer, const std::string& event, const product::Field& field)
    {
        int tried = 0;
        for (const Secret& secret : secrets)
            for (const Position& position : positions()) {
                if (secret.belongsInIdentifiers && field.fieldClass == product::FieldClass::Identifier)
                    continue;
                const Json planted = position.wrap(field.name, secret.text);
                const auto cleaned = sanitizer.clean(event, planted);
                ++tried;
                if (holds(everythingSaid(cleaned), secret.text))
                    QTest::qFail(qPrintable(QString("%1 %2: \"%3\" %4 came out: %5")
                                                .arg(event.c_str(), field.name.c_str(), secret.text, position.name,
                                                     everythingSaid(cleaned).c_str())),
                                 __FILE__, __LINE__);
                else if (cleaned.cut.empty())
                    QTest::qFail(
                        qPrintable(QString("nothing was said of %1 in %2").arg(secret.text, field.name.c_str())),
                        __FILE__, __LINE__);
            }
        return tried;
    }
};

QTEST_APPLESS_MAIN(PlantedTest)
#include "tst_planted.moc"
