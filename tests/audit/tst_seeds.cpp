// SPDX-License-Identifier: GPL-3.0-or-later
// The events that the five products published as examples, held against what the same documents promise.
#include "audited.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::audit;
using namespace vitrine::test;

namespace {

const std::string samples = VITRINE_SOURCE_DIR "/resources/samples/home/";

Audit auditedFile(const char* file)
{
    Options options;
    options.profiles = false;
    const auto snapshot = store::load(bundled(), {{samples + file, {}, event::Status::Recorded}});
    return audit::audit(*bundled(), *snapshot, options);
}

// "rule event field what promise count" of each finding, sorted.
QStringList counted(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const Finding& finding : findings) {
        QStringList parts{name(finding.rule), finding.event.c_str(), finding.field.c_str(), finding.what.c_str(),
                          finding.promise.c_str()};
        parts.removeAll(QString());
        all << parts.join(' ') + " x" + QString::number(finding.count);
    }
    all.sort();
    return all;
}

QStringList contradictions(const char* product)
{
    Options options;
    options.product = product;
    const Home home;
    const auto none = store::load(bundled(), {});
    QStringList all;
    for (const Finding& finding : audit::audit(*bundled(), *none, options).findings)
        if (finding.rule == Rule::Contradiction && finding.what != "declared")
            all << QString("%1 %2").arg(finding.what.c_str(), finding.field.c_str()).trimmed();
    all.sort();
    return all;
}

} // namespace

class SeedsTest : public QObject
{
    Q_OBJECT
private slots:
    void exampleEvents_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("azsdk events") << "dot_azsdk/telemetry-published-events.json"
                                      << QStringList{
                                             "broken-promise ToolExecuted errorMessage error-messages x1",
                                             "broken-promise ToolExecuted toolArgs.typespecProjectRoot paths x1",
                                             "wrong-type SystemStarted devDeviceId sha256 x1",
                                             "wrong-type SystemStarted eventId uuid x1",
                                             "wrong-type SystemStarted macAddressHash sha256 x1",
                                             "wrong-type ToolExecuted devDeviceId sha256 x3",
                                             "wrong-type ToolExecuted eventId uuid x2",
                                             "wrong-type ToolExecuted macAddressHash sha256 x3",
                                             "wrong-type ToolExecuted sessionId uuid x1",
                                         };
        QTest::newRow("azsdk commands") << "dot_azsdk/telemetry-published-commands.json"
                                        << QStringList{"undeclared-field ToolExecuted executionMode unlisted x5"};
        QTest::newRow("azsdk lifecycle")
            << "dot_azsdk/telemetry-published-lifecycle.json"
            << QStringList{
                   "after-opt-out SystemConfigured configChanges.telemetryEnabled says-so x1",
                   "broken-promise SystemCrashed errorMessage error-messages x1",
                   "broken-promise SystemCrashed stackTrace error-messages x1",
                   "broken-promise SystemCrashed stackTrace source contents x1",
                   "undeclared-field SystemCrashed stackTrace unlisted x1",
                   "undeclared-field SystemInstalled installMethod unlisted x2",
                   "undeclared-field SystemStopped sessionDuration unlisted x1",
                   "undeclared-field SystemStopped toolCallsInSession unlisted x1",
                   "undeclared-field SystemUpdated updateMethod unlisted x1",
                   "undeclared-field ToolExecuted executionMode unlisted x1",
                   "wrong-type SystemConfigured eventType values x1",
               };
        QTest::newRow("azsdk prompts") << "dot_azsdk/telemetry-published-prompts.json"
                                       << QStringList{
                                              "broken-promise ToolExecuted errorMessage error-messages x1",
                                              "broken-promise ToolExecuted toolArgs.typespecProjectRoot paths x1",
                                              "wrong-type ToolExecuted sessionId uuid x3",
                                          };
        QTest::newRow("dr") << "dot_local/state/datarobot/telemetry-published-events.json"
                            << QStringList{"undeclared-field error context unlisted x1"};
        QTest::newRow("codegen") << "dot_the-codegen-project/telemetry-published-events.js"
                                 << QStringList{"undeclared-field command_executed ci unlisted x1"};
        QTest::newRow("kamaji") << "kamaji/telemetry-published-payloads.json"
                                << QStringList{
                                       "broken-promise create kubernetes_version scope x1",
                                       "broken-promise delete kubernetes_version scope x1",
                                       "broken-promise stats kubernetes_version scope x1",
                                       "broken-promise stats uuid scope x1",
                                       "broken-promise update kubernetes_version scope x1",
                                   };
    }
    void exampleEvents()
    {
        QFETCH(QString, file);
        QTEST(counted(auditedFile(qPrintable(file)).findings), "expected");
    }

    // Between documents, code, examples, reports and what is shipped; from the profiles' statements alone.
    void statements_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("azsdk") << QStringList{"config-file-counts",
                                              "device-id-hashed",
                                              "error-messages",
                                              "example configChanges.telemetryEnabled",
                                              "example errorMessage",
                                              "example errorMessage",
                                              "example stackTrace",
                                              "example stackTrace",
                                              "paths",
                                              "sends-after-opt-out",
                                              "variable-that-turns-it-off"};
        QTest::newRow("codegen") << QStringList{"project-can-turn-it-on", "sends-errors", "sends-when-debugging"};
        QTest::newRow("dr") << QStringList{"asks-first",
                                           "device-id",
                                           "device-id-beside-the-account",
                                           "error-messages",
                                           "flag-values",
                                           "ip",
                                           "on-in-ci",
                                           "pii",
                                           "template-names",
                                           "variable-that-turns-it-off",
                                           "without-an-answer"};
        QTest::newRow("kamaji") << QStringList{"example kubernetes_version", "example uuid", "scope"};
        QTest::newRow("kiota") << QStringList{"shows-a-notice", "tells-users-apart", "values-of-parameters"};
    }
    void statements() { QTEST(contradictions(QTest::currentDataTag()), "expected"); }

    void contradictionsQuoteBothSides()
    {
        Options options;
        options.product = "dr";
        const auto none = store::load(bundled(), {});
        for (const Finding& finding : audit::audit(*bundled(), *none, options).findings) {
            if (finding.rule != Rule::Contradiction || finding.what == "example" || finding.what == "declared")
                continue;
            QVERIFY2(finding.quotes.size() >= 2, finding.what.c_str());
            for (const Quote& quote : finding.quotes)
                QVERIFY2(!quote.text.empty() && !quote.where.empty(), finding.what.c_str());
        }
    }

    // The middleware of dr's design takes the values of flags, its policy promises names only.
    void valuesOfFlagsBreakAPromise()
    {
        Options options;
        options.profiles = false;
        const Audit audit = audited(
            amplitude("command_started", R"({"command":"dr run","flags":["--token=abc","--verbose"]})"), options);
        QCOMPARE(told(audit.findings), QStringList{"broken-promise flags flag-values"});
        QCOMPARE(audit.findings.front().quotes.front().text, "Flag names (not values)");
        const auto kept = std::find_if(audit.kept.begin(), audit.kept.end(),
                                       [](const Kept& each) { return each.promise == "flag-values"; });
        QCOMPARE(kept->broken, std::uint64_t{1});
        QCOMPARE(kept->events, std::uint64_t{1});
    }
};

QTEST_APPLESS_MAIN(SeedsTest)
#include "tst_seeds.moc"
