// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/balancebuilder.h"
#include "models/session/session.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/lagbars.h"
#include "widgets/pages/sharingchoice.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

namespace trustbilanz {

namespace {
/// Do changes of sharing go together with changes of brand trust?
class TensionPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TensionPanel)
public:
    TensionPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { m_bars->update(); }

private:
    void showTension(const Tension& tension);
    static QString emptyReason(TensionAnswer answer);
    MethodInputs inputs(const Tension& tension) const;
    void save(const SharingSource& source);

    session::Session& m_session;
    LagTable* m_table;
    LagBars* m_bars = new LagBars;
    ChartCard* m_card;
    SharingChoice* m_choice = new SharingChoice;
    std::vector<SegmentInfo> m_segments;
};

TensionPanel::TensionPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_table(makeLagTable(this))
    , m_card(new ChartCard(m_bars, m_table))
{
    m_card->setObjectName(QStringLiteral("tension"));
    m_card->setMethod(QStringLiteral("tension"));
    static_cast<QVBoxLayout*>(m_card->body())->insertWidget(0, m_choice);
    connect(m_choice, &SharingChoice::chosen, this,
            [this](const SharingSource& source) { save(source); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void TensionPanel::showSnapshot(const Snapshot& snapshot)
{
    m_segments = snapshot.segments;
    m_session.ask(
        this,
        [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
            return session::buildTension(data, view, session::sharingSource(data));
        },
        [this](const Result<Tension>& tension) { showTension(tension.value_or(Tension())); });
}

void TensionPanel::showTension(const Tension& tension)
{
    m_choice->showSegments(m_segments, tension.source);
    m_table->setRecords(tension.lags);
    const std::optional<int> strongest
        = tension.strongest ? std::optional(tension.strongest->lag) : std::nullopt;
    m_bars->setLags(tension.lags, strongest, emptyReason(tension.answer));
    m_card->setTitle(text::tensionFinding(tension));
    m_card->setSubtitle(text::tensionCaveat(tension));
    m_card->setMethodInputs(inputs(tension));
}

/// Why there is no bar; the title says the same.
QString TensionPanel::emptyReason(TensionAnswer answer)
{
    switch (answer) {
    case TensionAnswer::NoSource:
        return tr("The test needs to know who shares data.");
    case TensionAnswer::TooFewPairs:
        return tr("No lag has enough pairs of changes to be compared.");
    case TensionAnswer::NoChange:
        return tr("A series that never changes has no correlation.");
    case TensionAnswer::NotDetectable:
    case TensionAnswer::Detectable:
        return {};
    }
    Q_UNREACHABLE();
}

MethodInputs TensionPanel::inputs(const Tension& tension) const
{
    if (!tension.source.isStated())
        return {};
    MethodInputs inputs {{tr("Sharing exposure X"), text::sharingSource(tension.source)},
                         {tr("Brand trust T"), tension.measured ? tr("measured") : tr("modelled")}};
    for (auto point = tension.exposure.rbegin(); point != tension.exposure.rend(); ++point) {
        if (!point->share)
            continue;
        inputs << MethodInput {
            tr("Share in the last period"),
            tr("%1 (%2) of %Ln customer(s)", "share and its interval", int(point->customers))
                .arg(text::percent(point->share, 1),
                     point->low && point->high ? text::percentRange(*point->low, *point->high)
                                               : text::missing())};
        break;
    }
    if (tension.strongest)
        inputs << MethodInput {tr("Strongest correlation"),
                               tr("%1 at lag %2", "correlation, and how far apart")
                                   .arg(text::correlation(*tension.strongest),
                                        text::count(tension.strongest->lag))}
               << MethodInput {tr("p over all lags"), text::number(*tension.p, 3)};
    return inputs;
}

void TensionPanel::save(const SharingSource& source)
{
    const auto snapshot = m_session.snapshotFor(*this);
    if (!snapshot || (!source.segment.isEmpty() && source.open.isEmpty()))
        return; // values come next
    WorkspaceSettings settings = snapshot->settings;
    settings.sharingSegment = source.segment;
    settings.sharingValues = source.open;
    m_session.saveSettings(settings);
}

void TensionPanel::retranslate()
{
    m_table->retranslate();
    m_card->retranslate();
    m_choice->retranslate();
    if (const auto snapshot = m_session.snapshotFor(*this))
        showSnapshot(*snapshot);
}
} // namespace

Panel* makeTensionPanel(session::Session& session, QWidget* parent)
{
    return new TensionPanel(session, parent);
}

} // namespace trustbilanz
