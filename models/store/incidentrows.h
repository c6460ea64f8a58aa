// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"
#include "models/records/result.h"
#include "models/store/database.h"

#include <vector>

namespace trustbilanz::store {

/// The newest revision of every incident that is not deleted, in the order of the table.
Result<std::vector<Incident>> readIncidents(SQLite::Database& sql);
/// A new revision that belongs to incident.batch.
void insertIncident(SQLite::Database& sql, const Incident& incident);
/// A change by hand: alters the visible revision, so that it goes with its batch on undo; an
/// incident that does not show is entered anew.
void saveIncident(SQLite::Database& sql, const Incident& incident);
/// Takes an incident away by hand. What was imported stays beneath a revision "deleted".
void deleteIncident(SQLite::Database& sql, const QString& id);

/// All revisions of an incident, the oldest first.
Result<std::vector<IncidentRevision>> readRevisions(SQLite::Database& sql, const QString& id);
/// Puts revisions in the place of all that there are of the incident.
void replaceRevisions(SQLite::Database& sql, const QString& id,
                      const std::vector<IncidentRevision>& revisions);

/// Incidents that show again when a batch of incidents is taken back.
qint64 incidentsBeneath(SQLite::Database& sql, int batch);
/// Incidents of a batch that took the place of an earlier revision.
qint64 incidentsReplacedBy(SQLite::Database& sql, int batch);
/// "deleted" revisions with nothing left beneath them.
void dropOrphans(SQLite::Database& sql);

} // namespace trustbilanz::store
