// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/problemchips.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace trustbilanz {

namespace {

bool isSame(const IssueCount& one, const IssueCount& other)
{
    return one.kind == other.kind && one.column == other.column;
}

/// Whether a row is still of use without this field.
bool isOptional(ImportKind kind, const QString& field)
{
    switch (kind) {
    case ImportKind::Scores:
        return field == QLatin1String("weight") || field.startsWith(QLatin1String("driver:"));
    case ImportKind::Incidents:
        return true;
    case ImportKind::Brand:
        return field == QLatin1String("n");
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemChips::ProblemChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_question(makeLabel(12, "muted"))
    , m_choice(new QComboBox)
{
    m_choice->setObjectName(QStringLiteral("problemChoice"));
    m_question->setWordWrap(false);
    auto* line = new QHBoxLayout(m_row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_question);
    line->addWidget(m_choice);
    setSpokenName(*m_choice, tr("What becomes of these rows"));
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_row);
    connect(m_choice, &QComboBox::activated, this, &ProblemChips::decide);
    m_row->hide();
    hide();
}

void ProblemChips::showProblems(const std::vector<IssueCount>& problems, ImportKind kind,
                                const QMap<QString, QString>& columns)
{
    if (problems == m_problems && kind == m_kind)
        return;
    m_problems = problems;
    m_kind = kind;
    rebuild(columns);
    setVisible(!problems.empty());
    const auto again = std::ranges::find_if(problems, [&](const IssueCount& problem) {
        return m_active && isSame(problem, *m_active);
    });
    activate(again == problems.end() ? std::nullopt : std::optional(*again));
}

void ProblemChips::rebuild(const QMap<QString, QString>& columns)
{
    delete m_chips;
    m_buttons.clear();
    m_chips = new QWidget;
    auto* flow = new FlowLayout(m_chips);
    flow->setAlignment(Qt::AlignLeft);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_chips);
    for (const IssueCount& problem : m_problems)
        addChip(problem, columns.value(problem.column, text::fieldTitle(problem.column)));
}

void ProblemChips::addChip(const IssueCount& problem, const QString& column)
{
    const QString words = text::problemCount(problem.kind, problem.count);
    //: a problem and the column it stands in
    const QString name = column.isEmpty() ? words : tr("%1: %2").arg(column, words);
    const QString mark = isRejection(problem.kind) ? QStringLiteral("⚠ ") : QString();
    auto* chip
        = new QPushButton(mark + QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    chip->setObjectName(QStringLiteral("chip"));
    chip->setAccessibleName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setToolTip(
        tr("Shows only these rows; the first is in line %1.").arg(text::count(problem.firstLine)));
    connect(chip, &QPushButton::clicked, this,
            [this, problem](bool on) { activate(on ? std::optional(problem) : std::nullopt); });
    m_buttons.push_back(chip);
    m_chips->layout()->addWidget(chip);
}

void ProblemChips::activate(const std::optional<IssueCount>& problem)
{
    m_active = problem;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(problem && isSame(m_problems[i], *problem));
    showChoice();
    emit activeChanged();
}

void ProblemChips::showChoice()
{
    m_row->setVisible(m_active && isRejection(m_active->kind));
    if (m_row->isHidden())
        return;
    m_question->setText(tr("Rows with this kind of problem"));
    m_choice->clear();
    offer(OnProblem::Skip, tr("are left out"));
    if (concernsOneCell(m_active->kind) && isOptional(m_kind, m_active->column))
        offer(OnProblem::Empty, tr("are kept without this value"));
    offer(OnProblem::Stop, tr("stop the import"));
    const OnProblem decision = m_decisions.value(m_active->kind, OnProblem::Skip);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(int(decision))));
}

void ProblemChips::offer(OnProblem decision, const QString& text)
{
    m_choice->addItem(text, int(decision));
}

void ProblemChips::decide()
{
    m_decisions.insert(m_active->kind, OnProblem(m_choice->currentData().toInt()));
    emit decided();
}

} // namespace trustbilanz
