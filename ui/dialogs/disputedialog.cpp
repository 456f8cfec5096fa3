// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/disputedialog.h"

#include "base/file.h"
#include "dispute/form.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine::ui {
namespace {

QString ownWordsIn(const QString& text)
{
    const QString mark = QString::fromStdString(std::string(dispute::ownWords));
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? QString() : text.mid(at + mark.size());
}

// What the person wrote: the lines that the form does not have.
QString addedTo(const QString& form, const QString& text)
{
    const QStringList known = form.split(QLatin1Char('\n'));
    QStringList added = text.split(QLatin1Char('\n'));
    added.removeIf([&](const QString& line) { return known.contains(line); });
    return added.join(QLatin1Char('\n'));
}

} // namespace

DisputeDialog::DisputeDialog(const Workspace& workspace, Desktop& desktop, const Tool& tool, QWidget* parent)
    : QDialog(parent), m_profile(*tool.profile), m_decision(tool.decision), m_snapshot(workspace.snapshot()),
      m_surroundings(sanitize::Surroundings::of(workspace.environment())), m_os(workspace.environment().os),
      m_desktop(desktop), m_discreet(m_surroundings), m_about(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_warning(new PlainLabel(this))
{
    setWindowTitle(tr("Something is wrong in the profile: %1").arg(shown(m_profile.name)));
    build();
    fill();
    connect(m_about, &QComboBox::currentIndexChanged, this, &DisputeDialog::write);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DisputeDialog::lookThrough);
    write();
    find();
}

void DisputeDialog::build()
{
    auto* label = new QLabel(tr("What seems &wrong?"), this);
    label->setBuddy(m_about);
    m_about->setAccessibleName(tr("What seems wrong?"));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(32);
    m_about->setMaxVisibleItems(20);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_about, 1);
    m_text->setFont(monospace());
    m_text->setAccessibleName(tr("Text of the report"));
    m_text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    QPushButton* keep = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    connect(keep, &QPushButton::clicked, this, &DisputeDialog::save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(new PlainLabel(tr("This is the whole text. Add your own words at its end, then copy or save it "
                                        "and send it yourself. Vitrine sends nothing."),
                                     this));
    layout->addWidget(dimLabel(tr("It holds names, types, shapes and counts: no values, no paths of yours, no IDs. "
                                  "Its headings are English, as those who keep profiles read it for everybody."),
                               this));
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    m_warning->hide();
    const int em = fontMetrics().averageCharWidth();
    resize(em * 110, em * 84);
}

void DisputeDialog::offer(const QString& text, const dispute::Subject& subject)
{
    m_subjects.push_back(subject);
    m_about->addItem(text);
}

void DisputeDialog::fill()
{
    offer(tr("The profile as a whole"), {});
    for (const product::Rung& rung : m_profile.ladder)
        offer(tr("Source: %1 (%2)").arg(shown(rung.name), shown(rung.id)), {rung.id, {}, {}});
    for (const product::Field& field : m_profile.commonFields)
        offer(tr("Field of every event: %1").arg(shown(field.name)), {{}, {}, field.name});
    for (const product::EventKind& kind : m_profile.events) {
        offer(tr("Event: %1").arg(shown(kind.name)), {{}, kind.name, {}});
        for (const product::Field& field : kind.fields)
            offer(tr("Field of %1: %2").arg(shown(kind.name), shown(field.name)), {{}, kind.name, field.name});
    }
}

// Fields that the profile lacks are found in the events, which may be many.
void DisputeDialog::find()
{
    m_finder.ask([this](const Latest::Cancelled& cancelled) -> Latest::Answer {
        return [this, subjects = dispute::undeclaredIn(m_profile, *m_snapshot, cancelled)] {
            for (const dispute::Subject& subject : subjects)
                offerMissing(subject);
        };
    });
}

void DisputeDialog::offerMissing(const dispute::Subject& subject)
{
    if (std::find(m_subjects.begin(), m_subjects.end(), subject) == m_subjects.end())
        offer(tr("Missing field of %1: %2").arg(shownOnOneLine(subject.event), shownOnOneLine(subject.field)), subject);
}

void DisputeDialog::pick(const dispute::Subject& subject)
{
    if (!subject.event.empty() && !subject.field.empty())
        offerMissing(subject); // they are found one by one, and not all
    const auto found = std::find(m_subjects.begin(), m_subjects.end(), subject);
    if (found != m_subjects.end())
        m_about->setCurrentIndex(static_cast<int>(found - m_subjects.begin()));
}

void DisputeDialog::write()
{
    const dispute::Subject subject = m_subjects[static_cast<std::size_t>(std::max(0, m_about->currentIndex()))];
    m_writer.ask([this, subject](const Latest::Cancelled& cancelled) -> Latest::Answer {
        const dispute::Facts facts{m_profile, m_decision, *m_snapshot, m_surroundings, m_os};
        const std::string form = dispute::formOf(dispute::disputeOf(facts, subject, cancelled));
        return [this, text = QString::fromStdString(form)] { present(text); };
    });
}

// The person's own words survive another choice.
void DisputeDialog::present(const QString& form)
{
    const QString own = ownWordsIn(m_text->toPlainText());
    m_form = form;
    m_text->setPlainText(own.isEmpty() ? form : form.left(form.size() - ownWordsIn(form).size()) + own);
}

void DisputeDialog::lookThrough()
{
    QStringList found;
    for (const std::string& word : m_discreet.personalIn(utf8(addedTo(m_form, m_text->toPlainText()))))
        found << shown(word);
    m_warning->setTextOrHide(found.isEmpty() ? QString()
                                             : tr("Your words hold what looks personal (%1). Look at them again before "
                                                  "you pass them on.")
                                                   .arg(found.join(QStringLiteral(", "))));
}

void DisputeDialog::save()
{
    const QString path = m_desktop.fileToSave(this, QStringLiteral("profile-%1.md").arg(shown(m_profile.id)));
    if (path.isEmpty())
        return;
    if (const auto written = replaceFile(utf8(path), utf8(m_text->toPlainText())); !written)
        m_desktop.tell(this, tr("Nothing was saved"), phrases::error(written.error()));
}

} // namespace vitrine::ui
