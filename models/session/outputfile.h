// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QByteArray>

#include <memory>

class QTemporaryFile;

namespace trustbilanz::session {

/// A file that appears under its name when it is complete, or not at all: written beside it, then
/// renamed. Never written through a symbolic link.
class OutputFile
{
public:
    enum class Readers { OwnerOnly, Everyone };

    static Result<OutputFile> open(const QString& path, Readers readers);
    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;
    ~OutputFile(); ///< takes away what was not finished

    const QString& path() const { return m_path; } ///< its name when it is finished
    Result<void> write(QByteArrayView bytes);
    /// Where it is until finish(): for a library that opens files only by their name.
    QString temporaryPath() const;
    /// To the medium, then to its name; an earlier file of that name is replaced.
    Result<void> finish();

private:
    OutputFile(const QString& path, Readers readers);
    QString m_path;
    Readers m_readers;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace trustbilanz::session
