// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random edits over a corpus of real-looking files change what was asked and nothing else.
#include "flattened.h"

#include "document/diff.h"

#include <QDirIterator>
#include <QtTest>
#include <random>

using namespace vitrine;
using namespace vitrine::test;
using document::Document;
using document::Format;
using document::KeyPath;

namespace {

constexpr std::uint64_t seed = 20251106;
constexpr int edits = 10'000;

// clang-format off
constexpr const char* someKeys[] = {
    "telemetry", "enabled", "last_updated", "opt_out_reason", "new-key", "x y", "yes", "\xc3\xa9t\xc3\xa9",
    "a.b", "1", "with \"quotes\"", "#", "null", "-", "{", "a: b"};
constexpr const char* someTexts[] = {
    "", "word", "two words", "true", "no", "12", "1e3", "~",
    "null", "2025-12-31", "a: b", "a #b", "#", "- x", "it's", "say \"hi\"",
    "back\\slash", "line\nbreak", "tab\there", " lead", "trail ", "\xc3\xa4\xe2\x98\x83", "\xf0\x9f\x98\x80", "\xc2\x85",
    "\xe2\x80\xa8", "\x7f", "*a", "&b", "!t", "|", ">", "%x",
    "@x", "`x`", "[x]", "{y}", "a,b", "0x1F", "012", ".5",
    "://", "--flag=1"};
// clang-format on

struct Sample
{
    std::string name;
    Format format;
    std::string bytes;
    Flattened content;
};

struct Edit
{
    std::size_t document = 0;
    KeyPath path;
    Json value;
    bool existing = false;
};

std::string shown(const Sample& sample, const Edit& edit)
{
    std::string text = sample.name + " document " + std::to_string(edit.document) + " /";
    for (const std::string& step : edit.path)
        text += step + "/";
    return text + " = " + edit.value.dump();
}

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (std::string_view(" \t\r\n").find(c) == std::string_view::npos)
            out += c;
    return out;
}

bool isSubsequence(std::string_view part, std::string_view whole)
{
    for (const char c : whole)
        if (!part.empty() && part.front() == c)
            part.remove_prefix(1);
    return part.empty();
}

bool isPrefix(const KeyPath& prefix, const KeyPath& path)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

// All that the edit was not asked to change. What stood at the path or above it (a null, an empty mapping) is gone.
std::vector<Leaf> untouched(const Flattened& content, const Edit& edit)
{
    std::vector<Leaf> rest;
    for (const Leaf& leaf : content.leaves)
        if (leaf.document != edit.document || !isPrefix(leaf.path, edit.path))
            rest.push_back(leaf);
    return rest;
}

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void corpusIsRich();
    void changeOnlyWhatWasAsked();

private:
    Edit choose(const Sample& sample);
    Json anyValue(Format format);
    std::string anyKey();
    std::size_t below(std::size_t end) { return std::size_t(m_random() % end); }
    void check(const Sample& sample, const Edit& edit);
    void checkBytes(const Sample& sample, const Edit& edit, const Document& before, const Document& after);

    std::vector<Sample> m_samples;
    std::mt19937_64 m_random{seed};
    int m_done = 0;
    std::map<Code, int> m_refused;
};

void TestRandomEdits::initTestCase()
{
    QDirIterator each(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/documents"), QDir::Files);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        const QString ending = each.fileInfo().suffix() == "yml" ? QStringLiteral("yaml") : each.fileInfo().suffix();
        const auto format = document::formatNamed(ending.toStdString());
        QVERIFY2(format, qPrintable(each.fileName()));
        m_samples.push_back({each.fileName().toStdString(), *format, bytes, flattened(*format, bytes)});
    }
    std::sort(m_samples.begin(), m_samples.end(), [](const Sample& a, const Sample& b) { return a.name < b.name; });
}

void TestRandomEdits::corpusIsRich()
{
    const auto count = [this](auto holds) { return std::count_if(m_samples.begin(), m_samples.end(), holds); };
    const auto contains = [](const char* text) {
        return [text](const Sample& sample) { return sample.bytes.find(text) != std::string::npos; };
    };
    QVERIFY(count([](const Sample& sample) { return sample.format != Format::Toml; }) >= 60);
    for (const char* text :
         {"\r\n", "\xef\xbb\xbf", "\t", "<<: *", "!!str", "&", "\n---", "// ", "/*", "# ", "|\n", ">", "{}"})
        QVERIFY2(count(contains(text)) > 0, text);
    QVERIFY(count([](const Sample& sample) { return !sample.bytes.ends_with('\n'); }) >= 5);
    for (const Sample& sample : m_samples)
        QVERIFY2(Document::parse(sample.format, sample.bytes), sample.name.c_str());
}

void TestRandomEdits::changeOnlyWhatWasAsked()
{
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    for (int tries = 0; m_done < edits && tries < 2 * edits && !QTest::currentTestFailed(); ++tries) {
        const Sample& sample = m_samples[below(m_samples.size())];
        check(sample, choose(sample));
    }
    qInfo("%d edits done; refused: %d unsupported, %d duplicate, %d wrong type", m_done, m_refused[Code::Unsupported],
          m_refused[Code::Duplicate], m_refused[Code::WrongType]);
    QCOMPARE(m_done, edits);
    for (const auto& [code, count] : m_refused)
        QVERIFY2(code == Code::Unsupported || code == Code::Duplicate || code == Code::WrongType, name(code));
}

Edit TestRandomEdits::choose(const Sample& sample)
{
    Edit edit;
    edit.value = anyValue(sample.format);
    const bool existing = !sample.content.leaves.empty() && below(3) != 0;
    if (existing) {
        const Leaf& leaf = sample.content.leaves[below(sample.content.leaves.size())];
        edit.path = leaf.path;
        edit.document = leaf.document;
        edit.existing = !leaf.value.ends_with("{}") && !leaf.value.ends_with("[]");
        if (!edit.existing)
            edit.path.push_back(anyKey());
    } else {
        if (!sample.content.containers.empty()) {
            const auto& [document, path] = sample.content.containers[below(sample.content.containers.size())];
            edit.path = path;
            edit.document = document;
        }
        for (std::size_t steps = 1 + below(3); steps > 0; --steps)
            edit.path.push_back(anyKey());
    }
    return edit;
}

std::string TestRandomEdits::anyKey() { return someKeys[below(std::size(someKeys))]; }

Json TestRandomEdits::anyValue(Format format)
{
    switch (below(format == Format::Toml ? 3 : 4)) {
    case 0:
        return Json(below(2) == 0);
    case 1:
        return Json(std::int64_t(m_random() % 2'000'000'000) - 1'000'000'000);
    case 2:
        return Json(std::string_view(someTexts[below(std::size(someTexts))]));
    default:
        return Json();
    }
}

void TestRandomEdits::check(const Sample& sample, const Edit& edit)
{
    const std::string what = shown(sample, edit);
    const auto before = Document::parse(sample.format, sample.bytes);
    QVERIFY2(before, what.c_str());
    const auto after = before->with(edit.path, edit.value);
    if (!after) {
        ++m_refused[after.error().code];
        return;
    }
    ++m_done;
    const auto found = after->find(edit.path);
    QVERIFY2(found && *found && (**found).value == edit.value, what.c_str());
    const Flattened content = flattened(sample.format, after->bytes());
    Edit where = edit; // the first document that holds the path is the one that is edited
    for (const Leaf& leaf : content.leaves)
        if (leaf.path == edit.path && untouched(sample.content, where) != untouched(content, where))
            where.document = leaf.document;
    QVERIFY2(untouched(sample.content, where) == untouched(content, where),
             (what + "\n" + document::diffText(document::diffLines(sample.bytes, after->bytes()))).c_str());
    checkBytes(sample, edit, *before, *after);
}

void TestRandomEdits::checkBytes(const Sample& sample, const Edit& edit, const Document& before, const Document& after)
{
    const std::string what = shown(sample, edit);
    const std::string_view old = before.bytes();
    const std::string_view fresh = after.bytes();
    const auto was = before.find(edit.path);
    const auto is = after.find(edit.path);
    if (old == fresh)
        return;
    if (edit.existing && was && *was && (**was).length > 0 && (**was).offset <= (**is).offset) {
        const std::size_t behind = (**was).offset + (**was).length;
        const std::string header = (**was).length > 0 ? std::string(old.substr(0, (**was).offset)) : std::string();
        QVERIFY2(fresh.starts_with(header), what.c_str());
        QVERIFY2(fresh.ends_with(old.substr(behind)), what.c_str());
    } else {
        std::string base(old);
        if (was && *was && (**was).length > 0) // a merged value, or a null that became a mapping
            base.erase((**was).offset, (**was).length);
        QVERIFY2(isSubsequence(withoutBlanks(base), withoutBlanks(fresh)) ||
                     isSubsequence(withoutBlanks(old), withoutBlanks(fresh)),
                 (what + "\n" + document::diffText(document::diffLines(old, fresh))).c_str());
    }
    QVERIFY2(document::reverted(fresh, document::byteChanges(old, fresh)) == std::string(old), what.c_str());
    if (!was || !*was)
        return;
    const auto back = after.with(edit.path, (**was).value);
    if (!back || (**was).value.isArray() || (**was).value.isObject())
        return;
    QCOMPARE(back->find(edit.path).value()->value, (**was).value);
    if (sample.format == Format::Json && (**was).value.dump() == old.substr((**was).offset, (**was).length))
        QCOMPARE(back->bytes(), before.bytes());
}

QTEST_APPLESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
