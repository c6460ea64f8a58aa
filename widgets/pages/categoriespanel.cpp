// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trustquestions.h"
#include "widgets/charts/categorystrips.h"
#include "widgets/pages/categoryrulesdialog.h"
#include "widgets/pages/questionpanel.h"
#include "widgets/texttrust.h"
#include "widgets/trusttables.h"

#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
/// Trust x willingness to share over time.
class CategoriesPanel final : public QuestionPanel<CategorySeries>
{
    Q_DECLARE_TR_FUNCTIONS(CategoriesPanel)
public:
    CategoriesPanel(session::Session& session, QWidget* parent)
        : CategoriesPanel(session, new CategoryStrips, makeCategoryTable(nullptr), parent)
    {
    }

protected:
    Question question() const override
    {
        return [](const session::WorkspaceData& data, const TrendView& view) {
            return session::buildCategories(data, view);
        };
    }

    QString title() const override { return tr("Trust and willingness to share"); }

    void showRecord(const CategorySeries& series) override
    {
        m_table->setRecords(categoryRows(series));
        m_strips->setSeries(series);
        card()->setTitle(findingOf(series));
        card()->setSubtitle(subtitleOf(series));
        showReason(reasonOf(series));
        showNotes(notesOf(series));
    }

    void retranslate() override
    {
        m_table->retranslate();
        m_strips->retranslate();
        m_edit->setText(tr("Thresholds …"));
        QuestionPanel::retranslate();
    }

private:
    CategoriesPanel(session::Session& session, CategoryStrips* strips, CategoryTable* table,
                    QWidget* parent)
        : QuestionPanel(session, strips, table, parent)
        , m_strips(strips)
        , m_table(table)
        , m_edit(card()->addAction(QStringLiteral("editCategories")))
    {
        table->setParent(this);
        card()->setMethod(QStringLiteral("categories"));
        connect(m_edit, &QToolButton::clicked, this, [this] {
            if (record())
                editCategoryRules(this->session(), record()->rules, this);
        });
    }

    static constexpr size_t kTold = categoryOf(TrustLevel::High, Willingness::Open);

    /// The last period of which the title can tell; none = nullptr.
    static const CategoryPeriod* lastTold(const CategorySeries& series)
    {
        const auto last = std::ranges::find_if(
            series.periods.rbegin(), series.periods.rend(), [](const CategoryPeriod& period) {
                return !period.hidden && !period.categories[kTold].hidden;
            });
        return last == series.periods.rend() ? nullptr : &*last;
    }

    static QString subtitleOf(const CategorySeries& series)
    {
        if (series.source.name.isEmpty())
            return {};
        const QString method
            = tr("Share of customers · willingness: “%1” · low below %2, high from "
                 "%3 (own thresholds)")
                  .arg(series.source.name, text::number(series.rules.lowBelow, 0),
                       text::number(series.rules.highFrom, 0));
        const CategoryPeriod* last = lastTold(series);
        return last ? text::facts({intervalOf(*last, series.confidence), method}) : method;
    }

    static QString intervalOf(const CategoryPeriod& period, double confidence)
    {
        const CategoryCount& told = period.categories[kTold];
        return tr("%1 interval %2 of %Ln customer(s)", nullptr, int(period.customers))
            .arg(text::percent(confidence), text::percentRange(told.low, told.high));
    }

    QString findingOf(const CategorySeries& series) const
    {
        const CategoryPeriod* last = lastTold(series);
        if (!last)
            return title();
        const CategoryCount& open = last->categories[kTold];
        const QString pattern = last == &series.periods.back()
            ? tr("In %1, %2 of customers trust much and share openly")
            : tr("In %1, %2 of customers trust much and share openly (later periods are hidden to "
                 "protect small groups)");
        return pattern.arg(text::period(last->period, series.interval), text::percent(open.share));
    }

    static QString reasonOf(const CategorySeries& series)
    {
        if (series.source.name.isEmpty())
            return tr("Nothing tells how willing customers are to share: map a column as segment "
                      "“consent” in the import, or choose a segment or driver under Thresholds.");
        return series.periods.empty() ? tr("There are no answers in this range. Choose a longer "
                                           "range or other filters.")
                                      : QString();
    }

    static QStringList notesOf(const CategorySeries& series)
    {
        QStringList words;
        for (const QString& value : series.source.unknownValues)
            words << text::segmentValue(value);
        return words.isEmpty()
            ? QStringList()
            : QStringList {tr("Counted as “not known”: %1").arg(words.join(QStringLiteral(", ")))};
    }

    CategoryStrips* m_strips;
    CategoryTable* m_table;
    QToolButton* m_edit;
};
} // namespace

Panel* makeCategoriesPanel(session::Session& session, QWidget* parent)
{
    return new CategoriesPanel(session, parent);
}

} // namespace trustbilanz
