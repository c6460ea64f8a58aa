// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/profilename.h"

#include "models/importers/profiles.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace trustbilanz {

namespace {

constexpr int kLongestName = 60; ///< its id is the name of a file

/// "Umfrage Köln" -> "umfrage-koln": profiles are files, named by their id.
QString idFrom(const QString& name)
{
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = name.normalized(QString::NormalizationForm_KD).remove(marks).toLower();
    id.replace(others, QStringLiteral("-"));
    while (id.startsWith(QLatin1Char('-')))
        id.remove(0, 1);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("profile") : id;
}

} // namespace

QString profileIdFor(const QString& name)
{
    const QString wanted = idFrom(name);
    for (int attempt = 1;; ++attempt) {
        const QString id = attempt == 1 ? wanted : QStringLiteral("%1-%2").arg(wanted).arg(attempt);
        const auto other = importers::profileNamed(id);
        const bool isSame = other && importers::isOwnProfile(id) && other->name({}) == name;
        if (!other || isSame)
            return id;
    }
}

bool isProfileKept(const QString& name)
{
    return importers::isOwnProfile(profileIdFor(name));
}

ProfileName::ProfileName(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_question(makeLabel(12, ""))
    , m_save(new QPushButton)
{
    setWindowTitle(tr("Save as a profile"));
    auto* label = new QLabel(tr("Name of the profile"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(kLongestName);
    m_question->setObjectName(QStringLiteral("profileQuestion"));
    m_save->setObjectName(QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {cancel, m_save})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> {label, m_name, m_question})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    setMinimumWidth(380);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_isAsked = false; });
    connect(m_name, &QLineEdit::textChanged, this, &ProfileName::showName);
    connect(m_save, &QPushButton::clicked, this, &ProfileName::decide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showName();
}

void ProfileName::showName()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(m_isAsked ? tr("Replace") : tr("Save"));
    m_question->setVisible(m_isAsked);
    m_question->setText(
        tr("A profile “%1” is kept already. Replace it, or choose another name.").arg(name));
}

void ProfileName::decide()
{
    const QString name = m_name->text().trimmed();
    if (!m_isAsked && isProfileKept(name)) {
        m_isAsked = true;
        return showName();
    }
    emit chosen(name);
    accept();
}

} // namespace trustbilanz
