// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/method.h"

#include "widgets/card.h"
#include "widgets/helpbrowser.h"
#include "widgets/helpcontents.h"
#include "widgets/methodpage.h"
#include "widgets/screenroom.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

namespace trustbilanz {

namespace {
constexpr QSize kDialogSize(940, 660);
constexpr QMargins kButtonMargins(20, 12, 20, 12);
constexpr int kButtonGap = 8;
constexpr int kFindWidth = 250; ///< the German words fit
constexpr int kSmallPixels = 12;

class MethodDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(MethodDialog)
public:
    explicit MethodDialog(QWidget* window);
    void showPage(const QString& id, Card* card);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeButtons();
    void connectParts();
    void follow(Card* card);
    void findWords();
    void showAgain();
    void showPlace();
    void retranslate();

    HelpContents* m_contents = new HelpContents;
    HelpBrowser* m_page = new HelpBrowser;
    QPushButton* m_back = new QPushButton;
    QPushButton* m_all = new QPushButton;
    QLabel* m_nowhere = makeLabel(kSmallPixels, "muted");
    QLineEdit* m_find = new QLineEdit;
    QPushButton* m_close = new QPushButton;
    QPointer<Card> m_card;
    QString m_id;
};

MethodDialog::MethodDialog(QWidget* window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("methodDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kDialogSize.boundedTo(screenRoom(*this)));
    auto* pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_contents);
    pages->addWidget(m_page, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(pages, 1);
    layout->addLayout(makeButtons());
    connectParts();
    retranslate();
}

/// None is the default one: Enter in the field searches, and on a link follows it.
QLayout* MethodDialog::makeButtons()
{
    for (QPushButton* button : {m_back, m_all, m_close})
        button->setAutoDefault(false);
    m_find->setObjectName(QStringLiteral("help.find"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(kFindWidth);
    m_nowhere->setWordWrap(false);
    m_nowhere->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kButtonMargins);
    buttons->setSpacing(kButtonGap);
    buttons->addWidget(m_back);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_nowhere);
    buttons->addWidget(m_find);
    buttons->addWidget(m_close);
    return buttons;
}

void MethodDialog::connectParts()
{
    m_back->setShortcut(QKeySequence::Back);
    m_back->setEnabled(false);
    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_page->showPage(QLatin1String(kAllMethods)); });
    connect(m_contents, &HelpContents::chosen, m_page, &HelpBrowser::showPage);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_page, &QTextBrowser::sourceChanged, this, &MethodDialog::showPlace);
    connect(m_find, &QLineEdit::returnPressed, this, &MethodDialog::findWords);
    connect(m_find, &QLineEdit::textEdited, m_nowhere, &QWidget::hide);
    auto* search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void MethodDialog::showPage(const QString& id, Card* card)
{
    m_id = id;
    follow(card);
    if (card)
        m_page->setInputs(id, card->methodInputs());
    else
        m_page->setInputs({}, {});
    m_page->showPage(id);
    showPlace();
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

void MethodDialog::findWords()
{
    m_nowhere->setVisible(!m_page->findNext(m_find->text()));
}

void MethodDialog::showAgain()
{
    m_page->showAgain();
    showPlace();
}

/// Which page it is, in the title and in the contents.
void MethodDialog::showPlace()
{
    setWindowTitle(m_page->documentTitle());
    m_page->setAccessibleName(m_page->documentTitle());
    m_contents->mark(m_page->page());
    m_nowhere->hide();
}

void MethodDialog::retranslate()
{
    m_contents->retranslate(helpLanguage());
    m_back->setText(tr("Back"));
    m_all->setText(tr("All methods"));
    m_close->setText(tr("Close"));
    m_nowhere->setText(tr("Not on this page"));
    m_find->setPlaceholderText(tr("Find on this page (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find on this page"));
    layout()->activate(); // buttons as wide as their new words at once
}

void MethodDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
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

void showHelp(const QString& id, QWidget* over)
{
    showMethod(id, over);
}

void explainDialog(QWidget& dialog, const QString& id)
{
    auto* key = new QShortcut(QKeySequence::HelpContents, &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog,
                     [id, over = &dialog] { showHelp(id, over); });
}

} // namespace trustbilanz
