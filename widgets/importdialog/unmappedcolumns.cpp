// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/unmappedcolumns.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/importdialog/columndrag.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kTallest = 104; ///< three rows of chips; the rows of the file are more important

constexpr int kLongestName = 40; ///< characters; the tool tip has all of it

/// A name to be dragged. Keyboards choose the column in the list of its field instead.
class ColumnChip final : public QLabel
{
public:
    explicit ColumnChip(const QString& column)
        : QLabel(column.size() > kLongestName ? column.left(kLongestName) + QChar(0x2026) : column)
        , m_column(column)
    {
        setToolTip(column);
        setObjectName(QStringLiteral("columnChip"));
        setTextFormat(Qt::PlainText);
        setCursor(Qt::OpenHandCursor);
    }

protected:
    void mousePressEvent(QMouseEvent*) override { }
    void mouseMoveEvent(QMouseEvent*) override { dragColumn(*this, m_column); }

private:
    QString m_column;
};

} // namespace

UnmappedColumns::UnmappedColumns(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
{
    QLabel* sentence = makeLabel(12, "muted");
    sentence->setText(tr("These columns go nowhere and are not stored; drag one onto a field to "
                         "import it:"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sentence);
    layout->addWidget(m_area);
    m_area->setObjectName(QStringLiteral("columnChips"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
}

void UnmappedColumns::showColumns(const QStringList& names)
{
    setVisible(!names.isEmpty());
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
    fitHeight();
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
