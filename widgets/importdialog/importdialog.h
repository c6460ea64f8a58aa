// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace trustbilanz {

namespace session {
class Session;
}

/// Shows how a file is understood before anything is written: every field with its column, the
/// scale, the first rows as read and as understood, both readings of an ambiguous column, and the
/// counts of a dry run. Import stays disabled while something is open.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(session::Session& session, const QString& path, std::optional<ImportKind> kind,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;
    /// The plan as it stands.
    ImportPlan plan() const;

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz
