// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trustquestions.h"
#include "widgets/charts/intervalbars.h"
#include "widgets/pages/questionpanel.h"
#include "widgets/texttrust.h"
#include "widgets/trusttables.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr double kScarcelyExplained = 0.05; ///< p above which chance would do as well

/// Which drivers go along with individual trust, and how much each.
class DriversPanel final : public QuestionPanel<DriverAnalysis>
{
    Q_DECLARE_TR_FUNCTIONS(DriversPanel)
public:
    DriversPanel(session::Session& session, QWidget* parent)
        : DriversPanel(session, new IntervalBars, makeDriverTable(nullptr), parent)
    {
    }

protected:
    Question question() const override
    {
        return [](const session::WorkspaceData& data, const TrendView& view) {
            return session::buildDrivers(data, view);
        };
    }

    QString title() const override { return tr("What goes along with individual trust"); }

    void showRecord(const DriverAnalysis& analysis) override
    {
        m_table->setRecords(analysis.drivers);
        m_bars->setBars(barsOf(analysis), {maximumOf(analysis), percentLabel});
        if (analysis.gate == DriverGate::Enough) {
            card()->setTitle(tr("“%1” goes along with trust most: %2 of what drivers explain")
                                 .arg(analysis.drivers.front().name,
                                      text::percent(analysis.drivers.front().share)));
        }
        card()->setSubtitle(subtitleOf(analysis));
        showReason(text::driverGate(analysis));
        showNotes(notesOf(analysis));
    }

private:
    using Bar = IntervalBars::Bar;

    DriversPanel(session::Session& session, IntervalBars* bars, DriverTable* table, QWidget* parent)
        : QuestionPanel(session, bars, table, parent)
        , m_bars(bars)
        , m_table(table)
    {
        table->setParent(this);
        card()->setMethod(QStringLiteral("drivers"));
    }

    static QString percentLabel(double share) { return text::percent(share); }

    static double maximumOf(const DriverAnalysis& analysis)
    {
        double largest = 0.1;
        for (const DriverShare& driver : analysis.drivers) {
            largest = std::max(largest, driver.high);
            for (const int edition : kE3Editions)
                largest = std::max(largest, text::e3Weight(driver, edition).value_or(0));
        }
        return std::min(1.0, std::ceil(largest * 10 - 1e-9) / 10);
    }

    static Bar barOf(const DriverShare& driver)
    {
        Bar bar;
        bar.name = driver.name;
        bar.value = driver.share;
        bar.low = driver.low;
        bar.high = driver.high;
        bar.label = tr("%1 (%2 to %3)")
                        .arg(text::percent(driver.share), text::number(driver.low * 100, 0),
                             text::percent(driver.high));
        for (const int edition : kE3Editions) {
            if (const auto weight = text::e3Weight(driver, edition))
                bar.marks.push_back(
                    {*weight, QStringLiteral("%1: %2").arg(edition).arg(text::percent(*weight))});
        }
        return bar;
    }

    static std::vector<Bar> barsOf(const DriverAnalysis& analysis)
    {
        std::vector<Bar> bars;
        for (const DriverShare& driver : analysis.drivers)
            bars.push_back(barOf(driver));
        return bars;
    }

    static QString subtitleOf(const DriverAnalysis& analysis)
    {
        if (analysis.gate != DriverGate::Enough)
            return {};
        return tr("Share of R² = %1 · %2 · %3 bootstrap interval · %4")
            .arg(text::number(analysis.explained, 2),
                 tr("%Ln customer(s)", nullptr, int(analysis.customers.value_or(0))),
                 text::percent(analysis.confidence), text::notCause());
    }

    static QStringList notesOf(const DriverAnalysis& analysis)
    {
        QStringList notes;
        if (analysis.gate == DriverGate::Enough && analysis.chance > kScarcelyExplained)
            notes << tr("Drivers without any meaning would explain as much by chance "
                        "(%1): the shares say little.")
                         .arg(text::chance(analysis.chance));
        for (const ExcludedDriver& driver : analysis.excluded)
            notes << tr("Left out – %1").arg(text::excludedDriver(driver, analysis.needed));
        const bool anyPart = std::ranges::any_of(
            analysis.drivers, [](const DriverShare& driver) { return driver.part.has_value(); });
        if (!anyPart)
            return notes;
        notes << tr("Lines across bars: published shares of people who name a driver as most "
                    "important. Another measure, for comparison; editions disagree and are not "
                    "averaged.");
        for (const int edition : kE3Editions)
            notes << text::e3Edition(edition);
        return notes;
    }

    void retranslate() override
    {
        m_table->retranslate();
        QuestionPanel::retranslate();
    }

    IntervalBars* m_bars;
    DriverTable* m_table;
};
} // namespace

Panel* makeDriversPanel(session::Session& session, QWidget* parent)
{
    return new DriversPanel(session, parent);
}

} // namespace trustbilanz
