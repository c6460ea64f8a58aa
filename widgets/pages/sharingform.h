// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/datasharing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace trustbilanz {

class NumberField;

/// The assumptions of the optimum of sharing data, from an industry and a sensitivity to start
/// with, each with its source.
class SharingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SharingForm(QWidget* parent = nullptr);
    /// What the workspace holds; typing that is not saved gives way.
    void showSaved(const SharingModel& saved);
    const SharingModel& model() const { return m_model; }
    void retranslate();

signals:
    void edited();
    void saveAsked();

private:
    struct Input {
        NumberField* field;
        QLabel* label;
    };
    void addChoices();
    void addFields();
    void addButtons();
    void takeIndustry(int index);
    void adopt(const SharingModel& model);
    void showChoices();
    void showState();
    QString sourceOf(int industry) const;

    SharingModel m_saved;
    SharingModel m_model;
    QComboBox* m_industry;
    QComboBox* m_sensitivity;
    QLabel* m_industryLabel = nullptr;
    QLabel* m_sensitivityLabel = nullptr;
    std::vector<Input> m_inputs;
    QLabel* m_source;
    QPushButton* m_save;
    QPushButton* m_reset;
};

} // namespace trustbilanz
