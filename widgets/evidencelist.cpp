// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidencelist.h"

#include "models/records/evidence.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTextDocumentFragment>

#include <cmath>

namespace trustbilanz {

namespace {
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

QString colored(const QString& html, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), html);
}

/// "83 %": as many decimals as the figure has.
QString figureOf(std::optional<double> value, const QString& unit)
{
    if (!value)
        return EvidenceWords::tr("no exact figure");
    const int decimals = *value == std::floor(*value) ? 0 : 1;
    const QString number = text::number(*value, decimals);
    return (number + QChar(QChar::Nbsp) + unit).toHtmlEscaped();
}

QString yearOf(int year)
{
    return year > 0 ? QString::number(year) : EvidenceWords::tr("year unknown");
}

QString sourceOf(const QString& source, int year)
{
    return EvidenceWords::tr("%1, %2", "source, year").arg(source, yearOf(year)).toHtmlEscaped();
}

QString doubtOf(const Evidence& evidence, const Theme& theme)
{
    if (evidence.doubt.isEmpty())
        return {};
    const QString mark = evidence.unsourced ? EvidenceWords::tr("Without a source") : QString();
    const QString words = evidence.doubt.toHtmlEscaped();
    return QStringLiteral("<br>")
        + colored(
               QStringLiteral("⚠ ")
                   + (mark.isEmpty() ? words : QStringLiteral("<b>%1</b> · %2").arg(mark, words)),
               evidence.unsourced ? theme.bad : theme.watch);
}

/// A figure beside those of other sources, a column each.
QString cells(const Evidence& evidence, const Theme& theme)
{
    const auto cell = [&](const QString& figure, const QString& source) {
        return QStringLiteral("<td style=\"padding-top:14px; padding-right:28px; border:none\"><b "
                              "style=\"font-size:16px\">%1</b>"
                              "<br>%2</td>")
            .arg(figure, colored(source, theme.mutedText));
    };
    QString row
        = cell(figureOf(evidence.value, evidence.unit), sourceOf(evidence.source, evidence.year));
    for (const OtherFigure& other : evidence.others)
        row += cell(figureOf(other.value, evidence.unit), sourceOf(other.source, other.year));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr></table>")
        .arg(row);
}

QString lineOf(const Evidence& evidence, const Theme& theme)
{
    const QString beside = evidence.others.empty() ? QString()
                                                   : QStringLiteral("<br>")
            + colored(QStringLiteral("⇄ ")
                          + EvidenceWords::tr(
                                "Sources disagree: the figures stand side by side and "
                                "are not averaged.")
                                .toHtmlEscaped(),
                      theme.watch);
    return cells(evidence, theme)
        + QStringLiteral("<p style=\"margin-top:2px; margin-bottom:14px\">%1<br>%2%3%4</p>")
              .arg(evidence.statement.toHtmlEscaped(),
                   colored(EvidenceWords::tr("Asked: %1").arg(evidence.population).toHtmlEscaped(),
                           theme.mutedText),
                   doubtOf(evidence, theme), beside);
}
} // namespace

QString evidenceHtml(const QStringList& ids, const QString& language, const Theme& theme)
{
    QString html;
    for (const QString& id : ids)
        html += lineOf(evidenceById(id, language), theme);
    return html;
}

EvidenceList::EvidenceList(const QStringList& ids, QWidget* parent)
    : QLabel(parent)
    , m_ids(ids)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setFont(textFont(13));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    showAgain();
}

void EvidenceList::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showAgain();
}

void EvidenceList::showAgain()
{
    const QString html = evidenceHtml(m_ids, QLocale().name().left(2), themeOf(palette()));
    if (html == text())
        return;
    setText(html);
    setAccessibleName(tr("Published figures"));
    setAccessibleDescription(QTextDocumentFragment::fromHtml(html).toPlainText());
}

} // namespace trustbilanz
