// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastedialog.h"

#include "report/passage.h"
#include "ui/phrasepassage.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/theme.h"
#include "ui/widgets/passageview.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

constexpr int typingPauseMs = 120;

QLabel* labelled(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

// Made by the worker; the profile belongs to the workspace's catalogue.
struct PasteDialog::Answer
{
    const product::Profile* profile = nullptr;
    std::vector<report::PastedEvent> events;
    std::vector<report::Passage> passages;
    std::optional<Error> error;
};

PasteDialog::PasteDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_opened(now()), m_tool(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_which(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_verdict(new PlainLabel(this)), m_view(new PassageView(this)), m_pause(new QTimer(this))
{
    setWindowTitle(tr("Paste an Event"));
    build();
    fillTools(workspace.product());
    fillKinds();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &PasteDialog::ask);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_tool, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        ask();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PasteDialog::ask);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PasteDialog::showPassage);
    ask();
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::build()
{
    m_text->setAccessibleName(tr("Event as JSON"));
    m_text->setPlaceholderText(
        tr("{\"name\": \"…\", \"fields\": { … }}, an event as a back end gets it, or plain fields"));
    m_text->setFont(monospace());
    m_text->setTabChangesFocus(true);
    m_tool->setAccessibleName(tr("Tool"));
    m_kind->setAccessibleName(tr("Event that plain fields belong to"));
    m_which->setAccessibleName(tr("Which of the pasted events"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::normal);
    bar->addWidget(labelled(tr("&Tool:"), m_tool, this));
    bar->addWidget(m_tool);
    bar->addSpacing(space::wide);
    bar->addWidget(labelled(tr("Plain &fields are of:"), m_kind, this));
    bar->addWidget(m_kind);
    bar->addStretch();
    bar->addWidget(m_which);
    m_which->hide();
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(m_text, 1);
    column->addWidget(m_verdict);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(above);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(dimLabel(tr("Nothing that is pasted here is stored or sent."), this), 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::normal);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    layout->addLayout(foot);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 196, em * 115);
    m_text->setFocus();
}

void PasteDialog::fillTools(const QString& chosen)
{
    for (const Tool& tool : m_workspace.tools()) {
        m_tool->addItem(shown(tool.profile->name), QString::fromStdString(tool.profile->id));
        if (m_tool->itemData(m_tool->count() - 1).toString() == chosen)
            m_tool->setCurrentIndex(m_tool->count() - 1);
    }
}

const product::Profile& PasteDialog::profile() const
{
    return *m_workspace.catalogue().find(utf8(m_tool->currentData().toString()));
}

void PasteDialog::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("an event that they name"), QString());
    for (const product::EventKind& kind : profile().events)
        m_kind->addItem(shown(kind.name), QString::fromStdString(kind.name));
}

void PasteDialog::ask()
{
    m_pause->stop();
    m_reader.ask([this, text = utf8(m_text->toPlainText()), kind = utf8(m_kind->currentData().toString()),
                  profile = &profile(), catalogue = &m_workspace.catalogue(), time = m_opened,
                  environment = m_workspace.environment()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto answer = std::make_shared<Answer>();
        answer->profile = profile;
        auto events = report::pastedEvents(text, *catalogue, profile->id, kind);
        if (events) {
            answer->events = std::move(*events);
            report::Passing passing = report::Passing::here(*profile, environment, time);
            for (const report::PastedEvent& pasted : answer->events) {
                if (cancelled())
                    break;
                answer->passages.push_back(passing.of(pasted.event, report::Ends::Trial));
            }
        } else {
            answer->error = events.error();
        }
        return [this, answer] { take(answer); };
    });
}

void PasteDialog::take(std::shared_ptr<const Answer> answer)
{
    const int kept = m_which->currentIndex();
    m_answer = std::move(answer);
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    m_text->setExtraSelections({});
    if (m_answer->error || m_answer->passages.empty()) {
        m_which->hide();
        if (m_answer->error)
            showError(*m_answer->error);
        return;
    }
    for (std::size_t i = 0; i < m_answer->passages.size(); ++i)
        m_which->addItem(tr("Event %1: %2").arg(i + 1).arg(foreignLine(m_answer->passages[i].event.name, 60)));
    m_which->setVisible(m_answer->passages.size() > 1);
    m_which->setCurrentIndex(kept >= 0 && kept < m_which->count() ? kept : 0);
    showPassage(m_which->currentIndex());
}

void PasteDialog::showError(const Error& error)
{
    m_verdict->setText(phrases::notAnEvent(error));
    m_view->showNothing({});
    if (error.line == 0)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(static_cast<int>(error.line) - 1);
    if (!block.isValid())
        return;
    QTextEdit::ExtraSelection mark; // the line that breaks
    mark.cursor = QTextCursor(block);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.format.setBackground(Theme::of(this).raised);
    m_text->setExtraSelections({mark});
}

QString PasteDialog::understood(const report::PastedEvent& pasted) const
{
    const QString name = foreignLine(pasted.event.name, 100);
    if (pasted.event.name.empty())
        return tr("▲ Understood, but it does not say which event it is. Choose one above.");
    if (!m_answer->profile->event(pasted.event.name))
        return tr("▲ Understood, but %1 declares no event “%2”.").arg(shown(m_answer->profile->name), name);
    return pasted.bare ? tr("✓ Understood as the fields of “%1”.").arg(name)
                       : tr("✓ Understood: “%1” as a tool or a back end writes it.").arg(name);
}

void PasteDialog::showPassage(int index)
{
    if (!m_answer || index < 0 || static_cast<std::size_t>(index) >= m_answer->passages.size())
        return;
    const auto at = static_cast<std::size_t>(index);
    m_verdict->setText(understood(m_answer->events[at]));
    m_view->show(m_answer->passages[at], *m_answer->profile);
}

QString PasteDialog::verdict() const { return m_verdict->text(); }

bool PasteDialog::busy() const { return m_pause->isActive() || m_reader.busy(); }

} // namespace vitrine::ui
