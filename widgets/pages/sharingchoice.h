// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace trustbilanz {

class SegmentChoice;

/// Which values of which segment say that a customer shares data.
class SharingChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SharingChoice(QWidget* parent = nullptr);
    void showSegments(const std::vector<SegmentInfo>& segments, const SharingSource& source);
    void retranslate();

signals:
    void chosen(const trustbilanz::SharingSource& source); ///< by the reader

private:
    void showValues();
    void nameValues();
    QStringList valuesOf(const QString& segment) const;

    QLabel* m_name;
    SegmentChoice* m_segment;
    QToolButton* m_values;
    QMenu* m_menu;
    std::vector<SegmentInfo> m_segments;
    SharingSource m_source;
};

} // namespace trustbilanz
