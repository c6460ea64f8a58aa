// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace trustbilanz {

/// Columns that can be read in more than one way, each with its readings to choose from. Nothing
/// is chosen beforehand: the program refuses to guess.
class ReadingChoice final : public QFrame
{
    Q_OBJECT
public:
    explicit ReadingChoice(QWidget* parent = nullptr);
    void showAmbiguous(const std::vector<importers::AmbiguousField>& fields);

signals:
    /// The id of a reading, e.g. "decimal:comma" or "dateFormat:dd.MM.yyyy".
    void chosen(const QString& id);

private:
    void addField(const importers::AmbiguousField& field);
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
};

} // namespace trustbilanz
