// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingrows.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace trustbilanz::store {

namespace {
// Enough digits to bring every double back unchanged.
constexpr int kExactDigits = 17;

/// Never null: null means "no row".
QString toText(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}
QString toText(bool value)
{
    return value ? QStringLiteral("1") : QStringLiteral("0");
}
QString toText(int value)
{
    return QString::number(value);
}
QString toText(qint64 value)
{
    return QString::number(value);
}
QString toText(double value)
{
    return QString::number(value, 'g', kExactDigits);
}
QString toText(const QStringList& values)
{
    const QJsonDocument list(QJsonArray::fromStringList(values));
    return QString::fromUtf8(list.toJson(QJsonDocument::Compact));
}
template<class T>
QString toText(const std::optional<T>& value)
{
    return value ? toText(*value) : QString();
}

void fromText(const QString& text, QString& value)
{
    value = text;
}
void fromText(const QString& text, bool& value)
{
    value = text == QLatin1String("1");
}
void fromText(const QString& text, int& value)
{
    value = text.toInt();
}
void fromText(const QString& text, qint64& value)
{
    value = text.toLongLong();
}
void fromText(const QString& text, double& value)
{
    value = text.toDouble();
}
void fromText(const QString& text, QStringList& values)
{
    values = QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList();
}
template<class T>
void fromText(const QString& text, std::optional<T>& value)
{
    fromText(text, value.emplace());
}

struct SettingRow {
    const char* key;
    QString (*read)(const WorkspaceSettings&);
    void (*write)(WorkspaceSettings&, const QString&);
};

template<auto Member>
constexpr SettingRow setting(const char* key)
{
    return {
        key, [](const WorkspaceSettings& settings) { return toText(settings.*Member); },
        [](WorkspaceSettings& settings, const QString& text) { fromText(text, settings.*Member); }};
}

/// Keys are stored: never renamed.
constexpr SettingRow kSettings[] = {
    setting<&WorkspaceSettings::uuid>("uuid"),
    setting<&WorkspaceSettings::name>("name"),
    setting<&WorkspaceSettings::currency>("currency"),
    setting<&WorkspaceSettings::customers>("customers"),
    setting<&WorkspaceSettings::revenue>("revenue"),
    setting<&WorkspaceSettings::revenueGrowth>("revenueGrowth"),
    setting<&WorkspaceSettings::ebitda>("ebitda"),
    setting<&WorkspaceSettings::ebitdaGrowth>("ebitdaGrowth"),
    setting<&WorkspaceSettings::macroBase>("macroBase"),
    setting<&WorkspaceSettings::timeZone>("timeZone"),
    setting<&WorkspaceSettings::smallestGroup>("smallestGroup"),
    setting<&WorkspaceSettings::balanceWeight>("balanceWeight"),
    setting<&WorkspaceSettings::balanceBorder>("balanceBorder"),
    setting<&WorkspaceSettings::sharingSegment>("sharingSegment"),
    setting<&WorkspaceSettings::sharingValues>("sharingValues"),
    setting<&WorkspaceSettings::sample>("sample"),
};

/// Numbers of a table of fields. What was never changed is not stored: it follows the program's
/// default.
template<class Fields, class Record>
void readNumbers(SQLite::Statement& query, const Fields& fields, Record& record)
{
    for (const auto& field : fields) {
        query.bind(1, field.id);
        if (query.executeStep()) {
            const double value = textOf(query.getColumn(0)).toDouble();
            field.set(record, qBound(field.minimum, value, field.maximum));
        }
        query.reset();
    }
}

void write(SQLite::Statement& insert, const char* key, const QString& value)
{
    insert.bind(1, key);
    bindText(insert, 2, value);
    insert.exec();
    insert.reset();
}

template<class Fields, class Record>
void writeNumbers(SQLite::Statement& insert, const Fields& fields, const Record& record)
{
    for (const auto& field : fields) {
        const double value = field.get(record);
        if (value != field.get({}))
            write(insert, field.id, toText(value));
    }
}
} // namespace

WorkspaceSettings readSettings(SQLite::Database& sql)
{
    WorkspaceSettings settings;
    SQLite::Statement query(sql, "SELECT value FROM setting WHERE key = ?");
    for (const SettingRow& row : kSettings) {
        query.bind(1, row.key);
        if (query.executeStep())
            row.write(settings, textOf(query.getColumn(0)));
        query.reset();
    }
    readNumbers(query, kMacroFields, settings.macro);
    readNumbers(query, kSharingFields, settings.dataSharing);
    readNumbers(query, kMeasureFields, settings.measure);
    readNumbers(query, kAttentionFields, settings.attention);
    settings.smallestGroup
        = qBound(kLowestSmallestGroup, settings.smallestGroup, kHighestSmallestGroup);
    settings.balanceWeight = qBound(0.0, settings.balanceWeight, 1.0);
    settings.balanceBorder = qBound(0.0, settings.balanceBorder, 100.0);
    return settings;
}

void writeSettings(SQLite::Database& sql, const WorkspaceSettings& settings)
{
    sql.exec("DELETE FROM setting");
    SQLite::Statement insert(sql, "INSERT INTO setting(key, value) VALUES(?, ?)");
    for (const SettingRow& row : kSettings) {
        const QString value = row.read(settings);
        if (!value.isNull())
            write(insert, row.key, value);
    }
    writeNumbers(insert, kMacroFields, settings.macro);
    writeNumbers(insert, kSharingFields, settings.dataSharing);
    writeNumbers(insert, kMeasureFields, settings.measure);
    writeNumbers(insert, kAttentionFields, settings.attention);
}

void writeAudit(SQLite::Database& sql, const QString& action, const QString& detail)
{
    SQLite::Statement insert(sql, "INSERT INTO audit(at, action, detail) VALUES(?, ?, ?)");
    bindText(insert, 1, timestamp());
    bindText(insert, 2, action);
    bindText(insert, 3, detail);
    insert.exec();
}

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace trustbilanz::store
