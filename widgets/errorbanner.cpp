// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbanner.h"

#include "widgets/text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trustbilanz {

namespace {

/// For a message to whoever helps: stable words, no path and no content.
QString details(const Error& error)
{
    return QStringLiteral("Trustbilanz " TRUSTBILANZ_VERSION ", %1, line %2, column %3")
        .arg(errorId(error.kind))
        .arg(error.line)
        .arg(error.column);
}

} // namespace

ErrorBanner::ErrorBanner(QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel)
    , m_copy(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("errorBanner"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 8, 22, 8);
    layout->addWidget(m_message, 1);
    for (QToolButton* button : {m_copy, m_close}) {
        button->setObjectName(QStringLiteral("ghost"));
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(details(*m_error)); });
    connect(m_close, &QToolButton::clicked, this, &ErrorBanner::clear);
    clear();
}

void ErrorBanner::showError(const Error& error)
{
    m_error = error;
    retranslate();
    show();
}

void ErrorBanner::clear()
{
    m_error.reset();
    hide();
}

void ErrorBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ErrorBanner::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_close->setText(tr("Close"));
    if (!m_error)
        return;
    //: the mark stands before every message, so that it is not told by colour alone
    m_message->setText(tr("⚠ %1").arg(text::describe(*m_error)));
    setAccessibleName(m_message->text());
}

} // namespace trustbilanz
