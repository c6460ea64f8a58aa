// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/misfits.h"
#include "tests/shownwindow.h"

#include <QTranslator>

#include <cmath>

using namespace trustbilanz;

namespace {

constexpr double kLonger = 1.4; ///< German is about that much longer than English

/// Stands for a vowel in words that are made up.
struct Accent {
    char plain;
    char16_t accented;
};
constexpr Accent kAccents[] = {{'a', 0xe4}, {'e', 0xe9}, {'i', 0xef}, {'o', 0xf6}, {'u', 0xfc},
                               {'A', 0xc4}, {'E', 0xc9}, {'I', 0xcf}, {'O', 0xd6}, {'U', 0xdc}};

/// Both, so that words get longer and not only more; other letters stay.
QString doubled(QChar letter)
{
    for (const Accent& accent : kAccents) {
        if (letter == QLatin1Char(accent.plain))
            return QString(QChar(accent.accented)) + letter;
    }
    return letter;
}

/// "Data" -> "[Däatäa]": longer by 40 % at least, and at once seen not to be in the code. Mark-up
/// and places of values stay as they are.
QString lengthened(const QString& text)
{
    QString longer(QLatin1Char('['));
    bool isMarkup = false;
    for (const QChar letter : text) {
        isMarkup = isMarkup || letter == QLatin1Char('<');
        longer += isMarkup ? QString(letter) : doubled(letter);
        isMarkup = isMarkup && letter != QLatin1Char('>');
    }
    const auto wanted = qsizetype(std::ceil(double(text.size()) * kLonger)) - 1;
    if (longer.size() < wanted)
        longer += QString(wanted - longer.size(), QLatin1Char('~'));
    return longer + QLatin1Char(']');
}

/// "QDialogButtonBox", not "Questions".
bool isOfQt(const char* context)
{
    return context[0] == 'Q' && QChar::isUpper(uchar(context[1]));
}

/// English in long words, for every text of the program; those of Qt stay.
class LongWords final : public QTranslator
{
public:
    LongWords() { m_isLoaded = m_english.load(QStringLiteral(":/i18n/trustbilanz_en.qm")); }
    bool isLoaded() const { return m_isLoaded; }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        if (isOfQt(context))
            return {};
        const QString plain = m_english.translate(context, source, disambiguation, n);
        return lengthened(plain.isEmpty() ? QString::fromUtf8(source) : plain);
    }

private:
    QTranslator m_english; ///< knows the plurals
    bool m_isLoaded = false;
};

} // namespace

/// The next language may need more room than the two there are: with words 40 % longer than in
/// English nothing is cut, shortened or in the way of something else.
class TestLongWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_words.isLoaded());
        const QString sample = tests::writeSample(*m_home, QStringLiteral("sample.trust"));
        m_shown = std::make_unique<tests::ShownWindow>(sample);
        QCoreApplication::installTranslator(&m_words);
        m_shown->settle();
    }

    void cleanupTestCase()
    {
        m_shown.reset();
        QCoreApplication::removeTranslator(&m_words);
    }

    void wordsAreLonger()
    {
        QCOMPARE(lengthened(QStringLiteral("Data")), QStringLiteral("[Däatäa]"));
        QCOMPARE(lengthened(QStringLiteral("<b>%1</b> of %n")),
                 QStringLiteral("[<b>%1</b> öof %n~~~]"));
        for (const char* text : {"Overview", "Rhythm", "of", "%n customer(s)"}) {
            const QString plain = QString::fromLatin1(text);
            QVERIFY2(double(lengthened(plain).size()) >= kLonger * double(plain.size()), text);
        }
    }

    void everyPageHasRoom_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
    }

    void everyPageHasRoom()
    {
        QFETCH(const QString, page);
        m_shown->showPage(page);
        QVERIFY2(tests::visibleTexts(m_shown->page()).filter(QLatin1String("[")).size() > 5,
                 "the words are not longer");
        const QStringList misfits = tests::misfits(*m_shown);
        QVERIFY2(misfits.isEmpty(), qPrintable(misfits.join(QLatin1Char('\n'))));
    }

private:
    std::optional<tests::PrivateHome> m_home;
    LongWords m_words;
    std::unique_ptr<tests::ShownWindow> m_shown;
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
