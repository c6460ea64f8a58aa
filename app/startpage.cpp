// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startpage.h"

#include "widgets/card.h"
#include "widgets/method.h"
#include "widgets/screenroom.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace trustbilanz {

namespace {

constexpr int kMostWidth = 1080;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_notice(new Card)
    , m_law(makeLabel(13))
    , m_duty(makeLabel(13))
    , m_help(makeLabel(13))
    , m_more(m_notice->addAction(QStringLiteral("privacyHelp")))
{
    m_title->setFont(textFont(22, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    m_subtitle->setWordWrap(true);
    scroll(makeColumn());
    m_buttons.front()->setObjectName(QStringLiteral("primary"));
    connect(m_buttons[0], &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_buttons[1], &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_buttons[2], &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showHelp(QStringLiteral("privacy"), this); });
    retranslate();
}

QWidget* StartPage::makeColumn()
{
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
    layout->addWidget(makeNotice());
    layout->addStretch(3);
    return column;
}

/// In the middle, and whole on a small screen too.
void StartPage::scroll(QWidget* column)
{
    auto* content = new QWidget;
    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(column);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeScrollArea(content));
}

/// What whoever evaluates single people has to know, in plain words.
QWidget* StartPage::makeNotice()
{
    for (QLabel* sentence : {m_law, m_duty, m_help})
        m_notice->body()->addWidget(sentence);
    return m_notice;
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
    m_notice->setTitle(tr("Before you import scores of customers"));
    m_law->setText(
        tr("A score that belongs to a single customer is personal data, and working out from it "
           "how someone feels or behaves may be profiling (GDPR, Article 4(4))."));
    m_duty->setText(
        tr("You need a legal basis for it, consent for instance, and your customers must have been "
           "told. Whether you have both is a question for your data protection officer, not for "
           "this program."));
    m_help->setText(
        tr("What it does for you: ids become pseudonyms when they enter, groups that are too small "
           "are shown nowhere, only columns you choose are stored, and nothing leaves this "
           "computer."));
    m_more->setText(tr("More about privacy"));
    m_cards[0]->setTitle(tr("Import your own data"));
    m_cards[0]->setSubtitle(
        tr("Choose a file of scores or incidents (CSV, XLSX, JSON), or drop a file or folder here. "
           "You see how every column is understood before anything is written."));
    m_cards[1]->setTitle(tr("Try it with sample data"));
    m_cards[1]->setSubtitle(
        tr("An invented brand with 20,000 invented customers and seven incidents. It can be "
           "deleted at once from the File menu."));
    m_cards[2]->setTitle(tr("Open a workspace"));
    m_cards[2]->setSubtitle(
        tr("Go on with a .trust file from earlier. It can also be dropped onto this window."));
    m_buttons[0]->setText(tr("&Import …"));
    m_buttons[1]->setText(tr("&Sample workspace"));
    m_buttons[2]->setText(tr("&Open …"));
}

} // namespace trustbilanz
