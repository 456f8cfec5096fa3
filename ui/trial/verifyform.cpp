// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/verifyform.h"

#include "base/file.h"
#include "trial/switches.h"
#include "trial/words.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/trial/phrasetrial.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

using trial::Consent;

QSpinBox* seconds(int value, int most, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(most == 600 ? 0 : 1, most);
    box->setValue(value);
    box->setSuffix(VerifyForm::tr(" s", "seconds"));
    box->setAccessibleName(name);
    return box;
}

bool isDirectory(const std::string& path)
{
    const auto facts = factsOf(path);
    return path.starts_with('/') && facts && facts->directory;
}

QVBoxLayout* column(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(space::tight);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return layout;
}

// Not a form layout: that one gives wrapped text too much height.
void addRow(QGridLayout& grid, const QString& text, QWidget* buddy, QLayout* field)
{
    auto* label = new QLabel(text, grid.parentWidget());
    label->setBuddy(buddy);
    const int place = grid.rowCount();
    grid.addWidget(label, place, 0, Qt::AlignTop);
    grid.addLayout(field, place, 1);
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(space::normal);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

} // namespace

VerifyForm::VerifyForm(const Workspace& workspace, Tool tool, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tool(std::move(tool)), m_command(new QLineEdit(this)),
      m_words(dimLabel({}, this)), m_directory(new QLineEdit(this)), m_place(dimLabel({}, this)),
      m_off(new QRadioButton(tr("o&ff"), this)), m_on(new QRadioButton(tr("o&n, to see what it really sends"), this)),
      m_switch(new QComboBox(this)),
      m_control(new QCheckBox(tr("First &once with consent on, to see that what it sends is seen here"), this)),
      m_controlHint(dimLabel({}, this)), m_proxies(new QCheckBox(tr("Set &proxy variables, too"), this)),
      m_tls(new QCheckBox(tr("The sink speaks &TLS, with a certificate of its own"), this)), m_runs(new QSpinBox(this)),
      m_watch(seconds(3, 600, tr("Watch after each run"), this)),
      m_timeout(seconds(60, 3600, tr("End a run after"), this)), m_sink(new PlainLabel(this)),
      m_decision(new PlainLabel(this)), m_longest(dimLabel({}, this)), m_settings(new QPlainTextEdit(this))
{
    build();
    connect(m_command, &QLineEdit::textChanged, this, &VerifyForm::refresh);
    connect(m_command, &QLineEdit::returnPressed, this, &VerifyForm::entered);
    connect(m_directory, &QLineEdit::textChanged, this, &VerifyForm::refresh);
    connect(m_switch, &QComboBox::currentIndexChanged, this, &VerifyForm::refresh);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_on, m_control, m_proxies, m_tls})
        connect(button, &QAbstractButton::toggled, this, &VerifyForm::refresh);
    for (QSpinBox* box : {m_runs, m_watch, m_timeout})
        connect(box, &QSpinBox::valueChanged, this, &VerifyForm::refresh);
    refresh();
}

void VerifyForm::build()
{
    const auto& executables = m_tool.profile->executables;
    m_command->setFont(monospace());
    m_command->setPlaceholderText(
        tr("for example: %1 --version").arg(executables.empty() ? QStringLiteral("…") : shown(executables.front())));
    m_directory->setFont(monospace());
    m_directory->setText(QString::fromStdString(m_workspace.environment().workingDirectory));
    m_settings->setReadOnly(true);
    m_settings->setFont(monospace());
    m_settings->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_settings->setTabChangesFocus(true);
    m_settings->setMinimumHeight(fontMetrics().height() * 7);
    m_settings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // from there on what is left
    m_settings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::normal, 0);
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::normal);
    grid->setColumnStretch(1, 1);
    addRow(*grid, tr("&Command:"), m_command, column({m_command, m_words}));
    addRow(*grid, tr("In &directory:"), m_directory, column({m_directory, m_place}));
    buildConsent(*grid);
    buildTimes(*grid);
    auto* where = column({m_sink});
    where->addLayout(row({m_proxies, m_tls}));
    addRow(*grid, tr("Where it goes:"), nullptr, where);
    auto* set = column({m_settings, m_longest});
    set->setStretchFactor(m_settings, 1);
    addRow(*grid, tr("&Set for the runs:"), m_settings, set);
    grid->setRowStretch(grid->rowCount() - 1, 1);
    m_place->hide();
}

void VerifyForm::buildConsent(QGridLayout& grid)
{
    m_off->setChecked(true);
    m_off->setAccessibleName(tr("Consent off"));
    m_on->setAccessibleName(tr("Consent on"));
    m_switch->setAccessibleName(tr("Turned off by"));
    m_switch->addItem(tr("by its strongest variable"));
    for (const std::string& name : trial::switchesOf(*m_tool.profile))
        m_switch->addItem(tr("by %1 alone").arg(shown(name)), QString::fromStdString(name));
    m_switch->setVisible(m_switch->count() > 1);
    m_control->setChecked(m_tool.decision.allowed);
    m_controlHint->setText(
        m_tool.decision.allowed
            ? tr("Without that, silence proves nothing: it may be sending past the sink.")
            : tr("Without that, silence proves nothing. But it is off here, and a tool that heeds neither the address "
                 "nor proxies would send for real."));
    auto* answers = new QVBoxLayout;
    answers->setSpacing(space::tight);
    answers->addLayout(row({m_off, m_switch}));
    answers->addLayout(row({m_on}));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_decision, m_control, m_controlHint})
        answers->addWidget(widget);
    addRow(grid, tr("Consent:"), nullptr, answers);
}

void VerifyForm::buildTimes(QGridLayout& grid)
{
    m_runs->setRange(1, static_cast<int>(trial::mostRuns));
    m_runs->setValue(3);
    m_runs->setAccessibleName(tr("Runs"));
    auto* watch = new QLabel(tr("&watch after each:"), this);
    watch->setBuddy(m_watch);
    auto* timeout = new QLabel(tr("&end one after:"), this);
    timeout->setBuddy(m_timeout);
    addRow(grid, tr("&Runs:"), m_runs, row({m_runs, watch, m_watch, timeout, m_timeout}));
}

trial::Options VerifyForm::wished() const
{
    trial::Options options;
    options.words = trial::wordsOf(utf8(m_command->text())).value_or(std::vector<std::string>());
    options.directory = utf8(m_directory->text().trimmed());
    options.runs = static_cast<unsigned>(m_runs->value());
    options.watch = Millis{m_watch->value()} * 1000;
    options.timeout = Millis{m_timeout->value()} * 1000;
    options.wish.consent = m_on->isChecked() ? Consent::On : Consent::Off;
    options.wish.switchName = m_on->isChecked() ? std::string() : utf8(m_switch->currentData().toString());
    options.wish.proxies = m_proxies->isChecked();
    options.control = !m_on->isChecked() && m_control->isChecked();
    options.tls = m_tls->isChecked();
    return options;
}

void VerifyForm::refresh()
{
    m_control->setEnabled(!m_on->isChecked());
    m_switch->setEnabled(!m_on->isChecked());
    m_options = wished();
    const auto split = trial::wordsOf(utf8(m_command->text()));
    if (!split)
        m_words->setText(tr("▲ The quote that opens at character %1 is never closed.").arg(split.error().offset + 1));
    else if (split->empty())
        m_words->setText(tr("Only what you type here is run, as it stands, without a shell."));
    else
        m_words->setText(tr("%Ln word(s), without a shell: %1", nullptr, static_cast<int>(split->size()))
                             .arg(phrases::words(*split)));
    const bool placed = isDirectory(m_options->directory);
    m_place->setTextOrHide(placed ? QString() : tr("▲ There is no such directory."));
    showPreparation();
    if (!placed || m_options->words.empty())
        m_options.reset();
    Q_EMIT changed();
}

void VerifyForm::showPreparation()
{
    const trial::Preparation preparation =
        trial::prepare(*m_tool.profile, m_workspace.policy(), m_workspace.environment(), m_options->words,
                       m_options->directory, m_options->wish,
                       {m_tls->isChecked() ? "https://127.0.0.1:PORT" : "http://127.0.0.1:PORT",
                        m_tls->isChecked() ? "certificate.pem" : "", "state-N", "N", "config-N"});
    m_settings->setPlainText(phrases::settings(preparation));
    m_sink->setText(phrases::sinkStands(preparation, shown(m_tool.profile->name)));
    m_proxies->setEnabled(preparation.endpointNamed);
    m_longest->setText(
        tr("All of it takes %1 at the most.").arg(durationText(static_cast<double>(trial::longest(*m_options)))));
    const bool off = m_options->wish.consent == Consent::Off;
    QString said;
    if (off && !preparation.off())
        said = trial::switchesOf(*m_tool.profile).empty()
                   ? tr("▲ No variable turns it off. Give the command its own flag.")
                   : tr("▲ It would still be on. Decided by: %1").arg(phrases::decidedBy(preparation.decision));
    else if (off && preparation.decision.allowed)
        said = tr("Turned off by the command’s own flag: %1").arg(shown(preparation.flag));
    else if (!off && !preparation.decision.allowed)
        said = tr("▲ It would still be off. Decided by: %1").arg(phrases::decidedBy(preparation.decision));
    m_decision->setTextOrHide(said);
    if (off && !preparation.off())
        m_options->words.clear(); // not to be run like this
}

std::optional<trial::Options> VerifyForm::options() const { return m_options; }

QString VerifyForm::text() const
{
    QStringList sentences;
    for (const PlainLabel* label : {m_words, m_place, m_decision, m_controlHint, m_sink, m_longest})
        if (!label->isHidden())
            sentences << label->text();
    return (sentences << m_settings->toPlainText()).join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
