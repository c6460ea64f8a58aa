// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QWidget>

#include <memory>

namespace trustbilanz {

namespace session {
class Session;
}

/// Range, interval and segment filters of the shown view, as chips in the head of a page. All
/// pages share the session's one view.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(session::Session& session, QWidget* parent = nullptr);
    ~FilterBar() override;
    void showSnapshot(const Snapshot& snapshot);
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz
