// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/issuescard.h"

#include "widgets/importdialog/problemfile.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kTableHeight = 260;
constexpr size_t kMostShown = 1000; ///< more nobody reads on a page, and a table is slow with

} // namespace

IssuesCard::IssuesCard(session::Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(makeIssueTable(this))
    , m_table(new QTableView)
    , m_counts(makeLabel(13, ""))
    , m_save(addAction(QStringLiteral("saveProblems")))
{
    setMethod(QStringLiteral("import-columns"));
    setUpTable(*m_table, *m_model);
    m_table->setObjectName(QStringLiteral("issues"));
    m_table->setFixedHeight(kTableHeight);
    body()->addSpacing(4);
    body()->addWidget(m_counts);
    body()->addWidget(m_table);
    connect(m_save, &QToolButton::clicked, this,
            [this] { askForProblemFile(m_session, *m_report, this); });
    hide();
}

void IssuesCard::showReport(const ImportReport& report)
{
    m_report = report;
    const auto last
        = report.issues.begin() + std::ptrdiff_t(std::min(report.issues.size(), kMostShown));
    m_model->setRecords(std::vector<RowIssue>(report.issues.begin(), last));
    setVisible(!report.problems.empty());
    retranslate();
}

void IssuesCard::clear()
{
    m_report.reset();
    m_model->setRecords({});
    hide();
}

void IssuesCard::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Rows that were not understood"));
    m_save->setText(tr("Save the list …"));
    m_save->setToolTip(tr("Writes line, field and problem of every such row to a CSV file"));
    if (!m_report)
        return;
    setTitle(tr("What was not understood in %1").arg(m_report->source));
    setSubtitle(tr("Lines of the file, without their content, as that may be personal. A future "
                   "date is a warning: the "
                   "row was kept."));
    m_counts->setText(countText());
}

QString IssuesCard::countText() const
{
    QStringList lines;
    for (const IssueCount& problem : m_report->problems) {
        //: %1 how many, %2 what, %3 field, %4 line
        lines.append(tr("%1 × %2 (%3), first in line %4")
                         .arg(text::count(problem.count), text::describe(problem.kind),
                              text::fieldTitle(problem.column), text::count(problem.firstLine)));
    }
    if (m_report->issues.size() > kMostShown)
        lines.append(tr("The first %1 are listed here; the saved list has all of them.")
                         .arg(text::count(qint64(kMostShown))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace trustbilanz
