// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine/platform.h"

#include <QByteArray>
#include <QByteArrayList>

#include <cstring>

namespace vitrine::app {
namespace {

bool isAccepted(const QByteArray& wish)
{
    const QByteArray name = wish.split(':').first();
    for (const char* accepted : {"", "xcb", "wayland", "wayland-egl", "offscreen", "minimal", "cocoa", "windows"}) {
        if (name == accepted)
            return true;
    }
    return false;
}

QByteArray firstRefused(const QByteArray& wishes)
{
    for (const QByteArray& wish : wishes.split(';')) {
        if (!isAccepted(wish))
            return wish;
    }
    return {};
}

} // namespace

std::string refusedPlatform(int argc, char** argv)
{
    qunsetenv("QT_QPA_GENERIC_PLUGINS");
    QByteArray wishes = qgetenv("QT_QPA_PLATFORM");
    for (int i = 1; i < argc; ++i) {
        const char* name = argv[i] + std::strspn(argv[i], "-");
        if (name == argv[i])
            continue;
        if (std::strcmp(name, "plugin") == 0 || std::strncmp(name, "plugin=", 7) == 0)
            return argv[i];
        if (std::strcmp(name, "platform") == 0 && i + 1 < argc)
            wishes += ';' + QByteArray(argv[i + 1]);
        if (std::strncmp(name, "platform=", 9) == 0)
            wishes += ';' + QByteArray(name + 9);
    }
    return firstRefused(wishes).toStdString();
}

} // namespace vitrine::app
