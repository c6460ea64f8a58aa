// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Changes of several groups as bars left and right of zero, each with its interval.
class ChangeBars final : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString name;
        std::optional<double> value; ///< none = hidden
        std::optional<double> low;
        std::optional<double> high;
        QString label; ///< the value, or why there is none
        QColor Theme::*color = &Theme::mutedText;
        bool hollow = false; ///< few answers
    };

    explicit ChangeBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Layout;
    Layout layoutOf() const;
    bool isAllHidden() const;
    void paintHidden(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintBar(QPainter& painter, const Bar& bar, const Layout& layout, double top) const;

    std::vector<Bar> m_bars;
};

} // namespace trustbilanz
