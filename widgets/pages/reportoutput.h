// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/report.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace trustbilanz {

/// The ways of a report out of the window: a PDF and a printer. told() says what came of it.
class ReportOutput final : public QObject
{
    Q_OBJECT
public:
    explicit ReportOutput(QWidget* parent);
    /// `workspace` is the file that the report must never replace.
    void setReport(std::shared_ptr<const report::ReportContent> content,
                   const report::ReportOptions& options, const QString& title,
                   const QString& workspace);
    void askToSave();
    void askToPrint();
    void save(const QString& path);
    /// Laid out for the printer's paper, and painted page by page between turns of the event loop.
    void print(std::shared_ptr<QPrinter> printer);

signals:
    void told(const QString& words, bool isProblem);

private:
    QWidget* m_parent;
    std::shared_ptr<const report::ReportContent> m_content;
    report::ReportOptions m_options;
    QString m_title;
    QString m_workspace;
};

} // namespace trustbilanz
