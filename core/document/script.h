// SPDX-License-Identifier: Apache-2.0
// Reads one value out of a JavaScript or TypeScript config (codegen.config.js) without ever running it (seed 002): only
// what stands there as a literal is an answer; for everything else it says that it cannot tell.
#pragma once

#include "document/document.h"

namespace vitrine::document {

// Looks in the object literal that the file exports: `export default {...}`, `module.exports = {...}`, `export =
// {...}`, a `defineConfig({...})` around it, or a variable that is declared with it and only exported. Nothing: the
// literal has no such key and nothing in it that could bring one. Error: Unsupported where only running it would tell,
// Duplicate, WrongType when a step leads into a scalar (all with line and column); Malformed for bytes that are no
// UTF-8; TooLarge.
[[nodiscard]] Result<std::optional<Found>> findInScript(std::string_view source, const KeyPath& path);

} // namespace vitrine::document
