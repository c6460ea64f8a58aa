// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"

#include <QDialog>

#include <memory>

namespace trustbilanz {

/// Adds or edits one incident; every field of records.md, unknown left empty.
class IncidentDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit IncidentDialog(const Incident& incident, QWidget* parent = nullptr);
    ~IncidentDialog() override;
    Incident incident() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz
