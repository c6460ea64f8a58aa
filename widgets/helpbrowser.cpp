// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpbrowser.h"

#include "widgets/helppages.h"
#include "widgets/methodpage.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPixmap>
#include <QScrollBar>

namespace trustbilanz {

namespace {
constexpr int kPageMargin = 20;
constexpr int kPictureWidth = 560; ///< device-independent pixels
const QLatin1String kScheme("method");

QUrl urlOf(const QString& id)
{
    return QUrl(QStringLiteral("%1:/%2.html").arg(kScheme, id));
}

QString idOf(const QUrl& url)
{
    return QFileInfo(url.path()).completeBaseName();
}
} // namespace

QString helpLanguage()
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kPageMargin);
    setFont(textFont(13));
    setStyle();
    // Because source() is still that of the page before while this is told.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
        if (!url.path().isEmpty())
            m_shown = idOf(url);
    });
}

void HelpBrowser::showPage(const QString& id)
{
    if (source() == urlOf(id))
        showAgain();
    else
        setSource(urlOf(id));
}

QString HelpBrowser::page() const
{
    return m_shown;
}

void HelpBrowser::setInputs(const QString& id, const MethodInputs& inputs)
{
    m_inputsOf = id;
    m_inputs = inputs;
}

void HelpBrowser::showAgain()
{
    const int place = verticalScrollBar()->value();
    setStyle();
    reload();
    verticalScrollBar()->setValue(place);
}

bool HelpBrowser::findNext(const QString& words)
{
    if (words.isEmpty() || find(words))
        return true;
    const QTextCursor here = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(words))
        return true;
    setTextCursor(here);
    return false;
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        return picture(name.fileName());
    if (type != QTextDocument::HtmlResource)
        return {};
    const QString id = idOf(name);
    const QString page = methodPage(
        id, helpLanguage(), id == m_inputsOf ? m_inputs : MethodInputs(), themeOf(palette()));
    return page.isEmpty() ? QVariant() : QVariant(page);
}

/// Made smaller here, because a text document does that without smoothing.
QVariant HelpBrowser::picture(const QString& name) const
{
    QPixmap drawn(picturePath(name, pictureFolders()));
    if (drawn.isNull())
        return {};
    drawn = drawn.scaledToWidth(int(kPictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
    drawn.setDevicePixelRatio(devicePixelRatioF());
    return drawn;
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showAgain();
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    if (name.isRelative() || name.scheme() == kScheme)
        QTextBrowser::doSetSource(name, type);
}

void HelpBrowser::setStyle()
{
    document()->setDefaultStyleSheet(methodStyle(themeOf(palette())));
}

} // namespace trustbilanz
