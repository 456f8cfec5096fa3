// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/notification.h"

#include "base/file.h"
#include "base/paths.h"
#include "base/text.h"
#include "watch/shortrun.h"

namespace vitrine::watch {
namespace {

constexpr Millis patience = 3000;
constexpr const char* icon = "vitrine";

bool hasSession(const Environment& environment)
{
    if (const auto address = environment.variable("DBUS_SESSION_BUS_ADDRESS"); address && !address->empty())
        return true;
    const std::string runtime(environment.variable("XDG_RUNTIME_DIR").value_or(""));
    return !runtime.empty() && exists(joinPath(runtime, "bus"));
}

} // namespace

std::string noteText(std::string_view text)
{
    std::string out;
    for (const char c : visibleText(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

bool notify(const Environment& environment, const std::string& title, const std::string& text)
{
    if (!hasSession(environment))
        return false;
    const std::string plainTitle = visibleText(title);
    const std::string body = noteText(text);
    if (endsWell(environment,
                 {"notify-send", "--app-name=Vitrine", std::string("--icon=") + icon, "--", plainTitle, body},
                 patience))
        return true;
    return endsWell(environment,
                    {"busctl", "--user", "--quiet", "call", "org.freedesktop.Notifications",
                     "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "Notify", "--", "susssasa{sv}i",
                     "Vitrine", "0", icon, plainTitle, body, "0", "0", "-1"},
                    patience);
}

} // namespace vitrine::watch
