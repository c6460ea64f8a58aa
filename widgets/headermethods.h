// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace trustbilanz {

/// "How is this calculated?" of the columns of a table: a tooltip and a context menu of the header,
/// and F1 in a cell.
class HeaderMethods final : public QObject
{
    Q_OBJECT
public:
    explicit HeaderMethods(QTableView& table);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString methodOf(int column) const;
    void showTip(const QPoint& place, const QPoint& globalPlace);
    void showMenu(const QPoint& place, const QPoint& globalPlace);
    bool help();
    QTableView& m_table;
};

} // namespace trustbilanz
