// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an export, made once: what is previewed is what is copied and what is written. Runs on a worker.
#pragma once

#include "base/environment.h"
#include "evidence/redaction.h"
#include "policy/policy.h"
#include "ui/evidence/exportsource.h"

#include <functional>
#include <optional>
#include <string>

namespace vitrine::ui {

enum class ExportForm : std::uint8_t { Ndjson, Json, Csv, Har, Html, Pdf };
[[nodiscard]] const std::vector<ExportForm>& formsOf(ExportSource::What what); // the first is the default
[[nodiscard]] QString endingOf(ExportForm form);                               // "ndjson"

// The machine as it was when the export was asked for. The catalogue outlives the workers.
struct ExportGround
{
    const product::Catalogue& catalogue;
    Environment environment;
    policy::Policy policy;
};

struct ExportBytes
{
    // More is not held in memory; `vitrinectl export` writes it piece by piece.
    static constexpr std::size_t most = std::size_t{256} << 20;

    std::string bytes;
    std::string sum;           // SHA-256 of the bytes
    std::uint64_t missing = 0; // events that were no longer there
    bool tooLarge = false;     // then there are no bytes
    std::optional<Error> error;
};

[[nodiscard]] ExportBytes exportBytes(const ExportSource& source, ExportForm form, const evidence::Redaction& redaction,
                                      const ExportGround& ground, const std::function<bool()>& cancelled);

} // namespace vitrine::ui
