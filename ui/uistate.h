// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window stood, in an INI file of its own that only its owner can read: a filter may name what it looks for.
// Never consent, never events.
#pragma once

#include <QSettings>

class QMainWindow;
class QSplitter;

namespace vitrine::ui {

class UiState
{
public:
    // file: an INI path; empty: nothing is kept.
    explicit UiState(const QString& file) : m_file(file) {}

    [[nodiscard]] static QString standardFile();

    [[nodiscard]] const QString& file() const { return m_file; }
    void restore(QMainWindow& window, QSplitter& splitter) const;
    void save(const QMainWindow& window, const QSplitter& splitter) const;
    void forget() const;

private:
    QString m_file;
};

} // namespace vitrine::ui
