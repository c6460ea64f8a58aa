// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QByteArray>

#include <string_view>

namespace trustbilanz::importers {

/// Makes UTF-8 of text in another encoding, a piece at a time.
class TextDecoder
{
public:
    /// Error::BadOption for a name that the system's converter does not know.
    static Result<TextDecoder> open(const QString& encoding);
    TextDecoder(TextDecoder&& other) noexcept;
    TextDecoder& operator=(TextDecoder&& other) noexcept;
    ~TextDecoder();

    /// Appends what the bytes say. What cannot be decoded becomes kUndecodable, which is no UTF-8:
    /// so the cell that holds it is refused instead of being read as something else.
    void decode(std::string_view bytes, QByteArray& utf8);
    /// To be called behind the last piece: a character that was cut is undecodable.
    void finish(QByteArray& utf8);
    /// Starts again at the first byte of the text.
    void reset();

    static constexpr char kUndecodable = '\xFF';

private:
    TextDecoder(void* converter, size_t unit);
    /// Steps over one undecodable unit at the start of what is left.
    void skip(char*& from, size_t& left, QByteArray& utf8) const;

    void* m_converter; ///< iconv_t
    size_t m_unit; ///< bytes of the encoding's smallest piece
    QByteArray m_rest; ///< start of a character that the last piece cut
};

} // namespace trustbilanz::importers
