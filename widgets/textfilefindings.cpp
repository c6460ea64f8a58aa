// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importreport.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <array>

/// What was found out about a whole file, as sentences.
namespace trustbilanz::text {

namespace {
class FileFindings
{
    Q_DECLARE_TR_FUNCTIONS(FileFindings)
};

struct EncodingName {
    const char* id;
    const char* title;
};
constexpr std::array kEncodingNames {
    EncodingName {"utf-8", "UTF-8"},
    EncodingName {"utf-8-bom", "UTF-8"},
    EncodingName {"utf-16le", "UTF-16 LE"},
    EncodingName {"utf-16be", "UTF-16 BE"},
    EncodingName {"windows-1252", "Windows-1252"},
    EncodingName {"iso-8859-15", "ISO-8859-15"},
    EncodingName {"mac-roman", "Mac Roman"},
};

QString encodingName(const QString& id)
{
    for (const EncodingName& name : kEncodingNames) {
        if (id == QLatin1String(name.id))
            return QString::fromLatin1(name.title);
    }
    return id;
}

QString delimiterName(const QString& id)
{
    if (id == QLatin1String(","))
        return FileFindings::tr("comma", "separated by");
    if (id == QLatin1String(";"))
        return FileFindings::tr("semicolon", "separated by");
    if (id == QLatin1String("tab"))
        return FileFindings::tr("tab", "separated by");
    if (id == QLatin1String("pipe"))
        return FileFindings::tr("vertical bar", "separated by");
    return FileFindings::tr("“%1”", "separated by").arg(id);
}

using Words = QString (*)(const Finding&);

struct Reason {
    const char* what;
    const char* id;
    Words sentence;
};

QString encodingMarked(const Finding& finding)
{
    return FileFindings::tr("The text is %1, as the mark at its start says.")
        .arg(encodingName(finding.reading));
}

QString encodingByZeroBytes(const Finding& finding)
{
    return FileFindings::tr("The text is %1, as its zero bytes show.")
        .arg(encodingName(finding.reading));
}

QString encodingAscii(const Finding&)
{
    return FileFindings::tr("The text begins with plain ASCII and is read as UTF-8.");
}

QString encodingUtf8(const Finding&)
{
    return FileFindings::tr("The text is UTF-8.");
}

QString encodingMostlyUtf8(const Finding&)
{
    return FileFindings::tr(
        "The text is UTF-8, but not everywhere. Rows that do not fit are rejected.");
}

QString encodingLikely(const Finding& finding)
{
    return FileFindings::tr("The text makes most sense as %1 (certainty %2). State the encoding if "
                            "names look wrong.")
        .arg(encodingName(finding.reading), percent(finding.confidence));
}

QString encodingUnclear(const Finding&)
{
    return FileFindings::tr("The encoding of the text is unclear. Rows that are not UTF-8 are "
                            "rejected unless you state the encoding.");
}

QString delimiterRegular(const Finding& finding)
{
    return FileFindings::tr("Columns are separated by %1: %2 of the first rows have as many.")
        .arg(delimiterName(finding.reading), percent(finding.confidence));
}

QString delimiterStated(const Finding& finding)
{
    return FileFindings::tr("Columns are separated by %1, as the line “sep=” says.")
        .arg(delimiterName(finding.reading));
}

QString delimiterMissing(const Finding&)
{
    return FileFindings::tr("There is one column: no separator was found.");
}

QString quoteFound(const Finding&)
{
    return FileFindings::tr("Cells are enclosed in apostrophes.");
}

QString escapeFound(const Finding&)
{
    return FileFindings::tr("Quotation marks inside a cell have a backslash in front of them.");
}

QString headerFirst(const Finding& finding)
{
    return FileFindings::tr("The names of the columns stand in line %1.").arg(count(finding.line));
}

QString headerBelowTitles(const Finding& finding)
{
    return FileFindings::tr(
               "The names of the columns stand in line %1; what stands above is no data.")
        .arg(count(finding.line));
}

QString headerWithGroups(const Finding& finding)
{
    return FileFindings::tr("The names of the columns stand in two rows from line %1 on.")
        .arg(count(finding.line));
}

QString headerOfSurvey(const Finding& finding)
{
    return FileFindings::tr("The names of the columns stand in line %1; the question texts and ids "
                            "below them are no data.")
        .arg(count(finding.line));
}

QString footerFound(const Finding& finding)
{
    return FileFindings::tr("%n row(s) at the end are totals or notes and no data.", nullptr,
                            finding.reading.toInt());
}

QString emptyCells(const Finding&)
{
    return FileFindings::tr(
        "Every row ends with a separator; the empty cell behind it is left away.");
}

constexpr std::array kReasons {
    Reason {"encoding", "byteOrderMark", encodingMarked},
    Reason {"encoding", "zeroBytes", encodingByZeroBytes},
    Reason {"encoding", "onlyAscii", encodingAscii},
    Reason {"encoding", "validUtf8", encodingUtf8},
    Reason {"encoding", "mostlyUtf8", encodingMostlyUtf8},
    Reason {"encoding", "plausibleLetters", encodingLikely},
    Reason {"encoding", "unclear", encodingUnclear},
    Reason {"delimiter", "mostRegular", delimiterRegular},
    Reason {"delimiter", "separatorLine", delimiterStated},
    Reason {"delimiter", "oneColumn", delimiterMissing},
    Reason {"quote", "aroundCells", quoteFound},
    Reason {"escape", "beforeQuotes", escapeFound},
    Reason {"header", "firstRow", headerFirst},
    Reason {"header", "belowTitles", headerBelowTitles},
    Reason {"header", "groupsAboveNames", headerWithGroups},
    Reason {"header", "surveyExport", headerOfSurvey},
    Reason {"footer", "notesBelowData", footerFound},
    Reason {"cells", "emptyAtEnd", emptyCells},
};
} // namespace

QString findingSentence(const Finding& finding)
{
    for (const Reason& reason : kReasons) {
        if (finding.what == QLatin1String(reason.what)
            && finding.reason == QLatin1String(reason.id))
            return reason.sentence(finding);
    }
    const QString ofColumn = columnFindingSentence(finding);
    return ofColumn.isEmpty() ? sourceSentence(finding) : ofColumn;
}

} // namespace trustbilanz::text
