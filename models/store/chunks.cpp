// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chunks.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace trustbilanz::store {

namespace {
constexpr int kWordBits = 64;
constexpr qsizetype kWordBytes = 8;
constexpr int kChecksumBytes = 16;
constexpr qsizetype kLengthBytes = 4;

qsizetype packedBytes(size_t count, int bits)
{
    return qsizetype((count * size_t(bits) + 7) / 8);
}

/// Codes from the front that can be read as whole words without leaving the blob.
size_t codesInWords(qsizetype bytes, int bits, size_t count)
{
    if (bytes < kWordBytes)
        return 0;
    const auto lastFirstBit = size_t(bytes - kWordBytes) * 8 + 7;
    return std::min(count, lastFirstBit / size_t(bits) + 1);
}

quint64 lastWord(QByteArrayView packed, size_t offset)
{
    char bytes[kWordBytes] = {};
    std::memcpy(bytes, packed.data() + offset,
                std::min(size_t(kWordBytes), size_t(packed.size()) - offset));
    return qFromLittleEndian<quint64>(bytes);
}

QByteArray placeBytes(const BlobPlace& place)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
        .arg(place.batch)
        .arg(place.sequence)
        .arg(place.count)
        .arg(place.firstDay)
        .arg(place.lastDay)
        .arg(place.bits)
        .arg(place.column)
        .toUtf8();
}

/// Entries that are plain bytes of one size.
template<class Entry>
std::vector<DictionaryBlob> plainBlobs(std::span<const Entry> entries)
{
    std::vector<DictionaryBlob> blobs;
    for (size_t first = 0; first < entries.size(); first += kChunkRows) {
        const auto part = entries.subspan(first, std::min(kChunkRows, entries.size() - first));
        const auto* bytes = reinterpret_cast<const char*>(part.data());
        blobs.push_back({qint64(part.size()), QByteArray(bytes, qsizetype(part.size_bytes()))});
    }
    return blobs;
}

template<class Entry>
bool readPlain(QByteArrayView data, qint64 count, std::vector<Entry>& entries)
{
    if (count < 0 || data.size() / qsizetype(sizeof(Entry)) != count
        || data.size() % qsizetype(sizeof(Entry)) != 0)
        return false;
    const size_t before = entries.size();
    entries.resize(before + size_t(count));
    std::memcpy(static_cast<void*>(entries.data() + before), data.data(), size_t(data.size()));
    return true;
}

static_assert(std::endian::native == std::endian::little,
              "dictionaries of doubles are copied as they lie in memory");
} // namespace

template<class Code>
QByteArray packBits(std::span<const Code> codes, int bits)
{
    QByteArray packed(packedBytes(codes.size(), bits), Qt::Uninitialized);
    char* out = packed.data();
    quint64 word = 0;
    int filled = 0;
    for (const Code code : codes) {
        word |= quint64(code) << filled;
        filled += bits;
        if (filled >= kWordBits) {
            qToLittleEndian(word, out);
            out += kWordBytes;
            filled -= kWordBits;
            word = quint64(code) >> (bits - filled);
        }
    }
    const quint64 tail = qToLittleEndian(word);
    std::memcpy(out, &tail, size_t(filled + 7) / 8);
    return packed;
}

template<class Code>
bool unpackBits(QByteArrayView packed, int bits, std::span<Code> codes)
{
    if (bits < 0 || bits > int(sizeof(Code)) * 8
        || packed.size() != packedBytes(codes.size(), bits))
        return false;
    if (bits == 0) {
        std::fill(codes.begin(), codes.end(), Code(0));
        return true;
    }
    const quint64 mask = (quint64(1) << bits) - 1;
    const size_t inWords = codesInWords(packed.size(), bits, codes.size());
    size_t bit = 0;
    for (size_t i = 0; i < inWords; ++i, bit += size_t(bits))
        codes[i] = Code(qFromLittleEndian<quint64>(packed.data() + bit / 8) >> (bit % 8) & mask);
    for (size_t i = inWords; i < codes.size(); ++i, bit += size_t(bits))
        codes[i] = Code(lastWord(packed, bit / 8) >> (bit % 8) & mask);
    return true;
}

template QByteArray packBits(std::span<const std::uint8_t>, int);
template QByteArray packBits(std::span<const std::uint16_t>, int);
template QByteArray packBits(std::span<const std::uint32_t>, int);
template bool unpackBits(QByteArrayView, int, std::span<std::uint8_t>);
template bool unpackBits(QByteArrayView, int, std::span<std::uint16_t>);
template bool unpackBits(QByteArrayView, int, std::span<std::uint32_t>);

int bitsFor(size_t distinct)
{
    return distinct < 2 ? 0 : std::bit_width(distinct - 1);
}

QByteArray checksum(QByteArrayView blob, const BlobPlace& place)
{
    const QByteArray where = placeBytes(place);
    QByteArray result(kChecksumBytes, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kChecksumBytes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(blob.data()),
                              size_t(blob.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(where.data()),
                              size_t(where.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(result.data()),
                             kChecksumBytes);
    return result;
}

std::vector<DictionaryBlob> dictionaryBlobs(std::span<const Pseudonym> entries)
{
    return plainBlobs(entries);
}

std::vector<DictionaryBlob> dictionaryBlobs(std::span<const double> entries)
{
    return plainBlobs(entries);
}

std::vector<DictionaryBlob> dictionaryBlobs(std::span<const std::string> entries,
                                            qsizetype mostBytes)
{
    std::vector<DictionaryBlob> blobs;
    for (const std::string& entry : entries) {
        const auto bytes = kLengthBytes + qsizetype(entry.size());
        if (blobs.empty() || blobs.back().entries == qint64(kChunkRows)
            || blobs.back().data.size() + bytes > mostBytes)
            blobs.emplace_back();
        const quint32 length = qToLittleEndian(quint32(entry.size()));
        DictionaryBlob& blob = blobs.back();
        blob.data.append(reinterpret_cast<const char*>(&length), kLengthBytes);
        blob.data.append(entry.data(), qsizetype(entry.size()));
        ++blob.entries;
    }
    return blobs;
}

bool readEntries(QByteArrayView data, qint64 count, std::vector<Pseudonym>& entries)
{
    return readPlain(data, count, entries);
}

bool readEntries(QByteArrayView data, qint64 count, std::vector<double>& entries)
{
    return readPlain(data, count, entries);
}

bool readEntries(QByteArrayView data, qint64 count, std::vector<std::string>& entries)
{
    for (qint64 i = 0; i < count; ++i) {
        if (data.size() < kLengthBytes)
            return false;
        const auto length = qsizetype(qFromLittleEndian<quint32>(data.data()));
        if (data.size() - kLengthBytes < length)
            return false;
        entries.emplace_back(data.data() + kLengthBytes, size_t(length));
        data = data.sliced(kLengthBytes + length);
    }
    return data.isEmpty();
}

} // namespace trustbilanz::store
