// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/profiles.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace trustbilanz {

/// Known ways to read the files of an exporter to choose from, and a way to keep the present one.
class ProfileBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileBar(QWidget* parent = nullptr);
    /// Offers the profiles of the kind and chooses the one that the header calls for, if any.
    void showKind(ImportKind kind, const QStringList& header);
    /// Keeps a plan under a name, recognised by the header from now on.
    void save(const QString& name, const ImportPlan& plan, const QStringList& header);

signals:
    void chosen(const trustbilanz::ImportPlan& plan); ///< of a profile; the usual one for none
    void named(const QString& name); ///< the present plan is to be kept under it

private:
    void fill(const QString& id);
    void tellChosen();
    void askForName();
    ImportKind m_kind = ImportKind::Scores;
    std::vector<importers::Profile> m_profiles;
    QLabel* m_message;
    QComboBox* m_choice;
    QPushButton* m_save;
};

} // namespace trustbilanz
