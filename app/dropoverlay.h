// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace trustbilanz {

namespace session {
class Session;
}

/// What dropping a file onto the window would do.
enum class DropMeaning { Nothing, OpenWorkspace, Import, FirstImport };

/// By its name and, for folders, by what it is: a workspace opens, a file or folder is imported,
/// without a workspace into a new one. While one is still being read, data can go nowhere.
DropMeaning meaningOf(const QString& path, const session::Session& session);

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
