// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <memory>

namespace trustbilanz::importers {

/// The bytes of one file, plain or gzip, read in blocks from the start to the end while their
/// SHA-256 is computed, unpacked and made UTF-8. Never mapped: a file that is cut meanwhile must
/// give an error, no signal.
class Source
{
public:
    static Result<Source> open(const QString& path);
    Source(Source&&) noexcept;
    Source& operator=(Source&&) noexcept;
    ~Source();

    /// Fills up to `size` (unpacked, decoded) bytes; fewer only at the end of the file.
    Result<size_t> read(char* to, size_t size);
    /// The next `size` bytes, or fewer at the end of the file.
    Result<QByteArray> readPiece(size_t size);
    /// Everything from here to the end; an error beyond `limit` bytes.
    Result<QByteArray> readAll(qint64 limit);
    /// The last `size` bytes of a file, or fewer, decoded; nothing of a packed one. Rewinds.
    Result<QByteArray> readEnd(qint64 size);
    /// Starts again at the first byte of the text.
    Result<void> rewind();
    /// From here on, the text behind `markBytes` is read as UTF-8 made of `encoding`; empty = as
    /// it is. Rewinds. Error::BadOption for an encoding that nobody knows.
    Result<void> decodeFrom(const QString& encoding, qint64 markBytes);
    /// From now on read() hands out this text in place of the file's bytes, of which only the
    /// SHA-256 is still computed.
    void replaceText(QByteArray text);
    /// Reads what is left and verifies that nobody changed the file meanwhile.
    Result<void> finish();

    /// Of the file's bytes as they lie on disk, hex; after finish().
    QString sha256() const;
    qint64 bytesRead() const; ///< of the file, not unpacked, or of the text that replaces it
    qint64 bytesTotal() const;
    bool isPacked() const;
    const QString& path() const;

private:
    struct Private;
    explicit Source(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz::importers
