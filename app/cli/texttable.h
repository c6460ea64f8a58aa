// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace trustbilanz::cli {

/// Makes control characters visible: words may come from strangers' files, and a terminal obeys
/// what they hold.
QString harmless(QString text);

/// Text in aligned columns for a terminal.
class TextTable
{
public:
    struct Column {
        QString title;
        bool isNumber = false; ///< aligned right
    };

    explicit TextTable(std::vector<Column> columns);
    void add(QStringList cells);
    QString text() const;

private:
    QString line(const QStringList& cells) const;

    std::vector<Column> m_columns;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_rows;
};

/// Names and values below each other, the values aligned.
QString namedValues(const std::vector<std::pair<QString, QString>>& lines);

} // namespace trustbilanz::cli
