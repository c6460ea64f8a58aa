// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sheetpainter.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kResolution = 96; ///< dots an inch that a page is laid out with before it is scaled
constexpr double kMetresPerInch = 0.0254;
constexpr int kForever = -1; ///< milliseconds a thread without work stays

QImage painted(const report::Report& report, const QPageLayout& layout, int page,
               const QSize& pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kResolution / kMetresPerInch));
    image.setDotsPerMeterY(qRound(kResolution / kMetresPerInch));
    image.fill(Qt::white);
    const QSize sheet = sheetPixels(layout);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(double(pixels.width()) / sheet.width(), double(pixels.height()) / sheet.height());
    painter.translate(layout.paintRectPixels(kResolution).topLeft());
    report.paint(painter, page);
    return image;
}
} // namespace

QSize sheetPixels(const QPageLayout& layout)
{
    return layout.fullRectPixels(kResolution).size();
}

struct SheetPainter::Sheets {
    std::shared_ptr<const report::ReportContent> content;
    report::ReportOptions options;
    QPageLayout layout;
    std::optional<report::Report> report = {}; ///< none until it is laid out

    Result<void> layOut(const Progress& progress)
    {
        if (report)
            return {};
        return report::Report::layOut(content, options, layout, progress)
            .map([this](report::Report&& laidOut) { report.emplace(std::move(laidOut)); });
    }
};

SheetPainter::SheetPainter()
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(kForever);
}

SheetPainter::~SheetPainter()
{
    giveUp();
    m_thread.waitForDone();
}

void SheetPainter::setReport(std::shared_ptr<const report::ReportContent> content,
                             const report::ReportOptions& options, const QPageLayout& layout)
{
    giveUp();
    m_sheets = std::make_shared<Sheets>(Sheets {std::move(content), options, layout});
}

/// Behind all work that was asked for, so that the thread holds the report last.
void SheetPainter::giveUp()
{
    if (m_sheets)
        m_thread.start([sheets = std::exchange(m_sheets, nullptr)]() mutable { sheets.reset(); });
}

SheetPainter::Work SheetPainter::picture(int page, const QSize& pixels, int finerBy) const
{
    return [sheets = m_sheets, page, pixels,
            finerBy](const session::WorkspaceData&, const TrendView&,
                     const Progress& progress) -> Result<SheetPicture> {
        if (!progress(0, 1))
            return failure(Error::Kind::Cancelled);
        return sheets->layOut(progress).map([&] {
            const int pages = sheets->report->pages();
            const int shown = std::clamp(page, 0, pages - 1);
            const QImage image = painted(*sheets->report, sheets->layout, shown, pixels * finerBy);
            return SheetPicture {
                pages, shown,
                image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
        });
    };
}

} // namespace trustbilanz
