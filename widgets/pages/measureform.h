// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/measure.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace trustbilanz {

class NumberField;

/// What a measure costs and is expected to do.
class MeasureForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureForm(QWidget* parent = nullptr);
    /// What the workspace holds; typing that is not saved gives way.
    void showSaved(const Measure& saved);
    void setCurrency(const QString& currency);
    const Measure& measure() const { return m_measure; }
    void retranslate();

signals:
    void edited();
    void saveAsked();

private:
    struct Input {
        NumberField* field;
        QLabel* label;
    };
    void addFields();
    void addButtons();
    void adopt(const Measure& measure);
    void showState();
    QString unitOf(const MeasureField& field) const;

    Measure m_saved;
    Measure m_measure;
    QString m_currency;
    std::vector<Input> m_inputs;
    QLabel* m_note;
    QPushButton* m_save;
    QPushButton* m_reset;
};

} // namespace trustbilanz
