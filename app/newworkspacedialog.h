// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace trustbilanz {

class CompanyForm;

/// Asks for the company a new workspace belongs to; where the file goes is asked afterwards.
class NewWorkspaceDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget* parent = nullptr);
    WorkspaceSettings settings() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    QLabel* m_explanation;
    CompanyForm* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace trustbilanz
