// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/issuescard.h"

#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

namespace trustbilanz {

namespace {

constexpr int kTableHeight = 260;

} // namespace

IssuesCard::IssuesCard(QWidget* parent)
    : Card(parent)
    , m_model(makeIssueTable(this))
    , m_table(new QTableView)
    , m_counts(makeLabel(13, ""))
{
    setUpTable(*m_table, *m_model);
    m_table->setObjectName(QStringLiteral("issues"));
    m_table->setFixedHeight(kTableHeight);
    body()->addSpacing(4);
    body()->addWidget(m_counts);
    body()->addWidget(m_table);
    hide();
}

void IssuesCard::showReport(const ImportReport& report)
{
    m_account = Account {report.source, report.problems, qint64(report.issues.size())};
    m_model->setRecords(report.issues);
    setVisible(!report.problems.empty());
    retranslate();
}

void IssuesCard::clear()
{
    m_account.reset();
    m_model->setRecords({});
    hide();
}

void IssuesCard::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Rows that were not understood"));
    if (!m_account)
        return;
    setTitle(tr("What was not understood in %1").arg(m_account->source));
    setSubtitle(tr("Lines of the file, without their content, as that may be personal. A future "
                   "date is a warning: the "
                   "row was kept."));
    QStringList lines;
    for (const IssueCount& problem : m_account->problems) {
        //: %1 how many, %2 what, %3 field, %4 line
        lines.append(tr("%1 × %2 (%3), first in line %4")
                         .arg(text::count(problem.count), text::describe(problem.kind),
                              text::fieldTitle(problem.column), text::count(problem.firstLine)));
    }
    m_counts->setText(lines.join(QLatin1Char('\n')));
}

} // namespace trustbilanz
