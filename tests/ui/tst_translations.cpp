// SPDX-License-Identifier: GPL-3.0-or-later
// German and Simplified Chinese are complete: every sentence of the window is in the files, translated, with its
// places.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString key; // context, source and comment
    QString source;
    QStringList translations; // one, or the numerus forms
    bool unfinished = false;
    bool vanished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.unfinished = type == QLatin1String("unfinished");
            message.vanished = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = context + QLatin1Char('\x1f') + message.source + QLatin1Char('\x1f') + comment;
    return message;
}

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return messages;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|L?n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/translations/vitrine_%1.ts").arg(language);
}

} // namespace

class tst_translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        const QString fresh = m_directory.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(VITRINE_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-recursive"), QStringLiteral("-I"),
                       QStringLiteral(VITRINE_SOURCE_DIR), QStringLiteral(VITRINE_SOURCE_DIR "/ui"),
                       QStringLiteral(VITRINE_SOURCE_DIR "/app/vitrine"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        for (const Message& message : messagesOf(fresh))
            m_sentences.insert(message.key);
        QVERIFY(m_sentences.size() > 100);
    }

    void nothingIsMissingOrUnfinished_data() { languages(); }

    void nothingIsMissingOrUnfinished()
    {
        QFETCH(QString, language);
        QSet<QString> there;
        for (const Message& message : messagesOf(fileOf(language))) {
            if (message.vanished)
                continue;
            there.insert(message.key);
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
        }
        for (const QString& sentence : m_sentences)
            QVERIFY2(there.contains(sentence), qPrintable(sentence));
    }

    void everyPlaceSurvives_data() { languages(); }

    void everyPlaceSurvives()
    {
        QFETCH(QString, language);
        for (const Message& message : messagesOf(fileOf(language))) {
            for (const QString& translation : message.translations) {
                // A singular may say "one" in words.
                if (message.translations.size() > 1 && &translation == &message.translations.first())
                    continue;
                QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(translation));
            }
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
    }

    QTemporaryDir m_directory;
    QSet<QString> m_sentences;
};

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
