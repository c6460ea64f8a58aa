// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/method.h"

#include "widgets/card.h"
#include "widgets/methodpage.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

namespace trustbilanz {

namespace {
constexpr QSize kPageSize(680, 600);
constexpr int kPageMargin = 20;
constexpr QMargins kButtonMargins(20, 12, 20, 12);
constexpr int kButtonGap = 8;

QString shownLanguage()
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

QUrl urlOf(const QString& id)
{
    return QUrl(QStringLiteral("method:/%1.html").arg(id));
}

QString idOf(const QUrl& url)
{
    return QFileInfo(url.path()).completeBaseName();
}

/// The pages of the help in the language and colours of the program. Nothing is ever loaded from
/// elsewhere.
class MethodBrowser final : public QTextBrowser
{
public:
    MethodBrowser()
    {
        setOpenExternalLinks(false);
        setFrameShape(QFrame::NoFrame);
        document()->setDocumentMargin(kPageMargin);
        setFont(textFont(13));
        setStyle();
    }

    /// The inputs belong to one page; the others stand without.
    void setInputs(const QString& id, const MethodInputs& inputs)
    {
        m_inputsOf = id;
        m_inputs = inputs;
    }

    /// The same page again, where the reader is.
    void showAgain()
    {
        const int place = verticalScrollBar()->value();
        setStyle();
        reload();
        verticalScrollBar()->setValue(place);
    }

    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::HtmlResource)
            return {};
        const QString id = idOf(name);
        const QString page = methodPage(
            id, shownLanguage(), id == m_inputsOf ? m_inputs : MethodInputs(), themeOf(palette()));
        return page.isEmpty() ? QVariant() : QVariant(page);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QTextBrowser::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            showAgain();
    }

private:
    void setStyle() { document()->setDefaultStyleSheet(methodStyle(themeOf(palette()))); }

    QString m_inputsOf;
    MethodInputs m_inputs;
};

class MethodDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(MethodDialog)
public:
    explicit MethodDialog(QWidget* window);
    void showPage(const QString& id, Card* card);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(Card* card);
    void showAgain();
    void retranslate();

    MethodBrowser* m_page = new MethodBrowser;
    QPushButton* m_back = new QPushButton;
    QPushButton* m_all = new QPushButton;
    QPushButton* m_close = new QPushButton;
    QPointer<Card> m_card;
    QString m_id;
};

MethodDialog::MethodDialog(QWidget* window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("methodDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kPageSize);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kButtonMargins);
    buttons->setSpacing(kButtonGap);
    buttons->addWidget(m_back);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addLayout(buttons);
    m_back->setShortcut(QKeySequence::Back);
    m_back->setEnabled(false);
    m_close->setDefault(true);
    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_page->setSource(urlOf(QLatin1String(kAllMethods))); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_page, &QTextBrowser::sourceChanged, this, &MethodDialog::retranslate);
}

void MethodDialog::showPage(const QString& id, Card* card)
{
    m_id = id;
    follow(card);
    if (card)
        m_page->setInputs(id, card->methodInputs());
    else
        m_page->setInputs({}, {});
    if (m_page->source() == urlOf(id))
        showAgain();
    else
        m_page->setSource(urlOf(id));
    m_page->setFocus(Qt::OtherFocusReason);
}

void MethodDialog::follow(Card* card)
{
    if (m_card)
        m_card->disconnect(this);
    m_card = card;
    if (card)
        connect(card, &Card::methodInputsChanged, this, [this] {
            m_page->setInputs(m_id, m_card->methodInputs());
            showAgain();
        });
}

void MethodDialog::showAgain()
{
    m_page->showAgain();
    retranslate();
}

void MethodDialog::retranslate()
{
    setWindowTitle(m_page->documentTitle());
    m_page->setAccessibleName(m_page->documentTitle());
    m_back->setText(tr("Back"));
    m_all->setText(tr("All methods"));
    m_close->setText(tr("Close"));
    layout()->activate(); // buttons as wide as their new words at once
}

void MethodDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAgain();
}
} // namespace

void showMethod(const QString& id, QWidget* over, Card* card)
{
    QWidget* window = over->window();
    auto* dialog = static_cast<MethodDialog*>(
        window->findChild<QDialog*>(QStringLiteral("methodDialog"), Qt::FindDirectChildrenOnly));
    if (!dialog)
        dialog = new MethodDialog(window);
    dialog->showPage(id, card);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace trustbilanz
