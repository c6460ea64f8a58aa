// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentid.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace trustbilanz::importers {

namespace {
constexpr qsizetype kIdDigits
    = 12; // 48 bits: two of 100,000 incidents share one in 1 of 50,000 logs
constexpr int kExactDigits = 17; // of a double

QByteArray bytesOf(const QString& text)
{
    return text.toUtf8();
}
QByteArray bytesOf(const PartialDate& date)
{
    return date.iso().toLatin1();
}
QByteArray bytesOf(double number)
{
    return QByteArray::number(number, 'g', kExactDigits);
}
QByteArray bytesOf(int number)
{
    return QByteArray::number(number);
}
QByteArray bytesOf(qint64 number)
{
    return QByteArray::number(number);
}
QByteArray bytesOf(const Response& response)
{
    return bytesOf(response.factor) + (response.deception ? "!" : "");
}
template<class Value>
QByteArray bytesOf(const std::optional<Value>& value)
{
    return value ? bytesOf(*value) : QByteArray();
}

QString hashOf(const Incident& incident)
{
    const QByteArrayList content {
        bytesOf(incident.title),        bytesOf(incident.brand),
        bytesOf(incident.category),     bytesOf(incident.note),
        bytesOf(incident.occurred),     bytesOf(incident.disclosed),
        bytesOf(incident.resolved),     bytesOf(incident.severity),
        bytesOf(incident.affected),     bytesOf(affectedUnitId(incident.affectedUnit)),
        bytesOf(incident.sensitivity),  bytesOf(incident.similarity),
        bytesOf(incident.spillOver),    bytesOf(statusId(incident.status)),
        bytesOf(incident.response),     bytesOf(incident.media),
        bytesOf(incident.halfLifeDays), bytesOf(incident.scar)};
    const QByteArray hash
        = QCryptographicHash::hash(content.join('\0'), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kIdDigits));
}
} // namespace

QString IncidentIds::next(const Incident& incident)
{
    const QString hash = hashOf(incident);
    return QStringLiteral("%1-%2").arg(hash).arg(++m_occurrences[hash]);
}

bool isMadeId(const QString& id)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{12}-[1-9][0-9]*$"));
    return form.match(id).hasMatch();
}

} // namespace trustbilanz::importers
