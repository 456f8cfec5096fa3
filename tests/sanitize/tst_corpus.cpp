// SPDX-License-Identifier: GPL-3.0-or-later
// How well secrets and personal data are told from what only looks like them: a labelled corpus, every value made up.
// Paths, sources and random values are looked for, too; they are neither and do not count here.
#include "product/load.h"
#include "sanitize/sanitizer.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using product::Detects;

namespace {

enum class Class { None, Secret, Personal };

struct Entry
{
    Class label = Class::None;
    QString shape;
    std::string value;
};

Class classOf(Detects detects)
{
    if (product::isSecret(detects))
        return Class::Secret;
    const std::set<Detects> personal{Detects::Email, Detects::HomePath, Detects::UserName,
                                     Detects::Mac,   Detects::Ip,       Detects::HostName};
    return personal.contains(detects) ? Class::Personal : Class::None;
}

QList<Entry> corpus()
{
    QFile file(VITRINE_SOURCE_DIR "/tests/data/detectors.tsv");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> all;
    for (QString line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.remove(QChar(0xa6)).split('\t');
        if (parts.size() != 3)
            continue;
        const Class label = parts[0] == "secret"     ? Class::Secret
                            : parts[0] == "personal" ? Class::Personal
                                                     : Class::None;
        all.append({label, parts[1], QString(parts[2]).replace("\\n", "\n").toStdString()});
    }
    return all;
}

sanitize::Surroundings someMachine()
{
    sanitize::Surroundings machine;
    machine.home = "/home/jdoe77";
    machine.user = "jdoe77";
    machine.host = "build-quokka.corp.example.com";
    return machine;
}

struct Score
{
    int all = 0, labelled = 0, found = 0, right = 0, missed = 0, wrong = 0;
    [[nodiscard]] double recall() const { return labelled ? double(labelled - missed) / labelled : 0; }
    [[nodiscard]] double precision() const { return found ? double(right) / found : 0; }
};

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT
private slots:
    void isLargeEnough()
    {
        std::set<QString> shapes;
        int labels[3] = {};
        for (const Entry& entry : corpus()) {
            ++labels[static_cast<int>(entry.label)];
            if (entry.label == Class::Secret)
                shapes.insert(entry.shape);
        }
        QVERIFY(labels[0] >= 100 && labels[1] >= 100 && labels[2] >= 60);
        QVERIFY(labels[0] + labels[1] + labels[2] >= 300);
        QVERIFY2(shapes.size() >= 40, qPrintable(QString::number(shapes.size())));
    }

    void recallAndPrecision()
    {
        const product::Catalogue catalogue = product::bundledCatalogue();
        const sanitize::Sanitizer sanitizer(*catalogue.find("codegen"), someMachine());
        Score score;
        for (const Entry& entry : corpus()) {
            std::set<Class> classes;
            for (const Detects detects : sanitizer.shapesIn(entry.value))
                classes.insert(classOf(detects));
            classes.erase(Class::None);
            const bool labelled = entry.label != Class::None;
            const bool hit = labelled && classes.contains(entry.label);
            ++score.all;
            score.labelled += labelled;
            score.found += !classes.empty();
            score.right += labelled && !classes.empty();
            if (labelled && !hit) {
                ++score.missed;
                qInfo("missed: %s", qPrintable(entry.shape));
            }
            if (!labelled && !classes.empty()) {
                ++score.wrong;
                qInfo("found without reason: %s (%s)", entry.value.c_str(), qPrintable(entry.shape));
            }
        }
        qInfo("%d values, %d of them secret or personal: recall %.3f, precision %.3f", score.all, score.labelled,
              score.recall(), score.precision());
        QVERIFY(score.recall() >= 0.98);
        QVERIFY(score.precision() >= 0.95);
    }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
