// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/importreport.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace trustbilanz {

/// The foot of the import: what it would do, what it still waits for, and the buttons. Import stays
/// disabled while there is a question.
class ImportFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFoot(QWidget* parent = nullptr);
    /// Counts of a dry run, nothing before there is one.
    void showCounts(const std::optional<ImportReport>& report);
    void showQuestion(const QString& question); ///< empty = none is left
    /// Something worth knowing that stands in nobody's way; empty = nothing.
    void setNote(const QString& note);
    OnChanged onChanged() const;

signals:
    void onChangedChosen();
    void importWanted();
    void otherFileWanted();
    void cancelled();

private:
    void addWords(QHBoxLayout& line);
    void addChoice();
    void addButtons(QHBoxLayout& line);
    QLabel* m_counts;
    QLabel* m_reason;
    QLabel* m_note;
    QComboBox* m_onChanged;
    QPushButton* m_import;
};

} // namespace trustbilanz
