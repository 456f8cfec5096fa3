// SPDX-License-Identifier: GPL-3.0-or-later
// The Findings page as a person uses it: groups, why it matters and what was promised, the way to the event, what is
// let be, and fields that were never seen before.
#include "support/pagemachine.h"
#include "support/samplewindow.h"
#include "ui/models/findingmodel.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/fieldspane.h"
#include "ui/pages/findings/findingdetail.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/productview.h"
#include "ui/shown.h"
#include "ui/widgets/notebar.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::ui;
using test::PageMachine;

namespace {

std::string lineOf(const std::string& name, const std::string& properties)
{
    return "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"" + name +
           "\",\"device_id\":\"550e8400-e29b-41d4-a716-446655440000\",\"time\":1704067201500,\"event_properties\":" +
           properties + "}]}\n";
}

const std::string clean = lineOf("command_completed", "{\"command\":\"dr run\"}");
const std::string broken = lineOf("error", "{\"error_type\":\"x\",\"error_message\":\"it broke\"}");

// The page over a machine on which dr may send and has recorded these events.
class Findings
{
public:
    explicit Findings(const std::string& events)
    {
        machine.home().write(".config/datarobot/drconfig.yaml",
                             "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n");
        machine.home().write(log, events);
        machine.workspace().readAgain();
        machine.workspace().refresh();
        machine.workspace().setProduct(QStringLiteral("dr"));
        auditing = std::make_unique<Auditing>(machine.workspace());
        page = std::make_unique<FindingsPage>(machine.workspace(), *auditing, machine.desktop());
        page->resize(1200, 700);
        page->show();
    }
    [[nodiscard]] bool settle()
    {
        return machine.settle() &&
               QTest::qWaitFor([this] { return !auditing->busy() && !auditing->audit().rows.empty(); }, 20'000);
    }
    [[nodiscard]] QModelIndex find(const QString& where) const
    {
        for (int group = 0; group < page->model().rowCount(); ++group) {
            const QModelIndex parent = page->model().index(group, 0);
            for (int row = 0; row < page->model().rowCount(parent); ++row)
                if (page->model().index(row, FindingModel::Where, parent).data().toString() == where)
                    return page->model().index(row, 0, parent);
        }
        return {};
    }
    void click(const QModelIndex& index)
    {
        page->list().scrollTo(index);
        QTest::mouseClick(page->list().viewport(), Qt::LeftButton, {}, page->list().visualRect(index).center());
    }
    [[nodiscard]] QString groups() const
    {
        QStringList all;
        for (int group = 0; group < page->model().rowCount(); ++group)
            all << page->model().index(group, 0).data().toString();
        return all.join(QLatin1Char('|'));
    }

    static constexpr const char* log = ".local/state/datarobot/telemetry.ndjson";
    PageMachine machine;
    std::unique_ptr<Auditing> auditing;
    std::unique_ptr<FindingsPage> page;
};

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreInOrder()
    {
        Findings findings(broken);
        const QAbstractItemModelTester tester(&findings.page->model());
        QVERIFY(findings.settle());
        QVERIFY2(findings.groups().startsWith(QStringLiteral("✖ 1 error(s)|▲ ")), qPrintable(findings.groups()));
        findings.page->setFilter(QStringLiteral("error_message"));
        QVERIFY(findings.find(QStringLiteral("error.error_message")).isValid());
    }

    void aContradictionSaysWhatIsSaid()
    {
        Findings findings(broken);
        QVERIFY(findings.settle());
        int told = 0;
        for (const audit::Finding& finding : findings.auditing->audit().findings) {
            if (finding.product != "dr" || finding.rule != audit::Rule::Contradiction || !finding.field.empty() ||
                finding.quotes.empty())
                continue;
            QVERIFY(findings.find(shownOnOneLine(finding.quotes.front().text)).isValid());
            ++told;
        }
        QVERIFY(told > 3);
    }

    void aClickTellsWhyItMatters()
    {
        Findings findings(broken);
        QVERIFY(findings.settle());
        findings.click(findings.find(QStringLiteral("error.error_message")));
        const QString text = findings.page->detail().text();
        for (const char* part : {"Sent though promised not to be", "own data shows otherwise",
                                 "Error types (not error messages with user data)", "7.1 Data Collection Policy",
                                 "telemetry.ndjson, line 1", "it broke"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }

    void leadsToTheEvent()
    {
        Findings findings(clean + broken);
        QVERIFY(findings.settle());
        findings.click(findings.find(QStringLiteral("error.error_message")));
        QSignalSpy asked(findings.page.get(), &Page::eventRequested);
        QTest::mouseClick(&findings.page->detail().jump(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toULongLong(), 1ull);
    }

    void letsBeAndLooksAgain()
    {
        Findings findings(broken);
        QVERIFY(findings.settle());
        findings.click(findings.find(QStringLiteral("error.error_message")));
        findings.page->detail().letBe().setFocus();
        QTest::keyClick(&findings.page->detail().letBe(), Qt::Key_Space);
        QVERIFY2(findings.groups().endsWith(QStringLiteral("– 1 not a problem here")), qPrintable(findings.groups()));
        QVERIFY(!findings.groups().contains(QStringLiteral("error")));
        QVERIFY(exists(findings.machine.home().path(".local/state/vitrine/not-a-problem.json")));
        findings.click(findings.find(QStringLiteral("error.error_message")));
        QTest::mouseClick(&findings.page->detail().letBe(), Qt::LeftButton);
        QVERIFY(findings.groups().startsWith(QStringLiteral("✖ 1 error")));
    }

    void theListIsHandedOnByTheMenu()
    {
        test::SampleWindow sample;
        QVERIFY(sample.start());
        FindingsPage& page = *sample.window().view()->pages().findings;
        Auditing& auditing = *sample.window().view()->pages().auditing;
        QVERIFY(QTest::qWaitFor([&] { return !auditing.busy() && page.model().count() > 0; }, 60'000));
        QVERIFY(auditing.letBe(auditing.audit().findings.front(), true));
        QTemporaryDir directory;
        sample.desktop.saveTo = directory.filePath(QStringLiteral("list.json"));
        sample.window().menus().exportDismissals->trigger();
        QVERIFY(sample.window().statusBar()->currentMessage().contains(sample.desktop.saveTo));
        QVERIFY(auditing.letBe(auditing.audit().findings.front(), false));
        sample.desktop.files = {sample.desktop.saveTo};
        sample.window().menus().importDismissals->trigger();
        QCOMPARE(sample.window().statusBar()->currentMessage(),
                 QStringLiteral("1 new entry in the list of what is no problem here."));
        QVERIFY(auditing.audit().findings.front().dismissed);
        sample.window().menus().importDismissals->trigger();
        QVERIFY(sample.window().statusBar()->currentMessage().startsWith(QStringLiteral("Nothing new")));
        QVERIFY(sample.desktop.told.isEmpty());
    }

    void aNewFieldIsToldOnce()
    {
        Findings findings(clean);
        QSignalSpy told(findings.auditing.get(), &Auditing::newFields);
        QVERIFY(findings.settle());
        QCOMPARE(told.size(), 0);
        findings.machine.home().write(Findings::log, lineOf("command_completed", "{\"colour\":\"red\"}"));
        findings.machine.workspace().readAppended();
        QVERIFY(QTest::qWaitFor([&] { return told.size() == 1; }, 20'000));
        QVERIFY(told.front().front().toString().contains(QStringLiteral("command_completed.colour")));
        QVERIFY(findings.find(QStringLiteral("command_completed.colour")).isValid());
        findings.machine.workspace().readAgain();
        QVERIFY(findings.settle());
        QCOMPARE(told.size(), 1);
    }

    void theWindowLeadsThereAndBack()
    {
        test::SampleWindow sample;
        QVERIFY(sample.start());
        ProductView* view = sample.window().findChild<ProductView*>();
        QVERIFY(view && QTest::qWaitFor([&] { return !view->pages().auditing->busy(); }, 60'000));
        sample.workspace().setProduct(QStringLiteral("azsdk"));
        QTest::keyClick(&sample.window(), Qt::Key_6, Qt::AltModifier);
        FindingsPage& page = *view->pages().findings;
        QCOMPARE(view->page(), static_cast<Page*>(&page));
        QTest::mouseClick(&page.detail().jump(), Qt::LeftButton);
        QCOMPARE(view->page(), static_cast<Page*>(view->pages().events));
        EventDetail& detail = view->pages().events->detail();
        QVERIFY(QTest::qWaitFor([&] { return !detail.busy(); }, 20'000));
        QVERIFY(sample.withText<QLabel>(detail.fields().verdict(), &detail));
        QVERIFY2(detail.fields().verdict().startsWith(QStringLiteral("✖ invalid: ")),
                 qPrintable(detail.fields().verdict()));
        // Its overview says how each promise was kept, and leads back.
        view->showPage(0);
        QString promises;
        for (const QLabel* label : view->page()->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("Internal company URLs")))
                promises = label->text();
        QVERIFY2(promises.contains(QStringLiteral("Internal company URLs or endpoints: ✔ kept in ")),
                 qPrintable(promises));
        QVERIFY2(promises.contains(QStringLiteral("directory structures: ✖ broken in 2 of ")), qPrintable(promises));
        QTest::mouseClick(sample.withText<QPushButton>(QStringLiteral("See Findings")), Qt::LeftButton);
        QCOMPARE(view->page(), static_cast<Page*>(&page));
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
