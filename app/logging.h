// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz {

/// Routes Qt's messages to a rotating file in the user's state folder and to standard error.
/// Nothing personal is ever logged: no ids, no cell contents, no paths of data files.
void startLogging(bool toStandardError);

} // namespace trustbilanz
