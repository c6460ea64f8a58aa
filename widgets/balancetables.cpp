// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"
#include "widgets/balancewords.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <array>

namespace trustbilanz {

namespace {
class BalanceCells
{
    Q_DECLARE_TR_FUNCTIONS(BalanceCells)
};

template<class Value>
QVariant variant(const std::optional<Value>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QString periodText(const BalanceRow& row)
{
    return text::period(row.point.period, row.interval);
}

QString groupOf(const BalancePoint& point)
{
    return point.segment ? text::segmentValue(*point.segment) : BalanceCells::tr("everyone");
}

QString groupText(const BalanceRow& row)
{
    return groupOf(row.point);
}

QString fieldText(const BalanceRow& row)
{
    if (isStartValue(row.point))
        return text::missing();
    const QString name = text::quadrant(row.point.quadrant);
    return row.point.isClear ? name : BalanceCells::tr("%1, not clear").arg(name);
}

QString macroText(const BalanceRow& row)
{
    const QString index = text::index(row.point.macro);
    return isStartValue(row.point) ? BalanceCells::tr("%1 (start value)").arg(index) : index;
}

template<QString (*Text)(const BalanceRow&)>
QVariant asText(const BalanceRow& row)
{
    return Text(row);
}

constexpr std::array<BalanceTable::Column, 8> kBalanceColumns {{
    {"period", QT_TRANSLATE_NOOP("BalanceTable", "Period"),
     [](const BalanceRow& row) { return QVariant(row.point.period); }, periodText, false},
    {"group", QT_TRANSLATE_NOOP("BalanceTable", "Group"), asText<groupText>, groupText, false},
    {"micro", QT_TRANSLATE_NOOP("BalanceTable", "Micro"),
     [](const BalanceRow& row) { return QVariant(row.point.micro); },
     [](const BalanceRow& row) { return text::index(row.point.micro); }, true},
    {"microRange", QT_TRANSLATE_NOOP("BalanceTable", "Interval"),
     [](const BalanceRow& row) { return variant(row.point.microLow); },
     [](const BalanceRow& row) {
         return text::indexRange(row.point.microLow, row.point.microHigh);
     },
     true},
    {"macro", QT_TRANSLATE_NOOP("BalanceTable", "Macro"),
     [](const BalanceRow& row) { return QVariant(row.point.macro); }, macroText, true},
    {"macroRange", QT_TRANSLATE_NOOP("BalanceTable", "Band"),
     [](const BalanceRow& row) { return QVariant(row.point.macroLow); },
     [](const BalanceRow& row) { return text::range(row.point.macroLow, row.point.macroHigh); },
     true},
    {"index", QT_TRANSLATE_NOOP("BalanceTable", "Balance index"),
     [](const BalanceRow& row) {
         return isStartValue(row.point) ? QVariant() : QVariant(row.point.index);
     },
     [](const BalanceRow& row) {
         return isStartValue(row.point) ? text::missing() : text::index(row.point.index);
     },
     true},
    {"field", QT_TRANSLATE_NOOP("BalanceTable", "Field"), asText<fieldText>, fieldText, false},
}};
constexpr std::array kBalanceMethods {
    tables::ColumnMethod {"micro", "micro-index"},
    tables::ColumnMethod {"microRange", "micro-index"},
    tables::ColumnMethod {"macro", "macro-index"},
    tables::ColumnMethod {"macroRange", "macro-index"},
    tables::ColumnMethod {"index", "balance-index"},
    tables::ColumnMethod {"field", "balance-map"},
};

QString placeText(const RankRow& row)
{
    return row.ranked.point.segment ? groupOf(row.ranked.point)
                                    : text::period(row.ranked.point.period, row.interval);
}

template<size_t Weight>
QString rankText(const RankRow& row)
{
    return BalanceCells::tr("%1 (%2)", "rank and index")
        .arg(text::count(row.ranked.rank[Weight]), text::index(row.ranked.index[Weight]));
}

template<size_t Weight>
constexpr RankTable::Column rankColumn(const char* id, const char* title)
{
    return {id, title, [](const RankRow& row) { return QVariant(row.ranked.rank[Weight]); },
            rankText<Weight>, true};
}

constexpr std::array<RankTable::Column, 4> kRankColumns {{
    {"place", QT_TRANSLATE_NOOP("RankTable", "Period or group"),
     [](const RankRow& row) {
         return row.ranked.point.segment ? QVariant(*row.ranked.point.segment)
                                         : QVariant(row.ranked.point.period);
     },
     placeText, false},
    rankColumn<0>("weight30", QT_TRANSLATE_NOOP("RankTable", "at 30 %")),
    rankColumn<1>("weight50", QT_TRANSLATE_NOOP("RankTable", "at 50 %")),
    rankColumn<2>("weight70", QT_TRANSLATE_NOOP("RankTable", "at 70 %")),
}};
constexpr std::array kRankMethods {
    tables::ColumnMethod {"weight30", "balance-index"},
    tables::ColumnMethod {"weight50", "balance-index"},
    tables::ColumnMethod {"weight70", "balance-index"},
};

constexpr std::array<LagTable::Column, 4> kLagColumns {{
    {"lag", QT_TRANSLATE_NOOP("LagTable", "Lag in periods"),
     [](const TensionLag& lag) { return QVariant(lag.lag); },
     [](const TensionLag& lag) { return text::count(lag.lag); }, false},
    {"pairs", QT_TRANSLATE_NOOP("LagTable", "Pairs"),
     [](const TensionLag& lag) { return QVariant(lag.pairs); },
     [](const TensionLag& lag) { return text::count(lag.pairs); }, true},
    {"correlation", QT_TRANSLATE_NOOP("LagTable", "Correlation r"),
     [](const TensionLag& lag) { return variant(lag.correlation); },
     [](const TensionLag& lag) {
         return lag.correlation ? text::number(*lag.correlation, 3) : text::missing();
     },
     true},
    {"range", QT_TRANSLATE_NOOP("LagTable", "Interval"),
     [](const TensionLag& lag) { return variant(lag.low); },
     [](const TensionLag& lag) { return text::correlationRange(lag); }, true},
}};
constexpr std::array kLagMethods {
    tables::ColumnMethod {"pairs", "tension"},
    tables::ColumnMethod {"correlation", "tension"},
    tables::ColumnMethod {"range", "tension"},
};
} // namespace

BalanceTable* makeBalanceTable(QObject* parent)
{
    return new BalanceTable("BalanceTable", kBalanceColumns, kBalanceMethods, parent);
}

RankTable* makeRankTable(QObject* parent)
{
    return new RankTable("RankTable", kRankColumns, kRankMethods, parent);
}

LagTable* makeLagTable(QObject* parent)
{
    return new LagTable("LagTable", kLagColumns, kLagMethods, parent);
}

} // namespace trustbilanz
