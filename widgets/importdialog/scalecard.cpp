// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/scalecard.h"

#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/fieldgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/importdialog/formpart.h"
#include "widgets/numberfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace trustbilanz {

namespace {

constexpr NumberField::Limits kAnswerLimits {-1e6, 1e6, 1, 3, 1, true};
constexpr int kAnswerDigits = 9;

/// Scales of questionnaires, the one of recommendation (NPS) first.
struct UsualScale {
    int lowest;
    int highest;
};
constexpr std::array kUsualScales {UsualScale {0, 10}, UsualScale {1, 5}, UsualScale {1, 7},
                                   UsualScale {1, 10}, UsualScale {0, 100}};

QString answerText(double answer)
{
    return QLocale().toString(answer, 'g', kAnswerDigits);
}

} // namespace

ScaleCard::ScaleCard(ImportKind kind, QWidget* parent)
    : QFrame(parent)
    , m_lowest(new NumberField(kAnswerLimits))
    , m_highest(new NumberField(kAnswerLimits))
    , m_reversed(new QCheckBox(tr("Reversed: the lowest answer is the best")))
    , m_direction(makeLabel(12, "good"))
    , m_origin(makeLabel(12, "muted"))
{
    const bool isBrand = kind == ImportKind::Brand;
    QVBoxLayout* part = makePart(
        *this, isBrand ? tr("Scale of the series") : tr("Answer scale"),
        isBrand ? tr("As its publisher states it, not as found in the data: the scale is never "
                     "guessed.")
                : tr("As printed in the questionnaire, not as found in the data: the scale is "
                     "never guessed."),
        true);
    m_lowest->setObjectName(QStringLiteral("scale.lowest"));
    m_highest->setObjectName(QStringLiteral("scale.highest"));
    m_direction->setObjectName(QStringLiteral("scale.direction"));
    m_origin->setObjectName(QStringLiteral("scale.origin"));
    auto* grid = new FieldGrid(2);
    FieldGrid::setLabel(grid->add(m_lowest), tr("Lowest possible answer"));
    FieldGrid::setLabel(grid->add(m_highest), tr("Highest possible answer"));
    addUsual(*part);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_origin, grid, m_reversed, m_direction})
        part->addWidget(widget);
    connect(m_lowest, &NumberField::valueChanged, this, &ScaleCard::showScale);
    connect(m_highest, &NumberField::valueChanged, this, &ScaleCard::showScale);
    connect(m_reversed, &QCheckBox::toggled, this, &ScaleCard::showScale);
    showScale();
}

void ScaleCard::addUsual(QVBoxLayout& part)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setAlignment(Qt::AlignLeft);
    flow->setSpacing(6);
    for (const UsualScale& usual : kUsualScales) {
        const QString lowest = QString::number(usual.lowest);
        const QString highest = QString::number(usual.highest);
        auto* chip = new QPushButton(lowest + QChar(0x2013) + highest);
        setUpChip(*chip, "scale");
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Scale from %1 to %2").arg(lowest, highest));
        connect(chip, &QPushButton::clicked, this, [this, usual] {
            setScale({double(usual.lowest), double(usual.highest), m_reversed->isChecked()});
        });
        m_usual.push_back(chip);
        flow->addWidget(chip);
    }
    part.addWidget(row);
}

std::optional<ScoreScale> ScaleCard::scale() const
{
    if (!openQuestion().isEmpty())
        return std::nullopt;
    return ScoreScale {*m_lowest->value(), *m_highest->value(), m_reversed->isChecked()};
}

void ScaleCard::setScale(const ScoreScale& scale)
{
    m_suggested.reset();
    m_isWithdrawn = false;
    showEnds(scale.minimum, scale.maximum, scale.reversed);
}

void ScaleCard::suggest(const ScoreScale& scale)
{
    m_suggested = scale;
    m_isWithdrawn = false;
    showEnds(scale.minimum, scale.maximum, scale.reversed);
}

std::optional<ScoreScale> ScaleCard::suggestion() const
{
    return m_suggested && !m_isWithdrawn && scale() == m_suggested ? m_suggested : std::nullopt;
}

void ScaleCard::withdraw()
{
    m_isWithdrawn = true;
    showEnds(std::nullopt, std::nullopt, false);
}

void ScaleCard::showEnds(std::optional<double> lowest, std::optional<double> highest,
                         bool isReversed)
{
    {
        const QSignalBlocker quiet(m_reversed);
        m_lowest->setValue(lowest);
        m_highest->setValue(highest);
        m_reversed->setChecked(isReversed);
    }
    showScale();
}

QString ScaleCard::openQuestion() const
{
    if (!m_lowest->value() || !m_highest->value())
        return tr("State the lowest and the highest possible answer.");
    if (*m_lowest->value() >= *m_highest->value())
        return tr("The lowest possible answer must lie below the highest.");
    return {};
}

/// Says which end is which, so that a scale upside down is seen before it is imported.
void ScaleCard::showScale()
{
    const std::optional<ScoreScale> stated = scale();
    for (size_t i = 0; i < m_usual.size(); ++i) {
        const bool isIt = stated && stated->minimum == kUsualScales[i].lowest
            && stated->maximum == kUsualScales[i].highest;
        m_usual[i]->setChecked(isIt);
    }
    m_direction->setVisible(stated.has_value());
    if (stated) {
        const QString lowest = answerText(stated->minimum);
        const QString highest = answerText(stated->maximum);
        m_direction->setText(
            tr("%1 = no trust at all, %2 = full trust")
                .arg(stated->reversed ? highest : lowest, stated->reversed ? lowest : highest));
    }
    showOrigin();
    emit changed();
}

void ScaleCard::showOrigin()
{
    const bool isTakenBack = m_isWithdrawn && !scale();
    m_origin->setVisible(isTakenBack || suggestion());
    if (isTakenBack)
        m_origin->setText(tr("The last import had answers from %1 to %2; those of this file do "
                             "not look like it.")
                              .arg(answerText(m_suggested->minimum),
                                   answerText(m_suggested->maximum)));
    else
        m_origin->setText(tr("As in the last import into this workspace. State another scale if "
                             "this questionnaire had another one."));
}

} // namespace trustbilanz
