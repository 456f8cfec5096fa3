// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/savedfilters.h"

#include <QSettings>

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int most = 200; // a settings file may be anybody's

} // namespace

SavedFilters::SavedFilters(const QString& file) : m_file(file)
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    const int size = std::min(settings.beginReadArray(QStringLiteral("filters")), most);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        m_all.append(
            {settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("text")).toString()});
    }
    m_all.removeIf([](const SavedFilter& each) { return each.name.isEmpty(); });
}

void SavedFilters::save(const SavedFilter& filter)
{
    m_all.removeIf([&](const SavedFilter& each) { return each.name == filter.name; });
    m_all.append(filter);
    std::sort(m_all.begin(), m_all.end(),
              [](const SavedFilter& a, const SavedFilter& b) { return a.name.localeAwareCompare(b.name) < 0; });
    write();
}

void SavedFilters::forget(const QString& name)
{
    m_all.removeIf([&](const SavedFilter& each) { return each.name == name; });
    write();
}

void SavedFilters::write() const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(QStringLiteral("filters"));
    settings.beginWriteArray(QStringLiteral("filters"), static_cast<int>(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), m_all.at(i).name);
        settings.setValue(QStringLiteral("text"), m_all.at(i).text);
    }
}

} // namespace vitrine::ui
