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

QByteArray paintedBy(const Report& report, const QPageLayout& layout,
                     const PdfDescription& description)
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
        if (page > 0)
            writer.newPage();
        report.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const Report& report, const QPageLayout& layout, const QString& language)
{
    PdfDescription description {
        report.title(), language, sourceDate().value_or(QDateTime::currentDateTimeUtc()), {}};
    const QRectF area = layout.paintRect(QPageLayout::Point);
    const double height = layout.fullRect(QPageLayout::Point).height();
    for (const Bookmark& bookmark : report.bookmarks())
        description.bookmarks.push_back(
            {bookmark.title, bookmark.page, height - area.top() - bookmark.top});
    QByteArray pdf = paintedBy(report, layout, description);
    if (sourceDate())
        pdf = withCreationDate(pdf, description.created);
    return withOutline(pdf, description);
}
} // namespace

Result<ReportFile> writeReport(const std::shared_ptr<const ReportContent>& content,
                               const ReportOptions& options, const QString& path)
{
    if (sourceDate())
        makeHashesReproducible();
    const QPageLayout layout = pageLayout(options.pageSize);
    const Report report(content, options, layout);
    auto file = session::OutputFile::open(path, session::OutputFile::Readers::Everyone);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const auto written = file->write(pdfOf(report, layout, options.language)); !written)
        return tl::make_unexpected(written.error());
    if (const auto finished = file->finish(); !finished)
        return tl::make_unexpected(finished.error());
    return ReportFile {QFileInfo(path).fileName(), report.pages()};
}

} // namespace trustbilanz::report
