// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace trustbilanz::session {

/// Gives memory that nothing uses back to the system when nothing was computed for a while. The C
/// library keeps what threads have freed, some tens of megabytes after ten million scores.
class IdleMemory final : public QObject
{
    Q_OBJECT
public:
    IdleMemory();
    void wait(); ///< something was computed: look again later

private:
    QTimer m_rest;
};

} // namespace trustbilanz::session
