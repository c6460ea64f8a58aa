// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/drivers.h"
#include "models/records/requiredtrust.h"

/// Words for drivers and categories, shared by window and command line.
namespace trustbilanz::text {

QString trustLevel(TrustLevel level);
QString willingness(Willingness willingness);
/// "high trust, open".
QString category(size_t category);
/// Row or column of the flows: a category or "no answer".
QString flowState(size_t state);
QString requiredState(RequiredState state);
/// With a sign that tells it without colour: "▼ below".
QString markedRequiredState(RequiredState state);

/// Why there are no shares of drivers, and what to do.
QString driverGate(const DriverAnalysis& analysis);
/// Why a driver is left out: "speed: all customers gave the same answer".
QString excludedDriver(const ExcludedDriver& driver, qint64 needed);
/// What was published on the E3 formula in one edition, with population and doubts.
QString e3Edition(int edition);
/// The published share of a driver in an edition; none for drivers that are no part of it.
std::optional<double> e3Weight(const DriverShare& driver, int edition);
/// "35.1–47.0 %", an interval of fractions.
QString percentRange(double low, double high);
/// "p = 0.034", "p < 0.001".
QString chance(double p);
/// "association, not cause".
QString notCause();

} // namespace trustbilanz::text
