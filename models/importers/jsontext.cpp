// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <vector>

namespace trustbilanz::importers {

namespace {
constexpr qint64 kValuesBetweenReports = 4096;

/// Puts the values of a JSON text together as the parser meets them. The names of the functions
/// are those that the parser calls; each returns whether to go on.
class JsonBuilder
{
public:
    explicit JsonBuilder(const Progress& progress)
        : m_progress(progress)
    {
    }

    bool null() { return add(QJsonValue()); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(qint64(value)); }
    bool number_unsigned(std::uint64_t value)
    {
        const bool fits = value <= std::uint64_t(std::numeric_limits<qint64>::max());
        return add(fits ? QJsonValue(qint64(value)) : QJsonValue(QString::number(value)));
    }
    /// Whole numbers too long for any type come here as well: a double would make one of two ids.
    bool number_float(double value, const std::string& text)
    {
        const bool isWhole = text.find_first_of(".eE") == std::string::npos;
        return add(isWhole ? QJsonValue(QString::fromStdString(text)) : QJsonValue(value));
    }
    bool string(std::string& value) { return add(QString::fromStdString(value)); }
    bool binary(std::vector<std::uint8_t>&) { return false; } // not in texts
    bool start_object(size_t) { return open(false); }
    bool start_array(size_t) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        m_open.back().key = QString::fromStdString(name);
        return true;
    }
    bool parse_error(size_t position, const std::string&, const nlohmann::json::exception&)
    {
        m_position = position;
        return false;
    }

    const QJsonValue& value() const { return m_value; }
    size_t position() const { return m_position; } ///< bytes read when it broke, 0 = unknown
    bool isStopped() const { return m_isStopped; }

private:
    struct Level {
        bool isArray = false;
        QString key; ///< of the member that comes next
        QJsonArray array;
        QJsonObject object;
    };

    bool open(bool isArray)
    {
        m_open.push_back({isArray, {}, {}, {}});
        return m_open.size() <= kDeepestJson;
    }

    bool close()
    {
        const Level level = std::move(m_open.back());
        m_open.pop_back();
        return add(level.isArray ? QJsonValue(level.array) : QJsonValue(level.object));
    }

    bool add(const QJsonValue& value)
    {
        if (m_open.empty())
            m_value = value;
        else if (m_open.back().isArray)
            m_open.back().array.append(value);
        else
            m_open.back().object.insert(m_open.back().key, value);
        // How many values there are is not known before.
        if (m_progress && ++m_values % kValuesBetweenReports == 0)
            m_isStopped = !m_progress(0, 1);
        return !m_isStopped;
    }

    const Progress& m_progress;
    qint64 m_values = 0;
    bool m_isStopped = false;
    std::vector<Level> m_open;
    QJsonValue m_value;
    size_t m_position = 0;
};
/// The line of the last of so many bytes; 0 where it is not known.
int lineOf(QByteArrayView text, size_t bytes)
{
    if (bytes == 0)
        return 0;
    const QByteArrayView before = text.first(std::min(qsizetype(bytes) - 1, text.size()));
    return int(1 + std::count(before.begin(), before.end(), '\n'));
}
} // namespace

Result<QJsonValue> parseJson(QByteArrayView text, const QString& path, const Progress& progress)
{
    JsonBuilder builder(progress);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return builder.value();
    if (builder.isStopped())
        return failure(Error::Kind::Cancelled);
    return failure(Error::Kind::UnknownFormat, Error::Reason::BrokenJson, path,
                   lineOf(text, builder.position()));
}

} // namespace trustbilanz::importers
