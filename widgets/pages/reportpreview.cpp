// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/reportpreview.h"

#include "models/session/ask.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kSmallWidth = 92; ///< pixels
constexpr int kGridWidth = 112;
constexpr int kGridAir = 16; ///< above, between and below a small page and its name
constexpr int kListWidth = 132;
constexpr int kLeastWidth = 240;
constexpr int kMostWidth = 760; ///< beyond it a page is larger than on paper
constexpr int kFinerBy = 2; ///< small pages are painted larger, so that their text stays grey lines
constexpr double kFaded = 0.3; ///< opacity of a page that is no longer true
constexpr int kAir = 24; ///< pixels around words

int heightOf(const QPageLayout& layout, int width)
{
    const QSize sheet = sheetPixels(layout);
    return qRound(double(width) * sheet.height() / sheet.width());
}

QPageLayout usualLayout()
{
    return report::pageLayout(QPageSize::A4);
}
} // namespace

/// One page on a desk, or words where there is none. Keeps the proportions of the sheet.
class PagePicture final : public QWidget
{
public:
    explicit PagePicture(std::function<void()> resized)
        : m_resized(std::move(resized))
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMinimumWidth(kLeastWidth);
        setMaximumWidth(kMostWidth);
    }

    void setSheet(const QPageLayout& layout)
    {
        m_layout = layout;
        updateGeometry();
    }
    void setPicture(const QImage& picture)
    {
        m_picture = picture;
        update();
    }
    void setMessage(const QString& message)
    {
        m_message = message;
        update();
    }
    /// Of the page, in pixels of the device.
    QSize pixels() const { return paper().size() * devicePixelRatio(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightOf(m_layout, width); }
    QSize sizeHint() const override { return {kLeastWidth, heightForWidth(kLeastWidth)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_resized();
    }

    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(paper(), theme.surfaceHover);
        painter.setOpacity(m_message.isEmpty() ? 1 : kFaded);
        painter.drawImage(paper(), m_picture);
        painter.setOpacity(1);
        painter.setPen(theme.border);
        painter.drawRect(paper().adjusted(0, 0, -1, -1));
        if (!m_message.isEmpty())
            paintMessage(painter, theme);
    }

private:
    void paintMessage(QPainter& painter, const Theme& theme) const
    {
        constexpr int kWords = Qt::AlignCenter | Qt::TextWordWrap;
        const QRect room = paper().adjusted(kAir, kAir, -kAir, -kAir);
        const QRect words = painter.boundingRect(room, kWords, m_message);
        painter.fillRect(words.adjusted(-kAir / 2, -kAir / 2, kAir / 2, kAir / 2), theme.surface);
        painter.setPen(theme.text);
        painter.drawText(room, kWords, m_message);
    }

    QRect paper() const
    {
        const int fitting
            = qRound(double(height()) * width() / std::max(1, heightForWidth(width())));
        const int paperWidth = std::min(width(), fitting);
        return {(width() - paperWidth) / 2, 0, paperWidth, heightOf(m_layout, paperWidth)};
    }

    std::function<void()> m_resized;
    QPageLayout m_layout = usualLayout();
    QImage m_picture;
    QString m_message;
};

ReportPreview::ReportPreview(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(usualLayout())
    , m_list(new QListWidget)
    , m_picture(new PagePicture([this] { choosePage(); }))
{
    m_picture->setObjectName(QStringLiteral("report.page"));
    m_list->setObjectName(QStringLiteral("report.pages"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(kListWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addWidget(m_picture, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportPreview::choosePage);
}

void ReportPreview::setReport(std::shared_ptr<const report::ReportContent> content,
                              const report::ReportOptions& options)
{
    m_layout = report::pageLayout(options.pageSize);
    m_painter.setReport(std::move(content), options, m_layout);
    fitList();
    m_picture->setSheet(m_layout);
    ++m_report;
    m_isLaidOut = false;
    m_isAsked = false; // what was asked about another report is not waited for
    m_isChosenDue = true;
    m_nextSmall = 0;
    askNext();
}

void ReportPreview::clear()
{
    ++m_report;
    m_pages = 0;
    m_isLaidOut = m_isAsked = m_isChosenDue = false;
    m_nextSmall = 0;
    m_list->clear();
    m_picture->setPicture({});
}

void ReportPreview::setMessage(const QString& message)
{
    m_message = message;
    m_picture->setMessage(message);
    nameChosen();
}

bool ReportPreview::isPainted() const
{
    return !m_isAsked && !m_isChosenDue && m_nextSmall >= m_pages;
}

void ReportPreview::fitList()
{
    const QSize small(kSmallWidth, heightOf(m_layout, kSmallWidth));
    m_list->setIconSize(small);
    m_list->setGridSize({kGridWidth, small.height() + kGridAir + m_list->fontMetrics().height()});
}

/// Rows come and go at the end, so that the chosen page stays chosen.
void ReportPreview::showPageCount()
{
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > pages())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < pages())
        m_list->addItem(QString());
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    retranslate();
}

void ReportPreview::choosePage()
{
    if (!m_isLaidOut && !m_isAsked)
        return; // there is no report
    m_isChosenDue = true;
    askNext();
    nameChosen();
}

/// What a screen reader says of the large page.
void ReportPreview::nameChosen()
{
    const QString page = tr("Page %1 of %2").arg(m_list->currentRow() + 1).arg(pages());
    m_picture->setAccessibleName(m_message.isEmpty() && pages() > 0 ? page : m_message);
}

void ReportPreview::retranslate()
{
    m_list->setAccessibleName(tr("Pages of the report"));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setText(tr("Page %1").arg(i + 1));
        item->setData(Qt::AccessibleTextRole, tr("Page %1 of %2").arg(i + 1).arg(pages()));
    }
    nameChosen();
}

/// One picture after the other, so that a page that is chosen meanwhile is the next.
void ReportPreview::askNext()
{
    if (m_isAsked)
        return;
    if (std::exchange(m_isChosenDue, false))
        ask(m_painter.picture(m_list->currentRow(), m_picture->pixels().expandedTo({1, 1})),
            &ReportPreview::showLarge);
    else if (m_nextSmall < pages())
        ask(m_painter.picture(m_nextSmall, m_list->iconSize() * devicePixelRatio(), kFinerBy),
            &ReportPreview::showSmall);
}

void ReportPreview::ask(SheetPainter::Work work, Taken taken)
{
    m_isAsked = true;
    m_session.ask(
        this, std::move(work),
        [this, taken, report = m_report](const Result<SheetPicture>& picture) {
            if (picture && report == m_report)
                take(*picture, taken);
        },
        m_painter.thread());
}

void ReportPreview::take(const SheetPicture& picture, Taken taken)
{
    m_isAsked = false;
    const bool isFirst = !std::exchange(m_isLaidOut, true);
    m_pages = picture.pages;
    if (isFirst)
        showPageCount();
    (this->*taken)(picture);
    askNext();
    if (isFirst)
        emit laidOut();
}

void ReportPreview::showLarge(const SheetPicture& picture)
{
    m_picture->setPicture(picture.image);
}

void ReportPreview::showSmall(const SheetPicture& picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture.image);
    pixmap.setDevicePixelRatio(devicePixelRatio());
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a tint would make other paper of it
    m_list->item(picture.page)->setIcon(icon);
    m_nextSmall = picture.page + 1;
}

} // namespace trustbilanz
