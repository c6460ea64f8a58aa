// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scalescard.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kRowHeight = 36;
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
    m_table->setObjectName(QStringLiteral("scales"));
    body()->addSpacing(4);
    body()->addWidget(m_table);
    hide();
}

void ScalesCard::showScales(const std::vector<ScaleUse>& scales)
{
    m_model->setRecords(scales);
    setVisible(!scales.empty());
    fitHeight();
}

void ScalesCard::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight
                            + 4);
}

void ScalesCard::retranslate()
{
    setTitle(tr("Scales"));
    setSubtitle(tr("Which question was asked on which scale; a change of the score's scale shows "
                   "as a method break in the trend"));
    m_table->setAccessibleName(tr("Scales"));
    m_model->retranslate();
    fitHeight();
}

} // namespace trustbilanz
