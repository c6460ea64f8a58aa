// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/mappingform.h"

#include "models/importers/importers.h"
#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/importdialog/columnlist.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace trustbilanz {

namespace {

constexpr NumberField::Limits kAnswerLimits {-1e6, 1e6, 1, 3, 1, true};

struct Choice {
    const char* id;
    const char* title; ///< context "MappingForm"
};
constexpr std::array kDecimals {Choice {"point", QT_TRANSLATE_NOOP("MappingForm", "Point: 1.5")},
                                Choice {"comma", QT_TRANSLATE_NOOP("MappingForm", "Comma: 1,5")}};
constexpr std::array kThousands {
    Choice {"none", QT_TRANSLATE_NOOP("MappingForm", "None: 1234")},
    Choice {"point", QT_TRANSLATE_NOOP("MappingForm", "Point: 1.234")},
    Choice {"comma", QT_TRANSLATE_NOOP("MappingForm", "Comma: 1,234")},
    Choice {"space", QT_TRANSLATE_NOOP("MappingForm", "Space: 1 234")},
    Choice {"apostrophe", QT_TRANSLATE_NOOP("MappingForm", "Apostrophe: 1'234")}};
constexpr std::array kOwners {Owner::Own, Owner::Partner, Owner::Competitor, Owner::Other};

QString choiceText(const Choice& choice)
{
    return QCoreApplication::translate("MappingForm", choice.title);
}

void addChoices(QComboBox& box, std::span<const Choice> choices)
{
    for (const Choice& choice : choices)
        box.addItem(choiceText(choice), QLatin1String(choice.id));
}

void select(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

/// The first entry leaves it to the program and says what it found.
void showDetected(QComboBox& box, const QString& id)
{
    const int found = box.findData(id);
    const QString name = found > 0 ? box.itemText(found) : id;
    box.setItemText(
        0, id.isEmpty() ? MappingForm::tr("Detect") : MappingForm::tr("Detected: %1").arg(name));
}

} // namespace

MappingForm::MappingForm(ImportKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_noColumns(makeLabel(12, "muted"))
    , m_columns(new FieldGrid(2))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    addFields();
    if (kind == ImportKind::Scores) {
        addScale();
        addLists();
    } else {
        addOwner();
    }
    addFormats();
    layout->addStretch();
}

QVBoxLayout* MappingForm::column() const
{
    return static_cast<QVBoxLayout*>(layout());
}

void MappingForm::addHeading(const QString& text)
{
    QLabel* heading = makeLabel(13, "", QFont::DemiBold);
    heading->setText(text);
    column()->addSpacing(m_fields.empty() ? 0 : 12);
    column()->addWidget(heading);
}

void MappingForm::addFields()
{
    addHeading(tr("Columns"));
    m_noColumns->setText(tr("The fields of this format are known; there is nothing to map."));
    column()->addWidget(m_noColumns);
    for (const importers::Field& field : importers::fields(m_kind)) {
        const QString id = QLatin1String(field.id);
        auto* box = new QComboBox;
        box->setObjectName(QLatin1String("column.") + id);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        //: a field that has to be mapped
        const QString title
            = field.required ? tr("%1 (needed)").arg(text::fieldTitle(id)) : text::fieldTitle(id);
        FieldGrid::setLabel(m_columns->add(box), title);
        connect(box, &QComboBox::currentIndexChanged, this, &MappingForm::changed);
        m_fields.push_back({id, field.required, box});
    }
    column()->addWidget(m_columns);
}

void MappingForm::addScale()
{
    addHeading(tr("Answer scale (needed)"));
    m_lowest = new NumberField(kAnswerLimits);
    m_highest = new NumberField(kAnswerLimits);
    m_reversed = new QCheckBox(tr("Reversed: the lowest answer is the best"));
    m_lowest->setObjectName(QStringLiteral("scale.lowest"));
    m_highest->setObjectName(QStringLiteral("scale.highest"));
    auto* grid = new FieldGrid(2);
    FieldGrid::setLabel(grid->add(m_lowest), tr("Lowest possible answer"));
    FieldGrid::setLabel(grid->add(m_highest), tr("Highest possible answer"));
    QLabel* note = makeLabel(12, "muted");
    note->setText(tr(
        "As printed in the questionnaire, not as found in the data: the scale is never guessed."));
    for (QWidget* widget : std::initializer_list<QWidget*> {grid, m_reversed, note})
        column()->addWidget(widget);
    connect(m_lowest, &NumberField::valueChanged, this, &MappingForm::changed);
    connect(m_highest, &NumberField::valueChanged, this, &MappingForm::changed);
    connect(m_reversed, &QCheckBox::toggled, this, &MappingForm::changed);
}

void MappingForm::addLists()
{
    addHeading(tr("Segments"));
    m_segments = new ColumnList(ColumnList::Kind::Segments);
    column()->addWidget(m_segments);
    addHeading(tr("Drivers"));
    m_drivers = new ColumnList(ColumnList::Kind::Drivers);
    column()->addWidget(m_drivers);
    connect(m_segments, &ColumnList::changed, this, &MappingForm::changed);
    connect(m_drivers, &ColumnList::changed, this, &MappingForm::changed);
}

QComboBox* MappingForm::makeChoice(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(QString(), QString());
    connect(box, &QComboBox::currentIndexChanged, this, &MappingForm::changed);
    return box;
}

void MappingForm::addFormats()
{
    addHeading(tr("Numbers and dates"));
    auto* dates = new FieldGrid(1); // a format in words is long
    auto* grid = new FieldGrid(2);
    m_dateFormat = makeChoice(tr("Dates"));
    m_decimal = makeChoice(tr("Decimal sign"));
    m_thousands = makeChoice(tr("Thousands sign"));
    FieldGrid::setLabel(dates->add(m_dateFormat), tr("Dates"));
    FieldGrid::setLabel(grid->add(m_decimal), tr("Decimal sign"));
    FieldGrid::setLabel(grid->add(m_thousands), tr("Thousands sign"));
    for (const QString& format : importers::dateFormats())
        m_dateFormat->addItem(format, format);
    for (const QComboBox* box : {m_dateFormat, m_decimal, m_thousands})
        connect(box, &QComboBox::activated, this, &MappingForm::forgetColumns);
    addChoices(*m_decimal, kDecimals);
    addChoices(*m_thousands, kThousands);
    column()->addWidget(dates);
    column()->addWidget(grid);
    setDetected({});
}

void MappingForm::addOwner()
{
    addHeading(tr("Whose incidents"));
    m_owner = makeChoice(tr("Whose incidents"));
    m_owner->setItemText(0, tr("As the file says"));
    for (const Owner owner : kOwners)
        m_owner->addItem(text::owner(owner), ownerId(owner));
    QLabel* note = makeLabel(12, "muted");
    note->setText(tr("Incidents of others are listed and never move the index of your brand."));
    column()->addWidget(m_owner);
    column()->addWidget(note);
}

void MappingForm::setHeader(const QStringList& header)
{
    m_noColumns->setVisible(header.isEmpty());
    m_columns->setVisible(!header.isEmpty());
    if (header == m_header)
        return;
    m_header = header;
    m_notations.clear();
    const QMap<QString, QString> guess = importers::guessColumns(header, m_kind);
    for (const FieldRow& row : m_fields) {
        const QSignalBlocker quiet(row.column);
        row.column->clear();
        row.column->addItem(row.required ? tr("Choose a column") : tr("Not imported"));
        row.column->addItems(header);
        row.column->setCurrentIndex(int(header.indexOf(guess.value(row.id))) + 1);
        row.column->setEnabled(!header.isEmpty());
    }
    if (m_segments) {
        m_segments->setHeader(header);
        m_drivers->setHeader(header);
    }
}

void MappingForm::setDetected(const Detected& detected)
{
    const QSignalBlocker quiet(this);
    showDetected(*m_decimal, detected.decimal);
    showDetected(*m_thousands, detected.thousands);
    showDetected(*m_dateFormat, detected.dateFormat);
}

void MappingForm::setReading(const QString& id)
{
    const QString value = id.section(QLatin1Char(':'), 1);
    const qsizetype equals = value.lastIndexOf(QLatin1Char('='));
    const bool isDate = id.startsWith(QLatin1String("dateFormat:"));
    if (equals < 1) {
        select(isDate ? *m_dateFormat : *m_decimal, value);
        return;
    }
    Notation& notation = m_notations[value.left(equals)];
    (isDate ? notation.dateFormat : notation.decimal) = value.mid(equals + 1);
    emit changed();
}

/// Who states a format for the whole source means every column.
void MappingForm::forgetColumns()
{
    if (m_notations.isEmpty())
        return;
    m_notations.clear();
    emit changed();
}

ImportPlan MappingForm::plan() const
{
    ImportPlan plan;
    plan.kind = m_kind;
    // An empty column says that the field is not to be looked for either.
    for (const FieldRow& row : m_fields) {
        if (!m_header.isEmpty())
            plan.columns.insert(
                row.id, row.column->currentIndex() > 0 ? row.column->currentText() : QString());
    }
    if (m_kind == ImportKind::Scores) {
        if (scaleQuestion().isEmpty())
            plan.scale
                = ScoreScale {*m_lowest->value(), *m_highest->value(), m_reversed->isChecked()};
        m_segments->addTo(plan);
        m_drivers->addTo(plan);
    } else {
        plan.owner = ownerFromWord(m_owner->currentData().toString());
    }
    plan.decimal = m_decimal->currentData().toString();
    plan.thousands = m_thousands->currentData().toString();
    plan.dateFormat = m_dateFormat->currentData().toString();
    plan.notations = m_notations;
    return plan;
}

QString MappingForm::openQuestion() const
{
    QString question = columnQuestion();
    if (question.isEmpty() && m_kind == ImportKind::Scores)
        question = scaleQuestion();
    if (question.isEmpty() && m_segments)
        question = m_segments->openQuestion();
    if (question.isEmpty() && m_drivers)
        question = m_drivers->openQuestion();
    return question;
}

QString MappingForm::columnQuestion() const
{
    for (const FieldRow& row : m_fields) {
        if (row.required && row.column->currentIndex() <= 0)
            return tr("Choose the column of %1.").arg(text::fieldTitle(row.id));
    }
    return {};
}

QString MappingForm::scaleQuestion() const
{
    if (!m_lowest->value() || !m_highest->value())
        return tr("State the lowest and the highest possible answer.");
    if (*m_lowest->value() >= *m_highest->value())
        return tr("The lowest possible answer must lie below the highest.");
    return {};
}

} // namespace trustbilanz
