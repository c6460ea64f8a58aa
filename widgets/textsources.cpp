// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profiles.h"
#include "widgets/languageguard.h"
#include "widgets/text.h"

#include <QCoreApplication>

/// What is known about the sheet, the exporter and the overlaps of sources, as sentences.
namespace trustbilanz::text {

namespace {
class Sources
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

QString profileName(const QString& id)
{
    const auto profile = importers::profileNamed(id);
    return profile ? profile->name(spokenLocale().name().section(QLatin1Char('_'), 0, 0)) : id;
}
/// On a list of a JSON file.
QString listSentence(const Finding& finding)
{
    if (finding.reason == QLatin1String("otherList"))
        return Sources::tr("The list “%1” is left out.").arg(finding.reading);
    return Sources::tr("The rows are those of the list “%1”.").arg(finding.reading);
}
} // namespace

QString sourceSentence(const Finding& finding)
{
    if (finding.what == QLatin1String("profile"))
        return Sources::tr("Read as a file of %1: it has the column names of one.")
            .arg(profileName(finding.reading));
    if (finding.reason == QLatin1String("hiddenSheet"))
        return Sources::tr("The hidden sheet “%1” was left out.").arg(finding.reading);
    if (finding.reason == QLatin1String("onlyWithColumns"))
        return Sources::tr("The sheet “%1” was read: no other has the columns.")
            .arg(finding.reading);
    if (finding.what == QLatin1String("jsonPath"))
        return listSentence(finding);
    return {};
}

QString overlap(const std::vector<ImportBatch>& overlapping)
{
    QStringList files;
    for (const ImportBatch& batch : overlapping)
        //: %1 is a file, %2 how many of its rows were stored already
        files.append(Sources::tr("%1 (%2)").arg(batch.source, count(batch.equal)));
    if (files.isEmpty())
        return {};
    return Sources::tr("Later imports left out rows that were stored already: %1. Those of them "
                       "that came from this import leave too; to have them, import these files "
                       "again.")
        .arg(files.join(QStringLiteral(", ")));
}

} // namespace trustbilanz::text
