// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/e3formula.h"

#include "models/records/evidence.h"
#include "models/records/wordkey.h"

#include <algorithm>

namespace trustbilanz {

namespace {
struct Word {
    const char* word; ///< as wordKey() makes it
    E3Part part;
};

constexpr std::array kWords {
    Word {"efficiency", E3Part::Efficiency},
    Word {"efficient", E3Part::Efficiency},
    Word {"efficient service", E3Part::Efficiency},
    Word {"effizienz", E3Part::Efficiency},
    Word {"effizient", E3Part::Efficiency},
    Word {"effizienter service", E3Part::Efficiency},
    Word {"expertise", E3Part::Expertise},
    Word {"expert knowledge", E3Part::Expertise},
    Word {"fachwissen", E3Part::Expertise},
    Word {"fachkenntnis", E3Part::Expertise},
    Word {"fachkompetenz", E3Part::Expertise},
    Word {"sachkenntnis", E3Part::Expertise},
    Word {"sachverstand", E3Part::Expertise},
    Word {"emotion", E3Part::Emotion},
    Word {"emotions", E3Part::Emotion},
    Word {"emotional connection", E3Part::Emotion},
    Word {"emotionen", E3Part::Emotion},
    Word {"emotionale bindung", E3Part::Emotion},
    Word {"emotionale verbindung", E3Part::Emotion},
    Word {"gef\u00FChl", E3Part::Emotion},
    Word {"gef\u00FChle", E3Part::Emotion},
};

constexpr std::array kIds {"efficiency", "expertise", "emotion"};
} // namespace

QString e3PartId(E3Part part)
{
    return QString::fromLatin1(kIds[size_t(part)]);
}

std::optional<E3Part> e3PartOf(const QString& driver)
{
    const QString key = wordKey(driver);
    const auto found = std::ranges::find_if(
        kWords, [&](const Word& word) { return key == QString::fromUtf8(word.word); });
    return found == kWords.end() ? std::nullopt : std::optional(found->part);
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
