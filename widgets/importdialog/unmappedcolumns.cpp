// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/unmappedcolumns.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace trustbilanz {

namespace {

constexpr int kTallest = 104; ///< three rows of chips; the rows of the file are more important

} // namespace

UnmappedColumns::UnmappedColumns(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(12, "muted"))
    , m_area(new QScrollArea)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_area);
    m_area->setObjectName(QStringLiteral("columnChips"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
}

void UnmappedColumns::showColumns(const QStringList& names, ImportKind kind)
{
    setVisible(!names.isEmpty());
    m_isClickable = kind == ImportKind::Scores;
    m_sentence->setText(m_isClickable
                            ? tr("These columns go nowhere and are not stored; click one to make "
                                 "it a segment, or drag it onto a field:")
                            : tr("These columns go nowhere and are not stored; drag one onto a "
                                 "field to import it:"));
    if (names == m_names)
        return;
    m_names = names;
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setAlignment(Qt::AlignLeft);
    flow->setSpacing(6);
    for (const QString& name : names)
        flow->addWidget(new ColumnChip(name));
    m_area->setWidget(chips);
    chips->setAutoFillBackground(false);
    fitHeight();
}

/// Chips do not take the mouse themselves: a preview that comes during a drag replaces them.
void UnmappedColumns::mousePressEvent(QMouseEvent* event)
{
    m_pressed = columnAt(*event);
    m_start.press(*event);
}

void UnmappedColumns::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_start.beginning(*event) || m_pressed.isEmpty())
        return;
    const QString dragged = std::exchange(m_pressed, QString()); // its release is no click
    dragColumn(*this, dragged);
}

void UnmappedColumns::mouseReleaseEvent(QMouseEvent* event)
{
    const QString pressed = std::exchange(m_pressed, QString());
    if (m_isClickable && !pressed.isEmpty() && pressed == columnAt(*event))
        offerUses(pressed, event->globalPosition().toPoint());
}

QString UnmappedColumns::columnAt(const QMouseEvent& event) const
{
    const auto* chip = qobject_cast<ColumnChip*>(childAt(event.position().toPoint()));
    return chip ? chip->column() : QString();
}

void UnmappedColumns::offerUses(const QString& column, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnUses"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Use as a segment")), &QAction::triggered, this,
            [this, column] { emit segmentWanted(column); });
    connect(menu->addAction(tr("Use as a driver, on a scale of its own")), &QAction::triggered,
            this, [this, column] { emit driverWanted(column); });
    menu->popup(globalPosition);
}

void UnmappedColumns::resizeEvent(QResizeEvent*)
{
    fitHeight();
}

/// As high as the chips need, up to three rows; more of them scroll.
void UnmappedColumns::fitHeight()
{
    if (m_area->widget())
        m_area->setFixedHeight(std::min(m_area->widget()->heightForWidth(width()), kTallest));
}

} // namespace trustbilanz
