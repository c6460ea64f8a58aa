// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace trustbilanz {

/// A part of the form onto which a column of the source may be dropped, anywhere on it. It stands
/// out while a column that it takes is over it.
class DropCard : public QFrame
{
    Q_OBJECT
public:
    explicit DropCard(QWidget* parent = nullptr);

protected:
    virtual bool takes(const QString& column) const = 0;
    virtual void take(const QString& column) = 0;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showTarget(bool isTarget);
};

} // namespace trustbilanz
