// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/reportoutput.h"

#include "models/session/ask.h"
#include "widgets/filename.h"
#include "widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kNotTaken = 0; ///< pages of a printer that failed

QString inDocuments(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

/// First and last page of those that the dialog asked for, from 0.
std::pair<int, int> rangeOf(const QPrinter& printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange)
        return {0, pages - 1};
    const int first = std::clamp(printer.fromPage() - 1, 0, pages - 1);
    return {first, std::clamp(printer.toPage() - 1, first, pages - 1)};
}

/// The pages that the dialog asked for. False = the printer did not take them.
Result<bool> paintedPages(const report::Report& report, QPrinter& printer, int first, int last,
                          const Progress& progress)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (!progress(page - first, last - first + 1))
            return failure(Error::Kind::Cancelled);
        if (page > first && !printer.newPage())
            return false;
        report.paint(painter, page);
    }
    return painter.end();
}

/// How many pages went to the printer. A file that stands for it is not left half-written.
Result<int> printed(const std::shared_ptr<const report::ReportContent>& content,
                    const report::ReportOptions& options, QPrinter& printer,
                    const Progress& progress)
{
    const auto report = report::Report::layOut(content, options, printer.pageLayout(), progress);
    if (!report)
        return tl::make_unexpected(report.error());
    const auto [first, last] = rangeOf(printer, report->pages());
    const Result<bool> taken = paintedPages(*report, printer, first, last, progress);
    if (!taken) {
        if (!printer.outputFileName().isEmpty())
            QFile::remove(printer.outputFileName());
        return tl::make_unexpected(taken.error());
    }
    return *taken ? last - first + 1 : kNotTaken;
}
} // namespace

ReportOutput::ReportOutput(session::Session& session, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{
}

void ReportOutput::setReport(std::shared_ptr<const report::ReportContent> content,
                             const report::ReportOptions& options)
{
    m_content = std::move(content);
    m_options = options;
    m_title = report::titleOf(*m_content, options);
}

void ReportOutput::askToSave()
{
    auto* dialog = new QFileDialog(m_parent, tr("Save the report"), inDocuments(QString()),
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedFileName(m_title, QStringLiteral("pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportOutput::save);
    dialog->open();
}

void ReportOutput::save(const QString& path)
{
    if (QFileInfo(path) == QFileInfo(m_session.path()))
        return emit told(tr("This is the workspace; the report needs a file of its own."), true);
    m_session.write(
        this, QFileInfo(path).fileName(),
        [content = m_content, options = m_options, path](const Progress& progress) {
            return report::writeReport(content, options, path, progress);
        },
        [this, path](const Result<report::ReportFile>& file) { tellSaved(file, path); });
}

void ReportOutput::tellSaved(const Result<report::ReportFile>& file, const QString& path)
{
    if (!file)
        return emit told(text::describe(file.error()), true);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    //: %1 is a file, %2 its folder
    emit told(
        tr("Written: %1 with %n page(s) in %2", nullptr, file->pages).arg(file->output, folder),
        false);
}

void ReportOutput::askToPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(report::pageLayout(m_options.pageSize));
    printer->setDocName(m_title);
    auto* dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setWindowTitle(tr("Print the report"));
    connect(dialog, &QDialog::finished, this, [this, printer](int answer) {
        if (answer == QDialog::Accepted)
            print(printer);
    });
    dialog->open();
}

void ReportOutput::print(std::shared_ptr<QPrinter> printer)
{
    m_session.write(
        this, m_title,
        [content = m_content, options = m_options, printer = std::move(printer)](
            const Progress& progress) { return printed(content, options, *printer, progress); },
        [this](const Result<int>& pages) { tellPrinted(pages); });
}

void ReportOutput::tellPrinted(const Result<int>& pages)
{
    if (!pages && pages.error().kind == Error::Kind::Cancelled)
        emit told(tr("Printing was cancelled; pages that were sent already may still come."), true);
    else if (!pages)
        emit told(text::describe(pages.error()), true);
    else if (*pages == kNotTaken)
        emit told(tr("The printer did not take the report. Is it there and switched on?"), true);
    else
        emit told(tr("Sent to the printer: %n page(s)", nullptr, *pages), false);
}

} // namespace trustbilanz
