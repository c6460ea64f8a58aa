// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startpage.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {

constexpr int kMostWidth = 1080;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_notice(new QLabel)
{
    m_title->setFont(textFont(22, QFont::DemiBold));
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    m_notice->setProperty("tone", QStringLiteral("muted"));
    m_subtitle->setWordWrap(true);
    m_notice->setWordWrap(true);
    auto* column = new QWidget;
    column->setMaximumWidth(kMostWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_buttons[i] = addWay(i, *row);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addStretch(3);
    auto* centred = new QHBoxLayout(this);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(column);
    m_buttons.back()->setObjectName(QStringLiteral("primary"));
    connect(m_buttons[0], &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_buttons[1], &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_buttons[2], &QPushButton::clicked, this, &StartPage::sampleRequested);
    retranslate();
}

QPushButton* StartPage::addWay(size_t index, QHBoxLayout& row)
{
    auto* card = new Card;
    auto* button = new QPushButton;
    card->body()->addStretch();
    card->body()->addSpacing(16);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    row.addWidget(card, 1);
    m_cards[index] = card;
    return button;
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Individual and brand trust on one page"));
    m_subtitle->setText(tr("A workspace is one file of yours. Everything stays on this computer."));
    m_notice->setText(tr(
        "Scores of single customers are personal data, and evaluating them may be profiling in the "
        "sense of Article 4(4) GDPR: make sure that you have a legal basis before you import "
        "them."));
    m_cards[0]->setTitle(tr("Open a workspace"));
    m_cards[0]->setSubtitle(
        tr("Go on with a .trust file. It can also be dropped onto this window."));
    m_cards[1]->setTitle(tr("Start a new one"));
    m_cards[1]->setSubtitle(
        tr("State your company, then import customer scores and an incident log."));
    m_cards[2]->setTitle(tr("Try it with sample data"));
    m_cards[2]->setSubtitle(
        tr("An invented brand with 20,000 invented customers and seven incidents."));
    m_buttons[0]->setText(tr("&Open …"));
    m_buttons[1]->setText(tr("&New workspace …"));
    m_buttons[2]->setText(tr("&Sample workspace"));
}

} // namespace trustbilanz
