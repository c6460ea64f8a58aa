// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/reportform.h"

#include "widgets/fieldgrid.h"
#include "widgets/languages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace trustbilanz {

namespace {
constexpr int kLongestTitle = 80;

struct Paper {
    QPageSize::PageSizeId size;
    const char* title; ///< context "ReportForm"
};
constexpr std::array kPapers {
    Paper {QPageSize::A4, QT_TRANSLATE_NOOP("ReportForm", "A4 (210 × 297 mm)")},
    Paper {QPageSize::Letter, QT_TRANSLATE_NOOP("ReportForm", "Letter (216 × 279 mm)")}};
} // namespace

ReportForm::ReportForm(QWidget* parent)
    : QWidget(parent)
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
    , m_title(new QLineEdit)
{
    m_language->setObjectName(QStringLiteral("report.language"));
    m_paper->setObjectName(QStringLiteral("report.paper"));
    m_title->setObjectName(QStringLiteral("report.title"));
    m_title->setMaxLength(kLongestTitle);
    auto* grid = new FieldGrid(1);
    m_titleLabel = grid->add(m_title);
    m_languageLabel = grid->add(m_language);
    m_paperLabel = grid->add(m_paper);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    for (const QString& language : languages())
        m_language->addItem(ownName(language), language);
    for (const Paper& paper : kPapers)
        m_paper->addItem(QString(), paper.size);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_isLanguageChosen = true;
        emit chosen();
    });
    connect(m_paper, &QComboBox::activated, this, &ReportForm::chosen);
    connect(m_title, &QLineEdit::textEdited, this, &ReportForm::typed);
}

report::ReportOptions ReportForm::options() const
{
    return {m_language->currentData().toString(), kPapers[size_t(m_paper->currentIndex())].size,
            m_title->text().trimmed()};
}

void ReportForm::setBrand(const QString& name)
{
    m_title->setPlaceholderText(name);
}

void ReportForm::retranslate()
{
    FieldGrid::setLabel(m_titleLabel, tr("Title"));
    FieldGrid::setLabel(m_languageLabel, tr("Language of the report"));
    FieldGrid::setLabel(m_paperLabel, tr("Paper"));
    for (int i = 0; i < int(kPapers.size()); ++i)
        m_paper->setItemText(i,
                             QCoreApplication::translate("ReportForm", kPapers[size_t(i)].title));
    if (!m_isLanguageChosen)
        m_language->setCurrentIndex(
            m_language->findData(QLocale::languageToCode(QLocale().language())));
}

} // namespace trustbilanz
