// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/theme.h"

#include <QBuffer>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>
#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int narrowest = 480;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

// Lays the parts out from top to bottom; without a painter it only measures.
class Layout
{
public:
    Layout(const ChartPicture& picture, QPainter* painter)
        : m_picture(picture), m_painter(painter), m_theme(Theme::of(picture.card)),
          m_width(std::max(picture.drawing ? picture.drawing->width() : 0, narrowest))
    {
    }

    QSize size()
    {
        const int height = place();
        return {m_width + 2 * space::wide, height};
    }

private:
    int place()
    {
        m_top = space::wide;
        text(m_picture.title, subheading(m_picture.card->font()), m_theme.text);
        text(m_picture.sentence, m_picture.card->font(), m_theme.text);
        drawing();
        text(m_picture.basis, m_picture.card->font(), m_theme.dim);
        return m_top + space::normal;
    }

    void text(const QString& words, const QFont& font, const QColor& ink)
    {
        if (words.isEmpty())
            return;
        const int height = QFontMetrics(font).boundingRect(QRect(0, 0, m_width, 10000), textFlags, words).height();
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(ink);
            m_painter->drawText(QRect(space::wide, m_top, m_width, height), textFlags, words);
        }
        m_top += height + space::normal;
    }

    void drawing()
    {
        if (!m_picture.drawing)
            return;
        const QSize size = m_picture.drawing->size();
        if (m_painter) {
            const QRect target(QPoint(space::wide, m_top), size);
            m_painter->save();
            if (auto* view = qobject_cast<QGraphicsView*>(m_picture.drawing)) {
                view->render(m_painter, target, view->viewport()->rect());
            } else {
                m_painter->translate(target.topLeft());
                m_picture.drawing->render(m_painter, {}, {}, QWidget::DrawChildren);
            }
            m_painter->restore();
        }
        m_top += size.height() + space::normal;
    }

    const ChartPicture& m_picture;
    QPainter* m_painter;
    Theme m_theme;
    int m_width;
    int m_top = 0;
};

void paint(const ChartPicture& picture, QPaintDevice& device, const QSize& size)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), Theme::of(picture.card).surface);
    Layout(picture, &painter).size();
}

} // namespace

QByteArray ChartPicture::svg() const
{
    const QSize size = Layout(*this, nullptr).size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(card->logicalDpiX());
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setDescription(basis.isEmpty() ? sentence : sentence + QLatin1Char('\n') + basis);
    paint(*this, generator, size);
    return bytes;
}

QByteArray ChartPicture::png() const
{
    constexpr int sharpness = 2;
    const QSize size = Layout(*this, nullptr).size();
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    paint(*this, image, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace vitrine::ui
