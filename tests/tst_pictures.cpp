// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures.h"
#include "tests/shownwindow.h"

#include <QFontDatabase>
#include <QPainter>
#include <QSysInfo>

#include <utility>

using namespace trustbilanz;

namespace {

constexpr const char* kKept = TRUSTBILANZ_SOURCE_DIR "/tests/data/screens";
constexpr const char* kFound = TRUSTBILANZ_BUILD_DIR "/screens";
constexpr const char* kUpdate = "TRUSTBILANZ_UPDATE_SCREENS";
constexpr const char* kHint
    = "to keep the screens as they are now, run tst_pictures with TRUSTBILANZ_UPDATE_SCREENS=1 and "
      "look at what git says changed in tests/data/screens";
/// The report's own pages are looked at by tests of their own.
constexpr const char* kPictured[]
    = {"overview", "individual", "brand", "balance", "scenarios", "data"};
constexpr qint64 kLargestFile = 120 * 1024; ///< bytes

bool isUpdating()
{
    return qEnvironmentVariableIntValue(kUpdate) == 1;
}

/// Other letters are other pictures: the kept ones are written with Debian 12's.
QString whyOtherLetters()
{
    for (const char* family : {"Inter", "Noto Sans"}) {
        if (!QFontDatabase::families().contains(QLatin1String(family)))
            return QStringLiteral("the font %1 is not installed").arg(QLatin1String(family));
    }
    const QString system
        = QSysInfo::productType() + QLatin1Char(' ') + QSysInfo::productVersion();
    return system == QLatin1String("debian 12")
        ? QString()
        : QStringLiteral("this is %1, not Debian 12").arg(system);
}

QString fileIn(const char* folder, const QString& name)
{
    return QStringLiteral("%1/%2.png").arg(QLatin1String(folder), name);
}

QImage pictureOf(MainWindow& window)
{
    // A cursor blinks.
    if (QWidget* typing = window.focusWidget())
        typing->clearFocus();
    QImage picture(window.size(), QImage::Format_RGB32);
    window.render(&picture);
    return picture;
}

/// Words that only this machine has, where a picture shows them.
QStringList wordsOfThisMachine(const MainWindow& window, const QString& folder)
{
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->text().contains(folder) && !label->visibleRegion().isEmpty())
            words << label->text();
    }
    return words;
}

void keep(const QImage& picture, const QString& path)
{
    const QImage reduced = tests::withFewColours(picture);
    QVERIFY2(!reduced.isNull(), "too many colours for a small file");
    QVERIFY(QDir().mkpath(QLatin1String(kKept)));
    QVERIFY2(reduced.save(path, "PNG", 0), qPrintable(path)); // 0 = smallest
    const qint64 size = QFileInfo(path).size();
    QVERIFY2(size <= kLargestFile, qPrintable(QStringLiteral("%1: %2 bytes").arg(path).arg(size)));
}

/// Puts what was seen beside what was expected, for eyes.
QString written(const QImage& picture, const QString& name)
{
    const QString path = fileIn(kFound, name);
    return QDir().mkpath(QLatin1String(kFound)) && picture.save(path)
        ? path
        : QStringLiteral("(not written)");
}

} // namespace

/// 24 pictures of the sample in the repository, and the screens as they are: six pages in two
/// languages and two themes. Nothing in them comes from the clock, from chance or from the machine.
class TestPictures : public QObject
{
    Q_OBJECT
public:
    /// Before the application: one pixel a point, and a place for the dates of imports.
    static void initMain()
    {
        qputenv("QT_SCALE_FACTOR", "1");
        qputenv("TZ", "UTC");
    }

private slots:
    void initTestCase() { m_home.emplace(); }

    void differencesAreMeasured()
    {
        QImage one(400, 300, QImage::Format_RGB32);
        one.fill(qRgb(250, 250, 250));
        QImage other = one;
        QCOMPARE(tests::difference(one, other).pixels, 0);
        other.fill(qRgb(250 - tests::kSameChannel, 250, 250));
        QVERIFY(tests::difference(one, other).isWithinTolerance());
        other.fill(qRgb(249 - tests::kSameChannel, 250, 250));
        QCOMPARE(tests::difference(one, other).share, 1.0);
        QVERIFY(!tests::difference(one, other).isWithinTolerance());
    }

    /// It is far less than a thousandth of the picture.
    void oneDigitIsNoticed()
    {
        QImage one(tests::kUsualWindow, QImage::Format_RGB32);
        one.fill(Qt::white);
        QImage other = one;
        for (const auto& [picture, digit] : {std::pair(&one, "61.8"), std::pair(&other, "67.8")}) {
            QPainter painter(picture);
            painter.setFont(textFont(13));
            painter.setPen(Qt::black);
            painter.drawText(QPoint(100, 101), QLatin1String(digit));
        }
        const tests::PictureDifference found = tests::difference(one, other);
        QVERIFY(found.share <= tests::kMostDifferent);
        QVERIFY2(!found.isWithinTolerance(), qPrintable(QString::number(found.mostInSquare)));
    }

    void fewColoursAreNearTheirOwn()
    {
        QImage picture(100, 60, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, qRgb(x, 2 * y, 120));
        }
        const QImage few = tests::withFewColours(picture);
        QCOMPARE(few.format(), QImage::Format_Indexed8);
        QCOMPARE(tests::difference(picture, few).pixels, 0);
    }

    void screensAreAsKept_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        for (const QString& language : languages()) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                for (const char* page : kPictured) {
                    QTest::addRow("%s-%s-%s", page, qPrintable(language),
                                  qPrintable(wordOf(theme)))
                        << QString::fromLatin1(page) << language << theme;
                }
            }
        }
    }

    void screensAreAsKept()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, language);
        QFETCH(const ThemeChoice, theme);
        if (const QString why = whyOtherLetters(); !why.isEmpty())
            QSKIP(qPrintable(QStringLiteral("SKIPPED: pictures are not compared: ") + why));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QImage picture = pictureOf(shownIn(language, theme, page));
        QCOMPARE(wordsOfThisMachine(m_shown->window(), m_home->file(QString())), QStringList());
        const QString path = fileIn(kKept, name);
        if (isUpdating())
            return keep(picture, path);
        const QImage kept(path);
        QVERIFY2(!kept.isNull(),
                 qPrintable(QStringLiteral("%1 is missing; %2").arg(path, QLatin1String(kHint))));
        QCOMPARE(kept.size(), picture.size());
        const tests::PictureDifference found = tests::difference(picture, kept);
        if (found.isWithinTolerance())
            return;
        QFAIL(qPrintable(QStringLiteral("%1 pixels differ (%2 %), %3 in one square: compare %4 "
                                        "with the kept one, differences in %5; %6")
                             .arg(found.pixels)
                             .arg(found.share * 100, 0, 'f', 3)
                             .arg(found.mostInSquare)
                             .arg(written(picture, name),
                                  written(found.where, name + QStringLiteral("-differences")),
                                  QLatin1String(kHint))));
    }

    /// A picture nobody compares would be kept for ever.
    void nothingElseIsKept()
    {
        QSet<QString> known;
        for (const QString& language : languages()) {
            for (const char* page : kPictured) {
                for (const char* theme : {"light", "dark"})
                    known << QStringLiteral("%1-%2-%3.png")
                                 .arg(QLatin1String(page), language, QLatin1String(theme));
            }
        }
        for (const QString& file : QDir(QLatin1String(kKept)).entryList({QStringLiteral("*.png")}))
            QVERIFY2(known.contains(file), qPrintable(file));
    }

private:
    /// The window with the page in front; one window for each language.
    MainWindow& shownIn(const QString& language, ThemeChoice theme, const QString& page)
    {
        if (!m_shown || m_language != language) {
            m_shown.reset();
            m_language = language;
            setLanguage(language);
            applyTheme(*qApp, theme);
            m_theme = theme;
            m_shown = std::make_unique<tests::ShownWindow>(
                tests::writeSample(*m_home, language + QStringLiteral(".trust")));
        }
        if (m_theme != theme)
            m_shown->paint(theme);
        m_theme = theme;
        m_shown->showPage(page);
        return m_shown->window();
    }

    std::optional<tests::PrivateHome> m_home;
    std::unique_ptr<tests::ShownWindow> m_shown;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::Light;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
