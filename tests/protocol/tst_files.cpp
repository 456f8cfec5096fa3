// SPDX-License-Identifier: GPL-3.0-or-later
// A captured body in a file, whichever way it is laid out there, is read by the store and becomes the same request.
#include "capture.h"
#include "profiles.h"

#include "base/file.h"
#include "store/loader.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void becomeTheRequest_data();
    void becomeTheRequest();
    void bodiesAfterEachOther();

private:
    product::Catalogue m_catalogue = product::bundledCatalogue();
    QTemporaryDir m_directory;

    std::vector<event::Event> read(const std::string& bytes);
};

std::vector<event::Event> TestFiles::read(const std::string& bytes)
{
    const std::string path = m_directory.filePath("body.json").toStdString();
    if (!replaceFile(path, bytes))
        qFatal("cannot write");
    const auto snapshot = store::load(m_catalogue, {{path, {}, event::Status::Recorded}});
    std::vector<event::Event> events;
    for (std::size_t i = 0; i < snapshot->size(); ++i)
        if (auto event = snapshot->event(i))
            events.push_back(std::move(*event));
    return events;
}

void TestFiles::becomeTheRequest_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("layout");
    const std::pair<const char*, const char*> captures[] = {
        {"amplitude_node_seed_events", "dr"},
        {"behavior_amplitude_node_400", "dr"},
        {"ga4_codegen_cli_mp_collect", "codegen"},
        {"appinsights_2x_seed_envelopes", "azsdk"},
        {"behavior_appinsights_2x_206", "azsdk"},
        {"kamaji_client", "kamaji"},
        {"otlp_logs_json", "kiota"},
    };
    for (const auto& [capture, product] : captures)
        for (const char* layout : {"compact", "pretty", "in a log"})
            QTest::addRow("%s %s", capture, layout) << QString(capture) << QString(product) << QString(layout);
    QTest::newRow("envelopes in a list") << "appinsights_2x_seed_envelopes"
                                         << "azsdk"
                                         << "list";
    QTest::newRow("envelopes in a pretty list") << "appinsights_2x_seed_envelopes"
                                                << "azsdk"
                                                << "pretty list";
    QTest::newRow("one envelope in a list") << "appinsights_2x_seed_envelopes"
                                            << "azsdk"
                                            << "list of one";
}

namespace {

void layOut(Captured& capture, const QString& layout)
{
    if (!layout.contains("list"))
        return;
    if (layout == "list of one")
        capture.body.resize(1);
    capture.body = {Json::array(capture.body)};
    capture.contentType = "application/json";
}

std::string text(const Captured& capture, const QString& layout)
{
    std::string made;
    for (const Json& value : capture.body) {
        made += layout == "in a log" ? "12:00:01 DEBUG would send " : "";
        made += (layout.startsWith("pretty") ? value.pretty() : value.dump()) + '\n';
    }
    return made;
}

} // namespace

void TestFiles::becomeTheRequest()
{
    QFETCH(QString, capture);
    QFETCH(QString, product);
    QFETCH(QString, layout);
    const product::Profile& profile = *m_catalogue.find(product.toStdString());
    for (Captured request : captured(capture.toStdString())) {
        layOut(request, layout);
        const auto plan = planned(profile, read(text(request, layout)));
        QCOMPARE(plan.requests.size(), std::size_t{1});
        QVERIFY(plan.adjustments.empty());
        const protocol::Request& again = plan.requests.front();
        QCOMPARE(targetOf(again.url), request.target);
        QCOMPARE(header(again, "Content-Type"), request.contentType);
        const auto values = valuesOf(again);
        QCOMPARE(values.size(), request.body.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY2(values[i] == request.body[i], values[i].dump().c_str());
    }
}

void TestFiles::bodiesAfterEachOther()
{
    for (const char* name : {"ga4_codegen_cli_mp_collect", "behavior_amplitude_node_400", "kamaji_client"}) {
        const auto captures = captured(name);
        std::string all;
        for (const Captured& capture : captures)
            all += text(capture, "compact");
        const auto plan = planned(*m_catalogue.find("codegen"), read(all));
        QCOMPARE(plan.requests.size(), captures.size());
        for (std::size_t i = 0; i < captures.size(); ++i)
            QVERIFY(valuesOf(plan.requests[i]).front() == captures[i].body.front());
    }
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
