<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln thing needs attention</numerusform>
            <numerusform>%Ln things need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing to look at yet: import scores or incidents on the page “Data”.</source>
        <translation>Nothing to look at yet: import scores or incidents on the page “Data”.</translation>
    </message>
    <message>
        <source>The answers are still being looked through.</source>
        <translation>The answers are still being looked through.</translation>
    </message>
    <message>
        <source>The answers could not be looked through: %1</source>
        <translation>The answers could not be looked through: %1</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Thresholds …</translation>
    </message>
    <message>
        <source>Nothing beyond the thresholds</source>
        <translation>Nothing beyond the thresholds</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
</context>
<context>
    <name>AttentionThresholds</name>
    <message>
        <source>Micro trust index below</source>
        <translation>Micro trust index below</translation>
    </message>
    <message>
        <source>Macro trust index below</source>
        <translation>Macro trust index below</translation>
    </message>
    <message>
        <source>Trust gap wider than</source>
        <translation>Trust gap wider than</translation>
    </message>
    <message>
        <source>Customers with a current score below</source>
        <translation>Customers with a current score below</translation>
    </message>
</context>
<context>
    <name>AttentionThresholdsDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>The defaults are this program&apos;s own choice, no standard. At 0 an index or a share is not watched, at 100 the gap.</source>
        <translation>The defaults are this program&apos;s own choice, no standard. At 0 an index or a share is not watched, at 100 the gap.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>too few customers for an interval</source>
        <translation>too few customers for an interval</translation>
    </message>
    <message>
        <source>%1 interval %2</source>
        <translation>%1 interval %2</translation>
    </message>
    <message>
        <source>Individual trust is below %1</source>
        <translation>Individual trust is below %1</translation>
    </message>
    <message>
        <source>Individual trust may be below %1</source>
        <translation>Individual trust may be below %1</translation>
    </message>
    <message>
        <source>Brand trust is below %1 under every assumption (modelled)</source>
        <translation>Brand trust is below %1 under every assumption (modelled)</translation>
    </message>
    <message>
        <source>Brand trust may be below %1 (modelled)</source>
        <translation>Brand trust may be below %1 (modelled)</translation>
    </message>
    <message>
        <source>Individual trust is more than %1 points below brand trust</source>
        <translation>Individual trust is more than %1 points below brand trust</translation>
    </message>
    <message>
        <source>Individual trust may be more than %1 points below brand trust</source>
        <translation>Individual trust may be more than %1 points below brand trust</translation>
    </message>
    <message>
        <source>Individual trust is more than %1 points above brand trust</source>
        <translation>Individual trust is more than %1 points above brand trust</translation>
    </message>
    <message>
        <source>Individual trust may be more than %1 points above brand trust</source>
        <translation>Individual trust may be more than %1 points above brand trust</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, span of assumptions %3</source>
        <translation>%1: %2, span of assumptions %3</translation>
    </message>
    <message>
        <source>range %1 from interval and span of assumptions</source>
        <translation>range %1 from interval and span of assumptions</translation>
    </message>
    <message>
        <source>needed %1 for sensitivity %2</source>
        <translation>needed %1 for sensitivity %2</translation>
    </message>
    <message>
        <source>Too little trust to ask for “%1”</source>
        <translation>Too little trust to ask for “%1”</translation>
    </message>
    <message>
        <source>Answers before and from %1 on do not compare</source>
        <translation>Answers before and from %1 on do not compare</translation>
    </message>
    <message>
        <source>%1; a bridge would add %2</source>
        <translation>%1; a bridge would add %2</translation>
    </message>
    <message>
        <source>%1; no period in which both were asked</source>
        <translation>%1; no period in which both were asked</translation>
    </message>
    <message>
        <source>%1 rests on few customers</source>
        <translation>%1 rests on few customers</translation>
    </message>
    <message>
        <source>%1; below %2 the interval is wide</source>
        <translation>%1; below %2 the interval is wide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) do not show</source>
        <translation>
            <numerusform>%Ln period does not show</numerusform>
            <numerusform>%Ln periods do not show</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden to protect groups below %1 customers</source>
        <translation>hidden to protect groups below %1 customers</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, “%4”, %5</source>
        <translation>%1: %2 of %3 rows, “%4”, %5</translation>
    </message>
    <message>
        <source>Only %1 of the customers have a score of the last %2 months</source>
        <translation>Only %1 of the customers have a score of the last %2 months</translation>
    </message>
    <message>
        <source>%1 of %2 known by %3; threshold %4</source>
        <translation>%1 of %2 known by %3; threshold %4</translation>
    </message>
    <message>
        <source>Most: “%1”, %2 now and %3 at its peak (modelled)</source>
        <translation>Most: “%1”, %2 now and %3 at its peak (modelled)</translation>
    </message>
    <message>
        <source>%1; recovered by %2, under the assumptions %3 to %4</source>
        <translation>%1; recovered by %2, under the assumptions %3 to %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) have not recovered yet</source>
        <translation>
            <numerusform>%Ln incident has not recovered yet</numerusform>
            <numerusform>%Ln incidents have not recovered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest import of its kind left %Ln row(s) out</source>
        <translation>
            <numerusform>The latest import of its kind left %Ln row out</numerusform>
            <numerusform>The latest import of its kind left %Ln rows out</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ found · ◆ to be looked at · by the thresholds of this workspace</source>
        <translation>▼ found · ◆ to be looked at · by the thresholds of this workspace</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a threshold with its title, e.g. &quot;Trust gap wider than 20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No threshold is set: neither low trust nor a fall is listed.</source>
        <translation>No threshold is set: neither low trust nor a fall is listed.</translation>
    </message>
    <message>
        <source>Watched in the latest period: %1. A fall that crosses none of these thresholds is not listed.</source>
        <translation>Watched in the latest period: %1. A fall that crosses none of these thresholds is not listed.</translation>
    </message>
</context>
<context>
    <name>BalanceCells</name>
    <message>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>%1, not clear</source>
        <translation>%1, not clear</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rank and index</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (start value)</source>
        <translation>%1 (start value)</translation>
    </message>
</context>
<context>
    <name>BalanceContent</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Macro (modelled)</source>
        <translation>Macro (modelled)</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Trust gap</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Balance index</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>The map needs micro and macro trust in the same period. Import scores on the Data page.</source>
        <translation>The map needs micro and macro trust in the same period. Import scores on the Data page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points, micro − macro</source>
        <translation>Points, micro − macro</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust: import scores and incidents on the Data page, or choose a longer range.</source>
        <translation>No period has both micro and macro trust: import scores and incidents on the Data page, or choose a longer range.</translation>
    </message>
    <message>
        <source>start value, no finding</source>
        <translation>start value, no finding</translation>
    </message>
</context>
<context>
    <name>BalanceEvidence</name>
    <message>
        <source>What studies say about sharing data and about trust</source>
        <translation>What studies say about sharing data and about trust</translation>
    </message>
    <message>
        <source>Published figures with whom was asked, source and year, none of them measured here · contradicting ones stand side by side</source>
        <translation>Published figures with whom was asked, source and year, none of them measured here · contradicting ones stand side by side</translation>
    </message>
</context>
<context>
    <name>BalanceGap</name>
    <message>
        <source>Trust gap with its span: interval of micro and band of macro together, wider than %1</source>
        <translation>Trust gap with its span: interval of micro and band of macro together, wider than %1</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>No period has both micro and macro trust</translation>
    </message>
    <message>
        <source>%1: no clear gap, %2</source>
        <translation>%1: no clear gap, %2</translation>
    </message>
    <message>
        <source>%1: customers trust more than the brand is trusted, %2</source>
        <translation>%1: customers trust more than the brand is trusted, %2</translation>
    </message>
    <message>
        <source>%1: brand trust is above individual trust, %2</source>
        <translation>%1: brand trust is above individual trust, %2</translation>
    </message>
</context>
<context>
    <name>BalanceIndex</name>
    <message>
        <source>Weighted geometric mean: a low value in one cannot be bought with the other</source>
        <translation>Weighted geometric mean: a low value in one cannot be bought with the other</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>No period has both micro and macro trust</translation>
    </message>
    <message>
        <source>%1: balance index %2, from micro %3 and macro %4</source>
        <translation>%1: balance index %2, from micro %3 and macro %4</translation>
    </message>
    <message>
        <source>Weight of micro</source>
        <translation>Weight of micro</translation>
    </message>
</context>
<context>
    <name>BalancePlaces</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 · the path runs from the pale to the strong end · cross: interval of micro, band of macro · border of the fields: own choice</source>
        <translation>%1 · the path runs from the pale to the strong end · cross: interval of micro, band of macro · border of the fields: own choice</translation>
    </message>
    <message>
        <source>✓ Whole scale</source>
        <translation>✓ Whole scale</translation>
    </message>
    <message>
        <source>Whole scale</source>
        <translation>Whole scale</translation>
    </message>
    <message>
        <source>◆ %1 in %2; macro trust is the brand’s for every group</source>
        <translation>◆ %1 in %2; macro trust is the brand’s for every group</translation>
    </message>
    <message>
        <source>Hidden, fewer than %1 customers: %2</source>
        <translation>Hidden, fewer than %1 customers: %2</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <translation>Without an answer: %1</translation>
    </message>
    <message>
        <source>Groups of</source>
        <translation>Groups of</translation>
    </message>
    <message>
        <source>Border of the fields</source>
        <translation>Border of the fields</translation>
    </message>
    <message>
        <source>Shows both indices from 0 to 100</source>
        <translation>Shows both indices from 0 to 100</translation>
    </message>
</context>
<context>
    <name>BalanceRanks</name>
    <message>
        <source>periods</source>
        <translation>periods</translation>
    </message>
    <message>
        <source>Rank and balance index by the weight of micro</source>
        <translation>Rank and balance index by the weight of micro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Balance index</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>in the same period</source>
        <translation>in the same period</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) later</source>
        <translation>
            <numerusform>%Ln period later</numerusform>
            <numerusform>%Ln periods later</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong balance</source>
        <translation>Strong balance</translation>
    </message>
    <message>
        <source>Loved but exposed</source>
        <translation>Loved but exposed</translation>
    </message>
    <message>
        <source>Respected but distant</source>
        <translation>Respected but distant</translation>
    </message>
    <message>
        <source>Trust at risk</source>
        <translation>Trust at risk</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>No period has both micro and macro trust</translation>
    </message>
    <message>
        <source>%1: “%2”, micro %3 and macro %4</source>
        <translation>%1: “%2”, micro %3 and macro %4</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>There is nothing to compare yet</translation>
    </message>
    <message>
        <source>The order is the same for every weight from 30 to 70 %</source>
        <translation>The order is the same for every weight from 30 to 70 %</translation>
    </message>
    <message>
        <source>%1 of the pairs keep their order whether micro weighs 30, 50 or 70 %</source>
        <translation>%1 of the pairs keep their order whether micro weighs 30, 50 or 70 %</translation>
    </message>
    <message>
        <source>They share the macro trust of the brand, so micro trust alone orders them.</source>
        <translation>They share the macro trust of the brand, so micro trust alone orders them.</translation>
    </message>
    <message>
        <source>Where the order changes, the index does not settle which is better: look at micro and macro.</source>
        <translation>Where the order changes, the index does not settle which is better: look at micro and macro.</translation>
    </message>
    <message>
        <source>Nothing says yet which customers share their data</source>
        <translation>Nothing says yet which customers share their data</translation>
    </message>
    <message>
        <source>Too few periods to tell: %1 pairs of changes, %2 are needed</source>
        <translation>Too few periods to tell: %1 pairs of changes, %2 are needed</translation>
    </message>
    <message>
        <source>One of both series never changes, so there is nothing to compare</source>
        <translation>One of both series never changes, so there is nothing to compare</translation>
    </message>
    <message>
        <source>No tension between sharing and brand trust is detectable: %1</source>
        <translation>No tension between sharing and brand trust is detectable: %1</translation>
    </message>
    <message>
        <source>Choose the segment and the values that mean consent or willingness to share.</source>
        <translation>Choose the segment and the values that mean consent or willingness to share.</translation>
    </message>
    <message>
        <source>Changes from period to period at lags 0 to 6, tested together. An association, not a cause; not detectable does not mean none.</source>
        <translation>Changes from period to period at lags 0 to 6, tested together. An association, not a cause; not detectable does not mean none.</translation>
    </message>
    <message>
        <source>Brand trust is modelled from the incidents here: what is found says when incidents came, not how the brand reacted, and must not be held against those incidents.</source>
        <translation>Brand trust is modelled from the incidents here: what is found says when incidents came, not how the brand reacted, and must not be held against those incidents.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no counted incident, so macro trust is a start value, not a finding</source>
        <translation>%1: no counted incident, so macro trust is a start value, not a finding</translation>
    </message>
    <message>
        <source>before the first counted incident macro is a start value, not a finding</source>
        <translation>before the first counted incident macro is a start value, not a finding</translation>
    </message>
    <message>
        <source>%1: most likely “%2”, micro %3 and macro %4; interval and band do not stay in it</source>
        <translation>%1: most likely “%2”, micro %3 and macro %4; interval and band do not stay in it</translation>
    </message>
    <message>
        <source>More sharing goes along with falling brand trust %1: %2, %3</source>
        <translation>More sharing goes along with falling brand trust %1: %2, %3</translation>
    </message>
    <message>
        <source>More sharing goes along with rising brand trust %1: %2, %3</source>
        <translation>More sharing goes along with rising brand trust %1: %2, %3</translation>
    </message>
    <message>
        <source>The %1 intervals of r are those of each lag by itself.</source>
        <translation>The %1 intervals of r are those of each lag by itself.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a correlation</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>r = %1 (%2, n = %3)</source>
        <translation>r = %1 (%2, n = %3)</translation>
    </message>
    <message>
        <source>r = %1 (n = %2)</source>
        <translation>r = %1 (n = %2)</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>BoxesDialog</name>
    <message>
        <source>Boxes of net trust</source>
        <translation>Boxes of net trust</translation>
    </message>
    <message>
        <source>Distrusts up to (index 0–100)</source>
        <translation>Distrusts up to (index 0–100)</translation>
    </message>
    <message>
        <source>Trusts from (index 0–100)</source>
        <translation>Trusts from (index 0–100)</translation>
    </message>
</context>
<context>
    <name>BrandFitPanel</name>
    <message>
        <source>The measured series tells how the brand heals</source>
        <translation>The measured series tells how the brand heals</translation>
    </message>
    <message>
        <source>How the brand heals, by a measured series</source>
        <translation>How the brand heals, by a measured series</translation>
    </message>
    <message>
        <source>Least squares, %1 intervals by profile likelihood; used only when you say so</source>
        <translation>Least squares, %1 intervals by profile likelihood; used only when you say so</translation>
    </message>
    <message>
        <source>Half-life and scar can be fitted to a tracker of your own</source>
        <translation>Half-life and scar can be fitted to a tracker of your own</translation>
    </message>
    <message>
        <source>The model uses these values already</source>
        <translation>The model uses these values already</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Use these values</translation>
    </message>
    <message>
        <source>Import brand series …</source>
        <translation>Import brand series …</translation>
    </message>
</context>
<context>
    <name>CalendarAxis</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>Day and month on an axis, see QLocale::toString. German: &quot;d. MMM&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>Quarter of a year on an axis, 1 to 4</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Month and year on an axis, see QLocale::toString</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>CardFormats</name>
    <message>
        <source>&amp;Picture as PNG …</source>
        <translation>&amp;Picture as PNG …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Picture as PNG, &amp;twice as fine …</source>
        <translation>Picture as PNG, &amp;twice as fine …</translation>
    </message>
    <message>
        <source>Picture as PNG, &amp;four times as fine …</source>
        <translation>Picture as PNG, &amp;four times as fine …</translation>
    </message>
    <message>
        <source>Picture as &amp;SVG …</source>
        <translation>Picture as &amp;SVG …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG pictures (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copy the picture</translation>
    </message>
    <message>
        <source>Copy t&amp;he table</source>
        <translation>Copy t&amp;he table</translation>
    </message>
    <message>
        <source>Table as &amp;XLSX …</source>
        <translation>Table as &amp;XLSX …</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx)</source>
        <translation>XLSX workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as CS&amp;V …</source>
        <translation>Table as CS&amp;V …</translation>
    </message>
</context>
<context>
    <name>CategoriesPanel</name>
    <message>
        <source>Trust and willingness to share</source>
        <translation>Trust and willingness to share</translation>
    </message>
    <message>
        <source>Share of customers · willingness: “%1” · low below %2, high from %3 (own thresholds)</source>
        <translation>Share of customers · willingness: “%1” · low below %2, high from %3 (own thresholds)</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Thresholds …</translation>
    </message>
    <message>
        <source>In %1, %2 of customers trust much and share openly</source>
        <translation>In %1, %2 of customers trust much and share openly</translation>
    </message>
    <message>
        <source>Nothing tells how willing customers are to share: map a column as segment “consent” in the import, or choose a segment or driver under Thresholds.</source>
        <translation>Nothing tells how willing customers are to share: map a column as segment “consent” in the import, or choose a segment or driver under Thresholds.</translation>
    </message>
    <message>
        <source>Counted as “not known”: %1</source>
        <translation>Counted as “not known”: %1</translation>
    </message>
    <message>
        <source>In %1, %2 of customers trust much and share openly (later periods are hidden to protect small groups)</source>
        <translation>In %1, %2 of customers trust much and share openly (later periods are hidden to protect small groups)</translation>
    </message>
    <message>
        <source>There are no answers in this range. Choose a longer range or other filters.</source>
        <translation>There are no answers in this range. Choose a longer range or other filters.</translation>
    </message>
    <message numerus="yes">
        <source>%1 interval %2 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 interval %2 of %Ln customer</numerusform>
            <numerusform>%1 interval %2 of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryRulesDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>No standard exists for these values: the defaults are this program&apos;s own. They are stored in the workspace and hold for the command line too.</source>
        <translation>No standard exists for these values: the defaults are this program&apos;s own. They are stored in the workspace and hold for the command line too.</translation>
    </message>
    <message>
        <source>Willingness to share</source>
        <translation>Willingness to share</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>Data asked for</translation>
    </message>
    <message>
        <source>Trust is low below</source>
        <translation>Trust is low below</translation>
    </message>
    <message>
        <source>Trust is high from</source>
        <translation>Trust is high from</translation>
    </message>
    <message>
        <source>Refuses below (of a driver)</source>
        <translation>Refuses below (of a driver)</translation>
    </message>
    <message>
        <source>Open from (of a driver)</source>
        <translation>Open from (of a driver)</translation>
    </message>
    <message>
        <source>Needed for sensitivity %1</source>
        <translation>Needed for sensitivity %1</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>by its name</translation>
    </message>
    <message>
        <source>The upper threshold must not lie below the lower one, nor may more sensitive data need less trust.</source>
        <translation>The upper threshold must not lie below the lower one, nor may more sensitive data need less trust.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
</context>
<context>
    <name>CategoryTable</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Willingness to share</source>
        <translation>Willingness to share</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>Adjusted p</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>creates a workspace</source>
        <translation>creates a workspace</translation>
    </message>
    <message>
        <source>writes a workspace with synthetic sample data</source>
        <translation>writes a workspace with synthetic sample data</translation>
    </message>
    <message>
        <source>lists the imports</source>
        <translation>lists the imports</translation>
    </message>
    <message>
        <source>takes an import back completely</source>
        <translation>takes an import back completely</translation>
    </message>
    <message>
        <source>shows individual trust, brand trust and their gap</source>
        <translation>shows individual trust, brand trust and their gap</translation>
    </message>
    <message>
        <source>lists the incidents with what each one costs</source>
        <translation>lists the incidents with what each one costs</translation>
    </message>
    <message>
        <source>estimates the revenue at risk</source>
        <translation>estimates the revenue at risk</translation>
    </message>
    <message>
        <source>writes scores, incidents or the trend to a file</source>
        <translation>writes scores, incidents or the trend to a file</translation>
    </message>
    <message>
        <source>verifies structure and checksums</source>
        <translation>verifies structure and checksums</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: missing</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>This file holds single answers under pseudonyms: treat it as personal data. The export is entered in the workspace&apos;s audit table.</source>
        <translation>This file holds single answers under pseudonyms: treat it as personal data. The export is entered in the workspace&apos;s audit table.</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>what to write</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>commas and points, or semicolons and commas (plain)</source>
        <translation>commas and points, or semicolons and commas (plain)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>First in line</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nothing written</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>files or folders to read</source>
        <translation>files or folders to read</translation>
    </message>
    <message>
        <source>writes where rows were not understood</source>
        <translation>writes where rows were not understood</translation>
    </message>
    <message>
        <source>counts without writing</source>
        <translation>counts without writing</translation>
    </message>
    <message>
        <source>%1 is not a field of %2</source>
        <translation>%1 is not a field of %2</translation>
    </message>
    <message>
        <source>%1 has two columns</source>
        <translation>%1 has two columns</translation>
    </message>
    <message>
        <source>at most %1 segments</source>
        <translation>at most %1 segments</translation>
    </message>
    <message>
        <source>%1 is not MIN:MAX or MIN:MAX:reversed with MIN below MAX</source>
        <translation>%1 is not MIN:MAX or MIN:MAX:reversed with MIN below MAX</translation>
    </message>
    <message>
        <source>%1 is not TEXT=NUMBER</source>
        <translation>%1 is not TEXT=NUMBER</translation>
    </message>
    <message>
        <source>%1 is not a single character</source>
        <translation>%1 is not a single character</translation>
    </message>
    <message>
        <source>this version does not read that format yet</source>
        <translation>this version does not read that format yet</translation>
    </message>
    <message>
        <source>column of a field</source>
        <translation>column of a field</translation>
    </message>
    <message>
        <source>column that becomes a segment</source>
        <translation>column that becomes a segment</translation>
    </message>
    <message>
        <source>limits of the score&apos;s scale</source>
        <translation>limits of the score&apos;s scale</translation>
    </message>
    <message>
        <source>answers given as words</source>
        <translation>answers given as words</translation>
    </message>
    <message>
        <source>limits of a driver&apos;s scale</source>
        <translation>limits of a driver&apos;s scale</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>decimal mark</translation>
    </message>
    <message>
        <source>thousands mark</source>
        <translation>thousands mark</translation>
    </message>
    <message>
        <source>form of the dates</source>
        <translation>form of the dates</translation>
    </message>
    <message>
        <source>mark between columns</source>
        <translation>mark between columns</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>quotation mark</translation>
    </message>
    <message>
        <source>encoding of the text</source>
        <translation>encoding of the text</translation>
    </message>
    <message>
        <source>where the list lies in a JSON file</source>
        <translation>where the list lies in a JSON file</translation>
    </message>
    <message>
        <source>owner of every incident</source>
        <translation>owner of every incident</translation>
    </message>
    <message>
        <source>rows that are stored with other content</source>
        <translation>rows that are stored with other content</translation>
    </message>
    <message>
        <source>rows that are not understood (skip)</source>
        <translation>rows that are not understood (skip)</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>not in this version</translation>
    </message>
    <message>
        <source>does not apply to %1</source>
        <translation>does not apply to %1</translation>
    </message>
    <message>
        <source>what the sources hold</source>
        <translation>what the sources hold</translation>
    </message>
    <message>
        <source>%1: not an option or argument of this command</source>
        <translation>%1: not an option or argument of this command</translation>
    </message>
    <message>
        <source>%1: needs exactly one value</source>
        <translation>%1: needs exactly one value</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>print one JSON document</translation>
    </message>
    <message>
        <source>no progress and no notices</source>
        <translation>no progress and no notices</translation>
    </message>
    <message>
        <source>language of texts and numbers</source>
        <translation>language of texts and numbers</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>show this help, or that of a command</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Individual and brand trust, and what incidents put at risk</source>
        <translation>Individual and brand trust, and what incidents put at risk</translation>
    </message>
    <message>
        <source>a command is missing; see trustbilanz-cli --help</source>
        <translation>a command is missing; see trustbilanz-cli --help</translation>
    </message>
    <message>
        <source>%1: not a command; see trustbilanz-cli --help</source>
        <translation>%1: not a command; see trustbilanz-cli --help</translation>
    </message>
    <message>
        <source>--language: %1 is not one of: %2</source>
        <translation>--language: %1 is not one of: %2</translation>
    </message>
    <message>
        <source>%1 is not a date like 2017-05-27</source>
        <translation>%1 is not a date like 2017-05-27</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 is not a number from %2 to %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2</source>
        <translation>%1 is not a whole number from %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 is not a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>%1 is not one of: %2</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE</source>
        <translation>%1 is not NAME=VALUE</translation>
    </message>
    <message>
        <source>the quotes in %1 do not match</source>
        <translation>the quotes in %1 do not match</translation>
    </message>
    <message>
        <source>Option: %1.</source>
        <translation>Option: %1.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standard output</translation>
    </message>
    <message>
        <source>EBITDA does not grow: the rule says nothing</source>
        <translation>EBITDA does not grow: the rule says nothing</translation>
    </message>
    <message>
        <source>Revenue at risk a year</source>
        <translation>Revenue at risk a year</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Published rule</source>
        <translation>Published rule</translation>
    </message>
    <message>
        <source>EBITDA growth afterwards</source>
        <translation>EBITDA growth afterwards</translation>
    </message>
    <message>
        <source>EBITDA missing next year</source>
        <translation>EBITDA missing next year</translation>
    </message>
    <message>
        <source>Per index point</source>
        <translation>Per index point</translation>
    </message>
    <message>
        <source>EBITDA at risk a year</source>
        <translation>EBITDA at risk a year</translation>
    </message>
    <message>
        <source>gives company figures that the scenario leaves open</source>
        <translation>gives company figures that the scenario leaves open</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>few customers</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Individual trust</source>
        <translation>Individual trust</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>Brand trust (modelled)</source>
        <translation>Brand trust (modelled)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Peak loss</source>
        <translation>Peak loss</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>Loss now</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No incidents.</source>
        <translation>No incidents.</translation>
    </message>
    <message>
        <source>No data in this range.</source>
        <translation>No data in this range.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>%1: synthetic sample data, no real customers</source>
        <translation>%1: synthetic sample data, no real customers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>%1 is not a currency code like EUR</source>
        <translation>%1 is not a currency code like EUR</translation>
    </message>
    <message>
        <source>%1 is not a time zone like Europe/Berlin</source>
        <translation>%1 is not a time zone like Europe/Berlin</translation>
    </message>
    <message>
        <source>currency of all money</source>
        <translation>currency of all money</translation>
    </message>
    <message>
        <source>size of the customer base</source>
        <translation>size of the customer base</translation>
    </message>
    <message>
        <source>revenue a year</source>
        <translation>revenue a year</translation>
    </message>
    <message>
        <source>its growth a year, 0.03 = 3 %</source>
        <translation>its growth a year, 0.03 = 3 %</translation>
    </message>
    <message>
        <source>EBITDA a year</source>
        <translation>EBITDA a year</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>No imports yet.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound; %n chunk(s) checked.</source>
        <translation>
            <numerusform>The workspace is sound; %n chunk checked.</numerusform>
            <numerusform>The workspace is sound; %n chunks checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is damaged:</source>
        <translation>The workspace is damaged:</translation>
    </message>
    <message>
        <source>name of the brand</source>
        <translation>name of the brand</translation>
    </message>
    <message>
        <source>brand trust before any incident</source>
        <translation>brand trust before any incident</translation>
    </message>
    <message>
        <source>calendar of the days</source>
        <translation>calendar of the days</translation>
    </message>
    <message>
        <source>customers below which a group is hidden</source>
        <translation>customers below which a group is hidden</translation>
    </message>
    <message>
        <source>customers of the brand (20000)</source>
        <translation>customers of the brand (20000)</translation>
    </message>
    <message>
        <source>months of answers (30)</source>
        <translation>months of answers (30)</translation>
    </message>
    <message>
        <source>the same number gives the same data (1)</source>
        <translation>the same number gives the same data (1)</translation>
    </message>
    <message>
        <source>number of the import</source>
        <translation>number of the import</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>a file name is missing</translation>
    </message>
    <message>
        <source>the workspace (.trust)</source>
        <translation>the workspace (.trust)</translation>
    </message>
    <message>
        <source>%1 is a symbolic link</source>
        <translation>%1 is a symbolic link</translation>
    </message>
    <message>
        <source>%1 is a file that is read</source>
        <translation>%1 is a file that is read</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>length of a period (month)</source>
        <translation>length of a period (month)</translation>
    </message>
    <message>
        <source>only answers with one of the values</source>
        <translation>only answers with one of the values</translation>
    </message>
    <message>
        <source>a series for each value of the segment</source>
        <translation>a series for each value of the segment</translation>
    </message>
    <message>
        <source>confidence of the intervals (0.95)</source>
        <translation>confidence of the intervals (0.95)</translation>
    </message>
    <message>
        <source>--from: is later than --to</source>
        <translation>--from: is later than --to</translation>
    </message>
    <message>
        <source>latest year that two digits mean (2069)</source>
        <translation>latest year that two digits mean (2069)</translation>
    </message>
    <message>
        <source>mark in front of quotation marks inside a cell</source>
        <translation>mark in front of quotation marks inside a cell</translation>
    </message>
    <message>
        <source>line of the column names; 0 = none, columns are called 1, 2 ...</source>
        <translation>line of the column names; 0 = none, columns are called 1, 2 ...</translation>
    </message>
    <message>
        <source>lines at the end that are no data</source>
        <translation>lines at the end that are no data</translation>
    </message>
    <message>
        <source>sheet of a workbook</source>
        <translation>sheet of a workbook</translation>
    </message>
    <message>
        <source>cells of a sheet</source>
        <translation>cells of a sheet</translation>
    </message>
    <message>
        <source>exporter of the file: what it fixes need not be stated</source>
        <translation>exporter of the file: what it fixes need not be stated</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>an option</translation>
    </message>
    <message>
        <source>%1: not understood</source>
        <translation>%1: not understood</translation>
    </message>
    <message>
        <source>join scales that were asked side by side by the difference of their means</source>
        <translation>join scales that were asked side by side by the difference of their means</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>method break</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>bridged</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Method break on %1: %2.</source>
        <translation>Method break on %1: %2.</translation>
    </message>
    <message>
        <source>Intervals do not hold the uncertainty of the bridge.</source>
        <translation>Intervals do not hold the uncertainty of the bridge.</translation>
    </message>
    <message>
        <source>Both were asked side by side: --bridge adds %1 to the earlier one.</source>
        <translation>Both were asked side by side: --bridge adds %1 to the earlier one.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>compares before and after an incident</source>
        <translation>compares before and after an incident</translation>
    </message>
    <message>
        <source>%1 is not a date like 2017-05-27 or 2017-05</source>
        <translation>%1 is not a date like 2017-05-27 or 2017-05</translation>
    </message>
    <message>
        <source>--incident: give one of --incident, --date and --all</source>
        <translation>--incident: give one of --incident, --date and --all</translation>
    </message>
    <message>
        <source>--all: goes with neither --season nor --affected</source>
        <translation>--all: goes with neither --season nor --affected</translation>
    </message>
    <message>
        <source>the incident to look at</source>
        <translation>the incident to look at</translation>
    </message>
    <message>
        <source>a date instead of an incident</source>
        <translation>a date instead of an incident</translation>
    </message>
    <message>
        <source>all incidents of our own together (event study)</source>
        <translation>all incidents of our own together (event study)</translation>
    </message>
    <message>
        <source>periods before (24; with --all 26)</source>
        <translation>periods before (24; with --all 26)</translation>
    </message>
    <message>
        <source>periods after (24; with --all 4)</source>
        <translation>periods after (24; with --all 4)</translation>
    </message>
    <message>
        <source>a yearly season, where the points span two years</source>
        <translation>a yearly season, where the points span two years</translation>
    </message>
    <message>
        <source>who was affected: compares their change with that of the others</source>
        <translation>who was affected: compares their change with that of the others</translation>
    </message>
    <message>
        <source>Before and after %1</source>
        <translation>Before and after %1</translation>
    </message>
    <message>
        <source>Before and after: %1 (%2)</source>
        <translation>Before and after: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>Change of level</translation>
    </message>
    <message>
        <source>Mean difference afterwards</source>
        <translation>Mean difference afterwards</translation>
    </message>
    <message>
        <source>Slope before, per period</source>
        <translation>Slope before, per period</translation>
    </message>
    <message>
        <source>Change of slope, per period</source>
        <translation>Change of slope, per period</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mean before</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Cumulated</translation>
    </message>
    <message>
        <source>Periods %1 to %2 before each incident against the %3 from it on.</source>
        <translation>Periods %1 to %2 before each incident against the %3 from it on.</translation>
    </message>
    <message>
        <source>%1: no answer of segment %2 has the value “%3”; known: %4</source>
        <translation>%1: no answer of segment %2 has the value “%3”; known: %4</translation>
    </message>
    <message>
        <source>takes the change between two ranges apart: the same customers, and who answered</source>
        <translation>takes the change between two ranges apart: the same customers, and who answered</translation>
    </message>
    <message>
        <source>%1 is not a range like 2017-05-01..2017-05-31</source>
        <translation>%1 is not a range like 2017-05-01..2017-05-31</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 ends before it begins</translation>
    </message>
    <message>
        <source>--first is missing</source>
        <translation>--first is missing</translation>
    </message>
    <message>
        <source>--second is missing</source>
        <translation>--second is missing</translation>
    </message>
    <message>
        <source>--second: begins before the first range has ended</source>
        <translation>--second: begins before the first range has ended</translation>
    </message>
    <message>
        <source>%1 (too few for an interval)</source>
        <translation>%1 (too few for an interval)</translation>
    </message>
    <message>
        <source>%1 (%2 interval %3)</source>
        <translation>%1 (%2 interval %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>mean and customers</comment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>Same customers</source>
        <translation>Same customers</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Answered in both</source>
        <translation>Answered in both</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>Fell</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Stayed</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>First range</source>
        <translation>First range</translation>
    </message>
    <message>
        <source>Second range</source>
        <translation>Second range</translation>
    </message>
    <message>
        <source>First mean</source>
        <translation>First mean</translation>
    </message>
    <message>
        <source>Second mean</source>
        <translation>Second mean</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>the first range</source>
        <translation>the first range</translation>
    </message>
    <message>
        <source>the second range</source>
        <translation>the second range</translation>
    </message>
    <message>
        <source>%1 is not LOW:HIGH or LOW:HIGH:scale</source>
        <translation>%1 is not LOW:HIGH or LOW:HIGH:scale</translation>
    </message>
    <message>
        <source>boxes of net trust: up to LOW distrusts, from HIGH trusts (25:75)</source>
        <translation>boxes of net trust: up to LOW distrusts, from HIGH trusts (25:75)</translation>
    </message>
    <message>
        <source>months after which a customer&apos;s last score counts no more (12)</source>
        <translation>months after which a customer&apos;s last score counts no more (12)</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Net trust</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>significant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>Adjusted p</translation>
    </message>
    <message>
        <source>Change from %1–%2 to %3–%4</source>
        <translation>Change from %1–%2 to %3–%4</translation>
    </message>
    <message>
        <source>Fell, stayed, rose</source>
        <translation>Fell, stayed, rose</translation>
    </message>
    <message>
        <source>imports scores, incidents or a brand series</source>
        <translation>imports scores, incidents or a brand series</translation>
    </message>
    <message>
        <source>fits half-life and scar to the measured brand series</source>
        <translation>fits half-life and scar to the measured brand series</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>with --json: what each incident takes from brand trust in every period</source>
        <translation>with --json: what each incident takes from brand trust in every period</translation>
    </message>
    <message>
        <source>Brand trust (measured)</source>
        <translation>Brand trust (measured)</translation>
    </message>
    <message>
        <source>Healed (model)</source>
        <translation>Healed (model)</translation>
    </message>
    <message>
        <source>%1 is not YYYY-MM-DD..YYYY-MM-DD</source>
        <translation>%1 is not YYYY-MM-DD..YYYY-MM-DD</translation>
    </message>
    <message>
        <source>%1: five numbers are needed</source>
        <translation>%1: five numbers are needed</translation>
    </message>
    <message>
        <source>--low, --high, --required: thresholds must not fall</source>
        <translation>--low, --high, --required: thresholds must not fall</translation>
    </message>
    <message>
        <source>--first and --second belong together</source>
        <translation>--first and --second belong together</translation>
    </message>
    <message>
        <source>segment or driver that tells of willingness to share</source>
        <translation>segment or driver that tells of willingness to share</translation>
    </message>
    <message>
        <source>segment that tells which data were asked for</source>
        <translation>segment that tells which data were asked for</translation>
    </message>
    <message>
        <source>trust is low below X (40)</source>
        <translation>trust is low below X (40)</translation>
    </message>
    <message>
        <source>trust is high from X (70)</source>
        <translation>trust is high from X (70)</translation>
    </message>
    <message>
        <source>trust that data of sensitivity 1 to 5 need (40,50,60,70,80)</source>
        <translation>trust that data of sensitivity 1 to 5 need (40,50,60,70,80)</translation>
    </message>
    <message>
        <source>flows: first range (first half)</source>
        <translation>flows: first range (first half)</translation>
    </message>
    <message>
        <source>flows: second range (second half)</source>
        <translation>flows: second range (second half)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Not understood and counted as not known: %1</source>
        <translation>Not understood and counted as not known: %1</translation>
    </message>
    <message>
        <source>No segment or driver tells of willingness to share: map one in the import or name it by --willingness.</source>
        <translation>No segment or driver tells of willingness to share: map one in the import or name it by --willingness.</translation>
    </message>
    <message>
        <source>Willingness to share: %1. Trust: low below %2, high from %3 (own thresholds).</source>
        <translation>Willingness to share: %1. Trust: low below %2, high from %3 (own thresholds).</translation>
    </message>
    <message>
        <source>From %1–%2 to %3–%4</source>
        <translation>From %1–%2 to %3–%4</translation>
    </message>
    <message>
        <source>Hidden: too few customers answered in both.</source>
        <translation>Hidden: too few customers answered in both.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>No segment tells which data customers were asked for: map one in the import or name it by --data.</source>
        <translation>No segment tells which data customers were asked for: map one in the import or name it by --data.</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>Data asked for</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Sensitivity not known: %1</source>
        <translation>Sensitivity not known: %1</translation>
    </message>
    <message>
        <source>compares what goes along with individual trust</source>
        <translation>compares what goes along with individual trust</translation>
    </message>
    <message>
        <source>counts customers by trust and willingness to share</source>
        <translation>counts customers by trust and willingness to share</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlation</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Published %1</translation>
    </message>
    <message>
        <source>Published: another measure, for comparison only; the editions disagree and are not averaged.</source>
        <translation>Published: another measure, for comparison only; the editions disagree and are not averaged.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>--driver: there is no driver “%1”; known: %2</source>
        <translation>--driver: there is no driver “%1”; known: %2</translation>
    </message>
    <message>
        <source>compare only these drivers (as many as can be compared, at most 10)</source>
        <translation>compare only these drivers (as many as can be compared, at most 10)</translation>
    </message>
    <message>
        <source>R² = %1 (adjusted %2), n = %3, %4: %5.</source>
        <translation>R² = %1 (adjusted %2), n&#xa0;=&#xa0;%3, %4: %5.</translation>
    </message>
    <message>
        <source>weight of micro in the balance index, 0 to 1 (as stored, 0.5)</source>
        <translation>weight of micro in the balance index, 0 to 1 (as stored, 0.5)</translation>
    </message>
    <message>
        <source>index value between the fields of the map (as stored, 50)</source>
        <translation>index value between the fields of the map (as stored, 50)</translation>
    </message>
    <message>
        <source>values that say that a customer shares data, for the tension test</source>
        <translation>values that say that a customer shares data, for the tension test</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Balance index: micro weighs %1, macro the rest; border of the fields %2</source>
        <translation>Balance index: micro weighs %1, macro the rest; border of the fields %2</translation>
    </message>
    <message>
        <source>Ranks of the periods: %1</source>
        <translation>Ranks of the periods: %1</translation>
    </message>
    <message>
        <source>Sharing (%1): %2</source>
        <translation>Sharing (%1): %2</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>how often the simulation draws (%1)</source>
        <translation>how often the simulation draws (%1)</translation>
    </message>
    <message>
        <source>processors that work; the figures do not depend on it</source>
        <translation>processors that work; the figures do not depend on it</translation>
    </message>
    <message>
        <source>Model: the figures follow from the inputs; nothing of it is measured.</source>
        <translation>Model: the figures follow from the inputs; nothing of it is measured.</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mean loss</translation>
    </message>
    <message>
        <source>%1, standard error %2</source>
        <translation>%1, standard error %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No loss</source>
        <translation>No loss</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>More than %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at risk</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected shortfall</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Chance of more</source>
        <translation>Chance of more</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Mean loss, low end</source>
        <translation>Mean loss, low end</translation>
    </message>
    <message>
        <source>Mean loss, high end</source>
        <translation>Mean loss, high end</translation>
    </message>
    <message>
        <source>The list of problems could not be written to “%1”.</source>
        <translation>The list of problems could not be written to “%1”.</translation>
    </message>
    <message>
        <source>What was imported stands.</source>
        <translation>What was imported stands.</translation>
    </message>
    <message>
        <source>no answers, or hidden to protect groups below %1</source>
        <translation>no answers, or hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>Hidden: what would tell of a group below %1 customers.</source>
        <translation>Hidden: what would tell of a group below %1 customers.</translation>
    </message>
    <message>
        <source>%1: not an option of this command; %2 is</source>
        <translation>%1: not an option of this command; %2 is</translation>
    </message>
    <message>
        <source>Summed trial by trial, with a common cause: one driver decides how often all of them happen.</source>
        <translation>Summed trial by trial, with a common cause: one driver decides how often all of them happen.</translation>
    </message>
    <message>
        <source>Summed trial by trial; how often each of them happens is independent.</source>
        <translation>Summed trial by trial; how often each of them happens is independent.</translation>
    </message>
    <message>
        <source>the scenarios have different currencies: %1, %2</source>
        <translation>the scenarios have different currencies: %1, %2</translation>
    </message>
    <message>
        <source>the scenarios have different numbers of years</source>
        <translation>the scenarios have different numbers of years</translation>
    </message>
    <message>
        <source>--common-cause: needs more than one scenario</source>
        <translation>--common-cause: needs more than one scenario</translation>
    </message>
    <message>
        <source>the scenario; several are summed trial by trial</source>
        <translation>the scenario; several are summed trial by trial</translation>
    </message>
    <message>
        <source>one driver decides how often all scenarios of a sum happen</source>
        <translation>one driver decides how often all scenarios of a sum happen</translation>
    </message>
    <message>
        <source>seed of the random numbers (1); the same seed gives the same figures</source>
        <translation>seed of the random numbers (1); the same seed gives the same figures</translation>
    </message>
    <message>
        <source>Simulation of %1: %2, seed %3</source>
        <extracomment>%1 is a number of years, %2 one of trials</extracomment>
        <translation>Simulation of %1: %2, seed %3</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message>
        <source>writes the report as PDF</source>
        <translation>writes the report as PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>language of the report; given a second time, of the report only</source>
        <translation>language of the report; given a second time, of the report only</translation>
    </message>
    <message>
        <source>paper (a4)</source>
        <translation>paper (a4)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>Colours of the program</translation>
    </message>
    <message>
        <source>Page to show, or &quot;all&quot; to draw every one</source>
        <translation>Page to show, or &quot;all&quot; to draw every one</translation>
    </message>
    <message>
        <source>Draws the pages into FOLDER/PAGE-LANGUAGE-THEME.png and ends; needs no display</source>
        <translation>Draws the pages into FOLDER/PAGE-LANGUAGE-THEME.png and ends; needs no display</translation>
    </message>
    <message>
        <source>Writes the page on one A4 sheet and ends</source>
        <translation>Writes the page on one A4 sheet and ends</translation>
    </message>
    <message>
        <source>Size of the drawn window (1280x800)</source>
        <translation>Size of the drawn window (1280x800)</translation>
    </message>
    <message>
        <source>Pixels per point of the pictures (1.0)</source>
        <translation>Pixels per point of the pictures (1.0)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Size of the customer base, for the reach of an incident</source>
        <translation>Size of the customer base, for the reach of an incident</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>Base of revenue at risk</source>
        <translation>Base of revenue at risk</translation>
    </message>
    <message>
        <source>Revenue growth a year</source>
        <translation>Revenue growth a year</translation>
    </message>
    <message>
        <source>Needed for the growth reading of the published rule</source>
        <translation>Needed for the growth reading of the published rule</translation>
    </message>
    <message>
        <source>Annual EBITDA</source>
        <translation>Annual EBITDA</translation>
    </message>
    <message>
        <source>Base of EBITDA at risk</source>
        <translation>Base of EBITDA at risk</translation>
    </message>
    <message>
        <source>EBITDA growth a year</source>
        <translation>EBITDA growth a year</translation>
    </message>
    <message>
        <source>The published rule speaks of this growth</source>
        <translation>The published rule speaks of this growth</translation>
    </message>
    <message>
        <source>Brand trust before incidents</source>
        <translation>Brand trust before incidents</translation>
    </message>
    <message>
        <source>Where the modelled macro index starts, 0 to 100; 100 unless measured</source>
        <translation>Where the modelled macro index starts, 0 to 100; 100 unless measured</translation>
    </message>
    <message>
        <source>Smallest group shown (k)</source>
        <translation>Smallest group shown (k)</translation>
    </message>
    <message>
        <source>Groups with fewer customers stay hidden everywhere; 5 to 50</source>
        <translation>Groups with fewer customers stay hidden everywhere; 5 to 50</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name of the brand</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Turns a time stamp of another zone into a day</source>
        <translation>Turns a time stamp of another zone into a day</translation>
    </message>
    <message>
        <source>Incidents of this brand count as your own when imported</source>
        <translation>Incidents of this brand count as your own when imported</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Needs events and losses: choose a template above.</source>
        <translation>Needs events and losses: choose a template above.</translation>
    </message>
    <message>
        <source>Choose a kept scenario or a template to compare with.</source>
        <translation>Choose a kept scenario or a template to compare with.</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>%1 costs most on average: %2</source>
        <translation>%1 costs most on average: %2</translation>
    </message>
    <message numerus="yes">
        <source>All over %Ln year(s), against the same tolerance and from the same random numbers</source>
        <translation>
            <numerusform>All over %Ln year, against the same tolerance and from the same random numbers</numerusform>
            <numerusform>All over %Ln years, against the same tolerance and from the same random numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>A costs more than %1 in %2 of the trials</source>
        <translation>A costs more than %1 in %2 of the trials</translation>
    </message>
    <message>
        <source>A minus %1: %2 on average (standard error %3), 90 % of the trials from %4 to %5; equal in %6</source>
        <extracomment>the difference of two scenarios trial by trial; %4 and %5 hold 90 % of the trials</extracomment>
        <translation>A minus %1: %2 on average (standard error %3), 90 % of the trials from %4 to %5; equal in %6</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>Std. error</translation>
    </message>
    <message>
        <source>VaR 95 %</source>
        <translation>VaR 95 %</translation>
    </message>
    <message>
        <source>ES 95 %</source>
        <translation>ES 95 %</translation>
    </message>
    <message>
        <source>Over tolerance</source>
        <translation>Over tolerance</translation>
    </message>
    <message>
        <source>A minus it</source>
        <translation>A minus it</translation>
    </message>
    <message>
        <source>Its std. error</source>
        <translation>Its std. error</translation>
    </message>
    <message>
        <source>A costs more</source>
        <translation>A costs more</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a scenario of a comparison: its letter and its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Compared period</source>
        <translation>Compared period</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>Change since</translation>
    </message>
</context>
<context>
    <name>ContributionPanel</name>
    <message numerus="yes">
        <source>%Ln counted incident(s), modelled · losses multiply; each gets the share of its logarithm, so that the parts add up</source>
        <translation>
            <numerusform>%Ln counted incident, modelled · losses multiply; each gets the share of its logarithm, so that the parts add up</numerusform>
            <numerusform>%Ln counted incidents, modelled · losses multiply; each gets the share of its logarithm, so that the parts add up</numerusform>
        </translation>
    </message>
    <message>
        <source>What each incident takes from the index</source>
        <translation>What each incident takes from the index</translation>
    </message>
    <message>
        <source>Together the incidents move the index by %1, from %2 to %3</source>
        <translation>Together the incidents move the index by %1, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>ContributionTable</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Most in this range</source>
        <translation>Most in this range</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>On the last day</translation>
    </message>
</context>
<context>
    <name>ContributionWords</name>
    <message>
        <source>Index points</source>
        <translation>Index points</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Cut at the ends of the scale</source>
        <translation>Cut at the ends of the scale</translation>
    </message>
    <message>
        <source>No counted incident moves the index in this range: choose a longer one, or see in the log which incidents count.</source>
        <translation>No counted incident moves the index in this range: choose a longer one, or see in the log which incidents count.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Customers who answered</source>
        <translation>Customers who answered</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>Days with data</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 are stored.</source>
        <translation>%1 of %2 and %3 are stored.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Before anything is written, you see how each column is understood and what is new</source>
        <translation>Before anything is written, you see how each column is understood and what is new</translation>
    </message>
    <message>
        <source>Import scores …</source>
        <translation>Import scores …</translation>
    </message>
    <message>
        <source>Import incidents …</source>
        <translation>Import incidents …</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>What the workspace holds</translation>
    </message>
    <message>
        <source>Over all segments and dates</source>
        <translation>Over all segments and dates</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>ids are pseudonyms</source>
        <translation>ids are pseudonyms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Measured values of the brand</source>
        <translation>Measured values of the brand</translation>
    </message>
    <message>
        <source>Drop a file of scores, incidents or brand values anywhere onto this window (CSV, XLSX, JSON, .gz or a folder), or choose one:</source>
        <translation>Drop a file of scores, incidents or brand values anywhere onto this window (CSV, XLSX, JSON, .gz or a folder), or choose one:</translation>
    </message>
    <message>
        <source>Import brand series …</source>
        <translation>Import brand series …</translation>
    </message>
</context>
<context>
    <name>DataSharing</name>
    <message>
        <source>Benefit of all data</source>
        <translation>Benefit of all data</translation>
    </message>
    <message>
        <source>Saturation of the benefit</source>
        <translation>Saturation of the benefit</translation>
    </message>
    <message>
        <source>Expected loss with all data</source>
        <translation>Expected loss with all data</translation>
    </message>
    <message>
        <source>Growth of the loss</source>
        <translation>Growth of the loss</translation>
    </message>
    <message>
        <source>Sensitivity multiplier</source>
        <translation>Sensitivity multiplier</translation>
    </message>
    <message>
        <source>Cost of handling</source>
        <translation>Cost of handling</translation>
    </message>
    <message>
        <source>Unease beyond the tolerated share</source>
        <translation>Unease beyond the tolerated share</translation>
    </message>
    <message>
        <source>Tolerated share</source>
        <translation>Tolerated share</translation>
    </message>
    <message>
        <source>Consented share</source>
        <translation>Consented share</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>All industries</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Banks and insurers</source>
        <translation>Banks and insurers</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Media and advertising</source>
        <translation>Media and advertising</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>less sensitive than usual</source>
        <translation>less sensitive than usual</translation>
    </message>
    <message>
        <source>as sensitive as usual</source>
        <translation>as sensitive as usual</translation>
    </message>
    <message>
        <source>more sensitive than usual</source>
        <translation>more sensitive than usual</translation>
    </message>
    <message>
        <source>far more sensitive than usual</source>
        <translation>far more sensitive than usual</translation>
    </message>
</context>
<context>
    <name>DataSharingPanel</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Share of data</source>
        <translation>Share of data</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>On the plateau</source>
        <translation>On the plateau</translation>
    </message>
    <message>
        <source>The consented share is the limit: the model would use more.</source>
        <translation>The consented share is the limit: the model would use more.</translation>
    </message>
    <message>
        <source>In the model, no share of data is worth its risk</source>
        <translation>In the model, no share of data is worth its risk</translation>
    </message>
    <message>
        <source>In the model, %1 to %2 of the data bring at least %3 of the best result</source>
        <translation>In the model, %1 to %2 of the data bring at least %3 of the best result</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Best share</translation>
    </message>
    <message>
        <source>Net at the best share</source>
        <translation>Net at the best share</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>How much data to use and share</source>
        <translation>How much data to use and share</translation>
    </message>
    <message>
        <source>Benefit, costs and losses in percent of the benefit that all data would bring; only proportions matter</source>
        <translation>Benefit, costs and losses in percent of the benefit that all data would bring; only proportions matter</translation>
    </message>
    <message>
        <source>Model, no measurement · net benefit by the share of data that is used and shared</source>
        <translation>Model, no measurement · net benefit by the share of data that is used and shared</translation>
    </message>
    <message>
        <source>What moves the best share</source>
        <translation>What moves the best share</translation>
    </message>
</context>
<context>
    <name>DensityPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>Length of a column</translation>
    </message>
    <message>
        <source>Distribution of scores over time</source>
        <translation>Distribution of scores over time</translation>
    </message>
    <message>
        <source>%1 · share of customers by their mean score, index 0–100</source>
        <translation>%1 · share of customers by their mean score, index 0–100</translation>
    </message>
    <message>
        <source>No answers in this range with these filters. Choose a longer range or other filters.</source>
        <translation>No answers in this range with these filters. Choose a longer range or other filters.</translation>
    </message>
    <message>
        <source>No answers yet. Import scores on the Data page.</source>
        <translation>No answers yet. Import scores on the Data page.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Most likely</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>three ascending numbers: [lowest, most likely, highest]</source>
        <translation>three ascending numbers: [lowest, most likely, highest]</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Fixed number</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>one number</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>two ascending numbers: [lowest, highest]</source>
        <translation>two ascending numbers: [lowest, highest]</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Mean of the logarithm</source>
        <translation>Mean of the logarithm</translation>
    </message>
    <message>
        <source>Deviation of the logarithm</source>
        <translation>Deviation of the logarithm</translation>
    </message>
    <message>
        <source>mean and deviation of the logarithm: [mu, sigma], sigma at least 0</source>
        <translation>mean and deviation of the logarithm: [mu, sigma], sigma at least 0</translation>
    </message>
    <message>
        <source>Lognormal, 90 % range</source>
        <translation>Lognormal, 90 % range</translation>
    </message>
    <message>
        <source>5 % are below</source>
        <translation>5 % are below</translation>
    </message>
    <message>
        <source>95 % are below</source>
        <translation>95 % are below</translation>
    </message>
    <message>
        <source>two ascending numbers above 0: [5 % are below, 95 % are below]</source>
        <translation>two ascending numbers above 0: [5 % are below, 95 % are below]</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>mean and standard deviation, which is at least 0</source>
        <translation>mean and standard deviation, which is at least 0</translation>
    </message>
</context>
<context>
    <name>DistributionWords</name>
    <message>
        <source>only from %1 customers</source>
        <translation>only from %1 customers</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <extracomment>Deciles are counted from 1 to 9.</extracomment>
        <translation>Decile %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Distrust</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Net trust</translation>
    </message>
</context>
<context>
    <name>DriverTable</name>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Published 2022</source>
        <translation>Published 2022</translation>
    </message>
    <message>
        <source>Published 2023</source>
        <translation>Published 2023</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>What goes along with individual trust</source>
        <translation>What goes along with individual trust</translation>
    </message>
    <message>
        <source>“%1” goes along with trust most: %2 of what drivers explain</source>
        <translation>“%1” goes along with trust most: %2 of what drivers explain</translation>
    </message>
    <message>
        <source>Share of R² = %1 · %2 · %3 bootstrap interval · %4</source>
        <translation>Share of R² = %1 · %2 · %3 bootstrap interval · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out – %1</source>
        <translation>Left out – %1</translation>
    </message>
    <message>
        <source>Lines across bars: published shares of people who name a driver as most important. Another measure, for comparison; editions disagree and are not averaged.</source>
        <translation>Lines across bars: published shares of people who name a driver as most important. Another measure, for comparison; editions disagree and are not averaged.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Drivers without any meaning would explain as much by chance (%1): the shares say little.</source>
        <translation>Drivers without any meaning would explain as much by chance (%1): the shares say little.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Save view “%1”</source>
        <translation>Save view “%1”</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <translation>Rename view “%1”</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>Delete view “%1”</translation>
    </message>
    <message>
        <source>Change saved views</source>
        <translation>Change saved views</translation>
    </message>
    <message>
        <source>Delete kept scenario “%1”</source>
        <translation>Delete kept scenario “%1”</translation>
    </message>
    <message>
        <source>Change kept scenarios</source>
        <translation>Change kept scenarios</translation>
    </message>
    <message>
        <source>Keep scenario “%1”</source>
        <translation>Keep scenario “%1”</translation>
    </message>
    <message>
        <source>Change thresholds of trust and willingness</source>
        <translation>Change thresholds of trust and willingness</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Add incident “%1”</source>
        <translation>Add incident “%1”</translation>
    </message>
    <message>
        <source>Edit incident “%1”</source>
        <translation>Edit incident “%1”</translation>
    </message>
    <message>
        <source>Delete incident “%1”</source>
        <translation>Delete incident “%1”</translation>
    </message>
    <message>
        <source>Change details of the workspace</source>
        <translation>Change details of the workspace</translation>
    </message>
    <message>
        <source>Change assumptions on macro trust</source>
        <translation>Change assumptions on macro trust</translation>
    </message>
    <message>
        <source>Change weight of micro</source>
        <translation>Change weight of micro</translation>
    </message>
    <message>
        <source>Change border of the fields</source>
        <translation>Change border of the fields</translation>
    </message>
    <message>
        <source>Change who shares data</source>
        <translation>Change who shares data</translation>
    </message>
    <message>
        <source>Change how much data to use</source>
        <translation>Change how much data to use</translation>
    </message>
    <message>
        <source>Change thresholds of “Needs attention”</source>
        <translation>Change thresholds of “Needs attention”</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Change the measure</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Change the scenario</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Change scenario “%1”</translation>
    </message>
</context>
<context>
    <name>EffectCells</name>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>Change of level</translation>
    </message>
    <message>
        <source>Mean difference afterwards</source>
        <translation>Mean difference afterwards</translation>
    </message>
    <message>
        <source>Slope before, per period</source>
        <translation>Slope before, per period</translation>
    </message>
    <message>
        <source>Change of slope, per period</source>
        <translation>Change of slope, per period</translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time, %Ln fit(s)</source>
        <translation>
            <numerusform>Placebo in time, %Ln fit</numerusform>
            <numerusform>Placebo in time, %Ln fits</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mean before</translation>
    </message>
    <message numerus="yes">
        <source>Mean before, %Ln customer(s)</source>
        <translation>
            <numerusform>Mean before, %Ln customer</numerusform>
            <numerusform>Mean before, %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Mean after</translation>
    </message>
    <message numerus="yes">
        <source>Mean after, %Ln customer(s)</source>
        <translation>
            <numerusform>Mean after, %Ln customer</numerusform>
            <numerusform>Mean after, %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of the means, without a trend</source>
        <translation>Difference of the means, without a trend</translation>
    </message>
    <message>
        <source>Difference in differences of the affected</source>
        <translation>Difference in differences of the affected</translation>
    </message>
    <message>
        <source>Their course before less that of the others, per period</source>
        <translation>Their course before less that of the others, per period</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Before/after analysis</source>
        <translation>Before/after analysis</translation>
    </message>
    <message>
        <source>No incident with a date yet. Add one or import a log.</source>
        <translation>No incident with a date yet. Add one or import a log.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Being worked out…</translation>
    </message>
    <message>
        <source>Individual trust before and after an incident</source>
        <translation>Individual trust before and after an incident</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>Affected and other customers · difference in differences, errors by customer · whether they went together before shows how far the comparison carries</source>
        <translation>Affected and other customers · difference in differences, errors by customer · whether they went together before shows how far the comparison carries</translation>
    </message>
    <message>
        <source>Before/after analysis of “%1”, %2</source>
        <translation>Before/after analysis of “%1”, %2</translation>
    </message>
    <message>
        <source>%1 points before, %2 after</source>
        <translation>%1 points before, %2 after</translation>
    </message>
    <message>
        <source>segmented regression, %1 intervals by the larger of OLS and Newey–West errors (lag %2), for the level: %3</source>
        <translation>segmented regression, %1 intervals by the larger of OLS and Newey–West errors (lag %2), for the level: %3</translation>
    </message>
    <message>
        <source>means over customers with %1 intervals</source>
        <translation>means over customers with %1 intervals</translation>
    </message>
    <message>
        <source>● mean of a period, ○ of fewer than %1 customers</source>
        <translation>● mean of a period, ○ of fewer than %1 customers</translation>
    </message>
    <message>
        <source>shaded: left out</source>
        <translation>shaded: left out</translation>
    </message>
    <message>
        <source>lines: fitted, with the band of their interval</source>
        <translation>lines: fitted, with the band of their interval</translation>
    </message>
    <message>
        <source>dashed: the earlier course carried on</source>
        <translation>dashed: the earlier course carried on</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) with a date, none of them of the own brand. Add one of your own or change the owner of one.</source>
        <translation>
            <numerusform>%Ln incident with a date, none of them of the own brand. Add one of your own or change the owner of one.</numerusform>
            <numerusform>%Ln incidents with a date, none of them of the own brand. Add one of your own or change the owner of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>Its interval</source>
        <translation>Its interval</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>%1 (overlaps)</source>
        <translation>%1 (overlaps)</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>Bridged</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Method break</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>No answers around this incident with these filters: choose others, or import scores of that time on the Data page.</source>
        <translation>No answers around this incident with these filters: choose others, or import scores of that time on the Data page.</translation>
    </message>
    <message>
        <source>%1 (not of the own brand)</source>
        <translation>%1 (not of the own brand)</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of two slopes, without signs of plus as every range</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Too few points for a test: %1 before and %2 after, of at least %3 on either side.</source>
        <translation>Too few points for a test: %1 before and %2 after, of at least %3 on either side.</translation>
    </message>
    <message>
        <source>No test: the points lie on straight lines without any scatter that a change could be judged by.</source>
        <translation>No test: the points lie on straight lines without any scatter that a change could be judged by.</translation>
    </message>
    <message>
        <source>No test: with these points a season cannot be told from the trend.</source>
        <translation>No test: with these points a season cannot be told from the trend.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>no answers</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; %Ln customer(s))</source>
        <extracomment>Mean, its interval, and how many customers it rests on</extracomment>
        <translation>
            <numerusform>%1 (%2; %Ln customer)</numerusform>
            <numerusform>%1 (%2; %Ln customers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time: %Ln fit(s) at periods without an incident; a p needs at least %1.</source>
        <translation>
            <numerusform>Placebo in time: %Ln fit at periods without an incident; a p needs at least %1.</numerusform>
            <numerusform>Placebo in time: %Ln fits at periods without an incident; a p needs at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time: among %Ln fit(s) at periods without an incident, a change of level as large as this has p = %1.</source>
        <translation>
            <numerusform>Placebo in time: among %Ln fit at periods without an incident, a change of level as large as this has p = %1.</numerusform>
            <numerusform>Placebo in time: among %Ln fits at periods without an incident, a change of level as large as this has p = %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A yearly season is part of the model.</source>
        <translation>A yearly season is part of the model.</translation>
    </message>
    <message>
        <source>The points span less than two years: the season is left out.</source>
        <translation>The points span less than two years: the season is left out.</translation>
    </message>
    <message>
        <source>The points span two years: a yearly season can be added.</source>
        <translation>The points span two years: a yearly season can be added.</translation>
    </message>
    <message>
        <source>The scale changed on %1 (%2).</source>
        <translation>The scale changed on %1 (%2).</translation>
    </message>
    <message>
        <source>The scale changed on %1 (%2): before and after do not compare.</source>
        <translation>The scale changed on %1 (%2): before and after do not compare.</translation>
    </message>
    <message>
        <source>Mean before: %1; after: %2.</source>
        <translation>Mean before: %1; after: %2.</translation>
    </message>
    <message>
        <source>Weak points: half of them rest on fewer than %1 customers.</source>
        <translation>Weak points: half of them rest on fewer than %1 customers.</translation>
    </message>
    <message>
        <source>A comparison in time is no proof: other things may have changed as well.</source>
        <translation>A comparison in time is no proof: other things may have changed as well.</translation>
    </message>
    <message>
        <source>Their courses already differed before, by %1 points per period (%2).</source>
        <translation>Their courses already differed before, by %1 points per period (%2).</translation>
    </message>
    <message>
        <source>Before, their courses did not visibly differ: %1 points per period (%2).</source>
        <translation>Before, their courses did not visibly differ: %1 points per period (%2).</translation>
    </message>
    <message>
        <source>No incident can be told from the others with enough points around it.</source>
        <translation>No incident can be told from the others with enough points around it.</translation>
    </message>
    <message>
        <source>Sign test: p = %1; signed-rank test: p = %2 (exact, two-sided).</source>
        <translation>Sign test: p = %1; signed-rank test: p = %2 (exact, two-sided).</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>not separable</source>
        <translation>not separable</translation>
    </message>
    <message>
        <source>too few points before</source>
        <translation>too few points before</translation>
    </message>
    <message>
        <source>points missing after</source>
        <translation>points missing after</translation>
    </message>
    <message>
        <source>date too coarse</source>
        <translation>date too coarse</translation>
    </message>
    <message>
        <source>OLS</source>
        <comment>standard error</comment>
        <translation>OLS</translation>
    </message>
    <message>
        <source>Newey–West</source>
        <comment>standard error</comment>
        <translation>Newey–West</translation>
    </message>
    <message>
        <source>REML</source>
        <comment>standard error</comment>
        <translation>REML</translation>
    </message>
    <message>
        <source>by customer</source>
        <comment>standard error</comment>
        <translation>by customer</translation>
    </message>
    <message>
        <source>Affected customers went from %1 to %2, the others from %3 to %4: nothing varies that a difference could be judged by.</source>
        <translation>Affected customers went from %1 to %2, the others from %3 to %4: nothing varies that a difference could be judged by.</translation>
    </message>
    <message>
        <source>Errors that follow each other (REML) give no result: their likelihood still rises at φ = %1, where a lasting step can hardly be told from errors that do not fade.</source>
        <translation>Errors that follow each other (REML) give no result: their likelihood still rises at φ = %1, where a lasting step can hardly be told from errors that do not fade.</translation>
    </message>
    <message>
        <source>From %1 on, individual trust lies lower than its earlier course led to expect: %2 (%3 interval: %4).</source>
        <translation>From %1 on, individual trust lies lower than its earlier course led to expect: %2 (%3 interval: %4).</translation>
    </message>
    <message>
        <source>From %1 on, individual trust lies higher than its earlier course led to expect: %2 (%3 interval: %4).</source>
        <translation>From %1 on, individual trust lies higher than its earlier course led to expect: %2 (%3 interval: %4).</translation>
    </message>
    <message>
        <source>Difference of the means, without regard to a trend: %1 (%2 interval: %3).</source>
        <translation>Difference of the means, without regard to a trend: %1 (%2 interval: %3).</translation>
    </message>
    <message>
        <source>Difference of the means: %1, too few answers to tell it from chance (%2 interval: %3).</source>
        <translation>Difference of the means: %1, too few answers to tell it from chance (%2 interval: %3).</translation>
    </message>
    <message>
        <source>Difference of the means, without regard to a trend: %1, which cannot be told from chance (%2 interval: %3).</source>
        <translation>Difference of the means, without regard to a trend: %1, which cannot be told from chance (%2 interval: %3).</translation>
    </message>
    <message>
        <source>With errors that follow each other (REML, φ = %1) the change of level is %2 (%3).</source>
        <translation>With errors that follow each other (REML, φ = %1) the change of level is %2 (%3).</translation>
    </message>
    <message>
        <source>Affected customers went from %1 to %2, the others from %3 to %4: a difference of %5 (%6 interval: %7).</source>
        <translation>Affected customers went from %1 to %2, the others from %3 to %4: a difference of %5 (%6 interval: %7).</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>No counted incident of the own brand with a date: there is nothing to compare yet.</source>
        <translation>No counted incident of the own brand with a date: there is nothing to compare yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) can be told apart; against the mean of the periods before, the periods from the incident on sum to a difference of %1 on average, and to a negative one for %2.</source>
        <translation>
            <numerusform>%Ln incident can be told apart; against the mean of the periods before, the periods from the incident on sum to a difference of %1 (negative: %2 of 1).</numerusform>
            <numerusform>%Ln incidents can be told apart; against the mean of the periods before, the periods from the incident on sum to a difference of %1 on average, and to a negative one for %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of level in %1 can be told from chance: %2 (%3 interval: %4).</source>
        <translation>No change of level in %1 can be told from chance: %2 (%3 interval: %4).</translation>
    </message>
    <message>
        <source>Affected and other customers cannot be compared: before or after, one of the groups is hidden to protect groups below %1 customers.</source>
        <translation>Affected and other customers cannot be compared: before or after, one of the groups is hidden to protect groups below %1 customers.</translation>
    </message>
    <message>
        <source>A test needs at least %1 incidents.</source>
        <translation>A test needs at least %1 incidents.</translation>
    </message>
    <message>
        <source>Cannot be told apart from other incidents of the own brand in the window: %1.</source>
        <translation>Cannot be told apart from other incidents of the own brand in the window: %1.</translation>
    </message>
    <message>
        <source>Also in the window, but not of the own brand: %1.</source>
        <translation>Also in the window, but not of the own brand: %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is missing, empty or cannot be read.</source>
        <translation>“%1” is missing, empty or cannot be read.</translation>
    </message>
    <message>
        <source>“%1” has a format that is not understood.</source>
        <translation>“%1” has a format that is not understood.</translation>
    </message>
    <message>
        <source>“%1” is not a Trustbilanz workspace.</source>
        <translation>“%1” is not a Trustbilanz workspace.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>The workspace is damaged: %1.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trustbilanz.</source>
        <translation>“%1” was written by a newer version of Trustbilanz.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Another program is writing to “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>There is not enough space to write “%1”.</source>
        <translation>There is not enough space to write “%1”.</translation>
    </message>
    <message>
        <source>The source has no column for “%1”.</source>
        <translation>The source has no column for “%1”.</translation>
    </message>
    <message>
        <source>A column can be read in more than one way: %1.</source>
        <translation>A column can be read in more than one way: %1.</translation>
    </message>
    <message>
        <source>The scale of the answers in “%1” is not known.</source>
        <translation>The scale of the answers in “%1” is not known.</translation>
    </message>
    <message>
        <source>The pseudonym key of this workspace was not found at “%1”.</source>
        <translation>The pseudonym key of this workspace was not found at “%1”.</translation>
    </message>
    <message>
        <source>Some rows differ from what is stored already: %1.</source>
        <translation>Some rows differ from what is stored already: %1.</translation>
    </message>
    <message>
        <source>Some dates are too coarse for periods this short: %1.</source>
        <translation>Some dates are too coarse for periods this short: %1.</translation>
    </message>
    <message>
        <source>An option is not valid: %1.</source>
        <translation>An option is not valid: %1.</translation>
    </message>
    <message>
        <source>The scenario cannot be computed: %1.</source>
        <translation>The scenario cannot be computed: %1.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” exists already.</translation>
    </message>
    <message>
        <source>Stopped as you wished.</source>
        <translation>Stopped as you wished.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1.</source>
        <translation>Something unexpected went wrong: %1.</translation>
    </message>
    <message>
        <source>Check its name and your right to read it.</source>
        <translation>Check its name and your right to read it.</translation>
    </message>
    <message>
        <source>Choose a .trust file; other files are imported into one.</source>
        <translation>Choose a .trust file; other files are imported into one.</translation>
    </message>
    <message>
        <source>Go back to a copy of the file; nothing was changed.</source>
        <translation>Go back to a copy of the file; nothing was changed.</translation>
    </message>
    <message>
        <source>Update Trustbilanz to open it; nothing was changed.</source>
        <translation>Update Trustbilanz to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>Check your right to write to the file and its folder.</source>
        <translation>Check your right to write to the file and its folder.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Make room and try again; nothing was changed.</translation>
    </message>
    <message>
        <source>State which column holds it.</source>
        <translation>State which column holds it.</translation>
    </message>
    <message>
        <source>State which reading is right; nothing is guessed.</source>
        <translation>State which reading is right; nothing is guessed.</translation>
    </message>
    <message>
        <source>State the lowest and highest possible answer, such as 1 to 10.</source>
        <translation>State the lowest and highest possible answer, such as 1 to 10.</translation>
    </message>
    <message>
        <source>Put the key file back to import scores; reading works without it.</source>
        <translation>Put the key file back to import scores; reading works without it.</translation>
    </message>
    <message>
        <source>State whether to keep the stored rows or to replace them.</source>
        <translation>State whether to keep the stored rows or to replace them.</translation>
    </message>
    <message>
        <source>Choose longer periods.</source>
        <translation>Choose longer periods.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Correct or complete this input.</source>
        <translation>Correct or complete this input.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nothing was kept.</translation>
    </message>
    <message>
        <source>Please report it with what you did; your file was not changed.</source>
        <translation>Please report it with what you did; your file was not changed.</translation>
    </message>
    <message>
        <source>Place: line %1, column %2.</source>
        <translation>Place: line %1, column %2.</translation>
    </message>
    <message>
        <source>Place: line %1.</source>
        <translation>Place: line %1.</translation>
    </message>
    <message>
        <source>Score is missing</source>
        <translation>Score is missing</translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation>Customer is missing</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Date is missing</translation>
    </message>
    <message>
        <source>Number is not understood</source>
        <translation>Number is not understood</translation>
    </message>
    <message>
        <source>Date is not understood</source>
        <translation>Date is not understood</translation>
    </message>
    <message>
        <source>Answer lies outside the declared scale</source>
        <translation>Answer lies outside the declared scale</translation>
    </message>
    <message>
        <source>Value lies outside its limits</source>
        <translation>Value lies outside its limits</translation>
    </message>
    <message>
        <source>Date lies in the future (row is kept)</source>
        <translation>Date lies in the future (row is kept)</translation>
    </message>
    <message>
        <source>Row has more or fewer cells than the header</source>
        <translation>Row has more or fewer cells than the header</translation>
    </message>
    <message>
        <source>Characters are not valid in this encoding</source>
        <translation>Characters are not valid in this encoding</translation>
    </message>
    <message>
        <source>Id occurs twice</source>
        <translation>Id occurs twice</translation>
    </message>
    <message>
        <source>Word is not one of those allowed</source>
        <translation>Word is not one of those allowed</translation>
    </message>
    <message>
        <source>Record does not follow its schema</source>
        <translation>Record does not follow its schema</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Text is too long</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>“%1” is protected with a password.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, but not an XLSX workbook.</source>
        <translation>“%1” is a spreadsheet, but not an XLSX workbook.</translation>
    </message>
    <message>
        <source>The workbook has more than one sheet with data: %1.</source>
        <translation>The workbook has more than one sheet with data: %1.</translation>
    </message>
    <message>
        <source>Tables come as CSV, XLSX or JSON, incidents also as VERIS JSON.</source>
        <translation>Tables come as CSV, XLSX or JSON, incidents also as VERIS JSON.</translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation>Save a copy without a password and import that.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV and import that.</source>
        <translation>Save it as XLSX or CSV and import that.</translation>
    </message>
    <message>
        <source>State which sheet is meant.</source>
        <translation>State which sheet is meant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) missing</source>
        <translation>
            <numerusform>%Ln score missing</numerusform>
            <numerusform>%Ln scores missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) missing</source>
        <translation>
            <numerusform>%Ln customer missing</numerusform>
            <numerusform>%Ln customers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) missing</source>
        <translation>
            <numerusform>%Ln date missing</numerusform>
            <numerusform>%Ln dates missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) not understood</source>
        <translation>
            <numerusform>%Ln number not understood</numerusform>
            <numerusform>%Ln numbers not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) not understood</source>
        <translation>
            <numerusform>%Ln date not understood</numerusform>
            <numerusform>%Ln dates not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) outside the scale</source>
        <translation>
            <numerusform>%Ln answer outside the scale</numerusform>
            <numerusform>%Ln answers outside the scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) outside the limits</source>
        <translation>
            <numerusform>%Ln value outside the limits</numerusform>
            <numerusform>%Ln values outside the limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the future</source>
        <translation>
            <numerusform>%Ln date in the future</numerusform>
            <numerusform>%Ln dates in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with too many or too few cells</source>
        <translation>
            <numerusform>%Ln row with too many or too few cells</numerusform>
            <numerusform>%Ln rows with too many or too few cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with damaged characters</source>
        <translation>
            <numerusform>%Ln cell with damaged characters</numerusform>
            <numerusform>%Ln cells with damaged characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) occurring twice</source>
        <translation>
            <numerusform>%Ln id occurring twice</numerusform>
            <numerusform>%Ln ids occurring twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown word(s)</source>
        <translation>
            <numerusform>%Ln unknown word</numerusform>
            <numerusform>%Ln unknown words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln break(s) of the schema</source>
        <translation>
            <numerusform>%Ln break of the schema</numerusform>
            <numerusform>%Ln breaks of the schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long</source>
        <translation>
            <numerusform>%Ln text too long</numerusform>
            <numerusform>%Ln texts too long</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete, sound JSON.</source>
        <translation>“%1” is not complete, sound JSON.</translation>
    </message>
    <message>
        <source>Export it anew, or correct it there; nothing was kept.</source>
        <translation>Export it anew, or correct it there; nothing was kept.</translation>
    </message>
    <message>
        <source>Line or entry is no JSON object</source>
        <translation>Line or entry is no JSON object</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) or entries that are no JSON object</source>
        <translation>
            <numerusform>%Ln line or entry that is no JSON object</numerusform>
            <numerusform>%Ln lines or entries that are no JSON object</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large to be read at once.</source>
        <translation>“%1” is too large to be read at once.</translation>
    </message>
    <message>
        <source>Split it, or save it as CSV, which may be of any size.</source>
        <translation>Split it, or save it as CSV, which may be of any size.</translation>
    </message>
    <message>
        <source>“%1” holds many zero bytes, as no plain text does.</source>
        <translation>“%1” holds many zero bytes, as no plain text does.</translation>
    </message>
    <message>
        <source>If it is UTF-16, state the encoding (--encoding utf-16le or utf-16be).</source>
        <translation>If it is UTF-16, state the encoding (--encoding utf-16le or utf-16be).</translation>
    </message>
    <message>
        <source>The workbook has data on hidden sheets only: %1.</source>
        <translation>The workbook has data on hidden sheets only: %1.</translation>
    </message>
    <message>
        <source>State which of them is meant (--sheet).</source>
        <translation>State which of them is meant (--sheet).</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>State the files in it; only incidents as JSON are read by the folder.</source>
        <translation>State the files in it; only incidents as JSON are read by the folder.</translation>
    </message>
    <message>
        <source>State that the file has no names (--header-row 0; the columns are then called 1, 2, 3 …), or in which line they stand.</source>
        <translation>State that the file has no names (--header-row 0; the columns are then called 1, 2, 3 …), or in which line they stand.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”.</source>
        <translation>Several columns are called “%1”.</translation>
    </message>
    <message>
        <source>Rename one of them in the file, or read it without names (--header-row 0; the columns are then called 1, 2, 3 …).</source>
        <translation>Rename one of them in the file, or read it without names (--header-row 0; the columns are then called 1, 2, 3 …).</translation>
    </message>
    <message>
        <source>A date or an e-mail address stands where a column should have its name.</source>
        <translation>A date or an e-mail address stands where a column should have its name.</translation>
    </message>
    <message>
        <source>Weight is missing (row counts once)</source>
        <translation>Weight is missing (row counts once)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) missing, counted as 1</source>
        <translation>
            <numerusform>%Ln weight missing, counted as 1</numerusform>
            <numerusform>%Ln weights missing, counted as 1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large: a scenario file has at most 1 MiB.</source>
        <translation>“%1” is too large: a scenario file has at most 1 MiB.</translation>
    </message>
    <message>
        <source>Put fewer losses into it.</source>
        <translation>Put fewer losses into it.</translation>
    </message>
    <message>
        <source>The simulation would draw more than 100 billion events: trials times years times events a year.</source>
        <translation>The simulation would draw more than 100 billion events: trials times years times events a year.</translation>
    </message>
    <message>
        <source>Take fewer trials (--trials) or years, or a lower frequency.</source>
        <translation>Take fewer trials (--trials) or years, or a lower frequency.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds at most 1,048,575 rows below its header; there would be %1.</source>
        <translation>A sheet of XLSX holds at most 1,048,575 rows below its header; there would be %1.</translation>
    </message>
    <message>
        <source>Write CSV, which may be of any size.</source>
        <translation>Write CSV, which may be of any size.</translation>
    </message>
    <message>
        <source>What was to be undone or redone has been changed otherwise since, for instance by an import or another program.</source>
        <translation>What was to be undone or redone has been changed otherwise since, for instance by an import or another program.</translation>
    </message>
    <message>
        <source>It stays as it is, and this step is no longer offered.</source>
        <translation>It stays as it is, and this step is no longer offered.</translation>
    </message>
</context>
<context>
    <name>EstimateTable</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
</context>
<context>
    <name>EventStudyPanel</name>
    <message>
        <source>Event study of individual trust</source>
        <translation>Event study of individual trust</translation>
    </message>
    <message>
        <source>All incidents of the own brand</source>
        <translation>All incidents of the own brand</translation>
    </message>
    <message>
        <source>All incidents of the own brand: %1</source>
        <translation>All incidents of the own brand: %1</translation>
    </message>
    <message>
        <source>All incidents of the own brand (event study) · %1 · periods %2 to %3 before each incident against the %4 from it on; the points above their mean are added up (CAR)</source>
        <translation>All incidents of the own brand (event study) · %1 · periods %2 to %3 before each incident against the %4 from it on; the points above their mean are added up (CAR)</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Points before</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mean before</translation>
    </message>
    <message>
        <source>Added up (CAR)</source>
        <translation>Added up (CAR)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no exact figure</source>
        <translation>no exact figure</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>year unknown</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Without a source</translation>
    </message>
    <message>
        <source>Sources disagree: the figures stand side by side and are not averaged.</source>
        <translation>Sources disagree: the figures stand side by side and are not averaged.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Asked: %1</translation>
    </message>
</context>
<context>
    <name>FieldPurpose</name>
    <message>
        <source>Who answered. Only a pseudonym of it is stored.</source>
        <translation>Who answered. Only a pseudonym of it is stored.</translation>
    </message>
    <message>
        <source>How much the answer counts; without one, once.</source>
        <translation>How much the answer counts; without one, once.</translation>
    </message>
    <message>
        <source>Tells incidents apart and finds those already stored.</source>
        <translation>Tells incidents apart and finds those already stored.</translation>
    </message>
    <message>
        <source>What the incident is called in lists.</source>
        <translation>What the incident is called in lists.</translation>
    </message>
    <message>
        <source>Whose name the public connects with it.</source>
        <translation>Whose name the public connects with it.</translation>
    </message>
    <message>
        <source>The day on which it happened.</source>
        <translation>The day on which it happened.</translation>
    </message>
    <message>
        <source>The day on which it became known; trust falls from here.</source>
        <translation>The day on which it became known; trust falls from here.</translation>
    </message>
    <message>
        <source>The day on which it was over.</source>
        <translation>The day on which it was over.</translation>
    </message>
    <message>
        <source>How bad it was, as a word or level.</source>
        <translation>How bad it was, as a word or level.</translation>
    </message>
    <message>
        <source>How many people it concerned.</source>
        <translation>How many people it concerned.</translation>
    </message>
    <message>
        <source>How sensitive the data were that it concerned.</source>
        <translation>How sensitive the data were that it concerned.</translation>
    </message>
    <message>
        <source>Own, partner, competitor or other; only your own move the index.</source>
        <translation>Own, partner, competitor or other; only your own move the index.</translation>
    </message>
    <message>
        <source>How like your brand the other one is, 0 to 1.</source>
        <translation>How like your brand the other one is, 0 to 1.</translation>
    </message>
    <message>
        <source>The sort of incident.</source>
        <translation>The sort of incident.</translation>
    </message>
    <message>
        <source>Whether it is confirmed; suspected ones do not count.</source>
        <translation>Whether it is confirmed; suspected ones do not count.</translation>
    </message>
    <message>
        <source>How the company answered.</source>
        <translation>How the company answered.</translation>
    </message>
    <message>
        <source>How loudly it was reported, 1 to 1.5.</source>
        <translation>How loudly it was reported, 1 to 1.5.</translation>
    </message>
    <message>
        <source>Anything else worth keeping.</source>
        <translation>Anything else worth keeping.</translation>
    </message>
    <message>
        <source>The answer: trust, satisfaction or recommendation, on your scale.</source>
        <translation>The answer: trust, satisfaction or recommendation, on your scale.</translation>
    </message>
    <message>
        <source>The day of the answer; without one it has no place in time.</source>
        <translation>The day of the answer; without one it has no place in time.</translation>
    </message>
</context>
<context>
    <name>FileFindings</name>
    <message>
        <source>comma</source>
        <comment>separated by</comment>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>separated by</comment>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separated by</comment>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>separated by</comment>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>separated by</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The text is %1, as the mark at its start says.</source>
        <translation>The text is %1, as the mark at its start says.</translation>
    </message>
    <message>
        <source>The text is %1, as its zero bytes show.</source>
        <translation>The text is %1, as its zero bytes show.</translation>
    </message>
    <message>
        <source>The text begins with plain ASCII and is read as UTF-8.</source>
        <translation>The text begins with plain ASCII and is read as UTF-8.</translation>
    </message>
    <message>
        <source>The text is UTF-8.</source>
        <translation>The text is UTF-8.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere. Rows that do not fit are rejected.</source>
        <translation>The text is UTF-8, but not everywhere. Rows that do not fit are rejected.</translation>
    </message>
    <message>
        <source>The text makes most sense as %1 (certainty %2). State the encoding if names look wrong.</source>
        <translation>The text makes most sense as %1 (certainty %2). State the encoding if names look wrong.</translation>
    </message>
    <message>
        <source>The encoding of the text is unclear. Rows that are not UTF-8 are rejected unless you state the encoding.</source>
        <translation>The encoding of the text is unclear. Rows that are not UTF-8 are rejected unless you state the encoding.</translation>
    </message>
    <message>
        <source>Columns are separated by %1: %2 of the first rows have as many.</source>
        <translation>Columns are separated by %1: %2 of the first rows have as many.</translation>
    </message>
    <message>
        <source>Columns are separated by %1, as the line “sep=” says.</source>
        <translation>Columns are separated by %1, as the line “sep=” says.</translation>
    </message>
    <message>
        <source>There is one column: no separator was found.</source>
        <translation>There is one column: no separator was found.</translation>
    </message>
    <message>
        <source>Cells are enclosed in apostrophes.</source>
        <translation>Cells are enclosed in apostrophes.</translation>
    </message>
    <message>
        <source>Quotation marks inside a cell have a backslash in front of them.</source>
        <translation>Quotation marks inside a cell have a backslash in front of them.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1.</source>
        <translation>The names of the columns stand in line %1.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; what stands above is no data.</source>
        <translation>The names of the columns stand in line %1; what stands above is no data.</translation>
    </message>
    <message>
        <source>The names of the columns stand in two rows from line %1 on.</source>
        <translation>The names of the columns stand in two rows from line %1 on.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the question texts and ids below them are no data.</source>
        <translation>The names of the columns stand in line %1; the question texts and ids below them are no data.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) at the end are totals or notes and no data.</source>
        <translation>
            <numerusform>%n row at the end is a total or a note and no data.</numerusform>
            <numerusform>%n rows at the end are totals or notes and no data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator; the empty cell behind it is left away.</source>
        <translation>Every row ends with a separator; the empty cell behind it is left away.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>comma</source>
        <comment>decimal sign</comment>
        <translation>comma</translation>
    </message>
    <message>
        <source>point</source>
        <comment>decimal sign</comment>
        <translation>point</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2; line %3 with “%4” allows nothing else.</source>
        <translation>“%1”: the decimal sign is a %2; line %3 with “%4” allows nothing else.</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2, as in “%3”.</source>
        <translation>“%1”: the decimal sign is a %2, as in “%3”.</translation>
    </message>
    <message>
        <source>“%1”: the numbers mean the same with a decimal point and with a comma.</source>
        <translation>“%1”: the numbers mean the same with a decimal point and with a comma.</translation>
    </message>
    <message>
        <source>“%1”: most numbers have a decimal %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</source>
        <translation>“%1”: most numbers have a decimal %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2, as you stated.</source>
        <translation>“%1”: the decimal sign is a %2, as you stated.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; line %3 with “%4” allows nothing else.</source>
        <translation>“%1”: dates are read as %2; line %3 with “%4” allows nothing else.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; “%3” has no other meaning.</source>
        <translation>“%1”: dates are read as %2; “%3” has no other meaning.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; other readings give the same days.</source>
        <translation>“%1”: dates are read as %2; other readings give the same days.</translation>
    </message>
    <message>
        <source>“%1”: most dates are written as %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</source>
        <translation>“%1”: most dates are written as %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2, as you stated.</source>
        <translation>“%1”: dates are read as %2, as you stated.</translation>
    </message>
    <message>
        <source>“%1”: years have two digits, as in “%2”, and lie between %3 and %4.</source>
        <translation>“%1”: years have two digits, as in “%2”, and lie between %3 and %4.</translation>
    </message>
    <message>
        <source>“%1”: weeks such as “%2” are kept as their Monday.</source>
        <translation>“%1”: weeks such as “%2” are kept as their Monday.</translation>
    </message>
    <message>
        <source>“%1”: the numbers are numbers in the file itself.</source>
        <translation>“%1”: the numbers are numbers in the file itself.</translation>
    </message>
    <message>
        <source>“%1”: the dates are dates in the file itself.</source>
        <translation>“%1”: the dates are dates in the file itself.</translation>
    </message>
    <message>
        <source>“%1”: percentages such as “%2” are read as %3 of 100; they fit a scale that ends at 100 and no other.</source>
        <translation>“%1”: percentages such as “%2” are read as %3 of 100; they fit a scale that ends at 100 and no other.</translation>
    </message>
    <message>
        <source>“%1”: answers such as “%2” are read as %3; they fit a scale that ends at the number they are out of, and no other.</source>
        <translation>“%1”: answers such as “%2” are read as %3; they fit a scale that ends at the number they are out of, and no other.</translation>
    </message>
    <message>
        <source>“%1”: units and currencies are left away, “%2” is read as %3.</source>
        <translation>“%1”: units and currencies are left away, “%2” is read as %3.</translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message>
        <source>How the same people moved</source>
        <translation>How the same people moved</translation>
    </message>
    <message>
        <source>Ranges that are compared</source>
        <translation>Ranges that are compared</translation>
    </message>
    <message>
        <source>First and second half of the range</source>
        <translation>First and second half of the range</translation>
    </message>
    <message>
        <source>Last two periods</source>
        <translation>Last two periods</translation>
    </message>
    <message numerus="yes">
        <source>The largest move: %Ln customer(s) from “%1” to “%2”</source>
        <translation>
            <numerusform>The largest move: %Ln customer from “%1” to “%2”</numerusform>
            <numerusform>The largest move: %Ln customers from “%1” to “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in both</source>
        <translation>%1 · %2 in both</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Without willingness to share, or with fewer than two periods, there are no flows: map a column as segment “consent” in the import or choose a longer range.</source>
        <translation>Without willingness to share, or with fewer than two periods, there are no flows: map a column as segment “consent” in the import or choose a longer range.</translation>
    </message>
    <message>
        <source>Hidden: too few customers answered in both ranges, or what could be shown would tell of few. Choose a longer range.</source>
        <translation>Hidden: too few customers answered in both ranges, or what could be shown would tell of few. Choose a longer range.</translation>
    </message>
    <message>
        <source>Rows: where they were; columns: where they came to. The stronger the tint, the larger the share; framed: stayed; hatched: hidden, fewer than %1 or what would tell of them.</source>
        <translation>Rows: where they were; columns: where they came to. The stronger the tint, the larger the share; framed: stayed; hatched: hidden, fewer than %1 or what would tell of them.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>two ranges of dates</comment>
        <translation>%1, then %2</translation>
    </message>
</context>
<context>
    <name>FlowsTable</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Of those there before</source>
        <translation>Of those there before</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>Generation Z</source>
        <translation>Generation Z</translation>
    </message>
    <message>
        <source>Millennials</source>
        <translation>Millennials</translation>
    </message>
    <message>
        <source>Generation X</source>
        <translation>Generation X</translation>
    </message>
    <message>
        <source>Baby boomers</source>
        <translation>Baby boomers</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>Spill-over</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>Half-life in days</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Lasting scar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>People asked</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import customer scores</source>
        <translation>Import customer scores</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Import incidents</translation>
    </message>
    <message>
        <source>Import a folder of incidents</source>
        <translation>Import a folder of incidents</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Data files (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import a brand series</source>
        <translation>Import a brand series</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
</context>
<context>
    <name>IncidentCells</name>
    <message>
        <source>%1, not counted</source>
        <translation>%1, not counted</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 records</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>prompt and open (0.85)</source>
        <translation>prompt and open (0.85)</translation>
    </message>
    <message>
        <source>none (1)</source>
        <translation>none (1)</translation>
    </message>
    <message>
        <source>deception (1.2, larger scar)</source>
        <translation>deception (1.2, larger scar)</translation>
    </message>
    <message>
        <source>What is not known stays empty; the model then assumes a value and says so.</source>
        <translation>What is not known stays empty; the model then assumes a value and says so.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Brand</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Occurred</source>
        <translation>&amp;Occurred</translation>
    </message>
    <message>
        <source>&amp;Disclosed (the loss begins)</source>
        <translation>&amp;Disclosed (the loss begins)</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation>&amp;Resolved</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>O&amp;wner</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Similarity of the competitor, 0 to 1</source>
        <translation>Similarity of the competitor, 0 to 1</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Severity</translation>
    </message>
    <message>
        <source>&amp;Affected</source>
        <translation>&amp;Affected</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Counted as</translation>
    </message>
    <message>
        <source>Data sensiti&amp;vity</source>
        <translation>Data sensiti&amp;vity</translation>
    </message>
    <message>
        <source>Res&amp;ponse</source>
        <translation>Res&amp;ponse</translation>
    </message>
    <message>
        <source>Media factor, 1 to 1.5</source>
        <translation>Media factor, 1 to 1.5</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>A title is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2017, 2017-05, 2017-05-27 or 27.05.2017.</source>
        <translation>“%1” is not a date. Write 2017, 2017-05, 2017-05-27 or 27.05.2017.</translation>
    </message>
    <message>
        <source>State when it was disclosed or when it occurred.</source>
        <translation>State when it was disclosed or when it occurred.</translation>
    </message>
    <message>
        <source>It cannot be resolved before it occurred.</source>
        <translation>It cannot be resolved before it occurred.</translation>
    </message>
    <message>
        <source>another factor</source>
        <translation>another factor</translation>
    </message>
    <message>
        <source>&amp;Deceived the public: larger scar</source>
        <translation>&amp;Deceived the public: larger scar</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>as for all</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Response factor, 0.7 to 1.2</source>
        <translation>Response factor, 0.7 to 1.2</translation>
    </message>
    <message>
        <source>Half-life of this loss</source>
        <translation>Half-life of this loss</translation>
    </message>
    <message>
        <source>Lasting scar of this loss</source>
        <translation>Lasting scar of this loss</translation>
    </message>
    <message>
        <source>Spill-over of the competitor, −0.15 to 0.3</source>
        <translation>Spill-over of the competitor, −0.15 to 0.3</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
</context>
<context>
    <name>IncidentFactors</name>
    <message>
        <source>Largest loss, points</source>
        <translation>Largest loss, points</translation>
    </message>
    <message>
        <source>Severity S</source>
        <translation>Severity S</translation>
    </message>
    <message>
        <source>Reach R</source>
        <translation>Reach R</translation>
    </message>
    <message>
        <source>Data sensitivity D</source>
        <translation>Data sensitivity D</translation>
    </message>
    <message>
        <source>Ownership O</source>
        <translation>Ownership O</translation>
    </message>
    <message>
        <source>Response K</source>
        <translation>Response K</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Half-life, days</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Lasting scar</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>Counted incidents</source>
        <translation>Counted incidents</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No incident takes points now</source>
        <translation>No incident takes points now</translation>
    </message>
    <message>
        <source>Macro trust index</source>
        <translation>Macro trust index</translation>
    </message>
    <message>
        <source>%1 · index 0–100 · band: span of assumptions, not a confidence interval</source>
        <translation>%1 · index 0–100 · band: span of assumptions, not a confidence interval</translation>
    </message>
    <message>
        <source>Starts at %1, the mean of the measured series before the first counted incident</source>
        <translation>Starts at %1, the mean of the measured series before the first counted incident</translation>
    </message>
    <message>
        <source>Modelled from the log of incidents, not a survey; starts at %1</source>
        <translation>Modelled from the log of incidents, not a survey; starts at %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the log</source>
        <translation>
            <numerusform>%Ln incident in the log</numerusform>
            <numerusform>%Ln incidents in the log</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to edit · numbers are those in the chart</source>
        <translation>Double-click to edit · numbers are those in the chart</translation>
    </message>
    <message>
        <source>%1 of %2 are left of “%3”</source>
        <translation>%1 of %2 are left of “%3”</translation>
    </message>
    <message>
        <source>Recovery of the counted incidents</source>
        <translation>Recovery of the counted incidents</translation>
    </message>
    <message>
        <source>Delete incident</source>
        <translation>Delete incident</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Strongest incident now (modelled)</source>
        <translation>Strongest incident now (modelled)</translation>
    </message>
    <message>
        <source>No counted incident up to %2: the index stands at its start value of %1</source>
        <translation>No counted incident up to %2: the index stands at its start value of %1</translation>
    </message>
    <message>
        <source>No incident in the log yet</source>
        <translation>No incident in the log yet</translation>
    </message>
    <message>
        <source>Brand trust is modelled from incidents: add one or import a log.</source>
        <translation>Brand trust is modelled from incidents: add one or import a log.</translation>
    </message>
    <message>
        <source>Change of the index since disclosure · modelled</source>
        <translation>Change of the index since disclosure · modelled</translation>
    </message>
    <message>
        <source>The modelled brand trust stands at %1 (%2)</source>
        <translation>The modelled brand trust stands at %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in the log; near misses, suspicions and what concerns neither you nor partners nor competitors do not count</source>
        <translation>
            <numerusform>of %Ln in the log; near misses, suspicions and what concerns neither you nor partners nor competitors do not count</numerusform>
            <numerusform>of %Ln in the log; near misses, suspicions and what concerns neither you nor partners nor competitors do not count</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”? Its effect on the index goes with it; undo in the menu Edit brings it back.</source>
        <translation>Delete “%1”? Its effect on the index goes with it; undo in the menu Edit brings it back.</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>At its peak</source>
        <translation>At its peak</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Left now</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Assumed</translation>
    </message>
</context>
<context>
    <name>IndividualCells</name>
    <message>
        <source>method break</source>
        <translation>method break</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>bridged</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>few customers</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>significant</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <extracomment>Mean and number of customers</extracomment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
</context>
<context>
    <name>IndividualFigures</name>
    <message>
        <source>Net trust</source>
        <translation>Net trust</translation>
    </message>
    <message>
        <source>%1 interval %2, n = %3</source>
        <translation>%1 interval %2, n&#xa0;=&#xa0;%3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers known by %3 answered in the last %Ln month(s)</source>
        <translation>
            <numerusform>%1 of %2 customers known by %3 answered in the last month</numerusform>
            <numerusform>%1 of %2 customers known by %3 answered in the last %Ln months</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the same customers</source>
        <translation>Change in the same customers</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>method break</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>few customers</translation>
    </message>
    <message>
        <source>%1 fell, %2 stayed, %3 rose</source>
        <translation>%1 fell, %2 stayed, %3 rose</translation>
    </message>
    <message>
        <source>Who answered: %1, together %2</source>
        <translation>Who answered: %1, together %2</translation>
    </message>
    <message>
        <source>%1: %3 distrust, %2 trust (index %4)</source>
        <translation>%1: %3 distrust, %2 trust (index %4)</translation>
    </message>
    <message>
        <source>Needs %1 customers in the last period</source>
        <translation>Needs %1 customers in the last period</translation>
    </message>
    <message>
        <source>Needs answers in two periods</source>
        <translation>Needs answers in two periods</translation>
    </message>
</context>
<context>
    <name>InputNames</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Micro trust index M</source>
        <translation>Micro trust index M</translation>
    </message>
    <message>
        <source>Customers n</source>
        <translation>Customers n</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Effective number of customers</source>
        <translation>Effective number of customers</translation>
    </message>
    <message>
        <source>Standard deviation s</source>
        <translation>Standard deviation s</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Macro trust index T (modelled)</source>
        <translation>Macro trust index T (modelled)</translation>
    </message>
    <message>
        <source>Span of assumptions</source>
        <translation>Span of assumptions</translation>
    </message>
    <message>
        <source>Counted incidents in the range</source>
        <translation>Counted incidents in the range</translation>
    </message>
    <message>
        <source>Interval of M</source>
        <translation>Interval of M</translation>
    </message>
    <message>
        <source>Band of T</source>
        <translation>Band of T</translation>
    </message>
    <message>
        <source>Trust gap M − T</source>
        <translation>Trust gap M − T</translation>
    </message>
    <message>
        <source>Span of the gap</source>
        <translation>Span of the gap</translation>
    </message>
    <message>
        <source>Weight of micro α</source>
        <translation>Weight of micro α</translation>
    </message>
    <message>
        <source>Balance index V</source>
        <translation>Balance index V</translation>
    </message>
    <message>
        <source>Border of the fields</source>
        <translation>Border of the fields</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <translation>Revenue growth</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>EBITDA growth</source>
        <translation>EBITDA growth</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>of the revenue level</source>
        <translation>of the revenue level</translation>
    </message>
    <message>
        <source>of the revenue growth</source>
        <translation>of the revenue growth</translation>
    </message>
    <message>
        <source>Revenue loss by the rule</source>
        <translation>Revenue loss by the rule</translation>
    </message>
    <message>
        <source>Loss of EBITDA growth by the rule</source>
        <translation>Loss of EBITDA growth by the rule</translation>
    </message>
    <message>
        <source>Index points lost</source>
        <translation>Index points lost</translation>
    </message>
    <message>
        <source>Revenue loss per point</source>
        <translation>Revenue loss per point</translation>
    </message>
    <message>
        <source>EBITDA loss per point</source>
        <translation>EBITDA loss per point</translation>
    </message>
    <message>
        <source>Years of a trial</source>
        <translation>Years of a trial</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
</context>
<context>
    <name>InputSources</name>
    <message>
        <source>%1 Source: %2, %3.</source>
        <extracomment>%1 why the figure is as it is, %2 who published it, %3 year</extracomment>
        <translation>%1 Source: %2, %3.</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>year unknown</translation>
    </message>
    <message>
        <source>Own figure.</source>
        <translation>Own figure.</translation>
    </message>
    <message>
        <source>Share lost: from own data, measured before and after “%1”.</source>
        <translation>Share lost: from own data, measured before and after “%1”.</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>The revenue of all generations must add up to 100 %</source>
        <translation>The revenue of all generations must add up to 100 %</translation>
    </message>
    <message>
        <source>Customers with %1 of the revenue say that they would turn away</source>
        <translation>Customers with %1 of the revenue say that they would turn away</translation>
    </message>
    <message>
        <source>Stated intent, by own revenue</source>
        <translation>Stated intent, by own revenue</translation>
    </message>
    <message>
        <source>Published revenue loss, on average</source>
        <translation>Published revenue loss, on average</translation>
    </message>
    <message>
        <source>Own figure.</source>
        <translation>Own figure.</translation>
    </message>
    <message>
        <source>%1; %2, %3 (%4)</source>
        <extracomment>%1 whom the figure speaks of, %2 who published it, %3 year, %4 what is to be doubted</extracomment>
        <translation>%1; %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Stated intent, no behaviour: few do all that they say. The upper end of what an event may cost, not its most likely loss.</source>
        <translation>Stated intent, no behaviour: few do all that they say. The upper end of what an event may cost, not its most likely loss.</translation>
    </message>
    <message>
        <source>Take into the scenario</source>
        <translation>Take into the scenario</translation>
    </message>
    <message>
        <source>Lost revenue between nothing and this share, the published loss most likely</source>
        <translation>Lost revenue between nothing and this share, the published loss most likely</translation>
    </message>
    <message>
        <source>Share of own revenue</source>
        <translation>Share of own revenue</translation>
    </message>
    <message>
        <source>Say they would turn away</source>
        <translation>Say they would turn away</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: share of own revenue</source>
        <translation>%1: share of own revenue</translation>
    </message>
    <message>
        <source>%1: say they would turn away</source>
        <translation>%1: say they would turn away</translation>
    </message>
    <message>
        <source>Of the older two no figure of their own is published; that of all customers stands in.</source>
        <translation>Of the older two no figure of their own is published; that of all customers stands in.</translation>
    </message>
    <message>
        <source>Weights: shares of the customers who answered, by the segment “%1”, as if each brought the same revenue. State what each generation brings if you know it.</source>
        <translation>Weights: shares of the customers who answered, by the segment “%1”, as if each brought the same revenue. State what each generation brings if you know it.</translation>
    </message>
    <message>
        <source>A generation has too few customers in the range to be shown: nothing was taken.</source>
        <translation>A generation has too few customers in the range to be shown: nothing was taken.</translation>
    </message>
    <message>
        <source>No segment tells the generation of the customers. Import one that is named “generation”.</source>
        <translation>No segment tells the generation of the customers. Import one that is named “generation”.</translation>
    </message>
    <message>
        <source>The equal weights are no data: state what each generation brings.</source>
        <translation>The equal weights are no data: state what each generation brings.</translation>
    </message>
    <message>
        <source>Weights from own customers</source>
        <translation>Weights from own customers</translation>
    </message>
    <message>
        <source>Takes the share of each generation in the customers who answered</source>
        <translation>Takes the share of each generation in the customers who answered</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>KeyFigureWords</name>
    <message>
        <source>vs. %1</source>
        <translation>vs. %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>No answers in %1</source>
        <translation>No answers in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, too few for an interval</source>
        <translation>%1: %2, too few for an interval</translation>
    </message>
    <message>
        <source>%1: %2 interval %3, %4</source>
        <translation>%1: %2 interval %3, %4</translation>
    </message>
    <message>
        <source>Micro trust index</source>
        <translation>Micro trust index</translation>
    </message>
    <message>
        <source>Trust gap (micro − macro)</source>
        <translation>Trust gap (micro − macro)</translation>
    </message>
    <message>
        <source>%1: range %2, from interval and band</source>
        <translation>%1: range %2, from interval and band</translation>
    </message>
    <message>
        <source>Needs both indices in the last period</source>
        <translation>Needs both indices in the last period</translation>
    </message>
    <message>
        <source>State the annual revenue on the Scenarios page</source>
        <translation>State the annual revenue on the Scenarios page</translation>
    </message>
    <message>
        <source>%1 of revenue after a massive loss of trust, published average: %2</source>
        <translation>%1 of revenue after a massive loss of trust, published average: %2</translation>
    </message>
    <message>
        <source>%1 of revenue growth after a massive loss of trust, published average: %2</source>
        <translation>%1 of revenue growth after a massive loss of trust, published average: %2</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Revenue at risk</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4</source>
        <translation>Individual trust fell from %1 in %2 to %3 in %4</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4</source>
        <translation>Individual trust rose from %1 in %2 to %3 in %4</translation>
    </message>
    <message>
        <source>Macro trust index (modelled)</source>
        <translation>Macro trust index (modelled)</translation>
    </message>
    <message>
        <source>%1: span of assumptions %2</source>
        <translation>%1: span of assumptions %2</translation>
    </message>
    <message>
        <source>Micro and macro trust</source>
        <translation>Micro and macro trust</translation>
    </message>
    <message>
        <source>Brand trust stood at %1 in %2 (modelled)</source>
        <translation>Brand trust stood at %1 in %2 (modelled)</translation>
    </message>
    <message>
        <source>Individual trust stood at %1 in %2, brand trust at %3 in %4</source>
        <translation>Individual trust stood at %1 in %2, brand trust at %3 in %4</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Balance index</translation>
    </message>
    <message>
        <source>Needs both indices in one period</source>
        <translation>Needs both indices in one period</translation>
    </message>
    <message>
        <source>%1: micro %2 weighs %3, macro %4 the rest</source>
        <translation>%1: micro %2 weighs %3, macro %4 the rest</translation>
    </message>
    <message>
        <source>No counted incident: macro trust is at its start value</source>
        <translation>No counted incident: macro trust is at its start value</translation>
    </message>
    <message>
        <source>Start value, not a finding: no counted incident up to %1</source>
        <translation>Start value, not a finding: no counted incident up to %1</translation>
    </message>
    <message>
        <source>No answers and no counted incident up to %1</source>
        <translation>No answers and no counted incident up to %1</translation>
    </message>
    <message>
        <source>Individual trust stood at %1 in %2; for brand trust no incident counts up to %3</source>
        <translation>Individual trust stood at %1 in %2; for brand trust no incident counts up to %3</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>measured, no interval</source>
        <translation>measured, no interval</translation>
    </message>
    <message>
        <source>measured, few customers</source>
        <translation>measured, few customers</translation>
    </message>
    <message>
        <source>measured minus modelled</source>
        <translation>measured minus modelled</translation>
    </message>
    <message>
        <source>%1 of revenue after a massive loss of trust, stated on the Scenarios page</source>
        <translation>%1 of revenue after a massive loss of trust, stated on the Scenarios page</translation>
    </message>
    <message>
        <source>%1 of revenue growth after a massive loss of trust, stated on the Scenarios page</source>
        <translation>%1 of revenue growth after a massive loss of trust, stated on the Scenarios page</translation>
    </message>
    <message>
        <source>published average</source>
        <translation>published average</translation>
    </message>
    <message>
        <source>own assumption</source>
        <translation>own assumption</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>start value</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelled</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</source>
        <translation>Individual trust fell from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, further than brand trust (modelled)</source>
        <translation>Individual trust fell from %1 in %2 to %3 in %4, further than brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, less far than brand trust (modelled)</source>
        <translation>Individual trust fell from %1 in %2 to %3 in %4, less far than brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, while brand trust rose (modelled)</source>
        <translation>Individual trust fell from %1 in %2 to %3 in %4, while brand trust rose (modelled)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</source>
        <translation>Individual trust rose from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, further than brand trust (modelled)</source>
        <translation>Individual trust rose from %1 in %2 to %3 in %4, further than brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, less far than brand trust (modelled)</source>
        <translation>Individual trust rose from %1 in %2 to %3 in %4, less far than brand trust (modelled)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, while brand trust fell (modelled)</source>
        <translation>Individual trust rose from %1 in %2 to %3 in %4, while brand trust fell (modelled)</translation>
    </message>
</context>
<context>
    <name>LagTable</name>
    <message>
        <source>Lag in periods</source>
        <translation>Lag in periods</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Correlation r</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
</context>
<context>
    <name>LossComponentForm</name>
    <message>
        <source>Exposed share of revenue</source>
        <translation>Exposed share of revenue</translation>
    </message>
    <message>
        <source>Half-life of the recovery</source>
        <translation>Half-life of the recovery</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Part that stays lost</source>
        <translation>Part that stays lost</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Counted over</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Legal costs</source>
        <translation>Legal costs</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Lost revenue</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
</context>
<context>
    <name>LossContent</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>More than %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>Monte Carlo</translation>
    </message>
    <message>
        <source>Once in so many periods</source>
        <translation>Once in so many periods</translation>
    </message>
    <message>
        <source>tolerance %1, above it %2</source>
        <translation>tolerance %1, above it %2</translation>
    </message>
    <message>
        <source>No loss occurs with these inputs.</source>
        <translation>No loss occurs with these inputs.</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Loss, %1</translation>
    </message>
    <message>
        <source>Probability of more than that</source>
        <translation>Probability of more than that</translation>
    </message>
    <message>
        <source>Loss exceedance curve: probability of more than a loss, from %1 (%2) to %3 (%4). Use the arrow keys to read it.</source>
        <translation>Loss exceedance curve: probability of more than a loss, from %1 (%2) to %3 (%4). Use the arrow keys to read it.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Trials</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Share of the trials</translation>
    </message>
    <message>
        <source>Histogram of losses: %1 without loss, half of the trials below %2.</source>
        <translation>Histogram of losses: %1 without loss, half of the trials below %2.</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 trials</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mean loss</translation>
    </message>
    <message>
        <source>Mean loss as trials were added: %1 after %2, %3 to %4.</source>
        <translation>Mean loss as trials were added: %1 after %2, %3 to %4.</translation>
    </message>
    <message>
        <source>Both cost the same in every trial.</source>
        <translation>Both cost the same in every trial.</translation>
    </message>
    <message>
        <source>A minus %1, %2</source>
        <translation>A minus %1, %2</translation>
    </message>
    <message>
        <source>Histogram of the difference: A costs more than %1 in %2 of the trials, both the same in %3.</source>
        <translation>Histogram of the difference: A costs more than %1 in %2 of the trials, both the same in %3.</translation>
    </message>
    <message>
        <source>mean of all trials %1</source>
        <translation>mean of all trials %1</translation>
    </message>
    <message>
        <source>equal in %1, not drawn</source>
        <translation>equal in %1, not drawn</translation>
    </message>
    <message>
        <source>The preview is calculated and needs no trials.</source>
        <translation>The preview is calculated and needs no trials.</translation>
    </message>
</context>
<context>
    <name>MacroAssumptions</name>
    <message>
        <source>Largest loss of one incident</source>
        <translation>Largest loss of one incident</translation>
    </message>
    <message>
        <source>Own choice: the largest falls seen are 50 to 70 points on a scale of 200 (YouGov BrandIndex Buzz of Volkswagen, US and UK, 2015)</source>
        <translation>Own choice: the largest falls seen are 50 to 70 points on a scale of 200 (YouGov BrandIndex Buzz of Volkswagen, US and UK, 2015)</translation>
    </message>
    <message>
        <source>Largest loss, mild end</source>
        <translation>Largest loss, mild end</translation>
    </message>
    <message>
        <source>Largest loss, harmful end</source>
        <translation>Largest loss, harmful end</translation>
    </message>
    <message>
        <source>Half-life of a loss</source>
        <translation>Half-life of a loss</translation>
    </message>
    <message>
        <source>Own calibration: Volkswagen’s Buzz fell by 50 points and stood 12 lower a year later (YouGov, US, 2015–2016), 5.8 months without a scar</source>
        <translation>Own calibration: Volkswagen’s Buzz fell by 50 points and stood 12 lower a year later (YouGov, US, 2015–2016), 5.8 months without a scar</translation>
    </message>
    <message>
        <source>Half-life, mild end</source>
        <translation>Half-life, mild end</translation>
    </message>
    <message>
        <source>Half-life, harmful end</source>
        <translation>Half-life, harmful end</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Lasting scar</translation>
    </message>
    <message>
        <source>Own calibration: Chipotle’s Buzz fell by 40 points and stayed about 12 lower (YouGov, US, 2015–2016), a scar of about 30 %</source>
        <translation>Own calibration: Chipotle’s Buzz fell by 40 points and stayed about 12 lower (YouGov, US, 2015–2016), a scar of about 30 %</translation>
    </message>
    <message>
        <source>Lasting scar, mild end</source>
        <translation>Lasting scar, mild end</translation>
    </message>
    <message>
        <source>Lasting scar, harmful end</source>
        <translation>Lasting scar, harmful end</translation>
    </message>
    <message>
        <source>Scar after deception</source>
        <translation>Scar after deception</translation>
    </message>
    <message>
        <source>Own choice: after deception trust never fully recovers (Schweitzer, Hershey and Bradlow 2006)</source>
        <translation>Own choice: after deception trust never fully recovers (Schweitzer, Hershey and Bradlow 2006)</translation>
    </message>
    <message>
        <source>Scar after deception, mild end</source>
        <translation>Scar after deception, mild end</translation>
    </message>
    <message>
        <source>Scar after deception, harmful end</source>
        <translation>Scar after deception, harmful end</translation>
    </message>
    <message>
        <source>Half-life of a gain</source>
        <translation>Half-life of a gain</translation>
    </message>
    <message>
        <source>Own choice: a gain is slow and fades, so that credit never piles up</source>
        <translation>Own choice: a gain is slow and fades, so that credit never piles up</translation>
    </message>
    <message>
        <source>Largest gain of a month</source>
        <translation>Largest gain of a month</translation>
    </message>
    <message>
        <source>Own choice: see the half-life of a gain</source>
        <translation>Own choice: see the half-life of a gain</translation>
    </message>
</context>
<context>
    <name>MacroAssumptionsPanel</name>
    <message>
        <source>A value lies outside its ends: the band then ends there.</source>
        <translation>A value lies outside its ends: the band then ends there.</translation>
    </message>
    <message>
        <source>What the model assumes</source>
        <translation>What the model assumes</translation>
    </message>
    <message>
        <source>For every incident without a value of its own; the ends make the band of the index. Hover for the source.</source>
        <translation>For every incident without a value of its own; the ends make the band of the index. Hover for the source.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>mild end</source>
        <translation>mild end</translation>
    </message>
    <message>
        <source>harmful end</source>
        <translation>harmful end</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>pts</source>
        <translation>pts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>span</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>held, not fitted</source>
        <translation>held, not fitted</translation>
    </message>
    <message>
        <source>open on both sides</source>
        <translation>open on both sides</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 or less</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>as entered</translation>
    </message>
    <message>
        <source>assumed, not known</source>
        <translation>assumed, not known</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>the same for all</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (between %2 and %3)</translation>
    </message>
    <message>
        <source>Model: %1 of what can heal has healed by %2.</source>
        <translation>Model: %1 of what can heal has healed by %2.</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Half-life, days</translation>
    </message>
    <message>
        <source>Scar after deception</source>
        <translation>Scar after deception</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Lasting scar</translation>
    </message>
    <message>
        <source>All losses × (modelled = 1)</source>
        <translation>All losses × (modelled = 1)</translation>
    </message>
    <message>
        <source>Brand trust before</source>
        <translation>Brand trust before</translation>
    </message>
    <message>
        <source>Not fitted: no measured brand series has been imported.</source>
        <translation>Not fitted: no measured brand series has been imported.</translation>
    </message>
    <message>
        <source>Not fitted: no counted incident took anything from the brand.</source>
        <translation>Not fitted: no counted incident took anything from the brand.</translation>
    </message>
    <message numerus="yes">
        <source>Not fitted: %Ln measured value(s) since the first counted incident; at least %1 are needed.</source>
        <translation>
            <numerusform>Not fitted: %Ln measured value since the first counted incident; at least %1 are needed.</numerusform>
            <numerusform>Not fitted: %Ln measured values since the first counted incident; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fitted: every incident has a half-life and a scar of its own.</source>
        <translation>Not fitted: every incident has a half-life and a scar of its own.</translation>
    </message>
    <message>
        <source>Not fitted: after the incidents the measured series falls no more than it scatters anyway.</source>
        <translation>Not fitted: after the incidents the measured series falls no more than it scatters anyway.</translation>
    </message>
    <message>
        <source>Values count by the number of people asked.</source>
        <translation>Values count by the number of people asked.</translation>
    </message>
    <message>
        <source>All values count the same.</source>
        <translation>All values count the same.</translation>
    </message>
    <message numerus="yes">
        <source>The model misses the %Ln measured value(s) by %1 points (root mean square); %2 of them lie after the first incident.</source>
        <translation>
            <numerusform>The model misses the %Ln measured value by %1 points (root mean square); %2 of them after the first incident.</numerusform>
            <numerusform>The model misses the %Ln measured values by %1 points (root mean square); %2 of them lie after the first incident.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays for good: %1</source>
        <translation>What stays for good: %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;New workspace …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Create &amp;sample workspace …</source>
        <translation>Create &amp;sample workspace …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Close workspace</translation>
    </message>
    <message>
        <source>&amp;Import scores …</source>
        <translation>&amp;Import scores …</translation>
    </message>
    <message>
        <source>Import in&amp;cidents …</source>
        <translation>Import in&amp;cidents …</translation>
    </message>
    <message>
        <source>Import a &amp;folder of incidents …</source>
        <translation>Import a &amp;folder of incidents …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;About Trustbilanz</source>
        <translation>&amp;About Trustbilanz</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Clear list</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Import &amp;brand series …</source>
        <translation>Import &amp;brand series …</translation>
    </message>
    <message>
        <source>How figures are &amp;calculated</source>
        <translation>How figures are &amp;calculated</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Find a command …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF …</source>
        <translation>Save report as P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;Print report …</source>
        <translation>&amp;Print report …</translation>
    </message>
    <message>
        <source>&amp;Delete the sample workspace …</source>
        <translation>&amp;Delete the sample workspace …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;First steps</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>For&amp;ward</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>↑ Brand trust (macro, modelled)</source>
        <translation>↑ Brand trust (macro, modelled)</translation>
    </message>
    <message>
        <source>Individual trust (micro) →</source>
        <translation>Individual trust (micro) →</translation>
    </message>
    <message>
        <source>gap 0</source>
        <translation>gap 0</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Cost, once</source>
        <translation>Cost, once</translation>
    </message>
    <message>
        <source>Further benefit a year</source>
        <translation>Further benefit a year</translation>
    </message>
    <message>
        <source>Incidents prevented</source>
        <translation>Incidents prevented</translation>
    </message>
    <message>
        <source>Loss saved in each of the others</source>
        <translation>Loss saved in each of the others</translation>
    </message>
    <message>
        <source>Benefits counted over</source>
        <translation>Benefits counted over</translation>
    </message>
    <message>
        <source>Half-life of the benefits</source>
        <translation>Half-life of the benefits</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Discount rate</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (standard error %2)</source>
        <extracomment>an amount of money and its standard error</extracomment>
        <translation>%1 (standard error %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>at most %1 (37 % of the expected loss)</source>
        <translation>at most %1 (37 % of the expected loss)</translation>
    </message>
    <message>
        <source>at most %1 (37 % of the expected loss); best %2 in class I, %3 in class II</source>
        <translation>at most %1 (37 % of the expected loss); best %2 in class I, %3 in class II</translation>
    </message>
    <message>
        <source>Expected loss a year, without → with it</source>
        <translation>Expected loss a year, without → with it</translation>
    </message>
    <message>
        <source>Avoided loss a year</source>
        <translation>Avoided loss a year</translation>
    </message>
    <message>
        <source>Benefit per cost, first year</source>
        <translation>Benefit per cost, first year</translation>
    </message>
    <message>
        <source>Return on investment (ROI)</source>
        <translation>Return on investment (ROI)</translation>
    </message>
    <message>
        <source>ROSI of ENISA, avoided loss alone</source>
        <translation>ROSI of ENISA, avoided loss alone</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Net present value</translation>
    </message>
    <message>
        <source>Probability that a year repays it</source>
        <translation>Probability that a year repays it</translation>
    </message>
    <message>
        <source>Break-even effectiveness</source>
        <translation>Break-even effectiveness</translation>
    </message>
    <message>
        <source>Plausible spending (Gordon and Loeb)</source>
        <translation>Plausible spending (Gordon and Loeb)</translation>
    </message>
    <message>
        <source>Needs events and losses: choose a scenario to start from.</source>
        <translation>Needs events and losses: choose a scenario to start from.</translation>
    </message>
    <message>
        <source>State what the measure costs and what it does to incidents.</source>
        <translation>State what the measure costs and what it does to incidents.</translation>
    </message>
    <message>
        <source>Does the measure pay?</source>
        <translation>Does the measure pay?</translation>
    </message>
    <message>
        <source>covers its cost</source>
        <translation>covers its cost</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>published: %1 (%2)</translation>
    </message>
    <message>
        <source>Published line: %1, %2 (%3): a ratio of benefit to cost as companies see it themselves, no return; later editions: %4.</source>
        <translation>Published line: %1, %2 (%3): a ratio of benefit to cost as companies see it themselves, no return; later editions: %4.</translation>
    </message>
    <message>
        <source>Before and after a measure</source>
        <translation>Before and after a measure</translation>
    </message>
    <message>
        <source>What it costs, and what it is expected to do to the incidents of the scenario</source>
        <translation>What it costs, and what it is expected to do to the incidents of the scenario</translation>
    </message>
    <message>
        <source>Model: the scenario without and with the measure, from the same random numbers</source>
        <translation>Model: the scenario without and with the measure, from the same random numbers</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln year(s) the measure costs %1 more than it brings, on average (net present value)</source>
        <translation>
            <numerusform>Over %Ln year the measure costs %1 more than it brings, on average (net present value)</numerusform>
            <numerusform>Over %Ln years the measure costs %1 more than it brings, on average (net present value)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln year(s) the measure brings %1 more than it costs, on average (net present value)</source>
        <translation>
            <numerusform>Over %Ln year the measure brings %1 more than it costs, on average (net present value)</numerusform>
            <numerusform>Over %Ln years the measure brings %1 more than it costs, on average (net present value)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its first year alone does not repay it</source>
        <translation>%1; its first year alone does not repay it</translation>
    </message>
    <message>
        <source>%1 a year for a cost of %2.</source>
        <translation>%1 a year for a cost of %2.</translation>
    </message>
</context>
<context>
    <name>MethodDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>All methods</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>Find on this page (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
</context>
<context>
    <name>MethodWords</name>
    <message>
        <source>The figure you came from</source>
        <translation>The figure you came from</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>All methods</translation>
    </message>
</context>
<context>
    <name>MicroTrend</name>
    <message>
        <source>Individual trust over time</source>
        <translation>Individual trust over time</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Deciles</source>
        <translation>Deciles</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Net trust</translation>
    </message>
    <message>
        <source>%1 · median over customers · bands: 3rd to 7th and 1st to 9th decile</source>
        <translation>%1 · median over customers · bands: 3rd to 7th and 1st to 9th decile</translation>
    </message>
    <message>
        <source>%1 · mean over customers · index 0–100 · band: %2 interval</source>
        <translation>%1 · mean over customers · index 0–100 · band: %2 interval</translation>
    </message>
    <message>
        <source>%1 · percent who trust minus percent who distrust (index %2) · band: %3 interval</source>
        <translation>%1 · percent who trust minus percent who distrust (index %2) · band: %3 interval</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>own</source>
        <comment>owner of an incident</comment>
        <translation>own</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>owner of an incident</comment>
        <translation>partner</translation>
    </message>
    <message>
        <source>competitor</source>
        <comment>owner of an incident</comment>
        <translation>competitor</translation>
    </message>
    <message>
        <source>other</source>
        <comment>owner of an incident</comment>
        <translation>other</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>status of an incident</comment>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>status of an incident</comment>
        <translation>suspected</translation>
    </message>
    <message>
        <source>near miss</source>
        <comment>status of an incident</comment>
        <translation>near miss</translation>
    </message>
    <message>
        <source>false positive</source>
        <comment>status of an incident</comment>
        <translation>false positive</translation>
    </message>
    <message>
        <source>positive event</source>
        <comment>status of an incident</comment>
        <translation>positive event</translation>
    </message>
    <message>
        <source>insignificant</source>
        <comment>severity</comment>
        <translation>insignificant</translation>
    </message>
    <message>
        <source>distracting</source>
        <comment>severity</comment>
        <translation>distracting</translation>
    </message>
    <message>
        <source>painful</source>
        <comment>severity</comment>
        <translation>painful</translation>
    </message>
    <message>
        <source>damaging</source>
        <comment>severity</comment>
        <translation>damaging</translation>
    </message>
    <message>
        <source>catastrophic</source>
        <comment>severity</comment>
        <translation>catastrophic</translation>
    </message>
    <message>
        <source>1 – preferences</source>
        <comment>data sensitivity</comment>
        <translation>1 – preferences</translation>
    </message>
    <message>
        <source>2 – technical data</source>
        <comment>data sensitivity</comment>
        <translation>2 – technical data</translation>
    </message>
    <message>
        <source>3 – personal data</source>
        <comment>data sensitivity</comment>
        <translation>3 – personal data</translation>
    </message>
    <message>
        <source>4 – bank data, passwords</source>
        <comment>data sensitivity</comment>
        <translation>4 – bank data, passwords</translation>
    </message>
    <message>
        <source>5 – medical, genetic</source>
        <comment>data sensitivity</comment>
        <translation>5 – medical, genetic</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>kind of import</comment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>kind of import</comment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>segment value</comment>
        <translation>not given</translation>
    </message>
    <message>
        <source>Driver “%1”</source>
        <translation>Driver “%1”</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>scale</comment>
        <translation>%1, reversed</translation>
    </message>
    <message>
        <source>%1 (%2; n = %3 and %4)</source>
        <comment>points, range, two counts of customers</comment>
        <translation>%1 (%2; n&#xa0;=&#xa0;%3 and %4)</translation>
    </message>
    <message>
        <source>scale %1 → %2</source>
        <translation>scale %1 → %2</translation>
    </message>
    <message>
        <source>%1, bridged by %2</source>
        <translation>%1, bridged by %2</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>question</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Brand series</source>
        <comment>kind of import</comment>
        <translation>Brand series</translation>
    </message>
</context>
<context>
    <name>NotationCard</name>
    <message>
        <source>Point: 1.5</source>
        <translation>Point: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Comma: 1,5</translation>
    </message>
    <message>
        <source>None: 1234</source>
        <translation>None: 1234</translation>
    </message>
    <message>
        <source>Point: 1.234</source>
        <translation>Point: 1.234</translation>
    </message>
    <message>
        <source>Comma: 1,234</source>
        <translation>Comma: 1,234</translation>
    </message>
    <message>
        <source>Space: 1 234</source>
        <translation>Space: 1 234</translation>
    </message>
    <message>
        <source>Apostrophe: 1&apos;234</source>
        <translation>Apostrophe: 1&apos;234</translation>
    </message>
</context>
<context>
    <name>OverviewLosses</name>
    <message>
        <source>The simulation is being worked out.</source>
        <translation>The simulation is being worked out.</translation>
    </message>
    <message>
        <source>The scenario does not say yet how often incidents happen and what each costs. Choose a template on the page “Scenarios” or enter both there.</source>
        <translation>The scenario does not say yet how often incidents happen and what each costs. Choose a template on the page “Scenarios” or enter both there.</translation>
    </message>
    <message>
        <source>What incidents may cost in a year</source>
        <translation>What incidents may cost in a year</translation>
    </message>
    <message>
        <source>Loss exceedance curve of the scenario of this workspace</source>
        <translation>Loss exceedance curve of the scenario of this workspace</translation>
    </message>
    <message>
        <source>Model, not a measurement</source>
        <translation>Model, not a measurement</translation>
    </message>
    <message>
        <source>Scenario “%1”: model, not a measurement</source>
        <translation>Scenario “%1”: model, not a measurement</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 on average</translation>
    </message>
    <message>
        <source>One year in twenty costs more than %1</source>
        <translation>One year in twenty costs more than %1</translation>
    </message>
    <message>
        <source>One period of %1 years in twenty costs more than %2</source>
        <translation>One period of %1 years in twenty costs more than %2</translation>
    </message>
    <message>
        <source>Median %1 · mean %2</source>
        <translation>Median %1 · mean %2</translation>
    </message>
    <message>
        <source>%1 · no tolerance stated</source>
        <translation>%1 · no tolerance stated</translation>
    </message>
    <message>
        <source>%1 · above the tolerance of %2: %3</source>
        <translation>%1 · above the tolerance of %2: %3</translation>
    </message>
    <message>
        <source>Go to “Scenarios”</source>
        <translation>Go to “Scenarios”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Data to %1</source>
        <translation>Data to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>index 0–100</source>
        <translation>index 0–100</translation>
    </message>
    <message>
        <source>micro: mean over customers with %1 interval</source>
        <translation>micro: mean over customers with %1 interval</translation>
    </message>
    <message>
        <source>macro: modelled, band = span of assumptions</source>
        <translation>macro: modelled, band = span of assumptions</translation>
    </message>
    <message>
        <source>No incidents in this range</source>
        <translation>No incidents in this range</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in this range</source>
        <translation>
            <numerusform>%Ln incident in this range</numerusform>
            <numerusform>%Ln incidents in this range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of the modelled index · %Ln of other brands not listed</source>
        <translation>
            <numerusform>Change of the modelled index · %Ln of another brand not listed</numerusform>
            <numerusform>Change of the modelled index · %Ln of other brands not listed</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the modelled index, at its peak and what is left of it</source>
        <translation>Change of the modelled index, at its peak and what is left of it</translation>
    </message>
    <message>
        <source>“%1” still takes most: %2</source>
        <translation>“%1” still takes most: %2</translation>
    </message>
    <message>
        <source>No incident takes points from the brand now</source>
        <translation>No incident takes points from the brand now</translation>
    </message>
    <message>
        <source>Recovery of each incident · modelled; half-life and scar are assumptions</source>
        <translation>Recovery of each incident · modelled; half-life and scar are assumptions</translation>
    </message>
    <message>
        <source>%1: %2; a bridge would add %3</source>
        <translation>%1: %2; a bridge would add %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ Scales bridged</source>
        <translation>✓ Scales bridged</translation>
    </message>
    <message>
        <source>Bridge scales</source>
        <translation>Bridge scales</translation>
    </message>
    <message>
        <source>Adds the difference of the means, from periods in which both scales were asked, to answers on the earlier scale. Intervals do not hold the uncertainty of the bridge.</source>
        <translation>Adds the difference of the means, from periods in which both scales were asked, to answers on the earlier scale. Intervals do not hold the uncertainty of the bridge.</translation>
    </message>
    <message>
        <source>The log is empty: add an incident or import a log on the page “Brand trust”.</source>
        <translation>The log is empty: add an incident or import a log on the page “Brand trust”.</translation>
    </message>
    <message>
        <source>The log has incidents with other dates or none: widen the range.</source>
        <translation>The log has incidents with other dates or none: widen the range.</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>By segment</translation>
    </message>
    <message>
        <source>Individual trust of every segment, on the page “Individual trust”; from there the distribution of one</source>
        <translation>Individual trust of every segment, on the page “Individual trust”; from there the distribution of one</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Import a file …</translation>
    </message>
    <message>
        <source>Import incidents …</source>
        <translation>Import incidents …</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Brand trust</source>
        <translation>Brand trust</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Individual trust</source>
        <translation>Individual trust</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Trustbilanz – %1 – sample data</source>
        <translation>Trustbilanz – %1 – sample data</translation>
    </message>
    <message>
        <source>Trustbilanz – %1</source>
        <translation>Trustbilanz – %1</translation>
    </message>
    <message>
        <source>Data to %1. %2</source>
        <translation>Data to %1. %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Workspaces (*.trust)</source>
        <translation>Workspaces (*.trust)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Where the new workspace goes</source>
        <translation>Where the new workspace goes</translation>
    </message>
</context>
<context>
    <name>ProblemFile</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Save the list of problems</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <extracomment>suggested name of a file; %1 is the name of the imported one</extracomment>
        <translation>%1 problems.csv</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>About Trustbilanz</source>
        <translation>About Trustbilanz</translation>
    </message>
    <message>
        <source>Trustbilanz %1

Sets individual trust of customers beside the trust in a brand, and shows what incidents put at risk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt %2, Qt Charts, SQLite, libsodium and spdlog.

This program has no network code.</source>
        <translation>Trustbilanz %1

Sets individual trust of customers beside the trust in a brand, and shows what incidents put at risk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt %2, Qt Charts, SQLite, libsodium and spdlog.

This program has no network code.</translation>
    </message>
    <message>
        <source>Delete the sample workspace?</source>
        <translation>Delete the sample workspace?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 is removed from this computer, with everything you changed in it; that cannot be undone. The sample can be made anew at any time; your own workspaces stay as they are.</source>
        <translation>%1 is removed from this computer, with everything you changed in it; that cannot be undone. The sample can be made anew at any time; your own workspaces stay as they are.</translation>
    </message>
    <message>
        <source>Delete the empty workspace?</source>
        <translation>Delete the empty workspace?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 is empty. Delete it, or keep it for another file.</source>
        <translation>Nothing was imported: %1 is empty. Delete it, or keep it for another file.</translation>
    </message>
</context>
<context>
    <name>RankTable</name>
    <message>
        <source>Period or group</source>
        <translation>Period or group</translation>
    </message>
    <message>
        <source>at 30 %</source>
        <translation>at 30 %</translation>
    </message>
    <message>
        <source>at 50 %</source>
        <translation>at 50 %</translation>
    </message>
    <message>
        <source>at 70 %</source>
        <translation>at 70 %</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Line chart, %1 to %2.</source>
        <translation>Line chart, %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) marked.</source>
        <translation>
            <numerusform>%n incident marked.</numerusform>
            <numerusform>%n incidents marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 on %2: %3.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incident: %1</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4 (%5).</source>
        <translation>%1: first %2, last %3, lowest %4 (%5).</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” is not a known key</source>
        <translation>“%1” is not a known key</translation>
    </message>
    <message>
        <source>the key “%1” stands there twice</source>
        <translation>the key “%1” stands there twice</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” is missing</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>the file is not a JSON object</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>“%1” is not an object</translation>
    </message>
    <message>
        <source>“%1” is not a list with entries</source>
        <translation>“%1” is not a list with entries</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>“%1” is not a text</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>“%1” is not a distribution</source>
        <translation>“%1” is not a distribution</translation>
    </message>
    <message>
        <source>“%1” is not a frequency</source>
        <translation>“%1” is not a frequency</translation>
    </message>
    <message>
        <source>“%1” needs another number of values</source>
        <translation>“%1” needs another number of values</translation>
    </message>
    <message>
        <source>“%1” has more than one entry</source>
        <translation>“%1” has more than one entry</translation>
    </message>
    <message>
        <source>“%1” lies outside its limits</source>
        <translation>“%1” lies outside its limits</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed</source>
        <translation>“%1” is none of the words allowed</translation>
    </message>
    <message>
        <source>there is no segment “%1”</source>
        <translation>there is no segment “%1”</translation>
    </message>
    <message>
        <source>there is no import with the number %1</source>
        <translation>there is no import with the number %1</translation>
    </message>
    <message>
        <source>%1 or another field of an incident</source>
        <translation>%1 or another field of an incident</translation>
    </message>
    <message>
        <source>reading was to stop at the first problem (--on-problem stop): %1</source>
        <translation>reading was to stop at the first problem (--on-problem stop): %1</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>the checksum of %1 does not match</translation>
    </message>
    <message>
        <source>the database reports an error (%1)</source>
        <translation>the database reports an error (%1)</translation>
    </message>
    <message>
        <source>this computer has no source of random numbers</source>
        <translation>this computer has no source of random numbers</translation>
    </message>
    <message>
        <source>internal message “%1”</source>
        <translation>internal message “%1”</translation>
    </message>
    <message>
        <source>known to the year only</source>
        <translation>known to the year only</translation>
    </message>
    <message>
        <source>known to the month only</source>
        <translation>known to the month only</translation>
    </message>
    <message>
        <source>“%1” holds the customer ids, which are never stored as they are; it can be no other field, segment or driver</source>
        <translation>“%1” holds the customer ids, which are never stored as they are; it can be no other field, segment or driver</translation>
    </message>
    <message>
        <source>there is no incident with the id “%1”</source>
        <translation>there is no incident with the id “%1”</translation>
    </message>
    <message>
        <source>“%1”: the scores are on several scales; give values of the index</source>
        <translation>“%1”: the scores are on several scales; give values of the index</translation>
    </message>
    <message>
        <source>“%1” is no sound JSON</source>
        <translation>“%1” is no sound JSON</translation>
    </message>
    <message>
        <source>“%1” must not be negative: a number of events a year</source>
        <translation>“%1” must not be negative: a number of events a year</translation>
    </message>
    <message>
        <source>“%1” must be a whole number here</source>
        <translation>“%1” must be a whole number here</translation>
    </message>
    <message>
        <source>“%1” is more than can be simulated</source>
        <translation>“%1” is more than can be simulated</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>“%1” is too large</translation>
    </message>
    <message>
        <source>“%1” holds zero bytes</source>
        <translation>“%1” holds zero bytes</translation>
    </message>
    <message>
        <source>only hidden sheets have data: %1</source>
        <translation>only hidden sheets have data: %1</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1” is a folder</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>the columns have no names</translation>
    </message>
    <message>
        <source>several columns are called “%1”</source>
        <translation>several columns are called “%1”</translation>
    </message>
    <message>
        <source>“%1” times the events of a trial is more than can be simulated</source>
        <translation>“%1” times the events of a trial is more than can be simulated</translation>
    </message>
    <message>
        <source>“%1” goes beyond 1, which is all of it</source>
        <translation>“%1” goes beyond 1, which is all of it</translation>
    </message>
    <message>
        <source>“%1” is not a currency code</source>
        <translation>“%1” is not a currency code</translation>
    </message>
    <message>
        <source>“%1” repeats the name of an earlier loss</source>
        <translation>“%1” repeats the name of an earlier loss</translation>
    </message>
    <message>
        <source>“%1” is too large for a scenario</source>
        <translation>“%1” is too large for a scenario</translation>
    </message>
    <message>
        <source>%1 rows are too many for a sheet</source>
        <translation>%1 rows are too many for a sheet</translation>
    </message>
    <message>
        <source>it was changed otherwise since</source>
        <translation>it was changed otherwise since</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Write a distribution, such as {&quot;fixed&quot;: 1}; kinds: %1.</source>
        <translation>Write a distribution, such as {&quot;fixed&quot;: 1}; kinds: %1.</translation>
    </message>
    <message>
        <source>Write {&quot;poisson&quot;: 0.5} for events a year, or {&quot;bernoulli&quot;: 0.1} for the probability of one in a year.</source>
        <translation>Write {&quot;poisson&quot;: 0.5} for events a year, or {&quot;bernoulli&quot;: 0.1} for the probability of one in a year.</translation>
    </message>
    <message>
        <source>Write at least one loss: [{&quot;name&quot;: &quot;response&quot;, &quot;each&quot;: {&quot;fixed&quot;: 1000000}}], or leave out frequency and losses.</source>
        <translation>Write at least one loss: [{&quot;name&quot;: &quot;response&quot;, &quot;each&quot;: {&quot;fixed&quot;: 1000000}}], or leave out frequency and losses.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Write 0 or more.</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.5 or 1e6.</source>
        <translation>Write a number without quotes, such as 0.5 or 1e6.</translation>
    </message>
    <message>
        <source>Write a text in quotes.</source>
        <translation>Write a text in quotes.</translation>
    </message>
    <message>
        <source>Write an object in braces.</source>
        <translation>Write an object in braces.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 and so on.</source>
        <translation>Write 1, 2, 3 and so on.</translation>
    </message>
    <message>
        <source>Correct or complete this input.</source>
        <translation>Correct or complete this input.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Write %1.</translation>
    </message>
    <message>
        <source>Write a number above 0, at most 1000; 4 is usual.</source>
        <translation>Write a number above 0, at most 1000; 4 is usual.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Known here: %1.</translation>
    </message>
    <message>
        <source>Write one JSON object; its numbers look like 0.5 or 1e6, without NaN and without a decimal comma. JSON has no comments and no comma before a closing bracket.</source>
        <translation>Write one JSON object; its numbers look like 0.5 or 1e6, without NaN and without a decimal comma. JSON has no comments and no comma before a closing bracket.</translation>
    </message>
    <message>
        <source>Write shares of at most 1: 0.06 for 6 %.</source>
        <translation>Write shares of at most 1: 0.06 for 6 %.</translation>
    </message>
    <message>
        <source>Write the three capital letters of ISO 4217, such as EUR.</source>
        <translation>Write the three capital letters of ISO 4217, such as EUR.</translation>
    </message>
    <message>
        <source>Give every loss a name of its own.</source>
        <translation>Give every loss a name of its own.</translation>
    </message>
    <message>
        <source>Write a name in quotes.</source>
        <translation>Write a name in quotes.</translation>
    </message>
    <message>
        <source>State the annual revenue, such as 25e9.</source>
        <translation>State the annual revenue, such as 25e9.</translation>
    </message>
    <message>
        <source>State the growth a year as a share: 0.06 for 6 %.</source>
        <translation>State the growth a year as a share: 0.06 for 6 %.</translation>
    </message>
    <message>
        <source>Add this input.</source>
        <translation>Add this input.</translation>
    </message>
    <message>
        <source>At most %1 events can be simulated in a trial: events a year times years.</source>
        <translation>At most %1 events can be simulated in a trial: events a year times years.</translation>
    </message>
    <message>
        <source>The mean of one loss may be at most %1.</source>
        <translation>The mean of one loss may be at most %1.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Write a number from %1 to %2.</translation>
    </message>
    <message>
        <source>%1 Shares are written as 0.06 for 6 %.</source>
        <translation>%1 Shares are written as 0.06 for 6 %.</translation>
    </message>
    <message>
        <source>Write one of these words: %1.</source>
        <translation>Write one of these words: %1.</translation>
    </message>
</context>
<context>
    <name>ReportAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>The answers could not be looked through: %1</source>
        <translation>The answers could not be looked through: %1</translation>
    </message>
    <message>
        <source>Nothing, by the thresholds of this workspace.</source>
        <translation>Nothing, by the thresholds of this workspace.</translation>
    </message>
</context>
<context>
    <name>ReportBalance</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>%1 and %2 are dates; %3 is &quot;Monthly&quot;</extracomment>
        <translation>%1 to %2 · %3</translation>
    </message>
    <message>
        <source>Only answers with %1.</source>
        <translation>Only answers with %1.</translation>
    </message>
    <message>
        <source>Sample data: synthetic, made up by the program, about no real company.</source>
        <translation>Sample data: synthetic, made up by the program, about no real company.</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Data to %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Trust balance</source>
        <translation>Trust balance</translation>
    </message>
    <message>
        <source>Individual trust (micro) and brand trust (macro)</source>
        <translation>Individual trust (micro) and brand trust (macro)</translation>
    </message>
    <message>
        <source>Index points from 0 to 100. The band of individual trust is the %1 interval; that of brand trust, which is modelled, is a span of assumptions.</source>
        <translation>Index points from 0 to 100. The band of individual trust is the %1 interval; that of brand trust, which is modelled, is a span of assumptions.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (216 × 279 mm)</source>
        <translation>Letter (216 × 279 mm)</translation>
    </message>
</context>
<context>
    <name>ReportIncidents</name>
    <message>
        <source>No incident that concerns the brand in this range.</source>
        <translation>No incident that concerns the brand in this range.</translation>
    </message>
    <message>
        <source>Index points that the model takes from brand trust, on the day of disclosure and on the last day of the data.</source>
        <translation>Index points that the model takes from brand trust, on the day of disclosure and on the last day of the data.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) of others not listed.</source>
        <translation>
            <numerusform>%Ln incident of others not listed.</numerusform>
            <numerusform>%Ln incidents of others not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of an incident, and its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incident of our own counts in this range, so there is no before and after.</source>
        <translation>No incident of our own counts in this range, so there is no before and after.</translation>
    </message>
    <message>
        <source>Individual trust before and after</source>
        <translation>Individual trust before and after</translation>
    </message>
</context>
<context>
    <name>ReportMethod</name>
    <message>
        <source>Individual trust (micro)</source>
        <translation>Individual trust (micro)</translation>
    </message>
    <message>
        <source>Every answer becomes a share of its declared scale from 0 to 100. A customer counts once in a period: several answers are averaged first. The index is the mean of the customers with the interval of a t distribution.</source>
        <translation>Every answer becomes a share of its declared scale from 0 to 100. A customer counts once in a period: several answers are averaged first. The index is the mean of the customers with the interval of a t distribution.</translation>
    </message>
    <message>
        <source>Brand trust (macro)</source>
        <translation>Brand trust (macro)</translation>
    </message>
    <message>
        <source>A model: every counted incident takes points on the day of its disclosure, by its severity, reach, data sensitivity, owner and response. The loss heals with a half-life down to a scar; losses multiply. The band spans all assumptions at their mild and at their harmful end. It is no measurement.</source>
        <translation>A model: every counted incident takes points on the day of its disclosure, by its severity, reach, data sensitivity, owner and response. The loss heals with a half-life down to a scar; losses multiply. The band spans all assumptions at their mild and at their harmful end. It is no measurement.</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Trust gap</translation>
    </message>
    <message>
        <source>Micro minus macro trust of the same period. Its range joins the interval and the span and is wider than either.</source>
        <translation>Micro minus macro trust of the same period. Its range joins the interval and the span and is wider than either.</translation>
    </message>
    <message>
        <source>Before and after an incident</source>
        <translation>Before and after an incident</translation>
    </message>
    <message>
        <source>Segmented regression of the means of the periods, with the larger of the least squares and the Newey-West errors, from eight points on either side. A difference in time is no proof of what brought it about.</source>
        <translation>Segmented regression of the means of the periods, with the larger of the least squares and the Newey-West errors, from eight points on either side. A difference in time is no proof of what brought it about.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Layer 1 is the published average of a massive loss of trust, layer 2 a published figure per index point. Layer 3 draws how many events happen and what each costs; value at risk is a quantile, expected shortfall the mean beyond it.</source>
        <translation>Layer 1 is the published average of a massive loss of trust, layer 2 a published figure per index point. Layer 3 draws how many events happen and what each costs; value at risk is a quantile, expected shortfall the mean beyond it.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Small groups</translation>
    </message>
    <message>
        <source>Groups below the smallest group are hidden, and with them what would give them away. Counts are rounded to 5.</source>
        <translation>Groups below the smallest group are hidden, and with them what would give them away. Counts are rounded to 5.</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>index points</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a parameter and its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>both ends of a span</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>own figure</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>setting of the workspace</source>
        <translation>setting of the workspace</translation>
    </message>
    <message>
        <source>Smallest group, customers</source>
        <translation>Smallest group, customers</translation>
    </message>
    <message>
        <source>Confidence of intervals</source>
        <translation>Confidence of intervals</translation>
    </message>
    <message>
        <source>Macro trust without incidents, index points</source>
        <translation>Macro trust without incidents, index points</translation>
    </message>
    <message>
        <source>Border between high and low trust, index points</source>
        <translation>Border between high and low trust, index points</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>events a year</source>
        <translation>events a year</translation>
    </message>
    <message>
        <source>part of the revenue</source>
        <translation>part of the revenue</translation>
    </message>
    <message>
        <source>What the rule takes its share of</source>
        <translation>What the rule takes its share of</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>revenue growth</source>
        <translation>revenue growth</translation>
    </message>
    <message>
        <source>%1, where it differs from A</source>
        <translation>%1, where it differs from A</translation>
    </message>
    <message>
        <source>Workspace and model</source>
        <translation>Workspace and model</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Trust balance of %1</source>
        <translation>Trust balance of %1</translation>
    </message>
</context>
<context>
    <name>ReportScenarios</name>
    <message>
        <source>Mean loss</source>
        <translation>Mean loss</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Standard error of the mean</translation>
    </message>
    <message>
        <source>No loss at all, share of the trials</source>
        <translation>No loss at all, share of the trials</translation>
    </message>
    <message>
        <source>Median loss</source>
        <translation>Median loss</translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation>Value at risk 95 %</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation>Expected shortfall 95 %</translation>
    </message>
    <message>
        <source>More than the tolerance</source>
        <translation>More than the tolerance</translation>
    </message>
    <message>
        <source>Layer 3: simulation of events</source>
        <translation>Layer 3: simulation of events</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Layer 1: published rule</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Layer 2: per index point</translation>
    </message>
    <message>
        <source>no events and losses are stated, so nothing is simulated.</source>
        <translation>no events and losses are stated, so nothing is simulated.</translation>
    </message>
    <message>
        <source>Loss exceedance curve</source>
        <translation>Loss exceedance curve</translation>
    </message>
    <message>
        <source>The band is the Monte Carlo interval of the first curve.</source>
        <translation>The band is the Monte Carlo interval of the first curve.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>What a loss of trust may cost, by three layers that stand beside each other and are never added. Revenue and EBITDA are not added either. A is the current scenario; the others are kept in the workspace.</source>
        <translation>What a loss of trust may cost, by three layers that stand beside each other and are never added. Revenue and EBITDA are not added either. A is the current scenario; the others are kept in the workspace.</translation>
    </message>
    <message>
        <source>No scenario is kept under a name to compare with.</source>
        <translation>No scenario is kept under a name to compare with.</translation>
    </message>
    <message>
        <source>layers 1 and 2 lack: %1.</source>
        <translation>layers 1 and 2 lack: %1.</translation>
    </message>
</context>
<context>
    <name>ReportSegments</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>After: %1. Before: %2.</source>
        <extracomment>both are ranges of dates</extracomment>
        <translation>After: %1. Before: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) not printed.</source>
        <translation>
            <numerusform>%Ln further value not printed.</numerusform>
            <numerusform>%Ln further values not printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in these ranges.</source>
        <translation>No answers in these ranges.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) only in the table.</source>
        <translation>
            <numerusform>%Ln value only in the table.</numerusform>
            <numerusform>%Ln values only in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale changed between both, and no bridge joins it: they do not compare.</source>
        <translation>The scale changed between both, and no bridge joins it: they do not compare.</translation>
    </message>
    <message>
        <source>Trends by segment</source>
        <translation>Trends by segment</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>There are no answers yet.</translation>
    </message>
    <message>
        <source>The answers have no segments to compare.</source>
        <translation>The answers have no segments to compare.</translation>
    </message>
    <message>
        <source>Mean individual trust of every group, the largest fall first. Colour and the word “significant” only where the change stands after the adjustment for many tests (Benjamini and Hochberg). Groups below %1 customers are hidden.</source>
        <translation>Mean individual trust of every group, the largest fall first. Colour and the word “significant” only where the change stands after the adjustment for many tests (Benjamini and Hochberg). Groups below %1 customers are hidden.</translation>
    </message>
    <message>
        <source>No change is shown: in one range or both, every group has fewer than %1 customers or would give away one that has.</source>
        <translation>No change is shown: in one range or both, every group has fewer than %1 customers or would give away one that has.</translation>
    </message>
    <message>
        <source>%1 Intervals: %2, in index points.</source>
        <extracomment>%1 is &quot;After: … Before: …&quot;</extracomment>
        <translation>%1 Intervals: %2, in index points.</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>no exact figure</source>
        <translation>no exact figure</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>source of a published figure, and its year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>year unknown</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Doubtful: %1</translation>
    </message>
    <message>
        <source>Otherwise: %1 (%2)</source>
        <extracomment>a figure of another source, and that source</extracomment>
        <translation>Otherwise: %1 (%2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>none, as no scenario states events and losses</source>
        <translation>none, as no scenario states events and losses</translation>
    </message>
    <message>
        <source>some groups or periods, to protect groups below %1 customers</source>
        <translation>some groups or periods, to protect groups below %1 customers</translation>
    </message>
    <message>
        <source>none; groups below %1 customers would be</source>
        <translation>none; groups below %1 customers would be</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>About this report</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>Data date</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Published figures that the scenarios rest on, with whom they speak of. Contradicting ones stand side by side and are not averaged.</source>
        <translation>Published figures that the scenarios rest on, with whom they speak of. Contradicting ones stand side by side and are not averaged.</translation>
    </message>
    <message>
        <source>Counts of customers and answers are rounded to 5.</source>
        <translation>Counts of customers and answers are rounded to 5.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Individual trust, brand trust and the gap between them</source>
        <translation>Individual trust, brand trust and the gap between them</translation>
    </message>
    <message>
        <source>Individual trust by segment</source>
        <translation>Individual trust by segment</translation>
    </message>
    <message>
        <source>Incidents, each with before and after</source>
        <translation>Incidents, each with before and after</translation>
    </message>
    <message>
        <source>Scenarios side by side, with what they put at risk</source>
        <translation>Scenarios side by side, with what they put at risk</translation>
    </message>
    <message>
        <source>Method, assumptions, sources and date of the data</source>
        <translation>Method, assumptions, sources and date of the data</translation>
    </message>
    <message>
        <source>Counts rounded to 5; what is hidden of small groups</source>
        <translation>Counts rounded to 5; what is hidden of small groups</translation>
    </message>
    <message>
        <source>There is nothing to report yet: this workspace holds neither scores nor incidents. Import some, and the pages appear here.</source>
        <translation>There is nothing to report yet: this workspace holds neither scores nor incidents. Import some, and the pages appear here.</translation>
    </message>
    <message>
        <source>The report is being prepared …</source>
        <translation>The report is being prepared …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Data to %1</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>The report has %n page.</numerusform>
            <numerusform>The report has %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Range and segments as chosen above</source>
        <translation>Range and segments as chosen above</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Import scores …</source>
        <translation>Import scores …</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>What it contains</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The pages as they will be, on paper and in the PDF</source>
        <translation>The pages as they will be, on paper and in the PDF</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
</context>
<context>
    <name>RequiredTrustPanel</name>
    <message>
        <source>Trust that asking for data needs</source>
        <translation>Trust that asking for data needs</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Thresholds …</translation>
    </message>
    <message numerus="yes">
        <source>Trust is too low for %Ln kind(s) of data that are asked for</source>
        <translation>
            <numerusform>Trust is too low for %Ln kind of data that is asked for</numerusform>
            <numerusform>Trust is too low for %Ln kinds of data that are asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>No segment tells which data customers were asked for: map a column as segment “data” in the import, or choose a segment under Thresholds.</source>
        <translation>No segment tells which data customers were asked for: map a column as segment “data” in the import, or choose a segment under Thresholds.</translation>
    </message>
    <message>
        <source>Sensitivity not known: %1</source>
        <translation>Sensitivity not known: %1</translation>
    </message>
    <message>
        <source>%1 (sensitivity %2)</source>
        <translation>%1 (sensitivity %2)</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>No data of known sensitivity were asked for in this range. Choose a longer one.</source>
        <translation>No data of known sensitivity were asked for in this range. Choose a longer one.</translation>
    </message>
    <message>
        <source>Micro trust of those asked for the data, by segment “%1” · line: %2 interval · required values are this program&apos;s own</source>
        <translation>Micro trust of those asked for the data, by segment “%1” · line: %2 interval · required values are this program&apos;s own</translation>
    </message>
</context>
<context>
    <name>RequiredTrustTable</name>
    <message>
        <source>Data asked for</source>
        <translation>Data asked for</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>RevenueReadings</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Revenue loss</source>
        <translation>Revenue loss</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Layer 1: published rule</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Layer 2: per index point</translation>
    </message>
    <message>
        <source>%1 as a full flat year</source>
        <translation>%1 as a full flat year</translation>
    </message>
    <message>
        <source>%1 as a peak that recovers, first year</source>
        <translation>%1 as a peak that recovers, first year</translation>
    </message>
    <message>
        <source>%1 as a peak that recovers, three years</source>
        <translation>%1 as a peak that recovers, three years</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>health</source>
        <translation>health</translation>
    </message>
    <message>
        <source>location</source>
        <translation>location</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferences</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pragmatic</source>
        <translation>pragmatic</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>efficiency</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emotion</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparency</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generation</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Backup folder was open for two hours, nobody found it</source>
        <translation>Backup folder was open for two hours, nobody found it</translation>
    </message>
    <message>
        <source>Repair partner loses a laptop with customer orders</source>
        <translation>Repair partner loses a laptop with customer orders</translation>
    </message>
    <message>
        <source>Customer data stolen through a web shop flaw</source>
        <translation>Customer data stolen through a web shop flaw</translation>
    </message>
    <message>
        <source>Customers were told within 72 hours of the discovery.</source>
        <translation>Customers were told within 72 hours of the discovery.</translation>
    </message>
    <message>
        <source>Privacy dashboard launched: every customer sees and deletes own data</source>
        <translation>Privacy dashboard launched: every customer sees and deletes own data</translation>
    </message>
    <message>
        <source>Competitor sold location data without consent</source>
        <translation>Competitor sold location data without consent</translation>
    </message>
    <message>
        <source>Network down for 31 hours in the north and west</source>
        <translation>Network down for 31 hours in the north and west</translation>
    </message>
    <message>
        <source>Price raised in spite of the promised price guarantee</source>
        <translation>Price raised in spite of the promised price guarantee</translation>
    </message>
    <message>
        <source>Data theft</source>
        <translation>Data theft</translation>
    </message>
</context>
<context>
    <name>ScaleTable</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Annual revenue</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>Revenue growth a year</source>
        <translation>Revenue growth a year</translation>
    </message>
    <message>
        <source>Annual EBITDA</source>
        <translation>Annual EBITDA</translation>
    </message>
    <message>
        <source>EBITDA growth a year</source>
        <translation>EBITDA growth a year</translation>
    </message>
    <message>
        <source>Revenue lost (rule)</source>
        <translation>Revenue lost (rule)</translation>
    </message>
    <message>
        <source>EBITDA growth lost (rule)</source>
        <translation>EBITDA growth lost (rule)</translation>
    </message>
    <message>
        <source>Index points lost</source>
        <translation>Index points lost</translation>
    </message>
    <message>
        <source>Revenue growth per point</source>
        <translation>Revenue growth per point</translation>
    </message>
    <message>
        <source>EBITDA per point</source>
        <translation>EBITDA per point</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Layer 1: published rule</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Layer 2: per index point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
</context>
<context>
    <name>ScenarioLayers</name>
    <message>
        <source>Revenue %1 × %2</source>
        <translation>Revenue %1 × %2</translation>
    </message>
    <message>
        <source>Revenue %1 × its growth %2 × %3</source>
        <translation>Revenue %1 × its growth %2 × %3</translation>
    </message>
    <message>
        <source>EBITDA growth %1 × (1 − %2)</source>
        <translation>EBITDA growth %1 × (1 − %2)</translation>
    </message>
    <message>
        <source>EBITDA %1 × its growth %2 × %3</source>
        <translation>EBITDA %1 × its growth %2 × %3</translation>
    </message>
    <message>
        <source>Revenue %1 × %2 × %3 points</source>
        <translation>Revenue %1 × %2 × %3 points</translation>
    </message>
    <message>
        <source>EBITDA %1 × %2 × %3 points</source>
        <translation>EBITDA %1 × %2 × %3 points</translation>
    </message>
    <message>
        <source>Revenue loss in a year</source>
        <translation>Revenue loss in a year</translation>
    </message>
    <message>
        <source>EBITDA growth afterwards</source>
        <translation>EBITDA growth afterwards</translation>
    </message>
    <message>
        <source>EBITDA missing next year</source>
        <translation>EBITDA missing next year</translation>
    </message>
    <message>
        <source>EBITDA loss in a year</source>
        <translation>EBITDA loss in a year</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Needs: %1</translation>
    </message>
    <message>
        <source>There is no positive EBITDA of which a share could be lost.</source>
        <translation>There is no positive EBITDA of which a share could be lost.</translation>
    </message>
    <message>
        <source>EBITDA does not grow, so the rule says nothing about it.</source>
        <translation>EBITDA does not grow, so the rule says nothing about it.</translation>
    </message>
</context>
<context>
    <name>ScenarioLayersPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Published values</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Layer 1: published rule</translation>
    </message>
    <message>
        <source>Average effect of a massive loss of trust</source>
        <translation>Average effect of a massive loss of trust</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Layer 2: per index point</translation>
    </message>
    <message>
        <source>Effect grows with the points of the trust index that are lost</source>
        <translation>Effect grows with the points of the trust index that are lost</translation>
    </message>
    <message>
        <source>Why they differ: the rule is an average over companies after a massive loss of trust, the second grows with the points lost, the third draws how often events happen and what each costs. EBITDA already feels the lost revenue: figures stand side by side and are never added.</source>
        <translation>Why they differ: the rule is an average over companies after a massive loss of trust, the second grows with the points lost, the third draws how often events happen and what each costs. EBITDA already feels the lost revenue: figures stand side by side and are never added.</translation>
    </message>
    <message>
        <source>Revenue loss by reading, bars from zero</source>
        <translation>Revenue loss by reading, bars from zero</translation>
    </message>
    <message>
        <source>Revenue at risk: %1 by the published rule, %2 per index point</source>
        <translation>Revenue at risk: %1 by the published rule, %2 per index point</translation>
    </message>
    <message>
        <source>Revenue at risk cannot be estimated yet: state the annual revenue, and its growth if the rule needs it</source>
        <translation>Revenue at risk cannot be estimated yet: state the annual revenue, and its growth if the rule needs it</translation>
    </message>
    <message>
        <source>Sets layers 1 and 2 to their published values; the company and layer 3 stay</source>
        <translation>Sets layers 1 and 2 to their published values; the company and layer 3 stay</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>What a massive loss of trust would cost</source>
        <translation>What a massive loss of trust would cost</translation>
    </message>
    <message>
        <source>every figure names its source: an assumption, or an own measurement that you took</source>
        <translation>every figure names its source: an assumption, or an own measurement that you took</translation>
    </message>
</context>
<context>
    <name>SegmentPanel</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Last period</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Shown range</source>
        <translation>Shown range</translation>
    </message>
    <message>
        <source>Individual trust by %1</source>
        <comment>segment</comment>
        <translation>Individual trust by %1</translation>
    </message>
    <message>
        <source>What changed, by %1</source>
        <comment>segment</comment>
        <translation>What changed, by %1</translation>
    </message>
    <message>
        <source>%1 · mean over customers on one axis · change coloured where it is significant</source>
        <translation>%1 · mean over customers on one axis · change coloured where it is significant</translation>
    </message>
    <message>
        <source>The %1 values with the most customers; all of them are in the table below.</source>
        <translation>The %1 values with the most customers; all of them are in the table below.</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>method break</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two ranges of dates</comment>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>%1 · largest fall first · colour: significant after adjusting for the number of values · line: %2 interval</source>
        <translation>%1 · largest fall first · colour: significant after adjusting for the number of values · line: %2 interval</translation>
    </message>
    <message>
        <source>There are no two periods with answers to compare: choose a longer range or a shorter interval.</source>
        <translation>There are no two periods with answers to compare: choose a longer range or a shorter interval.</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>%1: %2.</source>
        <comment>name and reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>none: too few customers</source>
        <translation>none: too few customers</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3), before %4 (n = %5), change %6, interval %7, adjusted p %8.</source>
        <translation>%1: %2 (n&#xa0;=&#xa0;%3), before %4 (n&#xa0;=&#xa0;%5), change %6, interval %7, adjusted p %8.</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>Enter or a click shows only these customers, and how their scores are distributed.</source>
        <translation>Enter or a click shows only these customers, and how their scores are distributed.</translation>
    </message>
</context>
<context>
    <name>SimulationCells</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at risk</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected shortfall</translation>
    </message>
    <message>
        <source>Loss above</source>
        <translation>Loss above</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Band from</translation>
    </message>
    <message>
        <source>Band to</source>
        <translation>Band to</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>To below</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Share of the trials</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Mean at its low end</source>
        <translation>Mean at its low end</translation>
    </message>
    <message>
        <source>Mean at its high end</source>
        <translation>Mean at its high end</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Trials</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mean loss</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Interval from</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Interval to</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>The simulation is being worked out.</source>
        <translation>The simulation is being worked out.</translation>
    </message>
    <message>
        <source>Choose a template above, or add what an event costs.</source>
        <translation>Choose a template above, or add what an event costs.</translation>
    </message>
    <message>
        <source>A loss above the tolerance: %1</source>
        <translation>A loss above the tolerance: %1</translation>
    </message>
    <message>
        <source>%1 of the trials cost something</source>
        <translation>%1 of the trials cost something</translation>
    </message>
    <message>
        <source>More trials would move the mean by less than %1</source>
        <translation>More trials would move the mean by less than %1</translation>
    </message>
    <message>
        <source>The trials are being drawn</source>
        <translation>The trials are being drawn</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No input to vary</source>
        <translation>No input to vary</translation>
    </message>
    <message>
        <source>%1 sways the mean most</source>
        <translation>%1 sways the mean most</translation>
    </message>
    <message>
        <source>Layer 3: own simulation</source>
        <translation>Layer 3: own simulation</translation>
    </message>
    <message>
        <source>Each event of each trial is drawn on its own</source>
        <translation>Each event of each trial is drawn on its own</translation>
    </message>
    <message>
        <source>Model: what the inputs at the left would cost, not a measurement</source>
        <translation>Model: what the inputs at the left would cost, not a measurement</translation>
    </message>
    <message>
        <source>Loss exceedance curve with its Monte Carlo band</source>
        <translation>Loss exceedance curve with its Monte Carlo band</translation>
    </message>
    <message>
        <source>Trials with a loss, by its size</source>
        <translation>Trials with a loss, by its size</translation>
    </message>
    <message>
        <source>Mean loss, one input at a time, same random numbers</source>
        <translation>Mean loss, one input at a time, same random numbers</translation>
    </message>
    <message>
        <source>Mean as trials were added, with its interval</source>
        <translation>Mean as trials were added, with its interval</translation>
    </message>
    <message>
        <source>The tail in figures</source>
        <translation>The tail in figures</translation>
    </message>
    <message>
        <source>Percentiles of several scenarios may not be added</source>
        <translation>Percentiles of several scenarios may not be added</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
    <message>
        <source>%1 of the trials cost something or bring a benefit</source>
        <translation>%1 of the trials cost something or bring a benefit</translation>
    </message>
    <message>
        <source>Probability that the loss exceeds this amount</source>
        <translation>Probability that the loss exceeds this amount</translation>
    </message>
    <message>
        <source>Trials with a loss or a benefit, by its size</source>
        <translation>Trials with a loss or a benefit, by its size</translation>
    </message>
    <message>
        <source>input at its 5 % point, a fixed one 10 % less</source>
        <translation>input at its 5 % point, a fixed one 10 % less</translation>
    </message>
    <message>
        <source>input at its 95 % point, a fixed one 10 % more</source>
        <translation>input at its 95 % point, a fixed one 10 % more</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Read as a file of %1: it has the column names of one.</source>
        <translation>Read as a file of %1: it has the column names of one.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” was left out.</source>
        <translation>The hidden sheet “%1” was left out.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read: no other has the columns.</source>
        <translation>The sheet “%1” was read: no other has the columns.</translation>
    </message>
    <message>
        <source>The list “%1” is left out.</source>
        <translation>The list “%1” is left out.</translation>
    </message>
    <message>
        <source>The rows are those of the list “%1”.</source>
        <translation>The rows are those of the list “%1”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file, %2 how many of its rows were stored already</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Later imports left out rows that were stored already: %1. Those of them that came from this import leave too; to have them, import these files again.</source>
        <translation>Later imports left out rows that were stored already: %1. Those of them that came from this import leave too; to have them, import these files again.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>method break</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>bridged</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>few customers</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>macro is the start value</source>
        <translation>macro is the start value</translation>
    </message>
</context>
<context>
    <name>TensionPanel</name>
    <message>
        <source>Sharing exposure X</source>
        <translation>Sharing exposure X</translation>
    </message>
    <message>
        <source>Brand trust T</source>
        <translation>Brand trust T</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelled</translation>
    </message>
    <message>
        <source>Share in the last period</source>
        <translation>Share in the last period</translation>
    </message>
    <message>
        <source>Strongest correlation</source>
        <translation>Strongest correlation</translation>
    </message>
    <message>
        <source>p over all lags</source>
        <translation>p over all lags</translation>
    </message>
    <message>
        <source>The test needs to know who shares data.</source>
        <translation>The test needs to know who shares data.</translation>
    </message>
    <message>
        <source>No lag has enough pairs of changes to be compared.</source>
        <translation>No lag has enough pairs of changes to be compared.</translation>
    </message>
    <message>
        <source>A series that never changes has no correlation.</source>
        <translation>A series that never changes has no correlation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) of %Ln customer(s)</source>
        <comment>share and its interval</comment>
        <translation>
            <numerusform>%1 (%2) of %Ln customer</numerusform>
            <numerusform>%1 (%2) of %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at lag %2</source>
        <comment>correlation, and how far apart</comment>
        <translation>%1 at lag %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%2%1 bn</source>
        <extracomment>Money in thousand millions (10^9): %1 number, %2 currency sign. German: &quot;%1 Mrd. %2&quot;</extracomment>
        <translation>%2%1 bn</translation>
    </message>
    <message>
        <source>%2 %1 bn</source>
        <extracomment>Money in thousand millions (10^9): %1 number, %2 currency code. German: &quot;%1 Mrd. %2&quot;</extracomment>
        <translation>%2 %1 bn</translation>
    </message>
    <message>
        <source>%2%1 m</source>
        <extracomment>Money in millions: %1 number, %2 currency sign. German: &quot;%1 Mio. %2&quot;</extracomment>
        <translation>%2%1 m</translation>
    </message>
    <message>
        <source>%2 %1 m</source>
        <extracomment>Money in millions: %1 number, %2 currency code. German: &quot;%1 Mio. %2&quot;</extracomment>
        <translation>%2 %1 m</translation>
    </message>
    <message>
        <source>%2%1 k</source>
        <extracomment>Money in thousands: %1 number, %2 currency sign. German: &quot;%1 Tsd. %2&quot;</extracomment>
        <translation>%2%1 k</translation>
    </message>
    <message>
        <source>%2 %1 k</source>
        <extracomment>Money in thousands: %1 number, %2 currency code. German: &quot;%1 Tsd. %2&quot;</extracomment>
        <translation>%2 %1 k</translation>
    </message>
    <message>
        <source>%2%1</source>
        <extracomment>Money: %1 number, %2 currency sign. German: &quot;%1 %2&quot;</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>Money: %1 number, %2 currency code. German: &quot;%1 %2&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a month with its year, see QLocale::toString</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of two numbers</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date, see QLocale::toString. German: &quot;dd.MM.yyyy&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date with its weekday, see QLocale::toString. German: &quot;dddd, d. MMMM yyyy&quot;</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>month</comment>
        <extracomment>A date known to the month only: %1 is &quot;May 2017&quot;</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>year</comment>
        <extracomment>A date known to the year only: %1 is &quot;2017&quot;</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <extracomment>ISO week: %1 number of the week, %2 year</extracomment>
        <translation>week %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter: %1 is 1 to 4, %2 year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>Date and time of day. German: &quot;%1, %2 Uhr&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>One index point with its sign, abbreviated. German: &quot;%1 Pkt.&quot;</extracomment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>A share so near to all or to none that its figure would say either: %1 is &quot;99.9 %&quot;</extracomment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Counts are rounded to 5; what would show a group below %1 customers is hidden.</source>
        <translation>Counts are rounded to 5; what would show a group below %1 customers is hidden.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Every page answers one question: how customers and the brand stand, what incidents did, what is at risk. Ctrl with the number of a page shows it too.</source>
        <translation>Every page answers one question: how customers and the brand stand, what incidents did, what is at risk. Ctrl with the number of a page shows it too.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Range, interval and segments hold for all pages. Groups that would be too small are hidden, and the page says so.</source>
        <translation>Range, interval and segments hold for all pages. Groups that would be too small are hidden, and the page says so.</translation>
    </message>
    <message>
        <source>A key figure</source>
        <translation>A key figure</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>How is this calculated?</translation>
    </message>
    <message>
        <source>Every card has this button: formula, inputs, limits and source of what it shows. F1 does the same.</source>
        <translation>Every card has this button: formula, inputs, limits and source of what it shows. F1 does the same.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Your own data</translation>
    </message>
    <message>
        <source>Here files come in. You see how every cell is understood before anything is written, and every import can be taken back.</source>
        <translation>Here files come in. You see how every cell is understood before anything is written, and every import can be taken back.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Five short stations show where things are. They are also in the Help menu.</source>
        <translation>Five short stations show where things are. They are also in the Help menu.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Below the value stands what it rests on: the number of customers and the interval. A change is coloured only where its interval excludes zero.</source>
        <translation>Below the value stands what it rests on: the number of customers and the interval. A change is coloured only where its interval excludes zero.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Gap, range</source>
        <translation>Gap, range</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1st decile</source>
        <translation>1st decile</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2nd</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3rd</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4th</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6th</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7th</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8th</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9th</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Net trust</translation>
    </message>
    <message>
        <source>Net, interval</source>
        <translation>Net, interval</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Distrust</translation>
    </message>
    <message>
        <source>Measured brand trust</source>
        <translation>Measured brand trust</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>%1 interval</source>
        <translation>%1 interval</translation>
    </message>
    <message>
        <source>none: too few customers</source>
        <translation>none: too few customers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Individual trust (micro)</source>
        <translation>Individual trust (micro)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brand trust (macro)</source>
        <translation>Brand trust (macro)</translation>
    </message>
    <message>
        <source>Span of assumptions</source>
        <translation>Span of assumptions</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Trust gap</translation>
    </message>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1 (not counted)</translation>
    </message>
    <message>
        <source>Nothing to show yet. Import scores and incidents on the Data page.</source>
        <translation>Nothing to show yet. Import scores and incidents on the Data page.</translation>
    </message>
    <message>
        <source>No days to show yet. Import scores or add an incident.</source>
        <translation>No days to show yet. Import scores or add an incident.</translation>
    </message>
    <message>
        <source>No counted incident takes points in this range.</source>
        <translation>No counted incident takes points in this range.</translation>
    </message>
    <message>
        <source>Incidents: ◆ severe, ● other, ○ not counted</source>
        <translation>Incidents: ◆ severe, ● other, ○ not counted</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>bridged</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>Bridged</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Method break</translation>
    </message>
    <message>
        <source>No answers yet. Import scores on the Data page.</source>
        <translation>No answers yet. Import scores on the Data page.</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>People asked</translation>
    </message>
    <message>
        <source>Measured brand trust</source>
        <translation>Measured brand trust</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
    <message>
        <source>Change in index points</source>
        <translation>Change in index points</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) hidden to protect groups below %1 customers</source>
        <translation>
            <numerusform>%Ln period hidden to protect groups below %1 customers</numerusform>
            <numerusform>%Ln periods hidden to protect groups below %1 customers</numerusform>
        </translation>
    </message>
    <message>
        <source>dotted line: day not known</source>
        <translation>dotted line: day not known</translation>
    </message>
    <message>
        <source>Points: ○ n &lt; %1</source>
        <translation>Points: ○ n &lt; %1</translation>
    </message>
    <message>
        <source>No answers and no incidents in this range with these filters. Choose a longer range or other filters.</source>
        <translation>No answers and no incidents in this range with these filters. Choose a longer range or other filters.</translation>
    </message>
    <message>
        <source>No answers in this range with these filters. Choose a longer range or other filters.</source>
        <translation>No answers in this range with these filters. Choose a longer range or other filters.</translation>
    </message>
    <message>
        <source>each year stands at its end</source>
        <translation>each year stands at its end</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>low trust</source>
        <translation>low trust</translation>
    </message>
    <message>
        <source>middling trust</source>
        <translation>middling trust</translation>
    </message>
    <message>
        <source>high trust</source>
        <translation>high trust</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>pragmatic</source>
        <translation>pragmatic</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>trust level, willingness to share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>not certain</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>too little</translation>
    </message>
    <message>
        <source>There are no answers in this range. Choose a longer range or other filters.</source>
        <translation>There are no answers in this range. Choose a longer range or other filters.</translation>
    </message>
    <message>
        <source>No drivers were imported: map columns as drivers in the import.</source>
        <translation>No drivers were imported: map columns as drivers in the import.</translation>
    </message>
    <message>
        <source>No driver can be compared: see below why each is left out.</source>
        <translation>No driver can be compared: see below why each is left out.</translation>
    </message>
    <message numerus="yes">
        <source>Too few customers: the comparison needs %Ln customer(s) who answered the score and every driver. Choose a longer range or fewer filters.</source>
        <translation>
            <numerusform>Too few customers: the comparison needs %Ln customer who answered the score and every driver. Choose a longer range or fewer filters.</numerusform>
            <numerusform>Too few customers: the comparison needs %Ln customers who answered the score and every driver. Choose a longer range or fewer filters.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers gave the same score: there is nothing that drivers could go along with.</source>
        <translation>All customers gave the same score: there is nothing that drivers could go along with.</translation>
    </message>
    <message>
        <source>The drivers go along with nothing of the score: there are no shares to compare.</source>
        <translation>The drivers go along with nothing of the score: there are no shares to compare.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fewer than %Ln customer(s) answered it</source>
        <translation>
            <numerusform>%1: fewer than %Ln customer answered it</numerusform>
            <numerusform>%1: fewer than %Ln customers answered it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answered by less than half as many customers as others</source>
        <translation>%1: answered by less than half as many customers as others</translation>
    </message>
    <message>
        <source>%1: all customers gave the same answer</source>
        <translation>%1: all customers gave the same answer</translation>
    </message>
    <message>
        <source>%1: ten others go along with the score more closely</source>
        <translation>%1: ten others go along with the score more closely</translation>
    </message>
    <message>
        <source>%1 %2, %3 who name it as most important: %4</source>
        <translation>%1 %2, %3 who name it as most important: %4</translation>
    </message>
    <message>
        <source>%1; doubtful: %2</source>
        <translation>%1; doubtful: %2</translation>
    </message>
    <message>
        <source>association, not cause</source>
        <translation>association, not cause</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficiency</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>This group is not shown: together with other answers it would tell of a few customers.</source>
        <translation>This group is not shown: together with other answers it would tell of a few customers.</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
</context>
<context>
    <name>trustbilanz::BalanceMap</name>
    <message>
        <source>%1: micro %2, macro %3.</source>
        <translation>%1: micro %2, macro %3.</translation>
    </message>
    <message numerus="yes">
        <source>Map of micro and macro trust, %Ln period(s).</source>
        <translation>
            <numerusform>Map of micro and macro trust, %Ln period.</numerusform>
            <numerusform>Map of micro and macro trust, %Ln periods.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustbilanz::BatchesCard</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Each import is one step and can be taken back completely, also after later ones</source>
        <translation>Each import is one step and can be taken back completely, also after later ones</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>Select an import first</source>
        <translation>Select an import first</translation>
    </message>
    <message>
        <source>%1: %2 already stored · SHA-256 %3 …</source>
        <translation>%1: %2 already stored · SHA-256 %3 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 back? Its %2 leave the workspace, and what it replaced comes back. That cannot be undone: only importing the file again brings them back.</source>
        <translation>Take %1 back? Its %2 leave the workspace, and what it replaced comes back. That cannot be undone: only importing the file again brings them back.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::BoxesChoice</name>
    <message>
        <source>up to 25, from 75: two of five, or three of nine as Edelman</source>
        <translation>up to 25, from 75: two of five, or three of nine as Edelman</translation>
    </message>
    <message>
        <source>up to 33.3, from 83.3: 1–3 and 6–7 of seven as Temkin</source>
        <translation>up to 33.3, from 83.3: 1–3 and 6–7 of seven as Temkin</translation>
    </message>
    <message>
        <source>up to 60, from 90: 0–6 and 9–10 of ten</source>
        <translation>up to 60, from 90: 0–6 and 9–10 of ten</translation>
    </message>
    <message>
        <source>up to %1, from %2</source>
        <translation>up to %1, from %2</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Other …</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxes</translation>
    </message>
</context>
<context>
    <name>trustbilanz::Card</name>
    <message>
        <source>How is this calculated?</source>
        <translation>How is this calculated?</translation>
    </message>
    <message>
        <source>How is this calculated? (F1)</source>
        <translation>How is this calculated? (F1)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CardExports</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Trustbilanz – %1</source>
        <translation>Trustbilanz – %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Data to %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Method: %1</translation>
    </message>
    <message>
        <source>Sample data: %1</source>
        <translation>Sample data: %1</translation>
    </message>
    <message>
        <source>CSV for other programs: 1.5, comma (*.csv)</source>
        <translation>CSV for other programs: 1.5, comma (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel in German: 1,5, semicolon (*.csv)</source>
        <translation>CSV for Excel in German: 1,5, semicolon (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>The picture is on the clipboard.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>The table is on the clipboard.</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>Written: %1 in %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sample data (invented)</source>
        <translation>Sample data (invented)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CategoryStrips</name>
    <message>
        <source>%1 (%2), %3 of %4</source>
        <comment>share, its interval, customers, of all</comment>
        <translation>%1 (%2), %3 of %4</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ChartCard</name>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show the figures as a chart (Ctrl+T)</source>
        <translation>Show the figures as a chart (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show the figures as a table (Ctrl+T)</source>
        <translation>Show the figures as a table (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ColumnList</name>
    <message>
        <source>Add a segment</source>
        <translation>Add a segment</translation>
    </message>
    <message>
        <source>Add a driver</source>
        <translation>Add a driver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversed</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lowest</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>highest</translation>
    </message>
    <message>
        <source>Lowest possible answer</source>
        <translation>Lowest possible answer</translation>
    </message>
    <message>
        <source>Highest possible answer</source>
        <translation>Highest possible answer</translation>
    </message>
    <message>
        <source>Give each segment a column and a name.</source>
        <translation>Give each segment a column and a name.</translation>
    </message>
    <message>
        <source>Give each driver a column and a name.</source>
        <translation>Give each driver a column and a name.</translation>
    </message>
    <message>
        <source>%1 is used twice.</source>
        <translation>%1 is used twice.</translation>
    </message>
    <message>
        <source>State the lowest and highest possible answer of %1.</source>
        <translation>State the lowest and highest possible answer of %1.</translation>
    </message>
    <message>
        <source>Groups to compare, such as region or product. A column may be dropped here.</source>
        <translation>Groups to compare, such as region or product. A column may be dropped here.</translation>
    </message>
    <message>
        <source>Questions about single sides of trust, on scales of their own. A column may be dropped here.</source>
        <translation>Questions about single sides of trust, on scales of their own. A column may be dropped here.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Page, command or file</source>
        <translation>Page, command or file</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commands found</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ComparisonChoice</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: kept scenario or template</source>
        <translation>%1: kept scenario or template</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DateField</name>
    <message>
        <source>2017, 2017-05 or 2017-05-27</source>
        <translation>2017, 2017-05 or 2017-05-27</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DensityStrip</name>
    <message>
        <source>Distribution of scores, %1 to %2: %3 of %4 periods have enough customers. Use the arrow keys to read deciles.</source>
        <translation>Distribution of scores, %1 to %2: %3 of %4 periods have enough customers. Use the arrow keys to read deciles.</translation>
    </message>
    <message>
        <source>%1 of the period&apos;s customers</source>
        <translation>%1 of the period&apos;s customers</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>fewer than %1 customers</source>
        <translation>fewer than %1 customers</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Method break</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>few customers</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Deciles: from %1 customers</source>
        <translation>Deciles: from %1 customers</translation>
    </message>
    <message>
        <source>1st decile</source>
        <translation>1st decile</translation>
    </message>
    <message>
        <source>3rd decile</source>
        <translation>3rd decile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>7th decile</source>
        <translation>7th decile</translation>
    </message>
    <message>
        <source>9th decile</source>
        <translation>9th decile</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>hidden to protect groups below %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DistributionField</name>
    <message>
        <source>%1: distribution</source>
        <translation>%1: distribution</translation>
    </message>
    <message>
        <source>%1: picture of the distribution</source>
        <translation>%1: picture of the distribution</translation>
    </message>
    <message>
        <source>The lowest value may not be above the highest.</source>
        <translation>The lowest value may not be above the highest.</translation>
    </message>
    <message>
        <source>The values must rise: the lowest first, then the most likely, then the highest.</source>
        <translation>The values must rise: the lowest first, then the most likely, then the highest.</translation>
    </message>
    <message>
        <source>Both values must be above zero, and the second above the first.</source>
        <translation>Both values must be above zero, and the second above the first.</translation>
    </message>
    <message>
        <source>The deviation may not be below zero.</source>
        <translation>The deviation may not be below zero.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DropOverlay</name>
    <message>
        <source>Opens the workspace %1</source>
        <translation>Opens the workspace %1</translation>
    </message>
    <message>
        <source>Shows how %1 would be imported; nothing is written before you agree</source>
        <translation>Shows how %1 would be imported; nothing is written before you agree</translation>
    </message>
    <message>
        <source>%1 can neither be opened nor imported here</source>
        <translation>%1 can neither be opened nor imported here</translation>
    </message>
    <message>
        <source>Makes a workspace for %1, then shows how it would be imported</source>
        <translation>Makes a workspace for %1, then shows how it would be imported</translation>
    </message>
</context>
<context>
    <name>trustbilanz::EffectForm</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A segment and one of its values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Affected customers</source>
        <translation>Affected customers</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Periods before</translation>
    </message>
    <message>
        <source>Periods after</source>
        <translation>Periods after</translation>
    </message>
    <message>
        <source>Who was affected: their change is compared with that of the others (difference in differences)</source>
        <translation>Who was affected: their change is compared with that of the others (difference in differences)</translation>
    </message>
    <message>
        <source>A yearly season is part of the model</source>
        <translation>A yearly season is part of the model</translation>
    </message>
    <message>
        <source>Offered because the points span two years</source>
        <translation>Offered because the points span two years</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>the mark stands before every message, so that it is not told by colour alone</extracomment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::EvidenceList</name>
    <message>
        <source>Published figures</source>
        <translation>Published figures</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ExportMenu</name>
    <message>
        <source>Save or copy …</source>
        <translation>Save or copy …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::FieldCard</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (needed)</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Recognised: %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choose a column</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
</context>
<context>
    <name>trustbilanz::FilterBar</name>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>All segments</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Shows all data by month again</source>
        <translation>Shows all data by month again</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows all data again</source>
        <translation>Shows all data again</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Reset zoom</translation>
    </message>
    <message>
        <source>Shows the range from before the zoom; Esc or a double click in a chart goes back one step</source>
        <translation>Shows the range from before the zoom; Esc or a double click in a chart goes back one step</translation>
    </message>
</context>
<context>
    <name>trustbilanz::HeaderMethods</name>
    <message>
        <source>How is this calculated? Right click here, or F1 in a cell</source>
        <translation>How is this calculated? Right click here, or F1 in a cell</translation>
    </message>
    <message>
        <source>How is “%1” calculated?</source>
        <translation>How is “%1” calculated?</translation>
    </message>
</context>
<context>
    <name>trustbilanz::HelpContents</name>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Pages of the program</translation>
    </message>
    <message>
        <source>How figures are calculated</source>
        <translation>How figures are calculated</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 holds</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>customer scores</source>
        <translation>customer scores</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Choose how the column %1 is meant.</source>
        <translation>Choose how the column %1 is meant.</translation>
    </message>
    <message>
        <source>Counting what is new …</source>
        <translation>Counting what is new …</translation>
    </message>
    <message>
        <source>Some rows are stored already with other content: choose what to do with them.</source>
        <translation>Some rows are stored already with other content: choose what to do with them.</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>There is nothing new to import.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what is going on, and how much of it is done</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You chose to stop at this: %1, first in line %2.</source>
        <translation>You chose to stop at this: %1, first in line %2.</translation>
    </message>
    <message>
        <source>a measured brand series</source>
        <translation>a measured brand series</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1. What is stored already does not count twice.</source>
        <translation>A file of this name was imported on %1. What is stored already does not count twice.</translation>
    </message>
    <message>
        <source>This workspace holds sample data and may be deleted with them: for your own data make one of your own (New workspace in the File menu).</source>
        <translation>This workspace holds sample data and may be deleted with them: for your own data make one of your own (New workspace in the File menu).</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ImportFoot</name>
    <message>
        <source>Changed rows: choose</source>
        <translation>Changed rows: choose</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Keep what is stored</translation>
    </message>
    <message>
        <source>Replace with the file</source>
        <translation>Replace with the file</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Another file …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Rows that are stored already with other content</source>
        <translation>Rows that are stored already with other content</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 already there</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IncidentDetails</name>
    <message>
        <source>Not counted: it does not change the index</source>
        <translation>Not counted: it does not change the index</translation>
    </message>
    <message>
        <source>Model: %1 = %2</source>
        <translation>Model: %1 = %2</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>No incident selected</translation>
    </message>
    <message>
        <source>Select one in the table to see how its loss comes about.</source>
        <translation>Select one in the table to see how its loss comes about.</translation>
    </message>
    <message>
        <source>Model: %1 = %2, limited to %3</source>
        <translation>Model: %1 = %2, limited to %3</translation>
    </message>
    <message>
        <source>Model: %1 = %2, of which the month leaves %3</source>
        <translation>Model: %1 = %2, of which the month leaves %3</translation>
    </message>
    <message>
        <source>How its peak loss comes about (model; every factor is a choice, with the span of the band)</source>
        <translation>How its peak loss comes about (model; every factor is a choice, with the span of the band)</translation>
    </message>
    <message>
        <source>Peak with all spans: %1 to %2</source>
        <translation>Peak with all spans: %1 to %2</translation>
    </message>
    <message>
        <source>Left now: %1 · its part of the index: %2</source>
        <translation>Left now: %1 · its part of the index: %2</translation>
    </message>
    <message>
        <source>Strength S</source>
        <translation>Strength S</translation>
    </message>
    <message>
        <source>How its peak gain comes about (model; every factor is a choice, with the span of the band)</source>
        <translation>How its peak gain comes about (model; every factor is a choice, with the span of the band)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IncidentDialog</name>
    <message>
        <source>Add incident</source>
        <translation>Add incident</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>Edit incident</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IssuesCard</name>
    <message>
        <source>Rows that were not understood</source>
        <translation>Rows that were not understood</translation>
    </message>
    <message>
        <source>What was not understood in %1</source>
        <translation>What was not understood in %1</translation>
    </message>
    <message>
        <source>Lines of the file, without their content, as that may be personal. A future date is a warning: the row was kept.</source>
        <translation>Lines of the file, without their content, as that may be personal. A future date is a warning: the row was kept.</translation>
    </message>
    <message>
        <source>%1 × %2 (%3), first in line %4</source>
        <extracomment>%1 how many, %2 what, %3 field, %4 line</extracomment>
        <translation>%1 × %2 (%3), first in line %4</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Save the list …</translation>
    </message>
    <message>
        <source>Writes line, field and problem of every such row to a CSV file</source>
        <translation>Writes line, field and problem of every such row to a CSV file</translation>
    </message>
    <message>
        <source>The first %1 are listed here; the saved list has all of them.</source>
        <translation>The first %1 are listed here; the saved list has all of them.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::JobBar</name>
    <message>
        <source>Import taken back: %1 removed, %2 restored.</source>
        <translation>Import taken back: %1 removed, %2 restored.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in %1: everything is stored already or was rejected.</source>
        <translation>Nothing new in %1: everything is stored already or was rejected.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Working …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new score(s)</source>
        <translation>
            <numerusform>%Ln new score</numerusform>
            <numerusform>%Ln new scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new incident(s)</source>
        <translation>
            <numerusform>%Ln new incident</numerusform>
            <numerusform>%Ln new incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2; %3 changed, %4 rejected.</source>
        <extracomment>%1 is a count with its noun, %2 a file</extracomment>
        <translation>%1 from %2; %3 changed, %4 rejected.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>The list of problems was saved as %1.</source>
        <translation>The list of problems was saved as %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Comparing %1 with what is stored</source>
        <translation>Comparing %1 with what is stored</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rows/s</translation>
    </message>
    <message>
        <source>Cancel keeps nothing of it.</source>
        <translation>Cancel keeps nothing of it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) of the brand</source>
        <translation>
            <numerusform>%Ln new value of the brand</numerusform>
            <numerusform>%Ln new values of the brand</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are being read; the figures are those of the last time.</source>
        <translation>The answers are being read; the figures are those of the last time.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Only importing the file again brings it back</source>
        <translation>Only importing the file again brings it back</translation>
    </message>
    <message>
        <source>Stops it; nothing of it will be kept</source>
        <translation>Stops it; nothing of it will be kept</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Show the overview</translation>
    </message>
</context>
<context>
    <name>trustbilanz::LagBars</name>
    <message>
        <source>Correlation r</source>
        <translation>Correlation r</translation>
    </message>
    <message>
        <source>Lag in periods</source>
        <translation>Lag in periods</translation>
    </message>
    <message>
        <source>Lag %1: %2.</source>
        <comment>how far apart, and the correlation</comment>
        <translation>Lag %1: %2.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::LossComponentForm</name>
    <message>
        <source>%1: share lost</source>
        <extracomment>%1 is the name of a loss</extracomment>
        <translation>%1: share lost</translation>
    </message>
    <message>
        <source>Name of the loss</source>
        <translation>Name of the loss</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Money per event; below zero is a benefit</source>
        <translation>Money per event; below zero is a benefit</translation>
    </message>
    <message>
        <source>Share of a year’s revenue lost at the peak of an event; below zero is a gain</source>
        <translation>Share of a year’s revenue lost at the peak of an event; below zero is a gain</translation>
    </message>
</context>
<context>
    <name>trustbilanz::MainWindow</name>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (sample data)</translation>
    </message>
    <message>
        <source>%1 – Trustbilanz</source>
        <translation>%1 – Trustbilanz</translation>
    </message>
</context>
<context>
    <name>trustbilanz::MappingForm</name>
    <message>
        <source>The fields of this format are known; there is nothing to map.</source>
        <translation>The fields of this format are known; there is nothing to map.</translation>
    </message>
    <message>
        <source>Whose incidents</source>
        <translation>Whose incidents</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>As the file says</translation>
    </message>
    <message>
        <source>Incidents of others are listed and never move the index of your brand.</source>
        <translation>Incidents of others are listed and never move the index of your brand.</translation>
    </message>
    <message>
        <source>Choose the column of %1.</source>
        <translation>Choose the column of %1.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::MeasureForm</name>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Every figure is your own estimate; period, half-life and discount rate start from this program&apos;s own assumptions.</source>
        <translation>Every figure is your own estimate; period, half-life and discount rate start from this program&apos;s own assumptions.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NavigationRail</name>
    <message>
        <source>Pseudonymised · offline</source>
        <translation>Pseudonymised · offline</translation>
    </message>
    <message>
        <source>Customer ids are replaced on entry; this program has no network code.</source>
        <translation>Customer ids are replaced on entry; this program has no network code.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Shows as soon as data are imported or a workspace is open</source>
        <translation>Shows as soon as data are imported or a workspace is open</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Only the name is needed now. What you leave out is &quot;not stated&quot;, and can be stated later under Data.</source>
        <translation>Only the name is needed now. What you leave out is &quot;not stated&quot;, and can be stated later under Data.</translation>
    </message>
    <message>
        <source>%1 goes into a workspace: one file of yours that keeps all you import for a brand. %2</source>
        <translation>%1 goes into a workspace: one file of yours that keeps all you import for a brand. %2</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Another place …</translation>
    </message>
    <message>
        <source>State more now</source>
        <translation>State more now</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Create and go on</source>
        <translation>Create and go on</translation>
    </message>
    <message>
        <source>It is written among your documents.</source>
        <translation>It is written among your documents.</translation>
    </message>
    <message>
        <source>Becomes %1 in the folder %2.</source>
        <translation>Becomes %1 in the folder %2.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NotationCard</name>
    <message>
        <source>Detect</source>
        <translation>Detect</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detected: %1</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Numbers and dates</translation>
    </message>
    <message>
        <source>Told from the file, never from the language of this program.</source>
        <translation>Told from the file, never from the language of this program.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimal sign</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>Thousands sign</translation>
    </message>
    <message>
        <source>Latest year that two digits mean</source>
        <translation>Latest year that two digits mean</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NumberField</name>
    <message>
        <source>%1: slider</source>
        <translation>%1: slider</translation>
    </message>
</context>
<context>
    <name>trustbilanz::OpeningPage</name>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 is being opened …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::OwnFiguresButton</name>
    <message>
        <source>“%1” shows no loss of individual trust: nothing was taken.</source>
        <translation>“%1” shows no loss of individual trust: nothing was taken.</translation>
    </message>
    <message>
        <source>Measured after “%1” (%2): %3, 95 % interval %4. Before/after of the own answers; the share of revenue, %5 per point, is an assumption.</source>
        <translation>Measured after “%1” (%2): %3, 95 % interval %4. Before/after of the own answers; the share of revenue, %5 per point, is an assumption.</translation>
    </message>
    <message>
        <source>From own data</source>
        <translation>From own data</translation>
    </message>
    <message>
        <source>Takes the measured before/after effect of an own incident into the scenario</source>
        <translation>Takes the measured before/after effect of an own incident into the scenario</translation>
    </message>
    <message>
        <source>The interval includes zero: the loss may be chance. Its gain side counts as no loss.</source>
        <translation>The interval includes zero: the loss may be chance. Its gain side counts as no loss.</translation>
    </message>
    <message>
        <source>Layer 3 still holds the share measured after “%1”; a template replaces it.</source>
        <translation>Layer 3 still holds the share measured after “%1”; a template replaces it.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PageHeader</name>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PanelPage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Data to %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PreviewPanel</name>
    <message>
        <source>As the file stands, and as it is understood</source>
        <translation>As the file stands, and as it is understood</translation>
    </message>
    <message>
        <source>Save the problems …</source>
        <translation>Save the problems …</translation>
    </message>
    <message>
        <source>Writes line, field and problem of every such row to a CSV file, without what stands in its cells</source>
        <translation>Writes line, field and problem of every such row to a CSV file, without what stands in its cells</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Show the meaning</translation>
    </message>
    <message>
        <source>Shows below each cell how it is understood; a single cell tells it under the mouse pointer</source>
        <translation>Shows below each cell how it is understood; a single cell tells it under the mouse pointer</translation>
    </message>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s)</source>
        <translation>
            <numerusform>Preview: the first row</numerusform>
            <numerusform>Preview: the first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview: all %Ln row(s)</source>
        <translation>
            <numerusform>Preview: the only row</numerusform>
            <numerusform>Preview: all %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: %1 of %2 rows, the first ones, random ones and those with problems; the import reads all of them</source>
        <translation>Preview: %1 of %2 rows, the first ones, random ones and those with problems; the import reads all of them</translation>
    </message>
    <message>
        <source>The file has column names and no row below them.</source>
        <translation>The file has column names and no row below them.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PreviewTable</name>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>%1, understood as %2</source>
        <translation>%1, understood as %2</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>not stored</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>more than one reading</source>
        <translation>more than one reading</translation>
    </message>
    <message>
        <source>Rows as they stand and as they are understood</source>
        <translation>Rows as they stand and as they are understood</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProblemChips</name>
    <message>
        <source>What becomes of these rows</source>
        <translation>What becomes of these rows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a problem and the column it stands in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; the first is in line %1.</source>
        <translation>Shows only these rows; the first is in line %1.</translation>
    </message>
    <message>
        <source>Rows with this kind of problem</source>
        <translation>Rows with this kind of problem</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>are left out</translation>
    </message>
    <message>
        <source>are kept without this value</source>
        <translation>are kept without this value</translation>
    </message>
    <message>
        <source>stop the import</source>
        <translation>stop the import</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProfileBar</name>
    <message>
        <source>Profile of the exporter</source>
        <translation>Profile of the exporter</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>Save as a profile …</translation>
    </message>
    <message>
        <source>Files with the same columns are then read in this way at once</source>
        <translation>Files with the same columns are then read in this way at once</translation>
    </message>
    <message>
        <source>Recognised by its columns:</source>
        <translation>Recognised by its columns:</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>No profile</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Saved:</translation>
    </message>
    <message>
        <source>Not saved: in place of column names stand data.</source>
        <translation>Not saved: in place of column names stand data.</translation>
    </message>
    <message>
        <source>A profile keeps which column is which, the scale and how dates and numbers are written, as one program exports them. Without one, columns are recognised by their names.</source>
        <translation>A profile keeps which column is which, the scale and how dates and numbers are written, as one program exports them. Without one, columns are recognised by their names.</translation>
    </message>
    <message>
        <source>Profile: how files of one exporter are read</source>
        <translation>Profile: how files of one exporter are read</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProfileName</name>
    <message>
        <source>Save as a profile</source>
        <translation>Save as a profile</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A profile “%1” is kept already. Replace it, or choose another name.</source>
        <translation>A profile “%1” is kept already. Replace it, or choose another name.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeBrush</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeChip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>All pages show %1. Dragging over a chart, or Shift with the arrow keys and Enter, narrows the range.</source>
        <translation>All pages show %1. Dragging over a chart, or Shift with the arrow keys and Enter, narrows the range.</translation>
    </message>
    <message>
        <source>Since an incident</source>
        <translation>Since an incident</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Since “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>All data</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeMap</name>
    <message>
        <source>The arrow keys move the range, with Shift they widen it, with Ctrl they narrow it; Home and End go to the ends of the data.</source>
        <translation>The arrow keys move the range, with Shift they widen it, with Ctrl they narrow it; Home and End go to the ends of the data.</translation>
    </message>
    <message>
        <source>Shown range within all data: %1</source>
        <translation>Shown range within all data: %1</translation>
    </message>
    <message>
        <source>All data: %1. %2</source>
        <comment>days, how to change them</comment>
        <translation>All data: %1. %2</translation>
    </message>
    <message>
        <source>Drag the window to move the range, or its edges to widen or narrow it. %1</source>
        <translation>Drag the window to move the range, or its edges to widen or narrow it. %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangePopup</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>First day of the range</source>
        <translation>First day of the range</translation>
    </message>
    <message>
        <source>Last day of the range</source>
        <translation>Last day of the range</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReadingChoice</name>
    <message numerus="yes">
        <source>⚠ The column %1 can be read in %n way(s). Which one is meant?</source>
        <translation>
            <numerusform>⚠ The column %1 can be read in %n way. Which one is meant?</numerusform>
            <numerusform>⚠ The column %1 can be read in %n ways. Which one is meant?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 means %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportOutput</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>This is the workspace; the report needs a file of its own.</source>
        <translation>This is the workspace; the report needs a file of its own.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 with %n page(s) in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>
            <numerusform>Written: %1 with %n page in %2</numerusform>
            <numerusform>Written: %1 with %n pages in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Sent to the printer: %n page</numerusform>
            <numerusform>Sent to the printer: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the report. Is it there and switched on?</source>
        <translation>The printer did not take the report. Is it there and switched on?</translation>
    </message>
    <message>
        <source>Printing was cancelled; pages that were sent already may still come.</source>
        <translation>Printing was cancelled; pages that were sent already may still come.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RunOptions</name>
    <message>
        <source>Trials</source>
        <translation>Trials</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Seed of the random numbers</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScaleCard</name>
    <message>
        <source>Reversed: the lowest answer is the best</source>
        <translation>Reversed: the lowest answer is the best</translation>
    </message>
    <message>
        <source>Scale of the series</source>
        <translation>Scale of the series</translation>
    </message>
    <message>
        <source>Answer scale</source>
        <translation>Answer scale</translation>
    </message>
    <message>
        <source>As its publisher states it, not as found in the data: the scale is never guessed.</source>
        <translation>As its publisher states it, not as found in the data: the scale is never guessed.</translation>
    </message>
    <message>
        <source>As printed in the questionnaire, not as found in the data: the scale is never guessed.</source>
        <translation>As printed in the questionnaire, not as found in the data: the scale is never guessed.</translation>
    </message>
    <message>
        <source>Lowest possible answer</source>
        <translation>Lowest possible answer</translation>
    </message>
    <message>
        <source>Highest possible answer</source>
        <translation>Highest possible answer</translation>
    </message>
    <message>
        <source>Scale from %1 to %2</source>
        <translation>Scale from %1 to %2</translation>
    </message>
    <message>
        <source>State the lowest and the highest possible answer.</source>
        <translation>State the lowest and the highest possible answer.</translation>
    </message>
    <message>
        <source>The lowest possible answer must lie below the highest.</source>
        <translation>The lowest possible answer must lie below the highest.</translation>
    </message>
    <message>
        <source>%1 = no trust at all, %2 = full trust</source>
        <translation>%1 = no trust at all, %2 = full trust</translation>
    </message>
    <message>
        <source>The last import had answers from %1 to %2; those of this file do not look like it.</source>
        <translation>The last import had answers from %1 to %2; those of this file do not look like it.</translation>
    </message>
    <message>
        <source>As in the last import into this workspace. State another scale if this questionnaire had another one.</source>
        <translation>As in the last import into this workspace. State another scale if this questionnaire had another one.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScalesCard</name>
    <message>
        <source>Scales</source>
        <translation>Scales</translation>
    </message>
    <message>
        <source>Which question was asked on which scale; a change of the score&apos;s scale shows as a method break in the trend</source>
        <translation>Which question was asked on which scale; a change of the score&apos;s scale shows as a method break in the trend</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioBar</name>
    <message>
        <source>none kept yet</source>
        <translation>none kept yet</translation>
    </message>
    <message>
        <source>kept scenarios</source>
        <translation>kept scenarios</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Kept scenarios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keeps the scenario in the workspace under its name</source>
        <translation>Keeps the scenario in the workspace under its name</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Begins with the events and losses of a template</source>
        <translation>Begins with the events and losses of a template</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Opens, saves and exports the scenario</source>
        <translation>Opens, saves and exports the scenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>“%1” was deleted; undo brings it back.</source>
        <translation>“%1” was deleted; undo brings it back.</translation>
    </message>
    <message>
        <source>Deletes the kept scenario of this name; what is shown stays, and undo brings it back</source>
        <translation>Deletes the kept scenario of this name; what is shown stays, and undo brings it back</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Redo: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>There is nothing to redo</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioFiles</name>
    <message>
        <source>Open a scenario file…</source>
        <translation>Open a scenario file…</translation>
    </message>
    <message>
        <source>Save as a scenario file…</source>
        <translation>Save as a scenario file…</translation>
    </message>
    <message>
        <source>Export the trials as CSV…</source>
        <translation>Export the trials as CSV…</translation>
    </message>
    <message>
        <source>Export the trials as JSON…</source>
        <translation>Export the trials as JSON…</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Open a scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scenarios (*.json)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Save the scenario</translation>
    </message>
    <message>
        <source>Export the trials</source>
        <translation>Export the trials</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>The trials are being written.</source>
        <translation>The trials are being written.</translation>
    </message>
    <message>
        <source>Export the distribution as SIPmath…</source>
        <translation>Export the distribution as SIPmath…</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <extracomment>suggested name of a file; %1 is the name of the scenario</extracomment>
        <translation>%1 trials</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>Written: %1 in %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioForm</name>
    <message>
        <source>The rule&apos;s revenue loss is a share of</source>
        <translation>The rule&apos;s revenue loss is a share of</translation>
    </message>
    <message>
        <source>the revenue level</source>
        <translation>the revenue level</translation>
    </message>
    <message>
        <source>the revenue growth</source>
        <translation>the revenue growth</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>English original: %1 of a year&apos;s growth in revenue is lost; the level stays.</source>
        <translation>English original: %1 of a year&apos;s growth in revenue is lost; the level stays.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1 (workspace)</source>
        <translation>%1 (workspace)</translation>
    </message>
    <message>
        <source>%1 – %2; %3, %4.</source>
        <extracomment>a published figure: %1 what it says, %2 whom it speaks of, %3 who says so, %4 year</extracomment>
        <translation>%1 – %2; %3, %4.</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>year unknown</translation>
    </message>
    <message>
        <source>Doubt: %1.</source>
        <translation>Doubt: %1.</translation>
    </message>
    <message>
        <source>German press: %1 of a year&apos;s revenue is lost: 6 % of 25 bn are 1.5 bn.</source>
        <translation>German press: %1 of a year&apos;s revenue is lost: 6 % of 25 bn are 1.5 bn.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SegmentPopup</name>
    <message>
        <source>Segments and their values</source>
        <translation>Segments and their values</translation>
    </message>
    <message>
        <source>Several values of one segment widen the group, several segments narrow it.</source>
        <translation>Several values of one segment widen the group, several segments narrow it.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingChoice</name>
    <message>
        <source>Who shares data</source>
        <translation>Who shares data</translation>
    </message>
    <message>
        <source>choose a segment</source>
        <translation>choose a segment</translation>
    </message>
    <message>
        <source>choose values</source>
        <translation>choose values</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>yes: %1</translation>
    </message>
    <message>
        <source>Values that mean yes</source>
        <translation>Values that mean yes</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingCurve</name>
    <message>
        <source>Share %1: net %2</source>
        <translation>Share %1: net %2</translation>
    </message>
    <message>
        <source>Curve of the net over the share of data, from 0 to %1.</source>
        <translation>Curve of the net over the share of data, from 0 to %1.</translation>
    </message>
    <message>
        <source>Best at %1 with %2.</source>
        <translation>Best at %1 with %2.</translation>
    </message>
    <message>
        <source>Plateau from %1 to %2.</source>
        <translation>Plateau from %1 to %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Share of data used and shared</source>
        <translation>Share of data used and shared</translation>
    </message>
    <message>
        <source>Plateau %1 to %2</source>
        <translation>Plateau %1 to %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingForm</name>
    <message>
        <source>Values of your own.</source>
        <translation>Values of your own.</translation>
    </message>
    <message>
        <source>All values are this program&apos;s own assumptions.</source>
        <translation>All values are this program&apos;s own assumptions.</translation>
    </message>
    <message>
        <source>Expected loss: 50 times the cost of a breach in the industry over that in all industries (%1, %2). All other values are this program&apos;s own assumptions.</source>
        <translation>Expected loss: 50 times the cost of a breach in the industry over that in all industries (%1, %2). All other values are this program&apos;s own assumptions.</translation>
    </message>
    <message>
        <source>values of your own</source>
        <translation>values of your own</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Data in question</source>
        <translation>Data in question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationFigures</name>
    <message>
        <source>Preview without trials, version %1</source>
        <translation>Preview without trials, version %1</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, version %3</source>
        <translation>%1 trials, seed %2, version %3</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>standard error %1</source>
        <translation>standard error %1</translation>
    </message>
    <message>
        <source>No loss at all</source>
        <translation>No loss at all</translation>
    </message>
    <message>
        <source>of the trials</source>
        <translation>of the trials</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation>Value at risk 95 %</translation>
    </message>
    <message>
        <source>5 % of the trials cost more</source>
        <translation>5 % of the trials cost more</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation>Expected shortfall 95 %</translation>
    </message>
    <message>
        <source>mean of the worst 5 %</source>
        <translation>mean of the worst 5 %</translation>
    </message>
    <message>
        <source>Above the tolerance</source>
        <translation>Above the tolerance</translation>
    </message>
    <message>
        <source>no tolerance stated</source>
        <translation>no tolerance stated</translation>
    </message>
    <message>
        <source>%1 on average, more than %2 in one period of twenty</source>
        <translation>%1 on average, more than %2 in one period of twenty</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 on average</translation>
    </message>
    <message>
        <source>No simulation yet</source>
        <translation>No simulation yet</translation>
    </message>
    <message>
        <source>Neither loss nor benefit</source>
        <translation>Neither loss nor benefit</translation>
    </message>
    <message>
        <source>A benefit of %1 on average</source>
        <translation>A benefit of %1 on average</translation>
    </message>
    <message>
        <source>calculated, not drawn</source>
        <translation>calculated, not drawn</translation>
    </message>
    <message>
        <source>of all periods</source>
        <translation>of all periods</translation>
    </message>
    <message>
        <source>%1; a benefit in %2</source>
        <translation>%1; a benefit in %2</translation>
    </message>
    <message>
        <source>half of the trials cost no more</source>
        <translation>half of the trials cost no more</translation>
    </message>
    <message>
        <source>half of all periods cost no more</source>
        <translation>half of all periods cost no more</translation>
    </message>
    <message>
        <source>5 % of all periods cost more</source>
        <translation>5 % of all periods cost more</translation>
    </message>
    <message>
        <source>The mean loss is more than the whole revenue of these years: check how often events happen and what each costs.</source>
        <translation>The mean loss is more than the whole revenue of these years: check how often events happen and what each costs.</translation>
    </message>
    <message>
        <source>Figures of the last valid input: what stands in the fields does not go together.</source>
        <translation>Figures of the last valid input: what stands in the fields does not go together.</translation>
    </message>
    <message>
        <source>of %1; %2</source>
        <extracomment>%1 is a tolerance, %2 an interval: &quot;29.1 % to 29.3 %&quot;</extracomment>
        <translation>of %1; %2</translation>
    </message>
    <message>
        <source>%1 (engine %2)</source>
        <extracomment>version of the program and of its simulation</extracomment>
        <translation>%1 (engine %2)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationForm</name>
    <message>
        <source>Years of a trial</source>
        <translation>Years of a trial</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Tolerable loss over these years</source>
        <translation>Tolerable loss over these years</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>How often it happens</source>
        <translation>How often it happens</translation>
    </message>
    <message>
        <source>Probability of an event in a year</source>
        <translation>Probability of an event in a year</translation>
    </message>
    <message>
        <source>What each event costs</source>
        <translation>What each event costs</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>Add an amount</translation>
    </message>
    <message>
        <source>Add lost revenue</source>
        <translation>Add lost revenue</translation>
    </message>
    <message>
        <source>Events a year (Poisson)</source>
        <translation>Events a year (Poisson)</translation>
    </message>
    <message>
        <source>At most one event a year</source>
        <translation>At most one event a year</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Events a year</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationLayer</name>
    <message numerus="yes">
        <source>over %Ln year(s)</source>
        <translation>
            <numerusform>over %Ln year</numerusform>
            <numerusform>over %Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: what an event costs (layer 3 below)</source>
        <translation>Needs: what an event costs (layer 3 below)</translation>
    </message>
    <message>
        <source>Loss on average</source>
        <translation>Loss on average</translation>
    </message>
    <message>
        <source>%1; all losses, not revenue alone</source>
        <translation>%1; all losses, not revenue alone</translation>
    </message>
    <message>
        <source>Loss in a bad period</source>
        <translation>Loss in a bad period</translation>
    </message>
    <message>
        <source>%1; exceeded in 5 % of the trials</source>
        <translation>%1; exceeded in 5 % of the trials</translation>
    </message>
    <message>
        <source>Layer 3: own simulation</source>
        <translation>Layer 3: own simulation</translation>
    </message>
    <message>
        <source>How often, and what each event costs, by your inputs</source>
        <translation>How often, and what each event costs, by your inputs</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SourceCard</name>
    <message>
        <source>Detect</source>
        <translation>Detect</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detected: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Separator of the columns</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>There are none</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>In line %1</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Column names</translation>
    </message>
    <message>
        <source>List that holds the rows</source>
        <translation>List that holds the rows</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>All; for some of them such as A3:F200</source>
        <translation>All; for some of them such as A3:F200</translation>
    </message>
    <message>
        <source>State the cells as two corners, such as A3:F200.</source>
        <translation>State the cells as two corners, such as A3:F200.</translation>
    </message>
    <message>
        <source>Choose the list of the file that holds the rows.</source>
        <translation>Choose the list of the file that holds the rows.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::StartPage</name>
    <message>
        <source>Individual and brand trust on one page</source>
        <translation>Individual and brand trust on one page</translation>
    </message>
    <message>
        <source>A workspace is one file of yours. Everything stays on this computer.</source>
        <translation>A workspace is one file of yours. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>&amp;Sample workspace</source>
        <translation>&amp;Sample workspace</translation>
    </message>
    <message>
        <source>Before you import scores of customers</source>
        <translation>Before you import scores of customers</translation>
    </message>
    <message>
        <source>A score that belongs to a single customer is personal data, and working out from it how someone feels or behaves may be profiling (GDPR, Article 4(4)).</source>
        <translation>A score that belongs to a single customer is personal data, and working out from it how someone feels or behaves may be profiling (GDPR, Article 4(4)).</translation>
    </message>
    <message>
        <source>You need a legal basis for it, consent for instance, and your customers must have been told. Whether you have both is a question for your data protection officer, not for this program.</source>
        <translation>You need a legal basis for it, consent for instance, and your customers must have been told. Whether you have both is a question for your data protection officer, not for this program.</translation>
    </message>
    <message>
        <source>What it does for you: ids become pseudonyms when they enter, groups that are too small are shown nowhere, only columns you choose are stored, and nothing leaves this computer.</source>
        <translation>What it does for you: ids become pseudonyms when they enter, groups that are too small are shown nowhere, only columns you choose are stored, and nothing leaves this computer.</translation>
    </message>
    <message>
        <source>More about privacy</source>
        <translation>More about privacy</translation>
    </message>
    <message>
        <source>Import your own data</source>
        <translation>Import your own data</translation>
    </message>
    <message>
        <source>An invented brand with 20,000 invented customers and seven incidents. It can be deleted at once from the File menu.</source>
        <translation>An invented brand with 20,000 invented customers and seven incidents. It can be deleted at once from the File menu.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>Choose a file of scores or incidents (CSV, XLSX, JSON), or drop a file or folder here. You see how every column is understood before anything is written.</source>
        <translation>Choose a file of scores or incidents (CSV, XLSX, JSON), or drop a file or folder here. You see how every column is understood before anything is written.</translation>
    </message>
    <message>
        <source>Go on with a .trust file from earlier. It can also be dropped onto this window.</source>
        <translation>Go on with a .trust file from earlier. It can also be dropped onto this window.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::StepButtons</name>
    <message>
        <source>Back to what was shown before</source>
        <translation>Back to what was shown before</translation>
    </message>
    <message>
        <source>Forward to what was shown after</source>
        <translation>Forward to what was shown after</translation>
    </message>
    <message>
        <source>Back to what was shown before (%1)</source>
        <translation>Back to what was shown before (%1)</translation>
    </message>
    <message>
        <source>Forward to what was shown after (%1)</source>
        <translation>Forward to what was shown after (%1)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SwayBars</name>
    <message>
        <source>input a tenth lower</source>
        <translation>input a tenth lower</translation>
    </message>
    <message>
        <source>input a tenth higher</source>
        <translation>input a tenth higher</translation>
    </message>
</context>
<context>
    <name>trustbilanz::TrendComparison</name>
    <message>
        <source>%1: pale line, laid over the shown periods; the change is told without an interval</source>
        <translation>%1: pale line, laid over the shown periods; the change is told without an interval</translation>
    </message>
    <message>
        <source>%1: no answers to compare with</source>
        <translation>%1: no answers to compare with</translation>
    </message>
    <message>
        <source>Compare with earlier periods</source>
        <translation>Compare with earlier periods</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Periods before</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>A year before</translation>
    </message>
    <message>
        <source>Before incident %1</source>
        <translation>Before incident %1</translation>
    </message>
    <message>
        <source>earlier answers only from %1 on</source>
        <translation>earlier answers only from %1 on</translation>
    </message>
</context>
<context>
    <name>trustbilanz::UnmappedColumns</name>
    <message>
        <source>These columns go nowhere and are not stored; drag one onto a field to import it:</source>
        <translation>These columns go nowhere and are not stored; drag one onto a field to import it:</translation>
    </message>
    <message>
        <source>These columns go nowhere and are not stored; click one to make it a segment, or drag it onto a field:</source>
        <translation>These columns go nowhere and are not stored; click one to make it a segment, or drag it onto a field:</translation>
    </message>
    <message>
        <source>Use as a segment</source>
        <translation>Use as a segment</translation>
    </message>
    <message>
        <source>Use as a driver, on a scale of its own</source>
        <translation>Use as a driver, on a scale of its own</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ViewsChip</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>none of them is shown</source>
        <translation>none of them is shown</translation>
    </message>
    <message>
        <source>Range, interval and filters under a name, kept in the workspace</source>
        <translation>Range, interval and filters under a name, kept in the workspace</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Save this view …</translation>
    </message>
    <message>
        <source>Open the workspace with “%1”</source>
        <translation>Open the workspace with “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>Rename “%1” …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name; a view of the same name is replaced</source>
        <translation>Name; a view of the same name is replaced</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Rename a view</translation>
    </message>
    <message>
        <source>Copy the saved views</source>
        <translation>Copy the saved views</translation>
    </message>
    <message>
        <source>Add views from the clipboard</source>
        <translation>Add views from the clipboard</translation>
    </message>
</context>
<context>
    <name>trustbilanz::WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>What is empty is not stated, and whatever rests on it says so</source>
        <translation>What is empty is not stated, and whatever rests on it says so</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>✓ The key that turns customer ids into pseudonyms is on this computer.</source>
        <translation>✓ The key that turns customer ids into pseudonyms is on this computer.</translation>
    </message>
    <message>
        <source>⚠ The key that turns customer ids into pseudonyms is not here: scores cannot be imported.</source>
        <translation>⚠ The key that turns customer ids into pseudonyms is not here: scores cannot be imported.</translation>
    </message>
</context>
</TS>
