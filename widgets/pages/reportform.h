// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace trustbilanz {

/// Language, paper and title of the report. The language is that of the screen until another one is
/// chosen.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportForm(QWidget* parent = nullptr);
    report::ReportOptions options() const;
    /// What an empty title stands for.
    void setBrand(const QString& name);
    void retranslate();

signals:
    void chosen(); ///< language or paper
    void typed(); ///< in the title; another letter may follow

private:
    QComboBox* m_language;
    QComboBox* m_paper;
    QLineEdit* m_title;
    QLabel* m_languageLabel;
    QLabel* m_paperLabel;
    QLabel* m_titleLabel;
    bool m_isLanguageChosen = false;
};

} // namespace trustbilanz
