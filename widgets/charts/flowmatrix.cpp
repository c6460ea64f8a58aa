// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/flowmatrix.h"

#include "widgets/text.h"
#include "widgets/texttrust.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kRowHeight = 28;
constexpr int kGroupHeight = 20;
constexpr int kWordHeight = 20;
constexpr int kWordGap = 8; ///< above and below upright words together
constexpr int kLeastHead = 200; ///< of the words beside the rows
constexpr int kHeadGap = 10;
constexpr int kLeastColumn = 46;
constexpr int kWordPixels = 12;
constexpr int kSmallPixels = 11;
constexpr int kRadius = 4;
constexpr double kDarkest = 0.55; ///< of the accent, so that digits stay readable

bool isEmpty(const CategoryFlows& flows, size_t state)
{
    const auto nobody
        = [](const FlowCount& count) { return !count.hidden && count.customers == 0; };
    return nobody(flows.before[state]) && nobody(flows.after[state]);
}

std::vector<size_t> statesOf(const CategoryFlows& flows)
{
    std::vector<size_t> states;
    for (size_t level = kTrustLevels; level-- > 0;) {
        for (const Willingness willingness : {Willingness::Open, Willingness::Pragmatic,
                                              Willingness::Refuses, Willingness::NotKnown}) {
            const size_t category = categoryOf(TrustLevel(level), willingness);
            if (!isEmpty(flows, category))
                states.push_back(category);
        }
    }
    if (!isEmpty(flows, kAbsent))
        states.push_back(kAbsent);
    return states;
}

/// Share of the row that went to the cell; none where the row's sum is hidden.
std::optional<double> shareOf(const CategoryFlows& flows, size_t from, size_t to)
{
    const FlowCount& all = flows.before[from];
    if (all.hidden || all.customers == 0 || flows.flows[from][to].hidden)
        return std::nullopt;
    return double(flows.flows[from][to].customers) / double(all.customers);
}

QString shortWord(size_t state)
{
    return state == kAbsent ? text::flowState(state) : text::willingness(willingnessOf(state));
}
} // namespace

FlowMatrix::FlowMatrix(QWidget* parent)
    : QWidget(parent)
    , m_headWidth(kLeastHead)
    , m_wordHeight(kWordHeight)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowMatrix::setFlows(const CategoryFlows& flows)
{
    m_flows = flows;
    m_states = flows.hidden ? std::vector<size_t>() : statesOf(flows);
    retranslate();
    updateGeometry();
    update();
}

void FlowMatrix::fitRows()
{
    const QFontMetricsF metrics(textFont(kWordPixels));
    double widest = 0;
    for (const size_t state : m_states)
        widest = std::max(widest, metrics.horizontalAdvance(text::flowState(state)));
    m_headWidth = std::max(kLeastHead, int(widest) + kHeadGap + 1);
    updateGeometry();
}

/// Words that are wider than their columns stand upright.
void FlowMatrix::fitHead()
{
    const QFontMetricsF metrics(textFont(kSmallPixels));
    double widest = 0;
    for (const size_t state : m_states)
        widest = std::max(widest, metrics.horizontalAdvance(shortWord(state)));
    const int height = widest > columnWidth() - 2 ? int(widest) + kWordGap : kWordHeight;
    if (height == m_wordHeight)
        return;
    m_wordHeight = height;
    updateGeometry();
    update();
}

void FlowMatrix::resizeEvent(QResizeEvent*)
{
    fitHead();
}

void FlowMatrix::retranslate()
{
    QString spoken;
    for (const size_t from : m_states) {
        for (const size_t to : m_states) {
            const FlowCount& flow = m_flows.flows[from][to];
            if (flow.hidden || flow.customers > 0)
                spoken += readingOf(from, to) + QStringLiteral(". ");
        }
    }
    setAccessibleDescription(spoken.trimmed());
    fitRows();
    fitHead();
}

QSize FlowMatrix::sizeHint() const
{
    const int count = int(m_states.size());
    return {m_headWidth + count * 2 * kLeastColumn,
            kGroupHeight + m_wordHeight + count * kRowHeight + 2};
}

QSize FlowMatrix::minimumSizeHint() const
{
    return {m_headWidth + int(m_states.size()) * kLeastColumn, sizeHint().height()};
}

double FlowMatrix::columnWidth() const
{
    return (width() - m_headWidth - 2.0) / double(std::max<size_t>(1, m_states.size()));
}

QRectF FlowMatrix::cellOf(size_t row, size_t column) const
{
    return {m_headWidth + double(column) * columnWidth(),
            kGroupHeight + m_wordHeight + double(row) * double(kRowHeight), columnWidth(),
            kRowHeight};
}

void FlowMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    for (size_t row = 0; row < m_states.size(); ++row) {
        for (size_t column = 0; column < m_states.size(); ++column)
            paintCell(painter, row, column);
    }
    if (property("keyboardFocus").toBool()) {
        painter.setPen(QPen(themeOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void FlowMatrix::paintHeads(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    for (size_t i = 0; i < m_states.size(); ++i) {
        const size_t state = m_states[i];
        painter.setFont(textFont(kWordPixels));
        painter.setPen(theme.text);
        const QRectF row = cellOf(i, 0);
        painter.drawText(QRectF(0, row.top(), m_headWidth - kHeadGap, kRowHeight),
                         Qt::AlignRight | Qt::AlignVCenter, text::flowState(state));
        painter.setFont(textFont(kSmallPixels));
        painter.setPen(theme.mutedText);
        const QRectF column = cellOf(0, i);
        paintWord(painter,
                  QRectF(column.left() + 1, kGroupHeight, column.width() - 2, m_wordHeight),
                  shortWord(state));
        const bool starts
            = state != kAbsent && (i == 0 || levelOf(m_states[i - 1]) != levelOf(state));
        if (!starts)
            continue;
        const auto sameLevel = std::ranges::count_if(m_states, [state](size_t other) {
            return other != kAbsent && levelOf(other) == levelOf(state);
        });
        painter.setFont(textFont(kWordPixels, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(QRectF(column.left(), 0, column.width() * double(sameLevel), kGroupHeight),
                         Qt::AlignCenter, text::trustLevel(levelOf(state)));
    }
}

/// Upright words begin at their column's first cell and are read from below.
void FlowMatrix::paintWord(QPainter& painter, const QRectF& place, const QString& word) const
{
    if (m_wordHeight == kWordHeight) {
        painter.drawText(place, Qt::AlignCenter, word);
        return;
    }
    painter.save();
    painter.translate(place.center());
    painter.rotate(-90);
    painter.drawText(QRectF(-place.height() / 2 + kWordGap / 2.0, -place.width() / 2,
                            place.height(), place.width()),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
    painter.restore();
}

void FlowMatrix::paintCell(QPainter& painter, size_t row, size_t column) const
{
    const Theme& theme = themeOf(palette());
    const size_t from = m_states[row];
    const size_t to = m_states[column];
    const FlowCount& flow = m_flows.flows[from][to];
    const QRectF cell = cellOf(row, column).adjusted(1, 1, -1, -1);
    const bool cannotBe = from == kAbsent && to == kAbsent;
    QColor shade = theme.accent;
    shade.setAlphaF(float(kDarkest * shareOf(m_flows, from, to).value_or(0)));
    painter.fillRect(cell, theme.surfaceHover);
    if (flow.hidden)
        painter.fillRect(cell, QBrush(theme.mutedText, Qt::BDiagPattern));
    else
        painter.fillRect(cell, shade);
    if (from == to && !cannotBe) {
        painter.setPen(QPen(theme.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell);
    }
    if (flow.hidden || cannotBe)
        return;
    painter.setFont(numberFont(kWordPixels));
    painter.setPen(flow.customers == 0 ? theme.mutedText : theme.text);
    painter.drawText(cell, Qt::AlignCenter, text::count(flow.customers));
}

QString FlowMatrix::readingOf(size_t from, size_t to) const
{
    const FlowCount& flow = m_flows.flows[from][to];
    const QString way = QStringLiteral("%1 → %2: ").arg(text::flowState(from), text::flowState(to));
    if (flow.hidden)
        return way + text::requiredState(RequiredState::Hidden);
    const auto share = shareOf(m_flows, from, to);
    return way + text::count(flow.customers)
        + (share ? QStringLiteral(" (%1)").arg(text::percent(*share)) : QString());
}

bool FlowMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString reading;
    for (size_t row = 0; row < m_states.size(); ++row) {
        for (size_t column = 0; column < m_states.size(); ++column) {
            if (cellOf(row, column).contains(help->pos()))
                reading = readingOf(m_states[row], m_states[column]);
        }
    }
    QToolTip::showText(help->globalPos(), reading, this);
    return true;
}

} // namespace trustbilanz
