// SPDX-License-Identifier: GPL-3.0-or-later
// House rule 1: the inspector cannot send. Neither program links a network library, and after a walk through every page
// and dialog none is loaded and no internet socket is open.
#include "support/samplewindow.h"
#include "ui/productview.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace vitrine;
using test::SampleWindow;

namespace {

const QRegularExpression networkLibrary(QStringLiteral(
    "lib(Qt6Network|Qt6PrintSupport|Qt6WebSockets|curl|ssl|gnutls|cups|nghttp2|soup)[-.0-9a-zA-Z]*\\.so"));

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

// Inodes of this process's sockets that the kernel lists as internet ones.
QStringList internetSockets()
{
    QSet<QString> own;
    for (const QFileInfo& link :
         QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)) {
        static const QRegularExpression socket(QStringLiteral("socket:\\[(\\d+)\\]"));
        const auto match = socket.match(link.symLinkTarget());
        if (match.hasMatch())
            own << match.captured(1);
    }
    QStringList found;
    for (const char* table : {"tcp", "tcp6", "udp", "udp6", "raw", "raw6"}) {
        for (const QString& line : linesOf(QStringLiteral("/proc/self/net/") + QLatin1String(table))) {
            const QStringList columns = line.simplified().split(QLatin1Char(' '));
            if (columns.size() > 9 && own.contains(columns.at(9)))
                found << line;
        }
    }
    return found;
}

} // namespace

class tst_silence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsLinkNoNetworkLibrary_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("vitrine") << QStringLiteral(VITRINE_WINDOW);
        QTest::newRow("vitrinectl") << QStringLiteral(VITRINE_CTL);
    }

    void theProgramsLinkNoNetworkLibrary()
    {
        QFETCH(QString, program);
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {program});
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY2(libraries.contains(QStringLiteral("libc.so")), qPrintable(libraries));
        QVERIFY2(!networkLibrary.match(libraries).hasMatch(), qPrintable(libraries));
    }

    void aPlatformThatListensIsRefused_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("vnc") << QStringLiteral("vnc");
        QTest::newRow("vnc with options") << QStringLiteral("vnc:port=5901");
        QTest::newRow("as a second choice") << QStringLiteral("offscreen;vnc");
    }

    void aPlatformThatListensIsRefused()
    {
        QFETCH(QString, platform);
        QProcess window;
        window.start(QStringLiteral(VITRINE_WINDOW), {QStringLiteral("-platform"), platform});
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitCode(), 2);
        QVERIFY(window.readAllStandardError().contains("refused"));
    }

    void walkingEveryPageOpensNothing()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        QStringList products{QString()};
        for (const ui::Tool& tool : sample.workspace().tools())
            products << QString::fromStdString(tool.profile->id);
        for (const QString& product : products) {
            sample.workspace().setProduct(product);
            for (std::size_t page = 0; page < sample.window().view()->pages().all.size(); ++page) {
                sample.window().view()->showPage(static_cast<int>(page));
                QCoreApplication::processEvents();
                (void)sample.window().grab();
            }
        }
        for (QAction* action : {sample.window().menus().turnOff, sample.window().menus().history,
                                sample.window().menus().shortcuts, sample.window().menus().about})
            action->trigger();
        for (const QString& line : linesOf(QStringLiteral("/proc/self/maps")))
            QVERIFY2(!networkLibrary.match(line).hasMatch(), qPrintable(line));
        QCOMPARE(internetSockets(), QStringList());
    }
};

QTEST_MAIN(tst_silence)
#include "tst_silence.moc"
