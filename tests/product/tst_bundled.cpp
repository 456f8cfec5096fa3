// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled profiles: all of them load, and say what the seeds say.
#include "product/load.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::product;

class BundledTest : public QObject
{
    Q_OBJECT
private slots:
    void allLoad()
    {
        const Catalogue catalogue = bundledCatalogue();
        for (const Error& error : catalogue.errors)
            qWarning("%s:%llu:%llu: %s", error.path.c_str(), static_cast<unsigned long long>(error.line),
                     static_cast<unsigned long long>(error.column), error.detail.c_str());
        QCOMPARE(catalogue.errors.size(), std::size_t{0});
        QStringList ids;
        for (const Profile& profile : catalogue.profiles)
            ids << QString::fromStdString(profile.id);
        QCOMPARE(ids, QStringList({"azsdk", "codegen", "dr", "kamaji", "kiota"}));
    }
};

QTEST_APPLESS_MAIN(BundledTest)
#include "tst_bundled.moc"
