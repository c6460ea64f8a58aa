// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace trustbilanz {

/// How a file is to be taken apart: sheet of a workbook, encoding and separator of a text, line of
/// the column names. What was found out stands in each list; there is nothing to see where a file
/// has none of them.
class SourceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SourceCard(QWidget* parent = nullptr);
    void showSource(const importers::Preview& preview);
    /// Adds what was stated, and nothing for what is left to be found out.
    void addTo(ImportPlan& plan) const;

signals:
    void changed();

private:
    struct Part {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };
    Part addPart(const char* objectName, const QString& title);
    void showSheets(const QStringList& sheets);
    Part m_sheet;
    Part m_encoding;
    Part m_delimiter;
    Part m_names;
};

} // namespace trustbilanz
