// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/verifydialog.h"

#include "base/file.h"
#include "trial/statement.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/trial/verifyform.h"
#include "ui/trial/verifyresult.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

// "/x/verify.json" and "/tmp/…/requests-2026-11-20.ndjson" -> "/x/verify-requests-2026-11-20.ndjson"
QString besideOf(const QString& statement, const std::string& caught)
{
    const QFileInfo file(statement);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') +
           QFileInfo(QString::fromStdString(caught)).fileName();
}

Result<> copyFile(const std::string& from, const std::string& to)
{
    const auto bytes = readFile(from, 256u << 20);
    return bytes ? replaceFile(to, *bytes) : fail(bytes.error());
}

} // namespace

VerifyDialog::VerifyDialog(const Workspace& workspace, const Tool& tool, Desktop& desktop, QString keep,
                           QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_desktop(desktop), m_profile(*tool.profile), m_keep(std::move(keep)),
      m_stack(new QStackedWidget(this)), m_form(new VerifyForm(workspace, tool, this)),
      m_result(new VerifyResult(this)), m_bar(new QProgressBar(this)), m_note(new PlainLabel(this)),
      m_start(new QPushButton(tr("R&un"), this)), m_stop(new QPushButton(tr("Sto&p"), this)),
      m_back(new QPushButton(tr("&Back to the Command"), this)), m_save(new QPushButton(tr("&Save Evidence…"), this)),
      m_toSent(new QPushButton(tr("Show in “Sen&t”"), this)), m_close(new QPushButton(tr("Close"), this)),
      m_run(workspace)
{
    setWindowTitle(tr("Verify: %1").arg(shown(m_profile.name)));
    build();
    connect(m_form, &VerifyForm::changed, this, &VerifyDialog::showButtons);
    connect(m_form, &VerifyForm::entered, this, &VerifyDialog::start);
    connect(m_start, &QPushButton::clicked, this, &VerifyDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_run.stop();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(0);
        m_form->command().setFocus(Qt::OtherFocusReason);
        showButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &VerifyDialog::save);
    connect(m_toSent, &QPushButton::clicked, this, &VerifyDialog::toSent);
    connect(m_close, &QPushButton::clicked, this, &VerifyDialog::reject);
    connect(&m_run, &TrialRun::progressed, this, &VerifyDialog::progress);
    connect(&m_run, &TrialRun::ended, this, &VerifyDialog::ended);
    showButtons();
    m_form->command().setFocus();
}

void VerifyDialog::build()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_result);
    auto* intro = dimLabel(tr("Runs a command of yours and watches what it sends. Your settings stay as they are: what "
                              "differs for the runs stands below."),
                           this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    for (QPushButton* button : {m_back, m_save, m_toSent})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_start, m_stop, m_close})
        buttons->addWidget(button);
    for (QPushButton* button : {m_back, m_save, m_toSent, m_start, m_stop, m_close})
        button->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(intro);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 136, em * 108);
}

QString VerifyDialog::obstacle() const
{
    if (m_workspace.isSample())
        return tr("This is sample data: there is no tool of yours to run.");
    if (m_desktop.senderProgram().isEmpty())
        return tr("The program with the sink, vitrine-sender, was not found next to this one.");
    return {};
}

void VerifyDialog::showButtons()
{
    const bool running = m_run.running();
    const bool atForm = m_stack->currentIndex() == 0;
    const trial::Trial* trial = m_result->trial();
    const auto options = m_form->options();
    m_start->setVisible(atForm);
    m_start->setEnabled(!running && options && !options->words.empty() && obstacle().isEmpty());
    m_stop->setVisible(running);
    m_back->setVisible(!atForm && !running);
    m_save->setVisible(!atForm && trial);
    m_toSent->setVisible(!atForm && trial && !trial->requests.empty());
    m_bar->setVisible(running);
    m_note->setTextOrHide(atForm ? obstacle() : QString());
}

void VerifyDialog::start()
{
    auto options = m_form->options();
    if (!m_start->isEnabled() || !options)
        return;
    options->sender = utf8(m_desktop.senderProgram());
    options->keep = utf8(m_keep) + "/trial-" + std::to_string(++m_trials);
    m_run.start(m_profile, *options);
    m_result->showProgress(tr("Starting the sink…"));
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stack->setCurrentIndex(1);
    showButtons();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void VerifyDialog::progress(int run, int of, bool watching)
{
    if (!m_run.running())
        return;
    m_bar->setRange(0, 2 * of);
    m_bar->setValue(2 * run - (watching ? 1 : 2));
    m_result->showProgress(watching ? tr("Run %1 of %2 has ended; the sink is watched.").arg(run).arg(of)
                                    : tr("Run %1 of %2…").arg(run).arg(of));
}

void VerifyDialog::ended(const std::shared_ptr<const TrialRun::Outcome>& outcome)
{
    if (outcome->has_value())
        m_result->show(std::shared_ptr<const trial::Trial>(outcome, &**outcome));
    else
        m_result->showError(phrases::error(outcome->error()));
    if (m_closing)
        return QDialog::reject();
    // The worker counts as busy until this returns.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showButtons();
            m_back->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void VerifyDialog::save()
{
    const QString place =
        m_desktop.fileToSave(this, QStringLiteral("verify-%1.json").arg(QString::fromStdString(m_profile.id)));
    if (place.isEmpty() || !m_result->trial())
        return;
    Result<> written =
        replaceFile(utf8(place), trial::statementOf(*m_result->trial(), m_workspace.environment()).pretty() + "\n");
    for (const trial::SinkFile& file : m_result->trial()->files)
        if (written)
            written = copyFile(file.path, utf8(besideOf(place, file.path)));
    m_note->setTextOrHide(written
                              ? tr("Saved: %1, and beside it the bytes that came. The statement holds their hashes.")
                                    .arg(shownOnOneLine(utf8(place)))
                              : phrases::error(written.error()));
}

void VerifyDialog::toSent()
{
    for (const trial::SinkFile& file : m_result->trial()->files)
        m_wanted << QString::fromStdString(file.path);
    accept();
}

// What runs is ended first: a closed dialog leaves nothing behind.
void VerifyDialog::reject()
{
    if (!m_run.running())
        return QDialog::reject();
    m_closing = true;
    m_stop->setEnabled(false);
    m_run.stop();
}

} // namespace vitrine::ui
