// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trustbilanz {

/// The three drivers of the E3 formula (Twilio and Saïd Business School): efficiency, expertise,
/// emotion. Published weights are dated and disagree; they are shown side by side, never averaged.
enum class E3Part { Efficiency, Expertise, Emotion };

inline constexpr std::array kE3Parts {E3Part::Efficiency, E3Part::Expertise, E3Part::Emotion};
/// Editions of the study whose weights are known, oldest first.
inline constexpr std::array kE3Editions {2022, 2023};

QString e3PartId(E3Part part); ///< "efficiency"
/// Which part a driver of this name is, by English and German words; none for any other.
std::optional<E3Part> e3PartOf(const QString& driver);
/// Id of the published weight in resources/evidence.json.
QString e3EvidenceId(E3Part part, int edition);
/// The published weight, as a fraction of those asked who name the part as most important.
double e3Weight(E3Part part, int edition);

} // namespace trustbilanz
