// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace vitrine::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Vitrine"));
    auto* title = new PlainLabel(tr("Vitrine %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(heading(font()));
    const QStringList promises{
        tr("Shows what developer tools would send home, says why they may, and lets you decide."),
        tr("It cannot send: there is no code in it that could reach a network, and it has no telemetry."),
        tr("What is shown is what is sent: the same code makes the preview and the request."),
        tr("Nothing of yours is lost: an edit changes the value it was asked to, and can be undone to the byte."),
        tr("Free software under the GNU General Public License, version 3 or later.")};
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(title);
    for (const QString& promise : promises)
        layout->addWidget(new PlainLabel(promise, this));
    layout->addStretch();
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 80, layout->totalHeightForWidth(em * 80) + space::section);
}

} // namespace vitrine::ui
