// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/likelykind.h"

#include "models/importers/importers.h"

namespace trustbilanz {

namespace {
/// Whether a header names days and values and nobody who answered.
bool isLikelyBrand(const QStringList& header, const QMap<QString, QString>& scores)
{
    const auto brand = importers::guessColumns(header, ImportKind::Brand);
    const bool hasBoth
        = brand.contains(QStringLiteral("date")) && brand.contains(QStringLiteral("value"));
    return hasBoth && !scores.contains(QStringLiteral("customer"))
        && (brand.size() > scores.size() || brand.size() == header.size());
}
} // namespace

ImportKind likelyKind(const QStringList& header)
{
    const auto scores = importers::guessColumns(header, ImportKind::Scores);
    const auto incidents = importers::guessColumns(header, ImportKind::Incidents);
    const bool hasBoth
        = scores.contains(QStringLiteral("customer")) && scores.contains(QStringLiteral("score"));
    if (!hasBoth && incidents.size() > scores.size() + 1)
        return ImportKind::Incidents;
    if (isLikelyBrand(header, scores))
        return ImportKind::Brand;
    return !hasBoth && incidents.size() > scores.size() ? ImportKind::Incidents
                                                        : ImportKind::Scores;
}

} // namespace trustbilanz
