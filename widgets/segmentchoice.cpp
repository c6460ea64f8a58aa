// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentchoice.h"

#include <QSignalBlocker>

namespace trustbilanz {

SegmentChoice::SegmentChoice(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, &SegmentChoice::chosen);
}

void SegmentChoice::showSegments(const std::vector<SegmentInfo>& segments, const QString& none)
{
    const QSignalBlocker quiet(this);
    const QString before = segment();
    clear();
    addItem(none, QString());
    for (const SegmentInfo& segment : segments)
        addItem(segment.name, segment.name);
    setSegment(before);
}

QString SegmentChoice::segment() const
{
    return currentData().toString();
}

void SegmentChoice::setSegment(const QString& segment)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(segment.isEmpty() ? 0 : std::max(0, findData(segment)));
}

} // namespace trustbilanz
