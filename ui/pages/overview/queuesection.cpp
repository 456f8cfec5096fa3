// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/queuesection.h"

#include "protocol/protocol.h"
#include "ui/dialogs/outputdialog.h"
#include "ui/phrasequeue.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

QueueSection::QueueSection(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Section(tr("What waits?"), tr("The queue (spool) and the sender"), parent), m_workspace(workspace),
      m_desktop(desktop), m_run(workspace, desktop), m_sentence(new PlainLabel(this)), m_next(dimLabel({}, this)),
      m_never(new PlainLabel(this)), m_dropped(dimLabel({}, this)), m_obstacle(dimLabel({}, this)),
      m_result(new PlainLabel(this)), m_sendNow(new QPushButton(tr("Send Now"), this)),
      m_dryRun(new QPushButton(tr("Dry Run…"), this)), m_stop(new QPushButton(tr("Stop"), this))
{
    build();
    m_result->hide();
    connect(m_sendNow, &QPushButton::clicked, this,
            [this] { m_run.start(QString::fromStdString(m_product), SenderRun::Mode::Send); });
    connect(m_dryRun, &QPushButton::clicked, this,
            [this] { m_run.start(QString::fromStdString(m_product), SenderRun::Mode::DryRun); });
    connect(m_stop, &QPushButton::clicked, &m_run, &SenderRun::stop);
    connect(&m_run, &SenderRun::began, this, [this] {
        m_result->setTextOrHide(tr("vitrine-sender is at work…"));
        showButtons();
    });
    connect(&m_run, &SenderRun::ended, this, &QueueSection::ended);
}

void QueueSection::build()
{
    m_sendNow->setToolTip(tr("Starts vitrine-sender, a program of its own: this window never opens a connection."));
    m_dryRun->setToolTip(tr("Starts vitrine-sender, which shows what would go, byte for byte, and sends nothing."));
    auto* words = new QVBoxLayout;
    words->setSpacing(space::normal);
    for (QWidget* label : {m_sentence, m_next, m_never, m_dropped, m_result})
        words->addWidget(label);
    words->addStretch();
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::normal);
    for (QWidget* button : {m_sendNow, m_dryRun, m_stop})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::section);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    answer()->addLayout(row);
    answer()->addWidget(m_obstacle);
}

void QueueSection::show(const Tool& tool)
{
    if (m_product != tool.profile->id && !m_run.running())
        m_result->hide();
    m_product = tool.profile->id;
    showButtons();
    read();
}

void QueueSection::showCounts(const Tool& tool)
{
    m_product = tool.profile->id;
    if (!m_workspace.isReading())
        read();
}

void QueueSection::read()
{
    const Tool* tool = m_workspace.tool(m_product);
    if (!tool)
        return;
    m_reader.ask([this, profile = tool->profile,
                  environment = m_workspace.environment()](const Latest::Cancelled&) -> Latest::Answer {
        const auto endpoint = protocol::endpointFor(*profile, environment);
        auto queue = report::queueOf(*profile, environment, endpoint.url, now());
        return [this, id = profile->id, queue = std::move(queue)] { take(id, queue); };
    });
}

void QueueSection::take(const std::string& productId, const report::Queue& queue)
{
    if (productId != m_product)
        return;
    m_waiting = queue.waiting;
    m_sentence->setText(phrases::queueSentence(queue));
    m_next->setTextOrHide(phrases::queueDetails(queue));
    m_never->setTextOrHide(phrases::neverSent(queue));
    m_dropped->setTextOrHide(phrases::droppedSentence(queue));
    showButtons();
}

// What cannot be done says why; one that waits for nothing is no reason to explain.
void QueueSection::showButtons()
{
    const Tool* tool = m_workspace.tool(m_product);
    QString obstacle = tool ? m_run.obstacle(*tool) : QString();
    if (obstacle.isEmpty() && m_waiting == 0)
        obstacle = tr("Nothing waits, so there is nothing to send.");
    const bool free = tool && obstacle.isEmpty() && !m_run.running();
    for (QPushButton* button : {m_sendNow, m_dryRun}) {
        button->setEnabled(free);
        button->setAccessibleDescription(obstacle);
    }
    m_stop->setVisible(m_run.running());
    m_obstacle->setTextOrHide(obstacle.isEmpty() ? QString()
                                                 : tr("Sending from here is not possible. %1").arg(obstacle));
}

void QueueSection::ended(const SenderRun::End& end)
{
    m_workspace.readAgain(); // whatever it did, and also when it failed half way
    if (end.mode == SenderRun::Mode::DryRun) {
        showDryRun(end);
        read();
        return;
    }
    m_result->setTextOrHide(tr("Reading what was sent…"));
    m_reporter.ask([this, end, &catalogue = m_workspace.catalogue(),
                    environment = m_workspace.environment()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto journals = readJournals(catalogue, environment, cancelled);
        return [this, end, journals] {
            report(end, *journals);
            read();
        };
    });
    showButtons();
}

void QueueSection::report(const SenderRun::End& end, const Journals& journals)
{
    m_result->setTextOrHide(phrases::runSentence(end, journals));
    showButtons();
}

void QueueSection::showDryRun(const SenderRun::End& end)
{
    if (end.exitCode != 0 && end.out.isEmpty()) {
        m_result->setTextOrHide(phrases::runSentence(end, {}));
    } else {
        m_result->setTextOrHide(tr("Dry run: nothing was sent."));
        OutputDialog dialog(tr("Dry Run"),
                            tr("This is what would be sent now, byte for byte. Nothing left this computer."), end.out,
                            window());
        (void)m_desktop.accepted(dialog);
    }
    showButtons();
}

QString QueueSection::text() const
{
    QStringList sentences;
    for (const PlainLabel* label : {m_sentence, m_next, m_never, m_dropped, m_obstacle, m_result})
        if (!label->isHidden())
            sentences << label->text();
    return sentences.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
