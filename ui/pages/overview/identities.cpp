// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/identities.h"

#include "base/paths.h"
#include "erasure/request.h"
#include "ui/dialogs/idsdialog.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine::ui {
namespace {

QPushButton* named(const QString& text, const QString& accessibleName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(accessibleName);
    return button;
}

// A hash may break every sixteen characters.
QString breakable(QString value)
{
    for (qsizetype at = value.size() - value.size() % 16; at > 0 && value.size() > 40; at -= 16)
        value.insert(at, QChar(0x200b));
    return value;
}

} // namespace

Identities::Identities(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
    : Section(tr("Who are you to them?"), {}, parent), m_workspace(workspace), m_flow(flow), m_desktop(desktop)
{
}

void Identities::show(const Tool& tool)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    answer()->addWidget(m_content);
    bool any = false;
    for (const identity::Id& id : tool.ids) {
        if (id.alias && id.value.empty() && id.retired.empty())
            continue;
        addId(id);
        any = true;
    }
    if (!any)
        layout->addWidget(new PlainLabel(tr("No ID. Its events carry nothing that names you or this computer."), this));
    addEarlier(tool);
    if (any)
        addRequest(tool);
}

void Identities::addId(const identity::Id& id)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    auto* name = new PlainLabel(shown(id.name), m_content);
    name->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    auto* value = new PlainLabel(id.value.empty() ? tr("none here") : breakable(shownOnOneLine(id.value)), m_content);
    if (!id.value.empty()) {
        value->setFont(monospace());
        value->setTextInteractionFlags(Qt::NoTextInteraction); // Copy gives it without the places to break
    }
    row->addWidget(name);
    row->addWidget(value, 1);
    if (!id.value.empty()) {
        auto* copy = named(tr("Copy"), tr("Copy %1").arg(shown(id.name)), m_content);
        connect(copy, &QPushButton::clicked, this,
                [text = QString::fromStdString(id.value)] { QGuiApplication::clipboard()->setText(text); });
        row->addWidget(copy);
        auto* reset = named(tr("Reset…"), tr("Reset %1").arg(shown(id.name)), m_content);
        reset->setEnabled(id.resettable);
        connect(reset, &QPushButton::clicked, this, [this, product = id.product] { m_flow.resetId(product); });
        row->addWidget(reset);
    }
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    layout->addLayout(row);
    if (const QString facts = factsOf(id); !facts.isEmpty())
        layout->addWidget(dimLabel(facts, m_content));
}

QString Identities::factsOf(const identity::Id& id) const
{
    QStringList facts;
    if (id.firstSeen)
        facts << tr("Since %1.").arg(shownDate(*id.firstSeen));
    if (!id.source.empty())
        facts << tr("From %1.").arg(shownOnOneLine(abbreviateHome(id.source, m_workspace.environment())));
    if (!id.sharedWith.empty()) {
        QStringList others;
        for (const std::string& other : id.sharedWith)
            others << shown(other);
        facts << tr("Also used by: %1.").arg(others.join(QStringLiteral(", ")));
    }
    if (!id.why.empty())
        facts << shown(id.why);
    return facts.join(QLatin1Char(' '));
}

void Identities::addEarlier(const Tool& tool)
{
    int earlier = 0;
    Millis last = 0;
    for (const identity::Id& id : tool.ids) {
        earlier += static_cast<int>(id.retired.size());
        for (const identity::Retired& old : id.retired)
            last = std::max(last, old.retiredAt);
    }
    if (earlier == 0)
        return;
    auto* row = new QHBoxLayout;
    row->addWidget(
        new PlainLabel(tr("%n earlier ID(s), the last retired on %1.", nullptr, earlier).arg(shownDate(last)),
                       m_content),
        1);
    auto* button = named(tr("Show Earlier…"), tr("Show earlier IDs"), m_content);
    connect(button, &QPushButton::clicked, this, [this, ids = tool.ids, name = shown(tool.profile->name)] {
        IdsDialog dialog(ids, name, window());
        (void)m_desktop.accepted(dialog);
    });
    row->addWidget(button);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
}

void Identities::addRequest(const Tool& tool)
{
    auto* button = new QPushButton(tr("Deletion Request…"), m_content);
    connect(button, &QPushButton::clicked, this, [this, profile = tool.profile] {
        RequestDialog dialog(erasure::requestFor(*profile, m_workspace.environment()), shown(profile->name), window());
        (void)m_desktop.accepted(dialog);
    });
    static_cast<QVBoxLayout*>(m_content->layout())->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace vitrine::ui
