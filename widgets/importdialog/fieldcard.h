// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "widgets/importdialog/dropcard.h"

class QComboBox;

namespace trustbilanz {

/// One field of an import: what it is for, by which names its column is recognised, and the column
/// that goes into it. Columns are chosen in the list or dropped onto the card.
class FieldCard final : public DropCard
{
    Q_OBJECT
public:
    explicit FieldCard(const importers::Field& field, QWidget* parent = nullptr);
    const QString& id() const { return m_id; }
    bool isRequired() const { return m_isRequired; }
    /// Columns to choose from; none is chosen. Tells nobody.
    void setHeader(const QStringList& header);
    QString column() const; ///< empty = none
    /// Tells nobody; a column that is not there stands for none.
    void setColumn(const QString& column);

signals:
    void changed();

protected:
    bool takes(const QString& column) const override;
    void take(const QString& column) override;

private:
    QString m_id;
    bool m_isRequired;
    QComboBox* m_column;
};

} // namespace trustbilanz
