// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/showntable.h"

#include "widgets/text.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTableView>

#include <cmath>
#include <optional>

namespace trustbilanz {

namespace {
using session::ShownCell;
using session::ShownTable;

constexpr int kMostDecimals = 3;
constexpr int kMostPercentDecimals = 2;
constexpr int kMoneyDecimals = 2;
const QString kPercent = QStringLiteral("\u00a0%");
constexpr double kLargeAmount = 1000; ///< from here on no cents

bool isWhole(const QVariant& value)
{
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default: // a type of Qt, not an enumeration of ours
        return false;
    }
}

double roundedTo(double value, int decimals)
{
    const double perUnit = std::pow(10.0, decimals);
    return std::round(value * perUnit) / perUnit;
}

ShownCell number(const QString& shown, double value, int decimals)
{
    return {ShownCell::Kind::Number, shown, roundedTo(value, decimals), decimals, 0};
}

std::optional<ShownCell> asNumber(const QString& shown, double value)
{
    for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
        if (shown == text::number(value, decimals))
            return number(shown, value, decimals);
    }
    if (shown == text::points(value))
        return number(shown, value, 1);
    return std::nullopt;
}

std::optional<ShownCell> asPercent(const QString& shown, double value)
{
    for (int decimals = 0; decimals <= kMostPercentDecimals; ++decimals) {
        // Not text::percent(): "under 0.1 %" is no number.
        if (shown == text::number(value * 100, decimals) + kPercent)
            return ShownCell {ShownCell::Kind::Percent, shown, roundedTo(value, decimals + 2),
                              decimals, 0};
    }
    return std::nullopt;
}

std::optional<ShownCell> asDate(const QString& shown, Day day)
{
    if (shown == text::date(day))
        return ShownCell {ShownCell::Kind::Date, shown, 0, 0, day};
    if (shown == text::period(day, Interval::Month))
        return ShownCell {ShownCell::Kind::Month, shown, 0, 0, day};
    return std::nullopt;
}

/// Amounts are shown with three digits and go out with all: they count nobody.
std::optional<ShownCell> asMoney(const QString& shown, double value, const QString& currency)
{
    if (shown != text::money(value, currency) && shown != text::moneyExact(value, currency))
        return std::nullopt;
    return number(shown, value, std::abs(value) < kLargeAmount ? kMoneyDecimals : 0);
}

/// Reads the cells of one table.
class Reader
{
public:
    Reader(const QAbstractItemModel& model, const QStringList& currencies)
        : m_model(model)
        , m_currencies(currencies)
    {
    }

    ShownCell cell(int row, int column)
    {
        const QModelIndex index = m_model.index(row, column);
        const QString shown = index.data().toString();
        if (shown.isEmpty() || shown == text::missing())
            return {};
        const QVariant value = index.data(Qt::UserRole);
        const bool isNumber = isWhole(value) || value.userType() == QMetaType::Double;
        const std::optional<ShownCell> read
            = isNumber ? readNumber(shown, value, column) : std::nullopt;
        return read.value_or(ShownCell {ShownCell::Kind::Text, shown, 0, 0, 0});
    }

    QString title(int column) const
    {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        const QString currency = m_amounts.value(column);
        return currency.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, currency);
    }

private:
    std::optional<ShownCell> readNumber(const QString& shown, const QVariant& value, int column)
    {
        std::optional<ShownCell> read = asNumber(shown, value.toDouble());
        if (!read)
            read = asPercent(shown, value.toDouble());
        if (!read && isWhole(value))
            read = asDate(shown, value.toInt());
        for (const QString& currency : m_currencies) {
            if (read)
                break;
            read = asMoney(shown, value.toDouble(), currency);
            if (read)
                m_amounts.insert(column, currency);
        }
        return read;
    }

    const QAbstractItemModel& m_model;
    const QStringList& m_currencies;
    QHash<int, QString> m_amounts; ///< currency of each column of amounts
};

std::vector<int> shownColumns(const QTableView& view)
{
    std::vector<int> columns;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (!view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}
} // namespace

ShownTable shownTable(const QTableView& view, const QString& title, const QStringList& currencies)
{
    const QAbstractItemModel& model = *view.model();
    const std::vector<int> columns = shownColumns(view);
    Reader reader(model, currencies);
    ShownTable table {title, {}, {}};
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<ShownCell>& cells = table.rows.emplace_back();
        for (const int column : columns)
            cells.push_back(reader.cell(row, column));
    }
    for (const int column : columns)
        table.columns << reader.title(column);
    return table;
}

} // namespace trustbilanz
