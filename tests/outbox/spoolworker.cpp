// SPDX-License-Identifier: GPL-3.0-or-later
// spoolworker record HOME NAME MILLIS COUNT BYTES: a tool that records COUNT events NAME-0, NAME-1 ..., one each MILLIS
//   ms (0: as fast as it can), into a spool of BYTES at most, and says each ID on its standard output once it is
//   acknowledged.
// spoolworker send HOME: a sender that gets no answer: claims, puts everything back, again and again.
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/spooled.h"
#include "outbox/writer.h"

#include <cstdlib>
#include <ctime>
#include <unistd.h>

using namespace vitrine;

namespace {

struct Order
{
    std::string name;
    long millis = 0;
    int count = 0;
    std::uint64_t bytes = 0;
};

void pause(long millis)
{
    const timespec time{millis / 1000, millis % 1000 * 1'000'000};
    if (millis > 0)
        ::nanosleep(&time, nullptr);
}

int record(const Environment& environment, const Order& order)
{
    outbox::SpoolLimits limits;
    limits.bytes = order.bytes;
    const auto generation = outbox::ensureGeneration(environment, "dr");
    auto writer = outbox::SpoolWriter::open(environment, test::header(), limits);
    if (!generation || !writer)
        return 1;
    for (int i = 0; i < order.count; ++i) {
        const std::string id = order.name + "-" + std::to_string(i);
        event::Event event = test::numbered(id, *generation);
        event.fields.set("message", std::string(static_cast<std::size_t>(200 + i % 60), 'm'));
        if (!writer->append(test::between(outbox::spoolLine(event)), now()))
            continue;
        const std::string said = id + " " + *generation + "\n";
        if (::write(STDOUT_FILENO, said.data(), said.size()) != static_cast<ssize_t>(said.size()))
            return 3;
        pause(order.millis);
    }
    return 0;
}

int send(const Environment& environment)
{
    for (;;) {
        const auto claims = outbox::claim(environment, "dr", now());
        if (!claims)
            return 1;
        for (const outbox::Claim& claim : *claims) {
            std::vector<outbox::Waiting> again = claim.events;
            for (outbox::Waiting& one : again)
                ++one.rounds;
            if (!outbox::keep(environment, claim.header, again, now()) || !outbox::settle(claim))
                return 2;
        }
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3)
        return 64;
    Environment environment;
    environment.home = arguments[2];
    if (std::string(arguments[1]) == "send")
        return send(environment);
    if (count < 7)
        return 64;
    return record(environment, {arguments[3], std::atol(arguments[4]), std::atoi(arguments[5]),
                                std::strtoull(arguments[6], nullptr, 10)});
}
