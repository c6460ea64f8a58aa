// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report.h"

#include "widgets/languageguard.h"
#include "widgets/report/reportsections.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace trustbilanz::report {

namespace {
constexpr double kMargin = 18; ///< millimetres
constexpr double kFooterRoom = 30;
constexpr double kPageNumberWidth = 110;
constexpr double kHeaderRoom = 20; ///< of what says that the data are made up
constexpr int kWatermarkPixels = 110;
constexpr double kWatermarkAngle = -50; ///< degrees
constexpr double kWatermarkShare = 0.95; ///< of the width of the page

class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

TextStyle smallPrint(Qt::Alignment align = Qt::AlignLeft)
{
    return {kNotePixels, QFont::Normal, lightTheme().mutedText, align};
}

/// As outlines, so that searching and copying find the words of the report only.
void paintWatermark(QPainter& painter, const QString& words, const QSizeF& area)
{
    QPainterPath path;
    path.addText(0, 0, paperFont({kWatermarkPixels, QFont::DemiBold}), words);
    const QRectF bounds = path.boundingRect();
    const double scale = std::min(1.0, kWatermarkShare * area.width() / bounds.width());
    painter.save();
    painter.translate(area.width() / 2, area.height() / 2);
    painter.rotate(kWatermarkAngle);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(path, lightTheme().surfaceHover);
    painter.restore();
}

/// What follows the balance, which opens the report.
constexpr std::array kChapters {tellAttention, tellSegments,    tellIncidents, tellScenarios,
                                tellMethod,    tellAssumptions, tellSources};

Result<std::vector<Piece>> piecesOf(const ReportContent& content, const QString& brand,
                                    double width, const Progress& progress)
{
    Story story(width);
    tellBalance(story, content, brand);
    qint64 told = 1;
    for (const auto tell : kChapters) {
        if (progress && !progress(told++, qint64(kChapters.size()) + 1))
            return failure(Error::Kind::Cancelled);
        tell(story, content);
    }
    return story.pieces();
}

/// A workspace without a name is called as its file is.
QString brandOf(const ReportContent& content, const ReportOptions& options)
{
    for (const QString& name : {options.brandTitle, content.snapshot.settings.name}) {
        if (!name.isEmpty())
            return name;
    }
    return QFileInfo(content.snapshot.path).completeBaseName();
}

QString spokenTitle(const QString& brand)
{
    return ReportPages::tr("Trust balance of %1").arg(brand);
}
} // namespace

struct Report::Parts {
    explicit Parts(const QString& code)
        : language(code)
    {
    }

    std::shared_ptr<const ReportContent> content;
    SpokenLanguage language;
    QSizeF area; ///< printable, in units of paper
    double top = 0; ///< of what is told
    QString title;
    std::vector<Sheet> sheets;

    bool isSample() const { return content->snapshot.settings.sample; }
    void paintFrame(QPainter& painter, int page) const;
    void paintSheet(QPainter& painter, const Sheet& sheet) const;
};

void Report::Parts::paintFrame(QPainter& painter, int page) const
{
    if (isSample()) {
        paintWatermark(painter, ReportPages::tr("Sample data"), area);
        Paragraph(ReportPages::tr("Sample data"), smallPrint(Qt::AlignRight), area.width())
            .paint(painter, {});
    }
    const QString left = title + QStringLiteral(" · ") + dataDate(content->snapshot);
    const Paragraph words(left, smallPrint(), area.width() - kPageNumberWidth);
    const Paragraph number(ReportPages::tr("Page %1 of %2")
                               .arg(text::count(page + 1), text::count(int(sheets.size()))),
                           smallPrint(Qt::AlignRight), kPageNumberWidth);
    words.paint(painter, {0, area.height() - words.height()});
    number.paint(painter, {area.width() - kPageNumberWidth, area.height() - number.height()});
}

void Report::Parts::paintSheet(QPainter& painter, const Sheet& sheet) const
{
    for (const PlacedPiece& placed : sheet) {
        if (placed.piece.paint)
            placed.piece.paint(painter, {0, top + placed.top, area.width(), placed.piece.height});
    }
}

QPageLayout pageLayout(QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), QPageLayout::Portrait,
                       QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
}

QString titleOf(const ReportContent& content, const ReportOptions& options)
{
    const SpokenLanguage language(options.language);
    const LanguageGuard guard(language);
    return spokenTitle(brandOf(content, options));
}

Result<Report> Report::layOut(std::shared_ptr<const ReportContent> content,
                              const ReportOptions& options, const QPageLayout& layout,
                              const Progress& progress)
{
    auto parts = std::make_unique<Parts>(options.language);
    const LanguageGuard guard(parts->language);
    const QString brand = brandOf(*content, options);
    parts->area = layout.paintRect(QPageLayout::Point).size() * kUnitsPerPoint;
    parts->top = content->snapshot.settings.sample ? kHeaderRoom : 0;
    parts->title = spokenTitle(brand);
    parts->content = std::move(content);
    const auto pieces = piecesOf(*parts->content, brand, parts->area.width(), progress);
    if (!pieces)
        return tl::make_unexpected(pieces.error());
    parts->sheets = paginate(*pieces, parts->area.height() - parts->top - kFooterRoom);
    return Report(std::move(parts));
}

Report::Report(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Report::~Report() = default;
Report::Report(Report&&) noexcept = default;
Report& Report::operator=(Report&&) noexcept = default;

int Report::pages() const
{
    return int(m_parts->sheets.size());
}

QString Report::title() const
{
    return m_parts->title;
}

void Report::paint(QPainter& painter, int page) const
{
    const LanguageGuard guard(m_parts->language);
    painter.save();
    painter.scale(painter.device()->logicalDpiX() / kUnitsPerInch,
                  painter.device()->logicalDpiY() / kUnitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    m_parts->paintFrame(painter, page);
    m_parts->paintSheet(painter, m_parts->sheets[size_t(page)]);
    painter.restore();
}

std::vector<Bookmark> Report::bookmarks() const
{
    std::vector<Bookmark> bookmarks;
    for (int page = 0; page < pages(); ++page) {
        for (const PlacedPiece& placed : m_parts->sheets[size_t(page)]) {
            if (!placed.piece.bookmark.isEmpty())
                bookmarks.push_back({placed.piece.bookmark, page,
                                     (m_parts->top + placed.top) / kUnitsPerPoint});
        }
    }
    return bookmarks;
}

} // namespace trustbilanz::report
