// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/dayrange.h"
#include "models/records/importreport.h"
#include "models/records/incident.h"
#include "models/records/result.h"
#include "models/records/scaleuse.h"
#include "models/records/scenario.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The one place where numbers, money, dates and errors become words, in the language of
/// QLocale::setDefault() and the installed translator. Only Qt Core, so the command line uses it.
namespace trustbilanz::text {

/// What is shown for a figure that is not known.
QString missing(); ///< "–"
QString number(double value, int decimals);
QString count(qint64 value);
QString index(std::optional<double> value); ///< 0-100 with one decimal
QString points(std::optional<double> value); ///< signed, "+3.1 pts" / "−3,1 Pkt."
/// Facts in one line, without those that are empty: "monthly · 1,204 customers".
QString facts(const QStringList& facts);
/// Of two index values, as the difference of what is shown of them: the three stand side by side.
QString difference(double minuend, double subtrahend);
/// .06 -> "6 %". All is 100 % and none is 0 % and nothing else: what would round to either has a
/// decimal, or is "over 99.9 %" and "under 0.1 %".
QString percent(std::optional<double> fraction, int decimals = 0);
/// "€1.5 bn" / "1,5 Mrd. €": three significant digits, never a German Billion for 10^9.
QString money(std::optional<double> amount, const QString& currency);
/// Every digit, for inputs and tooltips: "€1,500,000,000" / "1.500.000.000 €".
QString moneyExact(std::optional<double> amount, const QString& currency);
/// "26.6 to 31.9"; a further digit where both ends would read alike: "0.98 to 1.04".
QString range(std::optional<double> low, std::optional<double> high);
/// An interval of index values, cut to 0-100: what is read stays on the scale, while files and
/// --json keep the raw ends (models.md 1.4).
QString indexRange(std::optional<double> low, std::optional<double> high);
QString date(Day day); ///< 27 May 2017 / 27.05.2017
QString longDate(Day day); ///< Saturday, 27 May 2017
QString date(const std::optional<PartialDate>& date); ///< "about May 2017" where coarse
QString date(Day day, DatePrecision precision); ///< the same of a day of which no more is known
/// Name of a period: "May 2017", "Q2 2017", "week 22, 2017", "2017".
QString period(Day start, Interval interval);
/// "2010", "July 2025 to June 2026" or "3 May 2017 to 9 June 2017": as coarse as both ends allow.
QString days(const DayRange& range);
QString interval(Interval interval);
/// Date and time of a UTC instant in ISO 8601, as the clock here showed it.
QString dateTime(const QString& instant);
QString duration(double seconds);
QString fileSize(qint64 bytes);

QString owner(Owner owner);
QString status(IncidentStatus status);
QString severity(std::optional<int> severity);
QString sensitivity(std::optional<int> sensitivity);
QString importKind(ImportKind kind);
QString scale(const ScoreScale& scale); ///< "1–10", "1–5, reversed"
/// Difference, interval and customers on either scale: "+3.1 pts (1.2 to 5.0; n = 30 and 40)".
QString bridge(const ScaleBridge& bridge);
/// "scale 1–10 → 0–10", and the bridge if the figures hold one.
QString scaleChange(const ScaleChange& change);
/// Name of a question: a driver, or the score.
QString question(const QString& driver);
/// What was done to the counts in an output of a workspace with this smallest group.
QString disclosedCounts(int smallestGroup);
/// A segment value; "" is "not given".
QString segmentValue(const QString& value);
/// Name of an import field or an assumed factor, by id.
QString fieldTitle(const QString& id);
/// What an import field is for, in a sentence; empty for other ids.
QString fieldPurpose(const QString& id);

/// What happened, where, and what to do.
QString describe(const Error& error);
/// What to write instead of what a scenario file holds.
QString scenarioRemedy(const Error& error);
/// The dotted key that Error::BadScenario names, without the limits or words behind it.
QString scenarioKey(const Error& error);
/// What an undo takes from later imports too; empty if none of them overlaps.
QString overlap(const std::vector<ImportBatch>& overlapping);
/// A finding on the sheet or the exporter of a source; empty for one of another kind.
QString sourceSentence(const Finding& finding);
QString describe(IssueKind kind);
/// What an error says about the thing its detail names, without a full stop.
QString reason(const Error& error);
/// What was found out about a source and why; empty for what has no words.
QString findingSentence(const Finding& finding);
QString problemCount(IssueKind kind, qint64 count); ///< "12 dates not understood"
/// How the numbers or dates of a column are read and why: findings "number" and "date". Empty for
/// any other.
QString columnFindingSentence(const Finding& finding);

} // namespace trustbilanz::text
