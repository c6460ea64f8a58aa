// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace trustbilanz::importers {

/// Whether the bytes are well-formed UTF-8.
inline bool isUtf8(std::string_view text)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    size_t i = 0;
    for (; i + sizeof(std::uint64_t) <= text.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, sizeof eight);
        if ((eight & kHighBits) != 0)
            return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
    }
    for (; i < text.size(); ++i) {
        if ((text[i] & 0x80) != 0)
            return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
    }
    return true;
}

inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace trustbilanz::importers
