// SPDX-License-Identifier: GPL-3.0-or-later
// One recorded event from raw to the wire.
#pragma once

#include "report/passage.h"

#include <QDialog>

namespace vitrine::ui {

class PassageView;

class PassageDialog : public QDialog
{
    Q_OBJECT

public:
    PassageDialog(report::Passage passage, const product::Profile& profile, QWidget* parent);

    [[nodiscard]] PassageView& view() { return *m_view; }

private:
    PassageView* m_view;
};

} // namespace vitrine::ui
