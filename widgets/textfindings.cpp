// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importreport.h"
#include "widgets/languageguard.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

/// What was found out about the numbers and dates of a column, as sentences.
namespace trustbilanz::text {

namespace {
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int kCentury = 100;

using Words = QString (*)(const Finding&);

struct Reason {
    const char* what;
    const char* id;
    Words sentence;
};

QString decimalSign(const Finding& finding)
{
    return finding.reading == QLatin1String("comma") ? Findings::tr("comma", "decimal sign")
                                                     : Findings::tr("point", "decimal sign");
}

/// A number as findings have it, in the reader's digits.
QString localNumber(const QString& reading)
{
    return spokenLocale().toString(reading.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString numberSettled(const Finding& finding)
{
    return Findings::tr("“%1”: the decimal sign is a %2; line %3 with “%4” allows nothing else.")
        .arg(finding.column, decimalSign(finding), count(finding.line), finding.example);
}

QString numberUnasked(const Finding& finding)
{
    return Findings::tr("“%1”: the decimal sign is a %2, as in “%3”.")
        .arg(finding.column, decimalSign(finding), finding.example);
}

QString numberSame(const Finding& finding)
{
    return Findings::tr("“%1”: the numbers mean the same with a decimal point and with a comma.")
        .arg(finding.column);
}

QString numberMixed(const Finding& finding)
{
    return Findings::tr("“%1”: most numbers have a decimal %2, but not all: line %3 has “%4”. "
                        "Rows that do not fit are rejected.")
        .arg(finding.column, decimalSign(finding), count(finding.line), finding.example);
}

QString numberDeclared(const Finding& finding)
{
    return Findings::tr("“%1”: the decimal sign is a %2, as you stated.")
        .arg(finding.column, decimalSign(finding));
}

QString numberTyped(const Finding& finding)
{
    return Findings::tr("“%1”: the numbers are numbers in the file itself.").arg(finding.column);
}

QString numberPercent(const Finding& finding)
{
    return Findings::tr("“%1”: percentages such as “%2” are read as %3 of 100; they fit a scale "
                        "that ends at 100 and no other.")
        .arg(finding.column, finding.example, localNumber(finding.reading));
}

QString numberOutOf(const Finding& finding)
{
    return Findings::tr("“%1”: answers such as “%2” are read as %3; they fit a scale that ends at "
                        "the number they are out of, and no other.")
        .arg(finding.column, finding.example, localNumber(finding.reading));
}

QString numberUnit(const Finding& finding)
{
    return Findings::tr("“%1”: units and currencies are left away, “%2” is read as %3.")
        .arg(finding.column, finding.example, localNumber(finding.reading));
}

QString dateSettled(const Finding& finding)
{
    return Findings::tr("“%1”: dates are read as %2; line %3 with “%4” allows nothing else.")
        .arg(finding.column, finding.reading, count(finding.line), finding.example);
}

QString dateUnasked(const Finding& finding)
{
    return Findings::tr("“%1”: dates are read as %2; “%3” has no other meaning.")
        .arg(finding.column, finding.reading, finding.example);
}

QString dateSame(const Finding& finding)
{
    return Findings::tr("“%1”: dates are read as %2; other readings give the same days.")
        .arg(finding.column, finding.reading);
}

QString dateMixed(const Finding& finding)
{
    return Findings::tr("“%1”: most dates are written as %2, but not all: line %3 has “%4”. "
                        "Rows that do not fit are rejected.")
        .arg(finding.column, finding.reading, count(finding.line), finding.example);
}

QString dateDeclared(const Finding& finding)
{
    return Findings::tr("“%1”: dates are read as %2, as you stated.")
        .arg(finding.column, finding.reading);
}

QString dateTyped(const Finding& finding)
{
    return Findings::tr("“%1”: the dates are dates in the file itself.").arg(finding.column);
}

QString yearPivot(const Finding& finding)
{
    const int last = finding.reading.toInt();
    return Findings::tr("“%1”: years have two digits, as in “%2”, and lie between %3 and %4.")
        .arg(finding.column, finding.example, QString::number(last - kCentury + 1),
             QString::number(last));
}

QString weekAsMonday(const Finding& finding)
{
    return Findings::tr("“%1”: weeks such as “%2” are kept as their Monday.")
        .arg(finding.column, finding.example);
}

constexpr std::array kReasons {
    Reason {"number", "settledByRow", numberSettled},
    Reason {"number", "onlyReading", numberUnasked},
    Reason {"number", "sameEitherWay", numberSame},
    Reason {"number", "mixed", numberMixed},
    Reason {"number", "declared", numberDeclared},
    Reason {"number", "typed", numberTyped},
    Reason {"number", "percent", numberPercent},
    Reason {"number", "outOf", numberOutOf},
    Reason {"number", "unit", numberUnit},
    Reason {"date", "settledByRow", dateSettled},
    Reason {"date", "onlyReading", dateUnasked},
    Reason {"date", "sameEitherWay", dateSame},
    Reason {"date", "mixed", dateMixed},
    Reason {"date", "declared", dateDeclared},
    Reason {"date", "typed", dateTyped},
    Reason {"date", "yearPivot", yearPivot},
    Reason {"date", "weekAsMonday", weekAsMonday},
};
} // namespace

QString columnFindingSentence(const Finding& finding)
{
    for (const Reason& reason : kReasons) {
        if (finding.what == QLatin1String(reason.what)
            && finding.reason == QLatin1String(reason.id))
            return reason.sentence(finding);
    }
    return {};
}

} // namespace trustbilanz::text
