// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace trustbilanz {

/// Id under which a profile of this name is kept: that of the user's own profile of the same name,
/// else one that nothing has, neither the user's nor the program's.
QString profileIdFor(const QString& name);
/// Whether the user has kept a profile under this name.
bool isProfileKept(const QString& name);

/// Asks for the name of a profile. A name that is kept already is asked about, in the same window,
/// before it is replaced.
class ProfileName final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileName(QWidget* parent = nullptr);

signals:
    void chosen(const QString& name);

private:
    void showName();
    void decide();
    QLineEdit* m_name;
    QLabel* m_question;
    QPushButton* m_save;
    bool m_isAsked = false; ///< whether the profile of this name is to be replaced
};

} // namespace trustbilanz
