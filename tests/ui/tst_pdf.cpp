// SPDX-License-Identifier: GPL-3.0-or-later
// A document on pages: no row of a table is torn in two, and the head of a table stands on every page it is on.
#include "support/process.h"
#include "ui/evidence/pdf.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

// Rows of one to nine lines: "r12w0 r12w1 ...".
evidence::Outline longTable(int rows)
{
    evidence::Table table{"What is in it", {{"Field"}, {"Purpose"}, {"Example"}}, {}};
    for (int row = 0; row < rows; ++row) {
        const std::string name = "r" + std::to_string(row) + "w";
        std::string text;
        for (int word = 0; word < 12 + row * 37 % 180; ++word)
            text += name + std::to_string(word) + " ";
        table.rows.push_back({name + "first", text, name + "example"});
    }
    return {"en", "Rows", {evidence::Heading{1, "Rows"}, evidence::Paragraph{"Some words."}, table}};
}

} // namespace

class tst_pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhole()
    {
        const QStringList pages = pagesOf(longTable(60));
        QVERIFY(pages.size() > 5);
        QMap<QString, QSet<qsizetype>> pagesOfRow;
        static const QRegularExpression word(QStringLiteral("\\b(r\\d+)w\\w+"));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            for (auto match = word.globalMatch(pages[page]); match.hasNext();)
                pagesOfRow[match.next().captured(1)] << page;
            QVERIFY2(pages[page].contains(QStringLiteral("Purpose")), qPrintable(pages[page].left(200)));
        }
        QCOMPARE(pagesOfRow.size(), 60);
        for (auto row = pagesOfRow.begin(); row != pagesOfRow.end(); ++row)
            QVERIFY2(row->size() == 1, qPrintable(row.key()));
    }

    // A table that begins at the end of a page: its first row takes head and caption along.
    void aHeadIsNotLeftBehind_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 48; lines < 62; ++lines)
            QTest::addRow("after %d lines", lines) << lines;
    }

    void aHeadIsNotLeftBehind()
    {
        QFETCH(int, lines);
        evidence::Outline outline = longTable(8);
        outline.blocks.insert(outline.blocks.begin() + 1, static_cast<std::size_t>(lines) - 20,
                              evidence::Paragraph{"A line."});
        for (const QString& page : pagesOf(outline)) {
            const bool caption = page.contains(QStringLiteral("What is in it"));
            QVERIFY2(caption == page.contains(QStringLiteral("r0wfirst")), qPrintable(page));
            QVERIFY2(!caption || page.contains(QStringLiteral("r0w11")), qPrintable(page));
        }
    }

    void nothingIsLostAndPagesAreFull()
    {
        const QStringList pages = pagesOf(longTable(60));
        QSet<QString> words;
        static const QRegularExpression word(QStringLiteral("\\br\\d+w\\w+"));
        for (const QString& page : pages)
            for (auto match = word.globalMatch(page); match.hasNext();)
                words << match.next().captured();
        qsizetype expected = 0;
        for (int row = 0; row < 60; ++row)
            expected += 2 + 12 + row * 37 % 180;
        QCOMPARE(words.size(), expected);
        for (qsizetype page = 0; page + 1 < pages.size(); ++page)
            QVERIFY2(pages[page].count(QLatin1Char('\n')) > 30, qPrintable(pages[page]));
    }

private:
    [[nodiscard]] QStringList pagesOf(const evidence::Outline& outline) const
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return {};
        QFile file(m_directory.filePath(QStringLiteral("rows.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(ui::pdf(outline)) <= 0)
            return {};
        file.close();
        QStringList pages =
            QString::fromUtf8(test::runProcess(reader,
                                               {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}, {},
                                               m_directory.path())
                                  .out)
                .split(QLatin1Char('\f'));
        pages.removeIf([](const QString& page) { return page.trimmed().isEmpty(); });
        return pages;
    }

    QTemporaryDir m_directory;
};

QTEST_MAIN(tst_pdf)
#include "tst_pdf.moc"
