// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "widgets/report/papertable.h"

#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::report;

class TestPaperTable : public QObject
{
    Q_OBJECT
private slots:
    void longTablesRepeatTheirHead()
    {
        PaperTable table;
        table.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Figure"), true}};
        for (int row = 0; row < 100; ++row)
            table.rows.push_back({{QString(row, QLatin1Char('w')), QString::number(row)}});
        constexpr double kWidth = 300;
        constexpr double kHeight = 400;
        const std::vector<Piece> pieces = tablePieces(table, kWidth);
        const std::vector<Sheet> sheets = paginate(pieces, kHeight);
        QVERIFY(sheets.size() > 3);
        size_t rows = 0;
        for (const Sheet& sheet : sheets) {
            QVERIFY(!sheet.front().piece.header); // the head itself
            QCOMPARE(sheet.front().piece.height, pieces.front().height);
            QVERIFY(sheet.back().top + sheet.back().piece.height <= kHeight);
            rows += sheet.size() - 1;
        }
        QCOMPARE(rows, table.rows.size());
    }

    /// A table is as wide as the page whatever stands between its columns.
    void manyColumnsLeaveTheirWordsMoreRoom()
    {
        constexpr double kWidth = 480;
        std::array<double, 2> between {};
        for (const int columns : {7, 8}) {
            PaperTable table;
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                table.columns.push_back({QStringLiteral("Head"), column > 0});
                cells << QString::number(column);
            }
            table.rows.push_back({cells});
            const std::vector<double> widths = columnWidths(table, kWidth);
            const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
            between[size_t(columns - 7)] = (kWidth - used) / (columns - 1);
        }
        QVERIFY(between[1] > 0 && between[1] < between[0]);
    }
};

QTEST_MAIN(TestPaperTable)
#include "tst_papertable.moc"
