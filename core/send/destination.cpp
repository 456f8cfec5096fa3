// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/destination.h"

namespace vitrine::send {
namespace {

bool isSet(const Environment& environment, const std::string& name)
{
    const auto value = environment.variable(name);
    return value && !value->empty();
}

Environment without(const std::vector<std::string>& names, Environment environment)
{
    for (const std::string& name : names)
        environment.variables.erase(name);
    return environment;
}

// The endpoint as it is here, as it is without the variables that name one, or the one a variable named then. The last
// only where no file names another: its key would belong to that other one.
protocol::Endpoint found(const product::Profile& profile, const std::string& url, const Environment& environment)
{
    const std::vector<std::string>& variables = profile.endpoint.url.variables;
    protocol::Endpoint here = protocol::endpointFor(profile, environment);
    if (here.url == url || variables.empty())
        return here;
    Environment plain = without(variables, environment);
    here = protocol::endpointFor(profile, plain);
    if (here.url == url || here.url != profile.endpoint.url.fixed)
        return here;
    plain.variables[variables.front()] = url;
    return protocol::endpointFor(profile, plain);
}

} // namespace

Destination destinationOf(const product::Profile& profile, const outbox::SegmentHeader& header,
                          const Environment& environment)
{
    Destination to;
    to.endpoint = found(profile, header.endpoint, environment);
    if (to.endpoint.url != header.endpoint)
        to.closed = "recorded-for-another-endpoint";
    else if (!header.secretVariable.empty() && !isSet(environment, header.secretVariable))
        to.closed = "secret-not-here";
    else
        to.closed = to.endpoint.refused;
    return to;
}

} // namespace vitrine::send
