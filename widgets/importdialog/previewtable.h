// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <QTableView>

namespace trustbilanz {

/// The first rows of a file: each cell as it stands, and below it as it was understood. Columns
/// that go nowhere are muted and say that they are not stored.
class PreviewTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent = nullptr);
    void showPreview(const importers::Preview& preview, const ImportPlan& plan);
    /// Columns of the source that are not stored.
    QStringList unmappedColumns() const;

private:
    class PreviewModel* m_model;
};

} // namespace trustbilanz
