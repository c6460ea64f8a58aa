// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/previewtable.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kWidestColumn = 240;
constexpr int kCellMargin = 8;
constexpr int kSignificantDigits = 12;
enum Role { UnderstoodRole = Qt::UserRole, MappedRole, FailedRole };

/// Field that a column of the source is mapped to, as the preview names it; empty = none.
QString fieldOf(const QString& column, const ImportPlan& plan)
{
    if (const QString field = plan.columns.key(column); !field.isEmpty())
        return field;
    const auto segment = std::ranges::find(plan.segments, column, &SegmentMapping::column);
    return segment == plan.segments.end() ? QString() : segment->name;
}

QString titleOf(const QString& field)
{
    static const QString kDriver = QStringLiteral("driver:");
    return field.startsWith(kDriver) ? field.mid(kDriver.size()) : text::fieldTitle(field);
}

/// ISO dates and C numbers in the reader's language.
QString localised(const QString& understood)
{
    if (understood.size() >= 7 && understood.contains(QLatin1Char('-'))) {
        if (const std::optional<PartialDate> date = PartialDate::fromIso(understood))
            return text::date(date);
    }
    bool isNumber = false;
    const double value = understood.toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'g', kSignificantDigits) : understood;
}

} // namespace

/// One column of the source, or of the fields where the source has none (VERIS).
struct PreviewColumn {
    QString name;
    QString field;
    qsizetype raw = 0;
    qsizetype understood = -1;
};

class PreviewModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const importers::Preview& preview, const ImportPlan& plan)
    {
        beginResetModel();
        m_preview = preview;
        m_columns = plan.kind == ImportKind::Scores ? columnsOfSource(plan) : columnsOfFields(plan);
        endResetModel();
    }

    const std::vector<PreviewColumn>& columns() const { return m_columns; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_preview.rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PreviewColumn> columnsOfSource(const ImportPlan& plan) const;
    std::vector<PreviewColumn> columnsOfFields(const ImportPlan& plan) const;
    QString understood(size_t row, const PreviewColumn& column) const;
    importers::Preview m_preview;
    std::vector<PreviewColumn> m_columns;
};

std::vector<PreviewColumn> PreviewModel::columnsOfSource(const ImportPlan& plan) const
{
    std::vector<PreviewColumn> columns;
    for (qsizetype i = 0; i < m_preview.header.size(); ++i) {
        const QString field = fieldOf(m_preview.header[i], plan);
        const qsizetype place = field.isEmpty() ? -1 : m_preview.fields.indexOf(field);
        columns.push_back({m_preview.header[i], field, i, place});
    }
    return columns;
}

std::vector<PreviewColumn> PreviewModel::columnsOfFields(const ImportPlan& plan) const
{
    std::vector<PreviewColumn> columns;
    for (qsizetype i = 0; i < m_preview.fields.size(); ++i) {
        const QString& field = m_preview.fields[i];
        const QString column = plan.columns.value(field);
        columns.push_back({column.isEmpty() ? field : column, field, i, i});
    }
    return columns;
}

/// Null where the cell was not understood.
QString PreviewModel::understood(size_t row, const PreviewColumn& column) const
{
    if (column.understood < 0 || row >= m_preview.understood.size())
        return QString();
    return m_preview.understood[row].value(column.understood);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const PreviewColumn& column = m_columns[size_t(index.column())];
    const QString raw = m_preview.rows[size_t(index.row())].value(column.raw);
    const bool wasRead
        = column.understood >= 0 && size_t(index.row()) < m_preview.understood.size();
    const QString meaning = understood(size_t(index.row()), column);
    switch (role) {
    case Qt::DisplayRole:
        return raw;
    case UnderstoodRole:
        return !wasRead        ? QString()
            : meaning.isNull() ? PreviewTable::tr("not understood")
                               : localised(meaning);
    case MappedRole:
        return !column.field.isEmpty();
    case FailedRole:
        return wasRead && meaning.isNull();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return wasRead ? PreviewTable::tr("%1, understood as %2")
                             .arg(raw, index.data(UnderstoodRole).toString())
                       : raw;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const PreviewColumn& column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString goal = column.field.isEmpty()
        ? PreviewTable::tr("not stored")
        : PreviewTable::tr("→ %1").arg(titleOf(column.field));
    return QString(column.name + QLatin1Char('\n') + goal);
}

namespace {

/// Two lines: the cell, and what it means.
class TwoLineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        const QRect cell = option.rect.adjusted(kCellMargin, 4, -kCellMargin, -4);
        const QString meaning = index.data(UnderstoodRole).toString();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        painter->setFont(textFont(13));
        painter->setPen(index.data(MappedRole).toBool() ? theme.text : theme.mutedText);
        painter->drawText(cell,
                          (meaning.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft,
                          shortened(index.data().toString(), textFont(13), cell.width()));
        painter->setFont(textFont(12));
        painter->setPen(index.data(FailedRole).toBool() ? theme.bad : theme.accent);
        painter->drawText(cell, Qt::AlignBottom | Qt::AlignLeft,
                          shortened(meaning, textFont(12), cell.width()));
        painter->setPen(theme.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics first(textFont(13));
        const QFontMetrics second(textFont(12));
        const int width = std::max(first.horizontalAdvance(index.data().toString()),
                                   second.horizontalAdvance(index.data(UnderstoodRole).toString()));
        return {std::min(width + 2 * kCellMargin + 2, kWidestColumn),
                first.height() + second.height() + 10};
    }

private:
    /// Long answers in words are cut here only; they are in the tool tip.
    static QString shortened(const QString& text, const QFont& font, int width)
    {
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    }
};

} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new PreviewModel(this))
{
    setModel(m_model);
    setItemDelegate(new TwoLineDelegate(this));
    setAccessibleName(tr("First rows as they stand and as they are understood"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewTable::showPreview(const importers::Preview& preview, const ImportPlan& plan)
{
    m_model->setPreview(preview, plan);
}

QStringList PreviewTable::unmappedColumns() const
{
    QStringList names;
    for (const PreviewColumn& column : m_model->columns()) {
        if (column.field.isEmpty())
            names.append(column.name);
    }
    return names;
}

} // namespace trustbilanz
