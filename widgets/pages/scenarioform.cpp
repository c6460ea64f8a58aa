// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenarioform.h"

#include "models/records/evidence.h"
#include "models/session/scenariofile.h"
#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace trustbilanz {

namespace {

/// Fields whose ids begin with the prefix stand under the title.
struct SectionEntry {
    const char* prefix;
    const char* title; ///< context "Scenario"
};
constexpr std::array kSections {
    SectionEntry {"company.", QT_TRANSLATE_NOOP("Scenario", "Company")},
    SectionEntry {"rule.", QT_TRANSLATE_NOOP("Scenario", "Layer 1: published rule")},
    SectionEntry {"doseResponse.", QT_TRANSLATE_NOOP("Scenario", "Layer 2: per index point")},
};
constexpr size_t kRuleSection = 1;

bool belongs(const ScenarioField& field, const SectionEntry& section)
{
    return QLatin1String(field.id).startsWith(QLatin1String(section.prefix));
}

NumberField::Limits limitsOf(const ScenarioField& field)
{
    const bool percent = field.unit == Unit::Percent;
    return {.minimum = field.minimum,
            .maximum = field.maximum,
            .step = field.step,
            .decimals = field.unit == Unit::Currency ? 0 : 2,
            .factor = percent ? 100.0 : 1.0,
            .optional = field.optional,
            .growingStep = field.unit == Unit::Currency};
}

QString unitOf(const ScenarioField& field, const QString& currency)
{
    switch (field.unit) {
    case Unit::Currency:
        return currency;
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Points:
        return QCoreApplication::translate("Scenario", "points");
    }
    return {};
}

/// Empty where it is the same.
QString unitOfOne(const ScenarioField& field)
{
    return field.unit == Unit::Points ? QCoreApplication::translate("Scenario", "point")
                                      : QString();
}

QString titleOf(const ScenarioField& field)
{
    return QCoreApplication::translate("Scenario", field.title);
}

QString limitText(const ScenarioField& field, double limit, const QString& currency)
{
    switch (field.unit) {
    case Unit::Currency:
        return text::money(limit, currency);
    case Unit::Percent:
        return text::percent(limit);
    case Unit::Points:
        return text::number(limit, 0);
    }
    return {};
}

} // namespace

ScenarioForm::ScenarioForm(QWidget* parent)
    : QWidget(parent)
    , m_readingLabel(makeLabel(12, ""))
    , m_level(new QRadioButton)
    , m_growth(new QRadioButton)
    , m_readingNote(makeLabel(12, "muted"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (size_t i = 0; i < kSections.size(); ++i)
        addSection(i);
    layout->addStretch();
}

void ScenarioForm::addSection(size_t index)
{
    Section section {makeLabel(13, "", QFont::DemiBold), makeLabel(12, "muted")};
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    if (index > 0)
        column->addSpacing(10);
    column->addWidget(section.heading);
    auto* grid = new FieldGrid(2);
    for (const ScenarioField& entry : kScenarioFields) {
        if (!belongs(entry, kSections[index]))
            continue;
        auto* field = new NumberField(limitsOf(entry));
        field->setObjectName(QLatin1String(entry.id));
        const size_t input = m_inputs.size();
        connect(field, &NumberField::valueChanged, this, [this, input] { change(input); });
        // The company's own figures are facts and no lever.
        m_inputs.push_back({field, entry.optional ? grid->add(field) : grid->addWithSlider(field)});
    }
    column->addWidget(grid);
    if (index == kRuleSection)
        addReading();
    column->addWidget(section.sources);
    m_sections.push_back(section);
}

void ScenarioForm::addReading()
{
    auto* group = new QButtonGroup(this);
    group->addButton(m_level);
    group->addButton(m_growth);
    for (QWidget* widget :
         std::initializer_list<QWidget*> {m_readingLabel, m_level, m_growth, m_readingNote})
        layout()->addWidget(widget);
    m_level->setObjectName(QStringLiteral("rule.reading.level"));
    m_growth->setObjectName(QStringLiteral("rule.reading.growth"));
    connect(m_level, &QRadioButton::clicked, this, [this] { changeReading(RuleReading::Level); });
    connect(m_growth, &QRadioButton::clicked, this, [this] { changeReading(RuleReading::Growth); });
}

void ScenarioForm::showScenario(const Scenario& scenario, const WorkspaceSettings& workspace)
{
    m_scenario = scenario;
    m_workspace = workspace;
    if (m_scenario.currency.isEmpty())
        m_scenario.currency = workspace.currency;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        NumberField& field = *m_inputs[i].field;
        const QSignalBlocker quiet(field);
        field.setValue(kScenarioFields[i].get(scenario));
    }
    showUnits();
    m_level->setChecked(scenario.reading == RuleReading::Level);
    m_growth->setChecked(scenario.reading == RuleReading::Growth);
    showPlaceholders();
    showReadings();
}

void ScenarioForm::change(size_t input)
{
    kScenarioFields[input].set(m_scenario, m_inputs[input].field->value());
    showReadings();
    emit edited(m_scenario, QLatin1String(kScenarioFields[input].id));
}

void ScenarioForm::changeReading(RuleReading reading)
{
    m_scenario.reading = reading;
    showReadings();
    emit edited(m_scenario, QStringLiteral("rule.reading"));
}

void ScenarioForm::retranslate()
{
    m_readingLabel->setText(tr("The rule's revenue loss is a share of"));
    m_level->setText(tr("the revenue level"));
    m_growth->setText(tr("the revenue growth"));
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].heading->setText(QCoreApplication::translate("Scenario", kSections[i].title));
        m_sections[i].sources->setText(sourcesOf(i));
        m_sections[i].sources->setVisible(!m_sections[i].sources->text().isEmpty());
    }
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const ScenarioField& field = kScenarioFields[i];
        FieldGrid::setLabel(m_inputs[i].label, titleOf(field));
    }
    showUnits();
    showPlaceholders();
    showReadings();
}

void ScenarioForm::showUnits()
{
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const ScenarioField& field = kScenarioFields[i];
        const QSignalBlocker quiet(m_inputs[i].field);
        m_inputs[i].field->setToolTip(
            tr("%1 to %2")
                .arg(limitText(field, field.minimum, m_scenario.currency),
                     limitText(field, field.maximum, m_scenario.currency)));
        m_inputs[i].field->setUnit(unitOf(field, m_scenario.currency), unitOfOne(field));
    }
}

void ScenarioForm::showReadings()
{
    const bool isWhole = std::abs(std::remainder(m_scenario.revenueLoss * 100, 1)) < 0.05;
    const QString share = text::percent(m_scenario.revenueLoss, isWhole ? 0 : 1);
    m_readingNote->setText(
        m_scenario.reading == RuleReading::Level
            ? tr("German press: %1 of a year's revenue is lost: 6 % of 25 bn are 1.5 bn.")
                  .arg(share)
            : tr("English original: %1 of a year's growth in revenue is lost; the level stays.")
                  .arg(share));
}

/// An empty field says what stands in for it: the workspace's figure, or nothing.
void ScenarioForm::showPlaceholders()
{
    const Scenario completed = session::completedFrom(m_scenario, m_workspace);
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const ScenarioField& field = kScenarioFields[i];
        const std::optional<double> value = field.get(completed);
        const QString figure = !value || field.unit == Unit::Points ? QString()
            : field.unit == Unit::Currency ? text::money(value, m_scenario.currency)
                                           : text::percent(value, 1);
        m_inputs[i].field->setPlaceholder(figure.isEmpty() ? tr("not stated")
                                                           : tr("%1 (workspace)").arg(figure));
    }
}

QString ScenarioForm::sourcesOf(size_t section) const
{
    QStringList lines;
    QStringList seen;
    for (const ScenarioField& field : kScenarioFields) {
        const QString id = QLatin1String(field.evidence);
        if (id.isEmpty() || seen.contains(id) || !belongs(field, kSections[section]))
            continue;
        seen.append(id);
        const Evidence figure = evidenceById(id, QLocale::languageToCode(QLocale().language()));
        //: a published figure: %1 what it says, %2 whom it speaks of, %3 who says so, %4 year
        QString line
            = tr("%1 – %2; %3, %4.")
                  .arg(figure.statement, figure.population, figure.source)
                  .arg(figure.year > 0 ? QString::number(figure.year) : tr("year unknown"));
        if (!figure.doubt.isEmpty())
            line += QLatin1Char(' ') + tr("Doubt: %1.").arg(figure.doubt);
        lines.append(line);
    }
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace trustbilanz
