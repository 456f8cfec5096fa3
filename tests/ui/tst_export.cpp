// SPDX-License-Identifier: GPL-3.0-or-later
// Handing out what is shown: what the dialog previews is what it writes and copies, bare when asked, and the same each
// time; charts become pictures that say what they show; the report needs no window.
#include "support/process.h"
#include "support/samplewindow.h"
#include "ui/bytes/byteview.h"
#include "ui/charts/usagecard.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/pages/usagepage.h"
#include "ui/productview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace vitrine;
using test::SampleWindow;

namespace {

enum Page { Overview, Events, Usage, Sent };
const QByteArray deviceId = "550e8400-e29b-41d4-a716-446655440000";

// A person in the export dialog.
class Hand
{
public:
    explicit Hand(QDialog& dialog) : m_dialog(dynamic_cast<ui::ExportDialog&>(dialog)) {}

    void choose(int box, int index) // by keyboard, as a person without a mouse does
    {
        QComboBox* combo = m_dialog.findChildren<QComboBox*>().at(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }
    void tick(int box)
    {
        QTest::mouseClick(m_dialog.findChildren<QCheckBox*>().at(box), Qt::LeftButton, {}, QPoint(8, 8));
    }
    [[nodiscard]] ui::ExportDialog& dialog() { return m_dialog; }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : m_dialog.findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = m_dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(part); });
    }
    void type(const QString& fields) { QTest::keyClicks(m_dialog.findChild<QLineEdit*>(), fields); }
    void press(const QString& text)
    {
        wait();
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    [[nodiscard]] QByteArray preview()
    {
        wait();
        return QByteArray::fromStdString(m_dialog.findChild<ui::ByteView*>()->document().bytes);
    }
    [[nodiscard]] QStringList choices(int box) const
    {
        QStringList texts;
        QComboBox* combo = m_dialog.findChildren<QComboBox*>().at(box);
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
        return texts;
    }

private:
    void wait()
    {
        if (!QTest::qWaitFor([this] { return !m_dialog.busy(); }, 60000))
            qFatal("the preview never came");
    }

    ui::ExportDialog& m_dialog;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->start());
        m_sample->workspace().setProduct(QStringLiteral("dr"));
        m_sample->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_sample->window()));
    }

    void cleanup()
    {
        m_sample->desktop.atDialog = nullptr;
        m_sample->desktop.told.clear();
    }

    void thePreviewIsWhatIsWritten_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("events, ndjson") << int(Events) << 0 << QByteArray("{\"product\":\"dr\"");
        QTest::newRow("events, json") << int(Events) << 1 << QByteArray("\"events\":[");
        QTest::newRow("events, csv") << int(Events) << 2 << QByteArray("product,name,time");
        QTest::newRow("requests, har") << int(Sent) << 0 << QByteArray("{\"log\":{\"version\":\"1.2\"");
        QTest::newRow("report, html") << int(Overview) << 0 << QByteArray("<h2>DataRobot CLI: ");
        QTest::newRow("report, pdf") << int(Overview) << 1 << QByteArray("%PDF-");
        QTest::newRow("report, json") << int(Overview) << 2 << QByteArray("\"product\": \"dr\"");
    }

    void thePreviewIsWhatIsWritten()
    {
        QFETCH(int, page);
        QFETCH(int, form);
        QFETCH(QByteArray, part);
        show(page);
        const QString file = m_directory.filePath(QStringLiteral("out"));
        m_sample->desktop.saveTo = file;
        QByteArray preview;
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [&](Hand& hand) {
            hand.choose(1, form);
            preview = hand.preview();
            hand.press(QStringLiteral("&Save…"));
        });
        QVERIFY(preview.contains(part));
        QVERIFY(contentOf(file) == preview);
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(m_sample->desktop.told.isEmpty());
    }

    void onlyWhatIsShown()
    {
        show(Events);
        auto* events = eventsPage();
        const int all = events->model().rowCount();
        events->setFilter(QStringLiteral("command_failed"));
        QVERIFY(QTest::qWaitFor([&] { return !events->model().searching() && events->model().rowCount() < all; }));
        const int few = events->model().rowCount();
        QByteArray preview;
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [&](Hand& hand) { preview = hand.preview(); });
        QCOMPARE(preview.count('\n'), few);
        events->setFilter({});
        QVERIFY(QTest::qWaitFor([&] { return !events->model().searching() && events->model().rowCount() == all; }));
    }

    void redactedMeansGone_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("events") << int(Events);
        QTest::newRow("requests") << int(Sent);
        QTest::newRow("report") << int(Overview);
    }

    void redactedMeansGone()
    {
        QFETCH(int, page);
        show(page);
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [&](Hand& hand) {
            QVERIFY(hand.preview().contains(deviceId));
            QVERIFY(hand.preview().contains("dr templates"));
            QVERIFY(hand.preview().contains(m_sample->home().toUtf8()));
            hand.tick(0); // IDs
            QVERIFY(!hand.preview().contains(deviceId));
            QVERIFY(hand.preview().contains("id-1"));
            hand.tick(2); // paths
            QVERIFY(!hand.preview().contains(m_sample->home().toUtf8()));
            if (page != Events)
                return;
            hand.type(QStringLiteral("command, context"));
            QVERIFY(!hand.preview().contains("dr templates"));
            hand.tick(0);
            QVERIFY(hand.preview().contains(deviceId));
        });
    }

    // What is more than may be held is shown by its beginning, and written as it is made: the same bytes.
    void whatIsTooLargeToHoldIsWrittenPieceByPiece_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("events") << int(Events);
        QTest::newRow("requests") << int(Sent);
    }

    void whatIsTooLargeToHoldIsWrittenPieceByPiece()
    {
        QFETCH(int, page);
        show(page);
        constexpr std::size_t few = 1000;
        const QString file = m_directory.filePath(QStringLiteral("large"));
        m_sample->desktop.saveTo = file;
        QByteArray all, beginning;
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [&](Hand& hand) {
            all = hand.preview();
            hand.dialog().holdAtMost(few);
            beginning = hand.preview();
            QVERIFY(!hand.button(QStringLiteral("&Copy"))->isEnabled());
            QVERIFY(hand.says(QStringLiteral("Only its beginning is shown.")));
            hand.press(QStringLiteral("&Save…"));
            QVERIFY(hand.preview() == beginning); // waits for the writer
            QVERIFY(hand.says(QStringLiteral("Saved as ")));
        });
        QCOMPARE(beginning.size(), qsizetype(few));
        QVERIFY(all.size() > 4 * beginning.size() && all.startsWith(beginning));
        QVERIFY(contentOf(file) == all);
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(m_sample->desktop.told.isEmpty());
    }

    void copyTakesTheSameBytes()
    {
        show(Events);
        QByteArray preview;
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [&](Hand& hand) {
            preview = hand.preview();
            hand.press(QStringLiteral("&Copy"));
        });
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), preview);
    }

    void whatCannotBeWrittenIsSaid()
    {
        show(Events);
        m_sample->desktop.saveTo = QString::fromLatin1("/dev/null/out.ndjson");
        openBy(QKeySequence(Qt::CTRL | Qt::Key_E), [](Hand& hand) { hand.press(QStringLiteral("&Save…")); });
        QCOMPARE(m_sample->desktop.told.size(), 1);
        QVERIFY(m_sample->desktop.told.first().contains(QStringLiteral("/dev/null")));
    }

    void theButtonOfThePage()
    {
        show(Sent);
        bool opened = false;
        m_sample->desktop.atDialog = [&](QDialog& dialog) {
            opened = true;
            Hand hand(dialog);
            QVERIFY(hand.preview().startsWith("{\"log\""));
            QCOMPARE(hand.choices(0).size(), 3);
            hand.choose(0, 1);
            QVERIFY(hand.preview().startsWith("{\"product\""));
        };
        auto* button = m_sample->withText<QToolButton>(QStringLiteral("Export…"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(opened);
    }

    void theReportIsOneKeyAway()
    {
        show(Events);
        QByteArray preview;
        openBy(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [&](Hand& hand) { preview = hand.preview(); });
        QVERIFY(preview.startsWith("<!DOCTYPE html>"));
    }

    void chartsBecomePictures()
    {
        show(Usage);
        auto* usage = dynamic_cast<ui::UsagePage*>(m_sample->window().view()->page());
        QVERIFY(usage && QTest::qWaitFor([&] { return !usage->busy(); }));
        QVERIFY(!usage->cards().empty());
        for (ui::UsageCard* card : usage->cards()) {
            auto* button = m_sample->withText<QToolButton>(QStringLiteral("Picture…"), card);
            QVERIFY(button);
            if (!button->isEnabled())
                continue;
            const QByteArray svg = picture(*button, QStringLiteral("chart.svg"));
            QString texts;
            QXmlStreamReader xml(svg);
            int shapes = 0;
            while (!xml.atEnd()) {
                xml.readNext();
                shapes += xml.isStartElement() && xml.name() != QLatin1String("g") ? 1 : 0;
                texts += xml.isCharacters() ? xml.text().toString() : QString();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(texts.contains(card->accessibleName()));
            QVERIFY(texts.contains(card->sentence()));
            QVERIFY(texts.contains(QStringLiteral("Based on")));
            QVERIFY(!card->isDrawn() || shapes > 10);
            QVERIFY2(!svg.contains("<image"), "pixels where there should be vectors");
            const QImage png = QImage::fromData(picture(*button, QStringLiteral("chart.png")), "PNG");
            QVERIFY(png.width() >= 960 && png.height() > 100);
            const int drawn = card->isDrawn() ? card->picture().drawing->minimumSizeHint().height() : 0;
            QVERIFY2(png.height() > 2 * drawn, "the drawing is cut off");
        }
    }

    void theReportNeedsNoWindow()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_sample->home());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        QList<QByteArray> made;
        for (int run = 0; run < 2; ++run) {
            const QString file = m_directory.filePath(QStringLiteral("report%1.pdf").arg(run));
            const test::Ran ran = test::runProcess(test::builtProgram(QStringLiteral("vitrine")),
                                                   {QStringLiteral("--report"), file, QStringLiteral("dr")},
                                                   environment, m_directory.path());
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            made << contentOf(file);
        }
        QVERIFY(made[0].startsWith("%PDF-"));
        QVERIFY2(made[0] == made[1], "the same files, other bytes");
        QVERIFY(made[0].contains("/CreationDate (D:19700101000000"));
        readBack(m_directory.filePath(QStringLiteral("report0.pdf")));
    }

private:
    // In front again: a dialog that closed took the focus with it.
    void show(int page)
    {
        m_sample->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_sample->window()));
        m_sample->window().view()->showPage(page);
    }
    [[nodiscard]] ui::EventsPage* eventsPage() const
    {
        return dynamic_cast<ui::EventsPage*>(m_sample->window().view()->pages().events);
    }

    void openBy(const QKeySequence& keys, const std::function<void(Hand&)>& then)
    {
        bool opened = false;
        m_sample->desktop.atDialog = [&](QDialog& dialog) {
            opened = true;
            Hand hand(dialog);
            then(hand);
        };
        QTest::keySequence(&m_sample->window(), keys);
        QVERIFY(opened);
    }

    QByteArray picture(QToolButton& button, const QString& name)
    {
        m_sample->desktop.saveTo = m_directory.filePath(name);
        QTest::mouseClick(&button, Qt::LeftButton);
        return contentOf(m_sample->desktop.saveTo);
    }

    void readBack(const QString& file) const
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not here");
        const QString text = QString::fromUtf8(
            test::runProcess(reader, {QStringLiteral("-layout"), file, QStringLiteral("-")}, {}, m_directory.path())
                .out);
        for (const char* part :
             {"Telemetry audit report", "DataRobot CLI", "Files read", "drconfig.yaml", "command_started"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(tst_export)
#include "tst_export.moc"
