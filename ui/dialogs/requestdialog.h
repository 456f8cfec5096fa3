// SPDX-License-Identifier: GPL-3.0-or-later
// A deletion request as text: which IDs, old and new, of which tool, to whom. Vitrine sends nothing; the text is to
// copy.
#pragma once

#include "erasure/request.h"

#include <QDialog>
#include <QString>

namespace vitrine::ui {

[[nodiscard]] QString requestText(const erasure::Request& request, const QString& toolName);

class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    RequestDialog(const erasure::Request& request, const QString& toolName, QWidget* parent);
};

} // namespace vitrine::ui
