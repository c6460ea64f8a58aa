// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scalescard.h"

#include <QBoxLayout>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr int kMostRows = 8;
} // namespace

ScalesCard::ScalesCard(QWidget* parent)
    : Card(parent)
    , m_model(makeScaleTable(this))
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("scalesCard"));
    setMethod(QStringLiteral("scale-bridge"));
    setUpTable(*m_table, *m_model);
    growWithRows(*m_table, kMostRows);
    m_table->setObjectName(QStringLiteral("scales"));
    body()->addSpacing(4);
    body()->addWidget(m_table);
    hide();
}

void ScalesCard::showScales(const std::vector<ScaleUse>& scales)
{
    m_model->setRecords(scales);
    setVisible(!scales.empty());
}

void ScalesCard::retranslate()
{
    setTitle(tr("Scales"));
    setSubtitle(tr("Which question was asked on which scale; a change of the score's scale shows "
                   "as a method break in the trend"));
    m_table->setAccessibleName(tr("Scales"));
    m_model->retranslate();
}

} // namespace trustbilanz
