// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/figurecells.h"

#include <QJsonObject>

namespace trustbilanz::session {

namespace {
// A record is an array of its members in their order.

template<class T>
QJsonValue cell(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void read(const QJsonValue& cell, double& value)
{
    value = cell.toDouble();
}
void read(const QJsonValue& cell, qint64& value)
{
    value = cell.toInteger();
}
void read(const QJsonValue& cell, int& value)
{
    value = cell.toInt();
}
void read(const QJsonValue& cell, bool& value)
{
    value = cell.toBool();
}
void read(const QJsonValue& cell, QString& value)
{
    value = cell.toString();
}
template<class T>
void read(const QJsonValue& cell, std::optional<T>& value)
{
    if (!cell.isNull() && !cell.isUndefined())
        read(cell, value.emplace());
}

/// Reads the cells of a record one after the other.
class Cells
{
public:
    explicit Cells(const QJsonValue& record)
        : m_cells(record.toArray())
    {
    }
    QJsonValue next() { return m_cells.at(m_next++); }
    template<class T>
    Cells& operator>>(T& value)
    {
        read(next(), value);
        return *this;
    }

private:
    QJsonArray m_cells;
    int m_next = 0;
};

QJsonValue scaleCell(const ScoreScale& scale)
{
    return QJsonArray {scale.minimum, scale.maximum, scale.reversed};
}

ScoreScale scaleFrom(const QJsonValue& record)
{
    ScoreScale scale;
    Cells(record) >> scale.minimum >> scale.maximum >> scale.reversed;
    return scale;
}

QJsonValue segmentCell(const SegmentInfo& segment)
{
    return QJsonArray {segment.name, QJsonArray::fromStringList(segment.values)};
}

SegmentInfo segmentFrom(const QJsonValue& record)
{
    SegmentInfo segment;
    Cells cells(record);
    cells >> segment.name;
    for (const QJsonValue& value : cells.next().toArray())
        segment.values.append(value.toString());
    return segment;
}

/// To the day where the record does not say.
DatePrecision precisionFrom(const QJsonValue& value)
{
    const int precision = value.toInt();
    return precision > int(DatePrecision::Day) && precision <= int(DatePrecision::Year)
        ? DatePrecision(precision)
        : DatePrecision::Day;
}

QJsonValue useCell(const ScaleUse& use)
{
    QJsonObject labels;
    for (auto label = use.labels.begin(); label != use.labels.end(); ++label)
        labels.insert(label.key(), label.value());
    QJsonArray batches;
    for (const int batch : use.batches)
        batches.append(batch);
    return QJsonArray {use.question, scaleCell(use.scale), labels, use.from, use.to,
                       batches,      int(use.precision)};
}

ScaleUse useFrom(const QJsonValue& record)
{
    ScaleUse use;
    Cells cells(record);
    cells >> use.question;
    use.scale = scaleFrom(cells.next());
    const QJsonObject labels = cells.next().toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        use.labels.insert(label.key(), label.value().toDouble());
    cells >> use.from >> use.to;
    for (const QJsonValue& batch : cells.next().toArray())
        use.batches.push_back(batch.toInt());
    use.precision = precisionFrom(cells.next());
    return use;
}

QJsonValue bridgeCell(const std::optional<ScaleBridge>& bridge)
{
    if (!bridge)
        return {};
    return QJsonArray {
        bridge->points,          bridge->low,           bridge->high, bridge->periods,
        bridge->customersBefore, bridge->customersAfter};
}

std::optional<ScaleBridge> bridgeFrom(const QJsonValue& record)
{
    if (!record.isArray())
        return std::nullopt;
    ScaleBridge bridge;
    Cells(record) >> bridge.points >> bridge.low >> bridge.high >> bridge.periods
        >> bridge.customersBefore >> bridge.customersAfter;
    return bridge;
}

QJsonValue shareCell(const ShareValue& share)
{
    return QJsonArray {share.value, share.low, share.high};
}

ShareValue shareFrom(const QJsonValue& record)
{
    ShareValue share;
    Cells(record) >> share.value >> share.low >> share.high;
    return share;
}

QJsonValue netCell(const std::optional<NetTrust>& net)
{
    if (!net)
        return {};
    return QJsonArray {net->value, cell(net->low), cell(net->high), shareCell(net->top),
                       shareCell(net->bottom)};
}

std::optional<NetTrust> netFrom(const QJsonValue& record)
{
    if (!record.isArray())
        return std::nullopt;
    NetTrust net;
    Cells cells(record);
    cells >> net.value >> net.low >> net.high;
    net.top = shareFrom(cells.next());
    net.bottom = shareFrom(cells.next());
    return net;
}

QJsonValue decilesCell(const MicroPoint& point)
{
    if (!point.deciles)
        return {};
    QJsonArray deciles;
    for (const double decile : *point.deciles)
        deciles.append(decile);
    return deciles;
}
} // namespace

QJsonValue outlineCell(const ScoreOutline& outline)
{
    return QJsonArray {cell(outline.firstDay),
                       cell(outline.lastDay),
                       outline.answers,
                       outline.customers,
                       cells(outline.segments, segmentCell),
                       cells(outline.scales, useCell),
                       int(outline.precision)};
}

ScoreOutline outlineFrom(const QJsonValue& record)
{
    ScoreOutline outline;
    Cells cells(record);
    cells >> outline.firstDay >> outline.lastDay >> outline.answers >> outline.customers;
    outline.segments = fromCells(cells.next(), segmentFrom);
    outline.scales = fromCells(cells.next(), useFrom);
    outline.precision = precisionFrom(cells.next());
    return outline;
}

QJsonValue pointCell(const MicroPoint& point)
{
    return QJsonArray {
        point.period,       cell(point.segment), point.hidden,     point.fewAnswers,
        point.bridged,      point.customers,     point.answers,    point.effectiveCustomers,
        cell(point.mean),   cell(point.low),     cell(point.high), cell(point.deviation),
        netCell(point.net), decilesCell(point)};
}

MicroPoint pointFrom(const QJsonValue& record)
{
    MicroPoint point;
    Cells cells(record);
    cells >> point.period >> point.segment >> point.hidden >> point.fewAnswers >> point.bridged
        >> point.customers >> point.answers >> point.effectiveCustomers >> point.mean >> point.low
        >> point.high >> point.deviation;
    point.net = netFrom(cells.next());
    const QJsonArray deciles = cells.next().toArray();
    if (deciles.isEmpty())
        return point;
    point.deciles.emplace();
    for (size_t i = 0; i < point.deciles->size(); ++i)
        (*point.deciles)[i] = deciles.at(int(i)).toDouble();
    return point;
}

QJsonValue changeCell(const ScaleChange& change)
{
    return QJsonArray {change.date, scaleCell(change.from), scaleCell(change.to),
                       bridgeCell(change.bridge), change.bridged};
}

ScaleChange changeFrom(const QJsonValue& record)
{
    ScaleChange change;
    Cells cells(record);
    cells >> change.date;
    change.from = scaleFrom(cells.next());
    change.to = scaleFrom(cells.next());
    change.bridge = bridgeFrom(cells.next());
    cells >> change.bridged;
    return change;
}

} // namespace trustbilanz::session
