// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"

#include <QHash>

namespace trustbilanz::importers {

/// Makes ids for incidents whose source has none: a hash of what the source says of the incident
/// and, since the same may stand there twice, which occurrence it is. records.md takes the file's
/// hash and the row instead; but then another file with the same incidents, such as the log with
/// one more row, would bring all of them as new ones. Owner and batch are no part of it: they come
/// from the plan and the workspace. What was changed in the source is another incident, since
/// without an id nothing says which one it was.
class IncidentIds
{
public:
    QString next(const Incident& incident);

private:
    QHash<QString, int> m_occurrences; ///< by hash
};

/// Whether an id has the form of one that was made of its content or, as in older
/// workspaces, of file and row.
bool isMadeId(const QString& id);

} // namespace trustbilanz::importers
