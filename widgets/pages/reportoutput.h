// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/report.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

/// The ways of a report out of the window: a PDF and a printer, both as jobs that can be cancelled.
/// told() says what came of it.
class ReportOutput final : public QObject
{
    Q_OBJECT
public:
    ReportOutput(session::Session& session, QWidget* parent);
    void setReport(std::shared_ptr<const report::ReportContent> content,
                   const report::ReportOptions& options);
    void askToSave();
    void askToPrint();
    void save(const QString& path); ///< never over the workspace
    /// Laid out for the printer's paper.
    void print(std::shared_ptr<QPrinter> printer);

signals:
    void told(const QString& words, bool isProblem);

private:
    void tellSaved(const Result<report::ReportFile>& file, const QString& path);
    void tellPrinted(const Result<int>& pages);

    session::Session& m_session;
    QWidget* m_parent;
    std::shared_ptr<const report::ReportContent> m_content;
    report::ReportOptions m_options;
    QString m_title;
};

} // namespace trustbilanz
