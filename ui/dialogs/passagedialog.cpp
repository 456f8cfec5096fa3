// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passagedialog.h"

#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/theme.h"
#include "ui/widgets/passageview.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace vitrine::ui {

PassageDialog::PassageDialog(report::Passage passage, const product::Profile& profile, QWidget* parent)
    : QDialog(parent), m_view(new PassageView(this))
{
    setWindowTitle(tr("From Raw to the Wire"));
    const event::Event& event = passage.event;
    QStringList facts{shown(profile.name),
                      event.name.empty() ? tr("an event without a name") : foreignLine(event.name)};
    if (event.time)
        facts << localMoment(*event.time);
    auto* head = new PlainLabel(facts.join(QStringLiteral(" · ")), this);
    head->setFont(subheading(font()));
    m_view->show(std::move(passage), profile);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 196, em * 90);
}

} // namespace vitrine::ui
