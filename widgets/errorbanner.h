// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace trustbilanz {

/// Says in place what went wrong and what to do; stays until it is closed or something succeeds.
/// Follows a change of language. Details can be copied and hold no personal data.
class ErrorBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorBanner(QWidget* parent = nullptr);
    void showError(const Error& error);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    std::optional<Error> m_error;
    QLabel* m_message;
    QToolButton* m_copy;
    QToolButton* m_close;
};

} // namespace trustbilanz
