// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace trustbilanz {

class ViewSteps;

/// Back and forward through what was shown, beside the range in the head of a page. A button that
/// leads nowhere is disabled.
class StepButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit StepButtons(ViewSteps& steps, QWidget* parent = nullptr);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showIcons();

    ViewSteps& m_steps;
    QPushButton* m_back;
    QPushButton* m_forward;
};

} // namespace trustbilanz
