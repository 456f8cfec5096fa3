// SPDX-License-Identifier: GPL-3.0-or-later
// The changed lines of a file. Added and removed are told by + and − and by weight, not by colour. Secrets are masked
// until they are asked for.
#pragma once

#include "document/diff.h"

#include <QPlainTextEdit>

namespace vitrine::ui {

class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    DiffView(std::vector<document::DiffLine> lines, const QString& file, QWidget* parent);

    [[nodiscard]] bool holdsSecrets() const;
    void showSecrets(bool shown);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void append(const document::DiffLine& line, int digits, bool secrets);

    std::vector<document::DiffLine> m_lines;
};

} // namespace vitrine::ui
