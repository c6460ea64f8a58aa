// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "widgets/text.h"

#include <QEvent>
#include <QRegularExpression>
#include <QStyle>

namespace trustbilanz {

namespace {
/// Day and month first, as German writes them; with four digits of the year, so never ambiguous.
std::optional<PartialDate> fromDotted(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})\\.\\s*(\\d{4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasDay = !match.captured(1).isEmpty();
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (month == 0 || (hasDay && day == 0))
        return std::nullopt;
    return PartialDate::from(match.captured(3).toInt(), month, day);
}

std::optional<PartialDate> fromShown(const QString& text)
{
    const QLocale locale;
    for (const QString& format : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
                                  QStringLiteral("d. MMMM yyyy")}) {
        if (const QDate date = locale.toDate(text, format); date.isValid())
            return PartialDate {dayFrom(date), DatePrecision::Day};
    }
    if (const QDate date = locale.toDate(text, QStringLiteral("MMMM yyyy")); date.isValid())
        return PartialDate::from(date.year(), date.month());
    return std::nullopt;
}
} // namespace

std::optional<PartialDate> dateFromText(const QString& text)
{
    const QString trimmed = text.simplified();
    if (const auto date = PartialDate::fromIso(trimmed))
        return date;
    if (const auto date = fromDotted(trimmed))
        return date;
    return fromShown(trimmed);
}

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { markValidity(); });
    retranslate();
}

void DateField::setDate(const std::optional<PartialDate>& date)
{
    if (!date)
        clear();
    else
        setText(date->precision == DatePrecision::Day ? text::date(date->day) : date->iso());
}

bool DateField::isValid() const
{
    return text().trimmed().isEmpty() || date().has_value();
}

void DateField::markValidity()
{
    if (property("invalid").toBool() == !isValid())
        return;
    setProperty("invalid", !isValid());
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateField::retranslate()
{
    setPlaceholderText(tr("2017, 2017-05 or 2017-05-27"));
}

} // namespace trustbilanz
