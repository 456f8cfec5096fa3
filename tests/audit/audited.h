// SPDX-License-Identifier: GPL-3.0-or-later
// Events written to a file of their own, read and audited.
#pragma once

#include "audit/audit.h"
#include "store/loader.h"
#include "support/home.h"

#include <QString>
#include <QStringList>
#include <algorithm>

namespace vitrine::test {

inline std::shared_ptr<const product::Catalogue> bundled()
{
    static const auto catalogue = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    return catalogue;
}

// Events of one product, given as the fields of JSON objects, in the shape that its back end takes.
inline std::string amplitude(const std::string& name, const std::string& properties, const std::string& more = {})
{
    return R"({"api_key":"k","events":[{"event_type":")" + name +
           R"(","device_id":"550e8400-e29b-41d4-a716-446655440000",)" + R"("time":1704067201500,)" + more +
           R"("event_properties":)" + properties + "}]}\n";
}
inline std::string azsdkRow(const std::string& name, const std::string& dimensions, const std::string& more = {})
{
    return R"({"timestamp":"2025-10-16T23:44:57.217Z","name":")" + name + R"(","success":true,"duration":3,)" + more +
           R"("customDimensions":)" + dimensions + "}\n";
}
inline std::string codegen(const std::string& name, const std::string& members)
{
    return R"({"event":")" + name + "\"," + members + "}\n";
}

inline audit::Audit audited(const std::string& lines, const audit::Options& options = {})
{
    const Home home;
    const auto snapshot =
        store::load(bundled(), {{home.write("telemetry.ndjson", lines), {}, event::Status::Recorded}});
    return audit::audit(*bundled(), *snapshot, options);
}

// "rule field what promise" of each finding, sorted.
inline QStringList told(const std::vector<audit::Finding>& findings)
{
    QStringList all;
    for (const audit::Finding& finding : findings) {
        QStringList parts{name(finding.rule), finding.field.c_str(), finding.what.c_str(), finding.promise.c_str()};
        parts.removeAll(QString());
        all << parts.join(' ');
    }
    all.sort();
    return all;
}

} // namespace vitrine::test
