// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenlabel.h"

#include <QAccessibleWidget>

namespace vitrine::ui {
namespace {

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* label = qobject_cast<SpokenLabel*>(object);
    return label ? new QAccessibleWidget(label, QAccessible::Notification) : nullptr;
}

void tell(QObject* object, QAccessible::Event what)
{
    QAccessibleEvent event(object, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

SpokenLabel::SpokenLabel(QWidget* parent) : QLabel(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
    setTextFormat(Qt::PlainText);
}

void SpokenLabel::say(const QString& text, bool aloud)
{
    setText(text);
    if (!aloud || text == m_said)
        return;
    m_said = text;
    setAccessibleName(text); // says that the name has changed
    tell(this, QAccessible::ObjectShow);
    tell(this, QAccessible::Alert);
    Q_EMIT said(text);
}

} // namespace vitrine::ui
