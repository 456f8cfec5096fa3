// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes on a grid of cells, as wrapped text or as hex. Only the visible lines are decoded, so length costs nothing to
// paint; the field under the cursor is highlighted, and anyone may ask for a field to be.
#pragma once

#include "ui/bytes/glyphs.h"

#include <QAbstractScrollArea>
#include <optional>
#include <utility>

namespace vitrine::ui {

class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // What is shown at most; the rest is said to be there, and copied with everything.
    static constexpr std::size_t mostShown = std::size_t{1} << 20;

    explicit ByteView(QWidget* parent = nullptr);

    void setDocument(ByteDocument document);
    void setForm(ByteForm form);
    [[nodiscard]] ByteForm form() const { return m_form; }
    [[nodiscard]] const ByteDocument& document() const { return m_document; }
    [[nodiscard]] bool isCut() const { return m_document.bytes.size() > mostShown; }

    void highlightField(std::size_t event, const std::string& field, bool scrollThere);
    void clearHighlight();
    [[nodiscard]] const std::vector<ByteRange>& highlighted() const { return m_highlights; }

    [[nodiscard]] QString copyText() const; // the selection, else everything
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_caret; }
    [[nodiscard]] QRect rectOf(std::size_t offset) const; // in the viewport; empty when not visible
    [[nodiscard]] QString lineText(int line) const;
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    QSize sizeHint() const override;

    // For screen readers: the text form in full up to a bound, also while hex is shown, and positions in it.
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] int spokenCaret() const;
    [[nodiscard]] std::pair<int, int> spokenSelection() const;

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    // The field under the mouse or at the caret changed.
    void fieldPointedAt(quint64 event, const QByteArray& field);
    void nothingPointedAt();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Inks;
    void layOut();
    void updateScrollBars();
    void paintLine(QPainter& painter, int line, int top, const Inks& inks) const;
    [[nodiscard]] QColor paintGround(QPainter& painter, const Glyph& glyph, const QRect& cell, const Inks& inks) const;
    [[nodiscard]] std::vector<Glyph> glyphs(int line) const;
    [[nodiscard]] std::string_view shownBytes() const;
    [[nodiscard]] std::optional<std::size_t> offsetAt(const QPoint& point, bool nearest) const;
    [[nodiscard]] int lineOf(std::size_t offset) const;
    [[nodiscard]] int columnsThatFit() const;
    [[nodiscard]] ByteRange selection() const;
    [[nodiscard]] int spokenOffset(std::size_t offset) const;
    void tellCaret();
    void moveCaret(std::size_t offset, bool keepAnchor);
    void moveCaretByKey(int key, bool keepAnchor);
    void ensureVisible(std::size_t offset);
    void pointAt(std::optional<std::size_t> offset);

    ByteDocument m_document;
    ByteForm m_form = ByteForm::Text;
    std::vector<ByteLine> m_lines;
    std::vector<ByteRange> m_highlights;
    std::size_t m_anchor = 0;
    std::size_t m_caret = 0;
    int m_columns = 80;
};

} // namespace vitrine::ui
