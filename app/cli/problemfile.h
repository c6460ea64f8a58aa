// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/result.h"
#include "models/session/outputfile.h"

#include <optional>

namespace trustbilanz::cli {

/// The list of rows that were not understood: line, column, kind and source, never their content.
/// Grows in a temporary file and appears under its name only when it is complete; never through a
/// symbolic link.
class ProblemFile
{
public:
    explicit ProblemFile(const QString& path);

    /// Before the import, so that a place that cannot be written stops it.
    Result<void> open();
    void add(const ImportReport& report);
    Result<void> save(); ///< and what went wrong with add()

private:
    QString m_path;
    std::optional<session::OutputFile> m_file; ///< once it is open
    Result<void> m_written;
};

} // namespace trustbilanz::cli
