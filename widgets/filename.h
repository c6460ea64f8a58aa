// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trustbilanz {

/// A title as the name of a file that is suggested to the user: without what a file name cannot
/// hold on any system, not hidden, and not longer than is read; `suffix` is without its dot.
QString suggestedFileName(const QString& title, const QString& suffix);

} // namespace trustbilanz
