// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb works with: the command line, the machine as it is, the catalogue, and where answers go.
#pragma once

#include "app/vitrinectl/answer.h"
#include "app/vitrinectl/commandline.h"
#include "change/change.h"
#include "consent/decision.h"
#include "product/load.h"

#include <ostream>
#include <string>

namespace vitrine::ctl {

class Session
{
public:
    Session(CommandLine line, Environment environment, policy::PolicySource policySource, std::ostream& out,
            std::ostream& err);

    // Takes --project, --file and PRODUCT in. Anything but Done: said already, stop.
    [[nodiscard]] Exit prepare();

    [[nodiscard]] const CommandLine& line() const { return m_line; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] Environment& environment() { return m_environment; }
    [[nodiscard]] const product::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const product::Profile& product() const { return *m_product; } // of a verb that takes PRODUCT
    [[nodiscard]] change::Context context() const { return {m_catalogue, m_policySource, m_environment}; }
    // A path of the command line, from the directory the process was started in.
    [[nodiscard]] std::string absolute(const std::string& path) const;
    [[nodiscard]] bool json() const { return m_line.format() == "json"; }

    // The profile of that id or executable name; null after saying that there is none.
    [[nodiscard]] const product::Profile* productNamed(const std::string& word);
    [[nodiscard]] consent::Decision decide(const product::Profile& profile);

    void print(const Json& answer);         // one document, readable
    void printLine(const Json& answer);     // one line
    void say(std::string_view text);        // one line, made safe to show
    void write(std::string_view bytes);     // as they are
    void flush();                           // for whoever reads along
    void warn(std::string_view sentence);   // to standard error
    void readFile(const std::string& path); // for --verbose

    Exit refuse(const Error& error); // says it both ways; gives the exit code it stands for
    Exit usage(const std::string& sentence);
    void report(const Error& error); // a sentence on standard error, no more

private:
    Exit takeNamedFile();

    CommandLine m_line;
    Environment m_environment;
    policy::PolicySource m_policySource;
    product::Catalogue m_catalogue;
    std::string m_startDirectory; // --project does not move it
    const product::Profile* m_product = nullptr;
    std::ostream& m_out;
    std::ostream& m_err;
};

[[nodiscard]] Exit exitFor(Code code);

} // namespace vitrine::ctl
