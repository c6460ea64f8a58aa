// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/method.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QTextBrowser>

namespace trustbilanz {

namespace {
constexpr QSize kPageSize(680, 560);

/// One page of the help. Links to other pages of the help are followed, nothing is ever loaded from
/// elsewhere.
class MethodDialog final : public QDialog
{
public:
    MethodDialog(const QString& path, QWidget* over)
        : QDialog(over)
        , m_page(new QTextBrowser)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        resize(kPageSize);
        m_page->setOpenExternalLinks(false);
        m_page->setSource(QUrl(QStringLiteral("qrc") + path));
        setWindowTitle(m_page->documentTitle());
        m_page->setAccessibleName(windowTitle());
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
        connect(m_page, &QTextBrowser::sourceChanged, this,
                [this] { setWindowTitle(m_page->documentTitle()); });
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_page);
        layout->addWidget(buttons);
    }

private:
    QTextBrowser* m_page;
};
} // namespace

QString methodPath(const QString& id, const QString& language)
{
    return QStringLiteral(":/help/%1/%2.html").arg(language, id);
}

void showMethod(const QString& id, QWidget* over)
{
    const QString language
        = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    auto* dialog = new MethodDialog(methodPath(id, language), over->window());
    dialog->open();
}

} // namespace trustbilanz
