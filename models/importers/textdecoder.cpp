// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textdecoder.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace trustbilanz::importers {

namespace {
constexpr size_t kRoom = 16 * 1024; // bytes decoded at a time
const iconv_t kNone = iconv_t(-1);

/// Usual names that the converter does not know.
struct Alias {
    const char* name;
    const char* known;
};
constexpr std::array kAliases {
    Alias {"mac-roman", "MACINTOSH"},
    Alias {"macroman", "MACINTOSH"},
    Alias {"latin-1", "ISO-8859-1"},
    Alias {"latin-9", "ISO-8859-15"},
};

QByteArray converterName(const QString& encoding)
{
    for (const Alias& alias : kAliases) {
        if (encoding == QLatin1String(alias.name))
            return alias.known;
    }
    return encoding.toLatin1();
}

/// "//" behind a name would ask the converter to drop what it cannot read.
bool isName(const QString& encoding)
{
    return !encoding.isEmpty() && !encoding.contains(QLatin1Char('/'));
}

size_t unitOf(const QString& encoding)
{
    if (encoding.startsWith(QLatin1String("utf-16")))
        return 2;
    return encoding.startsWith(QLatin1String("utf-32")) ? 4 : 1;
}
} // namespace

TextDecoder::TextDecoder(void* converter, size_t unit)
    : m_converter(converter)
    , m_unit(unit)
{
}

TextDecoder::TextDecoder(TextDecoder&& other) noexcept
    : m_converter(std::exchange(other.m_converter, kNone))
    , m_unit(other.m_unit)
    , m_rest(std::move(other.m_rest))
{
}

TextDecoder& TextDecoder::operator=(TextDecoder&& other) noexcept
{
    std::swap(m_converter, other.m_converter);
    std::swap(m_unit, other.m_unit);
    std::swap(m_rest, other.m_rest);
    return *this;
}

TextDecoder::~TextDecoder()
{
    if (m_converter != kNone)
        iconv_close(m_converter);
}

Result<TextDecoder> TextDecoder::open(const QString& encoding)
{
    const iconv_t converter
        = isName(encoding) ? iconv_open("UTF-8", converterName(encoding).constData()) : kNone;
    if (converter == kNone)
        return failure(Error::Kind::BadOption, QStringLiteral("--encoding ") + encoding);
    return TextDecoder(converter, unitOf(encoding));
}

void TextDecoder::decode(std::string_view bytes, QByteArray& utf8)
{
    m_rest.append(bytes.data(), qsizetype(bytes.size()));
    char* from = m_rest.data();
    size_t left = size_t(m_rest.size());
    std::array<char, kRoom> room;
    while (left > 0) {
        char* to = room.data();
        size_t space = room.size();
        const bool isStopped = iconv(m_converter, &from, &left, &to, &space) == size_t(-1);
        const int reason = isStopped ? errno : 0;
        utf8.append(room.data(), qsizetype(room.size() - space));
        if (reason == EINVAL) // the rest is the start of a character
            break;
        if (reason == EILSEQ)
            skip(from, left, utf8);
    }
    m_rest = m_rest.last(qsizetype(left));
}

void TextDecoder::finish(QByteArray& utf8)
{
    if (!m_rest.isEmpty())
        utf8.append(kUndecodable);
    m_rest.clear();
}

void TextDecoder::reset()
{
    iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
    m_rest.clear();
}

void TextDecoder::skip(char*& from, size_t& left, QByteArray& utf8) const
{
    const size_t skipped = std::min(m_unit, left);
    from += skipped;
    left -= skipped;
    utf8.append(kUndecodable);
}

} // namespace trustbilanz::importers
