// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/exports.h"
#include "widgets/cardformats.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace trustbilanz {

class Card;
class CardOnPaper;
class Panel;
struct Settings;

namespace session {
class Session;
}

/// Gives every card of a page that has a chart or a table a menu with which they leave the window,
/// as files or through the clipboard, and takes Ctrl+C of both; always with counts rounded to 5.
class CardExports final : public QObject
{
    Q_OBJECT
public:
    /// Remembers in the settings how CSV is written.
    CardExports(session::Session& session, Settings& settings, QObject* parent);

    void attach(trustbilanz::Panel* page);
    /// Takes it out: to a file, which is written beside and renamed, or to the clipboard. Answers
    /// with done() or failed().
    void take(Card& card, const CardFormat& format, const QString& path = {});

signals:
    /// Something is written or copied; the words say so in the language of now.
    void done(const std::function<QString()>& words);
    void failed(const trustbilanz::Error& error);
    void settingsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addMenu(Card& card);
    void choose(Card& card, const CardFormat& format);
    void chooseCsv(Card& card, const CardFormat& format);
    /// Calls `take` while the card shows what may leave, after what was asked for before.
    void onPaper(Card& card, bool wantsPicture, const std::function<void()>& take);
    void copyFrom(QWidget& widget);
    void takeNow(Card& card, const CardFormat& format, const QString& path);
    void takePicture(Card& card, const CardFormat& format, const QString& path);
    void takeTable(Card& card, const CardFormat& format, const QString& path);
    void copied(const CardFormat& format);
    void write(const QString& path, std::function<Result<session::ExportReport>()> work);
    session::ExportStyle style() const;

    session::Session& m_session;
    Settings& m_settings;
    bool m_isCopying = false; ///< a widget hears Ctrl+C itself
    QPointer<CardOnPaper> m_taking; ///< one after the other: they share what is shown
};

} // namespace trustbilanz
