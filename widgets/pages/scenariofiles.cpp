// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenariofiles.h"

#include "models/session/ask.h"
#include "models/session/outputfile.h"
#include "models/session/scenariofile.h"
#include "models/session/writtenscenario.h"
#include "widgets/filename.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/text.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

namespace trustbilanz {

namespace {
using session::TrialFormat;

constexpr qint64 kLargestScenario = 1 << 20; ///< bytes: a scenario file is a page of text

Result<Scenario> readScenario(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path);
    if (file.size() > kLargestScenario)
        return failure(Error::Kind::UnknownFormat, Error::Reason::ScenarioTooLarge, path);
    return session::scenarioFromFile(file.readAll());
}

Result<session::ExportReport> writeScenario(const Scenario& scenario, const QString& path)
{
    auto output = session::OutputFile::open(path, session::OutputFile::Readers::Everyone);
    if (!output)
        return tl::unexpected(output.error());
    return output->write(session::scenarioToJson(scenario))
        .and_then([&] { return output->finish(); })
        .map([&] {
            return session::ExportReport {QFileInfo(path).fileName(), 1};
        });
}

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& filter,
                        QFileDialog::AcceptMode mode)
{
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptOpen)
        dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}
} // namespace

ScenarioFiles::ScenarioFiles(SimulationRun& run, QWidget* parent)
    : QObject(parent)
    , m_session(run.session())
    , m_run(run)
    , m_parent(parent)
    , m_menu(new QMenu(parent))
{
}

void ScenarioFiles::retranslate()
{
    m_menu->clear();
    m_menu->addAction(tr("Open a scenario file…"), this, [this] { askToOpen(); });
    m_menu->addAction(tr("Save as a scenario file…"), this, [this] { askToSave(); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Export the trials as CSV…"), this,
                      [this] { askToExport(TrialFormat::Csv); });
    m_menu->addAction(tr("Export the trials as JSON…"), this,
                      [this] { askToExport(TrialFormat::Json); });
    m_menu->addAction(tr("Export the distribution as SIPmath…"), this,
                      [this] { askToExport(TrialFormat::SipMath); });
}

void ScenarioFiles::askToOpen()
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Open a scenario"), tr("Scenarios (*.json)"),
                                     QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::open);
    dialog->open();
}

void ScenarioFiles::askToSave()
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Save the scenario"), tr("Scenarios (*.json)"),
                                     QFileDialog::AcceptSave);
    const QString suffix = QStringLiteral("json");
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedFileName(m_session.snapshot()->scenario.name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::save);
    dialog->open();
}

void ScenarioFiles::askToExport(TrialFormat format)
{
    const bool isTable = format == TrialFormat::Csv;
    QFileDialog* dialog = makeDialog(m_parent, tr("Export the trials"),
                                     isTable ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"),
                                     QFileDialog::AcceptSave);
    const QString suffix = isTable ? QStringLiteral("csv") : QStringLiteral("json");
    dialog->setDefaultSuffix(suffix);
    //: suggested name of a file; %1 is the name of the scenario
    const QString name = tr("%1 trials").arg(m_session.snapshot()->scenario.name);
    dialog->selectFile(suggestedFileName(name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { exportTrials(path, format); });
    dialog->open();
}

void ScenarioFiles::open(const QString& path)
{
    m_session.ask(
        this,
        [path](const session::WorkspaceData&, const TrendView&, const Progress&) {
            return readScenario(path);
        },
        [this, path](const Result<Scenario>& scenario) {
            if (!scenario)
                return emit told(text::describe(scenario.error()), true);
            m_session.setScenario(*scenario);
            emit told(tr("Opened: %1").arg(QFileInfo(path).fileName()), false);
        });
}

/// Says that a file was written, or why not.
void ScenarioFiles::tellWritten(const Result<session::ExportReport>& report, const QString& path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    if (report)
        //: %1 is a file, %2 its folder
        emit told(tr("Written: %1 in %2").arg(report->output, folder), false);
    else
        emit told(text::describe(report.error()), true);
}

template<class Work>
void ScenarioFiles::write(const QString& path, Work work)
{
    m_session.ask(
        this,
        [work](const session::WorkspaceData& data, const TrendView&, const Progress& progress) {
            return work(session::completedFrom(data.scenario, data.settings), progress);
        },
        [this, path](const Result<session::ExportReport>& report) { tellWritten(report, path); });
}

void ScenarioFiles::save(const QString& path)
{
    write(path, [path](const Scenario& scenario, const Progress&) {
        return writeScenario(scenario, path);
    });
}

void ScenarioFiles::exportTrials(const QString& path, TrialFormat format)
{
    const auto style = QLocale().language() == QLocale::German ? session::ExportStyle::GermanExcel
                                                               : session::ExportStyle::Plain;
    const risk::SimulationOptions options = m_run.options();
    emit told(tr("The trials are being written."), false);
    write(path, [=](const Scenario& scenario, const Progress& progress) {
        return session::exportTrials({scenario, options, format, style}, path, progress);
    });
}

} // namespace trustbilanz
