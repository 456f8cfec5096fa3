// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and dialog in build/screens, light and dark, at 100 % and 150 %, in English and German, full
// and empty; and no text in them is cut off. Each look runs in a process of its own, as the scale is fixed at its
// start.
#include "support/darkpalette.h"
#include "support/samplewindow.h"
#include "ui/changes.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/changesheet.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/idsdialog.h"
#include "ui/dialogs/passagedialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/evidence/exportsources.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/timelinepage.h"
#include "ui/productview.h"
#include "ui/trial/replaydialog.h"
#include "ui/trial/verifydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>

#include <cstdio>

using namespace vitrine;
using test::SampleWindow;

namespace {

const QString directory = QStringLiteral(VITRINE_BINARY_DIR "/screens");

// Walks the window and writes a picture of whatever there is to see.
class Photographer
{
public:
    explicit Photographer(const QString& look) : m_look(look) {}

    bool everything()
    {
        window(SampleWindow::Home::Demo, QStringLiteral("full"));
        window(SampleWindow::Home::Empty, QStringLiteral("empty"));
        for (const QString& problem : m_problems)
            std::fprintf(stderr, "%s\n", qPrintable(problem));
        return m_problems.isEmpty();
    }

private:
    void window(SampleWindow::Home home, const QString& kind)
    {
        SampleWindow sample(home);
        if (!sample.start()) {
            m_problems << QStringLiteral("the window did not start");
            return;
        }
        sample.window().menus().highContrast->setChecked(m_look.startsWith(QLatin1String("contrast")));
        for (const ui::Tool& tool : sample.workspace().tools())
            product(sample, QString::fromStdString(tool.profile->id), kind);
        product(sample, QString(), kind);
        if (home == SampleWindow::Home::Demo) {
            filters(sample);
            menus(sample);
            dialogs(sample);
        }
    }

    void filters(SampleWindow& sample)
    {
        sample.window().view()->showPage(1);
        ui::EventFiltering& filtering = sample.window().view()->pages().events->filtering();
        filtering.bar().facets()->setChecked(true);
        for (const auto& [name, text] :
             {std::pair("filtered", "success:false -tool:kiota duration>100ms"),
              std::pair("filter-invalid", "success:false tol:dr"), std::pair("filter-hides-all", "duration>20h")}) {
            filtering.line().setText(QString::fromLatin1(text));
            const bool settled = QTest::qWaitFor([&] { return !filtering.facets().busy(); }, 20'000);
            if (!settled)
                m_problems << QStringLiteral("%1: values are never counted").arg(QString::fromLatin1(name));
            take(sample.window(), QString::fromLatin1(name));
        }
        filtering.line().setText({});
        filtering.bar().facets()->setChecked(false);
    }

    void product(SampleWindow& sample, const QString& id, const QString& kind)
    {
        sample.workspace().setProduct(id);
        const QString subject = id.isEmpty() ? QStringLiteral("computer") : id;
        for (int page = 0; page < static_cast<int>(sample.window().view()->pages().all.size()); ++page) {
            sample.window().view()->showPage(page);
            const QString name = QStringLiteral("%1-%2-%3").arg(kind, subject, nameOf(*sample.window().view()->page()));
            if (auto* timeline = qobject_cast<ui::TimelinePage*>(sample.window().view()->page()))
                (void)QTest::qWaitFor([timeline] { return !timeline->busy(); }, 20'000);
            take(sample.window(), name);
            if (scrollDown(*sample.window().view()->page()))
                take(sample.window(), name + QStringLiteral("-bottom"));
        }
        sample.window().view()->showPage(0);
    }

    // "vitrine::ui::EventsPage" -> "events"
    static QString nameOf(const ui::Page& page)
    {
        const QString name = QString::fromLatin1(page.metaObject()->className()).section(QStringLiteral("::"), -1);
        return name.chopped(static_cast<int>(qstrlen("Page"))).toLower();
    }

    void menus(SampleWindow& sample)
    {
        sample.window().view()->showPage(1);
        for (const QAction* top : sample.window().menuBar()->actions()) {
            top->menu()->popup(QPoint());
            take(*top->menu(), QStringLiteral("menu-") + ui::withoutMnemonic(top->text()).toLower());
            top->menu()->close();
        }
        sample.window().menus().columns->popup(QPoint());
        take(*sample.window().menus().columns, QStringLiteral("menu-columns"));
        sample.window().menus().columns->close();
        sample.window().view()->showPage(0);
    }

    void dialogs(SampleWindow& sample)
    {
        const ui::Changes changes(sample.workspace());
        for (const std::string id : {"dr", "kiota", "codegen"}) {
            const auto consent = changes.planConsent({id}, false);
            ui::ChangeSheet sheet(sample.workspace(), consent.plan, &sample.window());
            dialog(sheet, QStringLiteral("sheet-") + QString::fromStdString(id));
        }
        const auto several = changes.planConsent({"dr", "codegen", "azsdk"}, false);
        ui::ChangeSheet sheet(sample.workspace(), several.plan, &sample.window());
        dialog(sheet, QStringLiteral("sheet-several"));
        const ui::Tool& dr = *sample.workspace().tool("dr");
        const QString name = QString::fromStdString(dr.profile->name);
        ui::FieldsDialog fields(*dr.profile, &sample.window());
        dialog(fields, QStringLiteral("fields"));
        ui::IdsDialog ids(dr.ids, name, &sample.window());
        dialog(ids, QStringLiteral("ids"));
        ui::RequestDialog request(erasure::requestFor(*dr.profile, sample.workspace().environment()), name,
                                  &sample.window());
        dialog(request, QStringLiteral("request"));
        ui::DisputeDialog dispute(sample.workspace(), sample.desktop, dr, &sample.window());
        dispute.pick({{}, "command_completed", "duration_ms"});
        while (dispute.busy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        dialog(dispute, QStringLiteral("dispute"));
        ui::HistoryDialog history(
            sample.workspace().catalogue(),
            {{{"1", test::sampleDay, change::Intent::Disable, {"dr"}, {"drconfig.yaml"}, false, 3}}, 1},
            &sample.window());
        dialog(history, QStringLiteral("history"));
        ui::ShortcutsDialog keys(ui::commandsOf(*sample.window().menuBar()), &sample.window());
        dialog(keys, QStringLiteral("keys"));
        for (const std::string id : {"dr", "kiota", "kamaji"}) {
            ui::VerifyDialog verify(sample.workspace(), *sample.workspace().tool(id), sample.desktop, {},
                                    &sample.window());
            dialog(verify, QStringLiteral("verify-") + QString::fromStdString(id));
        }
        ui::ReplayDialog replay(sample.workspace(), sample.desktop, {}, &sample.window());
        dialog(replay, QStringLiteral("replay"));
        sideBySide(sample);
        exports(sample);
        ui::CommandPalette palette(ui::commandsOf(*sample.window().menuBar()), &sample.window());
        dialog(palette, QStringLiteral("palette"));
        palette.line()->setText(QStringLiteral("tu"));
        dialog(palette, QStringLiteral("palette-typed"));
        ui::AboutDialog about(&sample.window());
        dialog(about, QStringLiteral("about"));
    }

    void sideBySide(SampleWindow& sample)
    {
        const product::Profile& dr = *sample.workspace().tool("dr")->profile;
        const auto settle = [](const auto& dialog) { (void)QTest::qWaitFor([&] { return !dialog.busy(); }, 20'000); };
        sample.workspace().setProduct(QStringLiteral("dr"));
        ui::PasteDialog paste(sample.workspace(), &sample.window());
        paste.text().setPlainText(
            QStringLiteral("{\"name\": \"error\",\n \"fields\": {\"error_type\": \"*url.Error\", \"error_message\": "
                           "\"in /home/ada/x\",\n"
                           "  \"flags\": [\"--all\", \"--out=/tmp/x\"], \"app_version\": \"0.5.0\", \"nope\": 1}}"));
        settle(paste);
        dialog(paste, QStringLiteral("paste"));
        paste.text().setPlainText(QStringLiteral("{\"name\": \"error\",\n \"fields\": {\"error_type\": }}"));
        settle(paste);
        dialog(paste, QStringLiteral("paste-error"));
        ui::CompareDialog versions(sample.workspace(), {}, dr, &sample.window());
        settle(versions);
        dialog(versions, QStringLiteral("compare"));
        const auto& snapshot = sample.workspace().snapshot();
        report::Passing passing = report::Passing::here(dr, sample.workspace().environment(), 0);
        const std::size_t row = report::rowsOf(*snapshot, {"dr", {}, std::nullopt}).front();
        const auto event = snapshot->event(row);
        if (!event) {
            m_problems << QStringLiteral("no event");
            return;
        }
        ui::PassageDialog passage(passing.of(*event, report::endsOf(*event)), dr, &sample.window());
        dialog(passage, QStringLiteral("passage"));
    }

    // Of a list and of a report: text and bytes in the preview.
    void exports(SampleWindow& sample)
    {
        sample.workspace().setProduct(QStringLiteral("dr"));
        const ui::Pages& pages = sample.window().view()->pages();
        for (const auto& [front, name] : {std::pair<ui::Page*, const char*>(pages.events, "export-events"),
                                          std::pair<ui::Page*, const char*>(pages.all.front(), "export-report")}) {
            ui::ExportDialog dialogOf(ui::exportSources(sample.workspace(), pages, front),
                                      ui::exportGround(sample.workspace()), sample.desktop, &sample.window());
            if (!QTest::qWaitFor([&dialogOf] { return !dialogOf.busy(); }, 60000))
                m_problems << QStringLiteral("the preview never came");
            dialog(dialogOf, QString::fromLatin1(name));
        }
    }

    void dialog(QDialog& shown, const QString& name)
    {
        shown.show();
        take(shown, name);
        shown.hide();
    }

    static bool scrollDown(QWidget& page)
    {
        bool moved = false;
        for (QScrollArea* area : page.findChildren<QScrollArea*>()) {
            QScrollBar* bar = area->verticalScrollBar();
            if (!area->isVisible() || bar->maximum() == 0)
                continue;
            bar->setValue(bar->maximum());
            moved = true;
        }
        return moved;
    }

    void take(QWidget& widget, const QString& name)
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(directory, m_look, name);
        if (!widget.grab().save(file))
            m_problems << QStringLiteral("cannot write %1").arg(file);
        for (QAbstractButton* button : widget.findChildren<QAbstractButton*>())
            check(*button, button->text(), name);
        for (QLabel* label : widget.findChildren<QLabel*>()) {
            if (!label->wordWrap())
                check(*label, label->text(), name);
        }
    }

    void check(const QWidget& widget, const QString& text, const QString& name)
    {
        if (widget.isVisible() && !text.isEmpty() && widget.width() < widget.minimumSizeHint().width())
            m_problems << QStringLiteral("%1: \"%2\" is cut off").arg(name, text);
    }

    QString m_look;
    QStringList m_problems;
};

struct Look
{
    const char* name;
    const char* scale;
    bool dark;
    const char* language;
};
constexpr Look looks[] = {{"light-100", "1", false, "en"},    {"dark-100", "1", true, "en"},
                          {"light-150", "1.5", false, "en"},  {"dark-150", "1.5", true, "en"},
                          {"contrast-100", "1", false, "en"}, {"contrastdark-100", "1", true, "en"},
                          {"german-100", "1", false, "de"},   {"chinese-100", "1", false, "zh_CN"}};

constexpr int mostSaid = 2000; // characters, the last ones

} // namespace

class tst_screens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsPicture_data()
    {
        QTest::addColumn<int>("look");
        for (std::size_t i = 0; i < std::size(looks); ++i)
            QTest::newRow(looks[i].name) << static_cast<int>(i);
    }

    void everyPageHasItsPicture()
    {
        QFETCH(int, look);
        QVERIFY(QDir().mkpath(directory));
        const QString prefix = QString::fromLatin1(looks[look].name) + QLatin1Char('-');
        for (const QString& old : QDir(directory).entryList({prefix + QStringLiteral("*.png")}))
            QFile::remove(directory + QLatin1Char('/') + old);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VITRINE_LOOK"), QString::number(look));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(looks[look].scale));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForFinished(240000));
        const QByteArray problems = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, "crashed: " + problems.right(mostSaid));
        QVERIFY2(process.exitCode() == 0, "not all pictures: " + problems.right(mostSaid));
        const QStringList pictures = QDir(directory).entryList({prefix + QStringLiteral("*.png")});
        QVERIFY(pictures.size() >= 20);
        for (const QString& picture : pictures)
            QVERIFY2(hasContent(QImage(directory + QLatin1Char('/') + picture)), qPrintable(picture));
    }

private:
    // More than a plain surface.
    static bool hasContent(const QImage& image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 8;
    }
};

int main(int argc, char** argv)
{
    bool child = false;
    const int look = qEnvironmentVariableIntValue("VITRINE_LOOK", &child);
    QApplication application(argc, argv);
    if (!child) {
        tst_screens test;
        return QTest::qExec(&test, argc, argv);
    }
    QLocale::setDefault(QLocale(QString::fromLatin1(looks[look].language)));
    if (looks[look].dark)
        QApplication::setPalette(test::darkPalette());
    return Photographer(QString::fromLatin1(looks[look].name)).everything() ? 0 : 1;
}
#include "tst_screens.moc"
