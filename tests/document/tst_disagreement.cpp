// SPDX-License-Identifier: GPL-3.0-or-later
// What if the quick reader of plain YAML takes a text that libyaml then refuses? No such text is known; so libyaml's
// reader is replaced here by one that refuses everything. Then nothing is edited, and nobody is told that a key is not
// there.
#include "document/document.h"
#include "document/formats.h"

#include <QTest>

namespace vitrine::document {

// In place of the room's own, which the linker then leaves in its library.
Result<Tree> readYaml(std::string_view) { return fail(Error{Code::Malformed, {}, "refused", 0, 0, 3}); }

} // namespace vitrine::document

using namespace vitrine;
using document::Document;

class Disagreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsReadQuicklyIsStillFound();
    void nothingIsEdited();
    void aMappingIsNotCalledAbsent();

private:
    std::optional<Document> m_document;
};

void Disagreement::initTestCase()
{
    auto read = Document::parse(document::Format::Yaml, "a: 1\nb:\n  c: 2\n");
    QVERIFY(read);
    m_document = std::move(*read);
}

void Disagreement::whatIsReadQuicklyIsStillFound()
{
    const auto found = m_document->find({"b", "c"});
    QVERIFY(found && *found && (*found)->value == Json(2));
}

void Disagreement::nothingIsEdited()
{
    for (const document::KeyPath& path : {document::KeyPath{"a"}, {"b", "c"}, {"new"}}) {
        const auto edited = m_document->with(path, Json(7));
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, Code::Malformed);
        QCOMPARE(edited.error().line, 1u);
        QCOMPARE(edited.error().column, 4u);
    }
}

void Disagreement::aMappingIsNotCalledAbsent()
{
    const auto found = m_document->find({"b"});
    QVERIFY(!found);
    QCOMPARE(found.error().detail, std::string("refused"));
}

QTEST_APPLESS_MAIN(Disagreement)
#include "tst_disagreement.moc"
