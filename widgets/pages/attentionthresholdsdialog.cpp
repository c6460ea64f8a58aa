// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/attentionthresholdsdialog.h"

#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/numberfield.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {
constexpr int kLeastWidth = 480;

class AttentionThresholdsDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(AttentionThresholdsDialog)
public:
    AttentionThresholdsDialog(session::Session& session, QWidget* over);

private:
    void addFields(QFormLayout& form);
    void connectButtons();
    void show(const AttentionThresholds& thresholds);
    AttentionThresholds thresholds() const;
    void save();
    static void setUnit(NumberField& field, AttentionUnit unit);

    session::Session& m_session;
    QDialogButtonBox* m_buttons = new QDialogButtonBox(
        QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    std::array<NumberField*, kAttentionFields.size()> m_fields {};
};

AttentionThresholdsDialog::AttentionThresholdsDialog(session::Session& session, QWidget* over)
    : QDialog(over)
    , m_session(session)
{
    setObjectName(QStringLiteral("attentionThresholdsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What needs attention"));
    setMinimumWidth(kLeastWidth);
    QLabel* explanation = makeLabel(13, "muted");
    explanation->setText(
        tr("The defaults are this program's own choice, no standard. At 0 an index "
           "or a share is not watched, at 100 the gap."));
    auto* form = new QFormLayout;
    addFields(*form);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    connectButtons();
    if (const auto snapshot = m_session.snapshot())
        show(snapshot->settings.attention);
}

void AttentionThresholdsDialog::addFields(QFormLayout& form)
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const AttentionField& field = kAttentionFields[i];
        const QString title = QCoreApplication::translate("AttentionThresholds", field.title);
        m_fields[i] = new NumberField({field.minimum, field.maximum, 1, 0, 1, false, false});
        m_fields[i]->setObjectName(QLatin1String(field.id));
        setUnit(*m_fields[i], field.unit);
        m_fields[i]->setAccessibleName(title);
        form.addRow(title, m_fields[i]);
    }
}

void AttentionThresholdsDialog::setUnit(NumberField& field, AttentionUnit unit)
{
    switch (unit) {
    case AttentionUnit::Index:
        return;
    case AttentionUnit::Points:
        return field.setUnit(tr("points"), tr("point"));
    case AttentionUnit::Percent:
        return field.setUnit(QStringLiteral("%"));
    }
}

void AttentionThresholdsDialog::connectButtons()
{
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("primary"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        save();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Back to the defaults"));
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show(AttentionThresholds()); });
}

void AttentionThresholdsDialog::show(const AttentionThresholds& thresholds)
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(kAttentionFields[i].get(thresholds));
}

AttentionThresholds AttentionThresholdsDialog::thresholds() const
{
    AttentionThresholds thresholds;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (const std::optional<double> value = m_fields[i]->value())
            kAttentionFields[i].set(thresholds, *value);
    }
    return thresholds;
}

/// Into the settings as they are now: others may have changed meanwhile.
void AttentionThresholdsDialog::save()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    WorkspaceSettings settings = snapshot->settings;
    settings.attention = thresholds();
    if (settings != snapshot->settings)
        m_session.saveSettings(settings);
}
} // namespace

void editAttentionThresholds(session::Session& session, QWidget* over)
{
    (new AttentionThresholdsDialog(session, over->window()))->open();
}

} // namespace trustbilanz
