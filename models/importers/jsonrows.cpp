// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsonrows.h"

#include "models/importers/incidentcolumns.h"
#include "models/importers/jsonrecords.h"
#include "models/importers/profiles.h"
#include "models/importers/verisrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace trustbilanz::importers {

namespace {
/// The objects of one file.
struct JsonFile {
    QString sha256;
    JsonRecords content;
};

Result<JsonFile> readFile(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    auto source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    auto records = readJsonRecords(*source, plan, progress);
    if (!records)
        return tl::unexpected(records.error());
    if (const auto finished = source->finish(); !finished)
        return tl::unexpected(finished.error());
    return JsonFile {source->sha256(), std::move(*records)};
}

IncidentCell cellOf(const QJsonValue& value)
{
    const auto number = value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    return {cellText(value), number};
}

void readFlat(const QJsonObject& object, const QMap<QString, QString>& columns,
              IncidentCells& record)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonValue value = memberAt(object, it.value());
        const IncidentCell cell = cellOf(value);
        if (value.isArray() || value.isObject())
            record.issues.emplace_back(it.key(), IssueKind::SchemaViolation);
        else if (!cell.text.isEmpty() && !saysUnknown(it.key(), cell.text))
            record.cells.insert(it.key(), cell);
    }
    record.affectedUnit = affectedUnitOf(columns);
    record.hasBrand = columns.contains(QStringLiteral("brand"));
}

IncidentCells unusable()
{
    IncidentCells record;
    record.isUsable = false;
    record.issues = {{QString(), IssueKind::BrokenRecord}};
    return record;
}

/// Names in all flat records.
QStringList headerOf(const std::vector<JsonFile>& files)
{
    QJsonArray flat;
    for (const JsonFile& file : files) {
        for (const QJsonValue& value : file.content.records) {
            if (!isVeris(value.toObject()))
                flat.append(value);
        }
    }
    return memberNames(flat);
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
            auto file = readFile(name, m_plan, progress);
            if (!file && (!m_isFolder || file.error().kind == Error::Kind::Cancelled))
                return tl::unexpected(file.error());
            // In a folder, one bad file is a bad record and does not stop the others.
            m_files.push_back(file ? std::move(*file) : JsonFile {QString(), {{QJsonValue()}}});
        }
        return {};
    }

    Result<void> mapColumns()
    {
        m_rows.header = headerOf(m_files);
        m_rows.plan = m_plan;
        if (m_rows.header.isEmpty())
            return {};
        if (const auto recognised = applyMatchingProfile(m_rows.header, m_rows.plan))
            m_rows.detected.findings.push_back(*recognised);
        auto columns = incidentColumns(m_rows.plan, m_rows.header);
        if (!columns)
            return tl::unexpected(columns.error());
        m_rows.columns = std::move(*columns);
        return {};
    }

    void addFile(const JsonFile& file, const QString& name)
    {
        qsizetype ordinal = 0;
        for (const QJsonValue& value : file.content.records) {
            IncidentCells record = value.isObject() ? IncidentCells() : unusable();
            record.line = file.content.lineOf(ordinal);
            ++ordinal;
            record.source = name;
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
        const Encoding& encoding = m_files.front().content.encoding;
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
