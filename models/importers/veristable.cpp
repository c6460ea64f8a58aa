// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/veristable.h"

#include "models/importers/incidentcolumns.h"

#include <QJsonArray>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
const QString kTrue = QStringLiteral("TRUE");
const QString kYear = QStringLiteral("timeline.incident.year");

/// Names whose last part is a word of a list; the word alone is the value.
const QStringList kWords {QStringLiteral("security_incident"),
                          QStringLiteral("impact.overall_rating")};
/// Last parts of names whose values are numbers in VERIS.
const QStringList kNumbers {QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day"),
                            QStringLiteral("value"), QStringLiteral("data_total")};

QJsonValue inserted(const QJsonValue& into, QStringList path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    QJsonObject object = into.toObject();
    const QString key = path.takeFirst();
    object[key] = inserted(object[key], path, value);
    return object;
}

QJsonValue at(QJsonValue value, const QStringList& path)
{
    for (const QString& key : path)
        value = value.toObject()[key];
    return value;
}

/// Builds one incident out of the columns of its row.
class VerisRow
{
public:
    void add(const QString& name, const QString& cell)
    {
        QStringList path = name.split(QLatin1Char('.'));
        if (cell == kTrue)
            addFlag(path);
        else if (!cell.isEmpty() && cell != QLatin1String("FALSE") && cell != QLatin1String("NA"))
            put(path, valueOf(path.back(), cell));
    }
    QJsonObject object() const { return m_object.toObject(); }

private:
    void put(const QStringList& path, const QJsonValue& value)
    {
        m_object = inserted(m_object, path, value);
    }

    static QJsonValue valueOf(const QString& key, const QString& cell)
    {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return isNumber && kNumbers.contains(key) ? QJsonValue(number) : QJsonValue(cell);
    }

    void append(const QStringList& path, const QJsonValue& value)
    {
        QJsonArray list = at(m_object, path).toArray();
        list.append(value);
        put(path, list);
    }

    void addFlag(QStringList path)
    {
        const QString word = path.takeLast();
        const QString name = path.join(QLatin1Char('.'));
        if (kWords.contains(name))
            put(path, word);
        else if (name == QLatin1String("attribute.confidentiality.data.variety"))
            append(path.first(3), QJsonObject {{QStringLiteral("variety"), word}});
        else if (path.size() == 1) // "actor.Partner": there is a part on partners
            put({path.front(), word.toLower()},
                at(m_object, {path.front(), word.toLower()}).toObject());
        else if (path.back() == QLatin1String("variety"))
            append(path, word);
    }

    QJsonValue m_object = QJsonObject();
};
} // namespace

bool isVerisTable(const QStringList& header)
{
    return header.contains(kYear);
}

Result<QMap<QString, QString>> verisColumns(const ImportPlan& plan, const QStringList& header)
{
    ImportPlan dated = plan; // the date has its columns without being mapped
    if (!dated.columns.contains(QStringLiteral("occurred")))
        dated.columns.insert(QStringLiteral("occurred"), kYear);
    return incidentColumns(dated, header).map([&](const QMap<QString, QString>& known) {
        QMap<QString, QString> mapped;
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (plan.columns.contains(it.key()))
                mapped.insert(it.key(), it.value());
        }
        return mapped;
    });
}

QJsonObject verisObject(const QStringList& header, const QStringList& cells)
{
    VerisRow row;
    for (qsizetype i = 0; i < std::min(header.size(), cells.size()); ++i)
        row.add(header[i], cells[i]);
    return row.object();
}

} // namespace trustbilanz::importers
