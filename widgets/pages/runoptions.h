// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/losssimulation.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace trustbilanz {

class FieldGrid;
class NumberField;

/// How many trials are drawn, and from which seed. They belong to a run, not to a scenario.
class RunOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit RunOptions(QWidget* parent = nullptr);
    risk::SimulationOptions options() const;
    void retranslate();

signals:
    void changed();

private:
    QComboBox* m_trials;
    NumberField* m_seed;
    QLabel* m_trialsLabel;
    QLabel* m_seedLabel;
};

} // namespace trustbilanz
