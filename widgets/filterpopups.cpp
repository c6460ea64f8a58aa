// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterpopups.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kTreeWidth = 300;
constexpr int kMostTreeHeight = 420;
constexpr int kRowHeight = 30;

/// Below its chip, but never beyond the screen.
void openBelow(QWidget& popup, const QWidget& anchor)
{
    popup.adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - popup.width())));
    place.setY(std::max(screen.top(), std::min(place.y(), screen.bottom() - popup.height())));
    popup.move(place);
    popup.show();
}

QDateEdit* makeDateEdit()
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setMinimumHeight(34);
    return edit;
}

/// The short format of the language, with four digits of the year.
QString typedDateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy"))
        ? format
        : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

} // namespace

RangePopup::RangePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_fromLabel(new QLabel)
    , m_toLabel(new QLabel)
    , m_from(makeDateEdit())
    , m_to(makeDateEdit())
    , m_apply(new QPushButton)
{
    setObjectName(QStringLiteral("popup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_fromLabel, m_from, m_toLabel, m_to})
        layout->addWidget(widget);
    layout->addSpacing(6);
    layout->addWidget(m_apply);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_apply->setObjectName(QStringLiteral("primary"));
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        hide();
        emit chosen(dayFrom(m_from->date()), dayFrom(m_to->date()));
    });
    retranslate();
}

void RangePopup::open(QWidget* anchor, Day from, Day to)
{
    m_to->setMinimumDate(dateFrom(from));
    m_from->setDate(dateFrom(from));
    m_to->setDate(dateFrom(to));
    openBelow(*this, *anchor);
    m_from->setFocus(Qt::PopupFocusReason);
}

void RangePopup::retranslate()
{
    m_fromLabel->setText(tr("&First day"));
    m_toLabel->setText(tr("&Last day"));
    m_from->setAccessibleName(tr("First day of the range"));
    m_to->setAccessibleName(tr("Last day of the range"));
    m_apply->setText(tr("Apply"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(typedDateFormat());
    }
}

SegmentPopup::SegmentPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_tree(new QTreeWidget)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("popup"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumWidth(kTreeWidth);
    m_tree->setRootIsDecorated(true);
    m_hint->setWordWrap(true);
    m_hint->setFont(textFont(12));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_tree);
    layout->addWidget(m_hint);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { emit chosen(ticked()); });
    retranslate();
}

void SegmentPopup::setSegments(const std::vector<SegmentInfo>& segments,
                               const std::vector<SegmentFilter>& where)
{
    const QSignalBlocker quiet(m_tree);
    rebuild(segments);
    tick(where);
}

void SegmentPopup::rebuild(const std::vector<SegmentInfo>& segments)
{
    m_tree->clear();
    for (const SegmentInfo& segment : segments) {
        auto* parent = new QTreeWidgetItem(m_tree, {segment.name});
        parent->setData(0, Qt::UserRole, segment.name);
        parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const QString& value : segment.values) {
            auto* item = new QTreeWidgetItem(parent, {text::segmentValue(value)});
            item->setData(0, Qt::UserRole, value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
        }
        parent->setExpanded(segments.size() <= 4);
    }
}

void SegmentPopup::tick(const std::vector<SegmentFilter>& where)
{
    for (const SegmentFilter& filter : where) {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* segment = m_tree->topLevelItem(i);
            if (segment->data(0, Qt::UserRole).toString() != filter.segment)
                continue;
            segment->setExpanded(true);
            for (int j = 0; j < segment->childCount(); ++j) {
                const QString value = segment->child(j)->data(0, Qt::UserRole).toString();
                segment->child(j)->setCheckState(
                    0, filter.values.contains(value) ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
}

std::vector<SegmentFilter> SegmentPopup::ticked() const
{
    std::vector<SegmentFilter> where;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* segment = m_tree->topLevelItem(i);
        SegmentFilter filter {segment->data(0, Qt::UserRole).toString(), {}};
        for (int j = 0; j < segment->childCount(); ++j) {
            if (segment->child(j)->checkState(0) == Qt::Checked)
                filter.values.append(segment->child(j)->data(0, Qt::UserRole).toString());
        }
        if (!filter.values.isEmpty())
            where.push_back(std::move(filter));
    }
    return where;
}

void SegmentPopup::open(QWidget* anchor)
{
    int rows = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        rows += 1
            + (m_tree->topLevelItem(i)->isExpanded() ? m_tree->topLevelItem(i)->childCount() : 0);
    m_tree->setFixedHeight(std::clamp(rows * kRowHeight, 3 * kRowHeight, kMostTreeHeight));
    openBelow(*this, *anchor);
    m_tree->setFocus(Qt::PopupFocusReason);
}

void SegmentPopup::retranslate()
{
    m_tree->setAccessibleName(tr("Segments and their values"));
    m_hint->setText(
        tr("Several values of one segment widen the group, several segments narrow it."));
}

} // namespace trustbilanz
