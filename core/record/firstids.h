// SPDX-License-Identifier: Apache-2.0
// The anonymous IDs that a product keeps in files here (dr's device_id, codegen's anonymousId, the deviceid of
// Microsoft's tools): made with the first event, never before consent, once however many processes come first.
#pragma once

#include "base/environment.h"
#include "product/profile.h"

namespace vitrine::record {

// Makes those that are not there, random ones, where the product looks for them; nothing else in the file changes.
// Another process that is at it is left to it. Error: of the file; then there is none, and nothing is lost.
[[nodiscard]] Result<> makeFirstIds(const product::Profile& profile, const Environment& environment);

} // namespace vitrine::record
