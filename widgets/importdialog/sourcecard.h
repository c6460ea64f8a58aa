// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace trustbilanz {

/// How a file is to be taken apart: sheet and cells of a workbook, list of a JSON file, encoding
/// and separator of a text, line of the column names. What was found out stands in each list; there
/// is nothing to see where a file has none of them.
class SourceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SourceCard(QWidget* parent = nullptr);
    /// Takes over what a plan states. Tells nobody.
    void setPlan(const ImportPlan& plan);
    void showSource(const importers::Preview& preview);
    /// Puts what was stated in place of what the plan says, and nothing for what is left to be
    /// found out.
    void addTo(ImportPlan& plan) const;
    /// What has to be stated before the file can be read; empty = nothing.
    QString openQuestion() const;

signals:
    void changed();

private:
    struct Part {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };
    Part addPart(const char* objectName, const QString& title);
    void addRange();
    void showSheets(const QStringList& sheets);
    void showLists(const importers::Preview& preview);
    void showNames(const importers::Preview& preview);
    Part m_sheet;
    Part m_list;
    Part m_encoding;
    Part m_delimiter;
    Part m_names;
    QLabel* m_rangeLabel = nullptr;
    QLineEdit* m_range = nullptr;
    QString m_wantedSheet; ///< of a plan, until the names of the sheets are known
    bool m_isListOpen = false; ///< several lists, and nobody said which
};

} // namespace trustbilanz
