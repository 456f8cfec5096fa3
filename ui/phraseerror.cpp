// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases.h"

#include "ui/shown.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Errors)
};

QString what(Code code)
{
    switch (code) {
    case Code::NotFound:
        return Errors::tr("There is no such file.");
    case Code::NoPermission:
        return Errors::tr("You have no permission to read or write this file.");
    case Code::TooLarge:
        return Errors::tr("The file is too large.");
    case Code::TooDeep:
        return Errors::tr("The file is nested too deeply.");
    case Code::Malformed:
        return Errors::tr("The file is damaged or not in the expected format.");
    case Code::WrongType:
        return Errors::tr("A value is not of the expected type.");
    case Code::Duplicate:
        return Errors::tr("The key that decides stands there twice.");
    case Code::Changed:
        return Errors::tr("The file was changed in the meantime. Nothing was written.");
    case Code::Locked:
        return Errors::tr("The policy of this computer decides; it cannot be changed here.");
    case Code::Unsupported:
        return Errors::tr("This cannot be done here.");
    case Code::Cancelled:
        return Errors::tr("Cancelled.");
    case Code::Io:
        break;
    }
    return Errors::tr("The system reported an error.");
}

} // namespace

QString error(const Error& error)
{
    QStringList lines{what(error.code)};
    if (!error.path.empty()) {
        const QString path = shownOnOneLine(error.path);
        lines << (error.line > 0 ? Errors::tr("%1, line %2, column %3").arg(path).arg(error.line).arg(error.column)
                                 : path);
    }
    if (!error.detail.empty())
        lines << shownOnOneLine(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui::phrases
