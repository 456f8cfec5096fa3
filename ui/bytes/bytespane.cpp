// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytespane.h"

#include "ui/bytes/byteview.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace vitrine::ui {
namespace {

QToolButton* arrow(QWidget* parent, Qt::ArrowType type, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

BytesPane::BytesPane(QWidget* parent) : QWidget(parent)
{
    m_tabs = new QTabBar(this);
    m_tabs->setAccessibleName(tr("Form of the bytes"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Hex"));
    m_tabs->addTab(tr("As stored"));
    m_tabs->setTabToolTip(AsText, tr("The exact request, as text"));
    m_tabs->setTabToolTip(AsHex, tr("The request's body, byte by byte"));
    m_tabs->setTabToolTip(AsStored, tr("The bytes in the file that the event was read from"));
    m_previous = arrow(this, Qt::LeftArrow, tr("Previous request"));
    m_next = arrow(this, Qt::RightArrow, tr("Next request"));
    m_position = new QLabel(this);
    m_showSecrets = new QCheckBox(tr("Show secrets"), this);
    m_showSecrets->setToolTip(tr("Keys and tokens are masked until you ask for them."));
    m_copy = new QToolButton(this);
    m_copy->setObjectName(QStringLiteral("copyBytes"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the shown bytes"));
    m_copy->setToolTip(tr("Copies all that this tab stands for, with secrets as they are shown."));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_summary = dimLabel({}, this);
    m_view = new ByteView(this);
    m_view->setObjectName(QStringLiteral("bytes"));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &BytesPane::refresh);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_showSecrets, &QCheckBox::toggled, this, &BytesPane::refresh);
    connect(m_copy, &QToolButton::clicked, this, &BytesPane::copyAll);
    connect(m_view, &ByteView::fieldPointedAt, this, &BytesPane::fieldPointedAt);
    refresh();
}

void BytesPane::build()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::normal);
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::normal);
    below->addWidget(m_summary, 1);
    below->addWidget(m_previous);
    below->addWidget(m_position);
    below->addWidget(m_next);
    below->addWidget(m_showSecrets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, 0, space::normal, space::normal);
    column->setSpacing(space::tight);
    column->addLayout(bar);
    column->addLayout(below);
    column->addWidget(m_view, 1);
}

void BytesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

void BytesPane::setPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    m_current = 0;
    refresh();
}

const protocol::Request* BytesPane::request() const
{
    return m_preview && m_current < m_preview->requests.size() ? &m_preview->requests[m_current] : nullptr;
}

void BytesPane::setSecretsShown(bool shown) { m_showSecrets->setChecked(shown); }

void BytesPane::step(int by)
{
    const auto last = static_cast<int>(m_preview ? m_preview->requests.size() : 0) - 1;
    m_current = static_cast<std::size_t>(std::clamp(static_cast<int>(m_current) + by, 0, std::max(0, last)));
    refresh();
}

void BytesPane::showRequestOf(std::size_t event)
{
    if (!m_preview)
        return;
    const auto& requests = m_preview->requests;
    const auto at = std::find_if(requests.begin(), requests.end(), [event](const protocol::Request& request) {
        return std::find(request.events.begin(), request.events.end(), event) != request.events.end();
    });
    const auto index = static_cast<std::size_t>(at - requests.begin());
    if (at == requests.end() || index == m_current)
        return;
    m_current = index;
    refresh();
}

void BytesPane::highlightField(std::size_t event, const std::string& field)
{
    showRequestOf(event);
    m_view->highlightField(event, field, true);
}

ByteDocument BytesPane::document(bool masked) const
{
    if (m_tabs->currentIndex() == AsStored)
        return m_preview ? storedDocument(m_preview->stored, m_preview->secrets, masked) : ByteDocument{};
    if (!request())
        return {};
    return m_tabs->currentIndex() == AsText ? requestDocument(*request(), masked) : bodyDocument(*request(), masked);
}

void BytesPane::refresh()
{
    const auto requests = m_preview ? m_preview->requests.size() : 0;
    const bool many = requests > 1 && m_tabs->currentIndex() != AsStored;
    m_previous->setVisible(many);
    m_position->setVisible(many);
    m_next->setVisible(many);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < requests);
    m_position->setText(tr("%1 of %2").arg(shownCount(m_current + 1), shownCount(requests)));
    m_view->setForm(m_tabs->currentIndex() == AsHex ? ByteForm::Hex : ByteForm::Text);
    m_view->setDocument(document(!m_showSecrets->isChecked()));
    m_view->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    m_summary->setText(summary());
    m_view->setAccessibleDescription(m_summary->text());
    m_copy->setEnabled(!m_view->document().bytes.empty());
}

QString BytesPane::summary() const
{
    if (!m_preview)
        return {};
    QStringList sentences{m_tabs->currentIndex() == AsStored ? storedSummary() : requestSummary(), boundSentence()};
    if (m_view->isCut())
        sentences += tr("The first megabyte is shown; Copy takes everything.");
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString BytesPane::requestSummary() const
{
    const protocol::Request* shownRequest = request();
    if (shownRequest) {
        const QString host = QUrl(shown(protocol::maskedUrl(*shownRequest))).host();
        return tr("%Ln event(s)", nullptr, static_cast<int>(shownRequest->events.size())) + QStringLiteral(" · ") +
               tr("%Ln byte(s) to %1", nullptr, static_cast<int>(shownRequest->body.size())).arg(host);
    }
    if (m_preview->events.empty())
        return tr("The file is no longer the one that was read, so its bytes cannot be shown.");
    if (m_preview->unknown > 0)
        return tr("No known tool sends events of this kind, so there is no request. “As stored” shows its bytes.");
    return tr("This back end cannot take these events: nothing of them would be sent.");
}

QString BytesPane::storedSummary() const
{
    return tr("%Ln byte(s) as they stand in the file", nullptr, static_cast<int>(m_preview->stored.size()));
}

QString BytesPane::boundSentence() const
{
    if (!m_preview->bounded())
        return {};
    return tr("These are the first %1 of %2 selected events.")
        .arg(shownCount(m_preview->events.size()), shownCount(m_preview->selected));
}

void BytesPane::copyAll()
{
    if (m_view->form() == ByteForm::Hex) {
        m_view->selectAll();
        m_view->copy();
        return;
    }
    QGuiApplication::clipboard()->setText(shown(document(!m_showSecrets->isChecked()).bytes));
}

} // namespace vitrine::ui
