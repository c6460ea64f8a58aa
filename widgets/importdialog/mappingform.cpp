// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/mappingform.h"

#include "models/importers/importers.h"
#include "widgets/card.h"
#include "widgets/importdialog/fieldcard.h"
#include "widgets/importdialog/formpart.h"
#include "widgets/importdialog/knownscale.h"
#include "widgets/importdialog/notationcard.h"
#include "widgets/importdialog/scalecard.h"
#include "widgets/importdialog/sourcecard.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {

constexpr std::array kOwners {Owner::Own, Owner::Partner, Owner::Competitor, Owner::Other};

} // namespace

MappingForm::MappingForm(ImportKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_noColumns(makeLabel(12, "muted"))
    , m_source(new SourceCard)
    , m_notation(new NotationCard)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    addFields();
    if (kind != ImportKind::Incidents)
        addScale();
    if (kind == ImportKind::Scores) {
        m_segments = addList(ColumnList::Kind::Segments);
        m_drivers = addList(ColumnList::Kind::Drivers);
    } else if (kind == ImportKind::Incidents) {
        addOwner();
    }
    layout->addWidget(m_source);
    layout->addWidget(m_notation);
    connect(m_source, &SourceCard::changed, this, &MappingForm::changed);
    connect(m_notation, &NotationCard::changed, this, &MappingForm::changed);
    layout->addStretch();
}

QVBoxLayout* MappingForm::addPart(const QString& title, const QString& note, bool isRequired)
{
    auto* part = new QFrame;
    layout()->addWidget(part);
    return makePart(*part, title, note, isRequired);
}

/// Above the fields that are not needed.
void MappingForm::addScale()
{
    m_scale = new ScaleCard(m_kind);
    const auto needed = std::ranges::find_if_not(m_fields, &FieldCard::isRequired);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(needed == m_fields.end() ? column->count() : column->indexOf(*needed),
                         m_scale);
    connect(m_scale, &ScaleCard::changed, this, &MappingForm::changed);
}

void MappingForm::addFields()
{
    m_noColumns->setText(tr("The fields of this format are known; there is nothing to map."));
    layout()->addWidget(m_noColumns);
    m_noColumns->hide();
    for (const importers::Field& field : importers::fields(m_kind)) {
        m_fields.push_back(new FieldCard(field));
        layout()->addWidget(m_fields.back());
        connect(m_fields.back(), &FieldCard::changed, this, &MappingForm::changed);
    }
}

ColumnList* MappingForm::addList(ColumnList::Kind kind)
{
    auto* list = new ColumnList(kind);
    layout()->addWidget(list);
    connect(list, &ColumnList::changed, this, &MappingForm::changed);
    return list;
}

void MappingForm::addOwner()
{
    QVBoxLayout* part
        = addPart(tr("Whose incidents"),
                  tr("Incidents of others are listed and never move the index of your brand."));
    m_owner = new QComboBox;
    m_owner->setObjectName(QStringLiteral("owner"));
    m_owner->addItem(tr("As the file says"), QString());
    for (const Owner owner : kOwners)
        m_owner->addItem(text::owner(owner), ownerId(owner));
    part->addWidget(m_owner);
    setSpokenName(*m_owner, tr("Whose incidents"));
    connect(m_owner, &QComboBox::currentIndexChanged, this, &MappingForm::changed);
}

void MappingForm::setHeader(const QStringList& header)
{
    for (FieldCard* field : m_fields)
        field->setVisible(!header.isEmpty());
    if (header == m_header)
        return;
    m_header = header;
    for (FieldCard* field : m_fields)
        field->setHeader(header);
    fillColumns();
    if (m_segments) {
        m_segments->setHeader(header);
        m_drivers->setHeader(header);
    }
}

void MappingForm::fillColumns()
{
    QMap<QString, QString> columns = importers::guessColumns(m_header, m_kind);
    columns.insert(m_profile.columns);
    for (FieldCard* field : m_fields)
        field->setColumn(columns.value(field->id()));
}

void MappingForm::suggestScale(const std::optional<ScoreScale>& scale)
{
    if (scale && m_kind == ImportKind::Scores)
        m_scale->suggest(*scale);
}

bool MappingForm::withdrawScale(const importers::Preview& preview)
{
    const std::optional<ScoreScale> suggested = m_scale ? m_scale->suggestion() : std::nullopt;
    if (!suggested || !contradicts(preview, *suggested))
        return false;
    m_scale->withdraw();
    return true;
}

void MappingForm::setProfile(const ImportPlan& profile)
{
    m_profile = profile;
    {
        const QSignalBlocker quiet(this);
        fillColumns();
        showProfile();
    }
    emit changed();
}

void MappingForm::showProfile()
{
    if (m_scale && m_profile.scale)
        m_scale->setScale(*m_profile.scale);
    if (m_segments) {
        m_segments->setRows(m_profile);
        m_drivers->setRows(m_profile);
    }
    if (m_owner) {
        const QString owner = m_profile.owner ? ownerId(*m_profile.owner) : QString();
        m_owner->setCurrentIndex(m_owner->findData(owner));
    }
    m_source->setPlan(m_profile);
    m_notation->setPlan(m_profile);
}

void MappingForm::showSource(const importers::Preview& preview)
{
    m_source->showSource(preview);
    const bool isAsked = preview.error
        && (preview.header.isEmpty() || preview.error->reason == Error::Reason::DataAsNames);
    if (isAsked || preview.detected.sheets.size() > 1) // stays there when it is answered
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_source);
    m_noColumns->setVisible(preview.header.isEmpty() && !preview.error);
    m_notation->showDetected(preview.detected);
}

void MappingForm::addSegment(const QString& column)
{
    if (m_segments)
        m_segments->add(column);
}

void MappingForm::addDriver(const QString& column)
{
    if (m_drivers)
        m_drivers->add(column);
}

void MappingForm::setReading(const QString& id)
{
    m_notation->setReading(id);
}

ImportPlan MappingForm::plan() const
{
    // Settings without a field of their own here are those of the profile.
    ImportPlan plan = m_profile;
    plan.kind = m_kind;
    plan.columns.clear();
    plan.segments.clear();
    plan.driverScales.clear();
    plan.scale.reset();
    // An empty column says that the field is not to be looked for either.
    for (const FieldCard* field : m_fields) {
        if (!m_header.isEmpty())
            plan.columns.insert(field->id(), field->column());
    }
    if (m_scale)
        plan.scale = m_scale->scale();
    if (m_segments) {
        m_segments->addTo(plan);
        m_drivers->addTo(plan);
    }
    m_source->addTo(plan);
    if (m_owner)
        plan.owner = ownerFromWord(m_owner->currentData().toString());
    m_notation->addTo(plan, m_header);
    return plan;
}

QString MappingForm::sourceQuestion() const
{
    return m_source->openQuestion();
}

bool MappingForm::isOfUse(const importers::Preview& preview) const
{
    return !preview.error || !preview.header.isEmpty() || !m_source->isHidden();
}

QString MappingForm::openQuestion() const
{
    QString question = columnQuestion();
    if (question.isEmpty() && m_scale)
        question = m_scale->openQuestion();
    if (question.isEmpty() && m_segments)
        question = m_segments->openQuestion();
    if (question.isEmpty() && m_drivers)
        question = m_drivers->openQuestion();
    return question;
}

QString MappingForm::columnQuestion() const
{
    for (const FieldCard* field : m_fields) {
        if (field->isRequired() && field->column().isEmpty())
            return tr("Choose the column of %1.").arg(text::fieldTitle(field->id()));
    }
    return {};
}

} // namespace trustbilanz
