// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

namespace trustbilanz::cli {

/// From now on Ctrl+C and a polite kill ask the running work to stop; a second one ends the
/// program.
void listenForInterrupt();

/// A line on standard error that says how far the work is; gone when the work is done.
class ProgressLine
{
public:
    /// Shows itself on a terminal only.
    explicit ProgressLine(bool wanted);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Valid as long as this line; asks the work to stop after an interrupt.
    Progress progress();

private:
    void show(qint64 done, qint64 total);

    bool m_visible = false;
    int m_percent = -1; ///< shown last
};

} // namespace trustbilanz::cli
