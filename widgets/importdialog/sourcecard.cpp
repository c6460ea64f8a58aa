// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/sourcecard.h"

#include "widgets/importdialog/fieldcard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
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
QString namesLine(const importers::Preview& preview)
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

} // namespace

SourceCard::SourceCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("fieldCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    layout->addLayout(FieldCard::makeHead(tr("File"), false));
    m_sheet = addPart("sheet", tr("Sheet"));
    m_encoding = addPart("encoding", tr("Encoding"));
    m_delimiter = addPart("delimiter", tr("Separator of the columns"));
    m_names = addPart("headerRow", tr("Column names"));
    addChoices(*m_encoding.box, kEncodings);
    addChoices(*m_delimiter.box, kDelimiters);
    addLines(*m_names.box);
    hide();
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

void SourceCard::showSource(const importers::Preview& preview)
{
    const QSignalBlocker quiet(this);
    showSheets(preview.detected.sheets);
    showDetected(*m_encoding.box, encodingId(preview.detected.encoding));
    showDetected(*m_delimiter.box, delimiterId(preview.detected.delimiter));
    const QString line = namesLine(preview);
    showDetected(*m_names.box, line);
    const bool hasNames = !line.isEmpty() || isStated(*m_names.box);
    const bool hasSheets = m_sheet.box->count() > 2;
    const bool isText = !preview.detected.encoding.isEmpty() || isStated(*m_encoding.box);
    const bool hasDelimiter = !preview.detected.delimiter.isEmpty() || isStated(*m_delimiter.box);
    for (const auto& [part, isShown] :
         {std::pair(m_sheet, hasSheets), std::pair(m_encoding, isText),
          std::pair(m_delimiter, hasDelimiter), std::pair(m_names, hasNames)}) {
        part.label->setVisible(isShown);
        part.box->setVisible(isShown);
    }
    setVisible(hasSheets || isText || hasDelimiter || hasNames);
}

/// A file that cannot be read as stated tells no sheets; those that were there stay.
void SourceCard::showSheets(const QStringList& sheets)
{
    if (sheets.isEmpty())
        return;
    const QString chosen = m_sheet.box->currentData().toString();
    while (m_sheet.box->count() > 1)
        m_sheet.box->removeItem(1);
    for (const QString& sheet : sheets)
        m_sheet.box->addItem(sheet, sheet);
    m_sheet.box->setCurrentIndex(std::max(0, m_sheet.box->findData(chosen)));
}

void SourceCard::addTo(ImportPlan& plan) const
{
    if (isStated(*m_sheet.box))
        plan.sheet = m_sheet.box->currentData().toString();
    if (isStated(*m_encoding.box))
        plan.encoding = m_encoding.box->currentData().toString();
    if (isStated(*m_delimiter.box))
        plan.delimiter = m_delimiter.box->currentData().toString();
    if (isStated(*m_names.box))
        plan.headerRow = m_names.box->currentData().toInt();
}

} // namespace trustbilanz
