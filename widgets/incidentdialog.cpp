// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidentdialog.h"

#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

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

/// Factors of records.md; another factor read from a file is added while it is edited.
const std::array<ResponseChoice, 4>& responseChoices()
{
    static const std::array<ResponseChoice, 4> choices {{
        {QT_TRANSLATE_NOOP("IncidentDialog", "not known"), std::nullopt},
        {QT_TRANSLATE_NOOP("IncidentDialog", "prompt and open (0.85)"), Response {0.85, false}},
        {QT_TRANSLATE_NOOP("IncidentDialog", "none (1)"), Response {1, false}},
        {QT_TRANSLATE_NOOP("IncidentDialog", "deception (1.2, larger scar)"), Response {1.2, true}},
    }};
    return choices;
}

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
    void watch();
    void check();
    QString problem() const;
    std::optional<Response> chosenResponse() const;

    IncidentDialog& q;
    Incident original;
    FieldGrid* grid = new FieldGrid(kColumns);
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
    NumberField* affected = makeCount();
    NumberField* similarity = makeFraction(0, 1);
    NumberField* media = makeFraction(1, 1.5);
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
    layout->addWidget(grid);
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
    for (const ResponseChoice& choice : responseChoices())
        response->addItem(tr(choice.title));
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
    add(response, tr("Res&ponse"));
    add(media, tr("Media factor, 1 to 1.5"));
}

void IncidentDialog::Private::show(const Incident& incident)
{
    title->setText(incident.title);
    brand->setText(incident.brand);
    category->setText(incident.category);
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
    showResponse(incident.response);
}

void IncidentDialog::Private::showResponse(const std::optional<Response>& given)
{
    const auto& choices = responseChoices();
    const auto known
        = std::find_if(choices.begin(), choices.end(),
                       [&given](const ResponseChoice& choice) { return choice.response == given; });
    if (known == choices.end())
        response->addItem(tr("factor %1, as imported").arg(text::number(given->factor, 2)));
    response->setCurrentIndex(int(known - choices.begin()));
}

std::optional<Response> IncidentDialog::Private::chosenResponse() const
{
    const auto index = size_t(response->currentIndex());
    return index < responseChoices().size() ? responseChoices()[index].response : original.response;
}

void IncidentDialog::Private::watch()
{
    for (QLineEdit* field : {title, static_cast<QLineEdit*>(occurred),
                             static_cast<QLineEdit*>(disclosed), static_cast<QLineEdit*>(resolved)})
        connect(field, &QLineEdit::textChanged, &q, [this] { check(); });
    connect(owner, &QComboBox::currentIndexChanged, &q, [this] { check(); });
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
    similarity->setEnabled(kOwners[size_t(owner->currentIndex())] == Owner::Competitor);
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
    incident.response = d->chosenResponse();
    return incident;
}

} // namespace trustbilanz
