// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/previewtable.h"

#include "widgets/importdialog/columndrag.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kWidestColumn = 240;
constexpr int kCellMargin = 8;
constexpr int kMeasuredColumns = 60; ///< of hundreds; the rest gets kUsualColumn
constexpr int kMeasuredRows = 20;
constexpr int kUsualColumn = 120;
constexpr int kLongestSource = 24; ///< characters of a file name; the tool tip has all of it
constexpr int kSignificantDigits = 12;
enum Role { ColumnRole = Qt::UserRole, UnderstoodRole, MappedRole, FailedRole };

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

/// Signs that turn the direction of writing could make a cell look like another one.
QString withVisibleDirections(const QString& cell)
{
    static const QRegularExpression signs(
        QStringLiteral("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
    QString shown = cell;
    for (qsizetype at = shown.indexOf(signs); at >= 0; at = shown.indexOf(signs, at)) {
        const QString code = QString::number(shown[at].unicode(), 16).toUpper();
        shown.replace(at, 1, QStringLiteral("<U+%1>").arg(code, 4, QLatin1Char('0')));
    }
    return shown;
}

/// Files of a folder often differ at the end of their names only.
QString shortened(const QString& source)
{
    constexpr int kHalf = kLongestSource / 2;
    return source.size() <= kLongestSource
        ? source
        : source.left(kHalf) + QChar(0x2026) + source.right(kHalf - 1);
}

/// Line of the source; in a folder with the name of the file.
QString placeOf(const importers::PreviewRow& row, const QString& source)
{
    const QString line = text::count(row.line);
    return source.isEmpty() ? line : source + QStringLiteral(": ") + line;
}

/// Short where it stands beside the row, whole where it is asked for or spoken.
QVariant placeFor(const importers::PreviewRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return placeOf(row, shortened(row.source));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return placeOf(row, row.source);
    default:
        return {};
    }
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
        m_columns
            = plan.kind == ImportKind::Incidents ? columnsOfFields(plan) : columnsOfSource(plan);
        selectRows();
        endResetModel();
    }

    void showOnly(const std::optional<IssueCount>& problem)
    {
        beginResetModel();
        m_only = problem;
        selectRows();
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
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
    void selectRows();
    bool isWanted(const importers::PreviewRow& row) const;
    bool isAmbiguous(const QString& field) const;
    QString meaningOf(const QString& understood, const PreviewColumn& column) const;
    importers::Preview m_preview;
    std::optional<IssueCount> m_only;
    std::vector<const importers::PreviewRow*> m_shown;
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

void PreviewModel::selectRows()
{
    m_shown.clear();
    for (const importers::PreviewRow& row : m_preview.rows) {
        if (isWanted(row))
            m_shown.push_back(&row);
    }
}

bool PreviewModel::isWanted(const importers::PreviewRow& row) const
{
    return !m_only || std::ranges::any_of(row.issues, [this](const RowIssue& issue) {
        return issue.kind == m_only->kind && issue.column == m_only->column;
    });
}

bool PreviewModel::isAmbiguous(const QString& field) const
{
    return std::ranges::find(m_preview.ambiguous, field, &importers::AmbiguousField::field)
        != m_preview.ambiguous.end();
}

/// As long as there are two readings, none of them is shown as the meaning.
QString PreviewModel::meaningOf(const QString& understood, const PreviewColumn& column) const
{
    if (isAmbiguous(column.field))
        return PreviewTable::tr("more than one reading");
    return understood.isNull() ? PreviewTable::tr("not understood") : localised(understood);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const PreviewColumn& column = m_columns[size_t(index.column())];
    const importers::PreviewRow& row = *m_shown[size_t(index.row())];
    const bool wasRead = column.understood >= 0 && !row.understood.isEmpty();
    const QString understood = wasRead ? row.understood.value(column.understood) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return withVisibleDirections(row.raw.value(column.raw));
    case UnderstoodRole:
        return wasRead ? meaningOf(understood, column) : QString();
    case MappedRole:
        return !column.field.isEmpty();
    case FailedRole:
        return wasRead && understood.isNull();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return wasRead ? PreviewTable::tr("%1, understood as %2")
                             .arg(index.data().toString(), meaningOf(understood, column))
                       : index.data();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return placeFor(*m_shown[size_t(section)], role);
    const PreviewColumn& column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == ColumnRole)
        return column.name;
    if (role != Qt::DisplayRole)
        return {};
    const QString goal = column.field.isEmpty()
        ? PreviewTable::tr("not stored")
        : PreviewTable::tr("→ %1").arg(titleOf(column.field));
    return QString(withVisibleDirections(column.name) + QLatin1Char('\n') + goal);
}

namespace {

/// The cell, marked where it was not understood; on demand what it means in a second line.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setMeaningShown(bool shown) { m_isMeaningShown = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        const bool hasFailed = index.data(FailedRole).toBool();
        const QString meaning = meaningOf(index);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        const QRect cell = option.rect.adjusted(kCellMargin, 4, -kCellMargin, -4);
        const QColor raw = index.data(MappedRole).toBool() ? theme.text : theme.mutedText;
        drawLine(*painter, cell, meaning.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop, textFont(13),
                 hasFailed ? theme.bad : raw, rawText(index));
        drawLine(*painter, cell, Qt::AlignBottom, textFont(12),
                 hasFailed ? theme.bad : theme.accent, meaning);
        painter->setPen(theme.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics first(textFont(13));
        const QFontMetrics second(textFont(12));
        const QString meaning = meaningOf(index);
        const int width
            = std::max(first.horizontalAdvance(rawText(index)), second.horizontalAdvance(meaning));
        const int height = first.height() + (m_isMeaningShown ? second.height() : 0);
        return {std::min(width + 2 * kCellMargin + 2, kWidestColumn), height + 10};
    }

private:
    /// Colour alone must not say that a cell was not understood; an empty one is seen by the mark.
    static QString rawText(const QModelIndex& index)
    {
        const QString raw = index.data().toString();
        return index.data(FailedRole).toBool() ? QStringLiteral("⚠ ") + raw : raw;
    }

    QString meaningOf(const QModelIndex& index) const
    {
        return m_isMeaningShown ? index.data(UnderstoodRole).toString() : QString();
    }

    /// Long answers in words are cut here only; they are in the tool tip.
    static void drawLine(QPainter& painter, const QRect& cell, Qt::Alignment edge,
                         const QFont& font, const QColor& color, const QString& text)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(cell, int(edge | Qt::AlignLeft),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width()));
    }

    bool m_isMeaningShown = false;
};

} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new PreviewModel(this))
{
    setObjectName(QStringLiteral("preview"));
    setHorizontalHeader(new ColumnHeader);
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Rows as they stand and as they are understood"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setDefaultSectionSize(kUsualColumn);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewTable::showPreview(const importers::Preview& preview, const ImportPlan& plan)
{
    m_model->setPreview(preview, plan);
    fitSections();
}

void PreviewTable::showOnly(const std::optional<IssueCount>& problem)
{
    m_model->showOnly(problem);
}

void PreviewTable::setMeaningShown(bool shown)
{
    static_cast<CellDelegate*>(itemDelegate())->setMeaningShown(shown);
    emit m_model->layoutChanged();
    fitSections();
}

/// Rows are all of one height, and of a file with hundreds of columns the first are measured: the
/// window must not wait for thousands of cells.
void PreviewTable::fitSections()
{
    const QModelIndex first = m_model->index(0, 0);
    if (!first.isValid())
        return;
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint({}, first).height());
    const int columns = std::min(m_model->columnCount(), kMeasuredColumns);
    for (int column = 0; column < columns; ++column)
        resizeColumnToContents(column);
}

} // namespace trustbilanz
