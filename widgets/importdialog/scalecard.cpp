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
    auto* grid = new FieldGrid(2);
    FieldGrid::setLabel(grid->add(m_lowest), tr("Lowest possible answer"));
    FieldGrid::setLabel(grid->add(m_highest), tr("Highest possible answer"));
    addUsual(*part);
    for (QWidget* widget : std::initializer_list<QWidget*> {grid, m_reversed, m_direction})
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
    {
        const QSignalBlocker quiet(m_reversed);
        m_lowest->setValue(scale.minimum);
        m_highest->setValue(scale.maximum);
        m_reversed->setChecked(scale.reversed);
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
    emit changed();
}

} // namespace trustbilanz
