// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/readingchoice.h"

#include "widgets/card.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace trustbilanz {

namespace {

/// A date in words, so that 3 April and 4 March differ at a glance. Only the reading tells whether
/// "1234" is a year.
QString meaningOf(const importers::Reading& reading)
{
    const QString& understood = reading.understood;
    const bool isDate = reading.id.startsWith(QLatin1String("dateFormat:"));
    const auto date = isDate ? PartialDate::fromIso(understood) : std::nullopt;
    if (date)
        return date->precision == DatePrecision::Day ? text::longDate(date->day) : text::date(date);
    bool isNumber = false;
    const double value = understood.toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'g', 12) : understood;
}

} // namespace

ReadingChoice::ReadingChoice(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("tone", QStringLiteral("watch"));
    m_layout->setContentsMargins(14, 10, 14, 10);
    hide();
}

void ReadingChoice::showAmbiguous(const std::vector<importers::AmbiguousField>& fields)
{
    delete m_content;
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_content);
    for (const importers::AmbiguousField& field : fields)
        addField(field);
    setVisible(!fields.empty());
}

void ReadingChoice::addField(const importers::AmbiguousField& field)
{
    QLabel* question = makeLabel(13, "", QFont::DemiBold);
    question->setText(tr("⚠ The column %1 can be read in %n way(s). Which one is meant?", nullptr,
                         int(field.readings.size()))
                          .arg(field.column));
    m_content->layout()->addWidget(question);
    auto* group = new QButtonGroup(m_content);
    for (const importers::Reading& reading : field.readings) {
        const QString name = tr("%1 means %2").arg(reading.example, meaningOf(reading));
        auto* button
            = new QRadioButton(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setObjectName(reading.id);
        button->setAccessibleName(name);
        group->addButton(button);
        m_content->layout()->addWidget(button);
        // Queued: the choice makes a new preview, which replaces this very button.
        connect(
            button, &QRadioButton::clicked, this, [this, id = reading.id] { emit chosen(id); },
            Qt::QueuedConnection);
    }
}

} // namespace trustbilanz
