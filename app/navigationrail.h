// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QLayout;
class QToolButton;

namespace trustbilanz {

/// The pages of the program at the left edge, with the workspace above them and what protects the
/// data below. Shows icons only where the window is narrow.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// Empty name = no workspace: the pages cannot be chosen.
    void setWorkspace(const QString& name, bool sample);
    void setCurrentPage(int index);

signals:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton();
    QLayout* makeHead();
    QWidget* makePages();
    void retranslate();
    void applyTheme();
    void showWorkspace();
    QLabel* m_workspace;
    QLabel* m_sample;
    QToolButton* m_protection;
    std::vector<QToolButton*> m_pages;
    QString m_name;
    bool m_isSample = false;
    bool m_collapsed = false;
};

} // namespace trustbilanz
