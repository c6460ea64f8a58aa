// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report.h"

#include "models/session/outputfile.h"
#include "widgets/report/pdffile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace trustbilanz::report {

namespace {
constexpr int kResolution = 1200; ///< dots an inch

/// One half of the work as a part of the whole; the first is 0.
Progress halfOf(const Progress& progress, int half)
{
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 total) {
        return progress(half * total + done, 2 * total);
    };
}

Result<QByteArray> paintedBy(const Report& report, const QPageLayout& layout,
                             const PdfDescription& description, const Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(description.title);
    writer.setCreator(QStringLiteral("Trustbilanz " TRUSTBILANZ_VERSION));
    writer.setDocumentXmpMetadata(xmpOf(description));
    writer.setPageLayout(layout);
    writer.setResolution(kResolution);
    QPainter painter(&writer);
    for (int page = 0; page < report.pages(); ++page) {
        if (progress && !progress(page, report.pages()))
            return failure(Error::Kind::Cancelled);
        if (page > 0)
            writer.newPage();
        report.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

Result<QByteArray> pdfOf(const Report& report, const QPageLayout& layout, const QString& language,
                         const Progress& progress)
{
    PdfDescription description {
        report.title(), language, sourceDate().value_or(QDateTime::currentDateTimeUtc()), {}};
    const QRectF area = layout.paintRect(QPageLayout::Point);
    const double height = layout.fullRect(QPageLayout::Point).height();
    for (const Bookmark& bookmark : report.bookmarks())
        description.bookmarks.push_back(
            {bookmark.title, bookmark.page, height - area.top() - bookmark.top});
    return paintedBy(report, layout, description, progress).map([&](const QByteArray& pdf) {
        return withOutline(sourceDate() ? withCreationDate(pdf, description.created) : pdf,
                           description);
    });
}
} // namespace

Result<ReportFile> writeReport(const std::shared_ptr<const ReportContent>& content,
                               const ReportOptions& options, const QString& path,
                               const Progress& progress)
{
    if (sourceDate())
        makeHashesReproducible();
    const QPageLayout layout = pageLayout(options.pageSize);
    auto file = session::OutputFile::open(path, session::OutputFile::Readers::Everyone);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto report = Report::layOut(content, options, layout, halfOf(progress, 0));
    if (!report)
        return tl::make_unexpected(report.error());
    return pdfOf(*report, layout, options.language, halfOf(progress, 1))
        .and_then([&](const QByteArray& pdf) { return file->write(pdf); })
        .and_then([&] { return file->finish(); })
        .map([&] { return ReportFile {QFileInfo(path).fileName(), report->pages()}; });
}

} // namespace trustbilanz::report
