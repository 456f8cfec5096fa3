// SPDX-License-Identifier: Apache-2.0
// How every file and process border reports failure: a value, or an error that names the place.
// Core never makes sentences for people; ui/ and app/ turn an Error into one, so that it can be translated.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace vitrine {

enum class Code {
    NotFound,     // nothing there
    NoPermission, // the system refuses
    TooLarge,     // over a stated bound
    TooDeep,      // nested beyond a stated bound
    Malformed,    // not what its format says
    WrongType,    // well formed, but not the type asked for
    Duplicate,    // a key that decides stands there twice
    Changed,      // the file is no longer the one that was read
    Locked,       // an administrator's policy forbids it
    Unsupported,  // nothing here can do that
    Cancelled,
    Io,           // any other failure of the system; detail has its text
};

// line and column count from 1, in bytes; 0 means not known. offset counts bytes from 0.
struct Error
{
    Code code = Code::Io;
    std::string path;
    std::string detail;
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    std::uint64_t offset = 0;
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string path = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(path), std::move(detail), 0, 0, 0});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

// A stable word for logs and JSON output, e.g. "not-found".
[[nodiscard]] const char* name(Code code);

} // namespace vitrine
