// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace trustbilanz {

/// The head of a page: its title, what it rests on, and at the right what changes the view.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    /// A page that has nothing to filter gives no tools.
    explicit PageHeader(QWidget* tools, QWidget* parent = nullptr);
    /// Facts stand in one line, parted by dots; empty ones are left out.
    void setTexts(const QString& title, const QStringList& facts);
    /// With a badge here and a watermark on every card of the page.
    void setSample(bool sample);

private:
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_badge;
};

} // namespace trustbilanz
