// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/judgement.h"

#include "base/text.h"
#include "protocol/url.h"

#include <algorithm>
#include <array>

namespace vitrine::trial {
namespace {

// "host:443" of CONNECT, "http://host/path" of everything else that goes through a proxy.
std::string hostOf(const Visit& visit)
{
    const std::string url = visit.method == "CONNECT" ? "https://" + visit.target : visit.target;
    const auto parts = protocol::urlParts(url.substr(0, url.find('?')));
    return parts ? parts->host : std::string();
}

bool goesThrough(const Visit& visit) { return visit.method == "CONNECT" || visit.target.find("://") < 8; }

class Judge
{
public:
    explicit Judge(const Trial& trial) : m_trial(trial) {}

    Judgement made()
    {
        for (const Run& run : m_trial.runs)
            count(run);
        const bool on = m_trial.options.wish.consent == Consent::On;
        doubt(Doubt::Cancelled, m_trial.cancelled);
        doubt(Doubt::SinkFailed, m_trial.sinkFailed);
        if (on) {
            doubt(Doubt::NotOn, !m_trial.preparation.decision.allowed);
            doubt(Doubt::NothingCame, m_made.requests == 0);
        } else {
            const bool silent = m_made.requests == 0; // what came speaks for itself
            doubt(Doubt::NoControl, silent && !m_trial.options.control);
            doubt(Doubt::ControlUnheard, silent && m_trial.options.control && m_made.control == 0);
            doubt(Doubt::OtherHosts, !m_trial.preparation.endpointNamed && m_made.others > 0);
        }
        if (m_made.requests > 0)
            m_made.verdict = Verdict::Came;
        else if (!on && m_made.doubts.empty() && m_made.runs > 0)
            m_made.verdict = Verdict::Silent;
        return std::move(m_made);
    }

private:
    void doubt(Doubt which, bool is)
    {
        if (is && std::find(m_made.doubts.begin(), m_made.doubts.end(), which) == m_made.doubts.end())
            m_made.doubts.push_back(which);
    }

    void count(const Run& run)
    {
        doubt(Doubt::NotStarted, run.end == Run::End::NotStarted);
        const std::size_t requests = requestsOf(run, m_trial.vendorHost);
        if (run.control) {
            m_made.control += requests;
            return;
        }
        doubt(Doubt::TimedOut, run.end == Run::End::TimedOut);
        doubt(Doubt::StillRunning, run.left > 0);
        m_made.runs += run.end == Run::End::NotStarted ? 0 : 1;
        m_made.requests += requests;
        m_made.others += run.visits.size() - requests;
    }

    const Trial& m_trial;
    Judgement m_made;
};

} // namespace

const char* name(Verdict verdict)
{
    static constexpr std::array names = {"silent", "came", "unclear"};
    return names.at(static_cast<std::size_t>(verdict));
}

const char* name(Doubt doubt)
{
    static constexpr std::array names = {"not-started", "cancelled",   "timed-out",       "still-running",
                                         "sink-failed", "no-control",  "control-unheard", "other-hosts",
                                         "not-on",      "nothing-came"};
    return names.at(static_cast<std::size_t>(doubt));
}

bool isRequest(const Visit& visit, const std::string& vendorHost)
{
    return !goesThrough(visit) || hostOf(visit) == lowerAscii(vendorHost);
}

std::size_t requestsOf(const Run& run, const std::string& vendorHost)
{
    return static_cast<std::size_t>(std::count_if(run.visits.begin(), run.visits.end(),
                                                  [&](const Visit& visit) { return isRequest(visit, vendorHost); }));
}

Judgement judge(const Trial& trial) { return Judge(trial).made(); }

} // namespace vitrine::trial
