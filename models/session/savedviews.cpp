// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trustbilanz::session {

namespace {
const QString kName = QStringLiteral("name");
const QString kFirst = QStringLiteral("first");
const QString kInterval = QStringLiteral("interval");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kWhere = QStringLiteral("where");
const QString kSegment = QStringLiteral("segment");
const QString kValues = QStringLiteral("values");
const QString kBy = QStringLiteral("by");
const QString kConfidence = QStringLiteral("confidence");
const QString kBridge = QStringLiteral("bridge");
const QString kBoxes = QStringLiteral("boxes");
const QString kLow = QStringLiteral("low");
const QString kHigh = QStringLiteral("high");
const QString kOnScale = QStringLiteral("onScale");

void putDay(QJsonObject& object, const QString& key, std::optional<Day> day)
{
    if (day)
        object[key] = dateFrom(*day).toString(Qt::ISODate);
}

QJsonArray toJson(const std::vector<SegmentFilter>& where)
{
    QJsonArray array;
    for (const SegmentFilter& filter : where)
        array.append(QJsonObject {{kSegment, filter.segment},
                                  {kValues, QJsonArray::fromStringList(filter.values)}});
    return array;
}

QJsonObject toJson(const SavedView& saved)
{
    const TrendView& view = saved.view;
    QJsonObject object {{kName, saved.name},
                        {kFirst, saved.isFirst},
                        {kInterval, intervalId(view.interval)},
                        {kWhere, toJson(view.where)},
                        {kBy, view.by},
                        {kConfidence, view.confidence},
                        {kBridge, view.bridge},
                        {kBoxes,
                         QJsonObject {{kLow, view.boxes.low},
                                      {kHigh, view.boxes.high},
                                      {kOnScale, view.boxes.onScale}}}};
    putDay(object, kFrom, view.from);
    putDay(object, kTo, view.to);
    return object;
}

/// False for what is no day; a missing one is none.
bool readDay(const QJsonValue& value, std::optional<Day>& into)
{
    if (value.isUndefined())
        return true;
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (date.isValid())
        into = dayFrom(date);
    return date.isValid();
}

bool readWhere(const QJsonArray& array, std::vector<SegmentFilter>& into)
{
    for (const QJsonValue& value : array) {
        SegmentFilter filter {value[kSegment].toString(), {}};
        for (const QJsonValue& each : value[kValues].toArray())
            filter.values.append(each.toString());
        if (filter.segment.isEmpty() || filter.values.isEmpty())
            return false;
        into.push_back(std::move(filter));
    }
    return true;
}

bool readBoxes(const QJsonObject& object, TrustBoxes& into)
{
    into.low = object[kLow].toDouble(into.low);
    into.high = object[kHigh].toDouble(into.high);
    into.onScale = object[kOnScale].toBool(into.onScale);
    return into.low < into.high;
}

std::optional<SavedView> fromJson(const QJsonObject& object)
{
    SavedView saved;
    TrendView& view = saved.view;
    saved.name = object[kName].toString();
    saved.isFirst = object[kFirst].toBool();
    const std::optional<Interval> interval = intervalFromId(object[kInterval].toString());
    view.interval = interval.value_or(view.interval);
    view.by = object[kBy].toString();
    view.confidence = object[kConfidence].toDouble(view.confidence);
    view.bridge = object[kBridge].toBool();
    const bool isSound = interval && !saved.name.isEmpty() && view.confidence > 0
        && view.confidence < 1 && readDay(object[kFrom], view.from) && readDay(object[kTo], view.to)
        && readWhere(object[kWhere].toArray(), view.where)
        && readBoxes(object[kBoxes].toObject(), view.boxes)
        && !(view.from && view.to && *view.from > *view.to);
    return isSound ? std::optional(saved) : std::nullopt;
}
} // namespace

Result<std::vector<SavedView>> savedViewsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    std::vector<SavedView> views;
    bool isSound = document.isArray();
    for (const QJsonValue& value : document.array()) {
        const std::optional<SavedView> view = fromJson(value.toObject());
        isSound = isSound && view && std::ranges::count(views, view->name, &SavedView::name) == 0;
        if (isSound)
            views.push_back(*view);
    }
    if (!isSound)
        return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord, kSavedViewsDocument);
    return views;
}

QByteArray savedViewsToJson(const std::vector<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(toJson(view));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<SavedView> withView(std::vector<SavedView> views, const SavedView& view)
{
    if (view.isFirst) {
        for (SavedView& other : views)
            other.isFirst = false;
    }
    const auto place = std::ranges::find(views, view.name, &SavedView::name);
    if (place != views.end())
        *place = view;
    else
        views.push_back(view);
    return views;
}

std::vector<SavedView> withoutView(std::vector<SavedView> views, const QString& name)
{
    std::erase_if(views, [&](const SavedView& view) { return view.name == name; });
    return views;
}

} // namespace trustbilanz::session
