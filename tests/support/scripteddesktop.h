// SPDX-License-Identifier: GPL-3.0-or-later
// A person who answers at once: tests say what is done with each dialog and read what was told.
#pragma once

#include "ui/desktop.h"

#include <functional>

namespace vitrine::test {

class ScriptedDesktop final : public ui::Desktop
{
public:
    QStringList files;                        // what the file dialog gives
    QString saveTo;                           // where copies are saved
    QString sender;                           // the program that sends; empty: there is none
    QString command;                          // vitrinectl; empty: there is none
    std::function<void(QDialog&)> atDialog;   // may click in it; a dialog left alone is cancelled
    QStringList told, opened, links, dialogs; // what happened; dialogs by their titles

    [[nodiscard]] QStringList filesToOpen(QWidget*) override { return files; }
    [[nodiscard]] QString fileToSave(QWidget*, const QString&) override { return saveTo; }
    [[nodiscard]] bool accepted(QDialog& dialog) override
    {
        dialogs << dialog.windowTitle();
        dialog.show();
        if (atDialog)
            atDialog(dialog);
        return dialog.result() == QDialog::Accepted;
    }
    void tell(QWidget*, const QString& title, const QString& text) override
    {
        told << title + QLatin1Char('\n') + text;
    }
    void openFile(const QString& path) override { opened << path; }
    void openLink(const QString& address) override { links << address; }
    [[nodiscard]] QString senderProgram() const override { return sender; }
    [[nodiscard]] QString commandProgram() const override { return command; }
};

} // namespace vitrine::test
