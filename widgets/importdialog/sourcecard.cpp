// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/sourcecard.h"

#include "models/importers/xlsxsheet.h"
#include "widgets/importdialog/formpart.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {

struct Choice {
    const char* id; ///< as the option that states it
    const char* title; ///< context "SourceCard"
};
constexpr std::array kEncodings {
    Choice {"utf-8", "UTF-8"},           Choice {"utf-16le", "UTF-16 LE"},
    Choice {"utf-16be", "UTF-16 BE"},    Choice {"windows-1252", "Windows-1252"},
    Choice {"iso-8859-1", "ISO-8859-1"}, Choice {"iso-8859-15", "ISO-8859-15"},
    Choice {"mac-roman", "Mac Roman"}};
constexpr std::array kDelimiters {Choice {",", QT_TRANSLATE_NOOP("SourceCard", "Comma")},
                                  Choice {";", QT_TRANSLATE_NOOP("SourceCard", "Semicolon")},
                                  Choice {"tab", QT_TRANSLATE_NOOP("SourceCard", "Tab")},
                                  Choice {"pipe", QT_TRANSLATE_NOOP("SourceCard", "Vertical bar")}};

const QString kList = QStringLiteral("jsonPath"); ///< finding on a list of a JSON file
const QString kOtherList = QStringLiteral("otherList"); ///< that was not read

constexpr int kNamesLines = 10; ///< in which column names can be said to stand

void addChoices(QComboBox& box, std::span<const Choice> choices)
{
    for (const Choice& choice : choices)
        box.addItem(QCoreApplication::translate("SourceCard", choice.title),
                    QString::fromLatin1(choice.id));
}

/// The first entry leaves it to the program and says what it found.
void showDetected(QComboBox& box, const QString& id)
{
    const int found = box.findData(id);
    const QString name = found > 0 ? box.itemText(found) : id;
    box.setItemText(
        0, id.isEmpty() ? SourceCard::tr("Detect") : SourceCard::tr("Detected: %1").arg(name));
}

/// As an option would declare it.
QString encodingId(const QString& detected)
{
    return detected == QLatin1String("utf-8-bom") ? QStringLiteral("utf-8") : detected;
}

QString delimiterId(const QString& detected)
{
    if (detected == QLatin1String("\t"))
        return QStringLiteral("tab");
    return detected == QLatin1String("|") ? QStringLiteral("pipe") : detected;
}

/// Line of the column names that was found; empty where the source has no such line.
QString lineOfNames(const importers::Preview& preview)
{
    const auto& findings = preview.detected.findings;
    const auto header = std::ranges::find(findings, QStringLiteral("header"), &Finding::what);
    return header == findings.end() ? QString() : header->reading;
}

void addLines(QComboBox& box)
{
    box.addItem(SourceCard::tr("There are none"), QStringLiteral("0"));
    for (int line = 1; line <= kNamesLines; ++line)
        box.addItem(SourceCard::tr("In line %1").arg(line), QString::number(line));
}

bool isStated(const QComboBox& box)
{
    return !box.currentData().toString().isEmpty();
}

/// What a list states in place of what was planned. What it does not offer stays as planned.
QString stated(const QComboBox& box, const QString& planned)
{
    const bool isOffered = box.findData(planned) > 0;
    return isStated(box) || isOffered ? box.currentData().toString() : planned;
}

} // namespace

SourceCard::SourceCard(QWidget* parent)
    : QFrame(parent)
{
    makePart(*this, tr("File"));
    m_sheet = addPart("sheet", tr("Sheet"));
    addRange();
    m_list = addPart("jsonPath", tr("List that holds the rows"));
    m_encoding = addPart("encoding", tr("Encoding"));
    m_delimiter = addPart("delimiter", tr("Separator of the columns"));
    m_names = addPart("headerRow", tr("Column names"));
    addChoices(*m_encoding.box, kEncodings);
    addChoices(*m_delimiter.box, kDelimiters);
    addLines(*m_names.box);
    hide();
}

void SourceCard::addRange()
{
    m_rangeLabel = new QLabel(tr("Cells"));
    m_range = new QLineEdit;
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setAccessibleName(tr("Cells"));
    m_range->setPlaceholderText(tr("All; for some of them such as A3:F200"));
    m_rangeLabel->setBuddy(m_range);
    layout()->addWidget(m_rangeLabel);
    layout()->addWidget(m_range);
    connect(m_range, &QLineEdit::textChanged, this, &SourceCard::changed);
}

SourceCard::Part SourceCard::addPart(const char* objectName, const QString& title)
{
    const Part part {new QLabel(title), new QComboBox};
    part.label->setBuddy(part.box);
    part.box->setObjectName(QString::fromLatin1(objectName));
    part.box->setAccessibleName(title);
    part.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    part.box->addItem(tr("Detect"), QString());
    layout()->addWidget(part.label);
    layout()->addWidget(part.box);
    connect(part.box, &QComboBox::currentIndexChanged, this, &SourceCard::changed);
    return part;
}

void SourceCard::setPlan(const ImportPlan& plan)
{
    const QSignalBlocker quiet(this);
    m_wantedSheet = plan.sheet;
    m_range->setText(plan.range);
    if (!plan.jsonPath.isEmpty() && m_list.box->findData(plan.jsonPath) < 0)
        m_list.box->addItem(plan.jsonPath, plan.jsonPath);
    const QString line = plan.headerRow ? QString::number(*plan.headerRow) : QString();
    for (const auto& [part, id] :
         {std::pair(m_sheet, plan.sheet), std::pair(m_list, plan.jsonPath),
          std::pair(m_encoding, plan.encoding), std::pair(m_delimiter, delimiterId(plan.delimiter)),
          std::pair(m_names, line)})
        part.box->setCurrentIndex(std::max(0, part.box->findData(id)));
}

void SourceCard::showSource(const importers::Preview& preview)
{
    const QSignalBlocker quiet(this);
    showSheets(preview.detected.sheets);
    showLists(preview);
    showDetected(*m_encoding.box, encodingId(preview.detected.encoding));
    showDetected(*m_delimiter.box, delimiterId(preview.detected.delimiter));
    showNames(preview);
    const bool isBook = m_sheet.box->count() > 1 || !m_range->text().isEmpty();
    const bool isText = !preview.detected.encoding.isEmpty() || isStated(*m_encoding.box);
    const bool hasDelimiter = !preview.detected.delimiter.isEmpty() || isStated(*m_delimiter.box);
    for (const auto& [part, isShown] :
         {std::pair(m_sheet, m_sheet.box->count() > 2), std::pair(m_list, m_list.box->count() > 2),
          std::pair(m_encoding, isText), std::pair(m_delimiter, hasDelimiter)}) {
        part.label->setVisible(isShown);
        part.box->setVisible(isShown);
    }
    m_rangeLabel->setVisible(isBook);
    m_range->setVisible(isBook);
    setVisible(std::ranges::any_of(findChildren<QComboBox*>(),
                                   [](const QComboBox* box) { return !box->isHidden(); })
               || isBook);
}

void SourceCard::showNames(const importers::Preview& preview)
{
    const QString line = lineOfNames(preview);
    showDetected(*m_names.box, line);
    const bool isAsked = preview.error && preview.error->reason == Error::Reason::DataAsNames;
    const bool isShown = !line.isEmpty() || isAsked || isStated(*m_names.box);
    m_names.label->setVisible(isShown);
    m_names.box->setVisible(isShown);
}

/// The lists of a JSON file, as they are told where it can be read and where it cannot.
void SourceCard::showLists(const importers::Preview& preview)
{
    QString read;
    m_isListOpen = false;
    for (const Finding& finding : preview.detected.findings) {
        if (finding.what != kList)
            continue;
        if (m_list.box->findData(finding.reading) < 0)
            m_list.box->addItem(finding.reading, finding.reading);
        if (finding.reason != kOtherList)
            read = finding.reading;
        m_isListOpen = preview.header.isEmpty() && preview.error;
    }
    showDetected(*m_list.box, read);
}

/// A file that cannot be read as stated tells no sheets; those that were there stay.
void SourceCard::showSheets(const QStringList& sheets)
{
    if (sheets.isEmpty())
        return;
    const QString chosen
        = isStated(*m_sheet.box) ? m_sheet.box->currentData().toString() : m_wantedSheet;
    m_wantedSheet.clear();
    while (m_sheet.box->count() > 1)
        m_sheet.box->removeItem(1);
    for (const QString& sheet : sheets)
        m_sheet.box->addItem(sheet, sheet);
    m_sheet.box->setCurrentIndex(std::max(0, m_sheet.box->findData(chosen)));
}

void SourceCard::addTo(ImportPlan& plan) const
{
    plan.sheet = stated(*m_sheet.box, plan.sheet);
    plan.range = m_range->text().trimmed();
    plan.jsonPath = stated(*m_list.box, plan.jsonPath);
    plan.encoding = stated(*m_encoding.box, plan.encoding);
    plan.delimiter = stated(*m_delimiter.box, delimiterId(plan.delimiter));
    const QString line = plan.headerRow ? QString::number(*plan.headerRow) : QString();
    const QString names = stated(*m_names.box, line);
    plan.headerRow = names.isEmpty() ? std::nullopt : std::optional(names.toInt());
}

QString SourceCard::openQuestion() const
{
    const QString range = m_range->text().trimmed();
    if (!range.isEmpty() && !importers::CellRange::fromText(range))
        return tr("State the cells as two corners, such as A3:F200.");
    if (m_isListOpen && !isStated(*m_list.box))
        return tr("Choose the list of the file that holds the rows.");
    return {};
}

} // namespace trustbilanz
