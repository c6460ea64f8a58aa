// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support.h"

#include <QRegularExpression>

#include <cmath>

namespace trustbilanz::tests {

/// A statistical reference data set of NIST: what its head certifies, and the table below it.
class NistSet
{
public:
    explicit NistSet(const char* name)
    {
        const QString path
            = sharedData() + QStringLiteral("/nist-strd/%1.dat").arg(QLatin1String(name));
        const QString text = QString::fromLatin1(readFile(path));
        const qsizetype start = text.lastIndexOf(QLatin1String("\nData:"));
        if (start < 0)
            qFatal("no data in %s", qPrintable(path));
        m_head = text.left(start);
        for (const QString& line : text.mid(start).split(QLatin1Char('\n')))
            addRow(numbersIn(line));
        if (m_columns.empty())
            qFatal("no rows in %s", qPrintable(path));
        // Titles of columns may be numbers as well: the treatments of an analysis of variance.
        if (m_head.contains(QLatin1String("Analysis of Variance\n")) && m_columns[0][0] == 1)
            for (std::vector<double>& column : m_columns)
                column.erase(column.begin());
    }

    /// Columns of the table, the response first where there are predictors.
    const std::vector<std::vector<double>>& columns() const { return m_columns; }

    /// Numbers after a label in the head, which a regular expression describes.
    std::vector<double> certified(const char* label) const
    {
        const auto match = lineOf(label).match(m_head);
        if (!match.hasMatch())
            qFatal("nothing certified for %s", label);
        return numbersIn(match.captured(1));
    }

    bool certifies(const char* label) const { return lineOf(label).match(m_head).hasMatch(); }

private:
    static QRegularExpression lineOf(const char* label)
    {
        return QRegularExpression(QStringLiteral("^ *%1[: ]+(.*\\d.*)$").arg(QLatin1String(label)),
                                  QRegularExpression::MultilineOption);
    }

    /// The numbers among the words of a line.
    static std::vector<double> numbersIn(const QString& line)
    {
        std::vector<double> numbers;
        for (const QString& word :
             line.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const double number = word.toDouble(&isNumber);
            if (word == QLatin1String("Infinity"))
                numbers.push_back(HUGE_VAL);
            else if (isNumber)
                numbers.push_back(number);
        }
        return numbers;
    }

    void addRow(const std::vector<double>& row)
    {
        if (row.empty())
            return;
        m_columns.resize(std::max(m_columns.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i)
            m_columns[i].push_back(row[i]);
    }

    QString m_head;
    std::vector<std::vector<double>> m_columns;
};

/// Digits to which a value agrees with a certified one, which has fifteen.
inline double agreeingDigits(double value, double certified)
{
    const double off = certified == 0 ? std::abs(value) : std::abs(value / certified - 1);
    return value == certified || off == 0 ? 15 : std::min(15.0, -std::log10(off));
}

} // namespace trustbilanz::tests
