// SPDX-License-Identifier: GPL-3.0-or-later
// The changed lines of a file. Added and removed are told by + and − and by weight, not by colour.
#pragma once

#include "document/diff.h"

#include <QPlainTextEdit>

namespace vitrine::ui {

class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    DiffView(const std::vector<document::DiffLine>& lines, const QString& file, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void append(const document::DiffLine& line, int digits);
};

} // namespace vitrine::ui
