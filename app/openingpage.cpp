// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingpage.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace trustbilanz {

namespace {
/// Four frames: until then the display brings the window to the screen, and needs a processor for
/// it. Without a graphics card a large window takes 30 ms and more.
constexpr int kFrames = 64; // ms
} // namespace

OpeningPage::OpeningPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
{
    m_title->setFont(textFont(22, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->addWidget(m_title);
    layout->addStretch();
}

void OpeningPage::setWorkspace(const QString& path)
{
    m_path = path;
    m_isNew = true;
    retranslate();
}

void OpeningPage::retranslate()
{
    m_title->setText(tr("%1 is being opened …").arg(QFileInfo(m_path).completeBaseName()));
}

void OpeningPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpeningPage::paintEvent(QPaintEvent*)
{
    if (std::exchange(m_isNew, false))
        QTimer::singleShot(kFrames, this, &OpeningPage::painted);
}

} // namespace trustbilanz
