// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace trustbilanz::session {

/// To be called once, before threads start: memory that is freed stays for what is computed next,
/// which spares the system a third of the page faults of an import. IdleMemory gives it back.
void keepFreedMemory();

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
