// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesheet.h"

#include "base/paths.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/copyline.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine::ui {

ChangeSheet::ChangeSheet(const Workspace& workspace, const change::Plan& plan, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_plan(plan), m_body(new QVBoxLayout), m_refusals(new QVBoxLayout),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(heading());
    auto* title = new PlainLabel(heading(), this);
    title->setFont(ui::heading(font()));

    auto* content = new QWidget(this);
    content->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::normal);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("What would change"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);

    addOverruled();
    m_body->addLayout(m_refusals);
    addEdits();
    addConsequences();
    addAdvice();
    m_body->addStretch();
    addButtons();
    const int em = fontMetrics().averageCharWidth();
    const int width = em * 100;
    const int rest = layout->sizeHint().height() - scroll->sizeHint().height();
    resize(width, qMin(rest + m_body->heightForWidth(width - 2 * space::wide) + space::wide, em * 110));
}

QString ChangeSheet::names() const
{
    QStringList names;
    for (const std::string& id : m_plan.products) {
        const product::Profile* profile = m_workspace.catalogue().find(id);
        names << shown(profile ? profile->name : id);
    }
    return names.join(QStringLiteral(", "));
}

QString ChangeSheet::heading() const
{
    switch (m_plan.intent) {
    case change::Intent::Enable:
        return tr("Turn on %1").arg(names());
    case change::Intent::Disable:
        return tr("Turn off %1").arg(names());
    case change::Intent::ResetId:
        return tr("New ID for %1").arg(names());
    case change::Intent::Undo:
        break;
    }
    return tr("Undo for %1").arg(names());
}

QString ChangeSheet::verb() const
{
    switch (m_plan.intent) {
    case change::Intent::Enable:
        return tr("Turn On");
    case change::Intent::Disable:
        return tr("Turn Off");
    case change::Intent::ResetId:
        return tr("Reset ID");
    case change::Intent::Undo:
        break;
    }
    return tr("Undo");
}

bool ChangeSheet::changesAnything() const { return !m_plan.empty() || m_plan.eventsToDelete > 0; }

void ChangeSheet::addOverruled()
{
    const bool consent = m_plan.intent == change::Intent::Enable || m_plan.intent == change::Intent::Disable;
    if (!consent || m_plan.empty())
        return;
    for (const consent::Decision& decision : m_plan.after) {
        const QString text = phrases::overruled(decision, m_plan.intent == change::Intent::Enable);
        if (text.isEmpty())
            continue;
        auto* label = new PlainLabel(QStringLiteral("⚠ %1").arg(text), this);
        label->setFont(subheading(font()));
        m_body->addWidget(label);
    }
}

void ChangeSheet::addRefusal(const std::string& productId, const Error& error)
{
    const product::Profile* profile = m_workspace.catalogue().find(productId);
    m_refusals->addWidget(new PlainLabel(
        tr("%1 is left out. %2").arg(shown(profile ? profile->name : productId), phrases::error(error)), this));
}

void ChangeSheet::addEdits()
{
    for (const change::FileEdit& edit : m_plan.edits) {
        if (edit.own)
            continue;
        const QString path = shownOnOneLine(abbreviateHome(edit.path, m_workspace.environment()));
        auto* file = new PlainLabel(edit.before ? path : tr("%1 (new file)").arg(path), this);
        file->setFont(monospace());
        m_body->addWidget(file);
        auto* diff = new DiffView(edit.diff(), path, this);
        m_body->addWidget(diff);
        if (diff->holdsSecrets())
            addSecretsBox(*diff);
    }
    if (m_plan.empty())
        m_body->addWidget(new PlainLabel(tr("No file here can be edited for this."), this));
}

void ChangeSheet::addSecretsBox(DiffView& diff)
{
    auto* box = new QCheckBox(tr("Show secrets"), this);
    m_body->addWidget(box);
    connect(box, &QCheckBox::toggled, &diff, &DiffView::showSecrets);
}

void ChangeSheet::addConsequences()
{
    QStringList lines;
    const auto events = static_cast<int>(m_plan.eventsToDelete);
    if (events > 0)
        lines << tr("%Ln waiting event(s) will be deleted, not sent.", nullptr, events);
    if (m_plan.intent == change::Intent::ResetId)
        lines << tr("The old ID moves to the list of earlier IDs, so that a deletion request can still name it.");
    if (changesAnything()) {
        lines << tr("Nothing is sent about this choice.");
        lines << tr("Edit, Undo takes it back, to the byte.");
        if (events > 0)
            lines.last() = tr("Edit, Undo takes the edit back, to the byte; deleted events stay deleted.");
    }
    for (const QString& line : lines)
        m_body->addWidget(new PlainLabel(line, this));
}

void ChangeSheet::addAdvice()
{
    if (m_plan.advice.empty())
        return;
    m_body->addSpacing(space::normal);
    auto* title = new PlainLabel(m_plan.empty() ? tr("To do it yourself, use one of these lines:")
                                                : tr("To overrule the stronger source, use one of these lines:"),
                                 this);
    title->setFont(subheading(font()));
    m_body->addWidget(title);
    for (const std::string& line : m_plan.advice)
        m_body->addWidget(new CopyLine(shownOnOneLine(line), this));
}

void ChangeSheet::addButtons()
{
    QPushButton* leave = nullptr;
    if (changesAnything()) {
        QPushButton* act = m_buttons->addButton(verb(), QDialogButtonBox::AcceptRole);
        act->setObjectName(QStringLiteral("apply"));
        leave = m_buttons->addButton(QDialogButtonBox::Cancel);
    } else {
        leave = m_buttons->addButton(QDialogButtonBox::Close);
    }
    leave->setDefault(true); // Return alone never changes anything
    leave->setFocus();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace vitrine::ui
