// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/texttablewriter.h"
#include "widgets/card.h"
#include "widgets/headermethods.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kBodyPixels = 13;
constexpr int kRowHeight = 34;
constexpr int kLeastColumn = 44;
constexpr int kCellPadding
    = 6; ///< both sides of the style sheet's, which Qt forgets where it wraps
constexpr int kWidestWords = 140; ///< of a column that does not stretch; longer texts wrap
constexpr int kNarrowestWords = 90; ///< the same in a narrow table
constexpr int kWordShare = 8; ///< that part of a table's width a column of words may take
/// Rows whose heights are fitted to wrapped words; longer tables keep one height.
constexpr int kMostFittedRows = 500;
constexpr const char* kMostShownRows = "mostShownRows"; ///< property of a table that grows
constexpr const char* kLeastWords = "leastWords"; ///< property of a table whose words need room
constexpr int kFrame = 4; ///< pixels

bool isNumberColumn(const QAbstractItemModel& model, int column)
{
    const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return alignment & Qt::AlignRight;
}

/// The first column of words, which takes the room that is left; -1 where all are numbers.
int stretched(const QTableView& table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!isNumberColumn(*table.model(), column))
            return column;
    }
    return -1;
}

int widestWord(const QString& text, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QStringView word : QStringView(text).split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return widest;
}

/// What the words take of the width that they ask for; no word is cut.
int wordsWidth(int asked, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int share = option.widget ? option.widget->width() / kWordShare : kWidestWords;
    const int room = std::clamp(share, kNarrowestWords, kWidestWords);
    if (asked <= room)
        return asked;
    const int word = widestWord(index.data().toString(), option.fontMetrics);
    return std::min(asked, std::max(room, word + 4 * kCellPadding));
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Words wrap rather than take the room of the others.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem padded = option;
        if (option.rect.width() > kCellPadding)
            padded.rect.setWidth(option.rect.width() - kCellPadding);
        const QSize size = QStyledItemDelegate::sizeHint(padded, index);
        const bool isNumber = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        return isNumber ? size : QSize(wordsWidth(size.width(), option, index), size.height());
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->displayAlignment & Qt::AlignRight) {
            option->font = numberFont(kBodyPixels);
            option->fontMetrics = QFontMetrics(option->font);
        }
    }
};

/// Fits columns and row heights to words and copies rows.
class TableBehaviour final : public QObject
{
public:
    explicit TableBehaviour(QTableView& table)
        : QObject(&table)
        , m_table(table)
    {
        m_fit.setSingleShot(true);
        m_fit.setInterval(0);
        connect(&m_fit, &QTimer::timeout, this, [this] {
            fitWords();
            fitRows();
        });
        const auto later = [this] { m_fit.start(); };
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, later);
        connect(table.model(), &QAbstractItemModel::modelReset, this, later);
        connect(table.model(), &QAbstractItemModel::layoutChanged, this, later);
        connect(table.model(), &QAbstractItemModel::dataChanged, this, later);
        table.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange
            || event->type() == QEvent::Resize)
            m_fit.start();
        if (event->type() != QEvent::KeyPress
            || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return false;
        copyRows();
        return true;
    }

private:
    /// No word is cut, and words that asked for room keep it; a table too narrow for them scrolls to
    /// the side.
    void fitWords()
    {
        const int words = stretched(m_table);
        if (words < 0 || m_table.isColumnHidden(words))
            return;
        const int least = std::max(m_table.property(kLeastWords).toInt(), leastWidth(words));
        QHeaderView* header = m_table.horizontalHeader();
        const int others = header->length() - header->sectionSize(words);
        const bool narrow = m_table.viewport()->width() - others < least;
        const auto mode = narrow ? QHeaderView::Fixed : QHeaderView::Stretch;
        if (header->sectionResizeMode(words) != mode)
            header->setSectionResizeMode(words, mode);
        if (narrow)
            header->resizeSection(words, least);
    }

    /// That of its widest word, unless it is one that would push out the other columns.
    int leastWidth(int column) const
    {
        const QAbstractItemModel& model = *m_table.model();
        int widest = 0;
        for (int row = 0; row < std::min(model.rowCount(), kMostFittedRows); ++row) {
            const QString text = model.index(row, column).data().toString();
            widest = std::max(widest, widestWord(text, m_table.fontMetrics()));
        }
        return std::min(widest, kWidestWords) + 4 * kCellPadding;
    }

    void fitRows()
    {
        if (m_table.model()->rowCount() <= kMostFittedRows)
            m_table.resizeRowsToContents();
        const QVariant mostRows = m_table.property(kMostShownRows);
        if (mostRows.isValid())
            m_table.setFixedHeight(heightOf(mostRows.toInt()));
    }

    int heightOf(int mostRows) const
    {
        int height = m_table.horizontalHeader()->sizeHint().height() + kFrame;
        for (int row = 0; row < std::min(m_table.model()->rowCount(), mostRows); ++row)
            height += m_table.rowHeight(row);
        const QScrollBar* aside = m_table.horizontalScrollBar();
        return aside->maximum() > 0 ? height + aside->sizeHint().height() : height;
    }

    void copyRows() const
    {
        QStringList lines;
        for (const QModelIndex& row : m_table.selectionModel()->selectedRows()) {
            QStringList cells;
            for (int column = 0; column < m_table.model()->columnCount(); ++column)
                cells << copied(row.siblingAtColumn(column));
            lines << cells.join(QLatin1Char('\t'));
        }
        if (!lines.isEmpty())
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }

    /// As it is shown; words are harmless in a spreadsheet, and a figure with its plus is.
    static QString copied(const QModelIndex& cell)
    {
        const QString shown = cell.data().toString();
        const bool isNumber = cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        return isNumber ? shown : session::withoutFormula(shown);
    }

    QTableView& m_table;
    QTimer m_fit;
};

/// The first column of words takes the room that is left; the others are as wide as they need.
void setUpColumns(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(kLeastColumn);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (const int words = stretched(table); words >= 0)
        header->setSectionResizeMode(words, QHeaderView::Stretch);
}
} // namespace

void setUpTable(QTableView& table, QAbstractItemModel& model)
{
    auto* sorted = new QSortFilterProxyModel(&table);
    sorted->setSortRole(Qt::UserRole);
    sorted->setSourceModel(&model);
    table.setModel(sorted);
    table.setItemDelegate(new CellDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setTextElideMode(Qt::ElideNone);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.viewport()->setAutoFillBackground(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.setSortingEnabled(true);
    table.sortByColumn(-1, Qt::AscendingOrder); // the order of the records until one is chosen
    // The arrow takes room in every column, so it waits until somebody sorts.
    QHeaderView* header = table.horizontalHeader();
    header->setSortIndicatorShown(false);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header,
                     [header](int column) { header->setSortIndicatorShown(column >= 0); });
    setUpColumns(table);
    new TableBehaviour(table);
    new HeaderMethods(table);
}

void growWithRows(QTableView& table, int mostRows)
{
    table.setProperty(kMostShownRows, mostRows);
    // Row by row, so that none is cut at the top.
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

void keepRoomForWords(QTableView& table, int pixels)
{
    table.setProperty(kLeastWords, pixels);
}

} // namespace trustbilanz
