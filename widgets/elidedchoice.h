// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace trustbilanz {

/// A choice that ends in an ellipsis where its words do not fit; Qt's own cuts them without one.
/// The tooltip tells the whole.
class ElidedChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    /// What stands in the closed choice.
    QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString wholeText() const;
};

} // namespace trustbilanz
