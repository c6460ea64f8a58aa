// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// What another source, or another edition, says instead.
struct OtherFigure {
    double value = 0;
    QString source;
    int year = 0; ///< 0 = unknown
};

/// A published figure with what a careful reader asks for: whom it speaks of, who says so, when,
/// and what is doubtful about it.
struct Evidence {
    QString id;
    std::optional<double> value;
    QString unit;
    QString statement;
    QString population;
    QString source;
    int year = 0; ///< 0 = unknown
    QString doubt; ///< empty = none known
    bool unsourced = false; ///< nobody knows whom it comes from
    std::vector<OtherFigure> others; ///< stand beside it, never averaged
};

/// All figures of resources/evidence.json in the language ("de" or "en").
std::vector<Evidence> evidence(const QString& language);
/// One of them; an empty record for an unknown id is a programmer error.
Evidence evidenceById(const QString& id, const QString& language);

} // namespace trustbilanz
