// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace trustbilanz {

struct Theme;

/// Published figures as HTML, each a dated line with whom it speaks of and what is doubtful about
/// it. What other sources say instead stands beside it and is never averaged.
QString evidenceHtml(const QStringList& ids, const QString& language, const Theme& theme);

/// The same as a part of a page; follows language and theme.
class EvidenceList final : public QLabel
{
    Q_OBJECT
public:
    explicit EvidenceList(const QStringList& ids, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAgain();
    QStringList m_ids;
};

} // namespace trustbilanz
