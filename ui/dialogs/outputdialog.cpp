// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outputdialog.h"

#include "base/secrets.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

QString masked(const QByteArray& output)
{
    QStringList lines;
    for (const QByteArray& line : output.split('\n'))
        lines << shown(maskSecrets(line.toStdString()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

OutputDialog::OutputDialog(const QString& title, const QString& sentence, const QByteArray& output, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* text = new QPlainTextEdit(masked(output.left(mostShown)), this);
    text->setReadOnly(true);
    text->setFont(monospace());
    text->setAccessibleName(title);
    text->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(new PlainLabel(sentence, this));
    layout->addWidget(text, 1);
    if (output.size() > mostShown)
        layout->addWidget(dimLabel(tr("The first megabyte is shown."), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 130, character * 80);
}

} // namespace vitrine::ui
