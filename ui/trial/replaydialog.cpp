// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/replaydialog.h"

#include "ui/phrasefate.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/trial/phrasetrial.h"
#include "ui/widgets/linetable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

ReplayDialog::ReplayDialog(const Workspace& workspace, Desktop& desktop, trial::Question question, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_desktop(desktop), m_question(std::move(question)),
      m_answer(new QComboBox(this)), m_rounds(new QSpinBox(this)),
      m_send(new QPushButton(tr("&Send to the Sink"), this)), m_stop(new QPushButton(tr("Sto&p"), this)),
      m_sentence(new PlainLabel(this)), m_requests(new QListWidget(this)), m_table(new QTableView(this))
{
    setWindowTitle(tr("Try an Answer"));
    build();
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::send);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopped->store(true); });
    connect(&m_worker, &Latest::busyChanged, this, &ReplayDialog::showBusy);
    const bool there = !m_desktop.senderProgram().isEmpty();
    m_send->setEnabled(there);
    if (!there)
        m_sentence->setText(tr("The program that sends, vitrine-sender, was not found next to this one."));
    showBusy(false);
}

void ReplayDialog::build()
{
    for (const std::string& word : trial::answerWords())
        m_answer->addItem(phrases::answerChoice(word), QString::fromStdString(word));
    m_answer->setAccessibleName(tr("Answer of the sink"));
    m_rounds->setRange(0, 20);
    m_rounds->setAccessibleName(tr("Tries before"));
    dressLines(*m_table, tr("What would become of each event"));
    m_table->setModel(&m_events);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OutcomeModel::Why, QHeaderView::Stretch);
    m_requests->setAccessibleName(tr("Requests that went to the sink"));
    auto* answer = new QLabel(tr("&Answer of the sink:"), this);
    answer->setBuddy(m_answer);
    auto* rounds = new QLabel(tr("as if &tried before, times:"), this);
    rounds->setBuddy(m_rounds);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    for (QWidget* widget : std::initializer_list<QWidget*>{answer, m_answer, rounds, m_rounds, m_send, m_stop})
        row->addWidget(widget);
    row->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(dimLabel(tr("The request goes to a sink on this computer and nowhere else. What waits, what was "
                                  "sent and your IDs stay as they are."),
                               this));
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    layout->addWidget(heading(tr("Requests that went to the sink"), m_requests), 1);
    layout->addWidget(heading(tr("What would become of each event"), m_table), 2);
    layout->addWidget(buttons);
    m_send->setDefault(true);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 120, em * 80);
}

// A list under its title, as one part of the dialog.
QWidget* ReplayDialog::heading(const QString& title, QWidget* list)
{
    auto* part = new QWidget(this);
    auto* label = new QLabel(title, part);
    label->setFont(subheading(font()));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    return part;
}

void ReplayDialog::send()
{
    m_question.sender = utf8(m_desktop.senderProgram());
    m_question.answer = utf8(m_answer->currentData().toString());
    m_question.rounds = static_cast<std::uint32_t>(m_rounds->value());
    m_stopped->store(false);
    m_sentence->setText(waiting());
    m_worker.ask([this, question = m_question, environment = m_workspace.environment(),
                  stopped = m_stopped](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto reaction = trial::ask(question, environment, [&] { return stopped->load() || cancelled(); });
        return [this, reaction = std::move(reaction)] { take(reaction); };
    });
}

QString ReplayDialog::waiting() const
{
    const product::Profile* profile = m_workspace.catalogue().find(m_question.product);
    const std::uint32_t patience = profile ? profile->delivery.timeoutMs : 0;
    if (m_question.answer != "slow" || patience == 0)
        return tr("The request was handed to vitrine-sender; its answer is waited for. Stop ends it.");
    return tr("The sink answers a byte at a time. Each request is waited for as long as this tool would wait, %1. "
              "Stop ends it.")
        .arg(durationText(patience));
}

void ReplayDialog::take(const Result<trial::Reaction>& reaction)
{
    m_requests->clear();
    m_events.show(reaction ? endsOf(reaction->events) : std::vector<EventEnd>());
    if (!reaction) {
        const bool stopped = reaction.error().code == Code::Cancelled;
        m_sentence->setText(stopped ? tr("Stopped.") : phrases::error(reaction.error()));
        return;
    }
    m_sentence->setText(phrases::reaction(*reaction));
    for (const trial::ReactedRequest& request : reaction->requests) {
        const QString answer = request.status > 0 ? QString::number(request.status) : phrases::failure(request.failure);
        m_requests->addItem(
            tr("%Ln event(s), %1: %2, after %3", "in a request: size, answer, time", static_cast<int>(request.events))
                .arg(QLocale().formattedDataSize(static_cast<qint64>(request.bytes)), answer,
                     durationText(static_cast<double>(request.took))));
    }
}

void ReplayDialog::showBusy(bool busy)
{
    m_send->setEnabled(!busy && !m_desktop.senderProgram().isEmpty());
    m_stop->setVisible(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_answer, m_rounds})
        widget->setEnabled(!busy);
}

} // namespace vitrine::ui
