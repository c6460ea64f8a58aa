// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/problemfile.h"

#include "models/session/session.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace trustbilanz {

namespace {

class ProblemFile
{
    Q_DECLARE_TR_FUNCTIONS(ProblemFile)
public:
    static session::ProblemWords words(const ImportReport& report);
    static QFileDialog* dialog(const ImportReport& report, QWidget* parent);
};

session::ProblemWords ProblemFile::words(const ImportReport& report)
{
    session::ProblemWords words {
        {tr("Line"), tr("Field"), tr("Problem"), tr("Source")}, {}, {}, {}};
    for (const IssueCount& problem : report.problems) {
        words.kinds.emplace(problem.kind, text::describe(problem.kind));
        words.fields.insert(problem.column, text::fieldTitle(problem.column));
    }
    if (QLocale().language() == QLocale::German)
        words.style = session::ExportStyle::GermanExcel;
    return words;
}

QFileDialog* ProblemFile::dialog(const ImportReport& report, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, tr("Save the list of problems"), QString(),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: suggested name of a file; %1 is the name of the imported one
    dialog->selectFile(tr("%1 problems.csv").arg(QFileInfo(report.source).completeBaseName()));
    return dialog;
}

} // namespace

void askForProblemFile(session::Session& session, const ImportReport& report, QWidget* parent)
{
    QFileDialog* dialog = ProblemFile::dialog(report, parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                     [&session, report](const QString& path) {
                         session.saveProblems(report, path, ProblemFile::words(report));
                     });
    dialog->open();
}

} // namespace trustbilanz
