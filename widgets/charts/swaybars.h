// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace trustbilanz {

/// What a result does when one input at a time is lower or higher: a bar to either side of the
/// result for every input, the strongest on top.
class SwayBars final : public QWidget
{
    Q_OBJECT
public:
    struct Sway {
        QString name;
        double atLow = 0; ///< result with the input at its low end
        double atHigh = 0;
        QString label; ///< both results, ready for display
    };
    explicit SwayBars(QWidget* parent = nullptr);
    /// `result` is that of the inputs as stated.
    void setSways(std::vector<Sway> sways, double result);
    /// What the two colours stand for, where it is not a tenth lower and higher.
    void setKey(const QString& lower, const QString& higher);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    double x(double value) const;
    void paintKey(QPainter& painter) const;
    void paintSway(QPainter& painter, const Sway& sway, int top) const;

    std::vector<Sway> m_sways;
    double m_result = 0;
    QString m_lower; ///< empty = a tenth
    QString m_higher;
};

} // namespace trustbilanz
