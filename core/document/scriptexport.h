// SPDX-License-Identifier: Apache-2.0
// Which object literal a script exports.
#pragma once

#include "document/scriptcode.h"

namespace vitrine::document {

// The index of its opening brace. Error: Unsupported when there is none, more than one, or one that code could change.
[[nodiscard]] Result<std::size_t> exportedObject(const ScriptCode& code);

} // namespace vitrine::document
