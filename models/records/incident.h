// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QString>

#include <optional>

namespace trustbilanz {

enum class Owner { Own, Partner, Competitor, Other };
enum class IncidentStatus { Confirmed, Suspected, NearMiss, FalsePositive, Positive };
enum class AffectedUnit { People, Records };

/// How a company answered an incident: a factor on the peak loss, and whether it deceived, which
/// also leaves a larger scar (models.md 2, factor K).
struct Response {
    double factor = 1; ///< .7 to 1.2
    bool deception = false;

    bool operator==(const Response&) const = default;
};

inline constexpr Response kPromptResponse {.85, false};
inline constexpr Response kDeceptionResponse {1.2, true};
inline constexpr double kLowestResponse = .7;
inline constexpr double kHighestResponse = 1.2;
inline constexpr double kLeastSpillOver = -0.15;
inline constexpr double kMostSpillOver = 0.3;

/// A dated event that may change brand trust. Fields that are not known stay empty; the model then
/// assumes a value and says so.
struct Incident {
    QString id; ///< unique in the workspace
    QString title;
    QString brand;
    QString category;
    QString note;
    std::optional<PartialDate> occurred;
    std::optional<PartialDate> disclosed; ///< public disclosure: the day the loss begins
    std::optional<PartialDate> resolved;
    std::optional<int> severity; ///< 1 insignificant to 5 catastrophic
    std::optional<qint64> affected; ///< people or records, see affectedUnit
    AffectedUnit affectedUnit = AffectedUnit::People;
    std::optional<int> sensitivity; ///< of the data, 1 to 5
    Owner owner = Owner::Own;
    std::optional<double> similarity; ///< of a competitor to us, 0 to 1
    /// Of a competitor, before similarity: -.15 (we gain from its fall) to .3; empty = the model's.
    std::optional<double> spillOver;
    IncidentStatus status = IncidentStatus::Confirmed;
    std::optional<Response> response;
    std::optional<double> media; ///< 1 to 1.5
    std::optional<double> halfLifeDays; ///< of its loss; empty = the workspace's
    std::optional<double> scar; ///< fraction that stays, 0 to 1; empty = the workspace's
    int batch = 0; ///< import batch, 0 = entered by hand

    /// The date the models use: disclosure, else the first day it occurred.
    std::optional<PartialDate> effectiveDate() const { return disclosed ? disclosed : occurred; }

    bool operator==(const Incident&) const = default;
};

/// An incident as the workspace file holds it: the newest revision of an id shows, unless it says
/// that the incident is deleted. Of such a one only id and batch are known.
struct IncidentRevision {
    qint64 number = 0; ///< rises with every revision of any incident
    bool isDeleted = false;
    Incident incident;
    bool operator==(const IncidentRevision&) const = default;
};

/// How bad an incident is; none for a positive event, whose level is a strength.
std::optional<int> severityOf(const Incident& incident);

/// Stable words of the enumerations for files and --json: "own", "near-miss", "people" …
QString ownerId(Owner owner);
QString statusId(IncidentStatus status);
QString affectedUnitId(AffectedUnit unit);
/// "insignificant" to "catastrophic" for 1 to 5.
QString severityId(int severity);

/// Reads a word in English or German, any case ("Wettbewerber", "near miss", "schädigend", "4").
std::optional<Owner> ownerFromWord(const QString& word);
std::optional<IncidentStatus> statusFromWord(const QString& word);
std::optional<int> severityFromWord(const QString& word);
std::optional<int> sensitivityFromWord(const QString& word);
/// "prompt", "none", "deception" or a number from .7 to 1.2.
std::optional<Response> responseFromWord(const QString& word);

} // namespace trustbilanz
