// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestdialog.h"

#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

QString since(const std::optional<Millis>& firstSeen)
{
    return firstSeen ? shownDate(*firstSeen) : RequestDialog::tr("not known");
}

QStringList idLines(const identity::Id& id)
{
    QStringList lines;
    if (!id.value.empty())
        lines << RequestDialog::tr("%1: %2 (in use, first seen: %3)")
                     .arg(shown(id.name), shown(id.value), since(id.firstSeen));
    for (const identity::Retired& old : id.retired)
        lines << RequestDialog::tr("%1: %2 (retired on %3, first seen: %4)")
                     .arg(shown(id.name), shown(old.value), shownDate(old.retiredAt), since(old.firstSeen));
    return lines;
}

} // namespace

QString requestText(const erasure::Request& request, const QString& toolName)
{
    QStringList lines;
    const QString contact = shown(request.contact);
    if (!contact.isEmpty())
        lines << RequestDialog::tr("To: %1").arg(contact);
    if (!request.contactLink.empty())
        lines << shown(request.contactLink);
    lines << QString() << RequestDialog::tr("Subject: Deletion of telemetry data of %1").arg(toolName) << QString();
    lines << RequestDialog::tr("Under Article 17 of the General Data Protection Regulation, or the law that applies to "
                               "me, please delete all telemetry data of %1 that belongs to these identifiers:")
                 .arg(toolName);
    lines << QString();
    for (const identity::Id& id : request.ids)
        lines << idLines(id);
    lines << QString() << RequestDialog::tr("Please confirm when this is done.");
    return lines.join(QLatin1Char('\n'));
}

RequestDialog::RequestDialog(const erasure::Request& request, const QString& toolName, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Deletion request: %1").arg(toolName));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(new PlainLabel(
        request.possible ? tr("Copy this text and send it yourself. Vitrine sends nothing.")
                         : tr("There is no ID on this computer by which this tool's data could be found."),
        this));
    if (!request.how.empty())
        layout->addWidget(dimLabel(shown(request.how), this));
    if (!request.retention.empty())
        layout->addWidget(dimLabel(tr("Kept there: %1").arg(shown(request.retention)), this));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* text = new QPlainTextEdit(requestText(request, toolName), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(monospace());
    text->setAccessibleName(tr("Text of the request"));
    text->setVisible(request.possible);
    layout->addWidget(text, 1);
    if (request.possible) {
        QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this,
                [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    } else {
        layout->addStretch();
    }
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 92, request.possible ? em * 60 : em * 24);
}

} // namespace vitrine::ui
