// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/effectform.h"

#include "models/session/possibleviews.h"
#include "widgets/card.h"
#include "widgets/elidedchoice.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kLeastPeriods = 1;
constexpr int kMostPeriods = 520; ///< ten years of weeks
constexpr int kShortest = 8; ///< characters a choice shows at least
constexpr int kLabelPixels = 12;
/// Incident and group need room for words, the rest for a number.
constexpr std::array kStretch {5, 4, 2, 2, 2};

NumberField::Limits periodLimits()
{
    return {.minimum = kLeastPeriods, .maximum = kMostPeriods};
}

QComboBox* makeChoice(const char* name)
{
    auto* choice = new ElidedChoice;
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kShortest);
    static_cast<QListView*>(choice->view())->setUniformItemSizes(true);
    return choice;
}

NumberField* makePeriods(const char* name)
{
    auto* field = new NumberField(periodLimits());
    field->setObjectName(QLatin1String(name));
    field->setValue(kDefaultEffectPeriods);
    return field;
}

bool isOwnAndCounted(const AssessedIncident& assessed)
{
    return assessed.counted && assessed.incident.owner == Owner::Own;
}

/// Own counted incidents first, then what else counts, then what is ours and does not.
int rankOf(const AssessedIncident& assessed)
{
    if (isOwnAndCounted(assessed))
        return 0;
    return assessed.counted ? 1 : 2;
}

/// Dated incidents that concern the brand. Those of others that do not count would bury them.
std::vector<AssessedIncident> choicesOf(const Snapshot& snapshot)
{
    std::vector<AssessedIncident> choices;
    std::ranges::copy_if(snapshot.incidents, std::back_inserter(choices),
                         [](const AssessedIncident& assessed) {
                             return assessed.incident.effectiveDate()
                                 && (assessed.counted || assessed.incident.owner == Owner::Own);
                         });
    std::ranges::stable_sort(choices, {}, rankOf);
    return choices;
}

/// The date stands first, because the end of a long title may not fit.
QString incidentName(const Incident& incident)
{
    const QString title = incident.title.isEmpty() ? incident.id : incident.title;
    return text::date(incident.effectiveDate()) + QStringLiteral(" · ") + title;
}
} // namespace

EffectForm::EffectForm(QWidget* parent)
    : QWidget(parent)
    , m_incident(makeChoice("effect.incident"))
    , m_affected(makeChoice("effect.affected"))
    , m_interval(makeChoice("effect.interval"))
    , m_before(makePeriods("effect.before"))
    , m_after(makePeriods("effect.after"))
    , m_season(new QCheckBox)
{
    build();
    m_season->setObjectName(QStringLiteral("effect.season"));
    m_season->hide();
    connect(m_incident, &QComboBox::activated, this,
            [this](int index) { choose(m_incidents[size_t(index)].incident.id); });
    connect(m_affected, &QComboBox::activated, this, [this](int index) {
        const QVariantList group = m_affected->itemData(index).toList();
        m_group = group.isEmpty()
            ? std::nullopt
            : std::optional(SegmentFilter {group[0].toString(), {group[1].toString()}});
        emit changed();
    });
    connect(m_interval, &QComboBox::activated, this, [this](int index) {
        m_chosenInterval = m_intervals[size_t(index)];
        emit changed();
    });
    connect(m_before, &NumberField::valueChanged, this, &EffectForm::changed);
    connect(m_after, &NumberField::valueChanged, this, &EffectForm::changed);
    connect(m_season, &QCheckBox::toggled, this, &EffectForm::changed);
}

/// One grid, so that labels of two lines and fields of either kind stand on common lines.
void EffectForm::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(4);
    const std::initializer_list<QWidget*> fields {m_incident, m_affected, m_interval, m_before,
                                                  m_after};
    for (QWidget* field : fields) {
        const int column = int(m_labels.size());
        m_labels.append(makeLabel(kLabelPixels));
        m_labels.last()->setBuddy(field);
        grid->addWidget(m_labels.last(), 0, column, Qt::AlignBottom);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, kStretch[size_t(column)]);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGap / 2, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_season);
}

void EffectForm::showChoices(const Snapshot& snapshot)
{
    m_incidents = choicesOf(snapshot);
    m_hasOwn = std::ranges::any_of(m_incidents, isOwnAndCounted);
    m_segments = snapshot.segments;
    if (!isOffered(m_chosen))
        m_chosen = m_hasOwn || m_incidents.empty() ? QString() : m_incidents.front().incident.id;
    m_intervals = session::possibleIntervals(snapshot.batches);
    if (m_pageInterval != snapshot.trend.view.interval || m_chosenInterval < m_intervals.front())
        m_chosenInterval = snapshot.trend.view.interval;
    m_pageInterval = snapshot.trend.view.interval;
    showIncidents();
    showIntervals();
    showGroups();
}

bool EffectForm::isOffered(const QString& incident) const
{
    return std::ranges::any_of(
        m_incidents, [&](const AssessedIncident& each) { return each.incident.id == incident; });
}

void EffectForm::choose(const QString& incident)
{
    if (!isOffered(incident))
        return;
    m_chosen = incident;
    showIncidents();
    emit changed();
}

void EffectForm::showAnswer(const Effect& effect)
{
    m_chosen = effect.request.incident;
    showIncidents();
    m_season->setVisible(effect.seasonOffered || m_season->isChecked());
}

EffectRequest EffectForm::request(const TrendView& view) const
{
    EffectRequest request;
    request.incident = m_chosen;
    request.view = view;
    request.view.interval = m_chosenInterval;
    request.before = int(m_before->value().value_or(kDefaultEffectPeriods));
    request.after = int(m_after->value().value_or(kDefaultEffectPeriods));
    request.season = m_season->isChecked();
    request.affected = m_group;
    return request;
}

void EffectForm::showIncidents()
{
    const QSignalBlocker quiet(m_incident);
    m_incident->clear();
    int chosen = -1;
    for (const AssessedIncident& each : m_incidents) {
        if (each.incident.id == m_chosen)
            chosen = m_incident->count();
        m_incident->addItem(incidentName(each.incident));
        m_incident->setItemData(m_incident->count() - 1, incidentName(each.incident),
                                Qt::ToolTipRole);
    }
    m_incident->setCurrentIndex(chosen);
    m_incident->setToolTip(m_incident->currentText());
    m_incident->setEnabled(hasIncidents());
}

void EffectForm::showIntervals()
{
    const QSignalBlocker quiet(m_interval);
    m_interval->clear();
    for (const Interval interval : m_intervals)
        m_interval->addItem(text::interval(interval));
    m_interval->setCurrentIndex(
        int(std::ranges::find(m_intervals, m_chosenInterval) - m_intervals.begin()));
}

void EffectForm::showGroups()
{
    const QSignalBlocker quiet(m_affected);
    m_affected->clear();
    m_affected->addItem(tr("not known"));
    for (const SegmentInfo& segment : m_segments)
        addGroups(segment);
    m_affected->setEnabled(m_affected->count() > 1);
    if (m_affected->currentIndex() == 0)
        m_group.reset();
}

void EffectForm::addGroups(const SegmentInfo& segment)
{
    for (const QString& value : segment.values) {
        //: A segment and one of its values
        m_affected->addItem(tr("%1: %2").arg(segment.name, text::segmentValue(value)),
                            QVariantList {segment.name, value});
        if (m_group == SegmentFilter {segment.name, {value}})
            m_affected->setCurrentIndex(m_affected->count() - 1);
    }
}

void EffectForm::retranslate()
{
    const QStringList names {tr("Incident"), tr("Affected customers"), tr("Period"),
                             tr("Periods before"), tr("Periods after")};
    for (qsizetype i = 0; i < names.size(); ++i)
        FieldGrid::setLabel(m_labels[i], names[i]);
    m_affected->setToolTip(tr("Who was affected: their change is compared with that of the others "
                              "(difference in differences)"));
    m_season->setText(tr("A yearly season is part of the model"));
    m_season->setToolTip(tr("Offered because the points span two years"));
    showIncidents();
    showIntervals();
    showGroups();
}

} // namespace trustbilanz
