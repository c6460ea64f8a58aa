// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QLineEdit>

#include <optional>

namespace trustbilanz {

/// Reads a date a person types: 2017, 2017-05, 2017-05-27, 5.2017, 27.5.2017 or as the program
/// shows dates in the reader's language. Nothing for anything else.
std::optional<PartialDate> dateFromText(const QString& text);

/// A date with its precision, or nothing.
class DateField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);
    std::optional<PartialDate> date() const { return dateFromText(text()); }
    void setDate(const std::optional<PartialDate>& date);
    /// Empty, or a date that is understood.
    bool isValid() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void markValidity();
};

} // namespace trustbilanz
