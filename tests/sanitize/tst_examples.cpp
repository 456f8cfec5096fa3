// SPDX-License-Identifier: GPL-3.0-or-later
// What may go does go: every example of every profile comes through as it is, but for what the product promises never
// to send. Those are listed, with the rule that takes them.
#include "sanitize/told.h"

#include <QtTest>

#include <map>

using namespace vitrine;

namespace {

// product, field -> rule. A field that is not here has to come through.
const std::map<std::pair<std::string, std::string>, std::string>& promisedNotTo()
{
    static const std::map<std::pair<std::string, std::string>, std::string> all = {
        // The specification shows these two and promises elsewhere to collect no messages.
        {{"azsdk", "errorMessage"}, "promise:error-messages"},
        {{"azsdk", "stackTrace"}, "promise:error-messages"},
        {{"azsdk", "typespec_project"}, "promise:paths"},
        {{"azsdk", "promptDetails"}, "promise:names"},
        {{"dr", "ip"}, "promise:ip"},
        {{"dr", "url"}, "promise:user-input"},
        {{"dr", "task_name"}, "promise:user-input"},
        {{"dr", "template_name"}, "promise:template-names"},
        {{"dr", "error_message"}, "promise:error-messages"},
        {{"dr", "datarobot_instance"}, "hashed"},
        {{"kiota", "pat"}, "secret-name"},
    };
    return all;
}

QString ruleOf(const std::string& product, const product::Field& field)
{
    const auto found = promisedNotTo().find({product, field.name});
    return found == promisedNotTo().end() ? QString() : QString::fromStdString(found->second);
}

void addRows(const std::string& product, const std::string& event, const std::vector<product::Field>& fields)
{
    for (const product::Field& field : fields) {
        if (!field.valueMayGo && ruleOf(product, field).isEmpty())
            continue;
        QTest::newRow(qPrintable(QString::fromStdString(product + " " + event + " " + field.name)))
            << QString::fromStdString(product) << QString::fromStdString(event) << QString::fromStdString(field.name)
            << ruleOf(product, field);
    }
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void comeThrough_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("rule");
        for (const std::string& id : test::products()) {
            const product::Profile& profile = test::bundled(id);
            addRows(id, profile.events.front().name, profile.commonFields);
            for (const product::EventKind& kind : profile.events)
                addRows(id, kind.name, kind.fields);
        }
    }
    void comeThrough()
    {
        QFETCH(QString, product);
        QFETCH(QString, event);
        QFETCH(QString, field);
        QFETCH(QString, rule);
        const product::Profile& profile = test::bundled(product.toStdString());
        const Json example = profile.field(event.toStdString(), field.toStdString())->example;
        sanitize::Sanitizer sanitizer(profile, test::someMachine());
        const Json fields = Json::object({{field.toStdString(), example}});
        const sanitize::Cleaned cleaned = sanitizer.clean(event.toStdString(), fields);
        QCOMPARE(test::told(cleaned.cut), rule.isEmpty() ? QString() : field + " " + rule);
        if (rule.isEmpty())
            QCOMPARE(test::told(cleaned.fields), test::told(fields));
        else if (rule != "hashed")
            QCOMPARE(test::told(cleaned.fields), QString("{}"));
    }

    // What the seeds and the real products are known to send, beyond the examples.
    void othersComeThrough_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* product, const char* event, const char* field, const char* value) {
            QTest::newRow(value) << product << event << field << value;
        };
        row("azsdk", "ToolExecuted", "agentModel", "claude-sonnet-4");
        row("azsdk", "ToolExecuted", "agentModel", "gpt-4-turbo-2024-04-09");
        row("azsdk", "ToolExecuted", "agentModel", "claude-sonnet-4-5-20250929");
        row("azsdk", "ToolExecuted", "agentName", "Claude Code");
        row("azsdk", "ToolExecuted", "language", ".NET");
        row("azsdk", "ToolExecuted", "client_OS", "Ubuntu 22.04");
        row("azsdk", "ToolExecuted", "client_OS", "macOS 14.1");
        row("azsdk", "ToolExecuted", "version", "1.0.0.0");
        row("azsdk", "ToolExecuted", "toolResponse", "All 5 languages verified successfully");
        row("azsdk", "ToolExecuted", "toolResponse", "Azure DevOps pipeline initiated");
        row("azsdk", "ToolExecuted", "errorType", "System.Net.Http.HttpRequestException");
        row("azsdk", "ToolExecuted", "errorType", "UnhandledException");
        row("azsdk", "ToolExecuted", "devDeviceId", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        row("azsdk", "ToolExecuted", "serviceName", "healthdataaiservices");
        row("codegen", "command_executed", "node_version", "v22.11.0");
        row("codegen", "generator_used", "input_source", "local_absolute");
        row("dr", "error", "error_type", "*fs.PathError");
        row("dr", "error", "error_type", "*exec.ExitError");
        row("dr", "error", "error_type", "x509.UnknownAuthorityError");
        row("dr", "command_completed", "command", "dr self telemetry status");
        row("dr", "command_completed", "os_version", "6.1.0-18-amd64");
        row("dr", "command_completed", "go_version", "go1.25.5");
        row("dr", "command_completed", "os_arch", "arm64");
        row("kiota", "generate", "language", "TypeScript");
        row("kiota", "generate", "os_version", "10.0.22631");
        row("kiota", "generate", "command", "workspace migrate");
        row("kiota", "generate", "kiota_version", "1.20.0-preview.202411190001");
        row("kamaji", "create", "tcp_version", "v1.26.0");
        row("kamaji", "create", "kubernetes_version", "v1.29.4-gke.1043002");
        row("kamaji", "create", "kubernetes_version", "v1.28.9-eks-036c24b");
    }
    void othersComeThrough()
    {
        QFETCH(QString, product);
        QFETCH(QString, event);
        QFETCH(QString, field);
        QFETCH(QString, value);
        sanitize::Sanitizer sanitizer(test::bundled(product.toStdString()), test::someMachine());
        const Json fields = Json::object({{field.toStdString(), value.toStdString()}});
        const sanitize::Cleaned cleaned = sanitizer.clean(event.toStdString(), fields);
        QCOMPARE(test::told(cleaned.cut), QString());
        QCOMPARE(test::told(cleaned.fields), test::told(fields));
    }

    void noFieldIsNamedLikeASecretByAccident()
    {
        QStringList gone;
        for (const std::string& id : test::products()) {
            const product::Profile& profile = test::bundled(id);
            for (const product::EventKind& kind : profile.events)
                for (const auto* fields : {&profile.commonFields, &kind.fields})
                    for (const product::Field& field : *fields)
                        if (sanitize::ruleFor(profile, kind.name, field.name).rule == "secret-name")
                            gone << QString::fromStdString(id + " " + field.name);
        }
        gone.removeDuplicates();
        QCOMPARE(gone, QStringList{"kiota pat"});
    }
};

QTEST_APPLESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
