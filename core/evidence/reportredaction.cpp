// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reportredaction.h"

#include <algorithm>

namespace vitrine::evidence {
namespace {

void redact(consent::Rung& rung, Redactor& redactor)
{
    if (rung.source.find_first_of("/\\") != std::string::npos)
        rung.source = redactor.path(rung.source);
    rung.value = redactor.text(rung.value);
    rung.file = redactor.path(rung.file);
    rung.detail = redactor.text(rung.detail);
}

void redact(identity::Id& id, Redactor& redactor)
{
    id.value = redactor.id(id.value);
    id.file = redactor.path(id.file);
    id.source = redactor.text(id.source);
    for (identity::Retired& retired : id.retired)
        retired.value = redactor.id(retired.value);
}

// An example that the profile itself gives is in public.
void redact(FieldUse& use, Redactor& redactor)
{
    if (!use.field)
        use.name = redactor.text(use.name);
    if (!use.seen)
        return;
    const bool isId = use.field && use.field->fieldClass == product::FieldClass::Identifier;
    use.example = redactor.takes(use.field, use.name) ? redactor.taken(Json(use.example), isId).plain()
                                                      : redactor.text(use.example);
}

// "toolArgs.service" lies in toolArgs.
const product::Field* fieldOf(const product::Profile& profile, const audit::Finding& finding)
{
    for (std::string name = finding.field; !name.empty(); name.resize(std::min(name.rfind('.'), name.size())))
        if (const product::Field* field = profile.field(finding.event, name);
            field || name.rfind('.') == std::string::npos)
            return field;
    return nullptr;
}

void redact(audit::Finding& finding, const product::Profile& profile, Redactor& redactor)
{
    const product::Field* field = fieldOf(profile, finding);
    const bool isId = field && field->fieldClass == product::FieldClass::Identifier;
    if (!finding.value.empty())
        finding.value = redactor.takes(field, finding.field) ? redactor.taken(Json(finding.value), isId).plain()
                                                             : redactor.text(finding.value);
    finding.detail = redactor.text(finding.detail);
    if (!field)
        finding.field = redactor.text(finding.field);
    for (audit::Place& place : finding.places)
        place.file = redactor.path(place.file);
}

} // namespace

void redact(AuditReport& report, const Redaction& redaction, const Known& known)
{
    Redactor redactor(redaction, known);
    for (ToolReport& tool : report.tools) {
        for (consent::Rung& rung : tool.decision.rungs)
            redact(rung, redactor);
        for (identity::Id& id : tool.ids)
            redact(id, redactor);
        for (FieldUse& use : tool.fields)
            redact(use, redactor);
        for (audit::Finding& finding : tool.findings)
            redact(finding, *tool.profile, redactor);
    }
    for (FileRead& file : report.files)
        file.path = redactor.path(file.path);
}

} // namespace vitrine::evidence
