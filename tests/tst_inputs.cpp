// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "widgets/companyform.h"
#include "widgets/elidedchoice.h"
#include "widgets/numberfield.h"
#include "widgets/numberslider.h"
#include "widgets/rangepresets.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWheelEvent>

#include <memory>

using namespace trustbilanz;

namespace {
constexpr QChar kNoBreakSpace(0xA0);

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom(QDate(year, month, dayOfMonth));
}

void type(NumberField& field, const QString& text)
{
    auto* line = field.findChild<QLineEdit*>();
    line->selectAll();
    for (const QChar letter : text) // keyClicks() knows no euro sign
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(&field, Qt::Key_Return);
}

QString shownIn(const NumberField& field)
{
    return field.findChild<QLineEdit*>()->text().replace(kNoBreakSpace, QLatin1Char(' '));
}
/// Three lines down over the middle of the widget; whether it kept the event for itself. One that
/// it leaves goes to what it stands in, by Qt, when it comes from the window system.
bool keepsWheel(QWidget& widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}
} // namespace

class TestInputs : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreReadAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German with points") << german << QStringLiteral("25.000.000.000") << 25e9
                                            << QStringLiteral("25.000.000.000 EUR");
        QTest::newRow("German decimals")
            << german << QStringLiteral("1234,5") << 1234.5 << QStringLiteral("1.234,5 EUR");
        QTest::newRow("English with commas") << english << QStringLiteral("25,000,000,000") << 25e9
                                             << QStringLiteral("25,000,000,000 EUR");
        QTest::newRow("with an exponent")
            << english << QStringLiteral("13e9") << 13e9 << QStringLiteral("13,000,000,000 EUR");
        QTest::newRow("with its unit")
            << english << QStringLiteral("7 EUR") << 7.0 << QStringLiteral("7 EUR");
    }

    void numbersAreReadAsTheLanguageWritesThem()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, shown);
        QLocale::setDefault(locale);
        NumberField field({.minimum = 0, .maximum = 1e13, .decimals = 2});
        field.setUnit(QStringLiteral("EUR"));
        type(field, typed);
        QCOMPARE(field.value(), value);
        QCOMPARE(shownIn(field), shown);
    }

    /// A billion is 1e9 in English and 1e12 in German.
    void wordsOfScaleAreUnderstood_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("Mio") << german << QStringLiteral("200 Mio") << 2e8;
        QTest::newRow("Mrd.") << german << QStringLiteral("2,5 Mrd.") << 2.5e9;
        QTest::newRow("with the sign") << german << QStringLiteral("3 Mio. \u20ac") << 3e6;
        QTest::newRow("German billion") << german << QStringLiteral("1 Billion") << 1e12;
        QTest::newRow("bn") << english << QStringLiteral("2.5 bn") << 2.5e9;
        QTest::newRow("m and unit") << english << QStringLiteral("7m EUR") << 7e6;
        QTest::newRow("English billion") << english << QStringLiteral("1 billion") << 1e9;
        QTest::newRow("no such word") << english << QStringLiteral("4 dozen") << 10.0;
    }

    void wordsOfScaleAreUnderstood()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        QFETCH(const double, value);
        QLocale::setDefault(locale);
        NumberField field({.minimum = 0, .maximum = 1e13});
        field.setUnit(QStringLiteral("EUR"));
        field.setValue(10);
        type(field, typed);
        QCOMPARE(field.value(), value);
    }

    void whatIsNotUnderstoodIsMarkedWhileItIsTyped()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        NumberField field({.minimum = 0, .maximum = 1e13});
        QTest::keyClicks(field.findChild<QLineEdit*>(), QStringLiteral("4 doz"));
        QVERIFY(field.property("invalid").toBool());
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.property("invalid").toBool());
    }

    /// Whatever is shown again meanwhile: the digits stay where they were typed.
    void whatIsTypedStaysWhileItsEchoArrives()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        NumberField field({.minimum = 0, .maximum = 1e13});
        field.setUnit(QStringLiteral("EUR"));
        connect(&field, &NumberField::valueChanged, &field, [&field] {
            field.setUnit(QStringLiteral("EUR"));
            field.setValue(field.value());
        });
        field.findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(field.findChild<QLineEdit*>(), QStringLiteral("200000000"));
        QCOMPARE(shownIn(field), QStringLiteral("200000000"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(shownIn(field), QStringLiteral("200.000.000 EUR"));
        QCOMPARE(field.value(), 2e8);
    }

    /// Undo by key is the page's, unless the field holds what was typed.
    void undoIsLeftToThePageUntilSomethingIsTyped()
    {
        NumberField field({.minimum = 0, .maximum = 1e13});
        const auto takes = [&field] {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(&field, &event);
            return event.isAccepted();
        };
        QVERIFY(!takes());
        QTest::keyClicks(field.findChild<QLineEdit*>(), QStringLiteral("7"));
        QVERIFY(takes());
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!takes());
    }

    void aNegativeNumberHasAMinus()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        NumberField field({.minimum = -1, .maximum = 1, .decimals = 2, .factor = 100});
        field.setUnit(QStringLiteral("%"));
        field.setValue(-0.0045);
        QCOMPARE(shownIn(field), QStringLiteral("\u22120,45 %"));
        type(field, QStringLiteral("-0,5"));
        QCOMPARE(field.value(), -0.005);
    }

    void aFieldIsAsWideAsItsNumber()
    {
        NumberField field({.minimum = 0, .maximum = 1e13});
        field.setValue(1);
        const int narrow = field.minimumSizeHint().width();
        field.setUnit(QStringLiteral("EUR"));
        field.setValue(2.4e9);
        const int needed
            = field.fontMetrics().horizontalAdvance(field.findChild<QLineEdit*>()->text());
        QVERIFY(field.minimumSizeHint().width() > needed);
        QVERIFY(field.minimumSizeHint().width() > narrow);
    }

    void oneIsOne()
    {
        NumberField field({.minimum = 0, .maximum = 30});
        field.setUnit(QStringLiteral("years"), QStringLiteral("year"));
        field.setValue(2);
        QCOMPARE(shownIn(field), QStringLiteral("2 years"));
        type(field, QStringLiteral("1 years"));
        QCOMPARE(shownIn(field), QStringLiteral("1 year"));
    }

    void aSliderEndsWhereNobodyGoesFurther()
    {
        NumberField field({.minimum = 0, .maximum = 1000, .step = 0.1, .sliderEnd = 12});
        const std::unique_ptr<NumberSlider> slider(field.makeSlider());
        QCOMPARE(slider->numberAt(slider->maximum()), 12.0);
        field.setValue(90);
        QCOMPARE(slider->value(), slider->maximum());
        QCOMPARE(field.value(), 90.0);
    }

    void percentIsAFraction()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        NumberField field({.minimum = -1,
                           .maximum = 10,
                           .step = 0.005,
                           .decimals = 2,
                           .factor = 100,
                           .optional = true});
        field.setUnit(QStringLiteral("%"));
        type(field, QStringLiteral("3,5"));
        QCOMPARE(field.value(), 0.035);
        QCOMPARE(shownIn(field), QStringLiteral("3,5 %"));
        field.stepBy(1);
        QCOMPARE(shownIn(field), QStringLiteral("4 %"));
    }

    void emptyIsNotStatedOnlyWhereThatIsAllowed()
    {
        NumberField free({.minimum = 0, .maximum = 10, .optional = true});
        free.setValue(3);
        free.findChild<QLineEdit*>()->selectAll();
        QTest::keyClick(free.findChild<QLineEdit*>(), Qt::Key_Delete);
        QCOMPARE(free.value(), std::optional<double>());
        NumberField bound({.minimum = 5, .maximum = 50});
        bound.setValue(std::nullopt);
        QCOMPARE(bound.value(), 5.0);
    }

    void whatIsOutOfLimitsIsNotTaken()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        NumberField field({.minimum = 5, .maximum = 50});
        field.setValue(10);
        type(field, QStringLiteral("4000"));
        QCOMPARE(*field.value(), 10.0);
        QCOMPARE(shownIn(field), QStringLiteral("10"));
    }

    void aSliderReachesWhatTheFieldMayHold_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::addColumn<bool>("growing");
        QTest::newRow("few steps") << 0.0 << 1.0 << 0.05 << false;
        QTest::newRow("share") << -1.0 << 1.0 << 0.005 << false;
        QTest::newRow("rate") << 0.0 << 1000.0 << 0.1 << false;
        QTest::newRow("money") << 0.0 << 1e11 << 1e6 << true;
    }

    void aSliderReachesWhatTheFieldMayHold()
    {
        QFETCH(const double, minimum);
        QFETCH(const double, maximum);
        QFETCH(const double, step);
        QFETCH(const bool, growing);
        NumberSlider slider({.minimum = minimum,
                             .maximum = maximum,
                             .step = step,
                             .decimals = 3,
                             .growingStep = growing});
        QCOMPARE(slider.numberAt(0), minimum);
        QCOMPARE(slider.numberAt(slider.maximum()), maximum);
        for (int place = 1; place <= slider.maximum(); ++place) {
            const double number = slider.numberAt(place);
            QVERIFY(number >= slider.numberAt(place - 1));
            slider.setValue(0);
            slider.showNumber(number);
            QVERIFY2(std::abs(slider.value() - place) <= 3, qPrintable(QString::number(number)));
        }
    }

    void aSliderFollowsAndMovesItsField()
    {
        NumberField field({.minimum = 0, .maximum = 1, .step = 0.05, .decimals = 1, .factor = 100});
        const std::unique_ptr<NumberSlider> slider(field.makeSlider());
        QSignalSpy changes(&field, &NumberField::valueChanged);
        field.setValue(0.25);
        QCOMPARE(slider->value(), 5);
        QCOMPARE(changes.size(), 0); // shown, not chosen
        QTest::keyClick(slider.get(), Qt::Key_Right);
        QCOMPARE(field.value(), std::optional(0.3));
        QCOMPARE(field.text(), QStringLiteral("30"));
        QCOMPARE(changes.size(), 1);
        type(field, QStringLiteral("62"));
        QCOMPARE(slider->value(), 12);
        QCOMPARE(field.value(), std::optional(0.62)); // the slider does not round what was typed
        field.setSpokenName(QStringLiteral("Share"));
        QVERIFY(slider->accessibleName().startsWith(QStringLiteral("Share")));
    }

    void companyFormReturnsWhatItWasGiven()
    {
        WorkspaceSettings given;
        given.uuid = QStringLiteral("id");
        given.name = QStringLiteral("Brand & Sons");
        given.currency = QStringLiteral("GBP");
        given.customers = 40'000'000;
        given.revenue = 13e9;
        given.revenueGrowth = -0.025;
        given.ebitda = -2e6;
        given.ebitdaGrowth = std::nullopt;
        given.macroBase = 87.5;
        given.timeZone = QStringLiteral("Europe/London");
        given.smallestGroup = 7;
        given.sample = true;
        CompanyForm form(2);
        form.setSettings(given);
        QVERIFY(form.settings() == given);
        QVERIFY(form.isComplete());
        form.setSettings({});
        QVERIFY2(!form.isComplete(), "a workspace without a name");
    }

    void scrollingAFormChangesNoChoice()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QComboBox choice;
        choice.addItems({QStringLiteral("one"), QStringLiteral("two")});
        choice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&choice));
        choice.setFocus();
        QVERIFY(!keepsWheel(choice));
        QCOMPARE(choice.currentIndex(), 0);
        QCOMPARE(choice.focusPolicy(), Qt::StrongFocus);
    }

    void rangesHangOnTheLastDayOfTheData_data()
    {
        QTest::addColumn<RangePreset>("preset");
        QTest::addColumn<int>("from");
        QTest::newRow("last 30 days") << RangePreset::Last30Days << day(2024, 2, 17);
        QTest::newRow("last 90 days") << RangePreset::Last90Days << day(2023, 12, 19);
        QTest::newRow("last 12 months, whole ones") << RangePreset::Last12Months << day(2023, 4, 1);
        QTest::newRow("last 24 months") << RangePreset::Last24Months << day(2022, 4, 1);
        QTest::newRow("the year of the last day") << RangePreset::ThisYear << day(2024, 1, 1);
        QTest::newRow("the year before") << RangePreset::YearBefore << day(2023, 1, 1);
    }

    void rangesHangOnTheLastDayOfTheData()
    {
        QFETCH(RangePreset, preset);
        QFETCH(int, from);
        const Day last = day(2024, 3, 17);
        const DateRange range = rangeOf(preset, last);
        QCOMPARE(range.from, std::optional<Day>(from));
        TrendView view;
        view.from = range.from;
        view.to = range.to;
        QCOMPARE(int(presetOf(view, last)), int(preset));
        view.from = from + 1;
        QCOMPARE(int(presetOf(view, last)), int(RangePreset::Custom));
    }

    void theYearBeforeEndsBeforeTheYear()
    {
        const DateRange range = rangeOf(RangePreset::YearBefore, day(2024, 3, 17));
        QCOMPARE(range.to, std::optional<Day>(day(2023, 12, 31)));
    }

    void aChoiceThatIsCutSaysSo()
    {
        ElidedChoice choice;
        const QString title
            = QStringLiteral("18.03.2025 · Customer data stolen through a web shop");
        choice.addItem(title);
        choice.resize(1000, 34);
        QCOMPARE(choice.shownText(), title);
        choice.resize(150, 34);
        QVERIFY(choice.shownText().endsWith(QChar(0x2026)));
        QVERIFY(choice.shownText().startsWith(QStringLiteral("18.03")));
    }
};

QTEST_MAIN(TestInputs)
#include "tst_inputs.moc"
