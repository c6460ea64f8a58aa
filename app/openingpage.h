// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace trustbilanz {

/// What the window shows while the workspace of the last time is opened: its name, in the place of
/// a page's title.
class OpeningPage final : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningPage(QWidget* parent = nullptr);
    void setWorkspace(const QString& path);
    bool namesWorkspace() const { return !m_path.isEmpty(); } ///< one was set

signals:
    /// Once after setWorkspace, as soon as the words stand on the screen.
    void painted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    QLabel* m_title;
    QString m_path;
    bool m_isNew = false;
};

} // namespace trustbilanz
