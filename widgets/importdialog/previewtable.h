// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <QTableView>

namespace trustbilanz {

/// Rows of a file with their lines: each cell as it stands, marked where it was not understood, and
/// on demand below it what it means. Columns that go nowhere are muted and say that they are not
/// stored; every column can be dragged onto a field.
class PreviewTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent = nullptr);
    void showPreview(const importers::Preview& preview, const ImportPlan& plan);
    /// Only the rows with this problem; nothing = all.
    void showOnly(const std::optional<IssueCount>& problem);
    void setMeaningShown(bool shown);

private:
    void fitSections();
    class PreviewModel* m_model;
};

} // namespace trustbilanz
