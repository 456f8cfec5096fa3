// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl in a home of its own: nothing of the developer's environment shows through.
#pragma once

#include "support/process.h"

#include <QMap>

namespace vitrine::test {

class CtlHome
{
public:
    enum class Kind { Empty, Demo };
    explicit CtlHome(Kind kind = Kind::Empty);

    [[nodiscard]] Ran ctl(const QStringList& arguments) const;
    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] QString path(const QString& relative = {}) const;

    void write(const QString& relative, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& relative) const;

    // Every file with its bytes and permissions, by relative path; of Vitrine's own records only what a user made.
    [[nodiscard]] QMap<QString, QByteArray> snapshot() const;

private:
    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
};

// Those of the keys that an answer lacks, in a row; empty when it has them all.
[[nodiscard]] QString missingKeys(const QJsonObject& answer, const QStringList& keys);

} // namespace vitrine::test
