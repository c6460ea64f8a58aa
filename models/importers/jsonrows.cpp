// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsonrows.h"

#include "models/importers/encoding.h"
#include "models/importers/fields.h"
#include "models/importers/importers.h"
#include "models/importers/incidentcolumns.h"
#include "models/importers/verisrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr qint64 kMostBytes = qint64(256) << 20; // unpacked; QJsonDocument needs all in memory

/// The objects of one file.
struct JsonFile {
    QString sha256;
    QJsonArray records;
    Encoding encoding;
};

QJsonValue valueAt(const QJsonDocument& document, const QString& dottedPath)
{
    QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString& key : dottedPath.split(QLatin1Char('.'), Qt::SkipEmptyParts))
        value = value.toObject()[key];
    return value;
}

bool isIncident(const QJsonObject& object)
{
    const auto known = fields(ImportKind::Incidents);
    return isVeris(object) || std::any_of(known.begin(), known.end(), [&](const Field& field) {
               return object.contains(QLatin1String(field.id));
           });
}

/// One object is one record, unless it only wraps an array of them.
QJsonArray recordsIn(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    const QJsonObject object = value.toObject();
    if (!isIncident(object)) {
        for (const QJsonValue& member : object) {
            if (member.isArray() && member.toArray().first().isObject())
                return member.toArray();
        }
    }
    return {object};
}

/// One JSON text a line; a line that is none becomes a record that says so.
QJsonArray recordsByLine(const QByteArray& text)
{
    QJsonArray records;
    for (const QByteArray& line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        records.append(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    }
    return records;
}

bool startsWithObjectLine(const QByteArray& text)
{
    const QByteArray firstLine = text.left(std::max(text.indexOf('\n'), qsizetype(0)));
    return QJsonDocument::fromJson(firstLine).isObject();
}

Result<QJsonArray> recordsOf(const QByteArray& text, const ImportPlan& plan, const QString& path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull() && startsWithObjectLine(text))
        return recordsByLine(text);
    const QJsonValue value = document.isNull() ? QJsonValue() : valueAt(document, plan.jsonPath);
    if (document.isNull()) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return failure(Error::Kind::UnknownFormat, path, int(line));
    }
    if (!value.isArray() && !value.isObject())
        return failure(Error::Kind::BadOption, QStringLiteral("--json-path ") + plan.jsonPath);
    return recordsIn(value);
}

Result<JsonFile> readFile(const QString& path, const ImportPlan& plan)
{
    auto source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto encoding = decodeSource(*source, plan.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const auto text = source->readAll(kMostBytes);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto finished = source->finish(); !finished)
        return tl::unexpected(finished.error());
    const auto records = recordsOf(*text, plan, path);
    if (!records)
        return tl::unexpected(records.error());
    return JsonFile {source->sha256(), *records, *encoding};
}

IncidentCell cellOf(const QJsonValue& value)
{
    if (value.isDouble())
        return {numberText(value.toDouble()), value.toDouble()};
    if (value.isBool())
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false"), std::nullopt};
    return {value.toString().trimmed(), std::nullopt};
}

void readFlat(const QJsonObject& object, const QMap<QString, QString>& columns,
              IncidentCells& record)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonValue value = object[it.value()];
        const IncidentCell cell = cellOf(value);
        if (value.isArray() || value.isObject())
            record.issues.emplace_back(it.key(), IssueKind::SchemaViolation);
        else if (!cell.text.isEmpty())
            record.cells.insert(it.key(), cell);
    }
    record.affectedUnit = affectedUnitOf(columns);
    record.hasBrand = columns.contains(QStringLiteral("brand"));
}

/// Nothing usable came of it: SchemaViolation says why, MissingDate that it was left out.
IncidentCells unusable()
{
    IncidentCells record;
    record.isUsable = false;
    record.issues = {{QString(), IssueKind::SchemaViolation},
                     {QStringLiteral("disclosed"), IssueKind::MissingDate}};
    return record;
}

/// Keys of all flat objects, in the order of their first appearance.
QStringList keysOf(const std::vector<JsonFile>& files)
{
    QStringList keys;
    for (const JsonFile& file : files) {
        for (const QJsonValue& value : file.records) {
            if (isVeris(value.toObject()))
                continue;
            for (const QString& key : value.toObject().keys()) {
                if (!keys.contains(key))
                    keys += key;
            }
        }
    }
    return keys;
}

/// The files of a folder by name; a file stands for itself.
QStringList filesIn(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    const QDir folder(path);
    QStringList files;
    const QStringList patterns {QStringLiteral("*.json"), QStringLiteral("*.json.gz")};
    for (const QString& name : folder.entryList(patterns, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

class JsonSource
{
public:
    JsonSource(const QString& path, const ImportPlan& plan)
        : m_path(path)
        , m_isFolder(QFileInfo(path).isDir())
        , m_plan(plan)
        , m_names(filesIn(path))
    {
    }

    Result<IncidentRows> read(const Progress& progress)
    {
        if (m_names.isEmpty())
            return failure(Error::Kind::FileUnreadable, m_path);
        if (const auto loaded = load(progress); !loaded)
            return tl::unexpected(loaded.error());
        if (const auto mapped = mapColumns(); !mapped)
            return tl::unexpected(mapped.error());
        for (size_t i = 0; i < m_files.size(); ++i)
            addFile(m_files[i],
                    m_isFolder ? QFileInfo(m_names[qsizetype(i)]).fileName() : QString());
        m_rows.source = m_isFolder ? QDir(m_path).dirName() : QFileInfo(m_path).fileName();
        m_rows.sha256 = hashOfAll();
        describeEncoding();
        return std::move(m_rows);
    }

private:
    Result<void> load(const Progress& progress)
    {
        for (const QString& name : m_names) {
            if (progress && !progress(qint64(m_files.size()), m_names.size()))
                return failure(Error::Kind::Cancelled);
            auto file = readFile(name, m_plan);
            if (!file && !m_isFolder)
                return tl::unexpected(file.error());
            // In a folder, one bad file is a bad record and does not stop the others.
            m_files.push_back(file ? std::move(*file) : JsonFile {QString(), {QJsonValue()}, {}});
        }
        return {};
    }

    Result<void> mapColumns()
    {
        m_rows.header = keysOf(m_files);
        if (m_rows.header.isEmpty())
            return {};
        auto columns = incidentColumns(m_plan, m_rows.header);
        if (!columns)
            return tl::unexpected(columns.error());
        m_rows.columns = std::move(*columns);
        return {};
    }

    void addFile(const JsonFile& file, const QString& name)
    {
        qint64 ordinal = 0;
        for (const QJsonValue& value : file.records) {
            IncidentCells record = value.isObject() ? IncidentCells() : unusable();
            record.line = ++ordinal;
            record.row = ordinal;
            record.source = name;
            record.sha256 = file.sha256;
            const QJsonObject object = value.toObject();
            if (isVeris(object))
                readVeris(object, record);
            else if (value.isObject())
                readFlat(object, m_rows.columns, record);
            m_rows.rows.push_back(std::move(record));
        }
    }

    /// Of a file; in a folder every file has its own.
    void describeEncoding()
    {
        const Encoding& encoding = m_files.front().encoding;
        m_rows.detected.encoding = encoding.name;
        const auto finding = findingOf(encoding);
        if (finding && !m_isFolder)
            m_rows.detected.findings.push_back(*finding);
    }

    /// A file's own hash; for a folder that of its files' names and hashes.
    QString hashOfAll() const
    {
        if (!m_isFolder)
            return m_files.front().sha256;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (size_t i = 0; i < m_files.size(); ++i) {
            hash.addData(QFileInfo(m_names[qsizetype(i)]).fileName().toUtf8());
            hash.addData(QByteArrayLiteral("\n"));
            hash.addData(m_files[i].sha256.toLatin1());
        }
        return QString::fromLatin1(hash.result().toHex());
    }

    QString m_path;
    bool m_isFolder;
    const ImportPlan& m_plan;
    QStringList m_names;
    std::vector<JsonFile> m_files;
    IncidentRows m_rows;
};
} // namespace

Result<IncidentRows> readJsonIncidentRows(const QString& path, const ImportPlan& plan,
                                          const Progress& progress)
{
    return JsonSource(path, plan).read(progress);
}

} // namespace trustbilanz::importers
