// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace vitrine::ui {
namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

void gather(QMenu& menu, const QString& place, std::vector<Command>& commands)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        const QString name = withoutMnemonic(action->text());
        if (action->menu())
            gather(*action->menu(), place + QStringLiteral(" › ") + name, commands);
        else if (!action->isSeparator() && action->isVisible() && !name.isEmpty())
            commands.push_back({action, name, place, keysOf(*action)});
    }
}

// Where "&" may go: the first free letter or digit; -1: none.
qsizetype freeLetter(const QString& text, const QSet<QChar>& taken)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].unicode() < 128 && text[at].isLetterOrNumber() && !taken.contains(text[at].toLower()))
            return at;
    }
    return -1;
}

QString withFreeMnemonic(const QString& text, const QSet<QChar>& taken)
{
    QString plain = text;
    if (!mnemonicOf(text).isNull())
        plain.remove(plain.indexOf(QLatin1Char('&')), 1);
    if (const qsizetype at = freeLetter(plain, taken); at >= 0)
        return plain.insert(at, QLatin1Char('&'));
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (!taken.contains(QLatin1Char(letter)))
            return plain + QStringLiteral(" (&%1)").arg(QChar::fromLatin1(letter).toUpper());
    }
    return text;
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar& bar)
{
    std::vector<Command> commands;
    for (const QAction* top : bar.actions()) {
        if (top->menu())
            gather(*top->menu(), withoutMnemonic(top->text()), commands);
    }
    return commands;
}

QString withoutMnemonic(QString text)
{
    // Where the script has no such letters the mnemonic stands behind in parentheses.
    const qsizetype sign = text.indexOf(QLatin1String("(&"));
    if (sign >= 0 && sign + 3 < text.size() && text[sign + 3] == QLatin1Char(')'))
        text.remove(sign, 4);
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1);
    return text.remove(QChar(0x2026)).trimmed();
}

QChar mnemonicOf(const QString& text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != QLatin1Char('&'))
            continue;
        if (text[at + 1] != QLatin1Char('&'))
            return text[at + 1].toLower();
        ++at;
    }
    return {};
}

void giveMnemonics(QMenu& menu)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            giveMnemonics(*action->menu());
        const QChar letter = mnemonicOf(action->text());
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        if (letter.isNull() || taken.contains(letter))
            without << action;
        else
            taken << letter;
    }
    for (QAction* action : without) {
        action->setText(withFreeMnemonic(action->text(), taken));
        taken << mnemonicOf(action->text());
    }
}

void giveMnemonics(const QMenuBar& bar)
{
    for (const QAction* top : bar.actions()) {
        if (top->menu())
            giveMnemonics(*top->menu());
    }
}

} // namespace vitrine::ui
