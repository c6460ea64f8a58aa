// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace trustbilanz {

/// The problems of a source, a chip for each kind and column. An activated chip shows its rows
/// only, and asks what is to become of them.
class ProblemChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemChips(QWidget* parent = nullptr);
    /// The activated chip stays activated where its problem is still there. `columns`: field ->
    /// column of the source.
    void showProblems(const std::vector<IssueCount>& problems, ImportKind kind,
                      const QMap<QString, QString>& columns);
    const std::optional<IssueCount>& active() const { return m_active; }
    /// What was decided about kinds of problems.
    const QMap<IssueKind, OnProblem>& decisions() const { return m_decisions; }

signals:
    void activeChanged();
    void decided();

private:
    void rebuild(const QMap<QString, QString>& columns);
    void addChip(const IssueCount& problem, const QString& column);
    void activate(const std::optional<IssueCount>& problem);
    void showChoice();
    void offer(OnProblem decision, const QString& text);
    void decide();
    ImportKind m_kind = ImportKind::Scores;
    std::vector<IssueCount> m_problems;
    std::vector<QPushButton*> m_buttons; ///< as m_problems
    std::optional<IssueCount> m_active;
    QMap<IssueKind, OnProblem> m_decisions;
    QWidget* m_chips = nullptr;
    QWidget* m_row;
    QLabel* m_question;
    QComboBox* m_choice;
};

} // namespace trustbilanz
