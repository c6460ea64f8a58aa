// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/companyform.h"

#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace trustbilanz {

namespace {

enum class Suffix { None, Currency, Percent };

/// A figure of the company: where it lies, its limits and its words.
struct CompanyField {
    const char* id;
    std::optional<double> (*get)(const WorkspaceSettings&);
    void (*set)(WorkspaceSettings&, std::optional<double>);
    NumberField::Limits limits;
    Suffix suffix;
    const char* title; ///< context "Company"
    const char* hint;
};

template<auto Member>
constexpr CompanyField field(const char* id, NumberField::Limits limits, Suffix suffix,
                             const char* title, const char* hint)
{
    using Value = std::remove_cvref_t<decltype(std::declval<WorkspaceSettings>().*Member)>;
    return {
        id,
        [](const WorkspaceSettings& settings) { return std::optional<double>(settings.*Member); },
        [](WorkspaceSettings& settings, std::optional<double> value) {
            if constexpr (std::is_arithmetic_v<Value>)
                settings.*Member = Value(value.value_or(0));
            else if (value)
                settings.*Member = typename Value::value_type(*value);
            else
                settings.*Member = std::nullopt;
        },
        limits,
        suffix,
        title,
        hint};
}

constexpr NumberField::Limits kMoney {-1e13, 1e13, 1e6, 0, 1, true, true};
constexpr NumberField::Limits kPositiveMoney {0, 1e13, 1e6, 0, 1, true, true};
constexpr NumberField::Limits kGrowth {-1, 10, 0.005, 2, 100, true};

/// std::optional<qint64> does not convert to std::optional<double> by itself.
std::optional<double> customers(const WorkspaceSettings& settings)
{
    return settings.customers ? std::optional(double(*settings.customers)) : std::nullopt;
}

void setCustomers(WorkspaceSettings& settings, std::optional<double> value)
{
    settings.customers = value ? std::optional(qint64(*value)) : std::nullopt;
}

constexpr std::array kCompanyFields {
    CompanyField {
        "customers",
        customers,
        setCustomers,
        {0, 1e10, 1000, 0, 1, true, true},
        Suffix::None,
        QT_TRANSLATE_NOOP("Company", "Customers"),
        QT_TRANSLATE_NOOP("Company", "Size of the customer base, for the reach of an incident")},
    field<&WorkspaceSettings::revenue>("revenue", kPositiveMoney, Suffix::Currency,
                                       QT_TRANSLATE_NOOP("Company", "Annual revenue"),
                                       QT_TRANSLATE_NOOP("Company", "Base of revenue at risk")),
    field<&WorkspaceSettings::revenueGrowth>(
        "revenueGrowth", kGrowth, Suffix::Percent,
        QT_TRANSLATE_NOOP("Company", "Revenue growth a year"),
        QT_TRANSLATE_NOOP("Company",
                          "Needed for the growth reading of the "
                          "published rule")),
    field<&WorkspaceSettings::ebitda>("ebitda", kMoney, Suffix::Currency,
                                      QT_TRANSLATE_NOOP("Company", "Annual EBITDA"),
                                      QT_TRANSLATE_NOOP("Company", "Base of EBITDA at risk")),
    field<&WorkspaceSettings::ebitdaGrowth>(
        "ebitdaGrowth", kGrowth, Suffix::Percent,
        QT_TRANSLATE_NOOP("Company", "EBITDA growth a year"),
        QT_TRANSLATE_NOOP("Company", "The published rule speaks of this growth")),
    field<&WorkspaceSettings::macroBase>(
        "macroBase", {0, 100, 1, 1, 1, false}, Suffix::None,
        QT_TRANSLATE_NOOP("Company", "Brand trust before incidents"),
        QT_TRANSLATE_NOOP("Company",
                          "Where the modelled macro index starts, 0 to 100; "
                          "100 unless measured")),
    field<&WorkspaceSettings::smallestGroup>(
        "smallestGroup", {kLowestSmallestGroup, kHighestSmallestGroup, 1, 0, 1, false},
        Suffix::None, QT_TRANSLATE_NOOP("Company", "Smallest group shown (k)"),
        QT_TRANSLATE_NOOP("Company",
                          "Groups with fewer customers stay hidden "
                          "everywhere; 5 to 50")),
};

const std::array kCommonCurrencies {"EUR", "GBP", "USD", "CHF", "SEK",
                                    "DKK", "NOK", "PLN", "CZK", "JPY"};

QString companyText(const char* text)
{
    return QCoreApplication::translate("Company", text);
}

} // namespace

CompanyForm::CompanyForm(int columns, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_currency(new QComboBox)
    , m_timeZone(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FieldGrid(columns);
    layout->addWidget(grid);
    addTexts(*grid);
    addNumbers(*grid);
    setSettings({});
    retranslate();
}

void CompanyForm::addTexts(FieldGrid& grid)
{
    m_name->setMaxLength(200);
    for (const char* currency : kCommonCurrencies)
        m_currency->addItem(QLatin1String(currency));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromLatin1(zone));
    for (QComboBox* box : {m_currency, m_timeZone}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentTextChanged, this, &CompanyForm::edited);
    }
    connect(m_name, &QLineEdit::textEdited, this, &CompanyForm::edited);
    connect(m_currency, &QComboBox::currentTextChanged, this, &CompanyForm::showUnits);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_name, m_currency, m_timeZone})
        m_labels.push_back(grid.add(widget));
    m_name->setObjectName(QStringLiteral("company.name"));
}

void CompanyForm::addNumbers(FieldGrid& grid)
{
    for (const CompanyField& field : kCompanyFields) {
        auto* number = new NumberField(field.limits);
        number->setObjectName(QLatin1String("company.") + QLatin1String(field.id));
        connect(number, &NumberField::valueChanged, this, &CompanyForm::edited);
        m_numbers.push_back(number);
        m_labels.push_back(grid.add(number));
    }
}

void CompanyForm::setSettings(const WorkspaceSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_settings = settings;
    m_name->setText(settings.name);
    m_currency->setCurrentText(settings.currency);
    m_timeZone->setCurrentText(settings.timeZone);
    for (size_t i = 0; i < kCompanyFields.size(); ++i)
        m_numbers[i]->setValue(kCompanyFields[i].get(settings));
    showUnits();
}

WorkspaceSettings CompanyForm::settings() const
{
    WorkspaceSettings settings = m_settings;
    settings.name = m_name->text().trimmed();
    settings.currency = m_currency->currentText().trimmed().toUpper();
    settings.timeZone = m_timeZone->currentText().trimmed();
    for (size_t i = 0; i < kCompanyFields.size(); ++i)
        kCompanyFields[i].set(settings, m_numbers[i]->value());
    return settings;
}

void CompanyForm::setDetailsShown(bool isWanted)
{
    for (size_t i = 1; i < m_labels.size(); ++i) { // the name is the first
        m_labels[i]->setVisible(isWanted);
        m_labels[i]->buddy()->setVisible(isWanted);
    }
}

bool CompanyForm::isComplete() const
{
    const WorkspaceSettings stated = settings();
    return !stated.name.isEmpty() && stated.currency.size() == 3
        && QTimeZone::isTimeZoneIdAvailable(stated.timeZone.toLatin1());
}

void CompanyForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompanyForm::retranslate()
{
    FieldGrid::setLabel(m_labels[0],
                        companyText(QT_TRANSLATE_NOOP("Company", "Name of the brand")));
    FieldGrid::setLabel(m_labels[1], companyText(QT_TRANSLATE_NOOP("Company", "Currency")));
    FieldGrid::setLabel(m_labels[2], companyText(QT_TRANSLATE_NOOP("Company", "Time zone")));
    m_timeZone->setToolTip(
        companyText(QT_TRANSLATE_NOOP("Company", "Turns a time stamp of another zone into a day")));
    m_name->setToolTip(companyText(
        QT_TRANSLATE_NOOP("Company", "Incidents of this brand count as your own when imported")));
    for (size_t i = 0; i < kCompanyFields.size(); ++i) {
        FieldGrid::setLabel(m_labels[i + 3], companyText(kCompanyFields[i].title));
        m_numbers[i]->setToolTip(companyText(kCompanyFields[i].hint));
        if (kCompanyFields[i].limits.optional)
            m_numbers[i]->setPlaceholder(companyText(QT_TRANSLATE_NOOP("Company", "not stated")));
    }
}

void CompanyForm::showUnits()
{
    for (size_t i = 0; i < kCompanyFields.size(); ++i) {
        if (kCompanyFields[i].suffix == Suffix::Currency)
            m_numbers[i]->setUnit(m_currency->currentText().toUpper());
        else if (kCompanyFields[i].suffix == Suffix::Percent)
            m_numbers[i]->setUnit(QStringLiteral("%"));
    }
}

} // namespace trustbilanz
