// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trustquestions.h"
#include "widgets/charts/flowmatrix.h"
#include "widgets/pages/questionpanel.h"
#include "widgets/spokenname.h"
#include "widgets/texttrust.h"
#include "widgets/trusttables.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace trustbilanz {

namespace {
/// How the same people moved between the categories of two ranges.
class FlowsPanel final : public QuestionPanel<CategoryFlows>
{
    Q_DECLARE_TR_FUNCTIONS(FlowsPanel)
public:
    FlowsPanel(session::Session& session, QWidget* parent)
        : FlowsPanel(session, new FlowMatrix, makeFlowsTable(nullptr), parent)
    {
    }

protected:
    Question question() const override
    {
        const auto which = session::FlowRanges(m_choice->currentIndex());
        return [which](const session::WorkspaceData& data, const TrendView& view) {
            const auto ranges = session::rangesOf(data, view, which);
            return ranges ? session::buildFlows(data, view, ranges->first, ranges->second)
                          : Result<CategoryFlows>();
        };
    }

    QString title() const override { return tr("How the same people moved"); }

    void showRecord(const CategoryFlows& flows) override
    {
        const std::vector<FlowRow> rows = flowRows(flows);
        m_table->setRecords(rows);
        m_matrix->setFlows(flows);
        card()->setTitle(findingOf(rows));
        card()->setSubtitle(subtitleOf(flows));
        showReason(reasonOf(flows));
        showNotes(flows.hidden ? QStringList()
                               : QStringList {
                                   tr("Rows: where they were; columns: where they came to. The "
                                      "stronger the tint, the larger the share; framed: stayed; "
                                      "hatched: hidden, fewer than %1 or what would tell of them.")
                                       .arg(text::count(flows.smallestGroup))});
    }

    void retranslate() override
    {
        const QSignalBlocker blocker(m_choice);
        setSpokenName(*m_choice, tr("Ranges that are compared"));
        m_choice->setItemText(int(session::FlowRanges::Halves),
                              tr("First and second half of the range"));
        m_choice->setItemText(int(session::FlowRanges::LastPeriods), tr("Last two periods"));
        m_table->retranslate();
        m_matrix->retranslate();
        QuestionPanel::retranslate();
    }

private:
    FlowsPanel(session::Session& session, FlowMatrix* matrix, FlowsTable* table, QWidget* parent)
        : QuestionPanel(session, matrix, table, parent)
        , m_matrix(matrix)
        , m_table(table)
        , m_choice(new QComboBox)
    {
        table->setParent(this);
        card()->setMethod(QStringLiteral("categories"));
        m_choice->addItems({QString(), QString()});
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        card()->body()->insertWidget(0, m_choice, 0, Qt::AlignLeft);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    }

    /// The largest known flow of those who changed and answered both times.
    QString findingOf(const std::vector<FlowRow>& rows) const
    {
        for (const FlowRow& row : rows) {
            const bool answered = row.from != kAbsent && row.to != kAbsent;
            if (!row.flow.hidden && answered && row.from != row.to)
                return tr("The largest move: %Ln customer(s) from “%1” to “%2”", nullptr,
                          int(row.flow.customers))
                    .arg(text::flowState(row.from), text::flowState(row.to));
        }
        return title();
    }

    static QString subtitleOf(const CategoryFlows& flows)
    {
        if (flows.source.name.isEmpty())
            return {};
        const QString ranges
            = tr("%1, then %2", "two ranges of dates")
                  .arg(text::days(flows.first), text::days(flows.second));
        return flows.both
            ? tr("%1 · %2 in both").arg(ranges, tr("%Ln customer(s)", nullptr, int(*flows.both)))
            : ranges;
    }

    static QString reasonOf(const CategoryFlows& flows)
    {
        if (flows.source.name.isEmpty())
            return tr("Without willingness to share, or with fewer than two periods, there are no "
                      "flows: map a column as segment “consent” in the import or choose a longer "
                      "range.");
        return flows.hidden ? tr("Hidden: too few customers answered in both ranges, or what could "
                                 "be shown would tell of few. Choose a longer range.")
                            : QString();
    }

    FlowMatrix* m_matrix;
    FlowsTable* m_table;
    QComboBox* m_choice;
};
} // namespace

Panel* makeFlowsPanel(session::Session& session, QWidget* parent)
{
    return new FlowsPanel(session, parent);
}

} // namespace trustbilanz
