// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/session/edits.h"

#include <QObject>

#include <functional>

namespace trustbilanz::session {

/// What was edited by hand since the workspace was opened, to be taken back and done again. A step
/// counts once the file has taken it, which is later and may fail: QUndoStack would count it at
/// once. What is asked for meanwhile waits its turn.
class EditHistory final : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<void>& written)>;
    /// Brings the workspace from what stood before an edit to what stands after it.
    using Write = std::function<void(const Edit& edit, const Ended& ended)>;
    explicit EditHistory(Write write);

    const Edit* undoable() const; ///< nullptr: there is nothing to take back
    const Edit* redoable() const; ///< nullptr: nothing was taken back
    void undo();
    void redo();
    /// What follows is an edit of its own, even if it changes the same input as the one before.
    void beginStep() { m_isNewStep = true; }

    /// An edit is being written: to be ended by exactly one of note() and settle(). Tells whether
    /// it is one of its own.
    bool expect();
    void note(const Edit& edit, bool isNewStep); ///< one that expect() was told of
    void settle(); ///< it came to nothing
    void noteAtOnce(const Edit& edit); ///< one that needs no writing
    void clear();

signals:
    void changed();
    /// An edit was taken back, which is redoable() now, or done again, which is undoable().
    void walked(bool isUndone);

private:
    struct Step {
        Edit edit;
        bool isUndo;
    };
    void walk();
    void arrive(const Result<void>& written);
    void drop(bool isUndo);
    void add(const Edit& edit, bool isNewStep);

    Write m_write;
    std::vector<Edit> m_edits; ///< the oldest first
    size_t m_done = 0; ///< how many of them are in the workspace
    bool m_isNewStep = true;
    int m_expected = 0; ///< edits that are being written
    int m_wanted = 0; ///< steps asked for, below 0 = back
    std::optional<Step> m_walking;
    std::vector<Edit> m_meanwhile; ///< noted while a step was being written
};

} // namespace trustbilanz::session
