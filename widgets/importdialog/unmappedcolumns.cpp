// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/unmappedcolumns.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/importdialog/columndrag.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace trustbilanz {

namespace {

/// A name to be dragged. Keyboards choose the column in the list of its field instead.
class ColumnChip final : public QLabel
{
public:
    explicit ColumnChip(const QString& column)
        : QLabel(column)
    {
        setObjectName(QStringLiteral("columnChip"));
        setTextFormat(Qt::PlainText);
        setCursor(Qt::OpenHandCursor);
    }

protected:
    void mousePressEvent(QMouseEvent*) override { }
    void mouseMoveEvent(QMouseEvent*) override { dragColumn(*this, text()); }
};

} // namespace

UnmappedColumns::UnmappedColumns(QWidget* parent)
    : QWidget(parent)
{
    QLabel* sentence = makeLabel(12, "muted");
    sentence->setText(tr("These columns go nowhere and are not stored; drag one onto a field to "
                         "import it:"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sentence);
}

void UnmappedColumns::showColumns(const QStringList& names)
{
    setVisible(!names.isEmpty());
    if (names == m_names)
        return;
    m_names = names;
    delete m_chips;
    m_chips = new QWidget;
    auto* flow = new FlowLayout(m_chips);
    flow->setAlignment(Qt::AlignLeft);
    flow->setSpacing(6);
    for (const QString& name : names)
        flow->addWidget(new ColumnChip(name));
    layout()->addWidget(m_chips);
}

} // namespace trustbilanz
