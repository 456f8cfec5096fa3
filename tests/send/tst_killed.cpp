// SPDX-License-Identifier: GPL-3.0-or-later
// A sender is killed after each of its steps in turn; whatever it was doing, the next ones leave every event sent once
// by its ID, unknown, or counted as dropped. Where the back end cannot tell repeats, none is sent a second time.
#include "send/draining.h"
#include "support/stubserver.h"

#include <QProcess>

#include <csignal>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

// How often the back end accepted each event.
std::map<std::string, int> accepted(const StubServer& server, const std::vector<std::string>& ids, std::size_t refused)
{
    std::map<std::string, int> counts;
    std::size_t number = 0;
    for (const send::ServedRequest& request : server.requests())
        if (++number != refused)
            for (const std::string& id : ids)
                counts[id] += request.body.find("\"" + id + "\"") != std::string::npos ? 1 : 0;
    return counts;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void everyEventHasAFate_data();
    void everyEventHasAFate();
    void onlyOneOfManyDrains();

private:
    static int run(const Draining& machine, const StubServer& server, const std::string& step, Millis ahead);
};

// The exit code, or minus the signal.
int TestKilled::run(const Draining& machine, const StubServer& server, const std::string& step, Millis ahead)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(VITRINE_MORTAL_SENDER,
                  {QString::fromStdString(machine.environment.home), QString::fromStdString(machine.header().product),
                   QString::fromStdString(server.url("/2/httpapi")), QString::fromStdString(step),
                   QString::number(ahead)});
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::CrashExit ? -process.exitCode() : process.exitCode();
}

void TestKilled::everyEventHasAFate_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("step");
    for (const char* product : {"dr", "codegen"})
        for (int step = 0; step < send::stepCount; ++step) {
            const char* name = send::name(static_cast<send::Step>(step));
            QTest::newRow(qPrintable(QString("%1 %2").arg(product, name))) << product << name;
        }
}

void TestKilled::everyEventHasAFate()
{
    QFETCH(QString, product);
    QFETCH(QString, step);
    const std::vector<std::string> ids = {"first-event", "second-event", "third-event", "fourth-event", "last-event"};
    StubServer server;
    server.then({200, R"({"code":200})"}).then({503}); // the first request goes well, the second does not
    Draining machine(product.toStdString(), server.url("/2/httpapi"));
    std::vector<event::Event> events;
    for (const std::string& id : ids)
        events.push_back(machine.event(id));
    events[2].name = "$identify";                           // amplitude takes none of these
    events[2].time = machine.time.now() - 73LL * 3'600'000; // and GA4 none so old
    machine.record(events, machine.header());

    QCOMPARE(run(machine, server, step.toStdString(), 0), -SIGKILL);
    for (Millis hours = 1; hours <= 3; ++hours)
        QCOMPARE(run(machine, server, "none", hours * 3'600'000), 0);

    QVERIFY(machine.waiting().empty());
    const Fates fates = machine.fates();
    const auto counts = accepted(server, ids, 2);
    std::set<std::string> dropped;
    for (const outbox::Dropped& each : outbox::dropped(machine.environment, product.toStdString()))
        dropped.insert(each.ids.begin(), each.ids.end());
    for (const std::string& id : ids) {
        const std::string fate = fates.contains(id) ? fates.at(id) : dropped.contains(id) ? "dropped" : "lost";
        QVERIFY2(fate == "sent" || fate == "unknown" || fate == "dropped", (id + " " + fate).c_str());
        QVERIFY2(fate != "sent" || counts.at(id) >= 1, id.c_str());
        if (product == "codegen")
            QVERIFY2(counts.at(id) <= 1, id.c_str());
    }
    QVERIFY(dropped.contains("third-event"));
}

void TestKilled::onlyOneOfManyDrains()
{
    StubServer server;
    Draining machine("codegen", server.url("/2/httpapi"));
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back("event-" + std::to_string(i));
    machine.record(ids);
    std::vector<std::unique_ptr<QProcess>> senders;
    for (int i = 0; i < 3; ++i) {
        senders.push_back(std::make_unique<QProcess>());
        senders.back()->start(VITRINE_MORTAL_SENDER, {QString::fromStdString(machine.environment.home), "codegen",
                                                      QString::fromStdString(server.url("/2/httpapi")), "none", "0"});
    }
    for (const auto& sender : senders)
        QVERIFY(sender->waitForFinished(60'000));
    for (const auto& [id, count] : accepted(server, ids, 0))
        QVERIFY2(count == 1, id.c_str());
    QCOMPARE(server.requests().size(), ids.size());
    QVERIFY(machine.waiting().empty());
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
