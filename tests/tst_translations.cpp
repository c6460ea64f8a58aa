// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isUnfinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/translations/trustbilanz_%1.ts").arg(language);
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
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

/// Every text that stands in the code now, found by the tool that makes the files.
QStringList textsInCode(const QString& folder)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TRUSTBILANZ_SOURCE_DIR));
    const QString file = folder + QStringLiteral("/fresh_de.ts");
    lupdate.start(QStringLiteral(TRUSTBILANZ_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app"),
                   QStringLiteral("-ts"), file});
    lupdate.waitForFinished(120'000);
    QStringList sources;
    for (const Message& message : readMessages(file))
        sources << message.context + QLatin1Char('|') + message.source;
    sources.sort();
    return sources;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}
} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }

    void complete()
    {
        QFETCH(QString, language);
        const QList<Message> messages = readMessages(fileOf(language));
        QVERIFY2(messages.size() > 100, "the translation file is missing or nearly empty");
        QStringList wrong;
        for (const Message& message : messages) {
            const bool isComplete = !message.isUnfinished
                && message.translations.size() == (message.isPlural ? 2 : 1)
                && !message.translations.contains(QString());
            if (!isComplete)
                wrong << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void placeholdersAreKept_data() { complete_data(); }

    void placeholdersAreKept()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message& message : readMessages(fileOf(language))) {
            for (const QString& translation : message.translations) {
                QStringList expected = placeholders(message.source);
                QStringList found = placeholders(translation);
                // "1 row" may be said in words.
                if (message.isPlural) {
                    expected.removeAll(QStringLiteral("%n"));
                    found.removeAll(QStringLiteral("%n"));
                }
                if (expected != found)
                    wrong << message.source + QStringLiteral(" -> ") + translation;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void everyTextOfTheCodeIsThere_data() { complete_data(); }

    void everyTextOfTheCodeIsThere()
    {
        QFETCH(QString, language);
        QStringList known;
        for (const Message& message : readMessages(fileOf(language)))
            known << message.context + QLatin1Char('|') + message.source;
        known.sort();
        QTemporaryDir folder;
        const QStringList needed = textsInCode(folder.path());
        QVERIFY2(needed.size() > 100, "lupdate found nothing");
        QCOMPARE(known, needed);
    }

    void figuresStayOnOneLine_data() { complete_data(); }

    /// "95 %-" at the end of a line and "Intervall" on the next, or "n" and "= 15".
    void figuresStayOnOneLine()
    {
        QFETCH(QString, language);
        static const QRegularExpression breakable(
            QStringLiteral("n = %|%\\d-Interv|\\d-%-|Mikro − Makro"));
        QStringList wrong;
        for (const Message& message : readMessages(fileOf(language))) {
            for (const QString& translation : message.translations) {
                if (translation.contains(breakable))
                    wrong << translation;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void germanIsNotEnglish()
    {
        // Words that are the same in both languages are few; a file full of them is a copy.
        int same = 0;
        const QList<Message> messages = readMessages(fileOf(QStringLiteral("de")));
        for (const Message& message : messages)
            same += message.translations.value(0) == message.source && message.source.size() > 12;
        QVERIFY2(same < messages.size() / 20, qPrintable(QString::number(same)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
