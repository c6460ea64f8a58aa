// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/brandrows.h"

#include "models/store/chunks.h"

#include <algorithm>

namespace trustbilanz::store {

namespace {
constexpr int kExactDigits = 17; // brings every double back unchanged

QByteArray checksumOf(const BrandReading& reading)
{
    const QByteArray count = reading.count ? QByteArray::number(*reading.count) : QByteArray();
    return checksum(reading.date.iso().toUtf8() + '\0'
                        + QByteArray::number(reading.value, 'g', kExactDigits) + '\0' + count,
                    {});
}

/// Nothing where the date cannot be one.
std::optional<BrandReading> readingOf(SQLite::Statement& row)
{
    const auto date = PartialDate::fromIso(textOf(row.getColumn(2)));
    if (!date)
        return std::nullopt;
    BrandReading reading {*date, row.getColumn(3).getDouble(), {}, row.getColumn(0).getInt()};
    if (!row.getColumn(4).isNull())
        reading.count = row.getColumn(4).getInt64();
    return reading;
}

qint64 countOf(SQLite::Database& sql, const char* text, int batch)
{
    SQLite::Statement query(sql, text);
    query.bind(1, batch);
    query.executeStep();
    return query.getColumn(0).getInt64();
}
} // namespace

Result<std::vector<BrandReading>> readBrand(SQLite::Database& sql)
{
    SQLite::Statement query(sql,
                            "SELECT batch_id, checksum, date, value, people FROM brand_reading"
                            " WHERE revision IN (SELECT max(revision) FROM brand_reading"
                            " GROUP BY date)");
    std::vector<BrandReading> readings;
    while (query.executeStep()) {
        const auto reading = readingOf(query);
        if (!reading || checksumOf(*reading) != bytesOf(query.getColumn(1)))
            return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord,
                           QStringLiteral("brand_reading/") + textOf(query.getColumn(2)));
        readings.push_back(*reading);
    }
    std::ranges::sort(readings, {}, [](const BrandReading& reading) {
        return std::pair(reading.date.anchor(), reading.date.precision);
    });
    return readings;
}

void insertBrand(SQLite::Database& sql, const BrandReading& reading)
{
    SQLite::Statement insert(sql,
                             "INSERT INTO brand_reading(batch_id, checksum, date, value, people)"
                             " VALUES(?, ?, ?, ?, ?)");
    const QByteArray sum = checksumOf(reading);
    insert.bind(1, reading.batch);
    insert.bind(2, sum.constData(), int(sum.size()));
    bindText(insert, 3, reading.date.iso());
    insert.bind(4, reading.value);
    if (reading.count)
        insert.bind(5, std::int64_t(*reading.count));
    insert.exec();
}

qint64 brandBeneath(SQLite::Database& sql, int batch)
{
    return countOf(sql,
                   "SELECT count(*) FROM brand_reading top WHERE batch_id = ?1 AND revision ="
                   " (SELECT max(revision) FROM brand_reading WHERE date = top.date) AND EXISTS"
                   " (SELECT 1 FROM brand_reading WHERE date = top.date AND batch_id <> ?1)",
                   batch);
}

qint64 brandReplacedBy(SQLite::Database& sql, int batch)
{
    return countOf(sql,
                   "SELECT count(*) FROM brand_reading mine WHERE batch_id = ?1 AND EXISTS (SELECT"
                   " 1 FROM brand_reading WHERE date = mine.date AND revision < mine.revision)",
                   batch);
}

} // namespace trustbilanz::store
