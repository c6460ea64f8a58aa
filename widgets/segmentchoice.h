// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QComboBox>

namespace trustbilanz {

/// Chooses a segment, or none of them by its first entry.
class SegmentChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit SegmentChoice(QWidget* parent = nullptr);
    /// Keeps the choice where the segment is still there.
    void showSegments(const std::vector<SegmentInfo>& segments, const QString& none);
    QString segment() const; ///< empty = none
    void setSegment(const QString& segment);
    /// A QComboBox keeps the one it had for its first words.
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(); ///< by the reader
};

} // namespace trustbilanz
