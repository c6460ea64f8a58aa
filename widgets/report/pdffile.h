// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// What QPdfWriter of Qt 6.4 leaves out of a PDF: language, bookmarks and a date of one's own.
namespace trustbilanz::report {

struct PdfBookmark {
    QString title;
    int page = 0; ///< from 0
    double top = 0; ///< points above the lower edge of the sheet
};

struct PdfDescription {
    QString title;
    QString language; ///< "de" or "en"
    QDateTime created; ///< UTC
    std::vector<PdfBookmark> bookmarks;
};

/// The moment of SOURCE_DATE_EPOCH (reproducible-builds.org), if it is set.
std::optional<QDateTime> sourceDate();

/// With a date of one's own the same content shall give the same bytes, in every process. Fonts are
/// written in the order of a QHash, so hashes must not be seeded at random; this holds for the
/// process from then on, which is why nothing but SOURCE_DATE_EPOCH asks for it.
void makeHashesReproducible();

/// Title, language and date as XMP, which QPdfWriter takes as it is.
QByteArray xmpOf(const PdfDescription& description);

/// QPdfWriter takes /CreationDate from the clock. Replaced in its place and padded to its length,
/// because the positions of all objects are counted from the beginning of the file.
QByteArray withCreationDate(QByteArray pdf, const QDateTime& created);

/// Appends language and bookmarks as an incremental update (ISO 32000-1, 7.5.6): a new catalog and
/// the outline behind the file, which stays as it is. A file that QPdfWriter has not written comes
/// back unchanged.
QByteArray withOutline(const QByteArray& pdf, const PdfDescription& description);

} // namespace trustbilanz::report
