// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/trend.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace trustbilanz::session {
struct WorkspaceData;
}

namespace trustbilanz::report {

/// How the report is written and on what.
struct ReportOptions {
    QString language; ///< "de" or "en", independent of the screen
    QPageSize::PageSizeId pageSize = QPageSize::A4; ///< or Letter
    QString brandTitle = {}; ///< empty = name of the workspace or, without one, of its file
};

/// Everything the report shows (reportcontent.h): the figures of a view, before and after of every
/// incident, trends of the segments, simulated scenarios. Counts rounded to 5, small groups hidden
/// (records.md, Disclosure). Immutable; holds no text of a language.
struct ReportContent;

/// Works it out; takes seconds where scenarios are simulated. Any thread. `path` is that of the
/// workspace. Error::Cancelled when `progress` asks to stop.
Result<std::shared_ptr<const ReportContent>> gatherReport(const session::WorkspaceData& data,
                                                          const QString& path,
                                                          const TrendView& view,
                                                          const Progress& progress = {});

/// Portrait, with the margins that the report is made for.
QPageLayout pageLayout(QPageSize::PageSizeId size);

/// A chapter and where it begins.
struct Bookmark {
    QString title;
    int page = 0; ///< from 0
    double top = 0; ///< points below the upper edge of the printable area
};

/// Of a report with these options, in their language.
QString titleOf(const ReportContent& content, const ReportOptions& options);

/// The report laid out for a sheet. Speaks the language of its options whatever the program speaks.
/// Made, painted and given up on one thread, which may be any: lines that are laid out hold fonts,
/// and those belong to the thread that opened them.
class Report
{
public:
    /// Error::Cancelled when `progress`, told after every chapter, asks to stop.
    static Result<Report> layOut(std::shared_ptr<const ReportContent> content,
                                 const ReportOptions& options, const QPageLayout& layout,
                                 const Progress& progress = {});
    ~Report();
    Report(Report&&) noexcept;
    Report& operator=(Report&&) noexcept;

    int pages() const;
    /// `page` from 0. The painter's origin is the corner of the printable area of the layout, as
    /// QPdfWriter and QPrinter have it; any resolution.
    void paint(QPainter& painter, int page) const;
    QString title() const;
    std::vector<Bookmark> bookmarks() const;

private:
    struct Parts;
    explicit Report(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

struct ReportFile {
    QString output; ///< file name without folder
    int pages = 0;
};

/// Writes the PDF through a temporary file and a rename, never through a symbolic link. The same
/// content gives the same bytes when SOURCE_DATE_EPOCH is set. Any thread. Error::Cancelled, and
/// nothing is left of it, when `progress` asks to stop between chapters or pages.
Result<ReportFile> writeReport(const std::shared_ptr<const ReportContent>& content,
                               const ReportOptions& options, const QString& path,
                               const Progress& progress = {});

} // namespace trustbilanz::report
