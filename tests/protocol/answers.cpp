// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

namespace vitrine::test {
namespace {

QString after(Millis time) { return '+' + QString::number((time - answerTime) / 1000); }

} // namespace

protocol::Request sentRequest(product::Protocol protocol, std::size_t events)
{
    std::vector<event::Event> recordings;
    for (std::size_t i = 0; i < events; ++i) {
        Json fields = Json::object({{"command", "run"}});
        if (protocol == product::Protocol::Amplitude)
            fields.set("device_id", "device-" + std::to_string(i % 2));
        recordings.push_back(recorded("ran", std::move(fields)));
        recordings.back().id = "id-" + std::to_string(i);
    }
    auto profile = profileWithDevice(protocol);
    profile.delivery.batch = protocol == product::Protocol::Kamaji ? 1 : static_cast<int>(events);
    return planned(profile, recordings).requests.front();
}

protocol::Response answer(int status, std::string body, std::vector<protocol::Header> headers)
{
    protocol::Response response;
    response.status = status;
    response.body = std::move(body);
    response.headers = std::move(headers);
    response.requestLeft = true;
    return response;
}

QStringList fatesIn(const protocol::Reading& reading)
{
    QStringList fates;
    for (const protocol::EventFate& fate : reading.events)
        fates << protocol::name(fate.fate) + (fate.notBefore ? after(fate.notBefore) : QString());
    return fates;
}

QString orderOf(const protocol::Reading& reading)
{
    QStringList order;
    if (reading.split)
        order << "split";
    if (reading.stop)
        order << "stop";
    if (reading.notBefore)
        order << "wait" + after(reading.notBefore);
    return order.join(' ');
}

void addAnswerColumns() { QTest::addColumn<AnswerRow>("row"); }

void addAnswerRow(const char* name, const AnswerRow& row) { QTest::newRow(name) << row; }

void checkAnswerRow(product::Protocol protocol)
{
    QFETCH(AnswerRow, row);
    const auto request = sentRequest(protocol, protocol == product::Protocol::Kamaji ? 1 : 3);
    const auto events = static_cast<qsizetype>(request.events.size());
    const auto reading = protocol::read(protocol, request, answer(row.status, row.body.toStdString(), row.headers),
                                        answerTime, row.rounds);
    const QStringList expected = row.fates.size() == 1 ? QStringList(events, row.fates.front()) : row.fates;
    QCOMPARE(fatesIn(reading), expected);
    QCOMPARE(orderOf(reading), row.order);
    QVERIFY(reading.redirect.empty());
    for (const protocol::EventFate& fate : reading.events)
        QVERIFY(!fate.why.empty());
}

} // namespace vitrine::test
