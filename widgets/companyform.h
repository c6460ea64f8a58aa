// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace trustbilanz {

class FieldGrid;
class NumberField;

/// What a workspace says about its company, for a new one and for the one that is open.
class CompanyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyForm(int columns, QWidget* parent = nullptr);
    void setSettings(const WorkspaceSettings& settings);
    /// The settings given last with what the form says now.
    WorkspaceSettings settings() const;
    /// All of it, or only the name.
    void setDetailsShown(bool isWanted);
    /// A workspace needs a name and a time zone that exists.
    bool isComplete() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addTexts(FieldGrid& grid);
    void addNumbers(FieldGrid& grid);
    void retranslate();
    void showUnits();
    WorkspaceSettings m_settings;
    QLineEdit* m_name;
    QComboBox* m_currency;
    QComboBox* m_timeZone;
    std::vector<NumberField*> m_numbers; ///< one per row of the table of fields
    std::vector<QLabel*> m_labels; ///< of the texts, then of the numbers
};

} // namespace trustbilanz
