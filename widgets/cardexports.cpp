// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardexports.h"

#include "models/session/ask.h"
#include "models/session/shownexport.h"
#include "widgets/card.h"
#include "widgets/cardonpaper.h"
#include "widgets/cardpicture.h"
#include "widgets/copiedchoice.h"
#include "widgets/exportmenu.h"
#include "widgets/filename.h"
#include "widgets/helpbrowser.h"
#include "widgets/methodpage.h"
#include "widgets/panel.h"
#include "widgets/settings.h"
#include "widgets/showntable.h"
#include "widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>

namespace trustbilanz {

namespace {
using session::ExportReport;
using session::ExportStyle;

const QString kPlain = QStringLiteral("plain");
const QString kGermanExcel = QStringLiteral("germanExcel");

bool isGerman()
{
    return QLocale().language() == QLocale::German;
}

QFileDialog* makeDialog(Card& card, const QString& title, const QStringList& filters,
                        const QString& suffix)
{
    auto* dialog = new QFileDialog(card.window(), CardExports::tr("Save"), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedFileName(title, suffix));
    return dialog;
}

/// Whose data, up to when, by which method, and what was done to the counts.
QString sourceOf(const Snapshot& snapshot, const Card& card)
{
    QStringList facts {CardExports::tr("Trustbilanz – %1").arg(snapshot.settings.name)};
    if (snapshot.lastDay)
        facts
            << CardExports::tr("Data to %1").arg(text::date(*snapshot.lastDay, snapshot.precision));
    if (!card.method().isEmpty())
        facts << CardExports::tr("Method: %1").arg(methodTitle(card.method(), helpLanguage()));
    return facts.join(QStringLiteral(" · ")) + QLatin1Char('\n')
        + text::disclosedCounts(snapshot.settings.smallestGroup);
}

Card* cardOf(const QWidget& widget)
{
    QWidget* parent = widget.parentWidget();
    while (parent && !qobject_cast<Card*>(parent))
        parent = parent->parentWidget();
    return qobject_cast<Card*>(parent);
}

QString titleOf(const Snapshot& snapshot, const Card& card)
{
    return snapshot.settings.sample ? CardExports::tr("Sample data: %1").arg(card.title())
                                    : card.title();
}

/// In the last column of every row, because a line of its own would be taken for the header, and
/// rows are taken out of a table.
void addSource(session::ShownTable& table)
{
    table.columns << CardExports::tr("Source");
    for (std::vector<session::ShownCell>& row : table.rows)
        row.push_back(
            {session::ShownCell::Kind::Text, CardExports::tr("Sample data (invented)"), 0, 0, 0});
}
} // namespace

CardExports::CardExports(session::Session& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
}

void CardExports::attach(trustbilanz::Panel* page)
{
    for (Card* card : page->findChildren<Card*>()) {
        if (tableOf(*card) || card->hasChart())
            addMenu(*card);
        for (QWidget* widget : copyingWidgets(*card))
            widget->installEventFilter(this);
    }
}

void CardExports::addMenu(Card& card)
{
    new ExportMenu(card, [this, &card](const CardFormat& format) { choose(card, format); });
}

void CardExports::choose(Card& card, const CardFormat& format)
{
    if (!m_session.snapshot())
        return;
    if (format.isCopy())
        return take(card, format);
    if (*format.filter == '\0')
        return chooseCsv(card, format);
    const QString filter = QCoreApplication::translate("CardFormats", format.filter);
    QFileDialog* dialog = makeDialog(card, titleOf(*m_session.snapshot(), card), {filter},
                                     QLatin1String(format.suffix));
    connect(dialog, &QFileDialog::fileSelected, &card,
            [this, &card, &format](const QString& path) { take(card, format, path); });
    dialog->open();
}

void CardExports::chooseCsv(Card& card, const CardFormat& format)
{
    const QStringList filters {tr("CSV for other programs: 1.5, comma (*.csv)"),
                               tr("CSV for Excel in German: 1,5, semicolon (*.csv)")};
    QFileDialog* dialog = makeDialog(card, titleOf(*m_session.snapshot(), card), filters,
                                     QLatin1String(format.suffix));
    dialog->selectNameFilter(filters[style() == ExportStyle::GermanExcel ? 1 : 0]);
    connect(dialog, &QFileDialog::fileSelected, &card,
            [this, dialog, &card, &format, german = filters[1]](const QString& path) {
                m_settings.csvStyle
                    = dialog->selectedNameFilter() == german ? kGermanExcel : kPlain;
                emit settingsChanged();
                take(card, format, path);
            });
    dialog->open();
}

ExportStyle CardExports::style() const
{
    if (m_settings.csvStyle.isEmpty())
        return isGerman() ? ExportStyle::GermanExcel : ExportStyle::Plain;
    return m_settings.csvStyle == kGermanExcel ? ExportStyle::GermanExcel : ExportStyle::Plain;
}

void CardExports::take(Card& card, const CardFormat& format, const QString& path)
{
    onPaper(card, format.isPicture(),
            [this, &card, &format, path] { takeNow(card, format, path); });
}

void CardExports::onPaper(Card& card, bool wantsPicture, const std::function<void()>& take)
{
    if (m_taking) {
        // Queued: a card that goes takes the earlier one with it, and is none by then.
        connect(
            m_taking, &QObject::destroyed, &card,
            [this, &card, wantsPicture, take] { onPaper(card, wantsPicture, take); },
            Qt::QueuedConnection);
        return;
    }
    m_taking = new CardOnPaper(m_session, card, wantsPicture);
    connect(m_taking, &CardOnPaper::ready, this, take);
}

/// The widget itself copies, but later, when its counts are rounded.
bool CardExports::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isCopy = widget && !m_isCopying && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy);
    if (!isCopy)
        return QObject::eventFilter(watched, event);
    copyFrom(*widget);
    return true;
}

/// In what the card shows anew nothing is chosen any more: the choice comes again, then and
/// afterwards.
void CardExports::copyFrom(QWidget& widget)
{
    Card* card = cardOf(widget);
    const std::function<void()> choose = copiedChoice(widget);
    if (!card || !choose || !m_session.snapshot())
        return;
    onPaper(*card, false, [this, &widget, choose] {
        choose();
        QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        m_isCopying = true;
        QApplication::sendEvent(&widget, &copy);
        m_isCopying = false;
        connect(m_taking, &QObject::destroyed, &widget, choose, Qt::QueuedConnection);
    });
}

void CardExports::takeNow(Card& card, const CardFormat& format, const QString& path)
{
    if (format.isPicture())
        takePicture(card, format, path);
    else
        takeTable(card, format, path);
}

void CardExports::takePicture(Card& card, const CardFormat& format, const QString& path)
{
    const QString source = sourceOf(*m_session.snapshot(), card);
    if (QLatin1String(format.suffix) == QLatin1String("svg"))
        return write(path, [bytes = svgOf(card, source), path] {
            return session::writePicture(bytes, path);
        });
    const QImage picture = pictureOf(card, source, format.scale);
    if (format.isCopy()) {
        QApplication::clipboard()->setImage(picture);
        return copied(format);
    }
    write(path, [picture, title = card.title(), path] {
        return session::writePicture(pngOf(picture, title), path);
    });
}

void CardExports::takeTable(Card& card, const CardFormat& format, const QString& path)
{
    const Snapshot& snapshot = *m_session.snapshot();
    session::ShownTable table
        = shownTable(*tableOf(card), titleOf(snapshot, card),
                     {snapshot.scenario.currency, snapshot.settings.currency});
    if (snapshot.settings.sample)
        addSource(table);
    if (format.isCopy()) {
        QApplication::clipboard()->setText(session::tabSeparated(table));
        return copied(format);
    }
    write(path,
          [table, path, style = style()] { return session::writeShownTable(table, path, style); });
}

void CardExports::copied(const CardFormat& format)
{
    emit done([isPicture = format.isPicture()] {
        return isPicture ? tr("The picture is on the clipboard.")
                         : tr("The table is on the clipboard.");
    });
}

/// Every file has an asker of its own: what became of it is told even when another one follows.
void CardExports::write(const QString& path, std::function<Result<ExportReport>()> work)
{
    auto* asker = new QObject(this);
    m_session.ask(
        asker,
        [work = std::move(work)](const session::WorkspaceData&, const TrendView&, const Progress&) {
            return work();
        },
        [this, asker, path](const Result<ExportReport>& report) {
            asker->deleteLater();
            if (!report)
                return emit failed(report.error());
            const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
            emit done([name = report->output, folder] {
                //: %1 is a file, %2 its folder
                return tr("Written: %1 in %2").arg(name, folder);
            });
        });
}

} // namespace trustbilanz
