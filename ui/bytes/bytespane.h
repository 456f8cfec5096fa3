// SPDX-License-Identifier: GPL-3.0-or-later
// "Exactly what would be sent": a preview's requests one at a time, as text and as hex, and the bytes as they are
// stored. Secrets are masked until asked for.
#pragma once

#include "ui/bytes/bytedocument.h"
#include "ui/bytes/preview.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QToolButton;
class QCheckBox;

namespace vitrine::ui {

class ByteView;
class PlainLabel;

class BytesPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { AsText, AsHex, AsStored };

    explicit BytesPane(QWidget* parent = nullptr);

    void setPreview(std::shared_ptr<const Preview> preview); // null: nothing is selected
    void highlightField(std::size_t event, const std::string& field);
    void showRequestOf(std::size_t event); // the request that holds this event
    void setSecretsShown(bool shown);

    [[nodiscard]] ByteView& view() { return *m_view; }
    [[nodiscard]] const protocol::Request* request() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void fieldPointedAt(quint64 event, const QByteArray& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void step(int by);
    void refresh();
    void copyAll();
    [[nodiscard]] ByteDocument document(bool masked) const;
    [[nodiscard]] QString requestSummary() const;
    [[nodiscard]] QString storedSummary() const;
    [[nodiscard]] QString boundSentence() const;

    std::shared_ptr<const Preview> m_preview;
    std::size_t m_current = 0;
    QTabBar* m_tabs = nullptr;
    PlainLabel* m_summary = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QCheckBox* m_showSecrets = nullptr;
    QToolButton* m_copy = nullptr;
    ByteView* m_view = nullptr;
};

} // namespace vitrine::ui
