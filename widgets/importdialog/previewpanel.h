// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "widgets/card.h"

namespace trustbilanz {

class PreviewTable;
class ProblemChips;
class ReadingChoice;
class UnmappedColumns;

/// How a source is understood: both readings of ambiguous columns, its problems, its rows as they
/// stand, and the columns that are not stored.
class PreviewPanel final : public Card
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    void showPreview(const importers::Preview& preview, const ImportPlan& plan);
    /// What was decided about kinds of problems.
    const QMap<IssueKind, OnProblem>& decisions() const;
    /// Whether there is a list of problems that could be saved.
    void setListReady(bool isReady);

signals:
    /// The id of a reading, see ReadingChoice.
    void readingChosen(const QString& id);
    void decided();
    void listWanted();
    /// A column that goes nowhere shall be one.
    void segmentWanted(const QString& column);
    void driverWanted(const QString& column);

private:
    void buildActions();
    void connectParts();
    void showTrouble(const importers::Preview& preview);
    QString captionOf(const importers::Preview& preview) const;
    QToolButton* m_save;
    QToolButton* m_toggle;
    QLabel* m_caption;
    QLabel* m_trouble; ///< why nothing of the file can be shown
    ReadingChoice* m_readings;
    ProblemChips* m_chips;
    PreviewTable* m_table;
    UnmappedColumns* m_unmapped;
};

} // namespace trustbilanz
