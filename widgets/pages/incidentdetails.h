// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/card.h"

#include <vector>

namespace trustbilanz {

/// How the loss of one incident comes about: each factor with its value and whether it was
/// entered or assumed, and the formula.
class IncidentDetails final : public Card
{
    Q_OBJECT
public:
    explicit IncidentDetails(QWidget* parent = nullptr);
    void showIncident(const AssessedIncident& assessed);
    void showNothing();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QLabel* name;
        QLabel* value;
        QLabel* span;
        QLabel* origin;
    };
    static QString formula(const AssessedIncident& assessed);
    static QString outlook(const AssessedIncident& assessed);
    void setFactorsShown(bool shown);
    /// Room for every line: a page that scrolls asks nobody how high wrapped words are.
    void fitHeight();
    std::vector<Row> m_rows;
    QLabel* m_formula;
    QLabel* m_outlook;
};

} // namespace trustbilanz
