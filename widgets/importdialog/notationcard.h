// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/importreport.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSpinBox;

namespace trustbilanz {

class FieldGrid;

/// How the numbers and dates of a source are written: for all of it, for single columns, and which
/// years two digits mean where there are such years. What was found out stands in each list.
class NotationCard final : public QFrame
{
    Q_OBJECT
public:
    explicit NotationCard(QWidget* parent = nullptr);
    /// Takes over what a plan states. Tells nobody.
    void setPlan(const ImportPlan& plan);
    void showDetected(const Detected& detected);
    /// Takes over a reading of an ambiguous column, e.g. "decimal:comma", "decimal:weight=comma".
    void setReading(const QString& id);
    /// Readings of columns that the header does not have are left out.
    void addTo(ImportPlan& plan, const QStringList& header) const;

signals:
    void changed();

private:
    QComboBox* addChoice(const char* objectName, const QString& title);
    void addYears();
    void showYears(const Detected& detected);
    void forgetColumns();
    FieldGrid* m_grid;
    QComboBox* m_dateFormat;
    QComboBox* m_decimal;
    QComboBox* m_thousands;
    QLabel* m_yearLabel = nullptr;
    QSpinBox* m_lastYear = nullptr;
    QLabel* m_findings;
    QMap<QString, Notation> m_notations; ///< readings chosen for one column
};

} // namespace trustbilanz
