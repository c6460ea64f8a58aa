// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/edithistory.h"

#include <algorithm>
#include <utility>

namespace trustbilanz::session {

namespace {
/// As much as a day's work.
constexpr size_t kMostEdits = 200;
} // namespace

EditHistory::EditHistory(Write write)
    : m_write(std::move(write))
{
}

const Edit* EditHistory::undoable() const
{
    return m_done > 0 ? &m_edits[m_done - 1] : nullptr;
}

const Edit* EditHistory::redoable() const
{
    return m_done < m_edits.size() ? &m_edits[m_done] : nullptr;
}

void EditHistory::undo()
{
    --m_wanted;
    walk();
}

void EditHistory::redo()
{
    ++m_wanted;
    walk();
}

bool EditHistory::expect()
{
    ++m_expected;
    return std::exchange(m_isNewStep, false);
}

void EditHistory::note(const Edit& edit, bool isNewStep)
{
    add(edit, isNewStep);
    settle();
}

void EditHistory::settle()
{
    m_expected = std::max(m_expected - 1, 0); // 0: the history was cleared meanwhile
    walk();
}

/// A step that needs no writing is on its way only while it is being shown: what a panel then sets
/// right is no edit of the user.
void EditHistory::noteAtOnce(const Edit& edit)
{
    if (!m_walking)
        add(edit, std::exchange(m_isNewStep, false));
    else if (m_walking->edit.index() != edit.index())
        m_meanwhile.push_back(edit);
}

void EditHistory::clear()
{
    m_edits.clear();
    m_meanwhile.clear();
    m_walking.reset();
    m_done = 0;
    m_expected = 0;
    m_wanted = 0;
    m_isNewStep = true;
    emit changed();
}

void EditHistory::add(const Edit& edit, bool isNewStep)
{
    if (isEmpty(edit))
        return;
    m_edits.resize(m_done);
    const auto one = isNewStep || m_done == 0 ? std::nullopt : merged(m_edits.back(), edit);
    if (one)
        m_edits.back() = *one;
    else
        m_edits.push_back(edit);
    if (isEmpty(m_edits.back()))
        m_edits.pop_back();
    if (m_edits.size() > kMostEdits)
        m_edits.erase(m_edits.begin());
    m_done = m_edits.size();
    emit changed();
}

void EditHistory::walk()
{
    if (m_walking || m_expected > 0 || m_wanted == 0)
        return;
    const bool isUndo = m_wanted < 0;
    const Edit* next = isUndo ? undoable() : redoable();
    if (!next) {
        m_wanted = 0;
        return;
    }
    m_wanted += isUndo ? 1 : -1;
    m_walking = Step {*next, isUndo};
    m_write(isUndo ? reversed(*next) : Edit(*next),
            [this](const Result<void>& written) { arrive(written); });
}

void EditHistory::arrive(const Result<void>& written)
{
    if (!m_walking)
        return; // of a workspace that is no longer shown
    const Step step = *std::exchange(m_walking, std::nullopt);
    m_isNewStep = true;
    if (written)
        m_done = step.isUndo ? m_done - 1 : m_done + 1;
    else
        m_wanted = 0;
    if (!written && written.error().reason == Error::Reason::ChangedSince)
        drop(step.isUndo);
    emit changed();
    if (written)
        emit walked(step.isUndo);
    for (const Edit& edit : std::exchange(m_meanwhile, {}))
        add(edit, true);
    walk();
}

/// It will never fit the workspace again.
void EditHistory::drop(bool isUndo)
{
    if (isUndo)
        --m_done;
    m_edits.erase(m_edits.begin() + std::ptrdiff_t(m_done));
}

} // namespace trustbilanz::session
