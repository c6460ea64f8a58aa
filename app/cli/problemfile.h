// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/result.h"

#include <QSaveFile>

namespace trustbilanz::cli {

/// The list of rows that were not understood: line, column, kind and source, never their content.
/// Grows in a temporary file and appears under its name only when it is complete.
class ProblemFile
{
public:
    explicit ProblemFile(const QString& path);

    /// Before the import, so that a place that cannot be written stops it.
    Result<void> open();
    void add(const ImportReport& report);
    Result<void> save();

private:
    QSaveFile m_file;
};

} // namespace trustbilanz::cli
