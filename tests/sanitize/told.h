// SPDX-License-Identifier: GPL-3.0-or-later
// What a sanitizer made of an event, as text; and the profiles to ask.
#pragma once

#include "product/load.h"
#include "sanitize/sanitizer.h"

#include <QString>
#include <QStringList>
#include <stdexcept>

namespace vitrine::test {

inline const product::Profile& bundled(const std::string& id)
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    const product::Profile* profile = catalogue.find(id);
    if (!profile)
        throw std::runtime_error("no profile " + id);
    return *profile;
}

inline const std::vector<std::string>& products()
{
    static const std::vector<std::string> all = {"azsdk", "codegen", "dr", "kamaji", "kiota"};
    return all;
}

// A machine whose names are in no profile.
inline sanitize::Surroundings someMachine()
{
    sanitize::Surroundings surroundings;
    surroundings.home = "/home/jdoe77";
    surroundings.user = "jdoe77";
    surroundings.host = "build-quokka.corp.example.com";
    surroundings.projects = {"zebra-payments"};
    surroundings.branch = "jira-4711-otter";
    surroundings.secrets = {"Environ-Value-91x"};
    return surroundings;
}

// "field rule, field rule"
inline QString told(const std::vector<event::Removed>& cut)
{
    QStringList lines;
    for (const event::Removed& removed : cut)
        lines << QString::fromStdString(removed.field + " " + removed.rule);
    return lines.join(", ");
}

inline QString told(const Json& json) { return QString::fromStdString(json.dump()); }

} // namespace vitrine::test
