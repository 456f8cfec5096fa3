// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/answer.h"

namespace vitrine::ctl {

Json jsonError(const Error& error)
{
    return Json::object({{"error", Json::object({{"code", name(error.code)},
                                                 {"file", jsonTextOrNull(error.path)},
                                                 {"line", jsonNumber(error.line)},
                                                 {"column", jsonNumber(error.column)},
                                                 {"detail", jsonText(error.detail)}})}});
}

} // namespace vitrine::ctl
