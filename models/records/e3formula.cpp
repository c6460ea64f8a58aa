// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/e3formula.h"

#include "models/records/evidence.h"
#include "models/records/wordkey.h"

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr std::array kWords {
    Word<E3Part> {"efficiency", E3Part::Efficiency},
    Word<E3Part> {"efficient", E3Part::Efficiency},
    Word<E3Part> {"efficient service", E3Part::Efficiency},
    Word<E3Part> {"effizienz", E3Part::Efficiency},
    Word<E3Part> {"effizient", E3Part::Efficiency},
    Word<E3Part> {"effizienter service", E3Part::Efficiency},
    Word<E3Part> {"expertise", E3Part::Expertise},
    Word<E3Part> {"expert knowledge", E3Part::Expertise},
    Word<E3Part> {"fachwissen", E3Part::Expertise},
    Word<E3Part> {"fachkenntnis", E3Part::Expertise},
    Word<E3Part> {"fachkompetenz", E3Part::Expertise},
    Word<E3Part> {"sachkenntnis", E3Part::Expertise},
    Word<E3Part> {"sachverstand", E3Part::Expertise},
    Word<E3Part> {"emotion", E3Part::Emotion},
    Word<E3Part> {"emotions", E3Part::Emotion},
    Word<E3Part> {"emotional connection", E3Part::Emotion},
    Word<E3Part> {"emotionen", E3Part::Emotion},
    Word<E3Part> {"emotionale bindung", E3Part::Emotion},
    Word<E3Part> {"emotionale verbindung", E3Part::Emotion},
    Word<E3Part> {"gef\u00FChl", E3Part::Emotion},
    Word<E3Part> {"gef\u00FChle", E3Part::Emotion},
};

constexpr std::array kIds {"efficiency", "expertise", "emotion"};
} // namespace

QString e3PartId(E3Part part)
{
    return QString::fromLatin1(kIds[size_t(part)]);
}

std::optional<E3Part> e3PartOf(const QString& driver)
{
    return meaningOf(kWords, driver);
}

QString e3EvidenceId(E3Part part, int edition)
{
    const QString id = QStringLiteral("e3_") + e3PartId(part);
    return edition == kE3Editions.front() ? id : QStringLiteral("%1_%2").arg(id).arg(edition);
}

double e3Weight(E3Part part, int edition)
{
    const Evidence published = evidenceById(e3EvidenceId(part, edition), QStringLiteral("en"));
    return published.value.value_or(0) / 100;
}

} // namespace trustbilanz
