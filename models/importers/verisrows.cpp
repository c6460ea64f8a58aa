// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/verisrows.h"

#include "models/importers/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::importers {

namespace {
const QLatin1String kUnknown("Unknown");
constexpr qsizetype kLongestTitle = 160; // characters taken from a summary

/// Sensitivity of what was disclosed, by data[].variety (records.md).
struct Variety {
    const char* name;
    int sensitivity;
};
constexpr std::array kVarieties {
    Variety {"Medical", 5},     Variety {"Sensitive Personal", 5},
    Variety {"Bank", 4},        Variety {"Payment", 4},
    Variety {"Credentials", 4}, Variety {"Classified", 4},
    Variety {"Secrets", 4},     Variety {"Personal", 3},
    Variety {"Internal", 3},    Variety {"Other", 3},
    Variety {"Unknown", 3},     Variety {"System", 2},
    Variety {"Copyrighted", 2}, Variety {"Source code", 2},
};
// Years of an incident in the schema; some notifications of 2013 are written 203.
constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2050;
constexpr int kUsualSensitivity = 3; // a variety of a later schema counts as Other

constexpr std::array kActions {"error",    "hacking", "malware",       "misuse",
                               "physical", "social",  "environmental", "unknown"};
constexpr std::array kShapes {"action", "actor", "victim", "timeline", "attribute"};

/// Delays in units too short to reach the next day count as none.
QDate delayed(QDate date, const QString& unit, int value)
{
    if (unit == QLatin1String("Days"))
        return date.addDays(value);
    if (unit == QLatin1String("Weeks"))
        return date.addDays(qint64(7) * value);
    if (unit == QLatin1String("Months"))
        return date.addMonths(value);
    if (unit == QLatin1String("Years"))
        return date.addYears(value);
    return date;
}

PartialDate partialOf(QDate date, DatePrecision precision)
{
    const int month = precision == DatePrecision::Year ? 0 : date.month();
    const int day = precision == DatePrecision::Day ? date.day() : 0;
    return PartialDate::from(date.year(), month, day).value_or(PartialDate());
}

/// Reads one VERIS object into cells.
class VerisReader
{
public:
    VerisReader(const QJsonObject& object, IncidentCells& record)
        : m_object(object)
        , m_record(record)
    {
    }

    void read()
    {
        m_record.hasBrand = true;
        m_record.affectedUnit = AffectedUnit::Records;
        m_record.partnerActed = objectAt({"actor"}).contains(QLatin1String("partner"));
        put("id", textAt({"incident_id"}));
        put("brand", known(textAt({"victim", "victim_id"})));
        put("category", category());
        put("severity", known(textAt({"impact", "overall_rating"})));
        put("status", textAt({"security_incident"}));
        readAffected();
        readSensitivity();
        readDates();
        readTitle();
    }

private:
    using Path = std::initializer_list<const char*>;

    void violate(const QString& path)
    {
        m_record.issues.emplace_back(path, IssueKind::SchemaViolation);
    }

    static QString dotted(Path path)
    {
        QStringList parts;
        for (const char* part : path)
            parts += QString::fromLatin1(part);
        return parts.join(QLatin1Char('.'));
    }

    QJsonValue valueAt(Path path)
    {
        QJsonValue value = m_object;
        for (const char* key : path) {
            if (!value.isObject()) {
                if (!value.isUndefined() && !value.isNull())
                    violate(dotted(path));
                return QJsonValue(QJsonValue::Undefined);
            }
            value = value.toObject()[QLatin1String(key)];
        }
        return value;
    }

    QString textAt(Path path)
    {
        const QJsonValue value = valueAt(path);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            violate(dotted(path));
        return value.toString().trimmed();
    }

    QJsonObject objectAt(Path path)
    {
        const QJsonValue value = valueAt(path);
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            violate(dotted(path));
        return value.toObject();
    }

    static QString known(const QString& text) { return text == kUnknown ? QString() : text; }

    void put(const char* field, const QString& text)
    {
        if (!text.isEmpty())
            m_record.cells.insert(QString::fromLatin1(field), {text, std::nullopt});
    }

    void putNumber(const char* field, double number)
    {
        m_record.cells.insert(QString::fromLatin1(field), {numberText(number), number});
    }

    QString category()
    {
        const QJsonObject actions = objectAt({"action"});
        for (const char* action : kActions) {
            if (actions.contains(QLatin1String(action)))
                return QString::fromLatin1(action);
        }
        return {};
    }

    void readAffected()
    {
        const QJsonValue total = valueAt({"attribute", "confidentiality", "data_total"});
        if (total.isDouble())
            putNumber("affected", total.toDouble());
        else if (!total.isUndefined() && !total.isNull())
            violate(QStringLiteral("attribute.confidentiality.data_total"));
    }

    void readSensitivity()
    {
        const QJsonValue data = valueAt({"attribute", "confidentiality", "data"});
        if (!data.isArray() && !data.isUndefined() && !data.isNull())
            violate(QStringLiteral("attribute.confidentiality.data"));
        int highest = 0;
        for (const QJsonValue& entry : data.toArray())
            highest = std::max(highest, sensitivityOf(entry.toObject()));
        if (highest > 0)
            putNumber("sensitivity", highest);
    }

    static int sensitivityOf(const QJsonObject& entry)
    {
        const QString name = entry[QLatin1String("variety")].toString();
        if (name.isEmpty())
            return 0;
        const auto found
            = std::find_if(kVarieties.begin(), kVarieties.end(), [&](const Variety& v) {
                  return name.compare(QLatin1String(v.name), Qt::CaseInsensitive) == 0;
              });
        return found == kVarieties.end() ? kUsualSensitivity : found->sensitivity;
    }

    void readDates()
    {
        const QString occurred = dateText(objectAt({"timeline", "incident"}), "timeline.incident");
        const QString notified = notification();
        put("occurred", occurred);
        put("disclosed", notified.isEmpty() ? discovered(occurred) : notified);
    }

    /// There are other dates to fall back on, so a notification in month 20 is only left out.
    QString notification()
    {
        const char* const path = "plus.timeline.notification";
        const QString text = dateText(objectAt({"plus", "timeline", "notification"}), path);
        if (text.isEmpty() || PartialDate::fromIso(text))
            return text;
        violate(QLatin1String(path));
        return {};
    }

    static bool hasYear(const QJsonObject& date)
    {
        const int year = date[QLatin1String("year")].toInt();
        return year >= kFirstYear && year <= kLastYear;
    }

    /// "2018-02-29": whether the calendar has such a day is asked later, as for any format.
    QString dateText(const QJsonObject& date, const char* path)
    {
        QString text;
        constexpr std::array parts {"year", "month", "day"};
        if (!date.isEmpty() && !hasYear(date)) {
            violate(QLatin1String(path) + QLatin1String(".year"));
            return {};
        }
        for (size_t i = 0; i < parts.size(); ++i) {
            const QJsonValue value = date[QLatin1String(parts[i])];
            if (value.isUndefined() || value.isNull())
                break;
            if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble())) {
                violate(QLatin1String(path) + QLatin1Char('.') + QLatin1String(parts[i]));
                break;
            }
            const int width = i == 0 ? 4 : 2;
            text += (i == 0 ? QString() : QStringLiteral("-"))
                + QString::number(value.toInteger()).rightJustified(width, QLatin1Char('0'));
        }
        return text;
    }

    /// Incident date + delay of the discovery, as precise as the incident date; empty without.
    QString discovered(const QString& occurred)
    {
        const QJsonObject discovery = objectAt({"timeline", "discovery"});
        const QJsonValue value = discovery[QLatin1String("value")];
        const auto date = PartialDate::fromIso(occurred);
        constexpr int kLongestDelay = 36525; // a century, in the shortest unit that counts
        if (!date || !value.isDouble() || value.toDouble() < 0 || value.toDouble() > kLongestDelay)
            return {};
        const QString unit = discovery[QLatin1String("unit")].toString();
        if (unit.isEmpty() || unit == kUnknown || unit == QLatin1String("NA")
            || unit == QLatin1String("Never"))
            return {};
        const QDate found = delayed(dateFrom(date->anchor()), unit, value.toInt());
        return partialOf(found, date->precision).iso();
    }

    void readTitle()
    {
        const QString summary = textAt({"summary"});
        const bool isReal = !summary.isEmpty() && !summary.startsWith(QLatin1Char('('));
        if (isReal) {
            put("title", summary.left(kLongestTitle));
            put("note", summary);
            return;
        }
        const QString what = varieties().join(QStringLiteral(", "));
        const QString who = m_record.text(QStringLiteral("brand"));
        put("title",
            who.isEmpty() || what.isEmpty() ? who + what : QStringLiteral("%1: %2").arg(who, what));
    }

    QStringList varieties()
    {
        QStringList names;
        const QJsonObject actions = objectAt({"action"});
        for (const char* action : kActions) {
            const QJsonObject details = actions[QLatin1String(action)].toObject();
            for (const QJsonValue& name : details[QLatin1String("variety")].toArray()) {
                if (!known(name.toString()).isEmpty() && !names.contains(name.toString()))
                    names += name.toString();
            }
        }
        return names.isEmpty() ? QStringList(category()) : names;
    }

    const QJsonObject& m_object;
    IncidentCells& m_record;
};
} // namespace

bool isVeris(const QJsonObject& object)
{
    return std::any_of(kShapes.begin(), kShapes.end(),
                       [&](const char* shape) { return object[QLatin1String(shape)].isObject(); });
}

void readVeris(const QJsonObject& object, IncidentCells& record)
{
    VerisReader(object, record).read();
}

} // namespace trustbilanz::importers
