// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trustbilanz {

namespace session {
class Session;
}

/// Tells the history of edits where one ends and the next begins: another drag, or another field,
/// is another edit, while the steps of one drag are one.
class EditSteps final : public QObject
{
    Q_OBJECT
public:
    explicit EditSteps(session::Session& session, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    session::Session& m_session;
};

} // namespace trustbilanz
