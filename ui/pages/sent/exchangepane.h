// SPDX-License-Identifier: GPL-3.0-or-later
// The exact bytes of one request that left, and of its answer, as text and as hex.
#pragma once

#include "outbox/journal.h"
#include "ui/bytes/bytedocument.h"

#include <QWidget>

class QCheckBox;
class QTabBar;
class QToolButton;

namespace vitrine::ui {

class ByteView;
class PlainLabel;

class ExchangePane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { AsText, AsHex, Answer };

    explicit ExchangePane(QWidget* parent = nullptr);

    // secrets: texts that are masked wherever they stand.
    void show(const outbox::JournalEntry& entry, const std::vector<std::string>& secrets);
    void showNothing();

    [[nodiscard]] ByteView& view() { return *m_view; }
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    [[nodiscard]] QCheckBox& showSecrets() { return *m_showSecrets; }

private:
    void build();
    void refresh();
    [[nodiscard]] ByteDocument document() const;
    [[nodiscard]] QString summary() const;

    bool m_filled = false;
    protocol::Request m_request;
    std::optional<outbox::Answer> m_answer;
    std::vector<std::string> m_secrets;
    QTabBar* m_tabs;
    QCheckBox* m_showSecrets;
    QToolButton* m_copy;
    PlainLabel* m_summary;
    ByteView* m_view;
};

} // namespace vitrine::ui
