// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/importdialog/importdialog.h"
#include "widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace trustbilanz::tests {

constexpr int kPatience = 60'000;

/// The dialog as a user would see it.
struct ShownImport {
    ShownImport(session::Session& session, const QString& path,
                std::optional<ImportKind> kind = ImportKind::Scores)
        : dialog(session, path, kind)
    {
        dialog.show();
    }
    bool hasForm() const
    {
        return dialog.findChild<QComboBox*>(QStringLiteral("column.date")) || hasIncidentForm();
    }
    bool hasIncidentForm() const
    {
        return dialog.findChild<QComboBox*>(QStringLiteral("column.title"));
    }
    QLabel* label(const char* name) const
    {
        return dialog.findChild<QLabel*>(QString::fromLatin1(name));
    }
    /// Columns that are said not to be stored.
    QStringList unmapped() const
    {
        QStringList names;
        for (const QLabel* chip : dialog.findChildren<QLabel*>(QStringLiteral("columnChip"))) {
            if (chip->isVisible())
                names << chip->text();
        }
        return names;
    }
    QComboBox* column(const char* field) const
    {
        return dialog.findChild<QComboBox*>(QLatin1String("column.") + QLatin1String(field));
    }
    QString text(const char* name) const { return label(name)->text(); }
    QString reason() const { return label("reason")->text(); }
    QPushButton* import() const
    {
        return dialog.findChild<QPushButton*>(QStringLiteral("primary"));
    }
    NumberField* number(const char* name) const
    {
        return dialog.findChild<NumberField*>(QString::fromLatin1(name));
    }
    /// The chip of a scale such as "1–10".
    QPushButton* usualScale(const char* scale) const
    {
        for (QPushButton* chip : dialog.findChildren<QPushButton*>(QStringLiteral("chip"))) {
            if (chip->text() == QString::fromUtf8(scale))
                return chip;
        }
        return nullptr;
    }
    QList<QRadioButton*> readings() const { return dialog.findChildren<QRadioButton*>(); }
    void setScale(double lowest, double highest)
    {
        number("scale.lowest")->setValue(lowest);
        number("scale.highest")->setValue(highest);
        emit number("scale.highest")->valueChanged();
    }
    ImportDialog dialog;
};

} // namespace trustbilanz::tests
