// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/individualtables.h"

#include "models/maths/multipletests.h"
#include "widgets/text.h"

#include <array>

namespace trustbilanz {

namespace {
class IndividualCells
{
    Q_DECLARE_TR_FUNCTIONS(IndividualCells)
};

constexpr int kProbabilityDigits = 3;
constexpr double kLeastProbability = 0.001;

QString hiddenText(int smallestGroup)
{
    return IndividualCells::tr("hidden to protect groups below %1").arg(text::count(smallestGroup));
}

QString periodText(const TrendRow& row)
{
    return text::period(row.period, row.interval);
}

bool isShown(const TrendRow& row)
{
    return row.micro && !row.micro->hidden;
}

QString customersText(const TrendRow& row)
{
    return isShown(row) ? text::count(row.micro->customers) : text::missing();
}

QString meanText(const TrendRow& row)
{
    if (!row.micro)
        return text::missing();
    return row.micro->hidden ? hiddenText(row.smallestGroup) : text::index(row.micro->mean);
}

template<size_t Decile>
std::optional<double> decile(const TrendRow& row)
{
    if (!isShown(row) || !row.micro->deciles)
        return std::nullopt;
    return (*row.micro->deciles)[Decile - 1];
}

QVariant variant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

template<size_t Decile>
constexpr TrendTable::Column decileColumn(const char* id, const char* title)
{
    return {id, title, [](const TrendRow& row) { return variant(decile<Decile>(row)); },
            [](const TrendRow& row) { return text::index(decile<Decile>(row)); }, true};
}

constexpr TrendTable::Column kPeriod {"period", QT_TRANSLATE_NOOP("TrendTable", "Period"),
                                      [](const TrendRow& row) { return QVariant(row.period); },
                                      periodText, false};
constexpr TrendTable::Column kCustomers {
    "customers", QT_TRANSLATE_NOOP("TrendTable", "Customers"),
    [](const TrendRow& row) { return isShown(row) ? QVariant(row.micro->customers) : QVariant(); },
    customersText, true};
constexpr TrendTable::Column kMean {
    "micro", QT_TRANSLATE_NOOP("TrendTable", "Micro"),
    [](const TrendRow& row) { return row.micro ? variant(row.micro->mean) : QVariant(); }, meanText,
    true};

constexpr std::array<TrendTable::Column, 12> kDecileColumns {
    {kPeriod, kCustomers, kMean,
     decileColumn<1>("decile1", QT_TRANSLATE_NOOP("TrendTable", "1st decile")),
     decileColumn<2>("decile2", QT_TRANSLATE_NOOP("TrendTable", "2nd")),
     decileColumn<3>("decile3", QT_TRANSLATE_NOOP("TrendTable", "3rd")),
     decileColumn<4>("decile4", QT_TRANSLATE_NOOP("TrendTable", "4th")),
     decileColumn<5>("decile5", QT_TRANSLATE_NOOP("TrendTable", "Median")),
     decileColumn<6>("decile6", QT_TRANSLATE_NOOP("TrendTable", "6th")),
     decileColumn<7>("decile7", QT_TRANSLATE_NOOP("TrendTable", "7th")),
     decileColumn<8>("decile8", QT_TRANSLATE_NOOP("TrendTable", "8th")),
     decileColumn<9>("decile9", QT_TRANSLATE_NOOP("TrendTable", "9th"))}};

const NetTrust* netOf(const TrendRow& row)
{
    return isShown(row) && row.micro->net ? &*row.micro->net : nullptr;
}

QString netRangeText(const TrendRow& row)
{
    const NetTrust* net = netOf(row);
    return net ? text::range(net->low, net->high) : text::missing();
}

template<ShareValue NetTrust::*Box>
constexpr TrendTable::Column boxColumn(const char* id, const char* title)
{
    return {id, title,
            [](const TrendRow& row) {
                const NetTrust* net = netOf(row);
                return net ? QVariant((net->*Box).value) : QVariant();
            },
            [](const TrendRow& row) {
                const NetTrust* net = netOf(row);
                return net ? text::percent((net->*Box).value / 100) : text::missing();
            },
            true};
}

QString noteText(const TrendRow& row)
{
    QStringList notes;
    if (row.methodBreak)
        notes << IndividualCells::tr("method break");
    if (row.micro && row.micro->bridged)
        notes << IndividualCells::tr("bridged");
    if (isShown(row) && row.micro->fewAnswers)
        notes << IndividualCells::tr("few customers");
    return notes.isEmpty() ? text::missing() : notes.join(QStringLiteral(", "));
}

constexpr TrendTable::Column kMicroRange {
    "microRange", QT_TRANSLATE_NOOP("TrendTable", "Interval"),
    [](const TrendRow& row) { return row.micro ? variant(row.micro->low) : QVariant(); },
    [](const TrendRow& row) {
        return row.micro ? text::indexRange(row.micro->low, row.micro->high) : text::missing();
    },
    true};
constexpr TrendTable::Column kNote {"note", QT_TRANSLATE_NOOP("TrendTable", "Note"),
                                    [](const TrendRow& row) { return QVariant(noteText(row)); },
                                    noteText, false};

constexpr std::array<TrendTable::Column, 9> kMicroColumns {
    {kPeriod,
     kCustomers,
     kMean,
     kMicroRange,
     {"net", QT_TRANSLATE_NOOP("TrendTable", "Net trust"),
      [](const TrendRow& row) {
          const NetTrust* net = netOf(row);
          return net ? QVariant(net->value) : QVariant();
      },
      [](const TrendRow& row) {
          const NetTrust* net = netOf(row);
          return net ? text::points(net->value) : text::missing();
      },
      true},
     {"netRange", QT_TRANSLATE_NOOP("TrendTable", "Net, interval"),
      [](const TrendRow& row) {
          const NetTrust* net = netOf(row);
          return net ? variant(net->low) : QVariant();
      },
      netRangeText, true},
     boxColumn<&NetTrust::top>("top", QT_TRANSLATE_NOOP("TrendTable", "Trust")),
     boxColumn<&NetTrust::bottom>("bottom", QT_TRANSLATE_NOOP("TrendTable", "Distrust")),
     kNote}};

QString groupText(const TrendRow& row)
{
    return row.micro && row.micro->segment ? text::segmentValue(*row.micro->segment)
                                           : text::missing();
}

constexpr std::array<TrendTable::Column, 6> kSegmentColumns {
    {kPeriod,
     {"group", QT_TRANSLATE_NOOP("TrendTable", "Group"),
      [](const TrendRow& row) { return QVariant(groupText(row)); }, groupText, false},
     kCustomers,
     kMean,
     kMicroRange,
     kNote}};

/// The scale changed in the period, and no bridge joins both.
bool isBrokenIn(const SegmentTrends& trends, Day period)
{
    const Day last = nextPeriod(period, trends.interval) - 1;
    return std::ranges::any_of(trends.scaleChanges, [=](const ScaleChange& change) {
        return !change.bridged && change.date >= period && change.date <= last;
    });
}

QString valueText(const ChangeRow& row)
{
    return text::segmentValue(row.change.value);
}

QString changeCell(const ChangeRow& row)
{
    return row.change.hidden ? hiddenText(row.smallestGroup)
                             : text::points(row.change.change.value);
}

QString probabilityText(const ChangeRow& row)
{
    if (!row.change.adjustedP)
        return text::missing();
    if (*row.change.adjustedP < kLeastProbability)
        return QStringLiteral("< ") + text::number(kLeastProbability, kProbabilityDigits);
    return text::number(*row.change.adjustedP, kProbabilityDigits);
}

QString judgement(const ChangeRow& row)
{
    QStringList notes;
    if (row.change.isSignificant(maths::kFalseDiscoveryRate))
        notes << IndividualCells::tr("significant");
    if (row.change.fewAnswers && !row.change.hidden)
        notes << IndividualCells::tr("few customers");
    return notes.isEmpty() ? text::missing() : notes.join(QStringLiteral(", "));
}

template<double SegmentChange::*Mean, qint64 SegmentChange::*Count>
constexpr ChangeTable::Column meanColumn(const char* id, const char* title)
{
    return {id, title,
            [](const ChangeRow& row) {
                return row.change.hidden ? QVariant() : QVariant(row.change.*Mean);
            },
            [](const ChangeRow& row) {
                return row.change.hidden
                    ? text::missing()
                    //: Mean and number of customers
                    : IndividualCells::tr("%1 (n = %2)")
                          .arg(text::index(row.change.*Mean), text::count(row.change.*Count));
            },
            true};
}

constexpr std::array<ChangeTable::Column, 7> kChangeColumns {
    {{"value", QT_TRANSLATE_NOOP("ChangeTable", "Value"),
      [](const ChangeRow& row) { return QVariant(valueText(row)); }, valueText, false},
     meanColumn<&SegmentChange::firstMean, &SegmentChange::firstCustomers>(
         "first", QT_TRANSLATE_NOOP("ChangeTable", "Before")),
     meanColumn<&SegmentChange::secondMean, &SegmentChange::secondCustomers>(
         "second", QT_TRANSLATE_NOOP("ChangeTable", "After")),
     {"change", QT_TRANSLATE_NOOP("ChangeTable", "Change"),
      [](const ChangeRow& row) {
          return row.change.hidden ? QVariant() : QVariant(row.change.change.value);
      },
      changeCell, true},
     {"range", QT_TRANSLATE_NOOP("ChangeTable", "Interval"),
      [](const ChangeRow& row) { return variant(row.change.change.low); },
      [](const ChangeRow& row) {
          return text::range(row.change.change.low, row.change.change.high);
      },
      true},
     {"p", QT_TRANSLATE_NOOP("ChangeTable", "Adjusted p"),
      [](const ChangeRow& row) { return variant(row.change.adjustedP); }, probabilityText, true},
     {"note", QT_TRANSLATE_NOOP("ChangeTable", "Note"),
      [](const ChangeRow& row) { return QVariant(judgement(row)); }, judgement, false}}};
constexpr std::array kDecileMethods {
    tables::ColumnMethod {"customers", "small-groups"},
    tables::ColumnMethod {"micro", "micro-index"},
    tables::ColumnMethod {"decile1", "score-density"},
    tables::ColumnMethod {"decile2", "score-density"},
    tables::ColumnMethod {"decile3", "score-density"},
    tables::ColumnMethod {"decile4", "score-density"},
    tables::ColumnMethod {"decile5", "score-density"},
    tables::ColumnMethod {"decile6", "score-density"},
    tables::ColumnMethod {"decile7", "score-density"},
    tables::ColumnMethod {"decile8", "score-density"},
    tables::ColumnMethod {"decile9", "score-density"},
};

constexpr std::array kMicroMethods {
    tables::ColumnMethod {"customers", "small-groups"},
    tables::ColumnMethod {"answers", "small-groups"},
    tables::ColumnMethod {"micro", "micro-index"},
    tables::ColumnMethod {"microRange", "micro-index"},
    tables::ColumnMethod {"net", "net-trust"},
    tables::ColumnMethod {"netRange", "net-trust"},
    tables::ColumnMethod {"top", "net-trust"},
    tables::ColumnMethod {"bottom", "net-trust"},
};

constexpr std::array kSegmentMethods {
    tables::ColumnMethod {"customers", "small-groups"},
    tables::ColumnMethod {"micro", "micro-index"},
    tables::ColumnMethod {"microRange", "micro-index"},
};

constexpr std::array kChangeMethods {
    tables::ColumnMethod {"first", "segment-changes"},
    tables::ColumnMethod {"second", "segment-changes"},
    tables::ColumnMethod {"change", "segment-changes"},
    tables::ColumnMethod {"range", "segment-changes"},
    tables::ColumnMethod {"p", "segment-changes"},
};

} // namespace

TrendTable* makeDecileTable(QObject* parent)
{
    return new TrendTable("TrendTable", kDecileColumns, kDecileMethods, parent);
}

std::vector<TrendRow> decileRows(const Density& density)
{
    std::vector<TrendRow> rows;
    for (const DensityColumn& column : density.columns) {
        TrendRow& row = rows.emplace_back();
        row.interval = density.interval;
        row.period = column.point.period;
        row.micro = column.point;
        row.smallestGroup = density.smallestGroup;
    }
    return rows;
}

TrendTable* makeMicroTable(QObject* parent)
{
    return new TrendTable("TrendTable", kMicroColumns, kMicroMethods, parent);
}

TrendTable* makeSegmentTable(QObject* parent)
{
    return new TrendTable("TrendTable", kSegmentColumns, kSegmentMethods, parent);
}

std::vector<TrendRow> segmentRows(const SegmentTrends& trends)
{
    std::vector<TrendRow> rows;
    for (const MicroPoint& point : trends.series) {
        TrendRow& row = rows.emplace_back();
        row.interval = trends.interval;
        row.period = point.period;
        row.micro = point;
        row.smallestGroup = trends.changes.smallestGroup;
        row.methodBreak = isBrokenIn(trends, point.period);
    }
    return rows;
}

ChangeTable* makeChangeTable(QObject* parent)
{
    return new ChangeTable("ChangeTable", kChangeColumns, kChangeMethods, parent);
}

std::vector<ChangeRow> changeRows(const SegmentChanges& changes)
{
    std::vector<ChangeRow> rows;
    for (const SegmentChange& change : changes.values)
        rows.push_back({change, changes.smallestGroup});
    return rows;
}

QString changeText(const Difference& difference)
{
    constexpr double kNoChange = 0.05; // points that round to zero
    if (std::abs(difference.value) < kNoChange)
        return text::points(0);
    return (difference.value > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ "))
        + text::points(difference.value);
}

} // namespace trustbilanz
