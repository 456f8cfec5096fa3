// SPDX-License-Identifier: GPL-3.0-or-later
// bench_flush [ROUNDS]: how long a batch of 100 events takes to a loopback server and back. Each way is measured in
// turn in every round; ratios are to a plain blocking socket that writes the same bytes to the same server.
// Then the program as a timer starts it: its time and its memory.
#include "send/draining.h"
#include "support/certificate.h"
#include "support/stubserver.h"

#include "send/wire.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using Clock = std::chrono::steady_clock;

struct Series
{
    const char* name;
    std::vector<double> microseconds;

    [[nodiscard]] double quantile(double part) const
    {
        auto sorted = microseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
    }
};

template<class Work> void measure(Series& series, Work work)
{
    const auto begin = Clock::now();
    work();
    series.microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
}

std::vector<std::string> hundred(int round)
{
    std::vector<std::string> ids;
    for (int i = 0; i < 100; ++i)
        ids.push_back("event-" + std::to_string(round) + "-" + std::to_string(i));
    return ids;
}

protocol::Request batchFor(Draining& machine, const std::string& url)
{
    std::vector<event::Event> events;
    for (const std::string& id : hundred(0))
        events.push_back(machine.event(id));
    protocol::Endpoint endpoint;
    endpoint.url = url;
    endpoint.key = "KEY";
    auto request = protocol::plan(machine.profile(), endpoint, {{"device_id", "0f1e2d3c-4b5a"}}, events).requests.at(0);
    request.url = url;
    return request;
}

void raw(QTcpSocket& socket, const std::string& bytes)
{
    socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    socket.flush();
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
}

void mustBeTaken(const protocol::Response& response)
{
    if (response.status != 200)
        qFatal("not taken: %s", response.problem.c_str());
}

void print(const std::vector<Series>& all)
{
    const double base = all.front().quantile(0.5);
    std::printf("%-44s %10s %10s %8s\n", "100 events to loopback and back", "p50 us", "p95 us", "ratio");
    for (const Series& series : all)
        std::printf("%-44s %10.0f %10.0f %8.2f\n", series.name, series.quantile(0.5), series.quantile(0.95),
                    series.quantile(0.5) / base);
}

// One run of the program: wall time in ms; its peak of resident memory goes to `kilobytes`.
double runProgram(const Draining& machine, const std::string& endpoint, long& kilobytes)
{
    const std::string home = "HOME=" + machine.environment.home, where = "DR_TELEMETRY_ENDPOINT=" + endpoint;
    const char* const environment[] = {home.c_str(), where.c_str(), "DR_TELEMETRY_ENABLED=true", nullptr};
    rusage usage{};
    int status = 0;
    std::fflush(stdout);
    const auto begin = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        if (::freopen("/dev/null", "w", stdout))
            ::execle(VITRINE_BINARY_DIR "/bin/vitrine-sender", "vitrine-sender", "drain", nullptr, environment);
        ::_exit(127);
    }
    ::wait4(child, &status, 0, &usage);
    if (status != 0)
        qFatal("vitrine-sender failed");
    kilobytes = std::max(kilobytes, usage.ru_maxrss);
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void printProgram(const char* name, int rounds, Draining& machine, const std::string& endpoint, bool events)
{
    Series series{name, {}};
    long kilobytes = 0;
    for (int round = 0; round < rounds; ++round) {
        if (events)
            machine.record(hundred(round));
        series.microseconds.push_back(runProgram(machine, endpoint, kilobytes));
    }
    std::printf("%-44s %7.1f ms %7.1f ms %6.1f MB\n", name, series.quantile(0.5), series.quantile(0.95),
                static_cast<double>(kilobytes) / 1024);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 400;
    const Certificate certificate;
    StubServer plain, tls(certificate.server());
    Draining machine("dr", plain.url("/2/httpapi"));
    machine.profile().delivery.batch = 100;
    machine.profile().delivery.timeoutMs = 10'000;
    const auto request = batchFor(machine, plain.url("/2/httpapi"));
    const auto secret = batchFor(machine, tls.url("/2/httpapi"));
    const std::string bytes = send::wireOf(request)->bytes;
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", plain.port());
    if (!socket.waitForConnected())
        qFatal("no connection");
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    send::HttpTransport warm({}), warmTls({}, certificate.pem());
    std::vector<Series> all = {
        {"plain socket, kept open (baseline)", {}}, {"transport, kept open", {}},
        {"transport, new connection", {}},          {"transport, TLS, kept open", {}},
        {"transport, TLS, new connection", {}},     {"whole flush: claim, journal, send, settle", {}}};
    for (int round = 0; round < rounds; ++round) {
        measure(all[0], [&] { raw(socket, bytes); });
        measure(all[1], [&] { mustBeTaken(warm.post(request, std::chrono::seconds(10))); });
        measure(all[2], [&] { mustBeTaken(send::HttpTransport({}).post(request, std::chrono::seconds(10))); });
        measure(all[3], [&] { mustBeTaken(warmTls.post(secret, std::chrono::seconds(10))); });
        measure(all[4], [&] {
            mustBeTaken(send::HttpTransport({}, certificate.pem()).post(secret, std::chrono::seconds(10)));
        });
        machine.record(hundred(round));
        measure(all[5], [&] {
            if (machine.drain().counts.sent != 100)
                qFatal("not all were sent");
        });
    }
    print(all);
    const double p95 = all[5].quantile(0.95) / 1000;
    std::printf("flush p95 %.1f ms; gate 500 ms: %s\n", p95, p95 < 500 ? "met" : "MISSED");
    machine.home.write(".config/vitrine/credentials/dr.json", R"({"key":"KEY"})");
    const std::string url = plain.url("/2/httpapi");
    std::printf("%-44s %10s %10s %9s\n", "the program, start to end", "p50", "p95", "peak");
    printProgram("vitrine-sender drain, nothing waits", std::min(rounds, 50), machine, url, false);
    printProgram("vitrine-sender drain, 100 events of dr", std::min(rounds, 50), machine, url, true);
    return 0;
}
