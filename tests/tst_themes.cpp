// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trustbilanz;

namespace {
constexpr double kText = 4.5; ///< WCAG 2.2, 1.4.3 (AA)
constexpr double kGraphics = 3; ///< 1.4.11
constexpr double kHigh = 7; ///< 1.4.6 (AAA)

/// WCAG 2.2, relative luminance.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QByteArray place(const char* what, const QColor& color, const QColor& ground)
{
    return QByteArray(what) + ' ' + color.name().toLatin1() + " on " + ground.name().toLatin1()
        + ": " + QByteArray::number(contrast(color, ground), 'f', 2);
}
} // namespace

class TestThemes : public QObject
{
    Q_OBJECT
private slots:
    void contrasts_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("text");
        QTest::newRow("light") << lightTheme() << kText;
        QTest::newRow("dark") << darkTheme() << kText;
        QTest::newRow("high contrast") << highContrastTheme() << kHigh;
    }

    void contrasts()
    {
        QFETCH(const Theme, theme);
        QFETCH(const double, text);
        for (const QColor& ground : {theme.window, theme.surface, theme.surfaceHover}) {
            for (const auto& [name, color] :
                 {std::pair("text", theme.text), std::pair("muted text", theme.mutedText)})
                QVERIFY2(contrast(color, ground) >= text, place(name, color, ground));
        }
        for (const auto& [name, color] :
             {std::pair("accent", theme.accent), std::pair("good", theme.good),
              std::pair("watch", theme.watch), std::pair("bad", theme.bad)})
            QVERIFY2(contrast(color, theme.surface) >= kText, place(name, color, theme.surface));
        QVERIFY2(contrast(theme.onAccent, theme.accent) >= kText,
                 place("on accent", theme.onAccent, theme.accent));
        QVERIFY2(contrast(theme.accent, theme.accentSoft) >= kText,
                 place("badge", theme.accent, theme.accentSoft));
        for (const auto& [name, color] :
             {std::pair("macro", theme.macro), std::pair("micro", theme.micro),
              std::pair("measured", theme.measured)})
            QVERIFY2(contrast(color, theme.surface) >= kGraphics,
                     place(name, color, theme.surface));
    }

    void framesShowInHighContrast()
    {
        const Theme& theme = highContrastTheme();
        QVERIFY(contrast(theme.border, theme.surface) >= kText);
    }

    void aPaletteTellsItsTheme()
    {
        for (const auto& [choice, theme] :
             {std::pair(ThemeChoice::Light, &lightTheme()),
              std::pair(ThemeChoice::HighContrast, &highContrastTheme()),
              std::pair(ThemeChoice::Dark, &darkTheme())}) {
            applyTheme(*qApp, choice);
            QCOMPARE(&themeOf(QApplication::palette()), theme);
        }
    }

    void everyChoiceHasAWord()
    {
        for (const ThemeWord& each : kThemeWords) {
            QCOMPARE(themeOfWord(wordOf(each.theme)), std::optional(each.theme));
            QVERIFY(wordOf(each.theme) == QLatin1String(each.word));
        }
        QVERIFY(!themeOfWord(QStringLiteral("purple")));
    }
};

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
