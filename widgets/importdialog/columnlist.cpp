// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/columnlist.h"

#include "models/records/importreport.h"
#include "widgets/importdialog/formpart.h"
#include "widgets/numberfield.h"
#include "widgets/spokenname.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr NumberField::Limits kAnswerLimits {-1e6, 1e6, 1, 3, 1, true};
constexpr int kFieldWidth = 110;
constexpr QLatin1String kDriverPrefix("driver:");

} // namespace

ColumnList::ColumnList(Kind kind, QWidget* parent)
    : DropCard(parent)
    , m_kind(kind)
    , m_add(new QPushButton)
{
    const bool isSegments = kind == Kind::Segments;
    m_layout = makePart(
        *this, isSegments ? tr("Segments") : tr("Drivers"),
        isSegments ? tr("Groups to compare, such as region or product. A column may be dropped "
                        "here.")
                   : tr("Questions about single sides of trust, on scales of their own. A column "
                        "may be dropped here."));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setText(isSegments ? tr("Add a segment") : tr("Add a driver"));
    connect(m_add, &QPushButton::clicked, this, &ColumnList::addRow);
}

size_t ColumnList::most() const
{
    return m_kind == Kind::Segments ? kMostSegments : kMostDrivers;
}

void ColumnList::setHeader(const QStringList& header)
{
    m_header = header;
    for (const Row& row : m_rows) {
        const QSignalBlocker quiet(row.column);
        const QString chosen = row.column->currentText();
        row.column->clear();
        row.column->addItems(header);
        row.column->setCurrentIndex(int(header.indexOf(chosen)));
    }
}

void ColumnList::addRow()
{
    appendRow();
    m_rows.back().column->setFocus();
    emit changed();
}

void ColumnList::appendRow()
{
    m_rows.push_back(makeRow());
    m_layout->insertWidget(m_layout->count() - 1, m_rows.back().widget);
    m_add->setEnabled(m_rows.size() < most());
}

void ColumnList::setRows(const ImportPlan& plan)
{
    const QSignalBlocker quiet(this);
    for (const Row& row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    if (m_kind == Kind::Segments) {
        for (const SegmentMapping& segment : plan.segments)
            fillRow(segment.name, segment.column, std::nullopt);
        return;
    }
    for (auto it = plan.driverScales.begin(); it != plan.driverScales.end(); ++it)
        fillRow(it.key(), plan.columns.value(kDriverPrefix + it.key()), it.value());
}

void ColumnList::fillRow(const QString& name, const QString& column,
                         const std::optional<ScoreScale>& scale)
{
    if (!m_header.contains(column))
        return;
    appendRow();
    const Row& row = m_rows.back();
    row.column->setCurrentText(column);
    row.name->setText(name);
    row.name->setModified(true);
    if (scale) {
        row.lowest->setValue(scale->minimum);
        row.highest->setValue(scale->maximum);
        row.reversed->setChecked(scale->reversed);
    }
}

ColumnList::Row ColumnList::makeRow()
{
    Row row {new QWidget, new QLineEdit, new QComboBox, nullptr, nullptr, nullptr};
    auto* all = new QVBoxLayout(row.widget);
    all->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* remove = new QToolButton;
    remove->setIcon(lineIcon(QStringLiteral("delete"), themeOf(palette()).mutedText));
    remove->setAccessibleName(tr("Remove"));
    remove->setToolTip(tr("Remove"));
    line->addWidget(row.column, 1);
    line->addWidget(row.name, 1);
    line->addWidget(remove);
    all->addLayout(line);
    row.column->addItems(m_header);
    row.column->setCurrentIndex(-1);
    row.column->setPlaceholderText(tr("Column"));
    setSpokenName(*row.column, tr("Column"));
    row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Name"));
    if (m_kind == Kind::Drivers)
        addScale(row, *all);
    connect(row.column, &QComboBox::currentTextChanged, row.name,
            [name = row.name](const QString& column) {
                if (!name->isModified())
                    name->setText(column);
            });
    connect(row.column, &QComboBox::currentIndexChanged, this, &ColumnList::changed);
    connect(row.name, &QLineEdit::textEdited, this, &ColumnList::changed);
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    return row;
}

void ColumnList::addScale(Row& row, QVBoxLayout& layout)
{
    row.lowest = new NumberField(kAnswerLimits);
    row.highest = new NumberField(kAnswerLimits);
    row.reversed = new QCheckBox(tr("reversed"));
    row.lowest->setPlaceholder(tr("lowest"));
    row.highest->setPlaceholder(tr("highest"));
    row.lowest->setAccessibleName(tr("Lowest possible answer"));
    row.highest->setAccessibleName(tr("Highest possible answer"));
    auto* line = new QHBoxLayout;
    for (NumberField* field : {row.lowest, row.highest}) {
        field->setMaximumWidth(kFieldWidth);
        line->addWidget(field);
        connect(field, &NumberField::valueChanged, this, &ColumnList::changed);
    }
    line->addWidget(row.reversed);
    line->addStretch();
    layout.addLayout(line);
    connect(row.reversed, &QCheckBox::toggled, this, &ColumnList::changed);
}

void ColumnList::removeRow(const QWidget* widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    found->widget->deleteLater();
    m_rows.erase(found);
    m_add->setEnabled(true);
    m_add->setFocus();
    emit changed();
}

bool ColumnList::takes(const QString& column) const
{
    return m_header.contains(column) && m_rows.size() < most();
}

void ColumnList::take(const QString& column)
{
    addRow();
    m_rows.back().column->setCurrentText(column);
}

void ColumnList::add(const QString& column)
{
    if (takes(column))
        take(column);
}

void ColumnList::addTo(ImportPlan& plan) const
{
    for (const Row& row : m_rows) {
        const QString name = row.name->text().trimmed();
        const QString column = row.column->currentText();
        if (name.isEmpty() || column.isEmpty())
            continue;
        if (m_kind == Kind::Segments) {
            plan.segments.push_back({name, column});
            continue;
        }
        if (!row.lowest->value() || !row.highest->value()
            || *row.lowest->value() >= *row.highest->value())
            continue;
        plan.columns.insert(kDriverPrefix + name, column);
        plan.driverScales.insert(
            name, {*row.lowest->value(), *row.highest->value(), row.reversed->isChecked()});
    }
}

QString ColumnList::openQuestion() const
{
    QSet<QString> names;
    QSet<QString> columns;
    for (const Row& row : m_rows) {
        const QString name = row.name->text().trimmed();
        const QString column = row.column->currentText();
        if (column.isEmpty() || name.isEmpty())
            return m_kind == Kind::Segments ? tr("Give each segment a column and a name.")
                                            : tr("Give each driver a column and a name.");
        if (names.contains(name) || columns.contains(column))
            return tr("%1 is used twice.").arg(names.contains(name) ? name : column);
        names.insert(name);
        columns.insert(column);
        if (m_kind == Kind::Drivers && row.lowest->value() >= row.highest->value())
            return tr("State the lowest and highest possible answer of %1.").arg(name);
        if (m_kind == Kind::Drivers && !row.lowest->value())
            return tr("State the lowest and highest possible answer of %1.").arg(name);
    }
    return {};
}

} // namespace trustbilanz
