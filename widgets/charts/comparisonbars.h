// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

namespace trustbilanz {

/// A few amounts of the same unit as horizontal bars from zero, each with its name above and its
/// value at its end.
class ComparisonBars final : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString name;
        std::optional<double> value; ///< none = said in words, without a bar
        QString label; ///< the value, ready for display
    };

    explicit ComparisonBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    void paintBar(QPainter& painter, const Bar& bar, const QRect& row, double largest) const;
    std::vector<Bar> m_bars;
};

} // namespace trustbilanz
