// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/result.h"

namespace trustbilanz::importers {

/// How a CSV file is written.
struct Dialect {
    QString encoding = QStringLiteral("utf-8"); ///< "utf-8" or "utf-8-bom"
    char delimiter = ',';
    char quote = '"'; ///< '\0' = none
    char newline = '\n'; ///< '\r' for old Macintosh files; CRLF counts as '\n'
    int headerRow = 1; ///< 1-based physical line of the column names
    int firstLine = 1; ///< number of the first line

    qint64 bytesBeforeText() const { return encoding == QLatin1String("utf-8-bom") ? 3 : 0; }
};

/// Takes from the plan what is declared and finds out the rest from the file's first bytes.
/// Error::UnknownFormat names an encoding that cannot be read, Error::BadOption a bad plan.
Result<Dialect> detectDialect(QByteArrayView firstBytes, const ImportPlan& plan,
                              const QString& path);

} // namespace trustbilanz::importers
