// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/pageheader.h"

#include "widgets/card.h"
#include "widgets/text.h"
#include "widgets/watermark.h"

#include <QBoxLayout>
#include <QLabel>

namespace trustbilanz {

namespace {
constexpr int kTitlePixels = 22;
constexpr int kFactsPixels = 12;
} // namespace

PageHeader::PageHeader(QWidget* tools, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(kTitlePixels, "", QFont::DemiBold))
    , m_facts(makeLabel(kFactsPixels, "muted"))
    , m_badge(makeLabel(kFactsPixels, "badge"))
{
    m_title->setWordWrap(false);
    m_badge->setWordWrap(false);
    m_badge->setObjectName(QStringLiteral("sampleBadge"));
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addWidget(m_badge, 0, Qt::AlignVCenter);
    title->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_facts);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addLayout(words, 1);
    if (tools)
        all->addWidget(tools, 1);
}

void PageHeader::setTexts(const QString& title, const QStringList& facts)
{
    m_title->setText(title);
    m_facts->setText(text::facts(facts));
    m_badge->setText(tr("Sample data"));
}

void PageHeader::setSample(bool sample)
{
    m_badge->setVisible(sample);
    if (parentWidget())
        markSample(*parentWidget(), sample);
}

} // namespace trustbilanz
