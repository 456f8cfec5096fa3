// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uistate.h"

#include <QFile>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardPaths>

namespace vitrine::ui {

QString UiState::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/vitrine/window.ini");
}

void UiState::restore(QMainWindow& window, QSplitter& splitter) const
{
    if (m_file.isEmpty())
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    splitter.restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
}

void UiState::save(const QMainWindow& window, const QSplitter& splitter) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), splitter.saveState());
    settings.sync();
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
}

void UiState::forget() const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).remove(QStringLiteral("window"));
}

} // namespace vitrine::ui
