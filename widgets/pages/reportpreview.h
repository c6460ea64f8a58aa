// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/sheetpainter.h"

#include <QPageLayout>
#include <QWidget>

#include <memory>

class QListWidget;

namespace trustbilanz {

class PagePicture;

namespace session {
class Session;
}

/// The pages of a report as they will be: small ones to choose from, and the chosen one large. Laid
/// out and painted on another thread, the chosen page first; what was shown stays meanwhile.
class ReportPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(session::Session& session, QWidget* parent = nullptr);
    void setReport(std::shared_ptr<const report::ReportContent> content,
                   const report::ReportOptions& options);
    void clear();
    /// Words in the place of the pages, or over them while they are no longer true; empty = none.
    void setMessage(const QString& message);
    int pages() const { return m_pages; } ///< of the report that was laid out last
    bool isLaidOut() const { return m_isLaidOut; } ///< the report that was set last
    /// Whether every picture is of the report that was set last.
    bool isPainted() const;
    void retranslate();

signals:
    void laidOut();

private:
    using Taken = void (ReportPreview::*)(const SheetPicture& picture);
    void choosePage();
    void showPageCount();
    void nameChosen();
    void fitList();
    void askNext();
    void ask(SheetPainter::Work work, Taken taken);
    void take(const SheetPicture& picture, Taken taken);
    void showLarge(const SheetPicture& picture);
    void showSmall(const SheetPicture& picture);

    session::Session& m_session;
    SheetPainter m_painter;
    QPageLayout m_layout;
    QListWidget* m_list;
    PagePicture* m_picture;
    QString m_message;
    int m_report = 0; ///< number of the one that was set last; pictures of an earlier come too late
    int m_pages = 0;
    bool m_isLaidOut = false;
    bool m_isAsked = false; ///< a picture is on its way
    bool m_isChosenDue = false;
    int m_nextSmall = 0; ///< page whose small picture is due; pages() = none
};

} // namespace trustbilanz
