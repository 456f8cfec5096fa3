// SPDX-License-Identifier: GPL-3.0-or-later
// What rides on every event: product by product, signal by signal.
#include "product/load.h"
#include "record/context.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::record;

namespace {

using Texts = QMap<QString, QString>;

const product::Profile& profile(const QString& id)
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    return *catalogue.find(id.toStdString());
}

Host plainHost()
{
    Host host;
    host.version = "1.4.0";
    host.executable = "/usr/bin/tool";
    host.system = {"linux", "22.04", "Ubuntu 22.04", "amd64"};
    return host;
}

} // namespace

Q_DECLARE_METATYPE(Texts)

class ContextTest : public QObject
{
    Q_OBJECT
private slots:
    void signal_data();
    void signal();
    void whole_data();
    void whole();
    void aVariablesValueNeverGoes();
    void everyFieldIsDeclared();
    void system_data();
    void system();
    void thisMachine();
};

void ContextTest::signal_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("executable");
    QTest::addColumn<bool>("server");
    QTest::addColumn<Texts>("variables");
    QTest::addColumn<Texts>("given");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value"); // as JSON; empty: left out

    const auto row = [](const char* name, const QString& product, const QString& field, const QString& value,
                        const Texts& variables = {}, const Texts& given = {}, const QString& executable = {},
                        bool server = false) {
        QTest::newRow(name) << product << executable << server << variables << given << field << value;
    };
    const auto from = [&](const char* name, const QString& path, const QString& field, const QString& value) {
        row(name, "kiota", field, value, {}, {}, path);
    };
    row("kiota: by hand", "kiota", "source", R"("CLI")");
    row("kiota: the extension says so", "kiota", "source", R"("extension")", {}, {{"source", "extension"}});
    row("kiota: no other source", "kiota", "source", R"("CLI")", {}, {{"source", "/home/ada"}});
    from("kiota: shipped by the extension", "/home/ada/.vscode/extensions/ms-graph.kiota-1.20/.kiotabin/kiota",
         "source", R"("extension")");
    from("kiota: shipped by the remote extension", "/home/a/.vscode-server/extensions/x/kiota", "acquisition_channel",
         R"("extension")");
    from("kiota: .NET tool", "/home/ada/.dotnet/tools/kiota", "acquisition_channel", R"("dotnet_tool")");
    from("kiota: asdf", "/home/ada/.asdf/installs/kiota/1.20/bin/kiota", "acquisition_channel", R"("asdf")");
    from("kiota: homebrew on a Mac", "/opt/homebrew/bin/kiota", "acquisition_channel", R"("homebrew")");
    from("kiota: homebrew on Linux", "/home/linuxbrew/.linuxbrew/Cellar/kiota/1/bin/kiota", "acquisition_channel",
         R"("homebrew")");
    from("kiota: binaries", "/usr/local/bin/kiota", "acquisition_channel", R"("binaries")");
    row("kiota: container", "kiota", "acquisition_channel", R"("docker")", {{"KIOTA_CONTAINER", "true"}});
    row("kiota: not a container", "kiota", "acquisition_channel", R"("binaries")", {{"KIOTA_CONTAINER", "no"}});
    row("kiota: extension's version", "kiota", "extension_version", R"("1.2")", {}, {{"extension_version", "1.2"}});
    row("kiota: no extension", "kiota", "extension_version", "");

    row("azsdk: command", "azsdk", "platform", R"("CLI")");
    row("azsdk: VS Code", "azsdk", "platform", R"("VSCode")", {}, {{"client", "Visual Studio Code"}});
    row("azsdk: VS Code Insiders", "azsdk", "platform", R"("VSCode")", {},
        {{"client", "Visual Studio Code - Insiders"}});
    row("azsdk: JetBrains", "azsdk", "platform", R"("JetBrains")", {}, {{"client", "IntelliJ IDEA"}});
    row("azsdk: Claude Desktop is no platform", "azsdk", "platform", R"("CLI")", {}, {{"client", "Claude Desktop"}});
    row("azsdk: GitHub", "azsdk", "platform", R"("GitHub")", {{"GITHUB_ACTIONS", "true"}});
    row("azsdk: Codespaces", "azsdk", "platform", R"("GitHub")", {{"CODESPACES", "true"}});
    row("azsdk: the host knows best", "azsdk", "platform", R"("JetBrains")", {{"GITHUB_ACTIONS", "true"}},
        {{"platform", "JetBrains"}});
    row("azsdk: client", "azsdk", "clientName", R"("Claude Desktop")", {}, {{"client", "Claude Desktop"}});
    row("azsdk: client's version", "azsdk", "clientVersion", R"("0.8.2")", {}, {{"client_version", "0.8.2"}});
    row("azsdk: agent", "azsdk", "agentName", R"("GitHub Copilot")", {}, {{"agent", "GitHub Copilot"}});
    row("azsdk: model", "azsdk", "agentModel", R"("gpt-4")", {}, {{"model", "gpt-4"}});
    row("azsdk: no agent", "azsdk", "agentName", "");
    row("azsdk: a person", "azsdk", "executionMode", R"("direct")");
    row("azsdk: an agent", "azsdk", "executionMode", R"("agent-invoked")", {}, {}, {}, true);

    for (const char* name : {"CI", "GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI", "TRAVIS", "JENKINS_URL",
                             "BITBUCKET_PIPELINE_UUID", "CODEBUILD_BUILD_ID", "TEAMCITY_VERSION", "BUILDKITE"})
        row(qPrintable(QString("codegen: ") + name), "codegen", "ci", "true", {{name, "yes"}});
    row("codegen: not in CI", "codegen", "ci", "false");
    row("codegen: CI=false", "codegen", "ci", "false", {{"CI", "false"}});
    row("codegen: another's CI variable", "codegen", "ci", "false", {{"SEMAPHORE", "true"}});
    row("codegen: Node.js", "codegen", "node_version", R"("v18.0.0")", {}, {{"node_version", "v18.0.0"}});

    row("kamaji: cluster", "kamaji", "kubernetes_version", R"("v1.27.3")", {}, {{"kubernetes_version", "v1.27.3"}});
}

void ContextTest::signal()
{
    QFETCH(QString, product);
    QFETCH(QString, executable);
    QFETCH(bool, server);
    QFETCH(Texts, variables);
    QFETCH(Texts, given);
    QFETCH(QString, field);
    Environment environment;
    for (auto each = variables.begin(); each != variables.end(); ++each)
        environment.variables[each.key().toStdString()] = each.value().toStdString();
    Host host = plainHost();
    if (!executable.isEmpty())
        host.executable = executable.toStdString();
    host.server = server;
    for (auto each = given.begin(); each != given.end(); ++each)
        host.given[each.key().toStdString()] = each.value().toStdString();
    const Json context = contextOf(profile(product), environment, host);
    const Json* value = context.find(field.toStdString());
    QTEST(value ? QString::fromStdString(value->dump()) : QString(), "value");
}

void ContextTest::whole_data()
{
    QTest::addColumn<QString>("context");
    QTest::newRow("kiota")
        << R"({"os":"linux","os_version":"22.04","source":"CLI","acquisition_channel":"binaries","kiota_version":"1.4.0"})";
    QTest::newRow("azsdk")
        << R"({"client_Type":"PC","client_OS":"Ubuntu 22.04","version":"1.4.0","platform":"CLI","isOptedIn":true,"executionMode":"direct"})";
    QTest::newRow("codegen") << R"({"cli_version":"1.4.0","os":"linux","ci":false})";
    QTest::newRow("dr") << R"({"app_version":"1.4.0","platform":"linux","os_name":"linux","os_version":"22.04"})";
    QTest::newRow("kamaji") << R"({"kamaji_version":"1.4.0"})";
}

void ContextTest::whole()
{
    const Json context = contextOf(profile(QTest::currentDataTag()), {}, plainHost());
    QTEST(QString::fromStdString(context.dump()), "context");
}

void ContextTest::aVariablesValueNeverGoes()
{
    for (const char* id : {"kiota", "azsdk", "codegen", "dr", "kamaji"}) {
        Environment environment;
        for (const product::ContextField& field : profile(id).context)
            for (const product::Signal& signal : field.cues)
                if (signal.kind == product::Signal::Kind::Variable)
                    environment.variables[signal.name] = "s3cr3t";
        for (const char* name : {"CI", "GITHUB_ACTIONS", "HOME", "USER", "PATH"})
            environment.variables[name] = "s3cr3t";
        Host host = plainHost();
        host.executable = "/home/s3cr3t/.dotnet/tools/s3cr3t";
        const std::string context = contextOf(profile(id), environment, host).dump();
        QVERIFY2(context.find("s3cr3t") == std::string::npos, context.c_str());
    }
}

void ContextTest::everyFieldIsDeclared()
{
    for (const char* id : {"kiota", "azsdk", "codegen", "dr", "kamaji"})
        for (const product::ContextField& field : profile(id).context) {
            const auto& kinds = profile(id).events;
            QVERIFY2(
                std::any_of(kinds.begin(), kinds.end(),
                            [&](const auto& kind) { return profile(id).field(kind.name, field.field) != nullptr; }),
                field.field.c_str());
        }
}

void ContextTest::system_data()
{
    QTest::addColumn<int>("os");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("said");
    QTest::newRow("Ubuntu") << int(Os::Linux) << "x86_64"
                            << "NAME=\"Ubuntu\"\nVERSION_ID=\"22.04\"\nID=ubuntu\n"
                            << "linux|22.04|Ubuntu 22.04|amd64";
    QTest::newRow("Debian") << int(Os::Linux) << "aarch64"
                            << "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME='Debian GNU/Linux'\nVERSION_ID=12"
                            << "linux|12|Debian GNU/Linux 12|arm64";
    QTest::newRow("rolling") << int(Os::Linux) << "i686"
                             << "NAME=Arch Linux\n"
                             << "linux|6.1.0|Arch Linux|386";
    QTest::newRow("nothing is known") << int(Os::Linux) << "riscv64"
                                      << ""
                                      << "linux|6.1.0|linux 6.1.0|riscv64";
    QTest::newRow("Mac") << int(Os::MacOs) << "arm64"
                         << ""
                         << "darwin|6.1.0|darwin 6.1.0|arm64";
    QTest::newRow("no assignment of that name") << int(Os::Linux) << "x86_64"
                                                << "VERSION_ID_LIKE=9\nXNAME=a\n=b\n\n"
                                                << "linux|6.1.0|linux 6.1.0|amd64";
}

void ContextTest::system()
{
    QFETCH(int, os);
    QFETCH(QString, machine);
    QFETCH(QString, release);
    const System found = systemFrom(Os(os), machine.toStdString(), "6.1.0", release.toStdString());
    QTEST(QString::fromStdString(found.os + "|" + found.version + "|" + found.title + "|" + found.architecture),
          "said");
}

void ContextTest::thisMachine()
{
    const System system = System::ofMachine("/nonexistent/os-release");
    QVERIFY(!system.os.empty());
    QVERIFY(!system.version.empty());
    QVERIFY(!system.architecture.empty());
    QVERIFY(Host::ofProcess().executable.ends_with("tst_context"));
}

QTEST_APPLESS_MAIN(ContextTest)
#include "tst_context.moc"
