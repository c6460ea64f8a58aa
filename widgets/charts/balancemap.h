// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace trustbilanz {

/// The map of micro (across) and macro trust (up): the path of the periods, whose end carries the
/// cross of interval and band, groups as points beside it, and four named fields. Mouse and arrow
/// keys move over the points.
class BalanceMap final : public QWidget
{
    Q_OBJECT
public:
    struct Span {
        double low = 0;
        double high = 0;
    };
    struct Place {
        QString name; ///< of the period or group
        QString label; ///< written beside the point; empty = none
        double micro = 0;
        double macro = 0;
        std::optional<Span> microSpan;
        Span macroSpan;
        bool hollow = false; ///< few answers
        bool connected = true; ///< with the place before
        QStringList details; ///< lines of the tooltip, "label<tab>value"
    };
    struct Content {
        std::vector<Place> path; ///< by time
        std::vector<Place> groups;
        double border = 50;
        std::array<QString, 4> fields; ///< names in the order of Quadrant
        bool wholeScale = false; ///< 0 to 100 on both axes
        QString emptyReason;
    };

    explicit BalanceMap(QWidget* parent = nullptr);
    ~BalanceMap() override;
    void setContent(Content content);
    const Content& content() const;
    /// Place under the crosshair, groups after the path; none = hidden.
    std::optional<size_t> crosshair() const;
    void setCrosshair(std::optional<size_t> place);
    /// What the tooltip says, line by line.
    QStringList reading() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz
