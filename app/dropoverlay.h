// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace trustbilanz {

/// What dropping a file onto the window would do.
enum class DropMeaning { Nothing, OpenWorkspace, Import };

/// By its name and, for folders, by what it is: a workspace opens, a file or folder is imported
/// where a workspace is open.
DropMeaning meaningOf(const QString& path, bool workspaceOpen);

/// Covers the window while a file is dragged over it and says what dropping it will do.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget* parent);
    void announce(const QString& path, DropMeaning meaning);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace trustbilanz
