// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QBoxLayout>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;

KpiCard* makeCard(const char* stem, const char* method)
{
    auto* card = new KpiCard;
    card->setObjectNames(QLatin1String(stem));
    card->setMethod(QLatin1String(method));
    return card;
}

/// The index of balance never stands without micro and macro trust beside it.
class BalanceFigures final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalanceFigures)
public:
    BalanceFigures(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kGap);
        for (KpiCard* card : {m_micro, m_macro, m_gap, m_index})
            layout->addWidget(card, 1);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        const Theme& theme = themeOf(palette());
        showMicro(*m_micro, snapshot.trend, theme);
        showMacro(*m_macro, snapshot.trend, theme);
        showGap(*m_gap, snapshot.trend, theme);
        showBalance(*m_index, snapshot.trend, theme);
    }

    QString summary() const override { return m_index->accessibleName(); }

protected:
    void retranslate() override { showAgain(); }
    void applyTheme() override { showAgain(); }

private:
    void showAgain()
    {
        if (const auto snapshot = m_session.snapshotFor(*this))
            showSnapshot(*snapshot);
    }

    session::Session& m_session;
    KpiCard* m_micro = makeCard("balance.micro", "micro-index");
    KpiCard* m_macro = makeCard("balance.macro", "macro-index");
    KpiCard* m_gap = makeCard("balance.gap", "trust-gap");
    KpiCard* m_index = makeCard("balance.index", "balance-index");
};
} // namespace

Panel* makeBalanceFigures(session::Session& session, QWidget* parent)
{
    return new BalanceFigures(session, parent);
}

} // namespace trustbilanz
