// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

#include <QFrame>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trustbilanz {

class NumberField;

/// Where the scale of the answers is stated: with one click for the usual ones, with both ends for
/// any other. Nothing is chosen before the user does.
class ScaleCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ScaleCard(ImportKind kind, QWidget* parent = nullptr);
    std::optional<ScoreScale> scale() const; ///< nothing while openQuestion() has one
    void setScale(const ScoreScale& scale);
    /// What still has to be stated; empty = nothing.
    QString openQuestion() const;

signals:
    void changed();

private:
    void addUsual(QVBoxLayout& part);
    void showScale();
    std::vector<QPushButton*> m_usual;
    NumberField* m_lowest;
    NumberField* m_highest;
    QCheckBox* m_reversed;
    QLabel* m_direction;
};

} // namespace trustbilanz
