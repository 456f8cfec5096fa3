// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/jsonparts.h"

#include "base/base64.h"
#include "base/text.h"

namespace vitrine::evidence {

Json jsonText(std::string_view text) { return isUtf8(text) ? Json(text) : Json(visibleText(text)); }

Json jsonTextOrNull(std::string_view text) { return text.empty() ? Json() : jsonText(text); }

Json jsonTexts(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts)
        list.push(jsonText(text));
    return list;
}

Json jsonNumber(std::uint64_t number) { return number == 0 ? Json() : Json(number); }

Json jsonTime(std::optional<Millis> time) { return time ? Json(isoTime(*time)) : Json(); }

void setBytes(Json& object, const std::string& key, const std::string& bytes)
{
    if (isUtf8(bytes))
        object.set(key, bytes);
    else
        object.set(key + "_base64", toBase64(bytes));
}

} // namespace vitrine::evidence
