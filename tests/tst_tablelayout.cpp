// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QtTest>

using namespace trustbilanz;

namespace {
constexpr int kLeastWidth = 180;
constexpr int kNarrow = 500;
constexpr int kWide = 2400;
constexpr int kMostRows = 5;

std::vector<ImportBatch> batches()
{
    std::vector<ImportBatch> batches;
    for (int id = 1; id <= 4 * kMostRows; ++id) {
        ImportBatch batch;
        batch.id = id;
        batch.source = QStringLiteral("answers of the %1 survey.csv").arg(id);
        batch.imported = QStringLiteral("2026-11-21T10:00:00Z");
        batch.rows = 1000 * id;
        batches.push_back(batch);
    }
    return batches;
}

int firstWords(const QTableView& view)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const auto alignment
            = view.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        if (!(alignment & Qt::AlignRight))
            return column;
    }
    return -1;
}
} // namespace

class TestTableLayout : public QObject
{
    Q_OBJECT
private slots:
    /// A narrow table scrolls to the side rather than cut its words; a wide one is filled.
    void wordsKeepTheirRoom()
    {
        QObject owner;
        BatchTable* table = makeBatchTable(&owner);
        table->setRecords(batches());
        QTableView view;
        setUpTable(view, *table);
        keepRoomForWords(view, kLeastWidth);
        const int words = firstWords(view);
        QVERIFY(words >= 0);
        view.resize(kNarrow, 300);
        view.show();
        QTRY_COMPARE(view.columnWidth(words), kLeastWidth);
        view.resize(kWide, 300);
        QTRY_VERIFY(view.columnWidth(words) > 2 * kLeastWidth);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        view.resize(kNarrow, 300);
        QTRY_COMPARE(view.columnWidth(words), kLeastWidth);
    }

    void aTableEndsWithAWholeRow()
    {
        QObject owner;
        BatchTable* table = makeBatchTable(&owner);
        table->setRecords(batches());
        QTableView view;
        setUpTable(view, *table);
        growWithRows(view, kMostRows);
        view.resize(kWide, 90);
        view.show();
        const auto rest = [&view] {
            int rows = 0;
            for (int row = 0; row < kMostRows; ++row)
                rows += view.rowHeight(row);
            return view.viewport()->height() - rows;
        };
        QTRY_VERIFY(rest() >= 0 && rest() < view.rowHeight(kMostRows) / 2);
    }
};

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
