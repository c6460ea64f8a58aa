// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QJsonValue>

#include <optional>

/// Values as --json writes them.
namespace trustbilanz::cli {

/// Null stands for what is not defined.
template<class Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

inline QString isoDay(Day day)
{
    return dateFrom(day).toString(Qt::ISODate);
}

} // namespace trustbilanz::cli
