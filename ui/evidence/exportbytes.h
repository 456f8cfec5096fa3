// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an export: what is previewed is what is copied and what is written. Runs on a worker.
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
    // No more is held in memory: the rest is counted and summed up, and written piece by piece by exportTo().
    static constexpr std::size_t most = std::size_t{64} << 20;

    std::string bytes;         // all, or the beginning
    std::uint64_t size = 0;    // of all of them
    std::string sum;           // SHA-256 of all of them
    std::uint64_t missing = 0; // events that were no longer there
    std::optional<Error> error;
    [[nodiscard]] bool whole() const { return bytes.size() == size; }
};

// What is to be exported, and how.
struct ExportWish
{
    ExportSource source;
    ExportForm form = ExportForm::Ndjson;
    evidence::Redaction redaction;
    ExportGround ground;
};

[[nodiscard]] ExportBytes exportBytes(const ExportWish& wish, const std::function<bool()>& cancelled,
                                      std::size_t most = ExportBytes::most);

// The same bytes into a file, which is there whole or not at all. sum: of those that were shown. Error: Changed when
// the files they come from give others by now, Cancelled, or the system's.
[[nodiscard]] Result<> exportTo(const std::string& path, const ExportWish& wish, const std::string& sum,
                                const std::function<bool()>& cancelled,
                                const std::function<void(std::uint64_t)>& written);

} // namespace vitrine::ui
