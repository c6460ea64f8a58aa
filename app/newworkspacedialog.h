// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QToolButton;

namespace trustbilanz {

class CompanyForm;

/// Asks for what a new workspace cannot do without, the name of the brand. It says where the file
/// goes, and offers another place and the figures of the company.
class NewWorkspaceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `source` is the file that is to be imported then; empty = none.
    explicit NewWorkspaceDialog(const QString& source, QWidget* parent = nullptr);
    WorkspaceSettings settings() const;
    /// Where the workspace goes.
    QString path() const;
    void setPath(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makePlace();
    void askForPlace();
    void showMore(bool isWanted);
    void retranslate();
    void showState();
    QString m_source;
    QString m_path; ///< as the user chose it; empty = by the name
    QLabel* m_explanation;
    CompanyForm* m_form;
    QLabel* m_place;
    QToolButton* m_elsewhere;
    QToolButton* m_more;
    QDialogButtonBox* m_buttons;
};

} // namespace trustbilanz
