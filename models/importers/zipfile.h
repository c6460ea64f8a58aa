// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QIODevice>

#include <memory>

namespace trustbilanz::importers {

/// The files of a ZIP archive, unpacked as they are read. The only place that knows libzip.
class ZipFile
{
public:
    /// Error::UnknownFormat for what is no sound archive.
    static Result<ZipFile> open(const QString& path);
    ZipFile(ZipFile&&) noexcept;
    ZipFile& operator=(ZipFile&&) noexcept;
    ~ZipFile();

    /// Names are compared without regard to case, "\" counts as "/".
    bool contains(const QString& name) const;
    /// First name with this ending; empty for none.
    QString nameEndingWith(const QString& ending) const;
    /// A stream that ends with an error where it unpacks to suspiciously much: more than 100 times
    /// its packed size, or more than 2 GiB. Error::UnknownFormat without such a file. Must not
    /// outlive the archive.
    Result<std::unique_ptr<QIODevice>> read(const QString& name) const;
    const QString& path() const;

private:
    struct Private;
    explicit ZipFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz::importers
