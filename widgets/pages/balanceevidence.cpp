// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/evidencelist.h"
#include "widgets/panel.h"

#include <QBoxLayout>

namespace trustbilanz {

namespace {
/// What studies say about sharing data, and about trust once it is abused.
const QStringList kSharing {QStringLiteral("frustrated_by_irrelevance_de"),
                            QStringLiteral("expect_personalisation"),
                            QStringLiteral("share_hobbies_for_targeting"),
                            QStringLiteral("no_purchase_privacy_concern"),
                            QStringLiteral("data_minimisers"),
                            QStringLiteral("policy_not_believed")};
const QStringList kTrust {QStringLiteral("buy_from_trusted"),
                          QStringLiteral("never_again"),
                          QStringLiteral("boycott_gen_z"),
                          QStringLiteral("boycott_millennials"),
                          QStringLiteral("companies_collecting_more"),
                          QStringLiteral("optin_shock_meta")};

/// Published figures on both sides of the balance; none of them is a figure of this company.
class BalanceEvidence final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalanceEvidence)
public:
    explicit BalanceEvidence(QWidget* parent)
        : Panel(parent)
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(32);
        for (const QStringList& ids : {kSharing, kTrust})
            row->addWidget(new EvidenceList(ids), 1, Qt::AlignTop);
        m_card->setMethod(QStringLiteral("published-figures"));
        m_card->body()->addSpacing(10);
        m_card->body()->addLayout(row);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot&) override { }
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override
    {
        m_card->setTitle(tr("What studies say about sharing data and about trust"));
        m_card->setSubtitle(tr("Published figures with whom was asked, source and year, none of "
                               "them measured here · contradicting ones stand side by side"));
    }
    void applyTheme() override { }

private:
    Card* m_card = new Card;
};
} // namespace

Panel* makeBalanceEvidence(session::Session&, QWidget* parent)
{
    return new BalanceEvidence(parent);
}

} // namespace trustbilanz
