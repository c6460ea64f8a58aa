// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

/// Errors and problems of rows as sentences, for window and console alike.
namespace trustbilanz::text {

namespace {
class Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// What happened; %1 is the detail of the error.
QString happened(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::FileUnreadable:
        return Errors::tr("“%1” is missing, empty or cannot be read.");
    case Error::Kind::UnknownFormat:
        return Errors::tr("“%1” has a format that is not understood.");
    case Error::Kind::Encrypted:
        return Errors::tr("“%1” is protected with a password.");
    case Error::Kind::OtherSpreadsheet:
        return Errors::tr("“%1” is a spreadsheet, but not an XLSX workbook.");
    case Error::Kind::AmbiguousSheet:
        return Errors::tr("The workbook has more than one sheet with data: %1.");
    case Error::Kind::NotAWorkspace:
        return Errors::tr("“%1” is not a Trustbilanz workspace.");
    case Error::Kind::Damaged:
        return Errors::tr("The workspace is damaged: %1.");
    case Error::Kind::NewerVersion:
        return Errors::tr("“%1” was written by a newer version of Trustbilanz.");
    case Error::Kind::Busy:
        return Errors::tr("Another program is writing to “%1”.");
    case Error::Kind::ReadOnly:
        return Errors::tr("“%1” cannot be written.");
    case Error::Kind::NoSpace:
        return Errors::tr("There is not enough space to write “%1”.");
    case Error::Kind::MissingColumn:
        return Errors::tr("The source has no column for “%1”.");
    case Error::Kind::AmbiguousColumn:
        return Errors::tr("A column can be read in more than one way: %1.");
    case Error::Kind::ScaleMissing:
        return Errors::tr("The scale of the answers in “%1” is not known.");
    case Error::Kind::KeyMissing:
        return Errors::tr("The pseudonym key of this workspace was not found at “%1”.");
    case Error::Kind::ChangedRows:
        return Errors::tr("Some rows differ from what is stored already: %1.");
    case Error::Kind::CoarseDates:
        return Errors::tr("Some dates are too coarse for periods this short: %1.");
    case Error::Kind::BadOption:
        return Errors::tr("An option is not valid: %1.");
    case Error::Kind::BadScenario:
        return Errors::tr("The scenario cannot be computed: %1.");
    case Error::Kind::Exists:
        return Errors::tr("“%1” exists already.");
    case Error::Kind::Cancelled:
        return Errors::tr("Stopped as you wished.");
    case Error::Kind::Internal:
        return Errors::tr("Something unexpected went wrong: %1.");
    }
    Q_UNREACHABLE();
}

/// What to do about it, and what became of the data.
QString remedy(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::FileUnreadable:
        return Errors::tr("Check its name and your right to read it.");
    case Error::Kind::UnknownFormat:
        return Errors::tr("Tables come as CSV, XLSX or JSON, incidents also as VERIS JSON.");
    case Error::Kind::Encrypted:
        return Errors::tr("Save a copy without a password and import that.");
    case Error::Kind::OtherSpreadsheet:
        return Errors::tr("Save it as XLSX or CSV and import that.");
    case Error::Kind::AmbiguousSheet:
        return Errors::tr("State which sheet is meant.");
    case Error::Kind::NotAWorkspace:
        return Errors::tr("Choose a .trust file; other files are imported into one.");
    case Error::Kind::Damaged:
        return Errors::tr("Go back to a copy of the file; nothing was changed.");
    case Error::Kind::NewerVersion:
        return Errors::tr("Update Trustbilanz to open it; nothing was changed.");
    case Error::Kind::Busy:
        return Errors::tr("Wait until it has finished, then try again.");
    case Error::Kind::ReadOnly:
        return Errors::tr("Check your right to write to the file and its folder.");
    case Error::Kind::NoSpace:
        return Errors::tr("Make room and try again; nothing was changed.");
    case Error::Kind::MissingColumn:
        return Errors::tr("State which column holds it.");
    case Error::Kind::AmbiguousColumn:
        return Errors::tr("State which reading is right; nothing is guessed.");
    case Error::Kind::ScaleMissing:
        return Errors::tr("State the lowest and highest possible answer, such as 1 to 10.");
    case Error::Kind::KeyMissing:
        return Errors::tr("Put the key file back to import scores; reading works without it.");
    case Error::Kind::ChangedRows:
        return Errors::tr("State whether to keep the stored rows or to replace them.");
    case Error::Kind::CoarseDates:
        return Errors::tr("Choose longer periods.");
    case Error::Kind::BadOption:
        return Errors::tr("Correct it and try again.");
    case Error::Kind::BadScenario:
        return Errors::tr("Correct or complete this input.");
    case Error::Kind::Exists:
        return Errors::tr("Choose another name; nothing is overwritten.");
    case Error::Kind::Cancelled:
        return Errors::tr("Nothing was kept.");
    case Error::Kind::Internal:
        return Errors::tr("Please report it with what you did; your file was not changed.");
    }
    Q_UNREACHABLE();
}

/// A reason that leaves little of what its kind says.
struct OwnWords {
    Error::Reason reason;
    const char* what; ///< %1 is the detail of the error
    const char* remedy;
};
constexpr std::array kOwnWords {
    OwnWords {
        Error::Reason::BrokenJson, QT_TRANSLATE_NOOP("Errors", "“%1” is not complete, sound JSON."),
        QT_TRANSLATE_NOOP("Errors", "Export it anew, or correct it there; nothing was kept.")},
    OwnWords {
        Error::Reason::TooLarge,
        QT_TRANSLATE_NOOP("Errors", "“%1” is too large to be read at once."),
        QT_TRANSLATE_NOOP("Errors", "Split it, or save it as CSV, which may be of any size.")},
    OwnWords {Error::Reason::ZeroBytes,
              QT_TRANSLATE_NOOP("Errors", "“%1” holds many zero bytes, as no plain text does."),
              QT_TRANSLATE_NOOP("Errors",
                                "If it is UTF-16, state the encoding (--encoding utf-16le "
                                "or utf-16be).")},
    OwnWords {Error::Reason::OnlyHiddenSheets,
              QT_TRANSLATE_NOOP("Errors", "The workbook has data on hidden sheets only: %1."),
              QT_TRANSLATE_NOOP("Errors", "State which of them is meant (--sheet).")},
    OwnWords {Error::Reason::Folder, QT_TRANSLATE_NOOP("Errors", "“%1” is a folder."),
              QT_TRANSLATE_NOOP("Errors",
                                "State the files in it; only incidents as JSON are read by "
                                "the folder.")},
    OwnWords {Error::Reason::DataAsNames,
              QT_TRANSLATE_NOOP("Errors",
                                "A date or an e-mail address stands where a column should have "
                                "its name."),
              QT_TRANSLATE_NOOP("Errors",
                                "State that the file has no names (--header-row 0; the "
                                "columns are then called 1, 2, 3 …), or in which line they "
                                "stand.")},
    OwnWords {Error::Reason::SameName,
              QT_TRANSLATE_NOOP("Errors", "Several columns are called “%1”."),
              QT_TRANSLATE_NOOP("Errors",
                                "Rename one of them in the file, or read it without names "
                                "(--header-row 0; the columns are then called 1, 2, 3 …).")},
    OwnWords {Error::Reason::TooManyRows,
              QT_TRANSLATE_NOOP("Errors",
                                "A sheet of XLSX holds at most 1,048,575 rows below its header; "
                                "there would be %1."),
              QT_TRANSLATE_NOOP("Errors", "Write CSV, which may be of any size.")},
    OwnWords {Error::Reason::ScenarioTooLarge,
              QT_TRANSLATE_NOOP("Errors", "“%1” is too large: a scenario file has at most 1 MiB."),
              QT_TRANSLATE_NOOP("Errors", "Put fewer losses into it.")},
    OwnWords {Error::Reason::TooManyEvents,
              QT_TRANSLATE_NOOP("Errors",
                                "The simulation would draw more than 100 billion events: trials "
                                "times years times events a year."),
              QT_TRANSLATE_NOOP("Errors",
                                "Take fewer trials (--trials) or years, or a lower frequency.")},
    OwnWords {Error::Reason::ChangedSince,
              QT_TRANSLATE_NOOP("Errors",
                                "What was to be undone or redone has been changed otherwise since, "
                                "for instance by an import or another program."),
              QT_TRANSLATE_NOOP("Errors",
                                "It stays as it is, and this step is no longer offered.")},
};

/// nullptr where the words of the kind do.
const OwnWords* ownWords(Error::Reason reason)
{
    const auto found = std::ranges::find(kOwnWords, reason, &OwnWords::reason);
    return found == kOwnWords.end() ? nullptr : &*found;
}

QString place(const Error& error)
{
    if (error.line > 0 && error.column > 0)
        return Errors::tr("Place: line %1, column %2.").arg(count(error.line), count(error.column));
    if (error.line > 0)
        return Errors::tr("Place: line %1.").arg(count(error.line));
    return {};
}

/// Details come from code and may end with a full stop of their own, or be missing.
QString detailOf(const Error& error)
{
    QString detail = reason(error).trimmed();
    while (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    return detail.isEmpty() ? missing() : detail;
}
} // namespace

QString describe(const Error& error)
{
    const OwnWords* const own = ownWords(error.reason);
    QString what = own ? Errors::tr(own->what) : happened(error.kind);
    if (what.contains(QLatin1String("%1")))
        what = what.arg(own && !error.detail.isEmpty() ? error.detail : detailOf(error));
    const bool isScenario = error.kind == Error::Kind::BadScenario;
    const QString remedied = own ? Errors::tr(own->remedy)
        : isScenario             ? scenarioRemedy(error)
                                 : remedy(error.kind);
    QStringList sentences {what, place(error), remedied};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString describe(IssueKind kind)
{
    switch (kind) {
    case IssueKind::MissingScore:
        return Errors::tr("Score is missing");
    case IssueKind::MissingCustomer:
        return Errors::tr("Customer is missing");
    case IssueKind::MissingDate:
        return Errors::tr("Date is missing");
    case IssueKind::MissingWeight:
        return Errors::tr("Weight is missing (row counts once)");
    case IssueKind::UnreadableNumber:
        return Errors::tr("Number is not understood");
    case IssueKind::UnreadableDate:
        return Errors::tr("Date is not understood");
    case IssueKind::OutOfScale:
        return Errors::tr("Answer lies outside the declared scale");
    case IssueKind::OutOfRange:
        return Errors::tr("Value lies outside its limits");
    case IssueKind::FutureDate:
        return Errors::tr("Date lies in the future (row is kept)");
    case IssueKind::RaggedRow:
        return Errors::tr("Row has more or fewer cells than the header");
    case IssueKind::InvalidEncoding:
        return Errors::tr("Characters are not valid in this encoding");
    case IssueKind::DuplicateId:
        return Errors::tr("Id occurs twice");
    case IssueKind::UnknownWord:
        return Errors::tr("Word is not one of those allowed");
    case IssueKind::SchemaViolation:
        return Errors::tr("Record does not follow its schema");
    case IssueKind::TooLong:
        return Errors::tr("Text is too long");
    case IssueKind::BrokenRecord:
        return Errors::tr("Line or entry is no JSON object");
    }
    Q_UNREACHABLE();
}

QString problemCount(IssueKind kind, qint64 count)
{
    const int n = int(std::min(count, qint64(std::numeric_limits<int>::max())));
    switch (kind) {
    case IssueKind::MissingScore:
        return Errors::tr("%Ln score(s) missing", nullptr, n);
    case IssueKind::MissingCustomer:
        return Errors::tr("%Ln customer(s) missing", nullptr, n);
    case IssueKind::MissingDate:
        return Errors::tr("%Ln date(s) missing", nullptr, n);
    case IssueKind::MissingWeight:
        return Errors::tr("%Ln weight(s) missing, counted as 1", nullptr, n);
    case IssueKind::UnreadableNumber:
        return Errors::tr("%Ln number(s) not understood", nullptr, n);
    case IssueKind::UnreadableDate:
        return Errors::tr("%Ln date(s) not understood", nullptr, n);
    case IssueKind::OutOfScale:
        return Errors::tr("%Ln answer(s) outside the scale", nullptr, n);
    case IssueKind::OutOfRange:
        return Errors::tr("%Ln value(s) outside the limits", nullptr, n);
    case IssueKind::FutureDate:
        return Errors::tr("%Ln date(s) in the future", nullptr, n);
    case IssueKind::RaggedRow:
        return Errors::tr("%Ln row(s) with too many or too few cells", nullptr, n);
    case IssueKind::InvalidEncoding:
        return Errors::tr("%Ln cell(s) with damaged characters", nullptr, n);
    case IssueKind::DuplicateId:
        return Errors::tr("%Ln id(s) occurring twice", nullptr, n);
    case IssueKind::UnknownWord:
        return Errors::tr("%Ln unknown word(s)", nullptr, n);
    case IssueKind::SchemaViolation:
        return Errors::tr("%Ln break(s) of the schema", nullptr, n);
    case IssueKind::TooLong:
        return Errors::tr("%Ln text(s) too long", nullptr, n);
    case IssueKind::BrokenRecord:
        return Errors::tr("%Ln line(s) or entries that are no JSON object", nullptr, n);
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz::text
