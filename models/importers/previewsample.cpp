// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/previewsample.h"

namespace trustbilanz::importers {

namespace {
/// Nobody reads more of a cell in a table, and a megabyte of it cannot be drawn in time.
constexpr qsizetype kLongestShown = 300;

void shorten(QStringList& cells)
{
    for (QString& cell : cells) {
        if (cell.size() > kLongestShown)
            cell = cell.left(kLongestShown) + QChar(0x2026);
    }
}
} // namespace

bool PreviewSample::wants(const std::vector<RowIssue>& issues)
{
    ++m_seen;
    const bool isFirst = m_seen <= kPreviewRows;
    m_isKept = isSpecimen(issues) || isFirst;
    m_slot = isFirst ? std::nullopt : drawSlot();
    return m_isKept || m_slot;
}

/// Vitter's algorithm R: every row of the rest ends in a slot with the same probability.
std::optional<size_t> PreviewSample::drawSlot()
{
    const auto passed = std::uint64_t(m_seen - kPreviewRows);
    const std::uint64_t slot = passed <= kPreviewRows ? passed - 1 : m_random() % passed;
    return slot < kPreviewRows ? std::optional(size_t(slot)) : std::nullopt;
}

bool PreviewSample::isSpecimen(const std::vector<RowIssue>& issues)
{
    bool isNeeded = false;
    for (const RowIssue& issue : issues) {
        int& count = m_specimens[{issue.kind, issue.column}];
        isNeeded = isNeeded || count < kPreviewRows;
        ++count;
    }
    return isNeeded;
}

void PreviewSample::keep(PreviewRow row)
{
    shorten(row.raw);
    shorten(row.understood);
    if (m_slot) {
        m_drawn.resize(std::max(m_drawn.size(), *m_slot + 1));
        m_drawn[*m_slot] = {m_seen, row};
    }
    if (m_isKept)
        m_kept.emplace(m_seen, std::move(row));
}

std::vector<PreviewRow> PreviewSample::takeRows()
{
    for (Drawn& drawn : m_drawn)
        m_kept.emplace(drawn.place, std::move(drawn.row));
    std::vector<PreviewRow> rows;
    for (auto& [place, row] : m_kept)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace trustbilanz::importers
