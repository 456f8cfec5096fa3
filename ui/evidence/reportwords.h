// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an audit report in the person's language.
#pragma once

#include "evidence/reportwords.h"

namespace vitrine::ui {

class TranslatedReport final : public evidence::ReportWords
{
public:
    [[nodiscard]] std::string language() const override;
    [[nodiscard]] std::string phrase(evidence::Phrase phrase, const std::vector<std::string>& values) const override;
    [[nodiscard]] std::string state(const consent::Decision& decision) const override;
    [[nodiscard]] std::vector<std::string> sentences(const product::Profile& profile,
                                                     const consent::Decision& decision) const override;
    [[nodiscard]] std::string source(const consent::Rung& rung) const override;
    [[nodiscard]] std::string says(const product::Profile& profile, const consent::Rung& rung) const override;
    [[nodiscard]] std::string status(event::Status status) const override;
    [[nodiscard]] std::string type(product::FieldType type) const override;
    [[nodiscard]] std::string fieldClass(product::FieldClass fieldClass) const override;
    [[nodiscard]] std::string severity(audit::Severity severity) const override;
    [[nodiscard]] std::string finding(const audit::Finding& finding) const override;
    [[nodiscard]] std::string error(const Error& error) const override;
};

} // namespace vitrine::ui
