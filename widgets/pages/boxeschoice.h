// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <QObject>

class QToolButton;

namespace trustbilanz {

class ChoiceButton;

/// Chooses the boxes of net trust: those that published measures use, or one's own.
class BoxesChoice final : public QObject
{
    Q_OBJECT
public:
    explicit BoxesChoice(QToolButton* button);
    void show(const TrustBoxes& boxes);

signals:
    void chosen(const trustbilanz::TrustBoxes& boxes);

private:
    void choose(int choice);
    QToolButton* m_button;
    ChoiceButton* m_choice;
    TrustBoxes m_boxes;
};

/// "up to 25, from 75"
QString boxesText(const TrustBoxes& boxes);

} // namespace trustbilanz
