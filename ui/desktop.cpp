// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

namespace vitrine::ui {
namespace {

QString programBeside(const QString& name)
{
    const QFileInfo program(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
    return program.isFile() && program.isExecutable() ? program.absoluteFilePath() : QString();
}

} // namespace

QStringList PersonAtDesktop::filesToOpen(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("vitrine::ui::Desktop", "Open logs, spools or exports"));
}

QString PersonAtDesktop::fileToSave(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("vitrine::ui::Desktop", "Save a copy"),
                                        suggestion);
}

bool PersonAtDesktop::accepted(QDialog& dialog) { return dialog.exec() == QDialog::Accepted; }

void PersonAtDesktop::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void PersonAtDesktop::openFile(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void PersonAtDesktop::openLink(const QString& address)
{
    const QUrl url(address);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("mailto"))
        QDesktopServices::openUrl(url);
}

QString PersonAtDesktop::senderProgram() const { return programBeside(QStringLiteral("vitrine-sender")); }

QString PersonAtDesktop::commandProgram() const { return programBeside(QStringLiteral("vitrinectl")); }

} // namespace vitrine::ui
