// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigationrail.h"

#include "widgets/panel.h"
#include "widgets/screenroom.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustbilanz {

namespace {

constexpr int kWidth = 236;
constexpr int kCollapsedWidth = 72;
constexpr int kSideMargin = 12;
constexpr int kGap = 4;
constexpr int kNameIndent = 8; ///< in line with the icons below

/// "British Airways" -> "BA", for the narrow rail.
QString initials(const QString& name)
{
    QString letters;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 2))
        letters += word.at(0).toUpper();
    return letters;
}

void setButtonText(QToolButton& button, const QString& text, bool collapsed)
{
    button.setText(QStringLiteral("  ")
                   + QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    button.setAccessibleName(text);
    button.setToolTip(collapsed ? text : QString());
    button.setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent)
    , m_workspace(new QLabel)
    , m_sample(new QLabel)
    , m_protection(makeButton())
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    m_workspace->setFont(textFont(17, QFont::DemiBold));
    m_workspace->setWordWrap(true);
    m_workspace->setTextFormat(Qt::PlainText);
    m_sample->setProperty("tone", QStringLiteral("badge"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kSideMargin, 0, kSideMargin, 0);
    foot->addWidget(m_protection);
    m_protection->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 18, 0, 14);
    layout->setSpacing(kGap);
    layout->addLayout(makeHead());
    layout->addSpacing(14);
    layout->addWidget(makePages(), 1);
    layout->addLayout(foot);
    setCollapsed(false);
    applyTheme();
}

QLayout* NavigationRail::makeHead()
{
    auto* badge = new QHBoxLayout;
    badge->setContentsMargins(kNameIndent, 0, 0, 0);
    badge->addWidget(m_sample, 0, Qt::AlignLeft);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kSideMargin, 0, kSideMargin, 0);
    head->setSpacing(kGap);
    head->addWidget(m_workspace);
    head->addLayout(badge);
    return head;
}

/// They scroll where the window is low, with the bar in the margin beside them.
QWidget* NavigationRail::makePages()
{
    auto* content = new QWidget;
    // Before the buttons: what has to move into an area is styled once more.
    QScrollArea* area = makeScrollArea(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSideMargin, 0, kSideMargin, 0);
    column->setSpacing(kGap);
    for (int i = 0; i < int(pages().size()); ++i) {
        QToolButton* button = makeButton();
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, i] { emit pageChosen(i); });
        m_pages.push_back(button);
        column->addWidget(button);
    }
    column->addStretch();
    return area;
}

QToolButton* NavigationRail::makeButton()
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("nav"));
    button->setIconSize({20, 20});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kCollapsedWidth : kWidth);
    retranslate();
}

void NavigationRail::setWorkspace(const QString& name, bool sample)
{
    const bool isOther = m_name.isEmpty() != name.isEmpty();
    m_name = name;
    m_isSample = sample;
    for (QToolButton* button : m_pages)
        button->setEnabled(!name.isEmpty());
    if (isOther)
        retranslate(); // without one, the pages say when they can be chosen
    showWorkspace();
}

void NavigationRail::setCurrentPage(int index)
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        // An exclusive button cannot be unchecked, as none is on the start page.
        m_pages[size_t(i)]->setAutoExclusive(false);
        m_pages[size_t(i)]->setChecked(i == index);
        m_pages[size_t(i)]->setAutoExclusive(true);
    }
    applyTheme();
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QFrame::changeEvent(event);
}

void NavigationRail::retranslate()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        setButtonText(*m_pages[i], QCoreApplication::translate("Pages", pages()[i].title),
                      m_collapsed);
    setButtonText(*m_protection, tr("Pseudonymised · offline"), m_collapsed);
    const QString explanation
        = tr("Customer ids are replaced on entry; this program has no network code.");
    m_protection->setToolTip(m_collapsed
                                 ? m_protection->accessibleName() + QLatin1Char('\n') + explanation
                                 : explanation);
    m_sample->setText(tr("Sample data"));
    const QString waits = tr("Shows as soon as data are imported or a workspace is open");
    for (QToolButton* button : m_pages) {
        if (m_name.isEmpty())
            button->setToolTip(m_collapsed ? button->accessibleName() + QLatin1Char('\n') + waits
                                           : waits);
    }
    showWorkspace();
}

void NavigationRail::applyTheme()
{
    const Theme& theme = themeOf(palette());
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QColor color = m_pages[i]->isChecked() ? theme.accent : theme.mutedText;
        m_pages[i]->setIcon(lineIcon(QLatin1String(pages()[i].icon), color));
    }
    m_protection->setIcon(lineIcon(QStringLiteral("lock"), theme.good));
}

void NavigationRail::showWorkspace()
{
    const QString name = m_name.isEmpty() ? QStringLiteral("Trustbilanz") : m_name;
    m_workspace->setText(m_collapsed ? initials(name) : name);
    m_workspace->setToolTip(name);
    m_workspace->setAlignment(m_collapsed ? Qt::AlignHCenter : Qt::AlignLeft);
    m_workspace->setContentsMargins(m_collapsed ? 0 : kNameIndent, 0, 0, 0);
    m_sample->setVisible(m_isSample && !m_collapsed);
}

} // namespace trustbilanz
