// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <QByteArray>

// The score chunk format, version 1
//
// The answers of a batch are cut into chunks of up to kChunkRows rows, in their order (by day).
// Every column of a chunk is one blob in table score_chunk, named by column_name:
//
//   customer, score, weight, segment:NAME, driver:NAME   codes into the dictionary of that name
//   day                                                  days since first_day of the chunk
//
// A blob holds its codes as little-endian bits, `bits` each, without gaps: code i occupies bits
// [i*bits, (i+1)*bits); the bits behind the last code are 0. bits = 0 means that every code is 0
// and the blob is empty. `weight` is absent where every answer weighs 1.
//
// Table dictionary holds what codes mean, entry 0 first, cut into blobs of up to kChunkRows
// entries and kMostBlobBytes bytes:
//
//   customer                   16 bytes a pseudonym
//   score, weight, driver:NAME little-endian IEEE 754 doubles; NaN = no answer
//   segment:NAME               a little-endian 32-bit length, then that many bytes of UTF-8
//
// Every blob has a checksum over its bytes and its place, so that neither a flipped bit nor two
// swapped blobs go unnoticed.

namespace trustbilanz::store {

inline constexpr size_t kChunkRows = 65'536;
inline constexpr qsizetype kMostBlobBytes = 16 * 1024 * 1024;

/// Codes as bits; the format is described above. Code is an unsigned integer of 1, 2 or 4 bytes.
template<class Code>
QByteArray packBits(std::span<const Code> codes, int bits);
/// Fills `codes`; false when the blob is too short, has trailing bytes or its codes do not fit.
template<class Code>
bool unpackBits(QByteArrayView packed, int bits, std::span<Code> codes);
/// Bits needed for codes below `distinct`.
int bitsFor(size_t distinct);

/// Where a blob belongs and what is said about it beside its bytes.
struct BlobPlace {
    int batch = 0;
    QString column;
    int sequence = 0;
    qint64 count = 0; ///< rows or entries
    Day firstDay = 0;
    Day lastDay = 0;
    int bits = 0;
};

/// 16-byte BLAKE2b of a blob and its place (libsodium).
QByteArray checksum(QByteArrayView blob, const BlobPlace& place);

/// One blob of a dictionary.
struct DictionaryBlob {
    qint64 entries = 0;
    QByteArray data;
};

std::vector<DictionaryBlob> dictionaryBlobs(std::span<const Pseudonym> entries);
std::vector<DictionaryBlob> dictionaryBlobs(std::span<const double> entries);
std::vector<DictionaryBlob> dictionaryBlobs(std::span<const std::string> entries,
                                            qsizetype mostBytes = kMostBlobBytes);

/// Appends the entries of a blob; false when it does not hold exactly `count` of them.
bool readEntries(QByteArrayView data, qint64 count, std::vector<Pseudonym>& entries);
bool readEntries(QByteArrayView data, qint64 count, std::vector<double>& entries);
bool readEntries(QByteArrayView data, qint64 count, std::vector<std::string>& entries);

} // namespace trustbilanz::store
