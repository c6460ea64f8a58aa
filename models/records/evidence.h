// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// A published figure with what a careful reader asks for: whom it speaks of, who says so, when,
/// and what is doubtful about it.
struct Evidence {
    QString id;
    std::optional<double> value;
    QString unit;
    QString statement;
    QString population;
    QString source;
    int year = 0;
    QString doubt; ///< empty = none known
};

/// All figures of resources/evidence.json in the language ("de" or "en").
std::vector<Evidence> evidence(const QString& language);
/// One of them; an empty record for an unknown id is a programmer error.
Evidence evidenceById(const QString& id, const QString& language);

} // namespace trustbilanz
