// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pdf.h"

#include "ui/evidence/pdfdocument.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashSeed>
#include <QMutex>
#include <QPageLayout>
#include <QPdfWriter>

namespace vitrine::ui {
namespace {

constexpr int dotsPerInch = 1200;
constexpr double margin = 14; // millimetres

// In Qt's hashes the order of things depends on a seed, and with it the order in which fonts are written.
class FixedOrder
{
public:
    FixedOrder() : m_lock(mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;

private:
    static QMutex* mutex()
    {
        static QMutex one;
        return &one;
    }
    QMutexLocker<QMutex> m_lock;
};

// The first is Qt's date; as many bytes as there were, so that offsets inside the file stay right.
void overwriteDate(QByteArray& bytes)
{
    constexpr QByteArrayView mark = "/CreationDate (D:";
    constexpr QByteArrayView epoch = "19700101000000Z00'00'";
    const qsizetype at = bytes.lastIndexOf(mark);
    for (qsizetype i = 0; at >= 0 && i < epoch.size() && bytes[at + mark.size() + i] != ')'; ++i)
        bytes[at + mark.size() + i] = epoch[i];
}

// Newer versions of Qt write one, by chance. It tells two files apart, so it is made from what is in this one.
void overwriteId(QByteArray& bytes)
{
    const qsizetype id = bytes.lastIndexOf("/ID [");
    const qsizetype end = id < 0 ? id : bytes.indexOf(']', id);
    if (end < 0)
        return;
    const QByteArray sum = QCryptographicHash::hash(bytes.left(id), QCryptographicHash::Sha256).toHex();
    qsizetype digit = 0;
    for (qsizetype at = id + 5; at < end; ++at)
        if (bytes[at] == '<')
            digit = 0;
        else if (std::isxdigit(static_cast<unsigned char>(bytes[at])))
            bytes[at] = sum[digit++ % sum.size()];
}

} // namespace

QByteArray pdf(const evidence::Outline& outline)
{
    const FixedOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape,
                              QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        writer.setTitle(QString::fromStdString(outline.title));
        writer.setCreator(QStringLiteral("Vitrine"));
        paintOutline(outline, writer);
    }
    overwriteDate(bytes);
    overwriteId(bytes);
    return bytes;
}

} // namespace vitrine::ui
