// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Figures of the same unit as horizontal bars from zero, each with its interval as a whisker, and
/// marks to compare it with. Name and value stand above the bar.
class IntervalBars final : public QWidget
{
    Q_OBJECT
public:
    /// A line across the bar with a word beside it.
    struct Mark {
        double value = 0;
        QString label;
    };
    enum class Tone { Plain, Good, Watch, Bad };
    struct Bar {
        QString name;
        std::optional<double> value; ///< none = said in words, without a bar
        std::optional<double> low;
        std::optional<double> high;
        QString label; ///< the value in words, ready for display
        Tone tone = Tone::Plain; ///< of the label
        std::vector<Mark> marks = {};
    };
    struct Scale {
        double maximum = 1; ///< at the right end
        QString (*label)(double value); ///< of the axis
    };

    explicit IntervalBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars, const Scale& scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    bool hasMarks() const;
    double x(double value) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, const Bar& bar, int top) const;
    void paintInterval(QPainter& painter, const Bar& bar, const QRectF& track) const;
    void paintMarks(QPainter& painter, const Bar& bar, const QRectF& track) const;

    std::vector<Bar> m_bars;
    Scale m_scale {1, nullptr};
};

} // namespace trustbilanz
