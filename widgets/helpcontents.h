// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace trustbilanz {

/// The contents of the help at the side of its pages: the manual, the pages of the program, the
/// methods. A click or Enter chooses.
class HelpContents final : public QListWidget
{
    Q_OBJECT
public:
    explicit HelpContents(QWidget* parent = nullptr);
    void retranslate(const QString& language);
    /// Marks the page that is shown; none for an id that is not in the list.
    void mark(const QString& id);

signals:
    void chosen(const QString& id);

private:
    void addPart(const QString& title, const QStringList& ids, const QString& language);
    QString m_marked;
};

} // namespace trustbilanz
