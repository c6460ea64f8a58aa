// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidentdialog.h"

#include "models/records/macroassumptions.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/screenroom.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace trustbilanz {

namespace {
constexpr int kColumns = 3;
constexpr int kWidth = 720;
constexpr int kNoteHeight = 64;
constexpr int kSecondaryPixels = 12;
constexpr int kDegrees = 5; ///< of severity and sensitivity
constexpr double kMostAffected = 1e11;

struct ResponseChoice {
    const char* title; ///< context "IncidentDialog"
    std::optional<Response> response;
};

/// Usual responses (records.md); the last entry stands for any other factor.
constexpr std::array<ResponseChoice, 5> kResponses {{
    {QT_TRANSLATE_NOOP("IncidentDialog", "not known"), std::nullopt},
    {QT_TRANSLATE_NOOP("IncidentDialog", "prompt and open (0.85)"), kPromptResponse},
    {QT_TRANSLATE_NOOP("IncidentDialog", "none (1)"), Response {}},
    {QT_TRANSLATE_NOOP("IncidentDialog", "deception (1.2, larger scar)"), kDeceptionResponse},
    {QT_TRANSLATE_NOOP("IncidentDialog", "another factor"), std::nullopt},
}};
constexpr int kOtherResponse = int(kResponses.size()) - 1;

constexpr std::array<Owner, 4> kOwners {Owner::Own, Owner::Partner, Owner::Competitor,
                                        Owner::Other};
constexpr std::array<IncidentStatus, 5> kStatuses {
    IncidentStatus::Confirmed, IncidentStatus::Suspected, IncidentStatus::NearMiss,
    IncidentStatus::FalsePositive, IncidentStatus::Positive};

NumberField* makeFraction(double minimum, double maximum)
{
    return new NumberField(
        {.minimum = minimum, .maximum = maximum, .step = 0.05, .decimals = 2, .optional = true});
}

NumberField* makeDays()
{
    return new NumberField(
        {.minimum = kShortestHalfLife, .maximum = kLongestHalfLife, .step = 10, .optional = true});
}

NumberField* makeShare()
{
    return new NumberField(
        {.minimum = 0, .maximum = 1, .step = 0.05, .factor = 100, .optional = true});
}

NumberField* makeCount()
{
    return new NumberField(
        {.minimum = 0, .maximum = kMostAffected, .step = 1, .optional = true, .growingStep = true});
}

/// A combo whose first entry is "not known" and whose others are the degrees 1 to 5.
void fillDegrees(QComboBox& combo, const QString& unknown,
                 QString (*nameOf)(std::optional<int> degree))
{
    combo.addItem(unknown);
    for (int degree = 1; degree <= kDegrees; ++degree)
        combo.addItem(nameOf(degree));
}

std::optional<int> degreeOf(const QComboBox& combo)
{
    return combo.currentIndex() > 0 ? std::optional(combo.currentIndex()) : std::nullopt;
}

template<class Values, class Value>
int indexOf(const Values& values, const Value& value)
{
    return int(std::find(values.begin(), values.end(), value) - values.begin());
}
} // namespace

struct IncidentDialog::Private {
    Q_DECLARE_TR_FUNCTIONS(IncidentDialog)
public:
    explicit Private(IncidentDialog& dialog, const Incident& edited)
        : q(dialog)
        , original(edited)
    {
    }

    void build();
    void add(QWidget* field, const QString& label) { FieldGrid::setLabel(grid->add(field), label); }
    void addWhatAndWhen();
    void addFactors();
    void fillChoices();
    void show(const Incident& incident);
    void showResponse(const std::optional<Response>& response);
    void takeUsualResponse();
    void nameResponse();
    void watch();
    void check();
    QString problem() const;
    std::optional<Response> chosenResponse() const;

    IncidentDialog& q;
    Incident original;
    FieldGrid* grid = new FieldGrid(kColumns);
    QScrollArea* fields = makeScrollArea(grid);
    QLineEdit* title = new QLineEdit;
    QLineEdit* brand = new QLineEdit;
    QLineEdit* category = new QLineEdit;
    QPlainTextEdit* note = new QPlainTextEdit;
    DateField* occurred = new DateField;
    DateField* disclosed = new DateField;
    DateField* resolved = new DateField;
    QComboBox* owner = new QComboBox;
    QComboBox* status = new QComboBox;
    QComboBox* severity = new QComboBox;
    QComboBox* sensitivity = new QComboBox;
    QComboBox* unit = new QComboBox;
    QComboBox* response = new QComboBox;
    NumberField* factor = makeFraction(kLowestResponse, kHighestResponse);
    QCheckBox* deception = new QCheckBox;
    NumberField* affected = makeCount();
    NumberField* similarity = makeFraction(0, 1);
    NumberField* media = makeFraction(1, 1.5);
    NumberField* spillOver = makeFraction(kLeastSpillOver, kMostSpillOver);
    NumberField* halfLife = makeDays();
    NumberField* scar = makeShare();
    QLabel* message = makeLabel(kSecondaryPixels, "bad");
    QDialogButtonBox* buttons
        = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
};

void IncidentDialog::Private::build()
{
    auto* hint = makeLabel(kSecondaryPixels, "muted");
    hint->setText(tr("What is not known stays empty; the model then assumes a value and says so."));
    note->setFixedHeight(kNoteHeight);
    note->setTabChangesFocus(true);
    note->setAccessibleName(tr("Note"));
    note->setPlaceholderText(tr("Note"));
    auto* layout = new QVBoxLayout(&q);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(fields, 1);
    layout->addWidget(note);
    layout->addWidget(message);
    layout->addWidget(buttons);
    fillChoices();
    addWhatAndWhen();
    addFactors();
}

void IncidentDialog::Private::fillChoices()
{
    for (const Owner each : kOwners)
        owner->addItem(text::owner(each));
    for (const IncidentStatus each : kStatuses)
        status->addItem(text::status(each));
    fillDegrees(*severity, tr("not known"), text::severity);
    fillDegrees(*sensitivity, tr("not known"), text::sensitivity);
    unit->addItems({tr("people"), tr("records")});
    for (const ResponseChoice& choice : kResponses)
        response->addItem(tr(choice.title));
    deception->setText(tr("&Deceived the public: larger scar"));
    for (NumberField* field : {halfLife, scar, spillOver})
        field->setPlaceholder(tr("as for all"));
    halfLife->setUnit(tr("days"), tr("day"));
    scar->setUnit(QStringLiteral("%"));
}

void IncidentDialog::Private::addWhatAndWhen()
{
    add(title, tr("&Title"));
    add(brand, tr("&Brand"));
    add(category, tr("&Category"));
    add(occurred, tr("&Occurred"));
    add(disclosed, tr("&Disclosed (the loss begins)"));
    add(resolved, tr("&Resolved"));
}

void IncidentDialog::Private::addFactors()
{
    add(owner, tr("O&wner"));
    add(status, tr("Stat&us"));
    add(similarity, tr("Similarity of the competitor, 0 to 1"));
    add(severity, tr("&Severity"));
    add(affected, tr("&Affected"));
    add(unit, tr("Counted as"));
    add(sensitivity, tr("Data sensiti&vity"));
    add(media, tr("Media factor, 1 to 1.5"));
    add(response, tr("Res&ponse"));
    add(factor, tr("Response factor, 0.7 to 1.2"));
    add(deception, QString());
    add(halfLife, tr("Half-life of this loss"));
    add(scar, tr("Lasting scar of this loss"));
    add(spillOver, tr("Spill-over of the competitor, −0.15 to 0.3"));
}

void IncidentDialog::Private::show(const Incident& incident)
{
    title->setText(incident.title);
    brand->setText(incident.brand);
    category->setText(incident.category);
    for (QLineEdit* field : {title, brand, category})
        field->setCursorPosition(0); // of what is longer than the field, the beginning
    note->setPlainText(incident.note);
    occurred->setDate(incident.occurred);
    disclosed->setDate(incident.disclosed);
    resolved->setDate(incident.resolved);
    owner->setCurrentIndex(indexOf(kOwners, incident.owner));
    status->setCurrentIndex(indexOf(kStatuses, incident.status));
    severity->setCurrentIndex(incident.severity.value_or(0));
    sensitivity->setCurrentIndex(incident.sensitivity.value_or(0));
    unit->setCurrentIndex(int(incident.affectedUnit));
    if (incident.affected)
        affected->setValue(double(*incident.affected));
    similarity->setValue(incident.similarity);
    media->setValue(incident.media);
    spillOver->setValue(incident.spillOver);
    halfLife->setValue(incident.halfLifeDays);
    scar->setValue(incident.scar);
    showResponse(incident.response);
    nameResponse();
}

void IncidentDialog::Private::showResponse(const std::optional<Response>& given)
{
    factor->setValue(given ? std::optional(given->factor) : std::nullopt);
    deception->setChecked(given && given->deception);
    deception->setEnabled(given.has_value());
}

/// A usual response fills in its factor.
void IncidentDialog::Private::takeUsualResponse()
{
    if (response->currentIndex() != kOtherResponse)
        showResponse(kResponses[size_t(response->currentIndex())].response);
}

/// The usual response that has the factor entered, else "another factor".
void IncidentDialog::Private::nameResponse()
{
    const std::optional<Response> chosen = chosenResponse();
    deception->setEnabled(chosen.has_value());
    const auto known = std::ranges::find(kResponses, chosen, &ResponseChoice::response);
    const QSignalBlocker quiet(response);
    response->setCurrentIndex(std::min(int(known - kResponses.begin()), kOtherResponse));
}

/// Without a factor nothing is known of the response.
std::optional<Response> IncidentDialog::Private::chosenResponse() const
{
    if (!factor->value())
        return std::nullopt;
    return Response {*factor->value(), deception->isChecked()};
}

void IncidentDialog::Private::watch()
{
    for (QLineEdit* field : {title, static_cast<QLineEdit*>(occurred),
                             static_cast<QLineEdit*>(disclosed), static_cast<QLineEdit*>(resolved)})
        connect(field, &QLineEdit::textChanged, &q, [this] { check(); });
    connect(owner, &QComboBox::currentIndexChanged, &q, [this] { check(); });
    connect(response, &QComboBox::currentIndexChanged, &q, [this] { takeUsualResponse(); });
    connect(factor, &NumberField::valueChanged, &q, [this] { nameResponse(); });
    connect(deception, &QCheckBox::toggled, &q, [this] { nameResponse(); });
    connect(buttons, &QDialogButtonBox::accepted, &q, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &q, &QDialog::reject);
}

/// The first thing that keeps the incident from being saved.
QString IncidentDialog::Private::problem() const
{
    if (title->text().trimmed().isEmpty())
        return tr("A title is missing.");
    for (const DateField* field : {occurred, disclosed, resolved}) {
        if (!field->isValid())
            return tr("“%1” is not a date. Write 2017, 2017-05, 2017-05-27 or "
                      "27.05.2017.")
                .arg(field->text());
    }
    if (!disclosed->date() && !occurred->date())
        return tr("State when it was disclosed or when it occurred.");
    if (resolved->date() && occurred->date() && resolved->date()->last() < occurred->date()->day)
        return tr("It cannot be resolved before it occurred.");
    return {};
}

void IncidentDialog::Private::check()
{
    for (NumberField* field : {similarity, spillOver})
        field->setEnabled(kOwners[size_t(owner->currentIndex())] == Owner::Competitor);
    message->setText(problem());
    buttons->button(QDialogButtonBox::Save)->setEnabled(message->text().isEmpty());
}

IncidentDialog::IncidentDialog(const Incident& incident, QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, incident))
{
    setWindowTitle(incident.title.isEmpty() ? tr("Add incident") : tr("Edit incident"));
    setMinimumWidth(kWidth);
    d->build();
    d->show(incident);
    d->watch();
    d->buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("primary"));
    d->check();
    showWhole(*this, *d->fields);
}

IncidentDialog::~IncidentDialog() = default;

Incident IncidentDialog::incident() const
{
    Incident incident = d->original;
    incident.title = d->title->text().trimmed();
    incident.brand = d->brand->text().trimmed();
    incident.category = d->category->text().trimmed();
    incident.note = d->note->toPlainText().trimmed();
    incident.occurred = d->occurred->date();
    incident.disclosed = d->disclosed->date();
    incident.resolved = d->resolved->date();
    incident.owner = kOwners[size_t(d->owner->currentIndex())];
    incident.status = kStatuses[size_t(d->status->currentIndex())];
    incident.severity = degreeOf(*d->severity);
    incident.sensitivity = degreeOf(*d->sensitivity);
    incident.affectedUnit = AffectedUnit(d->unit->currentIndex());
    incident.affected
        = d->affected->value() ? std::optional(qint64(*d->affected->value())) : std::nullopt;
    incident.similarity = d->similarity->value();
    incident.media = d->media->value();
    incident.spillOver = d->spillOver->value();
    incident.halfLifeDays = d->halfLife->value();
    incident.scar = d->scar->value();
    incident.response = d->chosenResponse();
    return incident;
}

} // namespace trustbilanz
