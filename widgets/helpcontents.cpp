// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpcontents.h"

#include "widgets/helppages.h"
#include "widgets/methodpage.h"
#include "widgets/theme.h"

namespace trustbilanz {

namespace {
constexpr int kWidth = 252;
} // namespace

HelpContents::HelpContents(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("helpContents"));
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem* item) {
        const QString id = item->data(Qt::UserRole).toString();
        if (!id.isEmpty())
            emit chosen(id);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void HelpContents::retranslate(const QString& language)
{
    setAccessibleName(tr("Contents of the help"));
    clear();
    addPart(tr("Manual"), manualIds(), language);
    addPart(tr("Pages of the program"), pageHelpIds(), language);
    addPart(tr("How figures are calculated"), methodIds(language), language);
    mark(m_marked);
}

void HelpContents::addPart(const QString& title, const QStringList& ids, const QString& language)
{
    auto* heading = new QListWidgetItem(title, this);
    heading->setFont(textFont(12, QFont::DemiBold));
    heading->setFlags(Qt::ItemIsEnabled);
    for (const QString& id : ids) {
        auto* item = new QListWidgetItem(methodTitle(id, language), this);
        item->setData(Qt::UserRole, id);
    }
}

void HelpContents::mark(const QString& id)
{
    m_marked = id;
    setCurrentRow(-1);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id && !id.isEmpty())
            setCurrentRow(row);
    }
}

} // namespace trustbilanz
