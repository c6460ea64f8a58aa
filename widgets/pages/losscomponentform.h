// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulation.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace trustbilanz {

class DistributionField;
class FieldGrid;
class NumberField;

/// One kind of loss: its name, what an event costs, where that comes from, and a way to remove it.
class LossComponentForm final : public QWidget
{
    Q_OBJECT
public:
    /// An amount of money or lost revenue, as the component is; `index` names the parts for tests.
    LossComponentForm(const LossComponent& component, size_t index, QWidget* parent = nullptr);
    /// False where the form is made for the other kind of component.
    bool showsKindOf(const LossComponent& component) const;
    void setComponent(const LossComponent& component);
    const LossComponent& component() const { return m_component; }
    void setCurrency(const QString& currency);
    void setSource(const QString& source);
    /// What is shown goes together, and is what component() says.
    bool isSound() const;
    void retranslate();

signals:
    void changed();
    void removed();
    void soundChanged();

private:
    void build(const QString& stem);
    void addRevenueFields(const QString& stem);
    void readName();
    void readEach();
    bool isRevenue() const { return std::holds_alternative<LostRevenue>(m_component.each); }

    LossComponent m_component;
    QLineEdit* m_name;
    QToolButton* m_remove;
    QLabel* m_caption; ///< what the numbers are
    DistributionField* m_each;
    FieldGrid* m_grid = nullptr;
    std::vector<NumberField*> m_fields; ///< of lost revenue
    std::vector<QLabel*> m_labels;
    QLabel* m_source;
};

/// What a component is called: our own names are translated, those of the user are not.
QString lossName(const QString& name);
/// An input of a component by its path below "losses.": its name, or "NAME.halfLifeDays".
QString lossInputName(const QString& path);

} // namespace trustbilanz
