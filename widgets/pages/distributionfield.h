// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/distribution.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace trustbilanz {

class DistributionPicture;
class NumberField;
class NumberSlider;

/// An uncertain number: its kind, its numbers with unit and limits, and a small picture. What does
/// not go together is said below and is not handed on.
class DistributionField final : public QWidget
{
    Q_OBJECT
public:
    enum class Quantity { Money, Share, Rate };
    /// `stem` names the parts for tests: "stem.kind", "stem.0" …
    DistributionField(const QString& stem, Quantity quantity, QWidget* parent = nullptr);
    void setDistribution(const Distribution& distribution);
    const Distribution& distribution() const { return m_distribution; }
    /// What is shown goes together, and is what distribution() says.
    bool isSound() const;
    void setCurrency(const QString& currency);
    /// `name` says what is uncertain, for screen readers.
    void setName(const QString& name);
    void retranslate();

signals:
    void changed();
    void soundChanged();

private:
    void build(const QString& stem);
    void placeNumbers(int count);
    void chooseKind(DistributionKind kind);
    void read(size_t number);
    void pushOthers(size_t number);
    void showNumbers();
    void showProblem();
    void setUnits();
    bool isLogarithm() const; ///< its numbers are those of a logarithm, without unit

    Quantity m_quantity;
    Distribution m_distribution; ///< the last that was valid
    Distribution m_typed;
    QString m_currency;
    QString m_name;
    QGridLayout* m_grid = nullptr;
    bool m_wasSound = true;
    int m_placed = 0; ///< numbers that the grid has places for
    QComboBox* m_kind;
    DistributionPicture* m_picture;
    std::vector<QLabel*> m_labels;
    std::vector<NumberField*> m_numbers;
    std::vector<NumberSlider*> m_sliders; ///< one per number
    QLabel* m_problem;
};

} // namespace trustbilanz
