// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/reportoutput.h"

#include "widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace trustbilanz {

namespace {
/// Without what a file name cannot hold.
QString fileNameOf(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|.]"));
    return title.remove(forbidden).simplified() + QLatin1String(".pdf");
}

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

/// A report on its way to a printer. Goes when the last page is painted.
class PrintRun final : public QObject
{
public:
    /// 0 pages = the printer did not take them.
    using Finished = std::function<void(int pages)>;

    PrintRun(std::shared_ptr<QPrinter> printer, report::Report report, Finished finished,
             QObject* parent)
        : QObject(parent)
        , m_printer(std::move(printer))
        , m_report(std::move(report))
        , m_finished(std::move(finished))
    {
        std::tie(m_first, m_last) = rangeOf(*m_printer, m_report.pages());
        m_page = m_first;
    }

    void start()
    {
        if (m_painter.begin(m_printer.get()))
            QTimer::singleShot(0, this, [this] { paintNext(); });
        else
            finish(0);
    }

private:
    void paintNext()
    {
        if (m_page > m_first && !m_printer->newPage())
            return finish(0);
        m_report.paint(m_painter, m_page++);
        if (m_page > m_last)
            return finish(m_last - m_first + 1);
        QTimer::singleShot(0, this, [this] { paintNext(); });
    }

    void finish(int pages)
    {
        m_painter.end();
        m_finished(pages);
        deleteLater();
    }

    std::shared_ptr<QPrinter> m_printer;
    report::Report m_report;
    Finished m_finished;
    QPainter m_painter; ///< ends before the printer goes
    int m_first = 0;
    int m_last = 0;
    int m_page = 0;
};
} // namespace

ReportOutput::ReportOutput(QWidget* parent)
    : QObject(parent)
    , m_parent(parent)
{
}

void ReportOutput::setReport(std::shared_ptr<const report::ReportContent> content,
                             const report::ReportOptions& options, const QString& title,
                             const QString& workspace)
{
    m_content = std::move(content);
    m_options = options;
    m_title = title;
    m_workspace = workspace;
}

void ReportOutput::askToSave()
{
    auto* dialog = new QFileDialog(m_parent, tr("Save the report"), inDocuments(QString()),
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileNameOf(m_title));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportOutput::save);
    dialog->open();
}

void ReportOutput::save(const QString& path)
{
    if (QFileInfo(path) == QFileInfo(m_workspace))
        return emit told(tr("This is the workspace; the report needs a file of its own."), true);
    const Result<report::ReportFile> file = report::writeReport(m_content, m_options, path);
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
    report::Report report(m_content, m_options, printer->pageLayout());
    const auto finished = [this](int pages) {
        if (pages > 0)
            emit told(tr("Sent to the printer: %n page(s)", nullptr, pages), false);
        else
            emit told(tr("The printer did not take the report. Is it there and switched on?"),
                      true);
    };
    (new PrintRun(std::move(printer), std::move(report), finished, this))->start();
}

} // namespace trustbilanz
