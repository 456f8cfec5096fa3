// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of people and of the desktop around it. Tests pass their own, so that no test waits for a
// dialog.
#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

namespace vitrine::ui {

class Desktop
{
public:
    virtual ~Desktop() = default;

    [[nodiscard]] virtual QStringList filesToOpen(QWidget* parent) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& suggestion) = 0; // empty: cancelled
    [[nodiscard]] virtual bool accepted(QDialog& dialog) = 0; // shows it until it is closed
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void openFile(const QString& path) = 0; // in the program the desktop has for it
    virtual void openLink(const QString& address) = 0;
    // The program that sends, with its whole path; empty: there is none.
    [[nodiscard]] virtual QString senderProgram() const = 0;
    // vitrinectl, which a timer starts; empty: there is none.
    [[nodiscard]] virtual QString commandProgram() const = 0;
};

// The real one.
class PersonAtDesktop final : public Desktop
{
public:
    [[nodiscard]] QStringList filesToOpen(QWidget* parent) override;
    [[nodiscard]] QString fileToSave(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] bool accepted(QDialog& dialog) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void openFile(const QString& path) override;
    void openLink(const QString& address) override;
    // Beside this program, and nowhere else: a foreign one of that name in PATH is never started.
    [[nodiscard]] QString senderProgram() const override;
    [[nodiscard]] QString commandProgram() const override;
};

} // namespace vitrine::ui
