// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sent/exchangepane.h"

#include "ui/bytes/byteview.h"
#include "ui/bytes/exchange.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

ExchangePane::ExchangePane(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_showSecrets(new QCheckBox(tr("Show secrets"), this)),
      m_copy(new QToolButton(this)), m_summary(dimLabel({}, this)), m_view(new ByteView(this))
{
    m_tabs->setAccessibleName(tr("Request or answer"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("What was sent"));
    m_tabs->addTab(tr("Its body as hex"));
    m_tabs->addTab(tr("Answer"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the shown bytes"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(QStringLiteral("exchange"));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &ExchangePane::refresh);
    connect(m_showSecrets, &QCheckBox::toggled, this, &ExchangePane::refresh);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->copyText()); });
    refresh();
}

void ExchangePane::build()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::normal);
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::normal);
    below->addWidget(m_summary, 1);
    below->addWidget(m_showSecrets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::tight);
    column->addLayout(bar);
    column->addLayout(below);
    column->addWidget(m_view, 1);
}

void ExchangePane::show(const outbox::JournalEntry& entry, const std::vector<std::string>& secrets)
{
    m_filled = true;
    m_request = requestOf(entry.attempt, secrets);
    m_answer = entry.answer;
    m_secrets = secrets;
    refresh();
}

void ExchangePane::showNothing()
{
    m_filled = false;
    m_request = {};
    m_answer.reset();
    refresh();
}

ByteDocument ExchangePane::document() const
{
    if (!m_filled)
        return {};
    const bool masked = !m_showSecrets->isChecked();
    if (m_tabs->currentIndex() == Answer)
        return m_answer ? answerDocument(*m_answer, m_secrets, masked) : ByteDocument{};
    return m_tabs->currentIndex() == AsText ? requestDocument(m_request, masked) : bodyDocument(m_request, masked);
}

QString ExchangePane::summary() const
{
    if (!m_filled)
        return {};
    QString text =
        tr("%Ln byte(s) in the body, exactly as they left. Of secrets in the address and in headers only the "
           "names were kept.",
           nullptr, static_cast<int>(m_request.body.size()));
    if (m_tabs->currentIndex() == Answer) {
        if (!m_answer)
            return tr("No answer is known. Nobody can tell whether the request arrived.");
        text = tr("%Ln byte(s) in the answer.", nullptr, static_cast<int>(m_answer->body.size()));
        if (m_answer->truncated)
            text += QLatin1Char(' ') + tr("It was longer; the rest was not kept.");
    }
    if (m_view->isCut())
        text += QLatin1Char(' ') + tr("The first megabyte is shown.");
    return text;
}

void ExchangePane::refresh()
{
    m_view->setForm(m_tabs->currentIndex() == AsHex ? ByteForm::Hex : ByteForm::Text);
    m_view->setDocument(document());
    m_view->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    m_summary->setText(summary());
    m_view->setAccessibleDescription(m_summary->text());
    m_copy->setEnabled(!m_view->document().bytes.empty());
}

} // namespace vitrine::ui
