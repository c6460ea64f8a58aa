// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scaleuse.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace trustbilanz {

/// A segment with the values one can filter by.
struct SegmentInfo {
    QString name;
    QStringList values;
    bool operator==(const SegmentInfo&) const = default;
};

/// What is to be said of all answers together; known before they are read, from the last time.
struct ScoreOutline {
    std::optional<Day> firstDay; ///< with an answer
    std::optional<Day> lastDay;
    qint64 answers = 0;
    qint64 customers = 0;
    std::vector<SegmentInfo> segments;
    std::vector<ScaleUse> scales; ///< of every question, the score first
    DatePrecision precision = DatePrecision::Day; ///< coarsest of the dates
    bool operator==(const ScoreOutline&) const = default;
};

} // namespace trustbilanz
