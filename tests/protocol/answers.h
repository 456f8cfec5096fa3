// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an answer's table: what came, and what it means for each of the three events that were sent.
#pragma once

#include "profiles.h"

#include "protocol/answer.h"

#include <QtTest>

namespace vitrine::test {

inline constexpr Millis answerTime = 1'792'000'000'000; // 2026-10-14T17:46:40Z

// `events` events of two devices in turn, "device-0" and "device-1".
[[nodiscard]] protocol::Request sentRequest(product::Protocol protocol, std::size_t events = 3);
[[nodiscard]] protocol::Response answer(int status, std::string body = {}, std::vector<protocol::Header> headers = {});

// "accepted", "refused", "unknown", "retry" (as the backoff says) or "retry+30" (so many seconds from now).
[[nodiscard]] QStringList fatesIn(const protocol::Reading& reading);
// "split", "stop" and "wait+30" (the endpoint as a whole), in this order.
[[nodiscard]] QString orderOf(const protocol::Reading& reading);

// A row of the columns status, body, headers, fates and order; fates: one for all events, or one each.
struct AnswerRow
{
    int status = 200;
    QByteArray body;
    QStringList fates;
    QString order;
    std::vector<protocol::Header> headers = {};
    std::uint32_t rounds = 0;
};
void addAnswerColumns();
void addAnswerRow(const char* name, const AnswerRow& row);
void checkAnswerRow(product::Protocol protocol);

} // namespace vitrine::test

Q_DECLARE_METATYPE(vitrine::test::AnswerRow)
