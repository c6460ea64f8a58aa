// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace trustbilanz {

/// Names the columns that go nowhere and says that they are not stored; each can be dragged onto a
/// field. Hidden where every column goes somewhere.
class UnmappedColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit UnmappedColumns(QWidget* parent = nullptr);
    void showColumns(const QStringList& names);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QStringList m_names;
    QScrollArea* m_area;
};

} // namespace trustbilanz
