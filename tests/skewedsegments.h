// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/answers.h"

#include <map>
#include <random>

namespace trustbilanz::tests {

/// A value of a segment and how many of 1000 customers have it: some are rare.
struct Share {
    const char* value;
    int perMille;
};
struct Segment {
    QString name;
    std::vector<Share> shares;
};
inline const std::vector<Segment> kSegments {
    {QStringLiteral("region"),
     {{"North", 420}, {"East", 300}, {"South", 180}, {"West", 90}, {"Abroad", 8}, {"", 2}}},
    {QStringLiteral("channel"), {{"App", 560}, {"Web", 380}, {"Shop", 56}, {"Fax", 4}}},
    {QStringLiteral("plan"), {{"Basic", 900}, {"Plus", 95}, {"Gold", 5}}}};

class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_bits(seed)
    {
    }
    int below(int end) { return int(m_bits() % std::uint64_t(end)); }
    QString value(const Segment& segment)
    {
        int left = below(1000);
        size_t i = 0;
        while (left >= segment.shares[i].perMille)
            left -= segment.shares[i++].perMille;
        return QString::fromLatin1(segment.shares[i].value);
    }

private:
    std::mt19937_64 m_bits;
};

using Filter = std::map<QString, QStringList>;

inline TrendView viewOf(const Filter& filter, Interval interval = Interval::Day)
{
    TrendView view;
    view.interval = interval;
    for (const auto& [segment, values] : filter)
        view.where.push_back({segment, values});
    return view;
}

} // namespace trustbilanz::tests
