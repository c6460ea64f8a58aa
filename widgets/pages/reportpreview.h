// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/report.h"

#include <QPageLayout>
#include <QTimer>
#include <QWidget>

#include <memory>

class QListWidget;

namespace trustbilanz {

class PagePicture;

/// The pages of a report as they will be: small ones to choose from, and the chosen one large.
/// Painted between turns of the event loop, the chosen page first; what was shown stays meanwhile.
class ReportPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void setReport(std::shared_ptr<const report::Report> report, const QPageLayout& layout);
    void clear();
    /// Words in the place of the pages, or over them while they are no longer true; empty = none.
    void setMessage(const QString& message);
    int pages() const;
    /// Whether every picture is of the report that was set last.
    bool isPainted() const { return !m_timer.isActive(); }
    void retranslate();

private:
    void choosePage();
    void showPageCount();
    void nameChosen();
    void paintSome();
    void paintChosen();
    void paintSmall(int page);
    QImage picture(int page, const QSize& pixels) const;

    std::shared_ptr<const report::Report> m_report;
    QPageLayout m_layout;
    QListWidget* m_list;
    PagePicture* m_picture;
    QString m_message;
    QTimer m_timer; ///< runs while pages are to be painted
    bool m_isChosenDue = false;
    int m_nextSmall = 0; ///< page whose small picture is due; pages() = none
};

} // namespace trustbilanz
