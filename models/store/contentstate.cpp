// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contentstate.h"

#include <QCryptographicHash>

#include <array>

namespace trustbilanz::store {

namespace {
constexpr std::array kContents {
    "SELECT key, value FROM setting ORDER BY key",
    "SELECT id, kind, sha256, rows FROM batch ORDER BY id",
    "SELECT batch_id, rows, checksum FROM score_part ORDER BY batch_id",
    "SELECT by_batch, batch_id, sequence, checksum FROM replaced_row ORDER BY 1, 2, 3",
    "SELECT revision, batch_id, deleted, checksum FROM incident ORDER BY revision"};
} // namespace

QByteArray contentState(SQLite::Database& sql)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* contents : kContents) {
        SQLite::Statement query(sql, contents);
        hash.addData(QByteArrayView(contents));
        while (query.executeStep()) {
            for (int i = 0; i < query.getColumnCount(); ++i) {
                const QByteArrayView bytes = bytesOf(query.getColumn(i));
                hash.addData(QByteArray::number(bytes.size()) + ':'); // where a value ends
                hash.addData(bytes);
            }
        }
    }
    return hash.result();
}

} // namespace trustbilanz::store
