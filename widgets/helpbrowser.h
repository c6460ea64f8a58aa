// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/method.h"

#include <QTextBrowser>

namespace trustbilanz {

/// The pages of the help in the language and colours of the program. Nothing is ever loaded from
/// elsewhere, and a link that leads out of the help does nothing.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent = nullptr);
    void showPage(const QString& id);
    QString page() const; ///< id of the page shown
    /// The inputs belong to one page; the others stand without.
    void setInputs(const QString& id, const MethodInputs& inputs);
    /// The same page again, where the reader is.
    void showAgain();
    /// Goes to the next place with the words, after the last one to the first; false = nowhere.
    bool findNext(const QString& words);
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    QVariant picture(const QString& name) const;
    void setStyle();
    QString m_shown;
    QString m_inputsOf;
    MethodInputs m_inputs;
};

/// "de" or "en", as the program speaks now.
QString helpLanguage();

} // namespace trustbilanz
