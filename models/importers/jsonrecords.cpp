// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsonrecords.h"

#include "models/importers/fields.h"
#include "models/importers/importers.h"
#include "models/importers/jsontext.h"
#include "models/importers/verisrows.h"

#include <QSet>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr qint64 kLinesBetweenReports = 256;
constexpr qint64 kMostBytes = qint64(256) << 20; // unpacked; the values need all in memory

/// Whether an object speaks of one record itself: what only wraps records has no date.
bool isRecord(const QJsonObject& object, ImportKind kind)
{
    const QMap<QString, QString> known = guessColumns(memberNames(object), kind);
    return isVeris(object) || known.contains(QStringLiteral("date"))
        || known.contains(QStringLiteral("disclosed"))
        || known.contains(QStringLiteral("occurred"));
}

/// Members that are lists of objects.
QStringList wrappedLists(const QJsonObject& object)
{
    QStringList names;
    for (const QString& name : object.keys()) {
        const QJsonValue member = object[name];
        if (member.isArray() && member.toArray().first().isObject())
            names += name;
    }
    return names;
}

/// Dotted names of such lists within objects.
QStringList deepLists(const QJsonObject& object)
{
    QStringList names;
    for (const QString& name : memberNames(object)) {
        const QJsonValue member = memberAt(object, name);
        if (member.isArray() && member.toArray().first().isObject())
            names += name;
    }
    return names;
}

Result<QJsonArray> recordsIn(const QJsonValue& value, ImportKind kind)
{
    if (value.isArray())
        return value.toArray();
    if (!value.isObject())
        return QJsonArray {value};
    const QJsonObject object = value.toObject();
    const bool mayWrap = !isRecord(object, kind);
    const QStringList lists = mayWrap ? wrappedLists(object) : QStringList();
    const QStringList deep = mayWrap && lists.isEmpty() ? deepLists(object) : QStringList();
    if (!deep.isEmpty())
        return failure(Error::Kind::BadOption,
                       QStringLiteral("--json-path ") + deep.join(QStringLiteral(" | ")));
    if (lists.size() > 1)
        return failure(Error::Kind::BadOption,
                       QStringLiteral("--json-path ") + lists.join(QStringLiteral(" | ")));
    return lists.isEmpty() ? QJsonArray {object} : object[lists.front()].toArray();
}

/// One JSON text a line; a line that is no object becomes a record that is none.
Result<JsonRecords> recordsByLine(QByteArrayView text, const Progress& progress)
{
    JsonRecords found;
    qint64 number = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf('\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QByteArrayView line = text.sliced(start, end - start);
        start = end + 1;
        if (++number % kLinesBetweenReports == 0 && progress && !progress(start, text.size()))
            return failure(Error::Kind::Cancelled);
        if (line.trimmed().isEmpty())
            continue;
        const auto value = parseJson(line, {});
        found.records.append(value && value->isObject() ? *value : QJsonValue());
        found.lines.push_back(number);
    }
    return found;
}

/// Whether a text is one of lines, by its name or, as what is no sound JSON, by its first line.
bool isOfLines(const QByteArray& text, QString path)
{
    path.remove(QStringLiteral(".gz"), Qt::CaseInsensitive);
    if (path.endsWith(QLatin1String(".ndjson"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
        return true;
    const auto first = parseJson(text.left(std::max(text.indexOf('\n'), qsizetype(0))), {});
    return first && first->isObject();
}

Result<QJsonValue> valueAtPath(const QJsonValue& whole, const QString& dottedPath)
{
    QJsonValue value = whole;
    for (const QString& key : dottedPath.split(QLatin1Char('.'), Qt::SkipEmptyParts))
        value = value.toObject()[key];
    if (!dottedPath.isEmpty() && !value.isArray() && !value.isObject())
        return failure(Error::Kind::BadOption, QStringLiteral("--json-path ") + dottedPath);
    return value;
}

void addNames(const QJsonObject& object, const QString& prefix, QStringList& names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it.value().isObject())
            addNames(it.value().toObject(), name + QLatin1Char('.'), names);
        else
            names += name;
    }
}

Result<JsonRecords> recordsOf(const QByteArray& text, const ImportPlan& plan, const QString& path,
                              const Progress& progress)
{
    const auto whole = parseJson(text, path, progress);
    const bool isStopped = !whole && whole.error().kind == Error::Kind::Cancelled;
    if (!whole && !isStopped && isOfLines(text, path))
        return recordsByLine(text, progress);
    if (!whole)
        return tl::unexpected(whole.error());
    return valueAtPath(*whole, plan.jsonPath)
        .and_then([&](const QJsonValue& value) { return recordsIn(value, plan.kind); })
        .map([](const QJsonArray& records) { return JsonRecords {records}; });
}
} // namespace

Result<JsonRecords> readJsonRecords(Source& source, const ImportPlan& plan,
                                    const Progress& progress)
{
    const auto encoding = decodeSource(source, plan);
    if (!encoding)
        return tl::unexpected(encoding.error());
    return source.readAll(kMostBytes)
        .and_then(
            [&](const QByteArray& text) { return recordsOf(text, plan, source.path(), progress); })
        .map([&](JsonRecords records) {
            records.encoding = *encoding;
            return records;
        });
}

QStringList memberNames(const QJsonObject& object)
{
    QStringList names;
    addNames(object, {}, names);
    return names;
}

QStringList memberNames(const QJsonArray& records)
{
    QStringList names;
    QSet<QString> known;
    for (const QJsonValue& record : records) {
        for (const QString& name : memberNames(record.toObject())) {
            if (known.contains(name))
                continue;
            known.insert(name);
            names += name;
        }
    }
    return names;
}

QJsonValue memberAt(const QJsonObject& object, const QString& name)
{
    if (const auto found = object.constFind(name); found != object.constEnd())
        return *found;
    for (qsizetype dot = name.indexOf(QLatin1Char('.')); dot > 0;
         dot = name.indexOf(QLatin1Char('.'), dot + 1)) {
        const QJsonValue outer = object[name.left(dot)];
        if (outer.isObject())
            return memberAt(outer.toObject(), name.mid(dot + 1));
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString cellText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isDouble())
        return value.toString().trimmed();
    // Long ids are whole numbers that a double would round.
    const bool isWhole = value.toVariant().typeId() == QMetaType::LongLong;
    return isWhole ? QString::number(value.toInteger()) : numberText(value.toDouble());
}

} // namespace trustbilanz::importers
