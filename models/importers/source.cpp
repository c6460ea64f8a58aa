// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/source.h"

#include "models/importers/textdecoder.h"
#include "models/importers/wipe.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <nettle/sha2.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace trustbilanz::importers {

namespace {
constexpr size_t kPackedBlock = 256 * 1024;
constexpr int kGzipWindow = 15 + 16; // largest window; 16 = gzip header expected (zlib.h)

/// What must not change while a file is read.
struct FileState {
    qint64 size = 0;
    QDateTime modified;

    static FileState of(QFile& file)
    {
        return {file.size(), file.fileTime(QFileDevice::FileModificationTime)};
    }
    bool operator==(const FileState&) const = default;
};

/// Unpacks gzip, also several members in a row as `cat a.gz b.gz` makes them.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool needsInput() const { return m_stream.avail_in == 0; }
    /// Whether the input may end here.
    bool isComplete() const { return m_memberEnded; }
    void feed(std::vector<unsigned char>& bytes, size_t size)
    {
        m_stream.next_in = bytes.data();
        m_stream.avail_in = uInt(size);
    }
    /// Unpacks into [to, to + size) and returns how much it filled, or nothing for damaged data.
    std::optional<size_t> unpack(char* to, size_t size)
    {
        m_stream.next_out = reinterpret_cast<unsigned char*>(to);
        m_stream.avail_out = uInt(size);
        if (!m_ready || (m_memberEnded && inflateReset(&m_stream) != Z_OK))
            return std::nullopt;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_memberEnded = state == Z_STREAM_END;
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return std::nullopt;
        return size - m_stream.avail_out;
    }

private:
    z_stream m_stream {};
    bool m_ready = false;
    bool m_memberEnded = false;
};
} // namespace

struct Source::Private {
    explicit Private(const QString& name)
        : path(name)
        , file(name)
    {
        sha256_init(&hash);
    }

    tl::unexpected<Error> unreadable() const { return failure(Error::Kind::FileUnreadable, path); }

    /// No more room than a small file can fill, and one byte to see its end.
    size_t roomFor(size_t wanted) const
    {
        return inflater ? wanted : std::min(wanted, size_t(state.size) + 1);
    }

    /// The same for its text, where a byte of the file becomes up to three.
    size_t roomForText(size_t wanted) const
    {
        if (text)
            return std::min(wanted, size_t(text->size()) + 1);
        return decoder ? std::min(wanted, 3 * roomFor(wanted)) : roomFor(wanted);
    }

    Result<size_t> readFile(char* to, size_t size)
    {
        const qint64 count = file.read(to, qint64(size));
        if (count < 0)
            return unreadable();
        sha256_update(&hash, size_t(count), reinterpret_cast<const unsigned char*>(to));
        bytesRead += count;
        return size_t(count);
    }

    Result<bool> refill()
    {
        packed.resize(kPackedBlock);
        const auto count = readFile(reinterpret_cast<char*>(packed.data()), packed.size());
        if (!count)
            return tl::unexpected(count.error());
        inflater->feed(packed, *count);
        return *count > 0;
    }

    Result<size_t> unpack(char* to, size_t size)
    {
        size_t filled = 0;
        while (filled < size) {
            const auto more = inflater->needsInput() ? refill() : Result<bool>(true);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more && inflater->isComplete())
                return filled;
            // Also without new input: what was fed may hold more than fitted into `to`.
            const auto count = inflater->unpack(to + filled, size - filled);
            if (!count || (!*more && *count == 0 && !inflater->isComplete()))
                return unreadable();
            filled += *count;
        }
        return filled;
    }

    size_t readText(char* to, size_t size)
    {
        const size_t count = std::min(size, size_t(text->size() - textRead));
        std::memcpy(to, text->constData() + textRead, count);
        textRead += qsizetype(count);
        return count;
    }

    /// Bytes of the file as they were written, unpacked.
    Result<size_t> readBytes(char* to, size_t size)
    {
        if (inflater)
            return unpack(to, size);
        size_t filled = 0;
        while (filled < size) {
            const auto count = readFile(to + filled, size - filled);
            if (!count)
                return count;
            if (*count == 0)
                break;
            filled += *count;
        }
        return filled;
    }

    /// Decodes the next piece of the file; false at its end.
    Result<bool> decodeMore()
    {
        encoded.resize(roomFor(kPackedBlock));
        const auto count = readBytes(encoded.data(), encoded.size());
        if (!count)
            return tl::unexpected(count.error());
        decoded.clear();
        decodedTaken = 0;
        decoder->decode({encoded.data(), *count}, decoded);
        if (*count < encoded.size())
            decoder->finish(decoded);
        return !decoded.isEmpty();
    }

    Result<size_t> readDecoded(char* to, size_t size)
    {
        size_t filled = 0;
        while (filled < size) {
            if (decodedTaken == decoded.size()) {
                const auto more = decodeMore();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    break;
            }
            const size_t count = std::min(size - filled, size_t(decoded.size() - decodedTaken));
            std::memcpy(to + filled, decoded.constData() + decodedTaken, count);
            decodedTaken += qsizetype(count);
            filled += count;
        }
        return filled;
    }

    /// Steps over the byte order mark.
    Result<void> skipMark()
    {
        std::array<char, 4> mark;
        const auto count = readBytes(mark.data(), size_t(markBytes));
        return count ? Result<void>() : tl::unexpected(count.error());
    }

    QString path;
    QFile file;
    FileState state;
    sha256_ctx hash {};
    QString digest;
    qint64 bytesRead = 0;
    std::unique_ptr<Inflater> inflater; ///< only for gzip
    std::vector<unsigned char> packed;
    std::optional<QByteArray> text; ///< stands for the file's bytes
    qsizetype textRead = 0;
    qint64 markBytes = 0;
    std::optional<TextDecoder> decoder; ///< only for text that is not UTF-8
    std::vector<char> encoded;
    QByteArray decoded;
    qsizetype decodedTaken = 0; ///< bytes of `decoded` that were read already
};

Source::Source(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}
Source::Source(Source&&) noexcept = default;
Source& Source::operator=(Source&&) noexcept = default;

Source::~Source()
{
    if (!d)
        return;
    // They held raw customer ids.
    if (d->text)
        wipe(d->text->data(), size_t(d->text->size()));
    wipe(d->decoded.data(), size_t(d->decoded.size()));
    wipe(d->encoded.data(), d->encoded.size());
}

Result<Source> Source::open(const QString& path)
{
    auto opened = std::make_unique<Private>(path);
    // Pipes and devices have no size and cannot be read twice.
    if (!QFileInfo(path).isFile()
        || !opened->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return opened->unreadable();
    opened->state = FileState::of(opened->file);
    if (opened->state.size == 0)
        return opened->unreadable();
    std::array<char, 2> magic {};
    const bool packed
        = opened->file.read(magic.data(), 2) == 2 && magic[0] == '\x1F' && magic[1] == '\x8B';
    if (packed)
        opened->inflater = std::make_unique<Inflater>();
    Source source(std::move(opened));
    if (const auto rewound = source.rewind(); !rewound)
        return tl::unexpected(rewound.error());
    return source;
}

Result<size_t> Source::read(char* to, size_t size)
{
    if (d->text)
        return d->readText(to, size);
    return d->decoder ? d->readDecoded(to, size) : d->readBytes(to, size);
}

Result<QByteArray> Source::readPiece(size_t size)
{
    const size_t room = d->roomForText(size);
    QByteArray piece(qsizetype(room), Qt::Uninitialized);
    const auto count = read(piece.data(), room);
    if (!count)
        return tl::unexpected(count.error());
    piece.truncate(qsizetype(*count));
    return piece;
}

Result<QByteArray> Source::readAll(qint64 limit)
{
    QByteArray bytes;
    const size_t room = d->roomForText(kPackedBlock);
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + qsizetype(room));
        const auto count = read(bytes.data() + before, room);
        if (!count)
            return tl::unexpected(count.error());
        bytes.resize(before + qsizetype(*count));
        if (bytes.size() > limit)
            return failure(Error::Kind::UnknownFormat, Error::Reason::TooLarge, d->path);
        if (*count < room)
            return bytes;
    }
}

Result<void> Source::rewind()
{
    if (!d->file.seek(0))
        return d->unreadable();
    d->bytesRead = 0;
    d->textRead = 0;
    sha256_init(&d->hash);
    if (isPacked())
        d->inflater = std::make_unique<Inflater>();
    if (d->decoder)
        d->decoder->reset();
    d->decoded.clear();
    d->decodedTaken = 0;
    return d->skipMark();
}

Result<QByteArray> Source::readEnd(qint64 size)
{
    if (isPacked())
        return QByteArray();
    // A multiple of four from the start of the text never cuts a character of UTF-16 or UTF-32.
    const qint64 textBytes = d->state.size - d->markBytes;
    const qint64 before = std::max(qint64(0), textBytes - size) / 4 * 4;
    if (!d->file.seek(d->markBytes + before))
        return d->unreadable();
    const QByteArray bytes = d->file.read(size + 4);
    QByteArray text = d->decoder ? QByteArray() : bytes;
    if (d->decoder)
        d->decoder->decode({bytes.constData(), size_t(bytes.size())}, text);
    return rewind().map([&] { return text; });
}

Result<void> Source::decodeFrom(const QString& encoding, qint64 markBytes)
{
    d->decoder.reset();
    d->markBytes = markBytes;
    if (!encoding.isEmpty()) {
        auto decoder = TextDecoder::open(encoding);
        if (!decoder)
            return tl::unexpected(decoder.error());
        d->decoder = std::move(*decoder);
    }
    return rewind();
}

void Source::replaceText(QByteArray text)
{
    d->text = std::move(text);
    d->textRead = 0;
}

Result<void> Source::finish()
{
    std::vector<char> rest(d->roomFor(kPackedBlock));
    for (;;) {
        const auto count = d->readFile(rest.data(), rest.size());
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
    }
    if (d->bytesRead != d->state.size || FileState::of(d->file) != d->state)
        return d->unreadable();
    QByteArray digest(SHA256_DIGEST_SIZE, '\0');
    sha256_digest(&d->hash, SHA256_DIGEST_SIZE, reinterpret_cast<unsigned char*>(digest.data()));
    d->digest = QString::fromLatin1(digest.toHex());
    return {};
}

QString Source::sha256() const
{
    return d->digest;
}

qint64 Source::bytesRead() const
{
    return d->text ? d->textRead : d->bytesRead;
}

qint64 Source::bytesTotal() const
{
    return d->text ? d->text->size() : d->state.size;
}

bool Source::isPacked() const
{
    return d->inflater != nullptr;
}

const QString& Source::path() const
{
    return d->path;
}

} // namespace trustbilanz::importers
