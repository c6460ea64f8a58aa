// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper.h"

#include "models/session/forpaper.h"
#include "models/session/session.h"
#include "models/session/shownexport.h"
#include "widgets/filterbar.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCoreApplication>
#include <QLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <memory>

namespace trustbilanz {

namespace {

constexpr int kLeastWidth = 1200; ///< of the page's widget; the sheet is scaled to it
constexpr double kAir = 1.08; ///< more height than the least, so that charts are not squeezed
constexpr int kMargin = 10; ///< millimetres
constexpr int kResolution = 96; ///< widgets measure their fonts in pixels of the screen
constexpr int kLineHeight = 20; ///< above and below the page
constexpr int kTextPixels = 9;

class Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
public:
    static QString title(const Snapshot& snapshot);
    static QString footer(const Snapshot& snapshot);
};

QString Paper::title(const Snapshot& snapshot)
{
    const QString& name = snapshot.settings.name;
    return snapshot.settings.sample ? tr("Trustbilanz – %1 – sample data").arg(name)
                                    : tr("Trustbilanz – %1").arg(name);
}

QString Paper::footer(const Snapshot& snapshot)
{
    const QString counts = text::disclosedCounts(snapshot.settings.smallestGroup);
    if (!snapshot.lastDay)
        return counts;
    return tr("Data to %1. %2")
        .arg(text::date(*snapshot.lastDay, snapshot.precision), counts);
}

QPageLayout sheetLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                       QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
}

/// Room for the page on the sheet, in points of the screen at kResolution.
QSize roomOnSheet()
{
    const QSize sheet = sheetLayout().paintRectPixels(kResolution).size();
    return {sheet.width(), sheet.height() - 2 * kLineHeight};
}

/// Width and height of the page's widget in the proportions of the sheet: as small as its content
/// allows, so that the print is as large as it can be.
QSize sizeOnSheet(const Panel& panel)
{
    const QSizeF room = roomOnSheet();
    const double heightPerWidth = room.height() / room.width();
    panel.layout()->activate();
    const int height = panel.layout()->hasHeightForWidth()
        ? panel.layout()->minimumHeightForWidth(kLeastWidth)
        : panel.minimumSizeHint().height();
    const double width = std::max<double>(kLeastWidth, height * kAir / heightPerWidth);
    return {int(width), int(width * heightPerWidth)};
}

void paintSheet(QPdfWriter& writer, Panel& panel, const Snapshot& snapshot)
{
    QPainter painter(&writer);
    const QRect sheet(0, 0, writer.width(), writer.height());
    painter.setFont(textFont(kTextPixels));
    painter.setPen(lightTheme().mutedText);
    painter.drawText(sheet, Qt::AlignLeft | Qt::AlignTop, Paper::title(snapshot));
    painter.drawText(sheet, Qt::AlignLeft | Qt::AlignBottom, Paper::footer(snapshot));
    const double scale = double(sheet.width()) / panel.width();
    painter.translate(0, kLineHeight);
    painter.scale(scale, scale);
    panel.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

} // namespace

std::unique_ptr<Panel> makePaperPanel(session::Session& session, const QString& page, QWidget& host)
{
    const auto entry = std::ranges::find_if(
        pages(), [&](const PageEntry& one) { return QLatin1String(one.id) == page; });
    std::unique_ptr<Panel> panel(entry->create(session, &host));
    panel->setProperty(session::kForPaper, true);
    panel->refresh();
    panel->show();
    // After it is shown, because what it shows then comes from the session again.
    panel->showSnapshot(*session.snapshotFor(*panel));
    for (QAbstractButton* button : panel->findChildren<QAbstractButton*>())
        button->hide();
    for (FilterBar* bar : panel->findChildren<FilterBar*>())
        bar->hide();
    panel->resize(sizeOnSheet(*panel));
    return panel;
}

bool writePaper(Panel& panel, const Snapshot& snapshot, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Paper::title(snapshot));
        writer.setCreator(QStringLiteral("Trustbilanz " TRUSTBILANZ_VERSION));
        writer.setPageLayout(sheetLayout());
        writer.setResolution(kResolution);
        paintSheet(writer, panel, snapshot);
    }
    return session::writePicture(buffer.data(), path).has_value();
}

} // namespace trustbilanz
