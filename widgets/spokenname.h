// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace trustbilanz {

/// Names a choice without a label for screen readers. On Linux, Qt says the chosen text as the name
/// of a combo box and leaves what it is for to its label: this gives it one that does not show. The
/// choice must already stand in its parent.
void setSpokenName(QComboBox& choice, const QString& name);

} // namespace trustbilanz
