// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dropoverlay.h"

#include "models/importers/importers.h"
#include "models/session/session.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace trustbilanz {

namespace {

constexpr double kVeil = 0.92;
constexpr int kFrameMargin = 20;
constexpr int kFrameRadius = 16;

bool canBeImported(const QFileInfo& file)
{
    return file.isDir() || importers::suffixes().contains(file.suffix().toLower());
}

} // namespace

DropMeaning meaningOf(const QString& path, const session::Session& session)
{
    const QFileInfo file(path);
    if (file.isFile() && file.suffix().toLower() == QLatin1String("trust"))
        return DropMeaning::OpenWorkspace;
    if (!canBeImported(file) || (session.snapshot() && !session.isOpen()))
        return DropMeaning::Nothing;
    return session.isOpen() ? DropMeaning::Import : DropMeaning::FirstImport;
}

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(textFont(22, QFont::DemiBold));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(80, 80, 80, 80);
    layout->addWidget(m_text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::announce(const QString& path, DropMeaning meaning)
{
    const QString name = QFileInfo(path).fileName();
    switch (meaning) {
    case DropMeaning::OpenWorkspace:
        m_text->setText(tr("Opens the workspace %1").arg(name));
        break;
    case DropMeaning::Import:
        m_text->setText(
            tr("Shows how %1 would be imported; nothing is written before you agree").arg(name));
        break;
    case DropMeaning::FirstImport:
        m_text->setText(
            tr("Makes a workspace for %1, then shows how it would be imported").arg(name));
        break;
    case DropMeaning::Nothing:
        m_text->setText(tr("%1 can neither be opened nor imported here").arg(name));
        break;
    }
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QColor veil = theme.window;
    veil.setAlphaF(float(kVeil));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    const int margin = kFrameMargin;
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), kFrameRadius,
                            kFrameRadius);
}

} // namespace trustbilanz
