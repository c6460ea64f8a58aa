// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

/// A parameter with its span of assumption: harmful and mild end beside the default.
struct Span {
    double value = 0;
    double mild = 0;
    double harmful = 0;

    static constexpr Span exactly(double value) { return {value, value, value}; }
    /// The same with ends that hold the value.
    constexpr Span widened() const
    {
        return {value, mild < value ? mild : value, harmful > value ? harmful : value};
    }
    bool operator==(const Span&) const = default;
};

/// What a workspace assumes about the loss and recovery of brand trust (models.md 2). All are
/// choices with a source; none is measured until it is fitted.
struct MacroAssumptions {
    Span mostLoss {40, 25, 50}; ///< I_max, index points
    Span halfLifeDays {180, 90, 720};
    Span scar {0.2, 0, 0.4}; ///< fraction of a loss that stays
    Span deceptionScar {0.4, 0.2, 0.6};
    double gainHalfLifeDays = 180;
    double mostGainPerMonth = 1; ///< index points

    bool operator==(const MacroAssumptions&) const = default;
};

/// Limits of what can be entered or fitted.
inline constexpr double kShortestHalfLife = 1; ///< days
inline constexpr double kLongestHalfLife = 3650;

enum class MacroUnit { Points, Days, Percent };

/// One number of MacroAssumptions: storage key, limits, unit, title and source. Screen, storage and
/// tests iterate over kMacroFields.
struct MacroField {
    const char* id; ///< key of the setting; never renamed or translated
    double (*get)(const MacroAssumptions&);
    void (*set)(MacroAssumptions&, double);
    double minimum; ///< fractions for Percent
    double maximum;
    double step;
    MacroUnit unit;
    const char* title; ///< context "MacroAssumptions"
    const char* source; ///< context "MacroAssumptions"; empty = that of the row above
};

template<auto Member>
constexpr MacroField macroField(const char* id, double minimum, double maximum, double step,
                                MacroUnit unit, const char* title, const char* source)
{
    return {id,
            [](const MacroAssumptions& from) { return from.*Member; },
            [](MacroAssumptions& into, double value) { into.*Member = value; },
            minimum,
            maximum,
            step,
            unit,
            title,
            source};
}

template<auto Member, auto End>
constexpr MacroField macroField(const char* id, double minimum, double maximum, double step,
                                MacroUnit unit, const char* title, const char* source = "")
{
    return {id,
            [](const MacroAssumptions& from) { return from.*Member.*End; },
            [](MacroAssumptions& into, double value) { into.*Member.*End = value; },
            minimum,
            maximum,
            step,
            unit,
            title,
            source};
}

inline constexpr std::array kMacroFields {
    macroField<&MacroAssumptions::mostLoss, &Span::value>(
        "macro.mostLoss", 0.1, 100, 1, MacroUnit::Points,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Largest loss of one incident"),
        QT_TRANSLATE_NOOP(
            "MacroAssumptions",
            "Own choice: the largest falls seen are 50 to 70 points on a scale of 200 "
            "(YouGov BrandIndex Buzz of Volkswagen, US and UK, 2015)")),
    macroField<&MacroAssumptions::mostLoss, &Span::mild>(
        "macro.mostLoss.mild", 0.1, 100, 1, MacroUnit::Points,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Largest loss, mild end")),
    macroField<&MacroAssumptions::mostLoss, &Span::harmful>(
        "macro.mostLoss.harmful", 0.1, 100, 1, MacroUnit::Points,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Largest loss, harmful end")),
    macroField<&MacroAssumptions::halfLifeDays, &Span::value>(
        "macro.halfLifeDays", kShortestHalfLife, kLongestHalfLife, 10, MacroUnit::Days,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Half-life of a loss"),
        QT_TRANSLATE_NOOP(
            "MacroAssumptions",
            "Own calibration: Volkswagen’s Buzz fell by 50 points and stood 12 lower a "
            "year later (YouGov, US, 2015–2016), 5.8 months without a scar")),
    macroField<&MacroAssumptions::halfLifeDays, &Span::mild>(
        "macro.halfLifeDays.mild", kShortestHalfLife, kLongestHalfLife, 10, MacroUnit::Days,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Half-life, mild end")),
    macroField<&MacroAssumptions::halfLifeDays, &Span::harmful>(
        "macro.halfLifeDays.harmful", kShortestHalfLife, kLongestHalfLife, 10, MacroUnit::Days,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Half-life, harmful end")),
    macroField<&MacroAssumptions::scar, &Span::value>(
        "macro.scar", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Lasting scar"),
        QT_TRANSLATE_NOOP("MacroAssumptions",
                          "Own calibration: Chipotle’s Buzz fell by 40 points and stayed about 12 "
                          "lower (YouGov, US, 2015–2016), a scar of about 30 %")),
    macroField<&MacroAssumptions::scar, &Span::mild>(
        "macro.scar.mild", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Lasting scar, mild end")),
    macroField<&MacroAssumptions::scar, &Span::harmful>(
        "macro.scar.harmful", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Lasting scar, harmful end")),
    macroField<&MacroAssumptions::deceptionScar, &Span::value>(
        "macro.deceptionScar", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Scar after deception"),
        QT_TRANSLATE_NOOP("MacroAssumptions",
                          "Own choice: after deception trust never fully recovers (Schweitzer, "
                          "Hershey and Bradlow 2006)")),
    macroField<&MacroAssumptions::deceptionScar, &Span::mild>(
        "macro.deceptionScar.mild", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Scar after deception, mild end")),
    macroField<&MacroAssumptions::deceptionScar, &Span::harmful>(
        "macro.deceptionScar.harmful", 0, 1, 0.05, MacroUnit::Percent,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Scar after deception, harmful end")),
    macroField<&MacroAssumptions::gainHalfLifeDays>(
        "macro.gainHalfLifeDays", kShortestHalfLife, kLongestHalfLife, 10, MacroUnit::Days,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Half-life of a gain"),
        QT_TRANSLATE_NOOP("MacroAssumptions",
                          "Own choice: a gain is slow and fades, so that credit never piles up")),
    macroField<&MacroAssumptions::mostGainPerMonth>(
        "macro.mostGainPerMonth", 0, 100, 0.5, MacroUnit::Points,
        QT_TRANSLATE_NOOP("MacroAssumptions", "Largest gain of a month"),
        QT_TRANSLATE_NOOP("MacroAssumptions", "Own choice: see the half-life of a gain")),
};

} // namespace trustbilanz
