// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "widgets/text.h"
#include "widgets/textattention.h"

#include <QCoreApplication>

namespace trustbilanz::report {

namespace {
class ReportAttention
{
    Q_DECLARE_TR_FUNCTIONS(ReportAttention)
};

void tellItem(Story& story, const AttentionItem& item, const Trend& trend)
{
    const text::AttentionLine line = text::attentionLine(item, trend);
    story.finding(text::attentionSign(line) + QLatin1Char(' ') + line.what);
    story.note(line.figures);
}
} // namespace

void tellAttention(Story& story, const ReportContent& content)
{
    if (!content.snapshot.lastDay)
        return;
    story.subheading(ReportAttention::tr("Needs attention"));
    for (const AttentionItem& item : content.attention)
        tellItem(story, item, content.snapshot.trend);
    if (content.attentionError)
        story.note(ReportAttention::tr("The answers could not be looked through: %1")
                       .arg(text::describe(*content.attentionError)));
    else if (content.attention.empty())
        story.text(ReportAttention::tr("Nothing, by the thresholds of this workspace."));
    if (!content.attention.empty())
        story.note(text::attentionLegend());
}

} // namespace trustbilanz::report
