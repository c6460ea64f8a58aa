// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/formats.h"

#include "models/importers/importers.h"

#include <array>

namespace trustbilanz::importers {

namespace {
struct FormatRow {
    const char* suffix;
    Format format;
};
constexpr std::array kFormats {
    FormatRow {"csv", Format::Csv},     FormatRow {"tsv", Format::Csv},
    FormatRow {"txt", Format::Csv},     FormatRow {"json", Format::Json},
    FormatRow {"ndjson", Format::Json}, FormatRow {"jsonl", Format::Json},
    FormatRow {"xlsx", Format::Xlsx},   FormatRow {"xlsm", Format::Xlsx},
};
const QString kPacked = QStringLiteral("gz");
constexpr size_t kSniffed = 64 * 1024; // bytes in which the first signs must stand

/// The name of a stream in the container of old Office files, which holds UTF-16.
QByteArray streamName(const char* name)
{
    QByteArray bytes;
    for (const char* letter = name; *letter != '\0'; ++letter)
        bytes.append(*letter).append('\0');
    return bytes;
}

/// Both old workbooks and protected new ones lie in an OLE container.
Result<Format> refuseContainer(QByteArrayView start, const QString& path)
{
    const bool isProtected = start.contains(streamName("EncryptedPackage"))
        || start.contains(streamName("EncryptionInfo"));
    return failure(isProtected ? Error::Kind::Encrypted : Error::Kind::OtherSpreadsheet, path);
}

/// What the first sign says where the name of the file says nothing.
Format formatFromText(QByteArrayView text)
{
    const QByteArrayView start = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    const QByteArrayView content = start.trimmed();
    const bool isJson = content.startsWith('{') || content.startsWith('[');
    return isJson ? Format::Json : Format::Csv;
}

Format formatFromName(const QString& path, QByteArrayView start)
{
    QString name = path.toLower();
    if (name.endsWith(QLatin1Char('.') + kPacked))
        name.chop(kPacked.size() + 1);
    for (const FormatRow& row : kFormats) {
        // What is called a workbook and is none is told apart as text is.
        const bool isKnown = name.endsWith(QLatin1Char('.') + QLatin1String(row.suffix));
        if (isKnown && row.format != Format::Xlsx)
            return row.format;
    }
    return formatFromText(start);
}

bool isOtherSpreadsheet(QByteArrayView start)
{
    return start.startsWith("ID;P") || start.contains("application/vnd.oasis.opendocument")
        || start.contains("urn:schemas-microsoft-com:office:spreadsheet");
}

Result<Format> formatFromStart(QByteArrayView start, const QString& path)
{
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return refuseContainer(start, path);
    if (isOtherSpreadsheet(start))
        return failure(Error::Kind::OtherSpreadsheet, path);
    return start.startsWith("PK\x03\x04") ? Format::Xlsx : formatFromName(path, start);
}
} // namespace

Result<void> verifyParts(Format format, const ImportPlan& plan)
{
    const bool isBook = format == Format::Xlsx;
    const auto refused = [](const char* option, const QString& value) {
        return failure(Error::Kind::BadOption, QLatin1String(option) + value);
    };
    if (!isBook && !plan.sheet.isEmpty())
        return refused("--sheet ", plan.sheet);
    if (!isBook && !plan.range.isEmpty())
        return refused("--range ", plan.range);
    if (format != Format::Json && !plan.jsonPath.isEmpty())
        return refused("--json-path ", plan.jsonPath);
    return {};
}

Result<Format> formatOf(Source& source, const ImportPlan& plan)
{
    const auto start = source.readPiece(kSniffed);
    if (!start)
        return tl::unexpected(start.error());
    if (const auto rewound = source.rewind(); !rewound)
        return tl::unexpected(rewound.error());
    return formatFromStart(*start, source.path()).and_then([&](Format format) {
        return verifyParts(format, plan).map([&] { return format; });
    });
}

QStringList suffixes()
{
    QStringList known;
    for (const FormatRow& row : kFormats)
        known += QString::fromLatin1(row.suffix);
    return known << kPacked;
}

} // namespace trustbilanz::importers
