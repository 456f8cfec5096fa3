// SPDX-License-Identifier: GPL-3.0-or-later
#include "event/event.h"

#include <QtTest>

using namespace vitrine::event;

class TestNames : public QObject
{
    Q_OBJECT
private slots:
    void statusesAreFoundByTheirName()
    {
        QSet<QString> names;
        for (const Status status :
             {Status::Recorded, Status::Queued, Status::Sent, Status::Unknown, Status::Refused, Status::Dropped}) {
            QCOMPARE(statusNamed(name(status)), std::optional(status));
            names.insert(name(status));
        }
        QCOMPARE(names.size(), 6);
        QCOMPARE(statusNamed("recorded "), std::nullopt);
        QCOMPARE(statusNamed(""), std::nullopt);
    }

    void shapesHaveDifferentNames()
    {
        QSet<QString> names;
        for (int shape = 0; shape <= int(Shape::Otlp); ++shape)
            names.insert(name(static_cast<Shape>(shape)));
        QCOMPARE(names.size(), int(Shape::Otlp) + 1);
        QVERIFY(names.contains("azsdk-row"));
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
