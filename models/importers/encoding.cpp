// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/encoding.h"

#include "models/importers/singlebyte.h"
#include "models/importers/utf8.h"

#include <algorithm>
#include <array>

namespace trustbilanz::importers {

namespace {
constexpr size_t kSample = 256 * 1024; // bytes from which the encoding is told
constexpr qsizetype kLongestCharacter = 4; // bytes of one character in UTF-8
constexpr double kZeroBytesTold = 0.9; // confidence in UTF-16 without a byte order mark
constexpr double kMostlyUtf8 = 0.7;
constexpr qsizetype kBefore = 1024; // bytes in front of the first letter beyond ASCII
const QString kUtf8 = QStringLiteral("utf-8");
const QString kUtf8Marked = QStringLiteral("utf-8-bom");
const QString kOnlyAscii = QStringLiteral("onlyAscii");

struct Mark {
    QByteArrayView bytes;
    const char* encoding;
};
constexpr std::array kMarks {
    Mark {"\xEF\xBB\xBF", "utf-8-bom"},
    Mark {"\xFF\xFE", "utf-16le"},
    Mark {"\xFE\xFF", "utf-16be"},
};

constexpr std::array kForeignFormats {
    QByteArrayView {"\x89PNG"},
    QByteArrayView {"PK\x03\x04"},
    QByteArrayView {"SQLite format 3"},
    QByteArrayView {"%PDF"},
    QByteArrayView {"\xFF\xD8\xFF"},
    QByteArrayView {"GIF8"},
    QByteArrayView {"\x7F"
                    "ELF"},
    QByteArrayView {"\xD0\xCF\x11\xE0"},
    QByteArrayView {"\x1F\x8B"},
    QByteArrayView {"<?xml"},
    QByteArrayView {"<!DOCTYPE"},
    QByteArrayView {"<html"},
    QByteArrayView {"{\\rtf"},
};

bool isForeign(QByteArrayView bytes)
{
    return std::ranges::any_of(kForeignFormats,
                               [&](QByteArrayView magic) { return bytes.startsWith(magic); });
}

bool isWide(const QString& encoding)
{
    return encoding.startsWith(QLatin1String("utf-16"))
        || encoding.startsWith(QLatin1String("utf-32"))
        || encoding.startsWith(QLatin1String("ucs"));
}

/// A stray NUL spoils its row; more than one in a hundred bytes are no text.
bool isBinary(QByteArrayView bytes, const QString& encoding)
{
    return !isWide(encoding) && std::count(bytes.begin(), bytes.end(), '\0') * 100 > bytes.size();
}

std::optional<Encoding> markedEncoding(QByteArrayView bytes)
{
    for (const Mark& mark : kMarks) {
        if (bytes.startsWith(mark.bytes))
            return Encoding {QString::fromLatin1(mark.encoding), QStringLiteral("byteOrderMark"), 1,
                             mark.bytes.size()};
    }
    return std::nullopt;
}

/// UTF-16 of a table shows by its zero bytes: digits, delimiters and most letters have one, and
/// every line feed has.
std::optional<Encoding> wideEncoding(QByteArrayView bytes)
{
    const qsizetype pairs = bytes.size() / 2;
    std::array<qsizetype, 2> zeros {}; // at even and at odd places
    std::array<qsizetype, 2> lineFeeds {};
    for (qsizetype i = 0; i < 2 * pairs; ++i) {
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
        lineFeeds[size_t(i % 2)] += bytes[i] == '\n' ? 1 : 0;
    }
    const auto areHighBytes = [&](size_t place) {
        return 3 * zeros[place] > pairs && 50 * zeros[1 - place] < pairs
            && 10 * lineFeeds[place] <= lineFeeds[1 - place];
    };
    if (!areHighBytes(0) && !areHighBytes(1))
        return std::nullopt;
    return Encoding {areHighBytes(1) ? QStringLiteral("utf-16le") : QStringLiteral("utf-16be"),
                     QStringLiteral("zeroBytes"), kZeroBytesTold};
}

/// Leaves away a character that the end of the sample may have cut.
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < kLongestCharacter && !bytes.isEmpty() && bytes.back() < 0; ++i)
        bytes.chop(1);
    return bytes;
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

bool isContinuation(char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Whether at least as many characters are good UTF-8 as bytes are not.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qint64 good = 0;
    qint64 bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] >= 0)
            continue;
        qsizetype length = 1;
        while (length < kLongestCharacter && i + length < bytes.size()
               && isContinuation(bytes[i + length]))
            ++length;
        const bool isGood = bytes.sliced(i, length).isValidUtf8();
        (isGood ? good : bad) += 1;
        i += length - 1;
    }
    return good > 0 && good >= bad;
}

std::optional<Encoding> declaredEncoding(QByteArrayView bytes, const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    const bool isUtf8Name = name == QLatin1String("utf8") || name.startsWith(kUtf8);
    Encoding declared {isUtf8Name ? kUtf8 : name, {}};
    const auto marked = markedEncoding(bytes);
    if (marked && marked->name.startsWith(declared.name))
        return Encoding {marked->name, {}, 1, marked->markBytes};
    return declared;
}

Result<QByteArray> firstBytesOf(Source& source)
{
    auto sample = source.readPiece(kSample);
    if (sample && sample->isEmpty())
        return failure(Error::Kind::FileUnreadable, source.path());
    return sample;
}

/// Bytes around the first one beyond ASCII in what is left of the source; empty where all are.
Result<QByteArray> bytesAroundFirstLetter(Source& source)
{
    for (;;) {
        auto piece = source.readPiece(kSample);
        if (!piece || piece->isEmpty())
            return piece;
        const auto letter
            = std::find_if(piece->cbegin(), piece->cend(), [](char c) { return c < 0; });
        if (letter == piece->cend())
            continue;
        piece->remove(0, std::max(qsizetype(letter - piece->cbegin()) - kBefore, qsizetype(0)));
        return source.readPiece(kSample).map([&](const QByteArray& more) { return *piece + more; });
    }
}

/// Where no encoding makes sense of the bytes it is UTF-8, so that what is no UTF-8 is refused row
/// by row.
Encoding likeliestOfLetters(QByteArrayView firstBytes)
{
    const QByteArrayView text = wholeCharacters(firstBytes);
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char byte) { return byte >= 0; });
    if (isAscii && text.size() == firstBytes.size())
        return {kUtf8, kOnlyAscii};
    if (isUtf8(viewOf(text)) && (!isAscii || isUtf8(viewOf(firstBytes))))
        return {kUtf8, QStringLiteral("validUtf8")};
    if (isMostlyUtf8(firstBytes))
        return {kUtf8, QStringLiteral("mostlyUtf8"), kMostlyUtf8};
    if (const auto guess = likeliestSingleByte(viewOf(firstBytes)))
        return {guess->name, QStringLiteral("plausibleLetters"), guess->confidence};
    return {kUtf8, QStringLiteral("unclear"), 0};
}

Encoding likeliestEncoding(QByteArrayView firstBytes)
{
    if (const auto marked = markedEncoding(firstBytes))
        return *marked;
    if (const auto wide = wideEncoding(firstBytes))
        return *wide;
    return likeliestOfLetters(firstBytes);
}

/// The same for a file whose first bytes told nothing.
Result<Encoding> encodingFurtherOn(Source& source, const Encoding& first)
{
    return bytesAroundFirstLetter(source).map([&](const QByteArray& bytes) {
        return bytes.isEmpty() ? first : likeliestOfLetters(bytes);
    });
}
} // namespace

std::optional<Finding> findingOf(const Encoding& encoding)
{
    if (encoding.reason.isEmpty())
        return std::nullopt;
    return Finding {QStringLiteral("encoding"), {}, encoding.name, encoding.reason, {}, 0,
                    encoding.confidence};
}

bool isOnlyAscii(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding& finding) { return finding.reason == kOnlyAscii; });
}

Result<Encoding> decodeSource(Source& source, const ImportPlan& plan)
{
    const auto sample = firstBytesOf(source);
    if (!sample)
        return tl::unexpected(sample.error());
    Encoding encoding
        = declaredEncoding(*sample, plan.encoding).value_or(likeliestEncoding(*sample));
    if (isForeign(*sample))
        return failure(Error::Kind::UnknownFormat, source.path());
    if (isBinary(*sample, encoding.name))
        return failure(Error::Kind::UnknownFormat, Error::Reason::ZeroBytes, source.path());
    if (plan.encodingByFirstLetters && encoding.reason == kOnlyAscii) {
        const auto further = encodingFurtherOn(source, encoding);
        if (!further)
            return further;
        encoding = *further;
    }
    const QString foreign = encoding.name.startsWith(kUtf8) ? QString() : encoding.name;
    if (const auto decoding = source.decodeFrom(foreign, encoding.markBytes); !decoding)
        return tl::unexpected(decoding.error());
    return encoding;
}

} // namespace trustbilanz::importers
