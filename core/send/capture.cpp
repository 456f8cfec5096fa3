// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/capture.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/json.h"
#include "base/paths.h"
#include "send/capturedline.h"
#include "send/visitor.h"

#include <array>

namespace vitrine::send {
namespace {

constexpr Millis slowByte = 200;

Reply error(int status, std::string_view words, std::vector<protocol::Header> headers = {})
{
    headers.push_back({"Content-Type", "application/json"});
    return {status, std::move(headers), Json::object({{"code", status}, {"error", words}}).dump()};
}

} // namespace

std::optional<CaptureAnswer> captureAnswerNamed(std::string_view word)
{
    static constexpr auto names =
        std::to_array<std::pair<std::string_view, CaptureAnswer>>({{"200", CaptureAnswer::Accept},
                                                                   {"400", CaptureAnswer::Invalid},
                                                                   {"413", CaptureAnswer::TooLarge},
                                                                   {"429", CaptureAnswer::Throttle},
                                                                   {"503", CaptureAnswer::Down},
                                                                   {"redirect", CaptureAnswer::Redirect},
                                                                   {"slow", CaptureAnswer::Slow},
                                                                   {"drop", CaptureAnswer::Drop}});
    for (const auto& [name, answer] : names)
        if (name == word)
            return answer;
    return std::nullopt;
}

Capture::Capture(CaptureOptions options, Watch watch)
    : m_options(std::move(options)), m_watch(watch ? std::move(watch) : [](const Visit&) {}),
      m_server(
          {m_options.port, m_options.tls, m_options.bounds},
          [this](const ServedRequest& request) { return take(request); },
          [this](const ServedRequest& head) { return judge(head); })
{
}

Result<> Capture::start()
{
    if (auto made = makeDirectories(m_options.directory); !made)
        return made;
    return m_server.listen();
}

std::string Capture::origin() const
{
    return (m_options.tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}

std::optional<Reply> Capture::judge(const ServedRequest& head) const
{
    const std::string_view refusal = refusalOf(head, port());
    if (refusal.empty())
        return std::nullopt;
    m_watch({head.method, withoutSecrets(head.target), 0, 403, std::string(refusal)});
    return error(403, refusal);
}

Reply Capture::take(const ServedRequest& request)
{
    Reply reply = answerTo(request);
    std::string failed = journal(request, reply);
    if (!failed.empty())
        reply = error(507, "not captured");
    const int status = reply.cutAfter ? 0 : reply.status;
    m_watch({request.method, withoutSecrets(request.target), request.body.size(), status, std::move(failed)});
    return reply;
}

Reply Capture::answerTo(const ServedRequest& request) const
{
    Reply reply = acceptanceOf(request);
    switch (m_options.answer) {
    case CaptureAnswer::Accept:
        break;
    case CaptureAnswer::Invalid:
        return error(400, "Bad Request");
    case CaptureAnswer::TooLarge:
        return error(413, "Payload Too Large");
    case CaptureAnswer::Throttle:
        return error(429, "Too Many Requests", {{"Retry-After", "30"}});
    case CaptureAnswer::Down:
        return error(503, "Service Unavailable", {{"Retry-After", "30"}});
    case CaptureAnswer::Redirect: // reserved (RFC 6761): who follows finds nobody
        return {307, {{"Location", "https://redirected.invalid" + request.target}}};
    case CaptureAnswer::Slow:
        reply.pace = slowByte;
        break;
    case CaptureAnswer::Drop:
        reply.cutAfter = 0;
        break;
    }
    return reply;
}

std::string Capture::journal(const ServedRequest& request, const Reply& reply)
{
    const Millis time = now();
    const std::string lines = capturedLines(request, reply, {randomUuid(), time, origin()});
    if (lines.size() > m_options.mostBytes - m_written)
        return "full";
    const auto written = appendToFile(joinPath(m_options.directory, "requests-" + isoDate(time) + ".ndjson"), lines);
    if (!written)
        return written.error().detail.empty() ? name(written.error().code) : written.error().detail;
    m_written += lines.size();
    return {};
}

} // namespace vitrine::send
