// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sharingchoice.h"

#include "widgets/card.h"
#include "widgets/segmentchoice.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

SharingChoice::SharingChoice(QWidget* parent)
    : QWidget(parent)
    , m_name(makeLabel(12, "muted"))
    , m_segment(new SegmentChoice)
    , m_values(new QToolButton)
    , m_menu(new QMenu(this))
{
    m_name->setWordWrap(false);
    m_name->setBuddy(m_segment);
    m_values->setProperty("ghost", true);
    m_values->setFocusPolicy(Qt::StrongFocus);
    m_values->setPopupMode(QToolButton::InstantPopup);
    m_values->setMenu(m_menu);
    m_values->setProperty("opens", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 4);
    row->addWidget(m_name);
    row->addWidget(m_segment);
    row->addWidget(m_values);
    row->addStretch(1);
    connect(m_segment, &SegmentChoice::chosen, this, [this] {
        m_source = {m_segment->segment(), {}};
        showValues();
        emit chosen(m_source);
    });
}

void SharingChoice::showSegments(const std::vector<SegmentInfo>& segments,
                                 const SharingSource& source)
{
    m_segments = segments;
    // A segment whose values are still to be chosen is not forgotten by the next snapshot.
    if (source.isStated() || m_source.isStated())
        m_source = source;
    retranslate();
}

void SharingChoice::retranslate()
{
    m_name->setText(tr("Who shares data"));
    m_segment->setAccessibleName(m_name->text());
    m_segment->showSegments(m_segments, tr("choose a segment"));
    m_segment->setSegment(m_source.segment);
    showValues();
}

QStringList SharingChoice::valuesOf(const QString& segment) const
{
    const auto found = std::ranges::find(m_segments, segment, &SegmentInfo::name);
    QStringList values = found == m_segments.end() ? QStringList() : found->values;
    values.removeAll(QString()); // not given is no answer
    return values;
}

void SharingChoice::showValues()
{
    m_menu->clear();
    for (const QString& value : valuesOf(m_source.segment)) {
        QAction* action
            = m_menu->addAction(QString(value).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_source.open.contains(value));
        connect(action, &QAction::triggered, this, [this, value](bool checked) {
            m_source.open.removeAll(value);
            if (checked)
                m_source.open.append(value);
            nameValues();
            emit chosen(m_source);
        });
    }
    nameValues();
}

void SharingChoice::nameValues()
{
    m_values->setVisible(!m_source.segment.isEmpty());
    m_values->setText(m_source.open.isEmpty()
                          ? tr("choose values")
                          : tr("yes: %1").arg(m_source.open.join(QStringLiteral(", "))));
    m_values->setAccessibleName(tr("Values that mean yes"));
}

} // namespace trustbilanz
