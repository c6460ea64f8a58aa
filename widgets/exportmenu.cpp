// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportmenu.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace trustbilanz {

namespace {
/// Pictures are of charts, and tables have rows.
bool isPossible(const Card& card, const CardFormat& format)
{
    if (format.isPicture())
        return card.hasChart();
    const QTableView* table = tableOf(card);
    return table && table->model() && table->model()->rowCount() > 0;
}
} // namespace

QTableView* tableOf(const Card& card)
{
    const auto* chart = qobject_cast<const ChartCard*>(&card);
    return chart ? chart->table() : card.findChild<QTableView*>();
}

ExportMenu::ExportMenu(Card& card, std::function<void(const CardFormat&)> chosen)
    : QObject(&card)
    , m_card(card)
    , m_chosen(std::move(chosen))
    , m_button(card.addAction(QStringLiteral("export")))
    , m_menu(new QMenu(m_button))
{
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_button->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ExportMenu::fill);
    card.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&card, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { m_menu->popup(m_card.mapToGlobal(place)); });
    name();
}

bool ExportMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        name();
    return QObject::eventFilter(watched, event);
}

void ExportMenu::name()
{
    m_button->setIcon(lineIcon(QStringLiteral("export"), themeOf(m_card.palette()).mutedText));
    m_button->setToolTip(tr("Save or copy …"));
    m_button->setAccessibleName(tr("Save or copy …"));
}

void ExportMenu::fill()
{
    m_menu->clear();
    const bool hasTable = tableOf(m_card);
    bool isPicture = true;
    for (const CardFormat& format : kCardFormats) {
        if (!hasTable && !format.isPicture())
            continue;
        if (isPicture && !format.isPicture())
            m_menu->addSeparator();
        isPicture = format.isPicture();
        QAction* action
            = m_menu->addAction(QCoreApplication::translate("CardFormats", format.title), this,
                                [this, &format] { m_chosen(format); });
        action->setObjectName(QLatin1String(format.id));
        action->setEnabled(isPossible(m_card, format));
    }
}

} // namespace trustbilanz
