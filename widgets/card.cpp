// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/flowlayout.h"
#include "widgets/sparkline.h"
#include "widgets/theme.h"
#include "widgets/watermark.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

namespace trustbilanz {

namespace {
constexpr QMargins kPadding(20, 16, 20, 16);
constexpr QMargins kFigurePadding(16, 14, 16, 14); ///< four of them fit side by side
constexpr int kTitlePixels = 15;
constexpr int kSecondaryPixels = 12;
constexpr int kNamePixels = 13;
constexpr int kFigurePixels = 28;
constexpr const char* kLanguageOfText = "languageOfText"; ///< property of a label

void setTextOrHide(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QToolButton* makeAction(const QString& objectName)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setProperty("ghost", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return row;
}
} // namespace

void setTone(QWidget& widget, const char* tone)
{
    widget.setProperty("tone", QLatin1String(tone));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

void setTextInPlace(QLabel& label, const QString& text)
{
    const QString language = QLocale().name();
    const bool isSameLanguage = label.property(kLanguageOfText).toString() == language;
    const bool isShorter = text.size() < label.text().size();
    label.setProperty(kLanguageOfText, language);
    if (text == label.text())
        return;
    label.setMinimumHeight(isShorter && isSameLanguage && label.isVisible() ? label.height() : 0);
    label.setText(text);
}

QLabel* makeLabel(int pixels, const char* tone, QFont::Weight weight)
{
    auto* label = new QLabel;
    label->setFont(textFont(pixels, weight));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", QLatin1String(tone));
    return label;
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(kTitlePixels, "", QFont::DemiBold))
    , m_subtitle(makeLabel(kSecondaryPixels, "muted"))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_subtitle->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addLayout(words, 1);
    head->addLayout(m_actions);
    head->setAlignment(m_actions, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kPadding);
    all->setSpacing(4);
    all->addLayout(head);
    all->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    setTextOrHide(*m_subtitle, subtitle);
}

QString Card::title() const
{
    return m_title->text();
}

QToolButton* Card::addAction(const QString& objectName)
{
    QToolButton* button = makeAction(objectName);
    m_actions->addWidget(button);
    return button;
}

QToolButton* Card::addActionBelow(const QString& objectName)
{
    if (!m_below) {
        auto* row = new QWidget;
        m_below = new FlowLayout(row);
        m_below->setAlignment(Qt::AlignLeft);
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, row); // after the head
    }
    QToolButton* button = makeAction(objectName);
    m_below->addWidget(button);
    return button;
}

void Card::setMethod(const QString& id)
{
    m_methodId = id;
    m_method = addAction(QStringLiteral("method"));
    connect(m_method, &QToolButton::clicked, this, [this] { showMethod(m_methodId, this, this); });
    nameMethod();
}

void Card::setMethodInputs(const MethodInputs& inputs)
{
    if (m_methodInputs == inputs)
        return;
    m_methodInputs = inputs;
    emit methodInputsChanged();
}

void Card::nameMethod()
{
    if (!m_method)
        return;
    m_method->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_method->setIcon(lineIcon(QStringLiteral("help"), themeOf(palette()).mutedText));
    m_method->setToolTip(tr("How is this calculated? (F1)"));
    m_method->setAccessibleName(tr("How is this calculated?"));
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        nameMethod();
        update(); // the watermark
    }
}

void Card::keyPressEvent(QKeyEvent* event)
{
    if (m_method && event->matches(QKeySequence::HelpContents))
        return showMethod(m_methodId, this, this);
    QFrame::keyPressEvent(event);
}

void Card::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!showsSample(*this))
        return;
    QPainter painter(this);
    paintWatermark(painter, rect(), *this);
}

KpiCard::KpiCard(QWidget* parent)
    : Card(parent)
    , m_value(makeLabel(kFigurePixels, "", QFont::DemiBold))
    , m_change(makeLabel(kSecondaryPixels, "", QFont::DemiBold))
    , m_since(makeLabel(kSecondaryPixels, "muted"))
    , m_confidence(makeLabel(kSecondaryPixels, "", QFont::Medium))
    , m_note(makeLabel(kSecondaryPixels, "muted"))
    , m_sparkline(new Sparkline)
{
    layout()->setContentsMargins(kFigurePadding);
    titleLabel()->setFont(textFont(kNamePixels, QFont::Medium));
    titleLabel()->setProperty("tone", QLatin1String("muted"));
    m_value->setWordWrap(false);
    m_change->setWordWrap(false);
    QBoxLayout* figure = rowOf({m_value, m_sparkline});
    figure->setSpacing(12);
    figure->setStretchFactor(m_sparkline, 1);
    QBoxLayout* change = rowOf({m_change, m_since});
    change->setSpacing(6);
    change->setStretchFactor(m_since, 1);
    body()->setSpacing(3);
    body()->addLayout(figure);
    body()->addLayout(change);
    body()->addWidget(m_confidence);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

void KpiCard::setContent(const Content& content)
{
    setTitle(content.name);
    m_value->setText(content.value);
    setTextOrHide(*m_change, content.change);
    setTone(*m_change, content.changeTone);
    setTextOrHide(*m_since, content.changeSince);
    setTextOrHide(*m_confidence, content.confidence);
    setTextOrHide(*m_note, content.note);
    m_sparkline->setTrend(content.trend, content.color);
    m_sparkline->setVisible(!content.trend.isEmpty());
    setAccessibleName(content.name + QStringLiteral(": ") + content.value);
    QStringList facts {content.change, content.changeSince, content.confidence, content.note};
    facts.removeAll(QString());
    setAccessibleDescription(facts.join(QLatin1Char(' ')));
}

void KpiCard::setObjectNames(const QString& stem)
{
    setObjectName(stem);
    m_value->setObjectName(stem + QStringLiteral(".value"));
    m_change->setObjectName(stem + QStringLiteral(".change"));
    m_confidence->setObjectName(stem + QStringLiteral(".confidence"));
    m_note->setObjectName(stem + QStringLiteral(".note"));
}

ChartCard::ChartCard(QWidget* chart, QAbstractItemModel* table, QWidget* parent)
    : Card(parent)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_toggle(addAction(QStringLiteral("tableToggle")))
{
    setHasChart();
    setUpTable(*m_table, *table);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    fitTable(false);
    body()->addWidget(m_stack, 1);
    const auto toggle = [this] { setTableShown(!isTableShown()); };
    connect(m_toggle, &QToolButton::clicked, this, toggle);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, toggle);
    retranslate();
}

void ChartCard::setTitle(const QString& title)
{
    Card::setTitle(title);
    m_stack->widget(0)->setAccessibleName(tr("Chart: %1").arg(title));
    m_table->setAccessibleName(tr("Table: %1").arg(title));
}

void ChartCard::setTableShown(bool shown)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    fitTable(shown); // first: of a widget that is hidden nobody asks the size again
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    retranslate();
}

/// A hidden table must not stretch the card of a low chart.
void ChartCard::fitTable(bool shown)
{
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           shown ? QSizePolicy::Expanding : QSizePolicy::Ignored);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::retranslate()
{
    m_toggle->setText(isTableShown() ? tr("Chart") : tr("Table"));
    m_toggle->setToolTip(isTableShown() ? tr("Show the figures as a chart (Ctrl+T)")
                                        : tr("Show the figures as a table (Ctrl+T)"));
    setTitle(title());
}

} // namespace trustbilanz
