// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitting.h"

#include "ui/pages/eventspage.h"
#include "ui/productview.h"
#include "ui/shown.h"
#include "ui/widgets/keptsplit.h"

#include <QSettings>
#include <QSplitter>

namespace vitrine::ui {
namespace {

QString classOf(const QObject& object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(QStringLiteral("::"), -1);
}

// A page places its parts by its width: sizes of another orientation say nothing.
QString splitKey(const QString& name, Qt::Orientation orientation)
{
    return QStringLiteral("window/splits/%1-%2").arg(name).arg(orientation);
}

} // namespace

Sitting::Sitting(QString file, Workspace& workspace, ProductView& view, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_workspace(workspace), m_view(view)
{
    findSplits();
}

void Sitting::restore()
{
    if (m_file.isEmpty())
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    const QString product = settings.value(QStringLiteral("window/tool")).toString();
    if (m_workspace.tool(utf8(product)))
        m_workspace.setProduct(product);
    const auto& pages = m_view.pages().all;
    const QString page = settings.value(QStringLiteral("window/page")).toString();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (classOf(*pages[i]) == page)
            m_view.showPage(static_cast<int>(i));
    }
    if (const QString filter = settings.value(QStringLiteral("window/filter")).toString(); !filter.isEmpty())
        Q_EMIT m_view.filterChanged(filter);
    for (const Split& split : m_splits)
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
            split.kept->setState(orientation, settings.value(splitKey(split.name, orientation)).toByteArray());
    const QString chosen = settings.value(QStringLiteral("window/chosenFile")).toString();
    if (!chosen.isEmpty())
        chooseWhenRead(chosen, settings.value(QStringLiteral("window/chosenLine")).toULongLong(),
                       settings.value(QStringLiteral("window/chosenElement")).toUInt());
}

void Sitting::chooseWhenRead(const QString& file, quint64 line, quint32 element)
{
    auto* waiting = new QObject(this);
    connect(&m_workspace, &Workspace::snapshotChanged, waiting, [this, waiting, file, line, element] {
        if (m_workspace.isReading())
            return;
        disconnect(&m_workspace, nullptr, waiting, nullptr);
        waiting->deleteLater();
        EventsPage* events = m_view.pages().events;
        if (!events->chosen())
            events->choose(file, line, element);
    });
}

void Sitting::findSplits()
{
    for (const Page* page : m_view.pages().all) {
        const auto splitters = page->findChildren<QSplitter*>();
        for (qsizetype i = 0; i < splitters.size(); ++i)
            m_splits.push_back({QStringLiteral("%1-%2").arg(classOf(*page)).arg(i), new KeptSplit(*splitters[i])});
    }
}

void Sitting::forgetSplits()
{
    for (const Split& split : m_splits)
        split.kept->forget();
}

void Sitting::save(const QString& filter) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/tool"), m_workspace.product());
    settings.setValue(QStringLiteral("window/page"), classOf(*m_view.page()));
    settings.setValue(QStringLiteral("window/filter"), filter);
    const EventsPage* events = m_view.pages().events;
    const store::Snapshot& snapshot = *m_workspace.snapshot();
    const bool chosen = events->chosen() && *events->chosen() < snapshot.size();
    const store::Row row = chosen ? snapshot.row(*events->chosen()) : store::Row();
    settings.setValue(QStringLiteral("window/chosenFile"),
                      chosen ? QString::fromStdString(snapshot.files()[row.file].path) : QString());
    settings.setValue(QStringLiteral("window/chosenLine"), quint64(row.line));
    settings.setValue(QStringLiteral("window/chosenElement"), quint32(row.element));
    for (const Split& split : m_splits)
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
            if (const QByteArray state = split.kept->state(orientation); !state.isEmpty())
                settings.setValue(splitKey(split.name, orientation), state);
}

} // namespace vitrine::ui
