// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"

#include <QWidget>

namespace trustbilanz {

/// How people moved between categories: a row for where they were, a column for where they came to.
/// The darker a cell, the larger its share of the row; what is hidden is hatched; cells of those
/// who stayed have a frame.
class FlowMatrix final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowMatrix(QWidget* parent = nullptr);
    void setFlows(const CategoryFlows& flows);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF cellOf(size_t row, size_t column) const;
    double columnWidth() const;
    void fitRows();
    void fitHead();
    void paintHeads(QPainter& painter) const;
    void paintWord(QPainter& painter, const QRectF& place, const QString& word) const;
    void paintCell(QPainter& painter, size_t row, size_t column) const;
    QString readingOf(size_t from, size_t to) const;

    CategoryFlows m_flows;
    int m_headWidth; ///< of the words beside the rows
    int m_wordHeight; ///< of the heads of columns; more where the words stand upright
    std::vector<size_t> m_states; ///< that anybody was in, high trust first, absent last
};

} // namespace trustbilanz
