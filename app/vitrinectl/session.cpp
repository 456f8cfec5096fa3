// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/sentences.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/paths.h"
#include "base/text.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

bool isNamedHere(const product::Profile& profile)
{
    return std::any_of(profile.ladder.begin(), profile.ladder.end(), [](const product::Rung& rung) {
        return rung.file && rung.file->search == product::ConfigFile::Search::Named;
    });
}

} // namespace

Session::Session(CommandLine line, Environment environment, policy::PolicySource policySource, std::ostream& out,
                 std::ostream& err)
    : m_line(std::move(line)), m_environment(std::move(environment)), m_policySource(std::move(policySource)),
      m_catalogue(product::bundledCatalogue()), m_startDirectory(m_environment.workingDirectory), m_out(out), m_err(err)
{
}

std::string Session::absolute(const std::string& path) const
{
    return path.starts_with("/") ? path : joinPath(m_startDirectory, path);
}

Exit Session::prepare()
{
    for (const Error& error : m_catalogue.errors)
        report(error);
    if (m_line.verb->takesProduct() && !m_line.operands.empty()) {
        m_product = productNamed(m_line.operands.front());
        if (!m_product)
            return Exit::Usage;
    }
    if (m_line.has("--file"))
        if (const Exit exit = takeNamedFile(); exit != Exit::Done)
            return exit;
    if (m_line.has("--project")) {
        const std::string directory = absolute(m_line.value("--project"));
        const auto facts = factsOf(directory);
        if (!facts)
            return refuse(facts.error());
        if (!facts->directory)
            return usage("--project needs a directory; " + directory + " is none.");
        m_environment.workingDirectory = directory;
    }
    return Exit::Done;
}

Exit Session::takeNamedFile()
{
    const std::string path = absolute(m_line.value("--file"));
    if (m_product && !isNamedHere(*m_product))
        return usage(m_product->name + " keeps its settings in a fixed place, so --file does not apply to it.");
    if (const auto facts = factsOf(path); !facts)
        return refuse(facts.error());
    for (const product::Profile& profile : m_catalogue.profiles)
        if (&profile == m_product || (!m_product && isNamedHere(profile)))
            m_environment.namedFiles[profile.id] = path;
    return Exit::Done;
}

const product::Profile* Session::productNamed(const std::string& word)
{
    std::vector<std::string_view> known;
    for (const product::Profile& profile : m_catalogue.profiles) {
        const auto& names = profile.executables;
        if (profile.id == word || std::find(names.begin(), names.end(), word) != names.end())
            return &profile;
        known.push_back(profile.id);
        known.insert(known.end(), names.begin(), names.end());
    }
    const std::string_view best = nearest(word, known);
    usage("There is no product '" + visibleText(word) + "'." +
          (best.empty() ? " `vitrinectl list` names them." : " Did you mean '" + std::string(best) + "'?"));
    return nullptr;
}

consent::Decision Session::decide(const product::Profile& profile)
{
    const policy::Policy policy = policy::readPolicy(m_policySource);
    consent::Decision decision = consent::decide(profile, policy, m_environment);
    if (policy.standing != policy::Policy::Standing::None)
        readFile(policy.file);
    for (const consent::Rung& rung : decision.rungs)
        if (!rung.file.empty() && rung.file != policy.file && rung.reason != consent::Reason::NoFile)
            readFile(rung.file);
    return decision;
}

void Session::print(const Json& answer) { m_out << answer.pretty() << '\n'; }
void Session::printLine(const Json& answer) { m_out << answer.dump() << '\n'; }
void Session::say(std::string_view text) { m_out << visibleText(text) << '\n'; }
void Session::write(std::string_view bytes) { m_out << bytes; }
void Session::flush() { m_out.flush(); }
void Session::warn(std::string_view sentence) { m_err << "vitrinectl: " << visibleText(sentence) << '\n'; }

void Session::readFile(const std::string& path)
{
    if (m_line.has("--verbose"))
        warn("read " + path);
}

void Session::report(const Error& error) { warn(errorSentence(error)); }

Exit Session::refuse(const Error& error)
{
    if (json())
        print(jsonError(error));
    report(error);
    return exitFor(error.code);
}

Exit Session::usage(const std::string& sentence)
{
    if (json())
        print(Json::object({{"error", Json::object({{"code", "usage"}, {"detail", sentence}})}}));
    warn(sentence);
    return Exit::Usage;
}

Exit exitFor(Code code) { return code == Code::Locked ? Exit::Locked : Exit::CannotAccess; }

} // namespace vitrine::ctl
