// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/promises.h"

#include "ui/dialogs/disputedialog.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/models/fieldsmodel.h"
#include "ui/phrasefinding.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

// " : ✔ kept in 212"; empty while no event was looked through.
QString keptOf(const std::string& product, const std::string& promise, const std::vector<audit::Kept>& all)
{
    for (const audit::Kept& kept : all)
        if (kept.product == product && kept.promise == promise)
            return QStringLiteral(": ") + phrases::kept(kept);
    return {};
}

} // namespace

Promises::Promises(const Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Section(tr("What do they promise?"), {}, parent), m_workspace(workspace), m_desktop(desktop),
      m_counts(new PlainLabel(this)), m_never(new PlainLabel(this)), m_notice(new PlainLabel(this)),
      m_rights(new PlainLabel(this)), m_contact(new PlainLabel(this)), m_sources(dimLabel({}, this)),
      m_findings(new QPushButton(tr("See Findings"), this)), m_fields(new QPushButton(tr("See Every Field…"), this)),
      m_link(new QPushButton(tr("Read More"), this)), m_dispute(new QPushButton(tr("This Is Wrong…"), this))
{
    m_dispute->setAccessibleName(tr("Report that this profile is wrong"));
    m_link->setAccessibleName(tr("Open the tool's own page about telemetry"));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_findings);
    buttons->addWidget(m_fields);
    buttons->addWidget(m_link);
    buttons->addWidget(m_dispute);
    buttons->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(space::wide);
    for (QWidget* label : {m_counts, m_never, m_notice, m_rights, m_contact, m_sources})
        words->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::section);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    answer()->addLayout(row);
    connect(m_findings, &QPushButton::clicked, this, &Promises::findingsRequested);
    connect(m_fields, &QPushButton::clicked, this, [this] {
        FieldsDialog dialog(*m_profile, window());
        (void)m_desktop.accepted(dialog);
    });
    connect(m_dispute, &QPushButton::clicked, this, &Promises::dispute);
    connect(m_link, &QPushButton::clicked, this, [this] { m_desktop.openLink(shown(m_profile->notice.link)); });
}

void Promises::dispute()
{
    const Tool* tool = m_workspace.tool(m_profile->id);
    if (!tool)
        return;
    DisputeDialog dialog(m_workspace, m_desktop, *tool, window());
    (void)m_desktop.accepted(dialog);
}

void Promises::show(const Tool& tool)
{
    m_profile = tool.profile;
    m_counts->setText(countsOf(*m_profile));
    showPromises();
    const QString notice = shown(m_profile->notice.text);
    m_notice->setTextOrHide(notice.isEmpty() ? QString() : tr("Its notice says:\n“%1”").arg(notice.trimmed()));
    m_rights->setTextOrHide(rightsOf(*m_profile));
    m_contact->setTextOrHide(contactOf(*m_profile));
    m_link->setVisible(!m_profile->notice.link.empty());
    m_link->setToolTip(shown(m_profile->notice.link));
    QStringList sources;
    for (const product::Provenance& source : m_profile->sources)
        sources << tr("%1 (checked %2)").arg(shown(source.source), shown(source.checked));
    m_sources->setTextOrHide(sources.isEmpty() ? QString()
                                               : tr("Read from: %1").arg(sources.join(QStringLiteral("; "))));
}

QString Promises::countsOf(const product::Profile& profile)
{
    using product::FieldClass;
    const FieldCounts counts = countFields(profile);
    const auto of = [&](FieldClass fieldClass) { return counts.ofClass[static_cast<std::size_t>(fieldClass)]; };
    QStringList classes;
    if (const int n = of(FieldClass::Identifier))
        classes << tr("%n identifier(s)", nullptr, n);
    if (const int n = of(FieldClass::FreeText))
        classes << tr("%n of free text", nullptr, n);
    if (const int n = of(FieldClass::System))
        classes << tr("%n about the system", nullptr, n);
    if (const int n = of(FieldClass::Usage))
        classes << tr("%n about use", nullptr, n);
    //: %1 "9 kinds of events", %2 "31 fields", %3 "1 identifier, 6 about the system, 24 about use"
    return tr("%1, %2: %3.")
        .arg(tr("%n kind(s) of events", nullptr, counts.events), tr("%n field(s)", nullptr, counts.fields),
             classes.join(QStringLiteral(", ")));
}

void Promises::showKept(const std::vector<audit::Kept>& kept)
{
    m_kept = kept;
    showPromises();
}

void Promises::showPromises()
{
    if (m_profile)
        m_never->setTextOrHide(neverOf(*m_profile));
}

QString Promises::neverOf(const product::Profile& profile) const
{
    if (profile.neverSends.empty())
        return {};
    QStringList lines{tr("It promises never to send:")};
    for (const product::Promise& promise : profile.neverSends)
        lines << QStringLiteral("  –  %1%2").arg(shown(promise.text), keptOf(profile.id, promise.id, m_kept));
    return lines.join(QLatin1Char('\n'));
}

QString Promises::rightsOf(const product::Profile& profile)
{
    if (profile.legal.rights.empty())
        return {};
    QStringList lines{tr("Rights it grants:")};
    for (const product::Right& right : profile.legal.rights)
        lines << QStringLiteral("  –  %1: %2").arg(shown(right.name), shown(right.how));
    return lines.join(QLatin1Char('\n'));
}

QString Promises::contactOf(const product::Profile& profile)
{
    QStringList lines;
    if (!profile.legal.basis.empty())
        lines << tr("Legal basis: %1").arg(shown(profile.legal.basis));
    if (!profile.legal.retention.empty())
        lines << tr("Kept: %1").arg(shown(profile.legal.retention));
    if (!profile.legal.contact.empty())
        lines << tr("Contact: %1").arg(shown(profile.legal.contact));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
