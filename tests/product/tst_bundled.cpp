// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled profiles: all of them load, and say what the seeds say.
#include "product/load.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using namespace vitrine::product;

namespace {

QStringList eventNames(const Profile& profile, bool alias)
{
    QStringList names;
    for (const EventKind& kind : profile.events)
        if (kind.alias == alias)
            names << QString::fromStdString(kind.name);
    return names;
}

QString told(const std::optional<Write>& write)
{
    if (!write)
        return "none";
    QStringList parts{QString::fromStdString(write->value.dump())};
    for (const Companion& companion : write->companions)
        parts << QString::fromStdString(companion.key.back()) + (companion.onlyIfPresent ? "?" : "");
    return parts.join(' ');
}

} // namespace

class BundledTest : public QObject
{
    Q_OBJECT
private slots:
    void allLoad()
    {
        for (const Error& error : m_catalogue.errors)
            qWarning("%s:%d:%d: %s", error.path.c_str(), int(error.line), int(error.column), error.detail.c_str());
        QCOMPARE(m_catalogue.errors.size(), std::size_t{0});
        QStringList ids;
        for (const Profile& profile : m_catalogue.profiles)
            ids << QString::fromStdString(profile.id);
        QCOMPARE(ids, QStringList({"azsdk", "codegen", "dr", "kamaji", "kiota"}));
    }

    void bundledIsWhatLiesInTheFolder()
    {
        const Catalogue folder = loadCatalogue(VITRINE_SOURCE_DIR "/resources/products");
        QCOMPARE(folder.profiles.size(), m_catalogue.profiles.size());
        for (const Profile& profile : folder.profiles)
            QCOMPARE(m_catalogue.find(profile.id)->events.size(), profile.events.size());
    }

    void events_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QStringList>("ofTheSeed");
        QTest::newRow("azsdk") << "azsdk"
                               << QString("ToolExecuted SystemInstalled SystemStarted SystemStopped SystemCrashed "
                                          "SystemConfigured SystemUpdated")
                                      .split(' ');
        QTest::newRow("codegen") << "codegen"
                                 << QString("command_executed generator_used init_executed error_occurred").split(' ');
        QTest::newRow("dr") << "dr"
                            << QString(
                                   "command_started command_completed command_failed auth_login_started "
                                   "auth_login_succeeded auth_login_failed auth_logout auth_set_url template_list "
                                   "template_clone template_setup dotenv_setup dotenv_edit dotenv_validate task_list "
                                   "task_run task_success task_failed self_update self_version error "
                                   "tui_interaction")
                                   .split(' ');
        QTest::newRow("kamaji") << "kamaji" << QString("stats create update delete").split(' ');
        QTest::newRow("kiota") << "kiota"
                               << QString("command_executed,search,show,download,info,generate,update,login,logout,"
                                          "client add,client edit,client generate,client remove,plugin add,plugin edit,"
                                          "plugin generate,plugin remove,workspace init,workspace migrate")
                                      .split(',');
    }
    void events()
    {
        QFETCH(QString, product);
        QTEST(eventNames(*m_catalogue.find(product.toStdString()), false), "ofTheSeed");
    }

    void aliases_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("shipped");
        QTest::addColumn<QString>("event");
        QTest::newRow("azsdk") << "azsdk"
                               << "CommandExecuted"
                               << "ToolExecuted";
        QTest::newRow("dr: its own name comes first") << "dr"
                                                      << "dr templates list"
                                                      << "template_list";
        QTest::newRow("dr: any other command") << "dr"
                                               << "dr pipeline list"
                                               << "command_completed";
        QTest::newRow("dr: not a command of dr") << "dr"
                                                 << "drive"
                                                 << "";
        QTest::newRow("kiota: a span") << "kiota"
                                       << "Client/Generate InvokeAsync()"
                                       << "client generate";
        QTest::newRow("kiota: a metric") << "kiota"
                                         << "kiota.command.executions"
                                         << "command_executed";
        QTest::newRow("codegen: no such event") << "codegen"
                                                << "page_view"
                                                << "";
    }
    void aliases()
    {
        QFETCH(QString, product);
        QFETCH(QString, shipped);
        const EventKind* kind = m_catalogue.find(product.toStdString())->event(shipped.toStdString());
        QTEST(kind ? QString::fromStdString(kind->name) : QString(), "event");
    }

    void fields_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("is"); // name, class, whether the value may go; empty: undeclared
        const auto row = [](const char* product, const char* event, const char* field, const char* is) {
            QTest::addRow("%s %s %s", product, event, field) << product << event << field << is;
        };
        row("kiota", "generate", "language", "language usage value");
        row("kiota", "generate", "kiota.command.parameters.language", "language usage value");
        row("kiota", "generate", "openapi", "openapi usage fact");
        row("kiota", "client add", "--include-path", "include_path usage fact");
        row("kiota", "client edit", "output", "output usage fact");
        row("kiota", "login", "pat", "pat usage fact");
        row("kiota", "plugin add", "plugin_name", ""); // its table says: not at all
        row("kiota", "plugin add", "openapi", "");
        row("kiota", "plugin edit", "openapi", "openapi usage fact");
        row("kiota", "anything", "service.version", "kiota_version system value");
        row("azsdk", "ToolExecuted", "ToolName", "toolName usage value");
        row("azsdk", "CommandExecuted", "CommandArgs", "toolArgs free-text value");
        row("azsdk", "SystemStarted", "toolName", "");
        row("azsdk", "SystemStarted", "DevDeviceId", "devDeviceId identifier value");
        row("dr", "error", "error_message", "error_message free-text fact");
        row("dr", "dr templates list", "organization_id", "organization_id identifier value");
        row("dr", "command_completed", "password", "");
        row("kamaji", "stats", "tenant_control_plane.running", "running usage value");
        row("kamaji", "stats", "datastores.etcd.count", "datastores usage value");
        row("kamaji", "create", "uuid", "");
    }
    void fields()
    {
        QFETCH(QString, product);
        QFETCH(QString, event);
        QFETCH(QString, field);
        const Field* found = m_catalogue.find(product.toStdString())->field(event.toStdString(), field.toStdString());
        QTEST(found ? QString("%1 %2 %3")
                          .arg(found->name.c_str(), name(found->fieldClass), found->valueMayGo ? "value" : "fact")
                    : QString(),
              "is");
    }

    void writes_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("on");
        QTest::newRow("dr") << "dr"
                            << "false opt_out_reason last_updated"
                            << "true opt_in_timestamp last_prompt_version?";
        QTest::newRow("codegen") << "codegen"
                                 << "false lastUpdated"
                                 << "true lastUpdated";
        QTest::newRow("azsdk") << "azsdk"
                               << "false"
                               << "true";
        QTest::newRow("kamaji: disabled") << "kamaji"
                                          << "true"
                                          << "false";
    }
    void writes()
    {
        QFETCH(QString, product);
        const Rung* user = m_catalogue.find(product.toStdString())->userRung();
        QVERIFY(user);
        QTEST(told(user->off), "off");
        QTEST(told(user->on), "on");
    }

    void withoutAFileThereIsAdvice()
    {
        for (const Profile& profile : m_catalogue.profiles) {
            QVERIFY2(!profile.adviceOff.empty(), profile.id.c_str());
            QVERIFY2(!profile.adviceOn.empty(), profile.id.c_str());
        }
        QCOMPARE(m_catalogue.find("kiota")->userRung(), nullptr);
    }

    // Every field says why it is collected, and one answer is found for every role a chart needs.
    void nothingIsLeftUnsaid()
    {
        for (const Profile& profile : m_catalogue.profiles) {
            const char* id = profile.id.c_str();
            QVERIFY2(!profile.neverSends.empty() && !profile.hazards.empty() && profile.sources.size() >= 2, id);
            QVERIFY2(!profile.backendAdds.empty() && !profile.legal.rights.empty(), id);
            QVERIFY2(!profile.whenUnasked.why.empty() && !profile.onBrokenFile.why.empty(), id);
            std::set<Role> roles;
            for (const EventKind& kind : profile.events)
                for (const Field& field : kind.fields)
                    roles.insert(field.role);
            for (const Field& field : profile.commonFields)
                roles.insert(field.role);
            QVERIFY2(roles.contains(Role::Version), id);
            QVERIFY2(roles.contains(Role::Command) || profile.id == "kamaji", id);
            QVERIFY2(roles.contains(Role::Device) || profile.id == "kiota", id);
        }
    }

    // An identifier that events carry is found under the field's name.
    void identifiersNameTheirFields()
    {
        for (const auto& [product, identifier] : {std::pair{"dr", "device_id"},
                                                  {"azsdk", "devDeviceId"},
                                                  {"azsdk", "macAddressHash"},
                                                  {"kamaji", "uuid"}}) {
            const Profile& profile = *m_catalogue.find(product);
            QVERIFY2(profile.field(profile.events.front().name, identifier), identifier);
            QVERIFY2(std::any_of(profile.identifiers.begin(), profile.identifiers.end(),
                                 [&](const Identifier& id) { return id.name == identifier; }),
                     identifier);
        }
    }

    void notices_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        QTest::newRow("kiota") << "kiota" << int(Notice::Kind::Notice) << "https://aka.ms/kiota/docs/telemetry";
        QTest::newRow("codegen") << "codegen" << int(Notice::Kind::Notice) << "To disable: codegen telemetry disable";
        QTest::newRow("dr") << "dr" << int(Notice::Kind::Prompt) << "Allow anonymous usage tracking? [Y/n]";
        QTest::newRow("azsdk") << "azsdk" << int(Notice::Kind::None) << "";
        QTest::newRow("kamaji") << "kamaji" << int(Notice::Kind::None) << "";
    }
    void notices()
    {
        QFETCH(QString, product);
        QFETCH(QString, part);
        const Notice& notice = m_catalogue.find(product.toStdString())->notice;
        QTEST(int(notice.kind), "kind");
        QVERIFY(QString::fromStdString(notice.text).contains(part));
        QCOMPARE(notice.text.empty(), part.isEmpty());
    }

private:
    const Catalogue m_catalogue = bundledCatalogue();
};

QTEST_APPLESS_MAIN(BundledTest)
#include "tst_bundled.moc"
