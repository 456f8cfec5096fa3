// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/verifyresult.h"

#include "base/secrets.h"
#include "trial/judgement.h"
#include "ui/pages/sent/exchangepane.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/trial/phrasetrial.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

QString outputText(const trial::Output& output)
{
    QStringList lines;
    std::string_view rest = output.bytes;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        lines << shown(maskSecrets(line));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    if (output.cut)
        lines << VerifyResult::tr("… There was more.");
    return lines.join(QLatin1Char('\n'));
}

// All of them went to the sink: without its address.
std::string_view targetOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t path = scheme == std::string_view::npos ? scheme : url.find('/', scheme + 3);
    return path == std::string_view::npos ? url : url.substr(path);
}

} // namespace

VerifyResult::VerifyResult(QWidget* parent)
    : QWidget(parent), m_verdict(new PlainLabel(this)), m_because(new PlainLabel(this)), m_runs(new QTableView(this)),
      m_tabs(new QTabWidget(this)), m_requests(new QListWidget(this)), m_exchange(new ExchangePane(this)),
      m_output(new QPlainTextEdit(this))
{
    build();
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VerifyResult::showRun);
    connect(m_requests, &QListWidget::currentRowChanged, this, &VerifyResult::showRequest);
    showProgress({});
}

void VerifyResult::build()
{
    QFont large(subheading(font()));
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_verdict->setFont(large);
    dressLines(*m_runs, tr("Runs"));
    m_runs->setModel(&m_model);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_runs->horizontalHeader()->setSectionResizeMode(RunModel::End, QHeaderView::Stretch);
    m_requests->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long ones end with an ellipsis
    m_requests->setAccessibleName(tr("Requests that came"));
    m_output->setReadOnly(true);
    m_output->setFont(monospace());
    m_output->setTabChangesFocus(true);
    m_output->setAccessibleName(tr("What the command said"));
    auto* bytes = new QSplitter(Qt::Horizontal, this);
    bytes->setChildrenCollapsible(false);
    bytes->addWidget(m_requests);
    bytes->addWidget(m_exchange);
    bytes->setStretchFactor(1, 2);
    m_tabs->addTab(bytes, tr("What ca&me"));
    m_tabs->addTab(m_output, tr("What the command s&aid"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_runs);
    split->addWidget(m_tabs);
    split->setSizes({fontMetrics().height() * 9, fontMetrics().height() * 24});
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_verdict);
    layout->addWidget(m_because);
    layout->addWidget(split, 1);
}

void VerifyResult::showProgress(const QString& sentence)
{
    m_trial.reset();
    m_model.show(nullptr);
    m_requests->clear();
    m_exchange->showNothing();
    m_output->clear();
    m_verdict->setText(sentence);
    m_because->hide();
    m_tabs->hide();
    m_runs->hide();
}

void VerifyResult::showError(const QString& sentence)
{
    showProgress(tr("? Nothing could be tried."));
    m_because->setTextOrHide(sentence);
}

void VerifyResult::show(std::shared_ptr<const trial::Trial> trial)
{
    m_trial = std::move(trial);
    const trial::Judgement judgement = trial::judge(*m_trial);
    m_verdict->setText(phrases::verdict(*m_trial, judgement));
    m_because->setTextOrHide(phrases::because(*m_trial, judgement));
    m_model.show(m_trial);
    m_runs->show();
    m_tabs->show();
    fillRequests();
    const bool came = m_requests->count() > 0;
    m_tabs->setTabText(0, tr("What ca&me (%1)").arg(m_requests->count()));
    m_tabs->setCurrentIndex(came ? 0 : 1);
    m_requests->setCurrentRow(came ? 0 : -1);
    m_runs->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
}

void VerifyResult::fillRequests()
{
    m_requests->clear();
    for (const trial::Caught& caught : m_trial->requests) {
        const outbox::Attempt& attempt = caught.entry.attempt;
        const QString run = m_model.index(static_cast<int>(caught.run), RunModel::Which).data().toString();
        m_requests->addItem(tr("%1: %2 %3", "run, method, address")
                                .arg(run, foreignLine(attempt.method), foreignLine(targetOf(attempt.url))));
    }
    for (std::size_t run = 0; run < m_trial->runs.size(); ++run)
        for (const trial::Visit& visit : m_trial->runs[run].visits)
            if (!visit.refused.empty()) // its bytes were not taken
                m_requests->addItem(tr("%1: %2 %3 (refused)", "run, method, address")
                                        .arg(m_model.index(static_cast<int>(run), RunModel::Which).data().toString(),
                                             foreignLine(visit.method), foreignLine(visit.target)));
}

void VerifyResult::showRequest()
{
    const auto row = static_cast<std::size_t>(m_requests->currentRow());
    if (m_trial && m_requests->currentRow() >= 0 && row < m_trial->requests.size())
        m_exchange->show(m_trial->requests[row].entry, {});
    else
        m_exchange->showNothing();
}

void VerifyResult::showRun()
{
    const QModelIndex index = m_runs->currentIndex();
    if (!m_trial || !index.isValid())
        return m_output->clear();
    const trial::Run& run = m_trial->runs.at(static_cast<std::size_t>(index.row()));
    QStringList parts;
    for (const trial::Output* output : {&run.out, &run.err})
        if (!output->bytes.empty())
            parts << outputText(*output);
    m_output->setPlainText(parts.isEmpty() ? tr("It said nothing.") : parts.join(QStringLiteral("\n\n")));
}

QString VerifyResult::text() const
{
    return m_because->isHidden() ? m_verdict->text() : m_verdict->text() + QLatin1Char('\n') + m_because->text();
}

QString VerifyResult::output() const { return m_output->toPlainText(); }

} // namespace vitrine::ui
