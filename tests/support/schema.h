// SPDX-License-Identifier: GPL-3.0-or-later
// Documents against the schemas in tests/data/schemas, by python3-jsonschema.
#pragma once

#include <QProcess>
#include <QtTest>

namespace vitrine::test {

// What is wrong with it, a line each; empty: it is valid. nullopt: the validator is not installed.
[[nodiscard]] inline std::optional<QByteArray> wrongBySchema(const char* schema, const QByteArray& document)
{
    constexpr int notInstalled = 77;
    QProcess check;
    check.start(VITRINE_SOURCE_DIR "/tests/support/schemacheck",
                {QString(VITRINE_SOURCE_DIR "/tests/data/schemas/") + schema});
    check.write(document);
    check.closeWriteChannel();
    const bool ended = check.waitForFinished(60'000) && check.exitStatus() == QProcess::NormalExit;
    if (ended && check.exitCode() == notInstalled)
        return std::nullopt;
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    return ended && check.exitCode() == 0 ? QByteArray() : "not valid: " + said;
}

} // namespace vitrine::test

// Fails where the document is not valid; skips only where nothing can tell.
#define VITRINE_VALID_BY(schema, document)                                                                             \
    do {                                                                                                               \
        const auto wrong = vitrine::test::wrongBySchema(schema, document);                                             \
        if (!wrong)                                                                                                    \
            QSKIP("python3-jsonschema is not installed");                                                              \
        QVERIFY2(wrong->isEmpty(), wrong->constData());                                                                \
    } while (false)
