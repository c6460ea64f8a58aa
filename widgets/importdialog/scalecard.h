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
/// any other. Nothing is chosen before the user does, unless the workspace knows the scale of the
/// question already.
class ScaleCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ScaleCard(ImportKind kind, QWidget* parent = nullptr);
    std::optional<ScoreScale> scale() const; ///< nothing while openQuestion() has one
    void setScale(const ScoreScale& scale);
    /// States the scale of the last import and says where it comes from.
    void suggest(const ScoreScale& scale);
    /// The suggested scale, as long as nothing else was stated.
    std::optional<ScoreScale> suggestion() const;
    /// Takes the suggestion back, since the answers do not go with it, and says so.
    void withdraw();
    /// What still has to be stated; empty = nothing.
    QString openQuestion() const;

signals:
    void changed();

private:
    void addUsual(QVBoxLayout& part);
    void showEnds(std::optional<double> lowest, std::optional<double> highest, bool isReversed);
    void showScale();
    void showOrigin();
    std::vector<QPushButton*> m_usual;
    NumberField* m_lowest;
    NumberField* m_highest;
    QCheckBox* m_reversed;
    QLabel* m_direction;
    QLabel* m_origin; ///< of a suggestion, or why it was taken back
    std::optional<ScoreScale> m_suggested;
    bool m_isWithdrawn = false;
};

} // namespace trustbilanz
