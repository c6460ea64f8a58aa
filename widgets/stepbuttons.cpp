// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepbuttons.h"

#include "widgets/chip.h"
#include "widgets/theme.h"
#include "widgets/viewsteps.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>

namespace trustbilanz {

namespace {
constexpr int kGap = 4;

QPushButton* makeStep(const char* part)
{
    auto* button = new QPushButton;
    setUpChip(*button, part);
    button->setProperty("hasIconOnly", true);
    return button;
}

QString keysOf(Qt::Key arrow)
{
    return QKeySequence(Qt::ALT | arrow).toString(QKeySequence::NativeText);
}
} // namespace

StepButtons::StepButtons(ViewSteps& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_back(makeStep("back"))
    , m_forward(makeStep("forward"))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    connect(m_back, &QPushButton::clicked, &steps, &ViewSteps::backAsked);
    connect(m_forward, &QPushButton::clicked, &steps, &ViewSteps::forwardAsked);
    connect(&steps, &ViewSteps::possibleChanged, this, &StepButtons::showState);
    showState();
    showIcons();
    retranslate();
}

void StepButtons::retranslate()
{
    m_back->setAccessibleName(tr("Back to what was shown before"));
    m_forward->setAccessibleName(tr("Forward to what was shown after"));
    m_back->setToolTip(tr("Back to what was shown before (%1)").arg(keysOf(Qt::Key_Left)));
    m_forward->setToolTip(tr("Forward to what was shown after (%1)").arg(keysOf(Qt::Key_Right)));
}

void StepButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepButtons::showState()
{
    m_back->setEnabled(m_steps.canGoBack());
    m_forward->setEnabled(m_steps.canGoForward());
}

void StepButtons::showIcons()
{
    const QColor& color = themeOf(palette()).text;
    m_back->setIcon(lineIcon(QStringLiteral("back"), color));
    m_forward->setIcon(lineIcon(QStringLiteral("forward"), color));
}

} // namespace trustbilanz
