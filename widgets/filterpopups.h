// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace trustbilanz {

/// First and last day of a range of one's own, under its chip.
class RangePopup final : public QFrame
{
    Q_OBJECT
public:
    explicit RangePopup(QWidget* parent);
    /// Opens below the widget.
    void open(QWidget* anchor, Day from, Day to);
    void retranslate();

signals:
    void chosen(trustbilanz::Day from, trustbilanz::Day to);

private:
    QLabel* m_fromLabel;
    QLabel* m_toLabel;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_apply;
};

/// Every segment with its values to tick. Stays open, so that several can be ticked.
class SegmentPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentPopup(QWidget* parent);
    void setSegments(const std::vector<SegmentInfo>& segments,
                     const std::vector<SegmentFilter>& where);
    void open(QWidget* anchor);
    void retranslate();

signals:
    void chosen(const std::vector<trustbilanz::SegmentFilter>& where);

private:
    void rebuild(const std::vector<SegmentInfo>& segments);
    void tick(const std::vector<SegmentFilter>& where);
    std::vector<SegmentFilter> ticked() const;
    QTreeWidget* m_tree;
    QLabel* m_hint;
};

} // namespace trustbilanz
