// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trustquestions.h"
#include "widgets/charts/intervalbars.h"
#include "widgets/pages/categoryrulesdialog.h"
#include "widgets/pages/questionpanel.h"
#include "widgets/texttrust.h"
#include "widgets/trusttables.h"

#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
/// Trust of those who are asked for data, against what asking for it needs.
class RequiredTrustPanel final : public QuestionPanel<RequiredTrustReport>
{
    Q_DECLARE_TR_FUNCTIONS(RequiredTrustPanel)
public:
    RequiredTrustPanel(session::Session& session, QWidget* parent)
        : RequiredTrustPanel(session, new IntervalBars, makeRequiredTrustTable(nullptr), parent)
    {
    }

protected:
    Question question() const override
    {
        return [](const session::WorkspaceData& data, const TrendView& view) {
            return session::buildRequiredTrust(data, view);
        };
    }

    QString title() const override { return tr("Trust that asking for data needs"); }

    void showRecord(const RequiredTrustReport& report) override
    {
        m_table->setRecords(report.rows);
        m_bars->setBars(barsOf(report), {100, indexLabel});
        card()->setTitle(findingOf(report));
        card()->setSubtitle(subtitleOf(report));
        showReason(reasonOf(report));
        showNotes(notesOf(report));
    }

    void retranslate() override
    {
        m_table->retranslate();
        m_edit->setText(tr("Thresholds …"));
        QuestionPanel::retranslate();
    }

private:
    using Bar = IntervalBars::Bar;
    using Tone = IntervalBars::Tone;

    RequiredTrustPanel(session::Session& session, IntervalBars* bars, RequiredTrustTable* table,
                       QWidget* parent)
        : QuestionPanel(session, bars, table, parent)
        , m_bars(bars)
        , m_table(table)
        , m_edit(card()->addAction(QStringLiteral("editRequiredTrust")))
    {
        table->setParent(this);
        card()->setObjectName(QStringLiteral("requiredTrustCard"));
        card()->setMethod(QStringLiteral("required-trust"));
        connect(m_edit, &QToolButton::clicked, this, [this] {
            if (record())
                editCategoryRules(this->session(), record()->rules, this);
        });
    }

    static QString indexLabel(double value) { return text::number(value, 0); }

    static Tone toneOf(RequiredState state)
    {
        switch (state) {
        case RequiredState::Hidden:
            return Tone::Plain;
        case RequiredState::Met:
            return Tone::Good;
        case RequiredState::Unclear:
            return Tone::Watch;
        case RequiredState::Below:
            return Tone::Bad;
        }
        Q_UNREACHABLE();
    }

    static Bar barOf(const RequiredTrust& row)
    {
        Bar bar;
        bar.name = tr("%1 (sensitivity %2)").arg(row.data).arg(row.sensitivity);
        bar.value = row.mean;
        bar.low = row.low;
        bar.high = row.high;
        bar.label = row.mean ? QStringLiteral("%1 · %2").arg(text::index(row.mean),
                                                             text::markedRequiredState(row.state))
                             : text::requiredState(RequiredState::Hidden);
        bar.tone = toneOf(row.state);
        bar.marks = {{row.required, tr("needs %1").arg(text::number(row.required, 0))}};
        return bar;
    }

    static std::vector<Bar> barsOf(const RequiredTrustReport& report)
    {
        std::vector<Bar> bars;
        for (const RequiredTrust& row : report.rows)
            bars.push_back(barOf(row));
        return bars;
    }

    static QString subtitleOf(const RequiredTrustReport& report)
    {
        if (report.segment.isEmpty())
            return {};
        return tr("Micro trust of those asked for the data, by segment “%1” · line: %2 interval · "
                  "required values are this program's own")
            .arg(report.segment, text::percent(report.confidence));
    }

    QString findingOf(const RequiredTrustReport& report) const
    {
        const auto below
            = std::ranges::count(report.rows, RequiredState::Below, &RequiredTrust::state);
        return below == 0 ? title()
                          : tr("Trust is too low for %Ln kind(s) of data that are asked for",
                               nullptr, int(below));
    }

    static QString reasonOf(const RequiredTrustReport& report)
    {
        if (report.segment.isEmpty())
            return tr("No segment tells which data customers were asked for: map a column as "
                      "segment “data” in the import, or choose a segment under Thresholds.");
        return report.rows.empty() ? tr("No data of known sensitivity were asked for in this "
                                        "range. Choose a longer one.")
                                   : QString();
    }

    static QStringList notesOf(const RequiredTrustReport& report)
    {
        return report.unknownValues.isEmpty()
            ? QStringList()
            : QStringList {tr("Sensitivity not known: %1")
                               .arg(report.unknownValues.join(QStringLiteral(", ")))};
    }

    IntervalBars* m_bars;
    RequiredTrustTable* m_table;
    QToolButton* m_edit;
};
} // namespace

Panel* makeRequiredTrustPanel(session::Session& session, QWidget* parent)
{
    return new RequiredTrustPanel(session, parent);
}

} // namespace trustbilanz
