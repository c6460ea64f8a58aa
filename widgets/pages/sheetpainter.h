// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/snapshotbuilder.h"
#include "widgets/report/report.h"

#include <QImage>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace trustbilanz {

/// One sheet of a report, and how many there are.
struct SheetPicture {
    int pages = 0;
    int page = 0; ///< from 0
    QImage image;
};
/// Its counts were rounded when the report was gathered.
inline void roundCounts(SheetPicture&) { }

/// Pixels of a sheet in the resolution of the screen, unscaled.
QSize sheetPixels(const QPageLayout& layout);

/// Lays a report out and paints its sheets, all on one thread of its own, because what is laid out
/// belongs to its thread (report.h). Its work is asked for through Session::ask().
class SheetPainter
{
public:
    using Work = std::function<Result<SheetPicture>(
        const session::WorkspaceData& data, const TrendView& view, const Progress& progress)>;
    SheetPainter();
    ~SheetPainter(); ///< waits for the sheet that is being painted
    SheetPainter(const SheetPainter&) = delete;
    SheetPainter& operator=(const SheetPainter&) = delete;

    /// Laid out with the first picture.
    void setReport(std::shared_ptr<const report::ReportContent> content,
                   const report::ReportOptions& options, const QPageLayout& layout);
    /// Paints a page, the last one where there are not so many, so many times as fine as `pixels`
    /// and then smaller. For the thread below; Error::Cancelled when asked to stop.
    Work picture(int page, const QSize& pixels, int finerBy = 1) const;
    QThreadPool* thread() { return &m_thread; }

private:
    struct Sheets;
    void giveUp();

    std::shared_ptr<Sheets> m_sheets; ///< what is in it is for the thread only
    QThreadPool m_thread;
};

} // namespace trustbilanz
