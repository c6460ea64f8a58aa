// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/result.h"

#include <array>

namespace trustbilanz {

namespace {
struct KindRow {
    Error::Kind kind;
    const char* id;
    int exitCode;
};

constexpr KindRow kKinds[] = {
    {Error::Kind::FileUnreadable, "fileUnreadable", 6},
    {Error::Kind::UnknownFormat, "unknownFormat", 6},
    {Error::Kind::Encrypted, "encrypted", 6},
    {Error::Kind::OtherSpreadsheet, "otherSpreadsheet", 6},
    {Error::Kind::AmbiguousSheet, "ambiguousSheet", 2},
    {Error::Kind::NotAWorkspace, "notAWorkspace", 4},
    {Error::Kind::Damaged, "damaged", 4},
    {Error::Kind::NewerVersion, "newerVersion", 4},
    {Error::Kind::Busy, "busy", 3},
    {Error::Kind::ReadOnly, "readOnly", 5},
    {Error::Kind::NoSpace, "noSpace", 5},
    {Error::Kind::MissingColumn, "missingColumn", 2},
    {Error::Kind::AmbiguousColumn, "ambiguousColumn", 2},
    {Error::Kind::ScaleMissing, "scaleMissing", 2},
    {Error::Kind::KeyMissing, "keyMissing", 2},
    {Error::Kind::ChangedRows, "changedRows", 2},
    {Error::Kind::CoarseDates, "coarseDates", 2},
    {Error::Kind::BadOption, "badOption", 2},
    {Error::Kind::BadScenario, "badScenario", 2},
    {Error::Kind::Exists, "exists", 2},
    {Error::Kind::Cancelled, "cancelled", 130},
    {Error::Kind::Internal, "internal", 2},
};

// In the order of Error::Reason.
constexpr std::array kReasonIds {"",
                                 "unknownKey",
                                 "duplicateKey",
                                 "missing",
                                 "notJson",
                                 "notAnObject",
                                 "notAList",
                                 "notAText",
                                 "notANumber",
                                 "notADistribution",
                                 "notAFrequency",
                                 "wrongCount",
                                 "moreThanOne",
                                 "outOfLimits",
                                 "negativeRate",
                                 "notWhole",
                                 "beyondSimulation",
                                 "tooManyEvents",
                                 "notAShare",
                                 "notACurrency",
                                 "repeatedName",
                                 "scenarioTooLarge",
                                 "unknownWord",
                                 "unknownSegment",
                                 "unknownBatch",
                                 "brokenJson",
                                 "severalScales",
                                 "unknownIncident",
                                 "customerShown",
                                 "noIncidentField",
                                 "rejectedRow",
                                 "damagedRecord",
                                 "databaseError",
                                 "noRandomness",
                                 "tooLarge",
                                 "zeroBytes",
                                 "onlyHiddenSheets",
                                 "folder",
                                 "dataAsNames",
                                 "sameName",
                                 "tooManyRows",
                                 "changedSince",
                                 "exception"};
static_assert(kReasonIds.size() == size_t(Error::Reason::Exception) + 1);

const KindRow& row(Error::Kind kind)
{
    for (const KindRow& candidate : kKinds) {
        if (candidate.kind == kind)
            return candidate;
    }
    Q_UNREACHABLE();
}
} // namespace

QString errorId(Error::Kind kind)
{
    return QString::fromLatin1(row(kind).id);
}

QString reasonId(Error::Reason reason)
{
    return QString::fromLatin1(kReasonIds[size_t(reason)]);
}

int exitCode(Error::Kind kind)
{
    return row(kind).exitCode;
}

} // namespace trustbilanz
