<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttentionPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln Punkt braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Punkte brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing to look at yet: import scores or incidents on the page “Data”.</source>
        <translation>Noch ist nichts anzusehen: Importieren Sie auf der Seite „Daten“ Bewertungen oder Vorfälle.</translation>
    </message>
    <message>
        <source>The answers are still being looked through.</source>
        <translation>Die Antworten werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>The answers could not be looked through: %1</source>
        <translation>Die Antworten konnten nicht durchgesehen werden: %1</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Schwellen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing beyond the thresholds</source>
        <translation>Nichts jenseits der Schwellen</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>AttentionThresholds</name>
    <message>
        <source>Micro trust index below</source>
        <translation>Mikrovertrauensindex unter</translation>
    </message>
    <message>
        <source>Macro trust index below</source>
        <translation>Makrovertrauensindex unter</translation>
    </message>
    <message>
        <source>Trust gap wider than</source>
        <translation>Vertrauenslücke größer als</translation>
    </message>
    <message>
        <source>Customers with a current score below</source>
        <translation>Kunden mit aktueller Bewertung unter</translation>
    </message>
</context>
<context>
    <name>AttentionThresholdsDialog</name>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>The defaults are this program&apos;s own choice, no standard. At 0 an index or a share is not watched, at 100 the gap.</source>
        <translation>Die Vorgaben hat dieses Programm selbst gewählt; sie sind kein Standard. Bei 0 wird ein Index oder Anteil nicht überwacht, bei 100 die Lücke.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>too few customers for an interval</source>
        <translation>zu geringe Fallzahl für ein Intervall</translation>
    </message>
    <message>
        <source>%1 interval %2</source>
        <translation>%1‑Intervall %2</translation>
    </message>
    <message>
        <source>Individual trust is below %1</source>
        <translation>Individuelles Vertrauen liegt unter %1</translation>
    </message>
    <message>
        <source>Individual trust may be below %1</source>
        <translation>Individuelles Vertrauen liegt vielleicht unter %1</translation>
    </message>
    <message>
        <source>Brand trust is below %1 under every assumption (modelled)</source>
        <translation>Markenvertrauen liegt unter jeder Annahme unter %1 (modelliert)</translation>
    </message>
    <message>
        <source>Brand trust may be below %1 (modelled)</source>
        <translation>Markenvertrauen liegt vielleicht unter %1 (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust is more than %1 points below brand trust</source>
        <translation>Individuelles Vertrauen liegt mehr als %1 Punkte unter dem Markenvertrauen</translation>
    </message>
    <message>
        <source>Individual trust may be more than %1 points below brand trust</source>
        <translation>Individuelles Vertrauen liegt vielleicht mehr als %1 Punkte unter dem Markenvertrauen</translation>
    </message>
    <message>
        <source>Individual trust is more than %1 points above brand trust</source>
        <translation>Individuelles Vertrauen liegt mehr als %1 Punkte über dem Markenvertrauen</translation>
    </message>
    <message>
        <source>Individual trust may be more than %1 points above brand trust</source>
        <translation>Individuelles Vertrauen liegt vielleicht mehr als %1 Punkte über dem Markenvertrauen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, span of assumptions %3</source>
        <translation>%1: %2, Spanne der Annahmen %3</translation>
    </message>
    <message>
        <source>range %1 from interval and span of assumptions</source>
        <translation>Spanne %1 aus Intervall und Annahmen</translation>
    </message>
    <message>
        <source>needed %1 for sensitivity %2</source>
        <translation>nötig %1 für Sensibilität %2</translation>
    </message>
    <message>
        <source>Too little trust to ask for “%1”</source>
        <translation>Zu wenig Vertrauen, um nach „%1“ zu fragen</translation>
    </message>
    <message>
        <source>Answers before and from %1 on do not compare</source>
        <translation>Antworten vor und ab %1 sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1; a bridge would add %2</source>
        <translation>%1; eine Brücke würde %2 addieren</translation>
    </message>
    <message>
        <source>%1; no period in which both were asked</source>
        <translation>%1; kein Zeitraum, in dem nach beiden gefragt wurde</translation>
    </message>
    <message>
        <source>%1 rests on few customers</source>
        <translation>%1 beruht auf geringer Fallzahl</translation>
    </message>
    <message>
        <source>%1; below %2 the interval is wide</source>
        <translation>%1; unter %2 ist das Intervall weit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) do not show</source>
        <translation>
            <numerusform>%Ln Zeitraum ist ausgeblendet</numerusform>
            <numerusform>%Ln Zeiträume sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden to protect groups below %1 customers</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1 Kunden</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, “%4”, %5</source>
        <translation>%1: %2 von %3 Zeilen, „%4“, %5</translation>
    </message>
    <message>
        <source>Only %1 of the customers have a score of the last %2 months</source>
        <translation>Nur %1 der Kunden haben eine Bewertung aus den letzten %2 Monaten</translation>
    </message>
    <message>
        <source>%1 of %2 known by %3; threshold %4</source>
        <translation>%1 von %2 bis %3 bekannten; Schwelle %4</translation>
    </message>
    <message>
        <source>Most: “%1”, %2 now and %3 at its peak (modelled)</source>
        <translation>Am meisten: „%1“, jetzt %2 und an der Spitze %3 (modelliert)</translation>
    </message>
    <message>
        <source>%1; recovered by %2, under the assumptions %3 to %4</source>
        <translation>%1; erholt bis %2, je nach Annahmen %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) have not recovered yet</source>
        <translation>
            <numerusform>%Ln Vorfall ist noch nicht erholt</numerusform>
            <numerusform>%Ln Vorfälle sind noch nicht erholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest import of its kind left %Ln row(s) out</source>
        <translation>
            <numerusform>Der jüngste Import dieser Art ließ %Ln Zeile aus</numerusform>
            <numerusform>Der jüngste Import dieser Art ließ %Ln Zeilen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ found · ◆ to be looked at · by the thresholds of this workspace</source>
        <translation>▼ festgestellt · ◆ ansehen · nach den Schwellen dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a threshold with its title, e.g. &quot;Trust gap wider than 20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No threshold is set: neither low trust nor a fall is listed.</source>
        <translation>Keine Schwelle ist gesetzt: Weder niedriges Vertrauen noch ein Rückgang wird aufgeführt.</translation>
    </message>
    <message>
        <source>Watched in the latest period: %1. A fall that crosses none of these thresholds is not listed.</source>
        <translation>Überwacht wird der jüngste Zeitraum: %1. Ein Rückgang, der keine dieser Schwellen überschreitet, wird nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>BalanceCells</name>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, not clear</source>
        <translation>%1, nicht klar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rank and index</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (start value)</source>
        <translation>%1 (Startwert)</translation>
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
        <translation>Feld</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro (modelled)</source>
        <translation>Makro (modelliert)</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Vertrauenslücke</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Gleichgewichtsindex</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The map needs micro and macro trust in the same period. Import scores on the Data page.</source>
        <translation>Die Karte braucht Mikro- und Makrovertrauen im selben Zeitraum. Importieren Sie Bewertungen auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points, micro − macro</source>
        <translation>Punkte, Mikro&#xa0;−&#xa0;Makro</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust: import scores and incidents on the Data page, or choose a longer range.</source>
        <translation>Kein Zeitraum hat Mikro- und Makrovertrauen: Bitte auf der Seite „Daten“ Bewertungen und Vorfälle importieren oder einen längeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>start value, no finding</source>
        <translation>Startwert, kein Befund</translation>
    </message>
</context>
<context>
    <name>BalanceEvidence</name>
    <message>
        <source>What studies say about sharing data and about trust</source>
        <translation>Was Studien über das Teilen von Daten und über Vertrauen sagen</translation>
    </message>
    <message>
        <source>Published figures with whom was asked, source and year, none of them measured here · contradicting ones stand side by side</source>
        <translation>Veröffentlichte Zahlen mit Befragten, Quelle und Jahr, keine davon hier gemessen · widersprechende stehen nebeneinander</translation>
    </message>
</context>
<context>
    <name>BalanceGap</name>
    <message>
        <source>Trust gap with its span: interval of micro and band of macro together, wider than %1</source>
        <translation>Vertrauenslücke mit ihrer Spanne: Intervall von Mikro und Band von Makro zusammen, weiter als %1</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>Kein Zeitraum hat Mikro- und Makrovertrauen</translation>
    </message>
    <message>
        <source>%1: no clear gap, %2</source>
        <translation>%1: keine klare Lücke, %2</translation>
    </message>
    <message>
        <source>%1: customers trust more than the brand is trusted, %2</source>
        <translation>%1: Das individuelle Vertrauen liegt über dem Markenvertrauen, %2</translation>
    </message>
    <message>
        <source>%1: brand trust is above individual trust, %2</source>
        <translation>%1: Das Markenvertrauen liegt über dem individuellen Vertrauen, %2</translation>
    </message>
</context>
<context>
    <name>BalanceIndex</name>
    <message>
        <source>Weighted geometric mean: a low value in one cannot be bought with the other</source>
        <translation>Gewichtetes geometrisches Mittel: Ein niedriger Wert lässt sich nicht durch den anderen erkaufen</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>Kein Zeitraum hat Mikro- und Makrovertrauen</translation>
    </message>
    <message>
        <source>%1: balance index %2, from micro %3 and macro %4</source>
        <translation>%1: Gleichgewichtsindex %2, aus Mikro %3 und Makro %4</translation>
    </message>
    <message>
        <source>Weight of micro</source>
        <translation>Gewicht von Mikro</translation>
    </message>
</context>
<context>
    <name>BalancePlaces</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 · the path runs from the pale to the strong end · cross: interval of micro, band of macro · border of the fields: own choice</source>
        <translation>%1 · der Pfad läuft vom blassen zum kräftigen Ende · Kreuz: Intervall von Mikro, Band von Makro · Grenze der Felder: eigene Wahl</translation>
    </message>
    <message>
        <source>✓ Whole scale</source>
        <translation>✓ Ganze Skala</translation>
    </message>
    <message>
        <source>Whole scale</source>
        <translation>Ganze Skala</translation>
    </message>
    <message>
        <source>◆ %1 in %2; macro trust is the brand’s for every group</source>
        <translation>◆ %1 im Zeitraum %2; das Makrovertrauen ist für jede Gruppe das der Marke</translation>
    </message>
    <message>
        <source>Hidden, fewer than %1 customers: %2</source>
        <translation>Ausgeblendet, weniger als %1 Kunden: %2</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <translation>Ohne Antwort: %1</translation>
    </message>
    <message>
        <source>Groups of</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>Border of the fields</source>
        <translation>Grenze der Felder</translation>
    </message>
    <message>
        <source>Shows both indices from 0 to 100</source>
        <translation>Zeigt beide Indizes von 0 bis 100</translation>
    </message>
</context>
<context>
    <name>BalanceRanks</name>
    <message>
        <source>periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Rank and balance index by the weight of micro</source>
        <translation>Rang und Gleichgewichtsindex nach dem Gewicht von Mikro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleiche</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Gleichgewichtsindex</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>p = %1</source>
        <translation>p&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>in the same period</source>
        <translation>im selben Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) later</source>
        <translation>
            <numerusform>%Ln Zeitraum später</numerusform>
            <numerusform>%Ln Zeiträume später</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong balance</source>
        <translation>Starkes Gleichgewicht</translation>
    </message>
    <message>
        <source>Loved but exposed</source>
        <translation>Geliebt, aber angreifbar</translation>
    </message>
    <message>
        <source>Respected but distant</source>
        <translation>Geachtet, aber fern</translation>
    </message>
    <message>
        <source>Trust at risk</source>
        <translation>Vertrauen in Gefahr</translation>
    </message>
    <message>
        <source>No period has both micro and macro trust</source>
        <translation>Kein Zeitraum hat Mikro- und Makrovertrauen</translation>
    </message>
    <message>
        <source>%1: “%2”, micro %3 and macro %4</source>
        <translation>%1: „%2“, Mikro %3 und Makro %4</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Noch ist nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The order is the same for every weight from 30 to 70 %</source>
        <translation>Die Reihenfolge ist für jedes Gewicht von 30 bis 70&#xa0;% dieselbe</translation>
    </message>
    <message>
        <source>%1 of the pairs keep their order whether micro weighs 30, 50 or 70 %</source>
        <translation>%1 der Paare behalten ihre Reihenfolge, ob Mikro 30, 50 oder 70&#xa0;% wiegt</translation>
    </message>
    <message>
        <source>They share the macro trust of the brand, so micro trust alone orders them.</source>
        <translation>Sie haben dasselbe Makrovertrauen der Marke, deshalb ordnet sie allein das Mikrovertrauen.</translation>
    </message>
    <message>
        <source>Where the order changes, the index does not settle which is better: look at micro and macro.</source>
        <translation>Wo sich die Reihenfolge ändert, entscheidet der Index nicht, was besser ist: Dann zählen Mikro und Makro.</translation>
    </message>
    <message>
        <source>Nothing says yet which customers share their data</source>
        <translation>Noch sagt nichts, wer aus der Kundschaft Daten teilt</translation>
    </message>
    <message>
        <source>Too few periods to tell: %1 pairs of changes, %2 are needed</source>
        <translation>Zu wenige Zeiträume für eine Aussage: %1 Paare von Änderungen, nötig sind %2</translation>
    </message>
    <message>
        <source>One of both series never changes, so there is nothing to compare</source>
        <translation>Eine der beiden Reihen ändert sich nie, also gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No tension between sharing and brand trust is detectable: %1</source>
        <translation>Zwischen Teilen und Markenvertrauen ist keine Spannung nachweisbar: %1</translation>
    </message>
    <message>
        <source>Choose the segment and the values that mean consent or willingness to share.</source>
        <translation>Wählen Sie das Segment und die Werte, die Einwilligung oder Bereitschaft zum Teilen bedeuten.</translation>
    </message>
    <message>
        <source>Changes from period to period at lags 0 to 6, tested together. An association, not a cause; not detectable does not mean none.</source>
        <translation>Änderungen von Zeitraum zu Zeitraum mit Abstand 0 bis 6, zusammen geprüft. Ein Zusammenhang, keine Ursache; nicht nachweisbar heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Brand trust is modelled from the incidents here: what is found says when incidents came, not how the brand reacted, and must not be held against those incidents.</source>
        <translation>Das Markenvertrauen ist hier aus den Vorfällen modelliert: Was sich findet, sagt, wann Vorfälle kamen, nicht, wie die Marke reagierte, und darf nicht an diesen Vorfällen geprüft werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no counted incident, so macro trust is a start value, not a finding</source>
        <translation>%1: kein gezählter Vorfall, das Makrovertrauen ist ein Startwert und kein Befund</translation>
    </message>
    <message>
        <source>before the first counted incident macro is a start value, not a finding</source>
        <translation>vor dem ersten gezählten Vorfall ist Makro ein Startwert und kein Befund</translation>
    </message>
    <message>
        <source>%1: most likely “%2”, micro %3 and macro %4; interval and band do not stay in it</source>
        <translation>%1: am ehesten „%2“, Mikro %3 und Makro %4; Intervall und Band reichen darüber hinaus</translation>
    </message>
    <message>
        <source>More sharing goes along with falling brand trust %1: %2, %3</source>
        <translation>Mehr Teilen geht %1 mit fallendem Markenvertrauen einher: %2, %3</translation>
    </message>
    <message>
        <source>More sharing goes along with rising brand trust %1: %2, %3</source>
        <translation>Mehr Teilen geht %1 mit steigendem Markenvertrauen einher: %2, %3</translation>
    </message>
    <message>
        <source>The %1 intervals of r are those of each lag by itself.</source>
        <translation>Die %1‑Intervalle von r gelten für jeden Abstand allein.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a correlation</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>r = %1 (%2, n = %3)</source>
        <translation>r&#xa0;=&#xa0;%1 (%2, n&#xa0;=&#xa0;%3)</translation>
    </message>
    <message>
        <source>r = %1 (n = %2)</source>
        <translation>r&#xa0;=&#xa0;%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>BoxesDialog</name>
    <message>
        <source>Boxes of net trust</source>
        <translation>Grenzen des Nettovertrauens</translation>
    </message>
    <message>
        <source>Distrusts up to (index 0–100)</source>
        <translation>Misstraut bis (Index 0–100)</translation>
    </message>
    <message>
        <source>Trusts from (index 0–100)</source>
        <translation>Vertraut ab (Index 0–100)</translation>
    </message>
</context>
<context>
    <name>BrandFitPanel</name>
    <message>
        <source>The measured series tells how the brand heals</source>
        <translation>Die gemessene Reihe sagt, wie die Marke heilt</translation>
    </message>
    <message>
        <source>How the brand heals, by a measured series</source>
        <translation>Wie die Marke heilt, nach einer gemessenen Reihe</translation>
    </message>
    <message>
        <source>Least squares, %1 intervals by profile likelihood; used only when you say so</source>
        <translation>Kleinste Quadrate, %1‑Intervalle aus der Profil-Likelihood; nur auf Ihren Wunsch verwendet</translation>
    </message>
    <message>
        <source>Half-life and scar can be fitted to a tracker of your own</source>
        <translation>Halbwertszeit und bleibender Schaden lassen sich an eine eigene Markenreihe anpassen</translation>
    </message>
    <message>
        <source>The model uses these values already</source>
        <translation>Das Modell verwendet diese Werte bereits</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte verwenden</translation>
    </message>
    <message>
        <source>Import brand series …</source>
        <translation>Markenreihe importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CalendarAxis</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>Day and month on an axis, see QLocale::toString. German: &quot;d. MMM&quot;</extracomment>
        <translation>d. MMM</translation>
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
        <translation>&amp;Bild als PNG …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Picture as PNG, &amp;twice as fine …</source>
        <translation>Bild als PNG, &amp;doppelt so fein …</translation>
    </message>
    <message>
        <source>Picture as PNG, &amp;four times as fine …</source>
        <translation>Bild als PNG, &amp;viermal so fein …</translation>
    </message>
    <message>
        <source>Picture as &amp;SVG …</source>
        <translation>Bild als &amp;SVG …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy t&amp;he table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table as &amp;XLSX …</source>
        <translation>Tabelle als &amp;XLSX …</translation>
    </message>
    <message>
        <source>XLSX workbooks (*.xlsx)</source>
        <translation>XLSX-Dateien (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as CS&amp;V …</source>
        <translation>Tabelle als &amp;CSV …</translation>
    </message>
</context>
<context>
    <name>CategoriesPanel</name>
    <message>
        <source>Trust and willingness to share</source>
        <translation>Vertrauen und Bereitschaft zum Teilen</translation>
    </message>
    <message>
        <source>Share of customers · willingness: “%1” · low below %2, high from %3 (own thresholds)</source>
        <translation>Anteil der Kundschaft · Bereitschaft: „%1“ · gering unter %2, hoch ab %3 (eigene Schwellen)</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Schwellen&#xa0;…</translation>
    </message>
    <message>
        <source>In %1, %2 of customers trust much and share openly</source>
        <translation>Im Zeitraum %1 vertrauen %2 der Kundschaft stark und teilen offen</translation>
    </message>
    <message>
        <source>Nothing tells how willing customers are to share: map a column as segment “consent” in the import, or choose a segment or driver under Thresholds.</source>
        <translation>Nichts sagt, wie bereit die Kundschaft zum Teilen ist: Ordnen Sie beim Import eine Spalte als Segment „Einwilligung“ zu oder wählen Sie unter „Schwellen“ ein Segment oder einen Treiber.</translation>
    </message>
    <message>
        <source>Counted as “not known”: %1</source>
        <translation>Als „unbekannt“ gezählt: %1</translation>
    </message>
    <message>
        <source>In %1, %2 of customers trust much and share openly (later periods are hidden to protect small groups)</source>
        <translation>Im Zeitraum %1 vertrauen %2 der Kundschaft stark und teilen offen (spätere Zeiträume sind zum Schutz kleiner Gruppen ausgeblendet)</translation>
    </message>
    <message>
        <source>There are no answers in this range. Choose a longer range or other filters.</source>
        <translation>In diesem Zeitraum gibt es keine Antworten. Bitte einen längeren Zeitraum oder andere Filter wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 interval %2 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1‑Intervall %2 von %Ln Kunden</numerusform>
            <numerusform>%1‑Intervall %2 von %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryRulesDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>No standard exists for these values: the defaults are this program&apos;s own. They are stored in the workspace and hold for the command line too.</source>
        <translation>Für diese Werte gibt es keinen Standard: Die Vorgaben sind eigene dieses Programms. Sie werden in der Arbeitsmappe gespeichert und gelten auch für die Kommandozeile.</translation>
    </message>
    <message>
        <source>Willingness to share</source>
        <translation>Bereitschaft zum Teilen</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>Erfragte Daten</translation>
    </message>
    <message>
        <source>Trust is low below</source>
        <translation>Vertrauen ist gering unter</translation>
    </message>
    <message>
        <source>Trust is high from</source>
        <translation>Vertrauen ist hoch ab</translation>
    </message>
    <message>
        <source>Refuses below (of a driver)</source>
        <translation>Verweigernd unter (bei einem Treiber)</translation>
    </message>
    <message>
        <source>Open from (of a driver)</source>
        <translation>Offen ab (bei einem Treiber)</translation>
    </message>
    <message>
        <source>Needed for sensitivity %1</source>
        <translation>Nötig bei Sensibilität %1</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <source>The upper threshold must not lie below the lower one, nor may more sensitive data need less trust.</source>
        <translation>Die obere Schwelle darf nicht unter der unteren liegen, und sensiblere Daten dürfen nicht weniger Vertrauen brauchen.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
</context>
<context>
    <name>CategoryTable</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Willingness to share</source>
        <translation>Bereitschaft zum Teilen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>Korrigiertes p</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>creates a workspace</source>
        <translation>legt eine Arbeitsmappe an</translation>
    </message>
    <message>
        <source>writes a workspace with synthetic sample data</source>
        <translation>schreibt eine Arbeitsmappe mit synthetischen Beispieldaten</translation>
    </message>
    <message>
        <source>lists the imports</source>
        <translation>listet die Importe auf</translation>
    </message>
    <message>
        <source>takes an import back completely</source>
        <translation>macht einen Import vollständig rückgängig</translation>
    </message>
    <message>
        <source>shows individual trust, brand trust and their gap</source>
        <translation>zeigt individuelles Vertrauen, Markenvertrauen und Vertrauenslücke</translation>
    </message>
    <message>
        <source>lists the incidents with what each one costs</source>
        <translation>listet die Vorfälle und ihre jeweilige Wirkung auf</translation>
    </message>
    <message>
        <source>estimates the revenue at risk</source>
        <translation>schätzt den gefährdeten Umsatz</translation>
    </message>
    <message>
        <source>writes scores, incidents or the trend to a file</source>
        <translation>schreibt Bewertungen, Vorfälle oder den Verlauf in eine Datei</translation>
    </message>
    <message>
        <source>verifies structure and checksums</source>
        <translation>prüft Aufbau und Prüfsummen</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>This file holds single answers under pseudonyms: treat it as personal data. The export is entered in the workspace&apos;s audit table.</source>
        <translation>Diese Datei enthält einzelne Antworten unter Pseudonymen und ist als personenbezogen zu behandeln. Der Export ist in der Audit-Tabelle der Arbeitsmappe vermerkt.</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>was geschrieben wird</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>commas and points, or semicolons and commas (plain)</source>
        <translation>Komma und Punkt oder Semikolon und Komma (plain)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>Zuerst in Zeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>files or folders to read</source>
        <translation>zu lesende Dateien oder Ordner</translation>
    </message>
    <message>
        <source>writes where rows were not understood</source>
        <translation>schreibt, wo Zeilen nicht verstanden wurden</translation>
    </message>
    <message>
        <source>counts without writing</source>
        <translation>zählt, ohne zu schreiben</translation>
    </message>
    <message>
        <source>%1 is not a field of %2</source>
        <translation>%1 ist kein Feld von %2</translation>
    </message>
    <message>
        <source>%1 has two columns</source>
        <translation>%1 hat zwei Spalten</translation>
    </message>
    <message>
        <source>at most %1 segments</source>
        <translation>höchstens %1 Segmente</translation>
    </message>
    <message>
        <source>%1 is not MIN:MAX or MIN:MAX:reversed with MIN below MAX</source>
        <translation>%1 ist nicht MIN:MAX oder MIN:MAX:reversed mit MIN kleiner als MAX</translation>
    </message>
    <message>
        <source>%1 is not TEXT=NUMBER</source>
        <translation>%1 ist nicht TEXT=NUMBER</translation>
    </message>
    <message>
        <source>%1 is not a single character</source>
        <translation>%1 ist kein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>this version does not read that format yet</source>
        <translation>diese Version liest dieses Format noch nicht</translation>
    </message>
    <message>
        <source>column of a field</source>
        <translation>Spalte eines Feldes</translation>
    </message>
    <message>
        <source>column that becomes a segment</source>
        <translation>Spalte, die zum Segment wird</translation>
    </message>
    <message>
        <source>limits of the score&apos;s scale</source>
        <translation>Grenzen der Bewertungsskala</translation>
    </message>
    <message>
        <source>answers given as words</source>
        <translation>als Wörter gegebene Antworten</translation>
    </message>
    <message>
        <source>limits of a driver&apos;s scale</source>
        <translation>Grenzen der Skala eines Treibers</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>thousands mark</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>form of the dates</source>
        <translation>Form der Datumsangaben</translation>
    </message>
    <message>
        <source>mark between columns</source>
        <translation>Spaltentrennzeichen</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>encoding of the text</source>
        <translation>Zeichenkodierung des Textes</translation>
    </message>
    <message>
        <source>where the list lies in a JSON file</source>
        <translation>wo die Liste in einer JSON-Datei liegt</translation>
    </message>
    <message>
        <source>owner of every incident</source>
        <translation>Zuordnung aller Vorfälle</translation>
    </message>
    <message>
        <source>rows that are stored with other content</source>
        <translation>Zeilen, die mit anderem Inhalt gespeichert sind</translation>
    </message>
    <message>
        <source>rows that are not understood (skip)</source>
        <translation>Zeilen, die nicht verstanden werden (skip)</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
    <message>
        <source>does not apply to %1</source>
        <translation>gilt nicht für %1</translation>
    </message>
    <message>
        <source>what the sources hold</source>
        <translation>was die Quellen enthalten</translation>
    </message>
    <message>
        <source>%1: not an option or argument of this command</source>
        <translation>%1: keine Option und kein Argument dieses Befehls</translation>
    </message>
    <message>
        <source>%1: needs exactly one value</source>
        <translation>%1: braucht genau einen Wert</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>no progress and no notices</source>
        <translation>ohne Fortschritt und Hinweise</translation>
    </message>
    <message>
        <source>language of texts and numbers</source>
        <translation>Sprache von Texten und Zahlen</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>diese Hilfe oder die eines Befehls anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Individual and brand trust, and what incidents put at risk</source>
        <translation>Individuelles Vertrauen und Markenvertrauen – und was Vorfälle gefährden</translation>
    </message>
    <message>
        <source>a command is missing; see trustbilanz-cli --help</source>
        <translation>ein Befehl fehlt; siehe trustbilanz-cli --help</translation>
    </message>
    <message>
        <source>%1: not a command; see trustbilanz-cli --help</source>
        <translation>%1: kein Befehl; siehe trustbilanz-cli --help</translation>
    </message>
    <message>
        <source>--language: %1 is not one of: %2</source>
        <translation>--language: %1 gehört nicht zu: %2</translation>
    </message>
    <message>
        <source>%1 is not a date like 2017-05-27</source>
        <translation>%1 ist kein Datum wie 2017-05-27</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2</source>
        <translation>%1 ist keine ganze Zahl ab %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>%1 gehört nicht zu: %2</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE</source>
        <translation>%1 ist nicht NAME=VALUE</translation>
    </message>
    <message>
        <source>the quotes in %1 do not match</source>
        <translation>die Anführungszeichen in %1 passen nicht zusammen</translation>
    </message>
    <message>
        <source>Option: %1.</source>
        <translation>Option: %1.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>EBITDA does not grow: the rule says nothing</source>
        <translation>EBITDA wächst nicht: Die Regel macht keine Aussage</translation>
    </message>
    <message>
        <source>Revenue at risk a year</source>
        <translation>Gefährdeter Umsatz pro Jahr</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Published rule</source>
        <translation>Veröffentlichte Regel</translation>
    </message>
    <message>
        <source>EBITDA growth afterwards</source>
        <translation>EBITDA-Wachstum danach</translation>
    </message>
    <message>
        <source>EBITDA missing next year</source>
        <translation>Fehlendes EBITDA im Folgejahr</translation>
    </message>
    <message>
        <source>Per index point</source>
        <translation>Je Indexpunkt</translation>
    </message>
    <message>
        <source>EBITDA at risk a year</source>
        <translation>Gefährdetes EBITDA pro Jahr</translation>
    </message>
    <message>
        <source>gives company figures that the scenario leaves open</source>
        <translation>liefert Unternehmenszahlen, die das Szenario offen lässt</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>geringe Fallzahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Individual trust</source>
        <translation>Individuelles Vertrauen</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>Intervall (%1)</translation>
    </message>
    <message>
        <source>Brand trust (modelled)</source>
        <translation>Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Peak loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>Verlust jetzt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No incidents.</source>
        <translation>Keine Vorfälle.</translation>
    </message>
    <message>
        <source>No data in this range.</source>
        <translation>Keine Daten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1: synthetic sample data, no real customers</source>
        <translation>%1: synthetische Beispieldaten, keine echte Kundschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 is not a currency code like EUR</source>
        <translation>%1 ist kein Währungscode wie EUR</translation>
    </message>
    <message>
        <source>%1 is not a time zone like Europe/Berlin</source>
        <translation>%1 ist keine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>currency of all money</source>
        <translation>Währung aller Geldbeträge</translation>
    </message>
    <message>
        <source>size of the customer base</source>
        <translation>Größe der Kundschaft</translation>
    </message>
    <message>
        <source>revenue a year</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>its growth a year, 0.03 = 3 %</source>
        <translation>sein jährliches Wachstum, 0.03 = 3&#xa0;%</translation>
    </message>
    <message>
        <source>EBITDA a year</source>
        <translation>EBITDA pro Jahr</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Noch keine Importe.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound; %n chunk(s) checked.</source>
        <translation>
            <numerusform>Die Arbeitsmappe ist unversehrt; %n Block geprüft.</numerusform>
            <numerusform>Die Arbeitsmappe ist unversehrt; %n Blöcke geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is damaged:</source>
        <translation>Die Arbeitsmappe ist beschädigt:</translation>
    </message>
    <message>
        <source>name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>brand trust before any incident</source>
        <translation>Markenvertrauen vor allen Vorfällen</translation>
    </message>
    <message>
        <source>calendar of the days</source>
        <translation>Zeitzone, nach der die Tage zählen</translation>
    </message>
    <message>
        <source>customers below which a group is hidden</source>
        <translation>Personenzahl, unter der eine Gruppe ausgeblendet wird</translation>
    </message>
    <message>
        <source>customers of the brand (20000)</source>
        <translation>Kundschaft der Marke (20000)</translation>
    </message>
    <message>
        <source>months of answers (30)</source>
        <translation>Monate mit Antworten (30)</translation>
    </message>
    <message>
        <source>the same number gives the same data (1)</source>
        <translation>gleiche Zahl ergibt gleiche Daten (1)</translation>
    </message>
    <message>
        <source>number of the import</source>
        <translation>Nummer des Imports</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>ein Dateiname fehlt</translation>
    </message>
    <message>
        <source>the workspace (.trust)</source>
        <translation>die Arbeitsmappe (.trust)</translation>
    </message>
    <message>
        <source>%1 is a symbolic link</source>
        <translation>%1 ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>%1 is a file that is read</source>
        <translation>%1 ist eine Datei, aus der gelesen wird</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>length of a period (month)</source>
        <translation>Länge eines Zeitabschnitts (month)</translation>
    </message>
    <message>
        <source>only answers with one of the values</source>
        <translation>nur Antworten mit einem der Werte</translation>
    </message>
    <message>
        <source>a series for each value of the segment</source>
        <translation>eine Reihe für jeden Wert des Segments</translation>
    </message>
    <message>
        <source>confidence of the intervals (0.95)</source>
        <translation>Konfidenz der Intervalle (0.95)</translation>
    </message>
    <message>
        <source>--from: is later than --to</source>
        <translation>--from: liegt nach --to</translation>
    </message>
    <message>
        <source>latest year that two digits mean (2069)</source>
        <translation>letztes Jahr, das zwei Ziffern bedeuten (2069)</translation>
    </message>
    <message>
        <source>mark in front of quotation marks inside a cell</source>
        <translation>Zeichen vor Anführungszeichen innerhalb einer Zelle</translation>
    </message>
    <message>
        <source>line of the column names; 0 = none, columns are called 1, 2 ...</source>
        <translation>Zeile der Spaltennamen; 0 = keine, die Spalten heißen 1, 2 ...</translation>
    </message>
    <message>
        <source>lines at the end that are no data</source>
        <translation>Zeilen am Ende, die keine Daten sind</translation>
    </message>
    <message>
        <source>sheet of a workbook</source>
        <translation>Blatt einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>cells of a sheet</source>
        <translation>Zellbereich eines Blattes</translation>
    </message>
    <message>
        <source>exporter of the file: what it fixes need not be stated</source>
        <translation>Herkunft der Datei: Was sie festlegt, muss nicht angegeben werden</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>eine Option</translation>
    </message>
    <message>
        <source>%1: not understood</source>
        <translation>%1: nicht verstanden</translation>
    </message>
    <message>
        <source>join scales that were asked side by side by the difference of their means</source>
        <translation>nebeneinander erfragte Skalen über die Differenz ihrer Mittelwerte verbinden</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>überbrückt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Method break on %1: %2.</source>
        <translation>Methodenbruch am %1: %2.</translation>
    </message>
    <message>
        <source>Intervals do not hold the uncertainty of the bridge.</source>
        <translation>Die Intervalle enthalten die Unsicherheit der Brücke nicht.</translation>
    </message>
    <message>
        <source>Both were asked side by side: --bridge adds %1 to the earlier one.</source>
        <translation>Beide wurden nebeneinander erfragt: --bridge addiert %1 zur früheren.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>compares before and after an incident</source>
        <translation>vergleicht vor und nach einem Vorfall</translation>
    </message>
    <message>
        <source>%1 is not a date like 2017-05-27 or 2017-05</source>
        <translation>%1 ist kein Datum wie 2017-05-27 oder 2017-05</translation>
    </message>
    <message>
        <source>--incident: give one of --incident, --date and --all</source>
        <translation>--incident: genau eines von --incident, --date und --all angeben</translation>
    </message>
    <message>
        <source>--all: goes with neither --season nor --affected</source>
        <translation>--all: passt weder zu --season noch zu --affected</translation>
    </message>
    <message>
        <source>the incident to look at</source>
        <translation>der Vorfall, um den es geht</translation>
    </message>
    <message>
        <source>a date instead of an incident</source>
        <translation>ein Datum statt eines Vorfalls</translation>
    </message>
    <message>
        <source>all incidents of our own together (event study)</source>
        <translation>alle eigenen Vorfälle zusammen (Ereignisstudie)</translation>
    </message>
    <message>
        <source>periods before (24; with --all 26)</source>
        <translation>Zeiträume davor (24; mit --all 26)</translation>
    </message>
    <message>
        <source>periods after (24; with --all 4)</source>
        <translation>Zeiträume danach (24; mit --all 4)</translation>
    </message>
    <message>
        <source>a yearly season, where the points span two years</source>
        <translation>eine jährliche Saison, wenn die Messpunkte zwei Jahre umfassen</translation>
    </message>
    <message>
        <source>who was affected: compares their change with that of the others</source>
        <translation>wer betroffen war: vergleicht deren Änderung mit der der anderen</translation>
    </message>
    <message>
        <source>Before and after %1</source>
        <translation>Vor und nach dem %1</translation>
    </message>
    <message>
        <source>Before and after: %1 (%2)</source>
        <translation>Vorher und nachher: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>Änderung des Niveaus</translation>
    </message>
    <message>
        <source>Mean difference afterwards</source>
        <translation>Mittlerer Unterschied danach</translation>
    </message>
    <message>
        <source>Slope before, per period</source>
        <translation>Steigung vorher, je Zeitraum</translation>
    </message>
    <message>
        <source>Change of slope, per period</source>
        <translation>Änderung der Steigung, je Zeitraum</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mittel vorher</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Summiert</translation>
    </message>
    <message>
        <source>Periods %1 to %2 before each incident against the %3 from it on.</source>
        <translation>Die Zeiträume %1 bis %2 vor jedem Vorfall gegen die %3 ab ihm.</translation>
    </message>
    <message>
        <source>%1: no answer of segment %2 has the value “%3”; known: %4</source>
        <translation>%1: Keine Antwort des Segments %2 hat den Wert „%3“; bekannt: %4</translation>
    </message>
    <message>
        <source>takes the change between two ranges apart: the same customers, and who answered</source>
        <translation>zerlegt die Änderung zwischen zwei Zeiträumen: dieselben Kunden, und wer geantwortet hat</translation>
    </message>
    <message>
        <source>%1 is not a range like 2017-05-01..2017-05-31</source>
        <translation>%1 ist kein Zeitraum wie 2017-05-01..2017-05-31</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>--first is missing</source>
        <translation>--first fehlt</translation>
    </message>
    <message>
        <source>--second is missing</source>
        <translation>--second fehlt</translation>
    </message>
    <message>
        <source>--second: begins before the first range has ended</source>
        <translation>--second: beginnt, bevor der erste Zeitraum zu Ende ist</translation>
    </message>
    <message>
        <source>%1 (too few for an interval)</source>
        <translation>%1 (zu geringe Fallzahl für ein Intervall)</translation>
    </message>
    <message>
        <source>%1 (%2 interval %3)</source>
        <translation>%1 (%2‑Intervall %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>mean and customers</comment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>Same customers</source>
        <translation>Dieselben Kunden</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Answered in both</source>
        <translation>In beiden geantwortet</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Gestiegen</translation>
    </message>
    <message>
        <source>First range</source>
        <translation>Erster Zeitraum</translation>
    </message>
    <message>
        <source>Second range</source>
        <translation>Zweiter Zeitraum</translation>
    </message>
    <message>
        <source>First mean</source>
        <translation>Erster Mittelwert</translation>
    </message>
    <message>
        <source>Second mean</source>
        <translation>Zweiter Mittelwert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>the first range</source>
        <translation>der erste Zeitraum</translation>
    </message>
    <message>
        <source>the second range</source>
        <translation>der zweite Zeitraum</translation>
    </message>
    <message>
        <source>%1 is not LOW:HIGH or LOW:HIGH:scale</source>
        <translation>%1 ist nicht LOW:HIGH oder LOW:HIGH:scale</translation>
    </message>
    <message>
        <source>boxes of net trust: up to LOW distrusts, from HIGH trusts (25:75)</source>
        <translation>Grenzen des Nettovertrauens: bis LOW misstraut, ab HIGH vertraut (25:75)</translation>
    </message>
    <message>
        <source>months after which a customer&apos;s last score counts no more (12)</source>
        <translation>Monate, nach denen die letzte Bewertung eines Kunden nicht mehr zählt (12)</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Nettovertrauen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>signifikant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>Korrigiertes p</translation>
    </message>
    <message>
        <source>Change from %1–%2 to %3–%4</source>
        <translation>Änderung von %1–%2 zu %3–%4</translation>
    </message>
    <message>
        <source>Fell, stayed, rose</source>
        <translation>Gefallen, geblieben, gestiegen</translation>
    </message>
    <message>
        <source>imports scores, incidents or a brand series</source>
        <translation>liest Bewertungen, Vorfälle oder eine Markenreihe ein</translation>
    </message>
    <message>
        <source>fits half-life and scar to the measured brand series</source>
        <translation>passt Halbwertszeit und bleibenden Schaden an die gemessene Markenreihe an</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>with --json: what each incident takes from brand trust in every period</source>
        <translation>mit --json: was jeder Vorfall in jedem Zeitraum vom Markenvertrauen nimmt</translation>
    </message>
    <message>
        <source>Brand trust (measured)</source>
        <translation>Markenvertrauen (gemessen)</translation>
    </message>
    <message>
        <source>Healed (model)</source>
        <translation>Geheilt (Modell)</translation>
    </message>
    <message>
        <source>%1 is not YYYY-MM-DD..YYYY-MM-DD</source>
        <translation>%1 ist nicht JJJJ-MM-TT..JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>%1: five numbers are needed</source>
        <translation>%1: Fünf Zahlen sind nötig</translation>
    </message>
    <message>
        <source>--low, --high, --required: thresholds must not fall</source>
        <translation>--low, --high, --required: Schwellen dürfen nicht fallen</translation>
    </message>
    <message>
        <source>--first and --second belong together</source>
        <translation>--first und --second gehören zusammen</translation>
    </message>
    <message>
        <source>segment or driver that tells of willingness to share</source>
        <translation>Segment oder Treiber für die Bereitschaft zum Teilen</translation>
    </message>
    <message>
        <source>segment that tells which data were asked for</source>
        <translation>Segment für die erfragten Daten</translation>
    </message>
    <message>
        <source>trust is low below X (40)</source>
        <translation>Vertrauen ist gering unter X (40)</translation>
    </message>
    <message>
        <source>trust is high from X (70)</source>
        <translation>Vertrauen ist hoch ab X (70)</translation>
    </message>
    <message>
        <source>trust that data of sensitivity 1 to 5 need (40,50,60,70,80)</source>
        <translation>Vertrauen, das Daten der Sensibilität 1 bis 5 brauchen (40,50,60,70,80)</translation>
    </message>
    <message>
        <source>flows: first range (first half)</source>
        <translation>Bewegungen: erster Zeitraum (erste Hälfte)</translation>
    </message>
    <message>
        <source>flows: second range (second half)</source>
        <translation>Bewegungen: zweiter Zeitraum (zweite Hälfte)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Not understood and counted as not known: %1</source>
        <translation>Nicht verstanden und als unbekannt gezählt: %1</translation>
    </message>
    <message>
        <source>No segment or driver tells of willingness to share: map one in the import or name it by --willingness.</source>
        <translation>Kein Segment und kein Treiber sagt, wie bereit die Kundschaft zum Teilen ist: Ordnen Sie beim Import eines zu oder nennen Sie es mit --willingness.</translation>
    </message>
    <message>
        <source>Willingness to share: %1. Trust: low below %2, high from %3 (own thresholds).</source>
        <translation>Bereitschaft zum Teilen: %1. Vertrauen: gering unter %2, hoch ab %3 (eigene Schwellen).</translation>
    </message>
    <message>
        <source>From %1–%2 to %3–%4</source>
        <translation>Von %1–%2 nach %3–%4</translation>
    </message>
    <message>
        <source>Hidden: too few customers answered in both.</source>
        <translation>Ausgeblendet: Zu wenige Kunden haben in beiden geantwortet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>No segment tells which data customers were asked for: map one in the import or name it by --data.</source>
        <translation>Kein Segment sagt, nach welchen Daten die Kundschaft gefragt wurde: Ordnen Sie beim Import eines zu oder nennen Sie es mit --data.</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>Erfragte Daten</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilität</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Sensitivity not known: %1</source>
        <translation>Sensibilität unbekannt: %1</translation>
    </message>
    <message>
        <source>compares what goes along with individual trust</source>
        <translation>vergleicht, was mit individuellem Vertrauen zusammenhängt</translation>
    </message>
    <message>
        <source>counts customers by trust and willingness to share</source>
        <translation>zählt die Kundschaft nach Vertrauen und Bereitschaft zum Teilen</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht %1</translation>
    </message>
    <message>
        <source>Published: another measure, for comparison only; the editions disagree and are not averaged.</source>
        <translation>Veröffentlicht: ein anderes Maß, nur zum Vergleich; die Ausgaben widersprechen einander und werden nicht gemittelt.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>--driver: there is no driver “%1”; known: %2</source>
        <translation>--driver: Einen Treiber „%1“ gibt es nicht; bekannt: %2</translation>
    </message>
    <message>
        <source>compare only these drivers (as many as can be compared, at most 10)</source>
        <translation>nur diese Treiber vergleichen (so viele wie möglich, höchstens 10)</translation>
    </message>
    <message>
        <source>R² = %1 (adjusted %2), n = %3, %4: %5.</source>
        <translation>R² = %1 (korrigiert %2), n&#xa0;=&#xa0;%3, %4: %5.</translation>
    </message>
    <message>
        <source>weight of micro in the balance index, 0 to 1 (as stored, 0.5)</source>
        <translation>Gewicht von Mikro im Gleichgewichtsindex, 0 bis 1 (wie gespeichert, 0.5)</translation>
    </message>
    <message>
        <source>index value between the fields of the map (as stored, 50)</source>
        <translation>Indexwert zwischen den Feldern der Karte (wie gespeichert, 50)</translation>
    </message>
    <message>
        <source>values that say that a customer shares data, for the tension test</source>
        <translation>Werte, nach denen ein Kunde Daten teilt, für die Prüfung auf Spannung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Balance index: micro weighs %1, macro the rest; border of the fields %2</source>
        <translation>Gleichgewichtsindex: Mikro wiegt %1, Makro den Rest; Grenze der Felder %2</translation>
    </message>
    <message>
        <source>Ranks of the periods: %1</source>
        <translation>Ränge der Zeiträume: %1</translation>
    </message>
    <message>
        <source>Sharing (%1): %2</source>
        <translation>Teilen (%1): %2</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>how often the simulation draws (%1)</source>
        <translation>wie oft die Simulation zieht (%1)</translation>
    </message>
    <message>
        <source>processors that work; the figures do not depend on it</source>
        <translation>Prozessoren, die rechnen; die Zahlen hängen nicht davon ab</translation>
    </message>
    <message>
        <source>Model: the figures follow from the inputs; nothing of it is measured.</source>
        <translation>Modell: Die Zahlen folgen aus den Eingaben; gemessen ist davon nichts.</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Schaden</translation>
    </message>
    <message>
        <source>%1, standard error %2</source>
        <translation>%1, Standardfehler %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No loss</source>
        <translation>Kein Schaden</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected Shortfall</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Chance of more</source>
        <translation>Wahrscheinlichkeit für mehr</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mean loss, low end</source>
        <translation>Mittlerer Schaden, unteres Ende</translation>
    </message>
    <message>
        <source>Mean loss, high end</source>
        <translation>Mittlerer Schaden, oberes Ende</translation>
    </message>
    <message>
        <source>The list of problems could not be written to “%1”.</source>
        <translation>Die Liste der Probleme konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>What was imported stands.</source>
        <translation>Was importiert wurde, bleibt bestehen.</translation>
    </message>
    <message>
        <source>no answers, or hidden to protect groups below %1</source>
        <translation>keine Antworten, oder ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>Hidden: what would tell of a group below %1 customers.</source>
        <translation>Ausgeblendet: was eine Gruppe unter %1 Kunden verraten würde.</translation>
    </message>
    <message>
        <source>%1: not an option of this command; %2 is</source>
        <translation>%1: keine Option dieses Befehls; gemeint ist vielleicht %2</translation>
    </message>
    <message>
        <source>Summed trial by trial, with a common cause: one driver decides how often all of them happen.</source>
        <translation>Durchlauf für Durchlauf summiert, mit gemeinsamer Ursache: Sie bestimmt, wie oft alle eintreten.</translation>
    </message>
    <message>
        <source>Summed trial by trial; how often each of them happens is independent.</source>
        <translation>Durchlauf für Durchlauf summiert; wie oft jedes eintritt, ist unabhängig von den anderen.</translation>
    </message>
    <message>
        <source>the scenarios have different currencies: %1, %2</source>
        <translation>die Szenarien haben verschiedene Währungen: %1, %2</translation>
    </message>
    <message>
        <source>the scenarios have different numbers of years</source>
        <translation>die Szenarien laufen über verschieden viele Jahre</translation>
    </message>
    <message>
        <source>--common-cause: needs more than one scenario</source>
        <translation>--common-cause: braucht mehr als ein Szenario</translation>
    </message>
    <message>
        <source>the scenario; several are summed trial by trial</source>
        <translation>das Szenario; mehrere werden Durchlauf für Durchlauf summiert</translation>
    </message>
    <message>
        <source>one driver decides how often all scenarios of a sum happen</source>
        <translation>eine gemeinsame Ursache bestimmt, wie oft alle Szenarien einer Summe eintreten</translation>
    </message>
    <message>
        <source>seed of the random numbers (1); the same seed gives the same figures</source>
        <translation>Startwert der Zufallszahlen (1); gleicher Startwert, gleiche Zahlen</translation>
    </message>
    <message>
        <source>Simulation of %1: %2, seed %3</source>
        <extracomment>%1 is a number of years, %2 one of trials</extracomment>
        <translation>Simulation über %1: %2, Startwert %3</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln Durchlauf</numerusform>
            <numerusform>%Ln Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>writes the report as PDF</source>
        <translation>schreibt den Bericht als PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language of the report; given a second time, of the report only</source>
        <translation>Sprache des Berichts; zum zweiten Mal angegeben, nur die des Berichts</translation>
    </message>
    <message>
        <source>paper (a4)</source>
        <translation>Papier (a4)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>Farben des Programms</translation>
    </message>
    <message>
        <source>Page to show, or &quot;all&quot; to draw every one</source>
        <translation>Anzuzeigende Seite oder „all“, um alle zu zeichnen</translation>
    </message>
    <message>
        <source>Draws the pages into FOLDER/PAGE-LANGUAGE-THEME.png and ends; needs no display</source>
        <translation>Zeichnet die Seiten nach FOLDER/PAGE-LANGUAGE-THEME.png und endet; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>Writes the page on one A4 sheet and ends</source>
        <translation>Schreibt die Seite auf ein A4-Blatt und endet</translation>
    </message>
    <message>
        <source>Size of the drawn window (1280x800)</source>
        <translation>Größe des gezeichneten Fensters (1280x800)</translation>
    </message>
    <message>
        <source>Pixels per point of the pictures (1.0)</source>
        <translation>Pixel je Punkt der Bilder (1.0)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Size of the customer base, for the reach of an incident</source>
        <translation>Größe der Kundschaft, für die Reichweite eines Vorfalls</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Base of revenue at risk</source>
        <translation>Grundlage des gefährdeten Umsatzes</translation>
    </message>
    <message>
        <source>Revenue growth a year</source>
        <translation>Umsatzwachstum pro Jahr</translation>
    </message>
    <message>
        <source>Needed for the growth reading of the published rule</source>
        <translation>Nötig für die Lesart der veröffentlichten Regel als Wachstum</translation>
    </message>
    <message>
        <source>Annual EBITDA</source>
        <translation>EBITDA pro Jahr</translation>
    </message>
    <message>
        <source>Base of EBITDA at risk</source>
        <translation>Grundlage des gefährdeten EBITDA</translation>
    </message>
    <message>
        <source>EBITDA growth a year</source>
        <translation>EBITDA-Wachstum pro Jahr</translation>
    </message>
    <message>
        <source>The published rule speaks of this growth</source>
        <translation>Auf dieses Wachstum bezieht sich die veröffentlichte Regel</translation>
    </message>
    <message>
        <source>Brand trust before incidents</source>
        <translation>Markenvertrauen vor Vorfällen</translation>
    </message>
    <message>
        <source>Where the modelled macro index starts, 0 to 100; 100 unless measured</source>
        <translation>Ausgangswert des modellierten Makroindex, 0 bis 100; ohne Messung 100</translation>
    </message>
    <message>
        <source>Smallest group shown (k)</source>
        <translation>Kleinste gezeigte Gruppe (k)</translation>
    </message>
    <message>
        <source>Groups with fewer customers stay hidden everywhere; 5 to 50</source>
        <translation>Gruppen mit weniger Kunden bleiben überall ausgeblendet; 5 bis 50</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Turns a time stamp of another zone into a day</source>
        <translation>Macht aus einem Zeitstempel einer anderen Zone einen Tag</translation>
    </message>
    <message>
        <source>Incidents of this brand count as your own when imported</source>
        <translation>Vorfälle dieser Marke gelten beim Import als eigene</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Needs events and losses: choose a template above.</source>
        <translation>Dazu braucht es Ereignisse und Verluste: oben eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Choose a kept scenario or a template to compare with.</source>
        <translation>Zum Vergleich ein behaltenes Szenario oder eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Szenarien vergleichen</translation>
    </message>
    <message>
        <source>%1 costs most on average: %2</source>
        <translation>%1 kostet im Mittel am meisten: %2</translation>
    </message>
    <message numerus="yes">
        <source>All over %Ln year(s), against the same tolerance and from the same random numbers</source>
        <translation>
            <numerusform>Alle über %Ln Jahr, an derselben Toleranz gemessen und aus denselben Zufallszahlen</numerusform>
            <numerusform>Alle über %Ln Jahre, an derselben Toleranz gemessen und aus denselben Zufallszahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>A costs more than %1 in %2 of the trials</source>
        <translation>A kostet in %2 der Durchläufe mehr als %1</translation>
    </message>
    <message>
        <source>A minus %1: %2 on average (standard error %3), 90 % of the trials from %4 to %5; equal in %6</source>
        <extracomment>the difference of two scenarios trial by trial; %4 and %5 hold 90 % of the trials</extracomment>
        <translation>A minus %1: im Mittel %2 (Standardfehler %3), 90 % der Durchläufe zwischen %4 und %5; gleich in %6</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>Std.-Fehler</translation>
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
        <translation>Über Toleranz</translation>
    </message>
    <message>
        <source>A minus it</source>
        <translation>A minus dieses</translation>
    </message>
    <message>
        <source>Its std. error</source>
        <translation>Std.-Fehler davon</translation>
    </message>
    <message>
        <source>A costs more</source>
        <translation>A kostet mehr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a scenario of a comparison: its letter and its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Compared period</source>
        <translation>Verglichener Zeitraum</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1‑Intervall</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>Änderung seither</translation>
    </message>
</context>
<context>
    <name>ContributionPanel</name>
    <message numerus="yes">
        <source>%Ln counted incident(s), modelled · losses multiply; each gets the share of its logarithm, so that the parts add up</source>
        <translation>
            <numerusform>%Ln gezählter Vorfall, modelliert · Verluste multiplizieren sich; jeder erhält den Anteil seines Logarithmus, damit die Teile sich summieren</numerusform>
            <numerusform>%Ln gezählte Vorfälle, modelliert · Verluste multiplizieren sich; jeder erhält den Anteil seines Logarithmus, damit die Teile sich summieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What each incident takes from the index</source>
        <translation>Was jeder Vorfall vom Index nimmt</translation>
    </message>
    <message>
        <source>Together the incidents move the index by %1, from %2 to %3</source>
        <translation>Zusammen bewegen die Vorfälle den Index um %1, von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>ContributionTable</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Bekanntgabe</translation>
    </message>
    <message>
        <source>Most in this range</source>
        <translation>Am meisten im Zeitraum</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>Am letzten Tag</translation>
    </message>
</context>
<context>
    <name>ContributionWords</name>
    <message>
        <source>Index points</source>
        <translation>Indexpunkte</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Cut at the ends of the scale</source>
        <translation>An den Enden der Skala abgeschnitten</translation>
    </message>
    <message>
        <source>No counted incident moves the index in this range: choose a longer one, or see in the log which incidents count.</source>
        <translation>Kein gezählter Vorfall bewegt den Index in diesem Zeitraum: Bitte einen längeren wählen oder im Protokoll nachsehen, welche Vorfälle zählen.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Customers who answered</source>
        <translation>Kundschaft mit Antworten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>Tage mit Daten</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 are stored.</source>
        <translation>Gespeichert sind %1 von %2 sowie %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Before anything is written, you see how each column is understood and what is new</source>
        <translation>Vor dem Schreiben ist zu sehen, wie jede Spalte verstanden wird und was neu ist</translation>
    </message>
    <message>
        <source>Import scores …</source>
        <translation>Bewertungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import incidents …</source>
        <translation>Vorfälle importieren&#xa0;…</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>Inhalt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Over all segments and dates</source>
        <translation>Über alle Segmente und Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>ids are pseudonyms</source>
        <translation>IDs sind Pseudonyme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Measured values of the brand</source>
        <translation>Gemessene Werte der Marke</translation>
    </message>
    <message>
        <source>Drop a file of scores, incidents or brand values anywhere onto this window (CSV, XLSX, JSON, .gz or a folder), or choose one:</source>
        <translation>Legen Sie eine Datei mit Bewertungen, Vorfällen oder Werten der Marke irgendwo auf diesem Fenster ab (CSV, XLSX, JSON, .gz oder ein Ordner), oder wählen Sie eine:</translation>
    </message>
    <message>
        <source>Import brand series …</source>
        <translation>Markenreihe importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DataSharing</name>
    <message>
        <source>Benefit of all data</source>
        <translation>Nutzen aller Daten</translation>
    </message>
    <message>
        <source>Saturation of the benefit</source>
        <translation>Sättigung des Nutzens</translation>
    </message>
    <message>
        <source>Expected loss with all data</source>
        <translation>Erwarteter Verlust mit allen Daten</translation>
    </message>
    <message>
        <source>Growth of the loss</source>
        <translation>Wachstum des Verlusts</translation>
    </message>
    <message>
        <source>Sensitivity multiplier</source>
        <translation>Faktor der Sensibilität</translation>
    </message>
    <message>
        <source>Cost of handling</source>
        <translation>Kosten der Verarbeitung</translation>
    </message>
    <message>
        <source>Unease beyond the tolerated share</source>
        <translation>Unbehagen über den geduldeten Anteil hinaus</translation>
    </message>
    <message>
        <source>Tolerated share</source>
        <translation>Geduldeter Anteil</translation>
    </message>
    <message>
        <source>Consented share</source>
        <translation>Eingewilligter Anteil</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Banks and insurers</source>
        <translation>Banken und Versicherungen</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Media and advertising</source>
        <translation>Medien und Werbung</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>less sensitive than usual</source>
        <translation>weniger sensibel als üblich</translation>
    </message>
    <message>
        <source>as sensitive as usual</source>
        <translation>so sensibel wie üblich</translation>
    </message>
    <message>
        <source>more sensitive than usual</source>
        <translation>sensibler als üblich</translation>
    </message>
    <message>
        <source>far more sensitive than usual</source>
        <translation>weit sensibler als üblich</translation>
    </message>
</context>
<context>
    <name>DataSharingPanel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Share of data</source>
        <translation>Anteil der Daten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>On the plateau</source>
        <translation>Auf dem Plateau</translation>
    </message>
    <message>
        <source>The consented share is the limit: the model would use more.</source>
        <translation>Der eingewilligte Anteil ist die Grenze: Das Modell würde mehr nutzen.</translation>
    </message>
    <message>
        <source>In the model, no share of data is worth its risk</source>
        <translation>Im Modell ist kein Anteil der Daten sein Risiko wert</translation>
    </message>
    <message>
        <source>In the model, %1 to %2 of the data bring at least %3 of the best result</source>
        <translation>Im Modell bringen %1 bis %2 der Daten mindestens %3 des besten Ergebnisses</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Anteil</translation>
    </message>
    <message>
        <source>Net at the best share</source>
        <translation>Netto beim besten Anteil</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>How much data to use and share</source>
        <translation>Wie viele Daten nutzen und teilen?</translation>
    </message>
    <message>
        <source>Benefit, costs and losses in percent of the benefit that all data would bring; only proportions matter</source>
        <translation>Nutzen, Kosten und Verluste in Prozent des Nutzens, den alle Daten brächten; nur Verhältnisse zählen</translation>
    </message>
    <message>
        <source>Model, no measurement · net benefit by the share of data that is used and shared</source>
        <translation>Modell, keine Messung · Nettonutzen nach dem Anteil der genutzten und geteilten Daten</translation>
    </message>
    <message>
        <source>What moves the best share</source>
        <translation>Was den besten Anteil bewegt</translation>
    </message>
</context>
<context>
    <name>DensityPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>Länge einer Spalte</translation>
    </message>
    <message>
        <source>Distribution of scores over time</source>
        <translation>Verteilung der Bewertungen über die Zeit</translation>
    </message>
    <message>
        <source>%1 · share of customers by their mean score, index 0–100</source>
        <translation>%1 · Anteil der Kundschaft nach ihrer mittleren Bewertung, Index 0–100</translation>
    </message>
    <message>
        <source>No answers in this range with these filters. Choose a longer range or other filters.</source>
        <translation>Keine Antworten in diesem Zeitraum mit diesen Filtern. Bitte einen längeren Zeitraum oder andere Filter wählen.</translation>
    </message>
    <message>
        <source>No answers yet. Import scores on the Data page.</source>
        <translation>Noch keine Antworten. Importieren Sie Bewertungen auf der Seite „Daten“.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlichster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>three ascending numbers: [lowest, most likely, highest]</source>
        <translation>drei aufsteigende Zahlen: [niedrigster, wahrscheinlichster, höchster]</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>two ascending numbers: [lowest, highest]</source>
        <translation>zwei aufsteigende Zahlen: [niedrigster, höchster]</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
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
        <translation>Mittel des Logarithmus</translation>
    </message>
    <message>
        <source>Deviation of the logarithm</source>
        <translation>Streuung des Logarithmus</translation>
    </message>
    <message>
        <source>mean and deviation of the logarithm: [mu, sigma], sigma at least 0</source>
        <translation>Mittel und Streuung des Logarithmus: [mu, sigma], sigma mindestens 0</translation>
    </message>
    <message>
        <source>Lognormal, 90 % range</source>
        <translation>Lognormal, 90‑%‑Spanne</translation>
    </message>
    <message>
        <source>5 % are below</source>
        <translation>5 % liegen darunter</translation>
    </message>
    <message>
        <source>95 % are below</source>
        <translation>95 % liegen darunter</translation>
    </message>
    <message>
        <source>two ascending numbers above 0: [5 % are below, 95 % are below]</source>
        <translation>zwei aufsteigende Zahlen über 0: [5 % liegen darunter, 95 % liegen darunter]</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>mean and standard deviation, which is at least 0</source>
        <translation>Mittelwert und Standardabweichung, die mindestens 0 ist</translation>
    </message>
</context>
<context>
    <name>DistributionWords</name>
    <message>
        <source>only from %1 customers</source>
        <translation>erst ab %1 Kunden</translation>
    </message>
    <message>
        <source>Decile %1</source>
        <extracomment>Deciles are counted from 1 to 9.</extracomment>
        <translation>%1. Dezil</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1‑Intervall</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Nettovertrauen</translation>
    </message>
</context>
<context>
    <name>DriverTable</name>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Published 2022</source>
        <translation>Veröffentlicht 2022</translation>
    </message>
    <message>
        <source>Published 2023</source>
        <translation>Veröffentlicht 2023</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>What goes along with individual trust</source>
        <translation>Was mit individuellem Vertrauen zusammenhängt</translation>
    </message>
    <message>
        <source>“%1” goes along with trust most: %2 of what drivers explain</source>
        <translation>Am stärksten hängt „%1“ mit Vertrauen zusammen: %2 dessen, was Treiber erklären</translation>
    </message>
    <message>
        <source>Share of R² = %1 · %2 · %3 bootstrap interval · %4</source>
        <translation>Anteil an R² = %1 · %2 · %3-Bootstrap-Intervall · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out – %1</source>
        <translation>Ausgelassen – %1</translation>
    </message>
    <message>
        <source>Lines across bars: published shares of people who name a driver as most important. Another measure, for comparison; editions disagree and are not averaged.</source>
        <translation>Striche durch die Balken: veröffentlichte Anteile der Menschen, die den Treiber als das Wichtigste nennen. Ein anderes Maß, zum Vergleich; die Ausgaben widersprechen einander und werden nicht gemittelt.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Drivers without any meaning would explain as much by chance (%1): the shares say little.</source>
        <translation>Treiber ohne jede Bedeutung würden durch Zufall ebenso viel erklären (%1): Die Anteile sagen wenig.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Save view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>Ansicht „%1“ löschen</translation>
    </message>
    <message>
        <source>Change saved views</source>
        <translation>Gespeicherte Ansichten ändern</translation>
    </message>
    <message>
        <source>Delete kept scenario “%1”</source>
        <translation>Behaltenes Szenario „%1“ löschen</translation>
    </message>
    <message>
        <source>Change kept scenarios</source>
        <translation>Behaltene Szenarien ändern</translation>
    </message>
    <message>
        <source>Keep scenario “%1”</source>
        <translation>Szenario „%1“ behalten</translation>
    </message>
    <message>
        <source>Change thresholds of trust and willingness</source>
        <translation>Schwellen von Vertrauen und Bereitschaft ändern</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Add incident “%1”</source>
        <translation>Vorfall „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit incident “%1”</source>
        <translation>Vorfall „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete incident “%1”</source>
        <translation>Vorfall „%1“ löschen</translation>
    </message>
    <message>
        <source>Change details of the workspace</source>
        <translation>Angaben zur Arbeitsmappe ändern</translation>
    </message>
    <message>
        <source>Change assumptions on macro trust</source>
        <translation>Annahmen zum Makrovertrauen ändern</translation>
    </message>
    <message>
        <source>Change weight of micro</source>
        <translation>Gewicht von Mikro ändern</translation>
    </message>
    <message>
        <source>Change border of the fields</source>
        <translation>Grenze der Felder ändern</translation>
    </message>
    <message>
        <source>Change who shares data</source>
        <translation>Ändern, wer Daten teilt</translation>
    </message>
    <message>
        <source>Change how much data to use</source>
        <translation>Annahmen zur Datennutzung ändern</translation>
    </message>
    <message>
        <source>Change thresholds of “Needs attention”</source>
        <translation>Schwellen von „Braucht Aufmerksamkeit“ ändern</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Szenario ändern</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Szenario „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>EffectCells</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>Änderung des Niveaus</translation>
    </message>
    <message>
        <source>Mean difference afterwards</source>
        <translation>Mittlerer Unterschied danach</translation>
    </message>
    <message>
        <source>Slope before, per period</source>
        <translation>Steigung vorher, je Zeitraum</translation>
    </message>
    <message>
        <source>Change of slope, per period</source>
        <translation>Änderung der Steigung, je Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time, %Ln fit(s)</source>
        <translation>
            <numerusform>Placebo in der Zeit, %Ln Anpassung</numerusform>
            <numerusform>Placebo in der Zeit, %Ln Anpassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mittel vorher</translation>
    </message>
    <message numerus="yes">
        <source>Mean before, %Ln customer(s)</source>
        <translation>
            <numerusform>Mittel vorher, %Ln Kunde</numerusform>
            <numerusform>Mittel vorher, %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Mittel nachher</translation>
    </message>
    <message numerus="yes">
        <source>Mean after, %Ln customer(s)</source>
        <translation>
            <numerusform>Mittel nachher, %Ln Kunde</numerusform>
            <numerusform>Mittel nachher, %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of the means, without a trend</source>
        <translation>Unterschied der Mittel, ohne Trend</translation>
    </message>
    <message>
        <source>Difference in differences of the affected</source>
        <translation>Differenz der Differenzen der Betroffenen</translation>
    </message>
    <message>
        <source>Their course before less that of the others, per period</source>
        <translation>Ihr Verlauf vorher abzüglich dessen der anderen, je Zeitraum</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Before/after analysis</source>
        <translation>Vorher-Nachher-Analyse</translation>
    </message>
    <message>
        <source>No incident with a date yet. Add one or import a log.</source>
        <translation>Noch kein Vorfall mit Datum. Bitte einen anlegen oder ein Protokoll importieren.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Individual trust before and after an incident</source>
        <translation>Individuelles Vertrauen vor und nach einem Vorfall</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>Affected and other customers · difference in differences, errors by customer · whether they went together before shows how far the comparison carries</source>
        <translation>Betroffene und andere Kundschaft · Differenz der Differenzen, Fehler je Kunde · ob beide vorher gleich verliefen, zeigt, wie weit der Vergleich trägt</translation>
    </message>
    <message>
        <source>Before/after analysis of “%1”, %2</source>
        <translation>Vorher-Nachher-Analyse zu „%1“, %2</translation>
    </message>
    <message>
        <source>%1 points before, %2 after</source>
        <translation>%1 Messpunkte vorher, %2 nachher</translation>
    </message>
    <message>
        <source>segmented regression, %1 intervals by the larger of OLS and Newey–West errors (lag %2), for the level: %3</source>
        <translation>segmentierte Regression, %1‑Intervalle aus dem größeren der Fehler nach OLS und Newey–West (Lag %2), für das Niveau: %3</translation>
    </message>
    <message>
        <source>means over customers with %1 intervals</source>
        <translation>Mittel über die Kundschaft mit %1‑Intervallen</translation>
    </message>
    <message>
        <source>● mean of a period, ○ of fewer than %1 customers</source>
        <translation>● Mittel eines Zeitraums, ○ aus weniger als %1 Kunden</translation>
    </message>
    <message>
        <source>shaded: left out</source>
        <translation>schattiert: ausgelassen</translation>
    </message>
    <message>
        <source>lines: fitted, with the band of their interval</source>
        <translation>Linien: angepasst, mit dem Band ihres Intervalls</translation>
    </message>
    <message>
        <source>dashed: the earlier course carried on</source>
        <translation>gestrichelt: der frühere Verlauf, fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) with a date, none of them of the own brand. Add one of your own or change the owner of one.</source>
        <translation>
            <numerusform>%Ln Vorfall mit Datum, keiner davon betrifft die eigene Marke. Bitte einen eigenen anlegen oder einem die eigene Marke zuordnen.</numerusform>
            <numerusform>%Ln Vorfälle mit Datum, keiner davon betrifft die eigene Marke. Bitte einen eigenen anlegen oder einem die eigene Marke zuordnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Its interval</source>
        <translation>Dessen Intervall</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Fortgesetzt</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1 interval</source>
        <translation>%1‑Intervall</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 (overlaps)</source>
        <translation>%1 (überschneidet sich)</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>Überbrückt</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>No answers around this incident with these filters: choose others, or import scores of that time on the Data page.</source>
        <translation>Keine Antworten um diesen Vorfall mit diesen Filtern: Bitte andere wählen oder auf der Seite „Daten“ Bewertungen aus dieser Zeit importieren.</translation>
    </message>
    <message>
        <source>%1 (not of the own brand)</source>
        <translation>%1 (nicht von der eigenen Marke)</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of two slopes, without signs of plus as every range</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Too few points for a test: %1 before and %2 after, of at least %3 on either side.</source>
        <translation>Zu wenige Messpunkte für einen Test: %1 vorher und %2 nachher, nötig sind mindestens %3 auf jeder Seite.</translation>
    </message>
    <message>
        <source>No test: the points lie on straight lines without any scatter that a change could be judged by.</source>
        <translation>Kein Test: Die Messpunkte liegen auf Geraden, ohne Streuung, an der sich eine Änderung messen ließe.</translation>
    </message>
    <message>
        <source>No test: with these points a season cannot be told from the trend.</source>
        <translation>Kein Test: Mit diesen Messpunkten lässt sich eine Saison nicht vom Trend trennen.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; %Ln customer(s))</source>
        <extracomment>Mean, its interval, and how many customers it rests on</extracomment>
        <translation>
            <numerusform>%1 (%2; %Ln Kunde)</numerusform>
            <numerusform>%1 (%2; %Ln Kunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time: %Ln fit(s) at periods without an incident; a p needs at least %1.</source>
        <translation>
            <numerusform>Placebo in der Zeit: %Ln Anpassung in Zeiträumen ohne Vorfall; für ein p sind mindestens %1 nötig.</numerusform>
            <numerusform>Placebo in der Zeit: %Ln Anpassungen in Zeiträumen ohne Vorfall; für ein p sind mindestens %1 nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placebo in time: among %Ln fit(s) at periods without an incident, a change of level as large as this has p = %1.</source>
        <translation>
            <numerusform>Placebo in der Zeit: Unter %Ln Anpassung in Zeiträumen ohne Vorfall hat eine so große Änderung des Niveaus p = %1.</numerusform>
            <numerusform>Placebo in der Zeit: Unter %Ln Anpassungen in Zeiträumen ohne Vorfall hat eine so große Änderung des Niveaus p = %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A yearly season is part of the model.</source>
        <translation>Eine jährliche Saison ist Teil des Modells.</translation>
    </message>
    <message>
        <source>The points span less than two years: the season is left out.</source>
        <translation>Die Messpunkte umfassen keine zwei Jahre: Die Saison bleibt weg.</translation>
    </message>
    <message>
        <source>The points span two years: a yearly season can be added.</source>
        <translation>Die Messpunkte umfassen zwei Jahre: Eine jährliche Saison lässt sich hinzunehmen.</translation>
    </message>
    <message>
        <source>The scale changed on %1 (%2).</source>
        <translation>Die Skala änderte sich am %1 (%2).</translation>
    </message>
    <message>
        <source>The scale changed on %1 (%2): before and after do not compare.</source>
        <translation>Die Skala änderte sich am %1 (%2): Vorher und nachher sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Mean before: %1; after: %2.</source>
        <translation>Mittel vorher: %1; nachher: %2.</translation>
    </message>
    <message>
        <source>Weak points: half of them rest on fewer than %1 customers.</source>
        <translation>Schwache Messpunkte: Die Hälfte beruht auf weniger als %1 Kunden.</translation>
    </message>
    <message>
        <source>A comparison in time is no proof: other things may have changed as well.</source>
        <translation>Ein Vergleich in der Zeit ist kein Beweis: Auch anderes kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Their courses already differed before, by %1 points per period (%2).</source>
        <translation>Ihre Verläufe unterschieden sich schon vorher, um %1 Punkte je Zeitraum (%2).</translation>
    </message>
    <message>
        <source>Before, their courses did not visibly differ: %1 points per period (%2).</source>
        <translation>Vorher unterschieden sich ihre Verläufe nicht erkennbar: %1 Punkte je Zeitraum (%2).</translation>
    </message>
    <message>
        <source>No incident can be told from the others with enough points around it.</source>
        <translation>Kein Vorfall ist von den anderen trennbar und hat genug Messpunkte um sich.</translation>
    </message>
    <message>
        <source>Sign test: p = %1; signed-rank test: p = %2 (exact, two-sided).</source>
        <translation>Vorzeichentest: p = %1; Vorzeichen-Rang-Test: p = %2 (exakt, zweiseitig).</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>not separable</source>
        <translation>nicht trennbar</translation>
    </message>
    <message>
        <source>too few points before</source>
        <translation>zu wenige Messpunkte vorher</translation>
    </message>
    <message>
        <source>points missing after</source>
        <translation>Messpunkte nachher fehlen</translation>
    </message>
    <message>
        <source>date too coarse</source>
        <translation>Datum zu ungenau</translation>
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
        <translation>je Kunde</translation>
    </message>
    <message>
        <source>Affected customers went from %1 to %2, the others from %3 to %4: nothing varies that a difference could be judged by.</source>
        <translation>Betroffene Kundschaft ging von %1 auf %2, die andere von %3 auf %4: Nichts streut, woran sich ein Unterschied messen ließe.</translation>
    </message>
    <message>
        <source>Errors that follow each other (REML) give no result: their likelihood still rises at φ = %1, where a lasting step can hardly be told from errors that do not fade.</source>
        <translation>Mit voneinander abhängigen Fehlern (REML) gibt es kein Ergebnis: Bei φ = %1 steigt die Likelihood noch, und dort ist eine bleibende Stufe kaum von Fehlern zu unterscheiden, die nicht abklingen.</translation>
    </message>
    <message>
        <source>From %1 on, individual trust lies lower than its earlier course led to expect: %2 (%3 interval: %4).</source>
        <translation>Ab %1 liegt das individuelle Vertrauen niedriger, als sein früherer Verlauf erwarten ließ: %2 (%3‑Intervall: %4).</translation>
    </message>
    <message>
        <source>From %1 on, individual trust lies higher than its earlier course led to expect: %2 (%3 interval: %4).</source>
        <translation>Ab %1 liegt das individuelle Vertrauen höher, als sein früherer Verlauf erwarten ließ: %2 (%3‑Intervall: %4).</translation>
    </message>
    <message>
        <source>Difference of the means, without regard to a trend: %1 (%2 interval: %3).</source>
        <translation>Unterschied der Mittel, ohne Rücksicht auf einen Trend: %1 (%2‑Intervall: %3).</translation>
    </message>
    <message>
        <source>Difference of the means: %1, too few answers to tell it from chance (%2 interval: %3).</source>
        <translation>Unterschied der Mittel: %1, zu wenige Antworten, um ihn vom Zufall zu unterscheiden (%2‑Intervall: %3).</translation>
    </message>
    <message>
        <source>Difference of the means, without regard to a trend: %1, which cannot be told from chance (%2 interval: %3).</source>
        <translation>Unterschied der Mittel, ohne Rücksicht auf einen Trend: %1, vom Zufall nicht zu unterscheiden (%2‑Intervall: %3).</translation>
    </message>
    <message>
        <source>With errors that follow each other (REML, φ = %1) the change of level is %2 (%3).</source>
        <translation>Mit voneinander abhängigen Fehlern (REML, φ = %1) beträgt die Änderung des Niveaus %2 (%3).</translation>
    </message>
    <message>
        <source>Affected customers went from %1 to %2, the others from %3 to %4: a difference of %5 (%6 interval: %7).</source>
        <translation>Betroffene Kundschaft ging von %1 auf %2, die andere von %3 auf %4: ein Unterschied von %5 (%6‑Intervall: %7).</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>No counted incident of the own brand with a date: there is nothing to compare yet.</source>
        <translation>Kein gezählter Vorfall der eigenen Marke mit Datum: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) can be told apart; against the mean of the periods before, the periods from the incident on sum to a difference of %1 on average, and to a negative one for %2.</source>
        <translation>
            <numerusform>%Ln Vorfall ist trennbar; gegenüber dem Mittel der Zeiträume davor ergeben die Zeiträume ab dem Vorfall zusammen %1 Unterschied (negativ: %2 von 1).</numerusform>
            <numerusform>%Ln Vorfälle sind trennbar; gegenüber dem Mittel der Zeiträume davor ergeben die Zeiträume ab dem Vorfall zusammen durchschnittlich %1 Unterschied, bei %2 ist er negativ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of level in %1 can be told from chance: %2 (%3 interval: %4).</source>
        <translation>Keine Änderung des Niveaus lässt sich für %1 vom Zufall unterscheiden: %2 (%3‑Intervall: %4).</translation>
    </message>
    <message>
        <source>Affected and other customers cannot be compared: before or after, one of the groups is hidden to protect groups below %1 customers.</source>
        <translation>Betroffene und andere lassen sich nicht vergleichen: Vorher oder nachher ist eine der Gruppen ausgeblendet zum Schutz von Gruppen unter %1 Kunden.</translation>
    </message>
    <message>
        <source>A test needs at least %1 incidents.</source>
        <translation>Ein Test braucht mindestens %1 Vorfälle.</translation>
    </message>
    <message>
        <source>Cannot be told apart from other incidents of the own brand in the window: %1.</source>
        <translation>Nicht trennbar von anderen Vorfällen der eigenen Marke im Fenster: %1.</translation>
    </message>
    <message>
        <source>Also in the window, but not of the own brand: %1.</source>
        <translation>Ebenfalls im Fenster, aber nicht von der eigenen Marke: %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is missing, empty or cannot be read.</source>
        <translation>„%1“ fehlt, ist leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” has a format that is not understood.</source>
        <translation>„%1“ hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>“%1” is not a Trustbilanz workspace.</source>
        <translation>„%1“ ist keine Trustbilanz-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Die Arbeitsmappe ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trustbilanz.</source>
        <translation>„%1“ stammt aus einer neueren Version von Trustbilanz.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough space to write “%1”.</source>
        <translation>Der Speicherplatz reicht nicht aus, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>The source has no column for “%1”.</source>
        <translation>Die Quelle hat keine Spalte für „%1“.</translation>
    </message>
    <message>
        <source>A column can be read in more than one way: %1.</source>
        <translation>Eine Spalte lässt sich auf mehrere Arten lesen: %1.</translation>
    </message>
    <message>
        <source>The scale of the answers in “%1” is not known.</source>
        <translation>Die Skala der Antworten in „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The pseudonym key of this workspace was not found at “%1”.</source>
        <translation>Der Pseudonymschlüssel dieser Arbeitsmappe wurde unter „%1“ nicht gefunden.</translation>
    </message>
    <message>
        <source>Some rows differ from what is stored already: %1.</source>
        <translation>Einige Zeilen weichen von den gespeicherten ab: %1.</translation>
    </message>
    <message>
        <source>Some dates are too coarse for periods this short: %1.</source>
        <translation>Einige Datumsangaben sind zu ungenau für so kurze Zeitabschnitte: %1.</translation>
    </message>
    <message>
        <source>An option is not valid: %1.</source>
        <translation>Eine Option ist ungültig: %1.</translation>
    </message>
    <message>
        <source>The scenario cannot be computed: %1.</source>
        <translation>Das Szenario lässt sich nicht berechnen: %1.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Stopped as you wished.</source>
        <translation>Wie gewünscht abgebrochen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten: %1.</translation>
    </message>
    <message>
        <source>Check its name and your right to read it.</source>
        <translation>Bitte Namen und Leserechte prüfen.</translation>
    </message>
    <message>
        <source>Choose a .trust file; other files are imported into one.</source>
        <translation>Bitte eine .trust-Datei wählen; andere Dateien werden in eine solche importiert.</translation>
    </message>
    <message>
        <source>Go back to a copy of the file; nothing was changed.</source>
        <translation>Bitte auf eine Kopie der Datei zurückgreifen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Update Trustbilanz to open it; nothing was changed.</source>
        <translation>Zum Öffnen bitte Trustbilanz aktualisieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Bitte warten, bis es fertig ist, und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check your right to write to the file and its folder.</source>
        <translation>Bitte die Schreibrechte für die Datei und ihren Ordner prüfen.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Bitte Platz schaffen und erneut versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>State which column holds it.</source>
        <translation>Bitte angeben, welche Spalte dies enthält.</translation>
    </message>
    <message>
        <source>State which reading is right; nothing is guessed.</source>
        <translation>Bitte angeben, welche Lesart stimmt; nichts wird geraten.</translation>
    </message>
    <message>
        <source>State the lowest and highest possible answer, such as 1 to 10.</source>
        <translation>Bitte die niedrigste und die höchste mögliche Antwort angeben, etwa 1 bis 10.</translation>
    </message>
    <message>
        <source>Put the key file back to import scores; reading works without it.</source>
        <translation>Für den Import von Bewertungen bitte die Schlüsseldatei zurücklegen; Lesen geht auch ohne sie.</translation>
    </message>
    <message>
        <source>State whether to keep the stored rows or to replace them.</source>
        <translation>Bitte angeben, ob die gespeicherten Zeilen bleiben oder ersetzt werden sollen.</translation>
    </message>
    <message>
        <source>Choose longer periods.</source>
        <translation>Bitte längere Zeitabschnitte wählen.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Bitte korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Correct or complete this input.</source>
        <translation>Bitte diese Eingabe korrigieren oder ergänzen.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Bitte einen anderen Namen wählen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Please report it with what you did; your file was not changed.</source>
        <translation>Bitte mit einer Beschreibung der letzten Schritte melden; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Place: line %1, column %2.</source>
        <translation>Stelle: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>Place: line %1.</source>
        <translation>Stelle: Zeile %1.</translation>
    </message>
    <message>
        <source>Score is missing</source>
        <translation>Bewertung fehlt</translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation>Kundenkennung fehlt</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>Number is not understood</source>
        <translation>Zahl nicht verstanden</translation>
    </message>
    <message>
        <source>Date is not understood</source>
        <translation>Datum nicht verstanden</translation>
    </message>
    <message>
        <source>Answer lies outside the declared scale</source>
        <translation>Antwort liegt außerhalb der angegebenen Skala</translation>
    </message>
    <message>
        <source>Value lies outside its limits</source>
        <translation>Wert liegt außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>Date lies in the future (row is kept)</source>
        <translation>Datum liegt in der Zukunft (Zeile bleibt erhalten)</translation>
    </message>
    <message>
        <source>Row has more or fewer cells than the header</source>
        <translation>Zeile hat mehr oder weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>Characters are not valid in this encoding</source>
        <translation>Zeichen sind in dieser Kodierung ungültig</translation>
    </message>
    <message>
        <source>Id occurs twice</source>
        <translation>ID kommt doppelt vor</translation>
    </message>
    <message>
        <source>Word is not one of those allowed</source>
        <translation>Wort gehört nicht zu den erlaubten</translation>
    </message>
    <message>
        <source>Record does not follow its schema</source>
        <translation>Datensatz entspricht nicht seinem Schema</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Text ist zu lang</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, but not an XLSX workbook.</source>
        <translation>„%1“ ist eine Tabellendatei, aber keine XLSX-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook has more than one sheet with data: %1.</source>
        <translation>Die Arbeitsmappe hat mehr als ein Blatt mit Daten: %1.</translation>
    </message>
    <message>
        <source>Tables come as CSV, XLSX or JSON, incidents also as VERIS JSON.</source>
        <translation>Tabellen kommen als CSV, XLSX oder JSON, Vorfälle auch als VERIS-JSON.</translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation>Bitte eine Kopie ohne Kennwort speichern und diese importieren.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV and import that.</source>
        <translation>Bitte als XLSX oder CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>State which sheet is meant.</source>
        <translation>Bitte angeben, welches Blatt gemeint ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) missing</source>
        <translation>
            <numerusform>%Ln Wert fehlt</numerusform>
            <numerusform>%Ln Werte fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) missing</source>
        <translation>
            <numerusform>%Ln Kundennummer fehlt</numerusform>
            <numerusform>%Ln Kundennummern fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) missing</source>
        <translation>
            <numerusform>%Ln Datum fehlt</numerusform>
            <numerusform>%Ln Daten fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) not understood</source>
        <translation>
            <numerusform>%Ln Zahl nicht verstanden</numerusform>
            <numerusform>%Ln Zahlen nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) not understood</source>
        <translation>
            <numerusform>%Ln Datum nicht verstanden</numerusform>
            <numerusform>%Ln Daten nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) outside the scale</source>
        <translation>
            <numerusform>%Ln Antwort außerhalb der Skala</numerusform>
            <numerusform>%Ln Antworten außerhalb der Skala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) outside the limits</source>
        <translation>
            <numerusform>%Ln Wert außerhalb der Grenzen</numerusform>
            <numerusform>%Ln Werte außerhalb der Grenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) in the future</source>
        <translation>
            <numerusform>%Ln Datum in der Zukunft</numerusform>
            <numerusform>%Ln Daten in der Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with too many or too few cells</source>
        <translation>
            <numerusform>%Ln Zeile mit zu vielen oder zu wenigen Zellen</numerusform>
            <numerusform>%Ln Zeilen mit zu vielen oder zu wenigen Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with damaged characters</source>
        <translation>
            <numerusform>%Ln Zelle mit beschädigten Zeichen</numerusform>
            <numerusform>%Ln Zellen mit beschädigten Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) occurring twice</source>
        <translation>
            <numerusform>%Ln doppelte Kennung</numerusform>
            <numerusform>%Ln doppelte Kennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown word(s)</source>
        <translation>
            <numerusform>%Ln unbekanntes Wort</numerusform>
            <numerusform>%Ln unbekannte Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln break(s) of the schema</source>
        <translation>
            <numerusform>%Ln Verstoß gegen das Schema</numerusform>
            <numerusform>%Ln Verstöße gegen das Schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long</source>
        <translation>
            <numerusform>%Ln zu langer Text</numerusform>
            <numerusform>%Ln zu lange Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete, sound JSON.</source>
        <translation>„%1“ ist kein vollständiges, fehlerfreies JSON.</translation>
    </message>
    <message>
        <source>Export it anew, or correct it there; nothing was kept.</source>
        <translation>Exportieren Sie die Datei neu oder berichtigen Sie sie dort; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Line or entry is no JSON object</source>
        <translation>Zeile oder Eintrag ist kein JSON-Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) or entries that are no JSON object</source>
        <translation>
            <numerusform>%Ln Zeile oder Eintrag ohne JSON-Objekt</numerusform>
            <numerusform>%Ln Zeilen oder Einträge ohne JSON-Objekt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large to be read at once.</source>
        <translation>„%1“ ist zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>Split it, or save it as CSV, which may be of any size.</source>
        <translation>Teilen Sie die Datei oder speichern Sie sie als CSV; diese darf beliebig groß sein.</translation>
    </message>
    <message>
        <source>“%1” holds many zero bytes, as no plain text does.</source>
        <translation>„%1“ enthält viele Nullbytes, was kein einfacher Text ist.</translation>
    </message>
    <message>
        <source>If it is UTF-16, state the encoding (--encoding utf-16le or utf-16be).</source>
        <translation>Wenn es UTF-16 ist, bitte die Kodierung angeben (--encoding utf-16le oder utf-16be).</translation>
    </message>
    <message>
        <source>The workbook has data on hidden sheets only: %1.</source>
        <translation>Die Arbeitsmappe hat nur auf ausgeblendeten Blättern Daten: %1.</translation>
    </message>
    <message>
        <source>State which of them is meant (--sheet).</source>
        <translation>Bitte angeben, welches davon gemeint ist (--sheet).</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>State the files in it; only incidents as JSON are read by the folder.</source>
        <translation>Bitte die Dateien darin angeben; nur Vorfälle als JSON werden ordnerweise gelesen.</translation>
    </message>
    <message>
        <source>State that the file has no names (--header-row 0; the columns are then called 1, 2, 3 …), or in which line they stand.</source>
        <translation>Bitte angeben, dass die Datei keine Namen hat (--header-row 0; die Spalten heißen dann 1, 2, 3 …), oder in welcher Zeile sie stehen.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”.</source>
        <translation>Mehrere Spalten heißen „%1“.</translation>
    </message>
    <message>
        <source>Rename one of them in the file, or read it without names (--header-row 0; the columns are then called 1, 2, 3 …).</source>
        <translation>Benennen Sie eine davon in der Datei um, oder lesen Sie sie ohne Namen (--header-row 0; die Spalten heißen dann 1, 2, 3 …).</translation>
    </message>
    <message>
        <source>A date or an e-mail address stands where a column should have its name.</source>
        <translation>Wo eine Spalte ihren Namen haben sollte, steht ein Datum oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Weight is missing (row counts once)</source>
        <translation>Gewicht fehlt (Zeile zählt einfach)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) missing, counted as 1</source>
        <translation>
            <numerusform>%Ln Gewicht fehlt, als 1 gezählt</numerusform>
            <numerusform>%Ln Gewichte fehlen, als 1 gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large: a scenario file has at most 1 MiB.</source>
        <translation>„%1“ ist zu groß: Eine Szenariodatei hat höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>Put fewer losses into it.</source>
        <translation>Bitte weniger Schäden hineinschreiben.</translation>
    </message>
    <message>
        <source>The simulation would draw more than 100 billion events: trials times years times events a year.</source>
        <translation>Die Simulation würde mehr als 100 Milliarden Ereignisse ziehen: Durchläufe mal Jahre mal Ereignisse im Jahr.</translation>
    </message>
    <message>
        <source>Take fewer trials (--trials) or years, or a lower frequency.</source>
        <translation>Bitte weniger Durchläufe (--trials) oder Jahre oder eine geringere Häufigkeit wählen.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds at most 1,048,575 rows below its header; there would be %1.</source>
        <translation>Ein Blatt einer XLSX-Datei fasst unter seiner Kopfzeile höchstens 1.048.575 Zeilen; es wären %1.</translation>
    </message>
    <message>
        <source>Write CSV, which may be of any size.</source>
        <translation>Schreiben Sie CSV, das beliebig groß sein darf.</translation>
    </message>
    <message>
        <source>What was to be undone or redone has been changed otherwise since, for instance by an import or another program.</source>
        <translation>Was rückgängig gemacht oder wiederholt werden sollte, wurde inzwischen anders geändert, etwa durch einen Import oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>It stays as it is, and this step is no longer offered.</source>
        <translation>Es bleibt, wie es ist, und dieser Schritt wird nicht mehr angeboten.</translation>
    </message>
</context>
<context>
    <name>EstimateTable</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler nach</translation>
    </message>
</context>
<context>
    <name>EventStudyPanel</name>
    <message>
        <source>Event study of individual trust</source>
        <translation>Ereignisstudie des individuellen Vertrauens</translation>
    </message>
    <message>
        <source>All incidents of the own brand</source>
        <translation>Alle Vorfälle der eigenen Marke</translation>
    </message>
    <message>
        <source>All incidents of the own brand: %1</source>
        <translation>Alle Vorfälle der eigenen Marke: %1</translation>
    </message>
    <message>
        <source>All incidents of the own brand (event study) · %1 · periods %2 to %3 before each incident against the %4 from it on; the points above their mean are added up (CAR)</source>
        <translation>Alle Vorfälle der eigenen Marke (Ereignisstudie) · %1 · Zeiträume %2 bis %3 vor jedem Vorfall gegen die %4 von ihm an; die Punkte über ihrem Mittel werden summiert (CAR)</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Punkte vorher</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mittel vorher</translation>
    </message>
    <message>
        <source>Added up (CAR)</source>
        <translation>Summe (CAR)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no exact figure</source>
        <translation>keine genaue Zahl</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Sources disagree: the figures stand side by side and are not averaged.</source>
        <translation>Die Quellen widersprechen sich: Die Zahlen stehen nebeneinander und werden nicht gemittelt.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Befragt: %1</translation>
    </message>
</context>
<context>
    <name>FieldPurpose</name>
    <message>
        <source>Who answered. Only a pseudonym of it is stored.</source>
        <translation>Wer geantwortet hat. Gespeichert wird nur ein Pseudonym davon.</translation>
    </message>
    <message>
        <source>How much the answer counts; without one, once.</source>
        <translation>Wie stark die Antwort zählt; ohne Angabe einfach.</translation>
    </message>
    <message>
        <source>Tells incidents apart and finds those already stored.</source>
        <translation>Unterscheidet Vorfälle und findet schon gespeicherte wieder.</translation>
    </message>
    <message>
        <source>What the incident is called in lists.</source>
        <translation>Wie der Vorfall in Listen heißt.</translation>
    </message>
    <message>
        <source>Whose name the public connects with it.</source>
        <translation>Wessen Namen die Öffentlichkeit damit verbindet.</translation>
    </message>
    <message>
        <source>The day on which it happened.</source>
        <translation>Der Tag, an dem es geschah.</translation>
    </message>
    <message>
        <source>The day on which it became known; trust falls from here.</source>
        <translation>Der Tag, an dem es bekannt wurde; ab hier fällt das Vertrauen.</translation>
    </message>
    <message>
        <source>The day on which it was over.</source>
        <translation>Der Tag, an dem es vorbei war.</translation>
    </message>
    <message>
        <source>How bad it was, as a word or level.</source>
        <translation>Wie schlimm es war, als Wort oder Stufe.</translation>
    </message>
    <message>
        <source>How many people it concerned.</source>
        <translation>Wie viele Menschen es betraf.</translation>
    </message>
    <message>
        <source>How sensitive the data were that it concerned.</source>
        <translation>Wie schutzbedürftig die betroffenen Daten waren.</translation>
    </message>
    <message>
        <source>Own, partner, competitor or other; only your own move the index.</source>
        <translation>Eigen, Partner, Wettbewerb oder andere; nur eigene bewegen den Index.</translation>
    </message>
    <message>
        <source>How like your brand the other one is, 0 to 1.</source>
        <translation>Wie ähnlich die andere Marke Ihrer ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>The sort of incident.</source>
        <translation>Die Art des Vorfalls.</translation>
    </message>
    <message>
        <source>Whether it is confirmed; suspected ones do not count.</source>
        <translation>Ob er bestätigt ist; vermutete zählen nicht.</translation>
    </message>
    <message>
        <source>How the company answered.</source>
        <translation>Wie das Unternehmen reagiert hat.</translation>
    </message>
    <message>
        <source>How loudly it was reported, 1 to 1.5.</source>
        <translation>Wie laut darüber berichtet wurde, 1 bis 1,5.</translation>
    </message>
    <message>
        <source>Anything else worth keeping.</source>
        <translation>Was sonst festzuhalten ist.</translation>
    </message>
    <message>
        <source>The answer: trust, satisfaction or recommendation, on your scale.</source>
        <translation>Die Antwort: Vertrauen, Zufriedenheit oder Weiterempfehlung, auf Ihrer Skala.</translation>
    </message>
    <message>
        <source>The day of the answer; without one it has no place in time.</source>
        <translation>Der Tag der Antwort; ohne ihn hat sie keinen Platz in der Zeit.</translation>
    </message>
</context>
<context>
    <name>FileFindings</name>
    <message>
        <source>comma</source>
        <comment>separated by</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>separated by</comment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separated by</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>separated by</comment>
        <translation>senkrechten Strich</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>separated by</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The text is %1, as the mark at its start says.</source>
        <translation>Der Text ist %1; das sagt die Marke an seinem Anfang.</translation>
    </message>
    <message>
        <source>The text is %1, as its zero bytes show.</source>
        <translation>Der Text ist %1; das zeigen seine Nullbytes.</translation>
    </message>
    <message>
        <source>The text begins with plain ASCII and is read as UTF-8.</source>
        <translation>Der Text beginnt mit reinem ASCII und wird als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>The text is UTF-8.</source>
        <translation>Der Text ist UTF-8.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere. Rows that do not fit are rejected.</source>
        <translation>Der Text ist UTF-8, aber nicht überall. Zeilen, die nicht passen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>The text makes most sense as %1 (certainty %2). State the encoding if names look wrong.</source>
        <translation>Als %1 ergibt der Text am meisten Sinn (Sicherheit %2). Geben Sie die Zeichenkodierung an, wenn Namen falsch aussehen.</translation>
    </message>
    <message>
        <source>The encoding of the text is unclear. Rows that are not UTF-8 are rejected unless you state the encoding.</source>
        <translation>Die Zeichenkodierung des Textes ist unklar. Zeilen, die nicht UTF-8 sind, werden abgewiesen, wenn Sie die Kodierung nicht angeben.</translation>
    </message>
    <message>
        <source>Columns are separated by %1: %2 of the first rows have as many.</source>
        <translation>Die Spalten sind durch %1 getrennt: %2 der ersten Zeilen haben gleich viele.</translation>
    </message>
    <message>
        <source>Columns are separated by %1, as the line “sep=” says.</source>
        <translation>Die Spalten sind durch %1 getrennt, wie die Zeile „sep=“ sagt.</translation>
    </message>
    <message>
        <source>There is one column: no separator was found.</source>
        <translation>Es gibt eine Spalte: Ein Trennzeichen wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Cells are enclosed in apostrophes.</source>
        <translation>Die Zellen stehen in Apostrophen.</translation>
    </message>
    <message>
        <source>Quotation marks inside a cell have a backslash in front of them.</source>
        <translation>Vor Anführungszeichen innerhalb einer Zelle steht ein umgekehrter Schrägstrich.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1.</source>
        <translation>Die Spaltennamen stehen in Zeile %1.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; what stands above is no data.</source>
        <translation>Die Spaltennamen stehen in Zeile %1; was darüber steht, gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The names of the columns stand in two rows from line %1 on.</source>
        <translation>Die Spaltennamen stehen in zwei Zeilen ab Zeile %1.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the question texts and ids below them are no data.</source>
        <translation>Die Spaltennamen stehen in Zeile %1; Fragetexte und Kennungen darunter gehören nicht zu den Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) at the end are totals or notes and no data.</source>
        <translation>
            <numerusform>%n Zeile am Ende ist Summe oder Anmerkung und gehört nicht zu den Daten.</numerusform>
            <numerusform>%n Zeilen am Ende sind Summen oder Anmerkungen und gehören nicht zu den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator; the empty cell behind it is left away.</source>
        <translation>Jede Zeile endet mit einem Trennzeichen; die leere Zelle dahinter wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>comma</source>
        <comment>decimal sign</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <comment>decimal sign</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2; line %3 with “%4” allows nothing else.</source>
        <translation>„%1“: Dezimalzeichen ist ein %2; Zeile %3 mit „%4“ lässt nichts anderes zu.</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2, as in “%3”.</source>
        <translation>„%1“: Dezimalzeichen ist ein %2, wie in „%3“.</translation>
    </message>
    <message>
        <source>“%1”: the numbers mean the same with a decimal point and with a comma.</source>
        <translation>„%1“: Die Zahlen bedeuten mit Dezimalpunkt und mit Dezimalkomma dasselbe.</translation>
    </message>
    <message>
        <source>“%1”: most numbers have a decimal %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</source>
        <translation>„%1“: Die meisten Zahlen haben als Dezimalzeichen ein %2, aber nicht alle: In Zeile %3 steht „%4“. Zeilen, die nicht passen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>“%1”: the decimal sign is a %2, as you stated.</source>
        <translation>„%1“: Dezimalzeichen ist ein %2, wie angegeben.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; line %3 with “%4” allows nothing else.</source>
        <translation>„%1“: Datumsangaben werden als %2 gelesen; Zeile %3 mit „%4“ lässt nichts anderes zu.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; “%3” has no other meaning.</source>
        <translation>„%1“: Datumsangaben werden als %2 gelesen; „%3“ hat keine andere Bedeutung.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2; other readings give the same days.</source>
        <translation>„%1“: Datumsangaben werden als %2 gelesen; andere Lesarten ergeben dieselben Tage.</translation>
    </message>
    <message>
        <source>“%1”: most dates are written as %2, but not all: line %3 has “%4”. Rows that do not fit are rejected.</source>
        <translation>„%1“: Die meisten Datumsangaben haben die Form %2, aber nicht alle: In Zeile %3 steht „%4“. Zeilen, die nicht passen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>“%1”: dates are read as %2, as you stated.</source>
        <translation>„%1“: Datumsangaben werden als %2 gelesen, wie angegeben.</translation>
    </message>
    <message>
        <source>“%1”: years have two digits, as in “%2”, and lie between %3 and %4.</source>
        <translation>„%1“: Jahre haben zwei Ziffern, wie in „%2“, und liegen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>“%1”: weeks such as “%2” are kept as their Monday.</source>
        <translation>„%1“: Wochen wie „%2“ werden als ihr Montag gespeichert.</translation>
    </message>
    <message>
        <source>“%1”: the numbers are numbers in the file itself.</source>
        <translation>„%1“: Die Zahlen sind in der Datei selbst Zahlen.</translation>
    </message>
    <message>
        <source>“%1”: the dates are dates in the file itself.</source>
        <translation>„%1“: Die Daten sind in der Datei selbst Datumswerte.</translation>
    </message>
    <message>
        <source>“%1”: percentages such as “%2” are read as %3 of 100; they fit a scale that ends at 100 and no other.</source>
        <translation>„%1“: Prozentangaben wie „%2“ gelten als %3 von 100; sie passen nur zu einer Skala, die bei 100 endet.</translation>
    </message>
    <message>
        <source>“%1”: answers such as “%2” are read as %3; they fit a scale that ends at the number they are out of, and no other.</source>
        <translation>„%1“: Antworten wie „%2“ gelten als %3; sie passen nur zu einer Skala, die bei der genannten Höchstzahl endet.</translation>
    </message>
    <message>
        <source>“%1”: units and currencies are left away, “%2” is read as %3.</source>
        <translation>„%1“: Einheiten und Währungen fallen weg, „%2“ gilt als %3.</translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message>
        <source>How the same people moved</source>
        <translation>Wie sich dieselben Menschen bewegt haben</translation>
    </message>
    <message>
        <source>Ranges that are compared</source>
        <translation>Verglichene Zeiträume</translation>
    </message>
    <message>
        <source>First and second half of the range</source>
        <translation>Erste und zweite Hälfte des Zeitraums</translation>
    </message>
    <message>
        <source>Last two periods</source>
        <translation>Letzte zwei Zeiträume</translation>
    </message>
    <message numerus="yes">
        <source>The largest move: %Ln customer(s) from “%1” to “%2”</source>
        <translation>
            <numerusform>Die größte Bewegung: %Ln Kunde von „%1“ zu „%2“</numerusform>
            <numerusform>Die größte Bewegung: %Ln Kunden von „%1“ zu „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in both</source>
        <translation>%1 · %2 in beiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Without willingness to share, or with fewer than two periods, there are no flows: map a column as segment “consent” in the import or choose a longer range.</source>
        <translation>Ohne Bereitschaft zum Teilen oder mit weniger als zwei Zeiträumen gibt es keine Bewegungen: Ordnen Sie beim Import eine Spalte als Segment „Einwilligung“ zu oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Hidden: too few customers answered in both ranges, or what could be shown would tell of few. Choose a longer range.</source>
        <translation>Ausgeblendet: Zu wenige Kunden haben in beiden Zeiträumen geantwortet, oder das Zeigbare würde wenige verraten. Wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Rows: where they were; columns: where they came to. The stronger the tint, the larger the share; framed: stayed; hatched: hidden, fewer than %1 or what would tell of them.</source>
        <translation>Zeilen: wo sie waren; Spalten: wohin sie kamen. Je kräftiger, desto größer der Anteil an der Zeile; gerahmt: geblieben; schraffiert: ausgeblendet, weniger als %1 oder was diese verraten würde.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>two ranges of dates</comment>
        <translation>%1, danach %2</translation>
    </message>
</context>
<context>
    <name>FlowsTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Of those there before</source>
        <translation>Anteil an „Von“</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
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
        <translation>Babyboomer</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Customer</source>
        <translation>Kundenkennung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Datensensibilität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>Halbwertszeit in Tagen</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Bleibender Schaden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Befragte</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import customer scores</source>
        <translation>Kundenbewertungen importieren</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Vorfälle importieren</translation>
    </message>
    <message>
        <source>Import a folder of incidents</source>
        <translation>Ordner mit Vorfällen importieren</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Datendateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a brand series</source>
        <translation>Markenreihe importieren</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
</context>
<context>
    <name>IncidentCells</name>
    <message>
        <source>%1, not counted</source>
        <translation>%1, nicht gezählt</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>prompt and open (0.85)</source>
        <translation>schnell und offen (0,85)</translation>
    </message>
    <message>
        <source>none (1)</source>
        <translation>keine (1)</translation>
    </message>
    <message>
        <source>deception (1.2, larger scar)</source>
        <translation>Täuschung (1,2; größerer bleibender Schaden)</translation>
    </message>
    <message>
        <source>What is not known stays empty; the model then assumes a value and says so.</source>
        <translation>Unbekanntes bleibt leer; das Modell nimmt dann einen Wert an und weist darauf hin.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Occurred</source>
        <translation>&amp;Eingetreten</translation>
    </message>
    <message>
        <source>&amp;Disclosed (the loss begins)</source>
        <translation>&amp;Bekannt geworden (Beginn des Verlusts)</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation>Be&amp;hoben</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Similarity of the competitor, 0 to 1</source>
        <translation>Ähnlichkeit des Wettbewerbers, 0 bis 1</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <source>&amp;Affected</source>
        <translation>Betro&amp;ffene</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Data sensiti&amp;vity</source>
        <translation>&amp;Datensensibilität</translation>
    </message>
    <message>
        <source>Res&amp;ponse</source>
        <translation>&amp;Reaktion</translation>
    </message>
    <message>
        <source>Media factor, 1 to 1.5</source>
        <translation>Medienfaktor, 1 bis 1,5</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Ein Titel fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2017, 2017-05, 2017-05-27 or 27.05.2017.</source>
        <translation>„%1“ ist kein Datum. Möglich sind 2017, 2017-05, 2017-05-27 oder 27.05.2017.</translation>
    </message>
    <message>
        <source>State when it was disclosed or when it occurred.</source>
        <translation>Bitte angeben, wann der Vorfall bekannt wurde oder eingetreten ist.</translation>
    </message>
    <message>
        <source>It cannot be resolved before it occurred.</source>
        <translation>Der Vorfall kann nicht behoben sein, bevor er eingetreten ist.</translation>
    </message>
    <message>
        <source>another factor</source>
        <translation>ein anderer Faktor</translation>
    </message>
    <message>
        <source>&amp;Deceived the public: larger scar</source>
        <translation>Öffentlichkeit getä&amp;uscht: größerer Schaden bleibt</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie bei allen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Response factor, 0.7 to 1.2</source>
        <translation>Faktor der Reaktion, 0,7 bis 1,2</translation>
    </message>
    <message>
        <source>Half-life of this loss</source>
        <translation>Halbwertszeit dieses Verlusts</translation>
    </message>
    <message>
        <source>Lasting scar of this loss</source>
        <translation>Bleibender Schaden dieses Verlusts</translation>
    </message>
    <message>
        <source>Spill-over of the competitor, −0.15 to 0.3</source>
        <translation>Übertragung vom Wettbewerber, −0,15 bis 0,3</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>IncidentFactors</name>
    <message>
        <source>Largest loss, points</source>
        <translation>Größter Verlust, Punkte</translation>
    </message>
    <message>
        <source>Severity S</source>
        <translation>Schwere S</translation>
    </message>
    <message>
        <source>Reach R</source>
        <translation>Reichweite R</translation>
    </message>
    <message>
        <source>Data sensitivity D</source>
        <translation>Datensensibilität D</translation>
    </message>
    <message>
        <source>Ownership O</source>
        <translation>Zuordnung O</translation>
    </message>
    <message>
        <source>Response K</source>
        <translation>Reaktion K</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Halbwertszeit, Tage</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Bleibender Schaden</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message>
        <source>Counted incidents</source>
        <translation>Gezählte Vorfälle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No incident takes points now</source>
        <translation>Derzeit kostet kein Vorfall Punkte</translation>
    </message>
    <message>
        <source>Macro trust index</source>
        <translation>Makrovertrauensindex</translation>
    </message>
    <message>
        <source>%1 · index 0–100 · band: span of assumptions, not a confidence interval</source>
        <translation>%1 · Index 0–100 · Band: Spanne der Annahmen, kein Konfidenzintervall</translation>
    </message>
    <message>
        <source>Starts at %1, the mean of the measured series before the first counted incident</source>
        <translation>Beginnt bei %1, dem Mittelwert der gemessenen Reihe vor dem ersten gezählten Vorfall</translation>
    </message>
    <message>
        <source>Modelled from the log of incidents, not a survey; starts at %1</source>
        <translation>Aus dem Protokoll der Vorfälle modelliert, keine Umfrage; beginnt bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the log</source>
        <translation>
            <numerusform>%Ln Vorfall im Protokoll</numerusform>
            <numerusform>%Ln Vorfälle im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to edit · numbers are those in the chart</source>
        <translation>Doppelklick zum Bearbeiten · Nummern wie im Diagramm</translation>
    </message>
    <message>
        <source>%1 of %2 are left of “%3”</source>
        <translation>„%3“: noch %1 von %2</translation>
    </message>
    <message>
        <source>Recovery of the counted incidents</source>
        <translation>Erholung von den gezählten Vorfällen</translation>
    </message>
    <message>
        <source>Delete incident</source>
        <translation>Vorfall löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Strongest incident now (modelled)</source>
        <translation>Derzeit stärkster Vorfall (modelliert)</translation>
    </message>
    <message>
        <source>No counted incident up to %2: the index stands at its start value of %1</source>
        <translation>Kein gezählter Vorfall bis %2: Der Index steht auf seinem Startwert von %1</translation>
    </message>
    <message>
        <source>No incident in the log yet</source>
        <translation>Noch kein Vorfall im Protokoll</translation>
    </message>
    <message>
        <source>Brand trust is modelled from incidents: add one or import a log.</source>
        <translation>Das Markenvertrauen wird aus Vorfällen modelliert: Bitte einen anlegen oder ein Protokoll importieren.</translation>
    </message>
    <message>
        <source>Change of the index since disclosure · modelled</source>
        <translation>Änderung des Index seit dem Bekanntwerden · modelliert</translation>
    </message>
    <message>
        <source>The modelled brand trust stands at %1 (%2)</source>
        <translation>Das modellierte Markenvertrauen liegt bei %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in the log; near misses, suspicions and what concerns neither you nor partners nor competitors do not count</source>
        <translation>
            <numerusform>von %Ln im Protokoll; nicht gezählt werden Beinahe-Vorfälle, Verdachtsfälle und was weder Sie noch Partner oder Wettbewerber betrifft</numerusform>
            <numerusform>von %Ln im Protokoll; nicht gezählt werden Beinahe-Vorfälle, Verdachtsfälle und was weder Sie noch Partner oder Wettbewerber betrifft</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”? Its effect on the index goes with it; undo in the menu Edit brings it back.</source>
        <translation>„%1“ löschen? Die Wirkung auf den Index entfällt damit; „Rückgängig“ im Menü Bearbeiten holt beides zurück.</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>At its peak</source>
        <translation>An der Spitze</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>IndividualCells</name>
    <message>
        <source>method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>überbrückt</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>geringe Fallzahl</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>signifikant</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <extracomment>Mean and number of customers</extracomment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
</context>
<context>
    <name>IndividualFigures</name>
    <message>
        <source>Net trust</source>
        <translation>Nettovertrauen</translation>
    </message>
    <message>
        <source>%1 interval %2, n = %3</source>
        <translation>%1‑Intervall %2, n&#xa0;=&#xa0;%3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers known by %3 answered in the last %Ln month(s)</source>
        <translation>
            <numerusform>%1 von %2 bis %3 bekannten Kunden haben im letzten Monat geantwortet</numerusform>
            <numerusform>%1 von %2 bis %3 bekannten Kunden haben in den letzten %Ln Monaten geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the same customers</source>
        <translation>Änderung bei denselben Kunden</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>geringe Fallzahl</translation>
    </message>
    <message>
        <source>%1 fell, %2 stayed, %3 rose</source>
        <translation>%1 gefallen, %2 geblieben, %3 gestiegen</translation>
    </message>
    <message>
        <source>Who answered: %1, together %2</source>
        <translation>Wer geantwortet hat: %1, zusammen %2</translation>
    </message>
    <message>
        <source>%1: %3 distrust, %2 trust (index %4)</source>
        <translation>%1: %3 misstrauen, %2 vertrauen (Index %4)</translation>
    </message>
    <message>
        <source>Needs %1 customers in the last period</source>
        <translation>Braucht %1 Kunden im letzten Zeitraum</translation>
    </message>
    <message>
        <source>Needs answers in two periods</source>
        <translation>Braucht Antworten in zwei Zeiträumen</translation>
    </message>
</context>
<context>
    <name>InputNames</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Micro trust index M</source>
        <translation>Mikrovertrauensindex M</translation>
    </message>
    <message>
        <source>Customers n</source>
        <translation>Kunden n</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Effective number of customers</source>
        <translation>Effektive Zahl der Kunden</translation>
    </message>
    <message>
        <source>Standard deviation s</source>
        <translation>Standardabweichung s</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1‑Intervall</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Macro trust index T (modelled)</source>
        <translation>Makrovertrauensindex T (modelliert)</translation>
    </message>
    <message>
        <source>Span of assumptions</source>
        <translation>Spanne der Annahmen</translation>
    </message>
    <message>
        <source>Counted incidents in the range</source>
        <translation>Gezählte Vorfälle im Zeitraum</translation>
    </message>
    <message>
        <source>Interval of M</source>
        <translation>Intervall von M</translation>
    </message>
    <message>
        <source>Band of T</source>
        <translation>Band von T</translation>
    </message>
    <message>
        <source>Trust gap M − T</source>
        <translation>Vertrauenslücke M − T</translation>
    </message>
    <message>
        <source>Span of the gap</source>
        <translation>Spanne der Lücke</translation>
    </message>
    <message>
        <source>Weight of micro α</source>
        <translation>Gewicht von Mikro α</translation>
    </message>
    <message>
        <source>Balance index V</source>
        <translation>Gleichgewichtsindex V</translation>
    </message>
    <message>
        <source>Border of the fields</source>
        <translation>Grenze der Felder</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <translation>Umsatzwachstum</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>EBITDA growth</source>
        <translation>EBITDA-Wachstum</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>of the revenue level</source>
        <translation>der Höhe des Umsatzes</translation>
    </message>
    <message>
        <source>of the revenue growth</source>
        <translation>des Umsatzwachstums</translation>
    </message>
    <message>
        <source>Revenue loss by the rule</source>
        <translation>Umsatzverlust nach der Regel</translation>
    </message>
    <message>
        <source>Loss of EBITDA growth by the rule</source>
        <translation>Verlust an EBITDA-Wachstum nach der Regel</translation>
    </message>
    <message>
        <source>Index points lost</source>
        <translation>Verlorene Indexpunkte</translation>
    </message>
    <message>
        <source>Revenue loss per point</source>
        <translation>Umsatzverlust je Punkt</translation>
    </message>
    <message>
        <source>EBITDA loss per point</source>
        <translation>EBITDA-Verlust je Punkt</translation>
    </message>
    <message>
        <source>Years of a trial</source>
        <translation>Jahre eines Durchlaufs</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
</context>
<context>
    <name>InputSources</name>
    <message>
        <source>%1 Source: %2, %3.</source>
        <extracomment>%1 why the figure is as it is, %2 who published it, %3 year</extracomment>
        <translation>%1 Quelle: %2, %3.</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>Own figure.</source>
        <translation>Eigene Zahl.</translation>
    </message>
    <message>
        <source>Share lost: from own data, measured before and after “%1”.</source>
        <translation>Verlorener Anteil: aus eigenen Daten, gemessen vor und nach „%1“.</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>The revenue of all generations must add up to 100 %</source>
        <translation>Der Umsatz aller Generationen muss zusammen 100 % ergeben</translation>
    </message>
    <message>
        <source>Customers with %1 of the revenue say that they would turn away</source>
        <translation>Kundschaft mit %1 vom Umsatz sagt, sie würde sich abwenden</translation>
    </message>
    <message>
        <source>Stated intent, by own revenue</source>
        <translation>Geäußerte Absicht, nach eigenem Umsatz</translation>
    </message>
    <message>
        <source>Published revenue loss, on average</source>
        <translation>Veröffentlichter Umsatzverlust, im Mittel</translation>
    </message>
    <message>
        <source>Own figure.</source>
        <translation>Eigene Zahl.</translation>
    </message>
    <message>
        <source>%1; %2, %3 (%4)</source>
        <extracomment>%1 whom the figure speaks of, %2 who published it, %3 year, %4 what is to be doubted</extracomment>
        <translation>%1; %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Stated intent, no behaviour: few do all that they say. The upper end of what an event may cost, not its most likely loss.</source>
        <translation>Geäußerte Absicht, kein Verhalten: Wenige tun alles, was sie sagen. Das obere Ende dessen, was ein Ereignis kosten kann, nicht der wahrscheinlichste Verlust.</translation>
    </message>
    <message>
        <source>Take into the scenario</source>
        <translation>Ins Szenario übernehmen</translation>
    </message>
    <message>
        <source>Lost revenue between nothing and this share, the published loss most likely</source>
        <translation>Entgangener Umsatz zwischen nichts und diesem Anteil, am ehesten der veröffentlichte Verlust</translation>
    </message>
    <message>
        <source>Share of own revenue</source>
        <translation>Anteil am eigenen Umsatz</translation>
    </message>
    <message>
        <source>Say they would turn away</source>
        <translation>Sagen, sie würden sich abwenden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: share of own revenue</source>
        <translation>%1: Anteil am eigenen Umsatz</translation>
    </message>
    <message>
        <source>%1: say they would turn away</source>
        <translation>%1: sagen, sie würden sich abwenden</translation>
    </message>
    <message>
        <source>Of the older two no figure of their own is published; that of all customers stands in.</source>
        <translation>Zu den beiden älteren ist keine eigene Zahl veröffentlicht; dort steht die aller Befragten.</translation>
    </message>
    <message>
        <source>Weights: shares of the customers who answered, by the segment “%1”, as if each brought the same revenue. State what each generation brings if you know it.</source>
        <translation>Gewichte: Anteile an der Kundschaft, die geantwortet hat, nach dem Segment „%1“, als brächte jeder gleich viel Umsatz. Was jede Generation wirklich beiträgt, bitte angeben, wo es bekannt ist.</translation>
    </message>
    <message>
        <source>A generation has too few customers in the range to be shown: nothing was taken.</source>
        <translation>Eine Generation hat im Zeitraum zu wenige Kunden, um gezeigt zu werden: Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>No segment tells the generation of the customers. Import one that is named “generation”.</source>
        <translation>Kein Segment nennt die Generation der Kundschaft. Bitte eines mit dem Namen „Generation“ importieren.</translation>
    </message>
    <message>
        <source>The equal weights are no data: state what each generation brings.</source>
        <translation>Die gleichen Gewichte sind keine Daten: Bitte angeben, was jede Generation beiträgt.</translation>
    </message>
    <message>
        <source>Weights from own customers</source>
        <translation>Gewichte aus der eigenen Kundschaft</translation>
    </message>
    <message>
        <source>Takes the share of each generation in the customers who answered</source>
        <translation>Übernimmt den Anteil jeder Generation an der Kundschaft, die geantwortet hat</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>KeyFigureWords</name>
    <message>
        <source>vs. %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>No answers in %1</source>
        <translation>%1: keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, too few for an interval</source>
        <translation>%1: %2, zu wenige für ein Intervall</translation>
    </message>
    <message>
        <source>%1: %2 interval %3, %4</source>
        <translation>%1: %2‑Intervall %3, %4</translation>
    </message>
    <message>
        <source>Micro trust index</source>
        <translation>Mikrovertrauensindex</translation>
    </message>
    <message>
        <source>Trust gap (micro − macro)</source>
        <translation>Vertrauenslücke (Mikro&#xa0;−&#xa0;Makro)</translation>
    </message>
    <message>
        <source>%1: range %2, from interval and band</source>
        <translation>%1: Spanne %2, aus Intervall und Annahmen</translation>
    </message>
    <message>
        <source>Needs both indices in the last period</source>
        <translation>Braucht beide Indizes im letzten Zeitraum</translation>
    </message>
    <message>
        <source>State the annual revenue on the Scenarios page</source>
        <translation>Jahresumsatz auf der Seite „Szenarien“ angeben</translation>
    </message>
    <message>
        <source>%1 of revenue after a massive loss of trust, published average: %2</source>
        <translation>%1 des Umsatzes nach massivem Vertrauensverlust, veröffentlichter Mittelwert: %2</translation>
    </message>
    <message>
        <source>%1 of revenue growth after a massive loss of trust, published average: %2</source>
        <translation>%1 des Umsatzwachstums nach massivem Vertrauensverlust, veröffentlichter Mittelwert: %2</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Gefährdeter Umsatz</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4</source>
        <translation>Individuelles Vertrauen fiel von %1 (%2) auf %3 (%4)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4</source>
        <translation>Individuelles Vertrauen stieg von %1 (%2) auf %3 (%4)</translation>
    </message>
    <message>
        <source>Macro trust index (modelled)</source>
        <translation>Makrovertrauensindex (modelliert)</translation>
    </message>
    <message>
        <source>%1: span of assumptions %2</source>
        <translation>%1: Spanne der Annahmen %2</translation>
    </message>
    <message>
        <source>Micro and macro trust</source>
        <translation>Mikro- und Makrovertrauen</translation>
    </message>
    <message>
        <source>Brand trust stood at %1 in %2 (modelled)</source>
        <translation>Markenvertrauen lag bei %1 (%2, modelliert)</translation>
    </message>
    <message>
        <source>Individual trust stood at %1 in %2, brand trust at %3 in %4</source>
        <translation>Individuelles Vertrauen lag bei %1 (%2), Markenvertrauen bei %3 (%4)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Gleichgewichtsindex</translation>
    </message>
    <message>
        <source>Needs both indices in one period</source>
        <translation>Braucht beide Indizes in einem Zeitraum</translation>
    </message>
    <message>
        <source>%1: micro %2 weighs %3, macro %4 the rest</source>
        <translation>%1: Mikro %2 wiegt %3, Makro %4 den Rest</translation>
    </message>
    <message>
        <source>No counted incident: macro trust is at its start value</source>
        <translation>Kein gezählter Vorfall: Das Makrovertrauen steht auf seinem Startwert</translation>
    </message>
    <message>
        <source>Start value, not a finding: no counted incident up to %1</source>
        <translation>Startwert, kein Befund: kein gezählter Vorfall bis %1</translation>
    </message>
    <message>
        <source>No answers and no counted incident up to %1</source>
        <translation>Keine Antworten und kein gezählter Vorfall bis %1</translation>
    </message>
    <message>
        <source>Individual trust stood at %1 in %2; for brand trust no incident counts up to %3</source>
        <translation>Individuelles Vertrauen lag bei %1 (%2); für das Markenvertrauen zählt bis %3 kein Vorfall</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured, no interval</source>
        <translation>gemessen, ohne Intervall</translation>
    </message>
    <message>
        <source>measured, few customers</source>
        <translation>gemessen, geringe Fallzahl</translation>
    </message>
    <message>
        <source>measured minus modelled</source>
        <translation>gemessen minus modelliert</translation>
    </message>
    <message>
        <source>%1 of revenue after a massive loss of trust, stated on the Scenarios page</source>
        <translation>%1 des Umsatzes nach massivem Vertrauensverlust, angegeben auf der Seite „Szenarien“</translation>
    </message>
    <message>
        <source>%1 of revenue growth after a massive loss of trust, stated on the Scenarios page</source>
        <translation>%1 des Umsatzwachstums nach massivem Vertrauensverlust, angegeben auf der Seite „Szenarien“</translation>
    </message>
    <message>
        <source>published average</source>
        <translation>veröffentlichter Mittelwert</translation>
    </message>
    <message>
        <source>own assumption</source>
        <translation>eigene Annahme</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</source>
        <translation>Individuelles Vertrauen fiel von %1 (%2) auf %3 (%4), mindestens doppelt so stark wie das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, further than brand trust (modelled)</source>
        <translation>Individuelles Vertrauen fiel von %1 (%2) auf %3 (%4), stärker als das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, less far than brand trust (modelled)</source>
        <translation>Individuelles Vertrauen fiel von %1 (%2) auf %3 (%4), schwächer als das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust fell from %1 in %2 to %3 in %4, while brand trust rose (modelled)</source>
        <translation>Individuelles Vertrauen fiel von %1 (%2) auf %3 (%4), während das Markenvertrauen stieg (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, at least twice as far as brand trust (modelled)</source>
        <translation>Individuelles Vertrauen stieg von %1 (%2) auf %3 (%4), mindestens doppelt so stark wie das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, further than brand trust (modelled)</source>
        <translation>Individuelles Vertrauen stieg von %1 (%2) auf %3 (%4), stärker als das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, less far than brand trust (modelled)</source>
        <translation>Individuelles Vertrauen stieg von %1 (%2) auf %3 (%4), schwächer als das Markenvertrauen (modelliert)</translation>
    </message>
    <message>
        <source>Individual trust rose from %1 in %2 to %3 in %4, while brand trust fell (modelled)</source>
        <translation>Individuelles Vertrauen stieg von %1 (%2) auf %3 (%4), während das Markenvertrauen fiel (modelliert)</translation>
    </message>
</context>
<context>
    <name>LagTable</name>
    <message>
        <source>Lag in periods</source>
        <translation>Abstand in Zeiträumen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Korrelation r</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>LossComponentForm</name>
    <message>
        <source>Exposed share of revenue</source>
        <translation>Betroffener Umsatzanteil</translation>
    </message>
    <message>
        <source>Half-life of the recovery</source>
        <translation>Halbwertszeit der Erholung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Part that stays lost</source>
        <translation>Bleibender Teil</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Gezählt über</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Legal costs</source>
        <translation>Rechtskosten</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>LossContent</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>Monte Carlo</translation>
    </message>
    <message>
        <source>Once in so many periods</source>
        <translation>Einmal in so vielen Zeiträumen</translation>
    </message>
    <message>
        <source>tolerance %1, above it %2</source>
        <translation>Toleranz %1, darüber %2</translation>
    </message>
    <message>
        <source>No loss occurs with these inputs.</source>
        <translation>Mit diesen Eingaben entsteht kein Verlust.</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Verlust, %1</translation>
    </message>
    <message>
        <source>Probability of more than that</source>
        <translation>Wahrscheinlichkeit, dass es mehr ist</translation>
    </message>
    <message>
        <source>Loss exceedance curve: probability of more than a loss, from %1 (%2) to %3 (%4). Use the arrow keys to read it.</source>
        <translation>Überschreitungskurve: Wahrscheinlichkeit von mehr als einem Verlust, von %1 (%2) bis %3 (%4). Mit den Pfeiltasten ablesbar.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>Histogram of losses: %1 without loss, half of the trials below %2.</source>
        <translation>Histogramm der Verluste: %1 ohne Verlust, die Hälfte der Durchläufe unter %2.</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 Durchläufe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>Mean loss as trials were added: %1 after %2, %3 to %4.</source>
        <translation>Mittlerer Verlust mit wachsender Zahl der Durchläufe: %1 nach %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>Both cost the same in every trial.</source>
        <translation>Beide kosten in jedem Durchlauf dasselbe.</translation>
    </message>
    <message>
        <source>A minus %1, %2</source>
        <translation>A minus %1, %2</translation>
    </message>
    <message>
        <source>Histogram of the difference: A costs more than %1 in %2 of the trials, both the same in %3.</source>
        <translation>Histogramm der Differenz: A kostet in %2 der Durchläufe mehr als %1, beide gleich viel in %3.</translation>
    </message>
    <message>
        <source>mean of all trials %1</source>
        <translation>Mittelwert aller Durchläufe %1</translation>
    </message>
    <message>
        <source>equal in %1, not drawn</source>
        <translation>gleich in %1, nicht gezeichnet</translation>
    </message>
    <message>
        <source>The preview is calculated and needs no trials.</source>
        <translation>Die Vorschau ist berechnet und braucht keine Durchläufe.</translation>
    </message>
</context>
<context>
    <name>MacroAssumptions</name>
    <message>
        <source>Largest loss of one incident</source>
        <translation>Größter Verlust durch einen Vorfall</translation>
    </message>
    <message>
        <source>Own choice: the largest falls seen are 50 to 70 points on a scale of 200 (YouGov BrandIndex Buzz of Volkswagen, US and UK, 2015)</source>
        <translation>Eigene Wahl: Die größten beobachteten Verluste betragen 50 bis 70 Punkte auf einer Skala von 200 (YouGov BrandIndex Buzz von Volkswagen, USA und Großbritannien, 2015)</translation>
    </message>
    <message>
        <source>Largest loss, mild end</source>
        <translation>Größter Verlust, mildes Ende</translation>
    </message>
    <message>
        <source>Largest loss, harmful end</source>
        <translation>Größter Verlust, schädliches Ende</translation>
    </message>
    <message>
        <source>Half-life of a loss</source>
        <translation>Halbwertszeit eines Verlusts</translation>
    </message>
    <message>
        <source>Own calibration: Volkswagen’s Buzz fell by 50 points and stood 12 lower a year later (YouGov, US, 2015–2016), 5.8 months without a scar</source>
        <translation>Eigene Kalibrierung: Der Buzz von Volkswagen fiel um 50 Punkte und lag ein Jahr später 12 tiefer (YouGov, USA, 2015–2016), 5,8 Monate ohne bleibenden Schaden</translation>
    </message>
    <message>
        <source>Half-life, mild end</source>
        <translation>Halbwertszeit, mildes Ende</translation>
    </message>
    <message>
        <source>Half-life, harmful end</source>
        <translation>Halbwertszeit, schädliches Ende</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Bleibender Schaden</translation>
    </message>
    <message>
        <source>Own calibration: Chipotle’s Buzz fell by 40 points and stayed about 12 lower (YouGov, US, 2015–2016), a scar of about 30 %</source>
        <translation>Eigene Kalibrierung: Der Buzz von Chipotle fiel um 40 Punkte und blieb etwa 12 tiefer (YouGov, USA, 2015–2016), ein bleibender Schaden von etwa 30&#xa0;%</translation>
    </message>
    <message>
        <source>Lasting scar, mild end</source>
        <translation>Bleibender Schaden, mildes Ende</translation>
    </message>
    <message>
        <source>Lasting scar, harmful end</source>
        <translation>Bleibender Schaden, schädliches Ende</translation>
    </message>
    <message>
        <source>Scar after deception</source>
        <translation>Schaden nach Täuschung</translation>
    </message>
    <message>
        <source>Own choice: after deception trust never fully recovers (Schweitzer, Hershey and Bradlow 2006)</source>
        <translation>Eigene Wahl: Nach einer Täuschung erholt sich Vertrauen nie ganz (Schweitzer, Hershey und Bradlow 2006)</translation>
    </message>
    <message>
        <source>Scar after deception, mild end</source>
        <translation>Schaden nach Täuschung, mildes Ende</translation>
    </message>
    <message>
        <source>Scar after deception, harmful end</source>
        <translation>Schaden nach Täuschung, schädliches Ende</translation>
    </message>
    <message>
        <source>Half-life of a gain</source>
        <translation>Halbwertszeit eines Gewinns</translation>
    </message>
    <message>
        <source>Own choice: a gain is slow and fades, so that credit never piles up</source>
        <translation>Eigene Wahl: Ein Gewinn kommt langsam und verblasst, damit sich kein Guthaben auftürmt</translation>
    </message>
    <message>
        <source>Largest gain of a month</source>
        <translation>Größter Gewinn eines Monats</translation>
    </message>
    <message>
        <source>Own choice: see the half-life of a gain</source>
        <translation>Eigene Wahl: siehe Halbwertszeit eines Gewinns</translation>
    </message>
</context>
<context>
    <name>MacroAssumptionsPanel</name>
    <message>
        <source>A value lies outside its ends: the band then ends there.</source>
        <translation>Ein Wert liegt außerhalb seiner Enden: Das Band endet dann dort.</translation>
    </message>
    <message>
        <source>What the model assumes</source>
        <translation>Was das Modell annimmt</translation>
    </message>
    <message>
        <source>For every incident without a value of its own; the ends make the band of the index. Hover for the source.</source>
        <translation>Für jeden Vorfall ohne eigenen Wert; die Enden ergeben das Band des Index. Die Quelle steht im Hinweis zum Feld.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>mild end</source>
        <translation>mildes Ende</translation>
    </message>
    <message>
        <source>harmful end</source>
        <translation>schädliches Ende</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>pts</source>
        <translation>Pkt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Pkt.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>span</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>held, not fitted</source>
        <translation>festgehalten, nicht angepasst</translation>
    </message>
    <message>
        <source>open on both sides</source>
        <translation>nach beiden Seiten offen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>assumed, not known</source>
        <translation>angenommen, nicht bekannt</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>für alle gleich</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>Model: %1 of what can heal has healed by %2.</source>
        <translation>Modell: %1 dessen, was heilen kann, ist geheilt bis %2.</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Halbwertszeit, Tage</translation>
    </message>
    <message>
        <source>Scar after deception</source>
        <translation>Schaden nach Täuschung</translation>
    </message>
    <message>
        <source>Lasting scar</source>
        <translation>Bleibender Schaden</translation>
    </message>
    <message>
        <source>All losses × (modelled = 1)</source>
        <translation>Alle Verluste × (modelliert = 1)</translation>
    </message>
    <message>
        <source>Brand trust before</source>
        <translation>Markenvertrauen davor</translation>
    </message>
    <message>
        <source>Not fitted: no measured brand series has been imported.</source>
        <translation>Nicht angepasst: Es ist keine gemessene Markenreihe importiert.</translation>
    </message>
    <message>
        <source>Not fitted: no counted incident took anything from the brand.</source>
        <translation>Nicht angepasst: Kein gezählter Vorfall hat der Marke etwas genommen.</translation>
    </message>
    <message numerus="yes">
        <source>Not fitted: %Ln measured value(s) since the first counted incident; at least %1 are needed.</source>
        <translation>
            <numerusform>Nicht angepasst: %Ln gemessener Wert seit dem ersten gezählten Vorfall; nötig sind mindestens %1.</numerusform>
            <numerusform>Nicht angepasst: %Ln gemessene Werte seit dem ersten gezählten Vorfall; nötig sind mindestens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fitted: every incident has a half-life and a scar of its own.</source>
        <translation>Nicht angepasst: Jeder Vorfall hat eine eigene Halbwertszeit und einen eigenen bleibenden Schaden.</translation>
    </message>
    <message>
        <source>Not fitted: after the incidents the measured series falls no more than it scatters anyway.</source>
        <translation>Nicht angepasst: Nach den Vorfällen fällt die gemessene Reihe nicht stärker, als sie ohnehin streut.</translation>
    </message>
    <message>
        <source>Values count by the number of people asked.</source>
        <translation>Die Werte zählen nach der Zahl der Befragten.</translation>
    </message>
    <message>
        <source>All values count the same.</source>
        <translation>Alle Werte zählen gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The model misses the %Ln measured value(s) by %1 points (root mean square); %2 of them lie after the first incident.</source>
        <translation>
            <numerusform>Das Modell verfehlt den %Ln gemessenen Wert um %1 Punkte (quadratisches Mittel); nach dem ersten Vorfall: %2.</numerusform>
            <numerusform>Das Modell verfehlt die %Ln gemessenen Werte um %1 Punkte (quadratisches Mittel); %2 davon liegen nach dem ersten Vorfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays for good: %1</source>
        <translation>Was für immer bleibt: %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;Neue Arbeitsmappe …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Create &amp;sample workspace …</source>
        <translation>&amp;Beispielmappe anlegen …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsmappe s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Import scores …</source>
        <translation>B&amp;ewertungen importieren …</translation>
    </message>
    <message>
        <source>Import in&amp;cidents …</source>
        <translation>&amp;Vorfälle importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder of incidents …</source>
        <translation>&amp;Ordner mit Vorfällen importieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;About Trustbilanz</source>
        <translation>Ü&amp;ber Trustbilanz</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import &amp;brand series …</source>
        <translation>&amp;Markenreihe importieren&#xa0;…</translation>
    </message>
    <message>
        <source>How figures are &amp;calculated</source>
        <translation>Wie die Zahlen &amp;berechnet werden</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF …</source>
        <translation>Bericht als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Print report …</source>
        <translation>Bericht d&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Delete the sample workspace …</source>
        <translation>Beispielmappe &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>↑ Brand trust (macro, modelled)</source>
        <translation>↑ Markenvertrauen (Makro, modelliert)</translation>
    </message>
    <message>
        <source>Individual trust (micro) →</source>
        <translation>Individuelles Vertrauen (Mikro) →</translation>
    </message>
    <message>
        <source>gap 0</source>
        <translation>Lücke 0</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Cost, once</source>
        <translation>Kosten, einmalig</translation>
    </message>
    <message>
        <source>Further benefit a year</source>
        <translation>Weiterer Nutzen im Jahr</translation>
    </message>
    <message>
        <source>Incidents prevented</source>
        <translation>Verhinderte Vorfälle</translation>
    </message>
    <message>
        <source>Loss saved in each of the others</source>
        <translation>Ersparter Verlust bei jedem anderen</translation>
    </message>
    <message>
        <source>Benefits counted over</source>
        <translation>Nutzen gezählt über</translation>
    </message>
    <message>
        <source>Half-life of the benefits</source>
        <translation>Halbwertszeit des Nutzens</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Abzinsungssatz</translation>
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
        <translation>%1 (Standardfehler %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>at most %1 (37 % of the expected loss)</source>
        <translation>höchstens %1 (37 % des erwarteten Verlusts)</translation>
    </message>
    <message>
        <source>at most %1 (37 % of the expected loss); best %2 in class I, %3 in class II</source>
        <translation>höchstens %1 (37 % des erwarteten Verlusts); am besten %2 in Klasse I, %3 in Klasse II</translation>
    </message>
    <message>
        <source>Expected loss a year, without → with it</source>
        <translation>Erwarteter Verlust im Jahr, ohne → mit</translation>
    </message>
    <message>
        <source>Avoided loss a year</source>
        <translation>Vermiedener Verlust im Jahr</translation>
    </message>
    <message>
        <source>Benefit per cost, first year</source>
        <translation>Nutzen je Kosten, erstes Jahr</translation>
    </message>
    <message>
        <source>Return on investment (ROI)</source>
        <translation>Rendite (ROI)</translation>
    </message>
    <message>
        <source>ROSI of ENISA, avoided loss alone</source>
        <translation>ROSI der ENISA, nur vermiedener Verlust</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Probability that a year repays it</source>
        <translation>Wahrscheinlichkeit, dass ein Jahr sie bezahlt</translation>
    </message>
    <message>
        <source>Break-even effectiveness</source>
        <translation>Nötige Wirksamkeit</translation>
    </message>
    <message>
        <source>Plausible spending (Gordon and Loeb)</source>
        <translation>Plausible Ausgaben (Gordon und Loeb)</translation>
    </message>
    <message>
        <source>Needs events and losses: choose a scenario to start from.</source>
        <translation>Braucht Ereignisse und Verluste: Wählen Sie ein Szenario für den Anfang.</translation>
    </message>
    <message>
        <source>State what the measure costs and what it does to incidents.</source>
        <translation>Geben Sie an, was die Maßnahme kostet und was sie gegen Vorfälle bewirkt.</translation>
    </message>
    <message>
        <source>Does the measure pay?</source>
        <translation>Lohnt sich die Maßnahme?</translation>
    </message>
    <message>
        <source>covers its cost</source>
        <translation>deckt ihre Kosten</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>veröffentlicht: %1 (%2)</translation>
    </message>
    <message>
        <source>Published line: %1, %2 (%3): a ratio of benefit to cost as companies see it themselves, no return; later editions: %4.</source>
        <translation>Veröffentlichte Linie: %1, %2 (%3): ein Verhältnis von Nutzen zu Kosten nach Selbstauskunft von Unternehmen, keine Rendite; spätere Ausgaben: %4.</translation>
    </message>
    <message>
        <source>Before and after a measure</source>
        <translation>Vor und nach einer Maßnahme</translation>
    </message>
    <message>
        <source>What it costs, and what it is expected to do to the incidents of the scenario</source>
        <translation>Was sie kostet und was sie gegen die Vorfälle des Szenarios bewirken soll</translation>
    </message>
    <message>
        <source>Model: the scenario without and with the measure, from the same random numbers</source>
        <translation>Modell: das Szenario ohne und mit der Maßnahme, aus denselben Zufallszahlen</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln year(s) the measure costs %1 more than it brings, on average (net present value)</source>
        <translation>
            <numerusform>Über %Ln Jahr kostet die Maßnahme im Mittel %1 mehr, als sie bringt (Kapitalwert)</numerusform>
            <numerusform>Über %Ln Jahre kostet die Maßnahme im Mittel %1 mehr, als sie bringt (Kapitalwert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln year(s) the measure brings %1 more than it costs, on average (net present value)</source>
        <translation>
            <numerusform>Über %Ln Jahr bringt die Maßnahme im Mittel %1 mehr, als sie kostet (Kapitalwert)</numerusform>
            <numerusform>Über %Ln Jahre bringt die Maßnahme im Mittel %1 mehr, als sie kostet (Kapitalwert)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its first year alone does not repay it</source>
        <translation>%1; das erste Jahr allein deckt die Kosten nicht</translation>
    </message>
    <message>
        <source>%1 a year for a cost of %2.</source>
        <translation>%1 im Jahr bei Kosten von %2.</translation>
    </message>
</context>
<context>
    <name>MethodDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>Auf dieser Seite suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>MethodWords</name>
    <message>
        <source>The figure you came from</source>
        <translation>Die Zahl, von der Sie kommen</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
</context>
<context>
    <name>MicroTrend</name>
    <message>
        <source>Individual trust over time</source>
        <translation>Individuelles Vertrauen im Zeitverlauf</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Deciles</source>
        <translation>Dezile</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Nettovertrauen</translation>
    </message>
    <message>
        <source>%1 · median over customers · bands: 3rd to 7th and 1st to 9th decile</source>
        <translation>%1 · Median über die Kundschaft · Bänder: 3. bis 7. und 1. bis 9. Dezil</translation>
    </message>
    <message>
        <source>%1 · mean over customers · index 0–100 · band: %2 interval</source>
        <translation>%1 · Mittelwert über die Kundschaft · Index 0–100 · Band: %2‑Intervall</translation>
    </message>
    <message>
        <source>%1 · percent who trust minus percent who distrust (index %2) · band: %3 interval</source>
        <translation>%1 · Prozent, die vertrauen, minus Prozent, die misstrauen (Index %2) · Band: %3‑Intervall</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>own</source>
        <comment>owner of an incident</comment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>owner of an incident</comment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>competitor</source>
        <comment>owner of an incident</comment>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>other</source>
        <comment>owner of an incident</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>status of an incident</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>status of an incident</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>near miss</source>
        <comment>status of an incident</comment>
        <translation>Beinahe-Vorfall</translation>
    </message>
    <message>
        <source>false positive</source>
        <comment>status of an incident</comment>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>positive event</source>
        <comment>status of an incident</comment>
        <translation>positives Ereignis</translation>
    </message>
    <message>
        <source>insignificant</source>
        <comment>severity</comment>
        <translation>unbedeutend</translation>
    </message>
    <message>
        <source>distracting</source>
        <comment>severity</comment>
        <translation>störend</translation>
    </message>
    <message>
        <source>painful</source>
        <comment>severity</comment>
        <translation>schmerzlich</translation>
    </message>
    <message>
        <source>damaging</source>
        <comment>severity</comment>
        <translation>schädigend</translation>
    </message>
    <message>
        <source>catastrophic</source>
        <comment>severity</comment>
        <translation>katastrophal</translation>
    </message>
    <message>
        <source>1 – preferences</source>
        <comment>data sensitivity</comment>
        <translation>1 – Vorlieben</translation>
    </message>
    <message>
        <source>2 – technical data</source>
        <comment>data sensitivity</comment>
        <translation>2 – technische Daten</translation>
    </message>
    <message>
        <source>3 – personal data</source>
        <comment>data sensitivity</comment>
        <translation>3 – Personendaten</translation>
    </message>
    <message>
        <source>4 – bank data, passwords</source>
        <comment>data sensitivity</comment>
        <translation>4 – Bankdaten, Passwörter</translation>
    </message>
    <message>
        <source>5 – medical, genetic</source>
        <comment>data sensitivity</comment>
        <translation>5 – Gesundheit, Genetik</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>kind of import</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>kind of import</comment>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>segment value</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Driver “%1”</source>
        <translation>Treiber „%1“</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>scale</comment>
        <translation>%1, umgekehrt</translation>
    </message>
    <message>
        <source>%1 (%2; n = %3 and %4)</source>
        <comment>points, range, two counts of customers</comment>
        <translation>%1 (%2; n&#xa0;=&#xa0;%3 und %4)</translation>
    </message>
    <message>
        <source>scale %1 → %2</source>
        <translation>Skala %1 → %2</translation>
    </message>
    <message>
        <source>%1, bridged by %2</source>
        <translation>%1, überbrückt mit %2</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>question</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Brand series</source>
        <comment>kind of import</comment>
        <translation>Markenreihe</translation>
    </message>
</context>
<context>
    <name>NotationCard</name>
    <message>
        <source>Point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>None: 1234</source>
        <translation>Keines: 1234</translation>
    </message>
    <message>
        <source>Point: 1.234</source>
        <translation>Punkt: 1.234</translation>
    </message>
    <message>
        <source>Comma: 1,234</source>
        <translation>Komma: 1,234</translation>
    </message>
    <message>
        <source>Space: 1 234</source>
        <translation>Leerzeichen: 1 234</translation>
    </message>
    <message>
        <source>Apostrophe: 1&apos;234</source>
        <translation>Apostroph: 1&apos;234</translation>
    </message>
</context>
<context>
    <name>OverviewLosses</name>
    <message>
        <source>The simulation is being worked out.</source>
        <translation>Die Simulation wird berechnet.</translation>
    </message>
    <message>
        <source>The scenario does not say yet how often incidents happen and what each costs. Choose a template on the page “Scenarios” or enter both there.</source>
        <translation>Das Szenario sagt noch nicht, wie oft Vorfälle eintreten und was jeder kostet. Wählen Sie auf der Seite „Szenarien“ eine Vorlage oder geben Sie dort beides ein.</translation>
    </message>
    <message>
        <source>What incidents may cost in a year</source>
        <translation>Was Vorfälle im Jahr kosten können</translation>
    </message>
    <message>
        <source>Loss exceedance curve of the scenario of this workspace</source>
        <translation>Verlustüberschreitungskurve des Szenarios dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Model, not a measurement</source>
        <translation>Modell, keine Messung</translation>
    </message>
    <message>
        <source>Scenario “%1”: model, not a measurement</source>
        <translation>Szenario „%1“: Modell, keine Messung</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>Im Mittel %1</translation>
    </message>
    <message>
        <source>One year in twenty costs more than %1</source>
        <translation>Eines von zwanzig Jahren kostet mehr als %1</translation>
    </message>
    <message>
        <source>One period of %1 years in twenty costs more than %2</source>
        <translation>Einer von zwanzig Zeiträumen von %1 Jahren kostet mehr als %2</translation>
    </message>
    <message>
        <source>Median %1 · mean %2</source>
        <translation>Median %1 · Mittel %2</translation>
    </message>
    <message>
        <source>%1 · no tolerance stated</source>
        <translation>%1 · keine Toleranz angegeben</translation>
    </message>
    <message>
        <source>%1 · above the tolerance of %2: %3</source>
        <translation>%1 · über der Toleranz von %2: %3</translation>
    </message>
    <message>
        <source>Go to “Scenarios”</source>
        <translation>Zu „Szenarien“</translation>
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
        <translation>Datenstand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>index 0–100</source>
        <translation>Index 0–100</translation>
    </message>
    <message>
        <source>micro: mean over customers with %1 interval</source>
        <translation>Mikro: Mittel über die Kundschaft mit %1‑Intervall</translation>
    </message>
    <message>
        <source>macro: modelled, band = span of assumptions</source>
        <translation>Makro: modelliert, Band = Spanne der Annahmen</translation>
    </message>
    <message>
        <source>No incidents in this range</source>
        <translation>Keine Vorfälle in diesem Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in this range</source>
        <translation>
            <numerusform>%Ln Vorfall in diesem Zeitraum</numerusform>
            <numerusform>%Ln Vorfälle in diesem Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of the modelled index · %Ln of other brands not listed</source>
        <translation>
            <numerusform>Änderung des modellierten Index · %Ln einer anderen Marke nicht aufgeführt</numerusform>
            <numerusform>Änderung des modellierten Index · %Ln anderer Marken nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the modelled index, at its peak and what is left of it</source>
        <translation>Änderung des modellierten Index: am größten und was davon bleibt</translation>
    </message>
    <message>
        <source>“%1” still takes most: %2</source>
        <translation>„%1“ wiegt noch am schwersten: %2</translation>
    </message>
    <message>
        <source>No incident takes points from the brand now</source>
        <translation>Kein Vorfall kostet die Marke jetzt noch Punkte</translation>
    </message>
    <message>
        <source>Recovery of each incident · modelled; half-life and scar are assumptions</source>
        <translation>Erholung je Vorfall · modelliert; Halbwertszeit und bleibender Schaden sind Annahmen</translation>
    </message>
    <message>
        <source>%1: %2; a bridge would add %3</source>
        <translation>%1: %2; eine Brücke würde %3 addieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ Scales bridged</source>
        <translation>✓ Skalen überbrückt</translation>
    </message>
    <message>
        <source>Bridge scales</source>
        <translation>Skalen überbrücken</translation>
    </message>
    <message>
        <source>Adds the difference of the means, from periods in which both scales were asked, to answers on the earlier scale. Intervals do not hold the uncertainty of the bridge.</source>
        <translation>Addiert zu Antworten auf der früheren Skala die Differenz der Mittelwerte aus Zeitabschnitten, in denen beide Skalen erfragt wurden. Die Intervalle enthalten die Unsicherheit der Brücke nicht.</translation>
    </message>
    <message>
        <source>The log is empty: add an incident or import a log on the page “Brand trust”.</source>
        <translation>Das Protokoll ist leer: Bitte auf der Seite „Markenvertrauen“ einen Vorfall anlegen oder ein Protokoll importieren.</translation>
    </message>
    <message>
        <source>The log has incidents with other dates or none: widen the range.</source>
        <translation>Das Protokoll hat Vorfälle mit anderem oder ohne Datum: Bitte den Zeitraum erweitern.</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>Individual trust of every segment, on the page “Individual trust”; from there the distribution of one</source>
        <translation>Individuelles Vertrauen jedes Segments auf der Seite „Individuelles Vertrauen“; von dort geht es zur Verteilung in einem davon</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import incidents …</source>
        <translation>Vorfälle importieren …</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Brand trust</source>
        <translation>Markenvertrauen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Individual trust</source>
        <translation>Individuelles Vertrauen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Vertrauensgleichung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Trustbilanz – %1 – sample data</source>
        <translation>Trustbilanz – %1 – Beispieldaten</translation>
    </message>
    <message>
        <source>Trustbilanz – %1</source>
        <translation>Trustbilanz – %1</translation>
    </message>
    <message>
        <source>Data to %1. %2</source>
        <translation>Datenstand %1. %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Workspaces (*.trust)</source>
        <translation>Arbeitsmappen (*.trust)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Where the new workspace goes</source>
        <translation>Ort der neuen Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>ProblemFile</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Liste der Probleme speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <extracomment>suggested name of a file; %1 is the name of the imported one</extracomment>
        <translation>%1 Probleme.csv</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>About Trustbilanz</source>
        <translation>Über Trustbilanz</translation>
    </message>
    <message>
        <source>Trustbilanz %1

Sets individual trust of customers beside the trust in a brand, and shows what incidents put at risk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt %2, Qt Charts, SQLite, libsodium and spdlog.

This program has no network code.</source>
        <translation>Trustbilanz %1

Stellt das individuelle Vertrauen der Kundschaft neben das Vertrauen in eine Marke und zeigt, was Vorfälle gefährden.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. Erstellt mit Qt %2, Qt Charts, SQLite, libsodium und spdlog.

Dieses Programm enthält keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>Delete the sample workspace?</source>
        <translation>Beispielmappe löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is removed from this computer, with everything you changed in it; that cannot be undone. The sample can be made anew at any time; your own workspaces stay as they are.</source>
        <translation>%1 wird von diesem Rechner entfernt, mit allem, was Sie darin geändert haben; das lässt sich nicht rückgängig machen. Die Beispielmappe lässt sich jederzeit neu anlegen; Ihre eigenen Arbeitsmappen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete the empty workspace?</source>
        <translation>Leere Arbeitsmappe löschen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 is empty. Delete it, or keep it for another file.</source>
        <translation>Es wurde nichts importiert: %1 ist leer. Löschen Sie die Arbeitsmappe, oder behalten Sie sie für eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>RankTable</name>
    <message>
        <source>Period or group</source>
        <translation>Zeitraum oder Gruppe</translation>
    </message>
    <message>
        <source>at 30 %</source>
        <translation>bei 30&#xa0;%</translation>
    </message>
    <message>
        <source>at 50 %</source>
        <translation>bei 50&#xa0;%</translation>
    </message>
    <message>
        <source>at 70 %</source>
        <translation>bei 70&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Incident %1: %2</source>
        <translation>Vorfall %1: %2</translation>
    </message>
    <message>
        <source>Line chart, %1 to %2.</source>
        <translation>Liniendiagramm, %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) marked.</source>
        <translation>
            <numerusform>%n Vorfall markiert.</numerusform>
            <numerusform>%n Vorfälle markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 am %2: %3.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4 (%5).</source>
        <translation>%1: zuerst %2, zuletzt %3, am niedrigsten %4 (%5).</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” is not a known key</source>
        <translation>„%1“ ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>the key “%1” stands there twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>die Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” is not a list with entries</source>
        <translation>„%1“ ist keine Liste mit Einträgen</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a distribution</source>
        <translation>„%1“ ist keine Verteilung</translation>
    </message>
    <message>
        <source>“%1” is not a frequency</source>
        <translation>„%1“ ist keine Häufigkeit</translation>
    </message>
    <message>
        <source>“%1” needs another number of values</source>
        <translation>„%1“ braucht eine andere Anzahl von Werten</translation>
    </message>
    <message>
        <source>“%1” has more than one entry</source>
        <translation>„%1“ hat mehr als einen Eintrag</translation>
    </message>
    <message>
        <source>“%1” lies outside its limits</source>
        <translation>„%1“ liegt außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed</source>
        <translation>„%1“ ist keines der erlaubten Wörter</translation>
    </message>
    <message>
        <source>there is no segment “%1”</source>
        <translation>es gibt kein Segment „%1“</translation>
    </message>
    <message>
        <source>there is no import with the number %1</source>
        <translation>es gibt keinen Import mit der Nummer %1</translation>
    </message>
    <message>
        <source>%1 or another field of an incident</source>
        <translation>%1 oder ein anderes Feld eines Vorfalls</translation>
    </message>
    <message>
        <source>reading was to stop at the first problem (--on-problem stop): %1</source>
        <translation>das Einlesen sollte beim ersten Problem anhalten (--on-problem stop): %1</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>die Prüfsumme von %1 stimmt nicht</translation>
    </message>
    <message>
        <source>the database reports an error (%1)</source>
        <translation>die Datenbank meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>this computer has no source of random numbers</source>
        <translation>dieser Rechner hat keine Quelle für Zufallszahlen</translation>
    </message>
    <message>
        <source>internal message “%1”</source>
        <translation>interne Meldung „%1“</translation>
    </message>
    <message>
        <source>known to the year only</source>
        <translation>nur auf das Jahr genau</translation>
    </message>
    <message>
        <source>known to the month only</source>
        <translation>nur auf den Monat genau</translation>
    </message>
    <message>
        <source>“%1” holds the customer ids, which are never stored as they are; it can be no other field, segment or driver</source>
        <translation>„%1“ enthält die Kundenkennungen, die nie im Klartext gespeichert werden; die Spalte kann kein anderes Feld, Segment oder Treiber sein</translation>
    </message>
    <message>
        <source>there is no incident with the id “%1”</source>
        <translation>es gibt keinen Vorfall mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>“%1”: the scores are on several scales; give values of the index</source>
        <translation>„%1“: Die Bewertungen haben mehrere Skalen; bitte Werte des Index angeben</translation>
    </message>
    <message>
        <source>“%1” is no sound JSON</source>
        <translation>„%1“ ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>“%1” must not be negative: a number of events a year</source>
        <translation>„%1“ darf nicht negativ sein: eine Zahl von Ereignissen im Jahr</translation>
    </message>
    <message>
        <source>“%1” must be a whole number here</source>
        <translation>„%1“ muss hier eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>“%1” is more than can be simulated</source>
        <translation>„%1“ ist mehr, als sich simulieren lässt</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>“%1” holds zero bytes</source>
        <translation>„%1“ enthält Nullbytes</translation>
    </message>
    <message>
        <source>only hidden sheets have data: %1</source>
        <translation>nur ausgeblendete Blätter haben Daten: %1</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>„%1“ ist ein Ordner</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>die Spalten haben keine Namen</translation>
    </message>
    <message>
        <source>several columns are called “%1”</source>
        <translation>mehrere Spalten heißen „%1“</translation>
    </message>
    <message>
        <source>“%1” times the events of a trial is more than can be simulated</source>
        <translation>„%1“ mal die Ereignisse eines Durchlaufs ist mehr, als sich simulieren lässt</translation>
    </message>
    <message>
        <source>“%1” goes beyond 1, which is all of it</source>
        <translation>„%1“ geht über 1 hinaus, also über das Ganze</translation>
    </message>
    <message>
        <source>“%1” is not a currency code</source>
        <translation>„%1“ ist kein Währungscode</translation>
    </message>
    <message>
        <source>“%1” repeats the name of an earlier loss</source>
        <translation>„%1“ wiederholt den Namen eines früheren Schadens</translation>
    </message>
    <message>
        <source>“%1” is too large for a scenario</source>
        <translation>„%1“ ist zu groß für ein Szenario</translation>
    </message>
    <message>
        <source>%1 rows are too many for a sheet</source>
        <translation>%1 Zeilen sind zu viele für ein Blatt</translation>
    </message>
    <message>
        <source>it was changed otherwise since</source>
        <translation>es wurde inzwischen anders geändert</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Write a distribution, such as {&quot;fixed&quot;: 1}; kinds: %1.</source>
        <translation>Eine Verteilung angeben, etwa {&quot;fixed&quot;: 1}; Arten: %1.</translation>
    </message>
    <message>
        <source>Write {&quot;poisson&quot;: 0.5} for events a year, or {&quot;bernoulli&quot;: 0.1} for the probability of one in a year.</source>
        <translation>{&quot;poisson&quot;: 0.5} für Ereignisse im Jahr angeben oder {&quot;bernoulli&quot;: 0.1} für die Wahrscheinlichkeit eines Ereignisses im Jahr.</translation>
    </message>
    <message>
        <source>Write at least one loss: [{&quot;name&quot;: &quot;response&quot;, &quot;each&quot;: {&quot;fixed&quot;: 1000000}}], or leave out frequency and losses.</source>
        <translation>Mindestens einen Schaden angeben: [{&quot;name&quot;: &quot;response&quot;, &quot;each&quot;: {&quot;fixed&quot;: 1000000}}], oder frequency und losses weglassen.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Eine Zahl von mindestens 0 angeben.</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.5 or 1e6.</source>
        <translation>Eine Zahl ohne Anführungszeichen angeben, etwa 0.5 oder 1e6.</translation>
    </message>
    <message>
        <source>Write a text in quotes.</source>
        <translation>Einen Text in Anführungszeichen angeben.</translation>
    </message>
    <message>
        <source>Write an object in braces.</source>
        <translation>Ein Objekt in geschweiften Klammern angeben.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Nur eine Angabe davon behalten.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Eine der beiden entfernen.</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 and so on.</source>
        <translation>1, 2, 3 und so weiter angeben.</translation>
    </message>
    <message>
        <source>Correct or complete this input.</source>
        <translation>Diese Eingabe berichtigen oder ergänzen.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Anzugeben: %1.</translation>
    </message>
    <message>
        <source>Write a number above 0, at most 1000; 4 is usual.</source>
        <translation>Eine Zahl über 0 angeben, höchstens 1000; üblich ist 4.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Hier bekannt: %1.</translation>
    </message>
    <message>
        <source>Write one JSON object; its numbers look like 0.5 or 1e6, without NaN and without a decimal comma. JSON has no comments and no comma before a closing bracket.</source>
        <translation>Ein JSON-Objekt angeben; Zahlen sehen aus wie 0.5 oder 1e6, ohne NaN und ohne Dezimalkomma. JSON kennt keine Kommentare und kein Komma vor einer schließenden Klammer.</translation>
    </message>
    <message>
        <source>Write shares of at most 1: 0.06 for 6 %.</source>
        <translation>Anteile bis höchstens 1 angeben: 0.06 für 6 %.</translation>
    </message>
    <message>
        <source>Write the three capital letters of ISO 4217, such as EUR.</source>
        <translation>Die drei Großbuchstaben nach ISO 4217 angeben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Give every loss a name of its own.</source>
        <translation>Jedem Schaden einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Write a name in quotes.</source>
        <translation>Einen Namen in Anführungszeichen angeben.</translation>
    </message>
    <message>
        <source>State the annual revenue, such as 25e9.</source>
        <translation>Den Jahresumsatz angeben, zum Beispiel 25e9.</translation>
    </message>
    <message>
        <source>State the growth a year as a share: 0.06 for 6 %.</source>
        <translation>Das Wachstum im Jahr als Anteil angeben: 0.06 für 6 %.</translation>
    </message>
    <message>
        <source>Add this input.</source>
        <translation>Diese Eingabe ergänzen.</translation>
    </message>
    <message>
        <source>At most %1 events can be simulated in a trial: events a year times years.</source>
        <translation>Höchstens %1 Ereignisse je Durchlauf lassen sich simulieren: Ereignisse im Jahr mal Jahre.</translation>
    </message>
    <message>
        <source>The mean of one loss may be at most %1.</source>
        <translation>Der Mittelwert eines Schadens darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>%1 Shares are written as 0.06 for 6 %.</source>
        <translation>%1 Anteile schreibt man als 0.06 für 6 %.</translation>
    </message>
    <message>
        <source>Write one of these words: %1.</source>
        <translation>Eines dieser Wörter angeben: %1.</translation>
    </message>
</context>
<context>
    <name>ReportAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The answers could not be looked through: %1</source>
        <translation>Die Antworten konnten nicht durchgesehen werden: %1</translation>
    </message>
    <message>
        <source>Nothing, by the thresholds of this workspace.</source>
        <translation>Nichts, gemessen an den Schwellen dieser Arbeitsmappe.</translation>
    </message>
</context>
<context>
    <name>ReportBalance</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>%1 and %2 are dates; %3 is &quot;Monthly&quot;</extracomment>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>Only answers with %1.</source>
        <translation>Nur Antworten mit %1.</translation>
    </message>
    <message>
        <source>Sample data: synthetic, made up by the program, about no real company.</source>
        <translation>Beispieldaten: synthetisch, vom Programm erfunden, über kein wirkliches Unternehmen.</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Trust balance</source>
        <translation>Vertrauensbilanz</translation>
    </message>
    <message>
        <source>Individual trust (micro) and brand trust (macro)</source>
        <translation>Individuelles Vertrauen (Mikro) und Markenvertrauen (Makro)</translation>
    </message>
    <message>
        <source>Index points from 0 to 100. The band of individual trust is the %1 interval; that of brand trust, which is modelled, is a span of assumptions.</source>
        <translation>Indexpunkte von 0 bis 100. Das Band des individuellen Vertrauens ist das %1‑Intervall, das des modellierten Markenvertrauens eine Spanne der Annahmen.</translation>
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
        <translation>Kein Vorfall, der die Marke betrifft, in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Index points that the model takes from brand trust, on the day of disclosure and on the last day of the data.</source>
        <translation>Indexpunkte, die das Modell dem Markenvertrauen abzieht, am Tag des Bekanntwerdens und am letzten Tag der Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) of others not listed.</source>
        <translation>
            <numerusform>%Ln Vorfall anderer nicht aufgeführt.</numerusform>
            <numerusform>%Ln Vorfälle anderer nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of an incident, and its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No incident of our own counts in this range, so there is no before and after.</source>
        <translation>In diesem Zeitraum zählt kein eigener Vorfall, daher gibt es kein Vorher und Nachher.</translation>
    </message>
    <message>
        <source>Individual trust before and after</source>
        <translation>Individuelles Vertrauen vorher und nachher</translation>
    </message>
</context>
<context>
    <name>ReportMethod</name>
    <message>
        <source>Individual trust (micro)</source>
        <translation>Individuelles Vertrauen (Mikro)</translation>
    </message>
    <message>
        <source>Every answer becomes a share of its declared scale from 0 to 100. A customer counts once in a period: several answers are averaged first. The index is the mean of the customers with the interval of a t distribution.</source>
        <translation>Jede Antwort wird zum Anteil ihrer angegebenen Skala, von 0 bis 100. Wer mehrmals in einem Zeitraum antwortet, zählt einmal, mit dem Mittelwert. Der Index ist der Mittelwert über die Kundschaft mit dem Intervall einer t‑Verteilung.</translation>
    </message>
    <message>
        <source>Brand trust (macro)</source>
        <translation>Markenvertrauen (Makro)</translation>
    </message>
    <message>
        <source>A model: every counted incident takes points on the day of its disclosure, by its severity, reach, data sensitivity, owner and response. The loss heals with a half-life down to a scar; losses multiply. The band spans all assumptions at their mild and at their harmful end. It is no measurement.</source>
        <translation>Ein Modell: Jeder gezählte Vorfall kostet am Tag seines Bekanntwerdens Punkte, nach Schwere, Reichweite, Datensensibilität, Verursacher und Reaktion. Der Verlust heilt mit einer Halbwertszeit bis auf einen bleibenden Schaden; mehrere Verluste multiplizieren sich. Das Band reicht von allen Annahmen am milden bis zu allen am schädlichen Ende. Es ist keine Messung.</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Vertrauenslücke</translation>
    </message>
    <message>
        <source>Micro minus macro trust of the same period. Its range joins the interval and the span and is wider than either.</source>
        <translation>Mikro minus Makro desselben Zeitraums. Die Spanne verbindet Intervall und Spanne der Annahmen und ist weiter als jedes für sich.</translation>
    </message>
    <message>
        <source>Before and after an incident</source>
        <translation>Vor und nach einem Vorfall</translation>
    </message>
    <message>
        <source>Segmented regression of the means of the periods, with the larger of the least squares and the Newey-West errors, from eight points on either side. A difference in time is no proof of what brought it about.</source>
        <translation>Segmentierte Regression der Mittelwerte der Zeiträume, mit dem größeren der Standardfehler nach kleinsten Quadraten und nach Newey-West, ab acht Punkten auf jeder Seite. Ein zeitlicher Unterschied beweist nicht, woher er kommt.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Layer 1 is the published average of a massive loss of trust, layer 2 a published figure per index point. Layer 3 draws how many events happen and what each costs; value at risk is a quantile, expected shortfall the mean beyond it.</source>
        <translation>Ebene 1 ist der veröffentlichte Durchschnitt eines massiven Vertrauensverlusts, Ebene 2 eine veröffentlichte Zahl je Indexpunkt. Ebene 3 zieht, wie viele Ereignisse eintreten und was jedes kostet; der Value at Risk ist ein Quantil, der Expected Shortfall der Mittelwert jenseits davon.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message>
        <source>Groups below the smallest group are hidden, and with them what would give them away. Counts are rounded to 5.</source>
        <translation>Gruppen unter der kleinsten Gruppe sind ausgeblendet, und mit ihnen, was sie verraten würde. Anzahlen sind auf 5 gerundet.</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>Indexpunkte</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a parameter and its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>both ends of a span</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>eigene Zahl</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>setting of the workspace</source>
        <translation>Einstellung der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Smallest group, customers</source>
        <translation>Kleinste Gruppe, Kunden</translation>
    </message>
    <message>
        <source>Confidence of intervals</source>
        <translation>Konfidenz der Intervalle</translation>
    </message>
    <message>
        <source>Macro trust without incidents, index points</source>
        <translation>Makrovertrauen ohne Vorfälle, Indexpunkte</translation>
    </message>
    <message>
        <source>Border between high and low trust, index points</source>
        <translation>Grenze zwischen hohem und niedrigem Vertrauen, Indexpunkte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>events a year</source>
        <translation>Ereignisse im Jahr</translation>
    </message>
    <message>
        <source>part of the revenue</source>
        <translation>Teil des Umsatzes</translation>
    </message>
    <message>
        <source>What the rule takes its share of</source>
        <translation>Worauf sich der Anteil der Regel bezieht</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>revenue growth</source>
        <translation>Umsatzwachstum</translation>
    </message>
    <message>
        <source>%1, where it differs from A</source>
        <translation>%1, soweit anders als A</translation>
    </message>
    <message>
        <source>Workspace and model</source>
        <translation>Arbeitsmappe und Modell</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Trust balance of %1</source>
        <translation>Vertrauensbilanz %1</translation>
    </message>
</context>
<context>
    <name>ReportScenarios</name>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>Standardfehler des Mittelwerts</translation>
    </message>
    <message>
        <source>No loss at all, share of the trials</source>
        <translation>Gar kein Verlust, Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>Median loss</source>
        <translation>Median des Verlusts</translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation>Value at Risk 95 %</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation>Expected Shortfall 95 %</translation>
    </message>
    <message>
        <source>More than the tolerance</source>
        <translation>Mehr als die Toleranz</translation>
    </message>
    <message>
        <source>Layer 3: simulation of events</source>
        <translation>Ebene 3: Simulation von Ereignissen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Ebene 1: veröffentlichte Regel</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Ebene 2: je Indexpunkt</translation>
    </message>
    <message>
        <source>no events and losses are stated, so nothing is simulated.</source>
        <translation>Ereignisse und Verluste sind nicht angegeben, daher wird nichts simuliert.</translation>
    </message>
    <message>
        <source>Loss exceedance curve</source>
        <translation>Verlustüberschreitungskurve</translation>
    </message>
    <message>
        <source>The band is the Monte Carlo interval of the first curve.</source>
        <translation>Das Band ist das Monte-Carlo-Intervall der ersten Kurve.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>What a loss of trust may cost, by three layers that stand beside each other and are never added. Revenue and EBITDA are not added either. A is the current scenario; the others are kept in the workspace.</source>
        <translation>Was ein Vertrauensverlust kosten kann, in drei Ebenen, die nebeneinander stehen und nie addiert werden. Auch Umsatz und EBITDA werden nicht addiert. A ist das aktuelle Szenario; die übrigen sind in der Arbeitsmappe aufbewahrt.</translation>
    </message>
    <message>
        <source>No scenario is kept under a name to compare with.</source>
        <translation>Zum Vergleich ist kein Szenario unter einem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>layers 1 and 2 lack: %1.</source>
        <translation>Für die Ebenen 1 und 2 fehlen Angaben: %1.</translation>
    </message>
</context>
<context>
    <name>ReportSegments</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>After: %1. Before: %2.</source>
        <extracomment>both are ranges of dates</extracomment>
        <translation>Nachher: %1. Vorher: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) not printed.</source>
        <translation>
            <numerusform>%Ln weiterer Wert nicht gedruckt.</numerusform>
            <numerusform>%Ln weitere Werte nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in these ranges.</source>
        <translation>Keine Antworten in diesen Zeiträumen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) only in the table.</source>
        <translation>
            <numerusform>%Ln Wert nur in der Tabelle.</numerusform>
            <numerusform>%Ln Werte nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale changed between both, and no bridge joins it: they do not compare.</source>
        <translation>Dazwischen hat sich die Skala geändert, und keine Brücke verbindet sie: Beide lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Trends by segment</source>
        <translation>Verläufe nach Segmenten</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Noch gibt es keine Antworten.</translation>
    </message>
    <message>
        <source>The answers have no segments to compare.</source>
        <translation>Die Antworten haben keine Segmente, die sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Mean individual trust of every group, the largest fall first. Colour and the word “significant” only where the change stands after the adjustment for many tests (Benjamini and Hochberg). Groups below %1 customers are hidden.</source>
        <translation>Mittleres individuelles Vertrauen jeder Gruppe, der größte Rückgang zuerst. Farbe und das Wort „signifikant“ nur, wo die Änderung nach der Korrektur für viele Tests besteht (Benjamini und Hochberg). Gruppen unter %1 Personen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>No change is shown: in one range or both, every group has fewer than %1 customers or would give away one that has.</source>
        <translation>Keine Änderung wird gezeigt: Jede Gruppe hat in mindestens einem der beiden Zeiträume weniger als %1 Personen oder würde eine verraten, die so klein ist.</translation>
    </message>
    <message>
        <source>%1 Intervals: %2, in index points.</source>
        <extracomment>%1 is &quot;After: … Before: …&quot;</extracomment>
        <translation>%1 Intervalle: %2, in Indexpunkten.</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>no exact figure</source>
        <translation>keine genaue Zahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>source of a published figure, and its year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>Otherwise: %1 (%2)</source>
        <extracomment>a figure of another source, and that source</extracomment>
        <translation>Anders: %1 (%2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>none, as no scenario states events and losses</source>
        <translation>keine, da kein Szenario Ereignisse und Verluste angibt</translation>
    </message>
    <message>
        <source>some groups or periods, to protect groups below %1 customers</source>
        <translation>einige Gruppen oder Zeiträume, zum Schutz von Gruppen unter %1 Personen</translation>
    </message>
    <message>
        <source>none; groups below %1 customers would be</source>
        <translation>nichts; ausgeblendet würden Gruppen unter %1 Personen</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Zu diesem Bericht</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Published figures that the scenarios rest on, with whom they speak of. Contradicting ones stand side by side and are not averaged.</source>
        <translation>Veröffentlichte Zahlen, auf denen die Szenarien beruhen, und von wem sie sprechen. Widersprüchliche stehen nebeneinander und werden nicht gemittelt.</translation>
    </message>
    <message>
        <source>Counts of customers and answers are rounded to 5.</source>
        <translation>Anzahlen von Personen und Antworten sind auf 5 gerundet.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Individual trust, brand trust and the gap between them</source>
        <translation>Individuelles Vertrauen, Markenvertrauen und die Lücke dazwischen</translation>
    </message>
    <message>
        <source>Individual trust by segment</source>
        <translation>Individuelles Vertrauen nach Segment</translation>
    </message>
    <message>
        <source>Incidents, each with before and after</source>
        <translation>Vorfälle, jeweils mit Vorher und Nachher</translation>
    </message>
    <message>
        <source>Scenarios side by side, with what they put at risk</source>
        <translation>Szenarien nebeneinander und was sie gefährden</translation>
    </message>
    <message>
        <source>Method, assumptions, sources and date of the data</source>
        <translation>Methode, Annahmen, Quellen und Stand der Daten</translation>
    </message>
    <message>
        <source>Counts rounded to 5; what is hidden of small groups</source>
        <translation>Auf 5 gerundete Anzahlen; was von kleinen Gruppen ausgeblendet ist</translation>
    </message>
    <message>
        <source>There is nothing to report yet: this workspace holds neither scores nor incidents. Import some, and the pages appear here.</source>
        <translation>Noch gibt es nichts zu berichten: Diese Arbeitsmappe enthält weder Bewertungen noch Vorfälle. Nach einem Import erscheinen hier die Seiten.</translation>
    </message>
    <message>
        <source>The report is being prepared …</source>
        <translation>Der Bericht wird vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>Der Bericht hat %n Seite.</numerusform>
            <numerusform>Der Bericht hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Range and segments as chosen above</source>
        <translation>Zeitraum und Segmente wie oben gewählt</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Import scores …</source>
        <translation>Bewertungen importieren …</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The pages as they will be, on paper and in the PDF</source>
        <translation>Die Seiten, wie sie auf Papier und im PDF stehen werden</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
</context>
<context>
    <name>RequiredTrustPanel</name>
    <message>
        <source>Trust that asking for data needs</source>
        <translation>Vertrauen, das Datenfragen brauchen</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Schwellen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Trust is too low for %Ln kind(s) of data that are asked for</source>
        <translation>
            <numerusform>Für %Ln Art von Daten, nach der gefragt wird, ist das Vertrauen zu gering</numerusform>
            <numerusform>Für %Ln Arten von Daten, nach denen gefragt wird, ist das Vertrauen zu gering</numerusform>
        </translation>
    </message>
    <message>
        <source>No segment tells which data customers were asked for: map a column as segment “data” in the import, or choose a segment under Thresholds.</source>
        <translation>Kein Segment sagt, nach welchen Daten die Kundschaft gefragt wurde: Ordnen Sie beim Import eine Spalte als Segment „Daten“ zu oder wählen Sie unter „Schwellen“ ein Segment.</translation>
    </message>
    <message>
        <source>Sensitivity not known: %1</source>
        <translation>Sensibilität unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 (sensitivity %2)</source>
        <translation>%1 (Sensibilität %2)</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>nötig: %1</translation>
    </message>
    <message>
        <source>No data of known sensitivity were asked for in this range. Choose a longer one.</source>
        <translation>In diesem Zeitraum wurde nach keinen Daten bekannter Sensibilität gefragt. Bitte einen längeren wählen.</translation>
    </message>
    <message>
        <source>Micro trust of those asked for the data, by segment “%1” · line: %2 interval · required values are this program&apos;s own</source>
        <translation>Mikrovertrauen derer, die nach den Daten gefragt wurden, nach Segment „%1“ · Strich: %2‑Intervall · nötige Werte sind eigene dieses Programms</translation>
    </message>
</context>
<context>
    <name>RequiredTrustTable</name>
    <message>
        <source>Data asked for</source>
        <translation>Erfragte Daten</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilität</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>RevenueReadings</name>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Revenue loss</source>
        <translation>Umsatzverlust</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Ebene 1: veröffentlichte Regel</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Ebene 2: je Indexpunkt</translation>
    </message>
    <message>
        <source>%1 as a full flat year</source>
        <translation>%1 über ein volles Jahr</translation>
    </message>
    <message>
        <source>%1 as a peak that recovers, first year</source>
        <translation>%1 als Spitze mit Erholung, erstes Jahr</translation>
    </message>
    <message>
        <source>%1 as a peak that recovers, three years</source>
        <translation>%1 als Spitze mit Erholung, drei Jahre</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pragmatic</source>
        <translation>pragmatisch</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>Fachwissen</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Backup folder was open for two hours, nobody found it</source>
        <translation>Sicherungsordner zwei Stunden offen, niemand fand ihn</translation>
    </message>
    <message>
        <source>Repair partner loses a laptop with customer orders</source>
        <translation>Reparaturpartner verliert Laptop mit Aufträgen</translation>
    </message>
    <message>
        <source>Customer data stolen through a web shop flaw</source>
        <translation>Kundendaten über eine Lücke im Webshop gestohlen</translation>
    </message>
    <message>
        <source>Customers were told within 72 hours of the discovery.</source>
        <translation>Die Betroffenen wurden binnen 72 Stunden nach der Entdeckung informiert.</translation>
    </message>
    <message>
        <source>Privacy dashboard launched: every customer sees and deletes own data</source>
        <translation>Datenschutz-Übersicht: Alle sehen und löschen die eigenen Daten</translation>
    </message>
    <message>
        <source>Competitor sold location data without consent</source>
        <translation>Konkurrent verkaufte Standortdaten ohne Einwilligung</translation>
    </message>
    <message>
        <source>Network down for 31 hours in the north and west</source>
        <translation>Netz in Nord und West 31 Stunden ausgefallen</translation>
    </message>
    <message>
        <source>Price raised in spite of the promised price guarantee</source>
        <translation>Preis trotz Preisgarantie erhöht</translation>
    </message>
    <message>
        <source>Data theft</source>
        <translation>Datendiebstahl</translation>
    </message>
</context>
<context>
    <name>ScaleTable</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Antwortwörter</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Revenue growth a year</source>
        <translation>Umsatzwachstum im Jahr</translation>
    </message>
    <message>
        <source>Annual EBITDA</source>
        <translation>EBITDA im Jahr</translation>
    </message>
    <message>
        <source>EBITDA growth a year</source>
        <translation>EBITDA-Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Revenue lost (rule)</source>
        <translation>Verlorener Umsatz (Regel)</translation>
    </message>
    <message>
        <source>EBITDA growth lost (rule)</source>
        <translation>Verlorenes EBITDA-Wachstum (Regel)</translation>
    </message>
    <message>
        <source>Index points lost</source>
        <translation>Verlorene Indexpunkte</translation>
    </message>
    <message>
        <source>Revenue growth per point</source>
        <translation>Umsatzwachstum je Punkt</translation>
    </message>
    <message>
        <source>EBITDA per point</source>
        <translation>EBITDA je Punkt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Ebene 1: veröffentlichte Regel</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Ebene 2: je Indexpunkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>ScenarioLayers</name>
    <message>
        <source>Revenue %1 × %2</source>
        <translation>Umsatz %1 × %2</translation>
    </message>
    <message>
        <source>Revenue %1 × its growth %2 × %3</source>
        <translation>Umsatz %1 × Wachstum %2 × %3</translation>
    </message>
    <message>
        <source>EBITDA growth %1 × (1 − %2)</source>
        <translation>EBITDA-Wachstum %1 × (1 − %2)</translation>
    </message>
    <message>
        <source>EBITDA %1 × its growth %2 × %3</source>
        <translation>EBITDA %1 × Wachstum %2 × %3</translation>
    </message>
    <message>
        <source>Revenue %1 × %2 × %3 points</source>
        <translation>Umsatz %1 × %2 × %3 Punkte</translation>
    </message>
    <message>
        <source>EBITDA %1 × %2 × %3 points</source>
        <translation>EBITDA %1 × %2 × %3 Punkte</translation>
    </message>
    <message>
        <source>Revenue loss in a year</source>
        <translation>Umsatzverlust in einem Jahr</translation>
    </message>
    <message>
        <source>EBITDA growth afterwards</source>
        <translation>EBITDA-Wachstum danach</translation>
    </message>
    <message>
        <source>EBITDA missing next year</source>
        <translation>Fehlendes EBITDA im Folgejahr</translation>
    </message>
    <message>
        <source>EBITDA loss in a year</source>
        <translation>EBITDA-Verlust in einem Jahr</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>There is no positive EBITDA of which a share could be lost.</source>
        <translation>Es gibt kein positives EBITDA, von dem ein Anteil verloren gehen könnte.</translation>
    </message>
    <message>
        <source>EBITDA does not grow, so the rule says nothing about it.</source>
        <translation>Das EBITDA wächst nicht; die Regel sagt dazu nichts.</translation>
    </message>
</context>
<context>
    <name>ScenarioLayersPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Layer 1: published rule</source>
        <translation>Ebene 1: veröffentlichte Regel</translation>
    </message>
    <message>
        <source>Average effect of a massive loss of trust</source>
        <translation>Mittlere Wirkung eines massiven Vertrauensverlusts</translation>
    </message>
    <message>
        <source>Layer 2: per index point</source>
        <translation>Ebene 2: je Indexpunkt</translation>
    </message>
    <message>
        <source>Effect grows with the points of the trust index that are lost</source>
        <translation>Wirkung wächst mit den verlorenen Punkten des Vertrauensindex</translation>
    </message>
    <message>
        <source>Why they differ: the rule is an average over companies after a massive loss of trust, the second grows with the points lost, the third draws how often events happen and what each costs. EBITDA already feels the lost revenue: figures stand side by side and are never added.</source>
        <translation>Warum sie sich unterscheiden: Die Regel ist ein Durchschnitt über Unternehmen nach massivem Vertrauensverlust, die zweite Ebene wächst mit den verlorenen Punkten, die dritte zieht, wie oft Ereignisse eintreten und was jedes kostet. Das EBITDA spürt den entgangenen Umsatz schon: Die Beträge stehen nebeneinander und werden nie addiert.</translation>
    </message>
    <message>
        <source>Revenue loss by reading, bars from zero</source>
        <translation>Umsatzverlust nach Lesart, Balken ab null</translation>
    </message>
    <message>
        <source>Revenue at risk: %1 by the published rule, %2 per index point</source>
        <translation>Gefährdeter Umsatz: %1 nach der veröffentlichten Regel, %2 je Indexpunkt</translation>
    </message>
    <message>
        <source>Revenue at risk cannot be estimated yet: state the annual revenue, and its growth if the rule needs it</source>
        <translation>Gefährdeter Umsatz lässt sich noch nicht schätzen: Jahresumsatz angeben, und sein Wachstum, falls die Regel es braucht</translation>
    </message>
    <message>
        <source>Sets layers 1 and 2 to their published values; the company and layer 3 stay</source>
        <translation>Setzt die Ebenen 1 und 2 auf ihre veröffentlichten Werte; das Unternehmen und Ebene 3 bleiben</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>What a massive loss of trust would cost</source>
        <translation>Was ein massiver Vertrauensverlust kosten würde</translation>
    </message>
    <message>
        <source>every figure names its source: an assumption, or an own measurement that you took</source>
        <translation>jede Zahl nennt ihre Quelle: eine Annahme oder eine eigene Messung, die Sie übernommen haben</translation>
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
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Letzter Zeitraum</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Shown range</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Individual trust by %1</source>
        <comment>segment</comment>
        <translation>Individuelles Vertrauen nach %1</translation>
    </message>
    <message>
        <source>What changed, by %1</source>
        <comment>segment</comment>
        <translation>Was sich geändert hat, nach %1</translation>
    </message>
    <message>
        <source>%1 · mean over customers on one axis · change coloured where it is significant</source>
        <translation>%1 · Mittelwert über die Kundschaft auf einer Achse · Änderung farbig, wo sie signifikant ist</translation>
    </message>
    <message>
        <source>The %1 values with the most customers; all of them are in the table below.</source>
        <translation>Die %1 Werte mit den meisten Kunden; alle stehen unten in der Tabelle.</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two ranges of dates</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 · largest fall first · colour: significant after adjusting for the number of values · line: %2 interval</source>
        <translation>%1 · größter Rückgang zuerst · farbig: signifikant nach Korrektur für die Zahl der Werte · Strich: %2‑Intervall</translation>
    </message>
    <message>
        <source>There are no two periods with answers to compare: choose a longer range or a shorter interval.</source>
        <translation>Es gibt keine zwei Zeiträume mit Antworten zum Vergleichen: Bitte einen längeren Ausschnitt oder ein kürzeres Intervall wählen.</translation>
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
        <translation>keines: zu geringe Fallzahl</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3), before %4 (n = %5), change %6, interval %7, adjusted p %8.</source>
        <translation>%1: %2 (n&#xa0;=&#xa0;%3), vorher %4 (n&#xa0;=&#xa0;%5), Änderung %6, Intervall %7, korrigiertes p %8.</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>Enter or a click shows only these customers, and how their scores are distributed.</source>
        <translation>Eingabe oder ein Klick zeigt nur diesen Teil der Kundschaft und wie sich seine Bewertungen verteilen.</translation>
    </message>
</context>
<context>
    <name>SimulationCells</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected Shortfall</translation>
    </message>
    <message>
        <source>Loss above</source>
        <translation>Verlust über</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Band von</translation>
    </message>
    <message>
        <source>Band to</source>
        <translation>Band bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>Bis unter</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mean at its low end</source>
        <translation>Mittelwert am unteren Ende</translation>
    </message>
    <message>
        <source>Mean at its high end</source>
        <translation>Mittelwert am oberen Ende</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Intervall von</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Intervall bis</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>The simulation is being worked out.</source>
        <translation>Die Simulation wird gerechnet.</translation>
    </message>
    <message>
        <source>Choose a template above, or add what an event costs.</source>
        <translation>Oben eine Vorlage wählen oder angeben, was ein Ereignis kostet.</translation>
    </message>
    <message>
        <source>A loss above the tolerance: %1</source>
        <translation>Ein Verlust über der Toleranz: %1</translation>
    </message>
    <message>
        <source>%1 of the trials cost something</source>
        <translation>%1 der Durchläufe kosten etwas</translation>
    </message>
    <message>
        <source>More trials would move the mean by less than %1</source>
        <translation>Mehr Durchläufe würden den Mittelwert um weniger als %1 verschieben</translation>
    </message>
    <message>
        <source>The trials are being drawn</source>
        <translation>Die Durchläufe werden gezogen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No input to vary</source>
        <translation>Keine Eingabe zu verändern</translation>
    </message>
    <message>
        <source>%1 sways the mean most</source>
        <translation>%1 bewegt den Mittelwert am meisten</translation>
    </message>
    <message>
        <source>Layer 3: own simulation</source>
        <translation>Ebene 3: eigene Simulation</translation>
    </message>
    <message>
        <source>Each event of each trial is drawn on its own</source>
        <translation>Jedes Ereignis jedes Durchlaufs wird für sich gezogen</translation>
    </message>
    <message>
        <source>Model: what the inputs at the left would cost, not a measurement</source>
        <translation>Modell: was die Eingaben links kosten würden, keine Messung</translation>
    </message>
    <message>
        <source>Loss exceedance curve with its Monte Carlo band</source>
        <translation>Überschreitungskurve mit ihrem Monte-Carlo-Band</translation>
    </message>
    <message>
        <source>Trials with a loss, by its size</source>
        <translation>Durchläufe mit Verlust, nach seiner Höhe</translation>
    </message>
    <message>
        <source>Mean loss, one input at a time, same random numbers</source>
        <translation>Mittlerer Verlust, jeweils eine Eingabe, gleiche Zufallszahlen</translation>
    </message>
    <message>
        <source>Mean as trials were added, with its interval</source>
        <translation>Mittelwert mit wachsender Zahl der Durchläufe, mit Intervall</translation>
    </message>
    <message>
        <source>The tail in figures</source>
        <translation>Das Ende der Verteilung in Zahlen</translation>
    </message>
    <message>
        <source>Percentiles of several scenarios may not be added</source>
        <translation>Perzentile mehrerer Szenarien dürfen nicht addiert werden</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>%1 of the trials cost something or bring a benefit</source>
        <translation>%1 der Durchläufe kosten etwas oder bringen einen Nutzen</translation>
    </message>
    <message>
        <source>Probability that the loss exceeds this amount</source>
        <translation>Wahrscheinlichkeit, dass der Verlust diesen Betrag übersteigt</translation>
    </message>
    <message>
        <source>Trials with a loss or a benefit, by its size</source>
        <translation>Durchläufe mit Verlust oder Nutzen, nach seiner Höhe</translation>
    </message>
    <message>
        <source>input at its 5 % point, a fixed one 10 % less</source>
        <translation>Eingabe an ihrem 5‑%‑Punkt, eine feste 10 % niedriger</translation>
    </message>
    <message>
        <source>input at its 95 % point, a fixed one 10 % more</source>
        <translation>Eingabe an ihrem 95‑%‑Punkt, eine feste 10 % höher</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Read as a file of %1: it has the column names of one.</source>
        <translation>Gelesen als Datei von %1: Sie hat deren Spaltennamen.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” was left out.</source>
        <translation>Das ausgeblendete Blatt „%1“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read: no other has the columns.</source>
        <translation>Gelesen wurde das Blatt „%1“: Kein anderes hat die Spalten.</translation>
    </message>
    <message>
        <source>The list “%1” is left out.</source>
        <translation>Die Liste „%1“ bleibt unberücksichtigt.</translation>
    </message>
    <message>
        <source>The rows are those of the list “%1”.</source>
        <translation>Die Zeilen sind die der Liste „%1“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file, %2 how many of its rows were stored already</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Later imports left out rows that were stored already: %1. Those of them that came from this import leave too; to have them, import these files again.</source>
        <translation>Spätere Importe haben Zeilen ausgelassen, die schon gespeichert waren: %1. Was davon aus diesem Import stammt, geht mit; importieren Sie diese Dateien erneut, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>überbrückt</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>geringe Fallzahl</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>macro is the start value</source>
        <translation>Makro ist der Startwert</translation>
    </message>
</context>
<context>
    <name>TensionPanel</name>
    <message>
        <source>Sharing exposure X</source>
        <translation>Anteil der Teilenden X</translation>
    </message>
    <message>
        <source>Brand trust T</source>
        <translation>Markenvertrauen T</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>Share in the last period</source>
        <translation>Anteil im letzten Zeitraum</translation>
    </message>
    <message>
        <source>Strongest correlation</source>
        <translation>Stärkste Korrelation</translation>
    </message>
    <message>
        <source>p over all lags</source>
        <translation>p über alle Abstände</translation>
    </message>
    <message>
        <source>The test needs to know who shares data.</source>
        <translation>Die Prüfung muss wissen, wer Daten teilt.</translation>
    </message>
    <message>
        <source>No lag has enough pairs of changes to be compared.</source>
        <translation>Kein Abstand hat genug Paare von Änderungen für einen Vergleich.</translation>
    </message>
    <message>
        <source>A series that never changes has no correlation.</source>
        <translation>Eine Reihe, die sich nie ändert, hat keine Korrelation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) of %Ln customer(s)</source>
        <comment>share and its interval</comment>
        <translation>
            <numerusform>%1 (%2) von %Ln Kunden</numerusform>
            <numerusform>%1 (%2) von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at lag %2</source>
        <comment>correlation, and how far apart</comment>
        <translation>%1 mit Abstand %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%2%1 bn</source>
        <extracomment>Money in thousand millions (10^9): %1 number, %2 currency sign. German: &quot;%1 Mrd. %2&quot;</extracomment>
        <translation>%1&#xa0;Mrd.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2 %1 bn</source>
        <extracomment>Money in thousand millions (10^9): %1 number, %2 currency code. German: &quot;%1 Mrd. %2&quot;</extracomment>
        <translation>%1&#xa0;Mrd.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2%1 m</source>
        <extracomment>Money in millions: %1 number, %2 currency sign. German: &quot;%1 Mio. %2&quot;</extracomment>
        <translation>%1&#xa0;Mio.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2 %1 m</source>
        <extracomment>Money in millions: %1 number, %2 currency code. German: &quot;%1 Mio. %2&quot;</extracomment>
        <translation>%1&#xa0;Mio.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2%1 k</source>
        <extracomment>Money in thousands: %1 number, %2 currency sign. German: &quot;%1 Tsd. %2&quot;</extracomment>
        <translation>%1&#xa0;Tsd.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2 %1 k</source>
        <extracomment>Money in thousands: %1 number, %2 currency code. German: &quot;%1 Tsd. %2&quot;</extracomment>
        <translation>%1&#xa0;Tsd.&#xa0;%2</translation>
    </message>
    <message>
        <source>%2%1</source>
        <extracomment>Money: %1 number, %2 currency sign. German: &quot;%1 %2&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>Money: %1 number, %2 currency code. German: &quot;%1 %2&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a month with its year, see QLocale::toString</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1&#xa0;Pkt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of two numbers</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date, see QLocale::toString. German: &quot;dd.MM.yyyy&quot;</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date with its weekday, see QLocale::toString. German: &quot;dddd, d. MMMM yyyy&quot;</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>month</comment>
        <extracomment>A date known to the month only: %1 is &quot;May 2017&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>year</comment>
        <extracomment>A date known to the year only: %1 is &quot;2017&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <extracomment>ISO week: %1 number of the week, %2 year</extracomment>
        <translation>KW %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter: %1 is 1 to 4, %2 year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>Date and time of day. German: &quot;%1, %2 Uhr&quot;</extracomment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>One index point with its sign, abbreviated. German: &quot;%1 Pkt.&quot;</extracomment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>A share so near to all or to none that its figure would say either: %1 is &quot;99.9 %&quot;</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Counts are rounded to 5; what would show a group below %1 customers is hidden.</source>
        <translation>Anzahlen sind auf 5 gerundet; was eine Gruppe unter %1 Kunden zeigen würde, ist ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>Every page answers one question: how customers and the brand stand, what incidents did, what is at risk. Ctrl with the number of a page shows it too.</source>
        <translation>Jede Seite beantwortet eine Frage: wie Kundschaft und Marke stehen, was Vorfälle bewirkt haben, was auf dem Spiel steht. Strg mit der Nummer einer Seite zeigt sie ebenfalls.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Range, interval and segments hold for all pages. Groups that would be too small are hidden, and the page says so.</source>
        <translation>Zeitraum, Intervall und Segmente gelten für alle Seiten. Zu kleine Gruppen sind ausgeblendet, und die Seite sagt es.</translation>
    </message>
    <message>
        <source>A key figure</source>
        <translation>Eine Kennzahl</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Every card has this button: formula, inputs, limits and source of what it shows. F1 does the same.</source>
        <translation>Jede Karte hat diesen Knopf: Formel, Eingaben, Grenzen und Quelle dessen, was sie zeigt. F1 tut dasselbe.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Here files come in. You see how every cell is understood before anything is written, and every import can be taken back.</source>
        <translation>Hier kommen Dateien herein. Sie sehen, wie jede Zelle verstanden wird, bevor etwas geschrieben wird, und jeder Import lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Five short stations show where things are. They are also in the Help menu.</source>
        <translation>Fünf kurze Stationen zeigen, wo was ist. Sie stehen auch im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Below the value stands what it rests on: the number of customers and the interval. A change is coloured only where its interval excludes zero.</source>
        <translation>Unter dem Wert steht, worauf er beruht: die Zahl der Kunden und das Intervall. Farbig ist eine Änderung nur, wenn ihr Intervall die Null ausschließt.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap, range</source>
        <translation>Lücke, Spanne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1st decile</source>
        <translation>1. Dezil</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6.</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7.</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8.</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9.</translation>
    </message>
    <message>
        <source>Net trust</source>
        <translation>Nettovertrauen</translation>
    </message>
    <message>
        <source>Net, interval</source>
        <translation>Netto, Intervall</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>Measured brand trust</source>
        <translation>Gemessenes Markenvertrauen</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>%1 interval</source>
        <translation>%1‑Intervall</translation>
    </message>
    <message>
        <source>none: too few customers</source>
        <translation>keines: zu geringe Fallzahl</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Individual trust (micro)</source>
        <translation>Individuelles Vertrauen (Mikro)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brand trust (macro)</source>
        <translation>Markenvertrauen (Makro)</translation>
    </message>
    <message>
        <source>Span of assumptions</source>
        <translation>Spanne der Annahmen</translation>
    </message>
    <message>
        <source>Trust gap</source>
        <translation>Vertrauenslücke</translation>
    </message>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1 (nicht gezählt)</translation>
    </message>
    <message>
        <source>Nothing to show yet. Import scores and incidents on the Data page.</source>
        <translation>Noch nichts zu zeigen. Importieren Sie Bewertungen und Vorfälle auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>No days to show yet. Import scores or add an incident.</source>
        <translation>Noch keine Tage zu zeigen. Bewertungen importieren oder einen Vorfall hinzufügen.</translation>
    </message>
    <message>
        <source>No counted incident takes points in this range.</source>
        <translation>Kein gezählter Vorfall kostet in diesem Zeitraum Punkte.</translation>
    </message>
    <message>
        <source>Incidents: ◆ severe, ● other, ○ not counted</source>
        <translation>Vorfälle: ◆ schwer, ● andere, ○ nicht gezählt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>überbrückt</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>Überbrückt</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>No answers yet. Import scores on the Data page.</source>
        <translation>Noch keine Antworten. Importieren Sie Bewertungen auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Measured brand trust</source>
        <translation>Gemessenes Markenvertrauen</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
    <message>
        <source>Change in index points</source>
        <translation>Änderung in Indexpunkten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) hidden to protect groups below %1 customers</source>
        <translation>
            <numerusform>%Ln Zeitraum ausgeblendet zum Schutz von Gruppen unter %1 Kunden</numerusform>
            <numerusform>%Ln Zeiträume ausgeblendet zum Schutz von Gruppen unter %1 Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>dotted line: day not known</source>
        <translation>gepunktete Linie: Tag nicht bekannt</translation>
    </message>
    <message>
        <source>Points: ○ n &lt; %1</source>
        <translation>Punkte: ○ n &lt; %1</translation>
    </message>
    <message>
        <source>No answers and no incidents in this range with these filters. Choose a longer range or other filters.</source>
        <translation>Keine Antworten und keine Vorfälle in diesem Zeitraum mit diesen Filtern. Bitte einen längeren Zeitraum oder andere Filter wählen.</translation>
    </message>
    <message>
        <source>No answers in this range with these filters. Choose a longer range or other filters.</source>
        <translation>Keine Antworten in diesem Zeitraum mit diesen Filtern. Bitte einen längeren Zeitraum oder andere Filter wählen.</translation>
    </message>
    <message>
        <source>each year stands at its end</source>
        <translation>jedes Jahr steht an seinem Ende</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>low trust</source>
        <translation>geringes Vertrauen</translation>
    </message>
    <message>
        <source>middling trust</source>
        <translation>mittleres Vertrauen</translation>
    </message>
    <message>
        <source>high trust</source>
        <translation>hohes Vertrauen</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>verweigernd</translation>
    </message>
    <message>
        <source>pragmatic</source>
        <translation>pragmatisch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>trust level, willingness to share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>There are no answers in this range. Choose a longer range or other filters.</source>
        <translation>In diesem Zeitraum gibt es keine Antworten. Wählen Sie einen längeren Zeitraum oder andere Filter.</translation>
    </message>
    <message>
        <source>No drivers were imported: map columns as drivers in the import.</source>
        <translation>Es wurden keine Treiber importiert: Ordnen Sie beim Import Spalten als Treiber zu.</translation>
    </message>
    <message>
        <source>No driver can be compared: see below why each is left out.</source>
        <translation>Kein Treiber lässt sich vergleichen; unten steht, warum jeder ausgelassen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Too few customers: the comparison needs %Ln customer(s) who answered the score and every driver. Choose a longer range or fewer filters.</source>
        <translation>
            <numerusform>Zu wenige Kunden: Der Vergleich braucht %Ln Kunden, der die Bewertung und jeden Treiber beantwortet hat. Wählen Sie einen längeren Zeitraum oder weniger Filter.</numerusform>
            <numerusform>Zu wenige Kunden: Der Vergleich braucht %Ln Kunden, die die Bewertung und jeden Treiber beantwortet haben. Wählen Sie einen längeren Zeitraum oder weniger Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers gave the same score: there is nothing that drivers could go along with.</source>
        <translation>Die ganze Kundschaft hat dieselbe Bewertung gegeben: Damit kann kein Treiber zusammenhängen.</translation>
    </message>
    <message>
        <source>The drivers go along with nothing of the score: there are no shares to compare.</source>
        <translation>Die Treiber hängen mit nichts in der Bewertung zusammen: Es gibt keine Anteile zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fewer than %Ln customer(s) answered it</source>
        <translation>
            <numerusform>%1: weniger als %Ln Kunde hat geantwortet</numerusform>
            <numerusform>%1: weniger als %Ln Kunden haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answered by less than half as many customers as others</source>
        <translation>%1: von weniger als halb so vielen Kunden beantwortet wie andere</translation>
    </message>
    <message>
        <source>%1: all customers gave the same answer</source>
        <translation>%1: die ganze Kundschaft hat gleich geantwortet</translation>
    </message>
    <message>
        <source>%1: ten others go along with the score more closely</source>
        <translation>%1: zehn andere hängen enger mit der Bewertung zusammen</translation>
    </message>
    <message>
        <source>%1 %2, %3 who name it as most important: %4</source>
        <translation>%1 %2, %3, die es als das Wichtigste nennen: %4</translation>
    </message>
    <message>
        <source>%1; doubtful: %2</source>
        <translation>%1; zweifelhaft: %2</translation>
    </message>
    <message>
        <source>association, not cause</source>
        <translation>Zusammenhang, keine Ursache</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachwissen</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>This group is not shown: together with other answers it would tell of a few customers.</source>
        <translation>Diese Gruppe wird nicht gezeigt: Zusammen mit anderen Auswertungen verriete sie etwas über wenige Kunden.</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>trustbilanz::BalanceMap</name>
    <message>
        <source>%1: micro %2, macro %3.</source>
        <translation>%1: Mikro %2, Makro %3.</translation>
    </message>
    <message numerus="yes">
        <source>Map of micro and macro trust, %Ln period(s).</source>
        <translation>
            <numerusform>Karte von Mikro- und Makrovertrauen, %Ln Zeitraum.</numerusform>
            <numerusform>Karte von Mikro- und Makrovertrauen, %Ln Zeiträume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustbilanz::BatchesCard</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Each import is one step and can be taken back completely, also after later ones</source>
        <translation>Jeder Import ist ein Schritt und lässt sich ganz zurücknehmen, auch nach späteren</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Select an import first</source>
        <translation>Zuerst einen Import auswählen</translation>
    </message>
    <message>
        <source>%1: %2 already stored · SHA-256 %3 …</source>
        <translation>%1: %2 schon gespeichert · SHA-256 %3 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 back? Its %2 leave the workspace, and what it replaced comes back. That cannot be undone: only importing the file again brings them back.</source>
        <translation>%1 zurücknehmen? %2 verlassen die Arbeitsmappe, und was ersetzt wurde, kehrt zurück. Das lässt sich nicht rückgängig machen: Nur ein neuer Import der Datei holt die Zeilen zurück.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::BoxesChoice</name>
    <message>
        <source>up to 25, from 75: two of five, or three of nine as Edelman</source>
        <translation>bis 25, ab 75: zwei von fünf, oder drei von neun wie Edelman</translation>
    </message>
    <message>
        <source>up to 33.3, from 83.3: 1–3 and 6–7 of seven as Temkin</source>
        <translation>bis 33,3, ab 83,3: 1–3 und 6–7 von sieben wie Temkin</translation>
    </message>
    <message>
        <source>up to 60, from 90: 0–6 and 9–10 of ten</source>
        <translation>bis 60, ab 90: 0–6 und 9–10 von zehn</translation>
    </message>
    <message>
        <source>up to %1, from %2</source>
        <translation>bis %1, ab %2</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::Card</name>
    <message>
        <source>How is this calculated?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>How is this calculated? (F1)</source>
        <translation>Wie wird das berechnet? (F1)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CardExports</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Trustbilanz – %1</source>
        <translation>Trustbilanz – %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>Sample data: %1</source>
        <translation>Beispieldaten: %1</translation>
    </message>
    <message>
        <source>CSV for other programs: 1.5, comma (*.csv)</source>
        <translation>CSV für andere Programme: 1.5, Komma (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel in German: 1,5, semicolon (*.csv)</source>
        <translation>CSV für deutsches Excel: 1,5, Semikolon (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>Geschrieben: %1 in %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sample data (invented)</source>
        <translation>Beispieldaten (erfunden)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CategoryStrips</name>
    <message>
        <source>%1 (%2), %3 of %4</source>
        <comment>share, its interval, customers, of all</comment>
        <translation>%1 (%2), %3 von %4</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ChartCard</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a chart (Ctrl+T)</source>
        <translation>Zahlen als Diagramm zeigen (Strg+T)</translation>
    </message>
    <message>
        <source>Show the figures as a table (Ctrl+T)</source>
        <translation>Zahlen als Tabelle zeigen (Strg+T)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ColumnList</name>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Add a driver</source>
        <translation>Treiber hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>Lowest possible answer</source>
        <translation>Kleinste mögliche Antwort</translation>
    </message>
    <message>
        <source>Highest possible answer</source>
        <translation>Größte mögliche Antwort</translation>
    </message>
    <message>
        <source>Give each segment a column and a name.</source>
        <translation>Jedes Segment braucht eine Spalte und einen Namen.</translation>
    </message>
    <message>
        <source>Give each driver a column and a name.</source>
        <translation>Jeder Treiber braucht eine Spalte und einen Namen.</translation>
    </message>
    <message>
        <source>%1 is used twice.</source>
        <translation>%1 ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>State the lowest and highest possible answer of %1.</source>
        <translation>Kleinste und größte mögliche Antwort von %1 angeben.</translation>
    </message>
    <message>
        <source>Groups to compare, such as region or product. A column may be dropped here.</source>
        <translation>Gruppen zum Vergleichen, etwa Region oder Produkt. Eine Spalte lässt sich hierher ziehen.</translation>
    </message>
    <message>
        <source>Questions about single sides of trust, on scales of their own. A column may be dropped here.</source>
        <translation>Fragen zu einzelnen Seiten des Vertrauens mit eigener Skala. Eine Spalte lässt sich hierher ziehen.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
</context>
<context>
    <name>trustbilanz::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Page, command or file</source>
        <translation>Seite, Befehl oder Datei</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ComparisonChoice</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: kept scenario or template</source>
        <translation>%1: behaltenes Szenario oder Vorlage</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DateField</name>
    <message>
        <source>2017, 2017-05 or 2017-05-27</source>
        <translation>2017, 2017-05 oder 27.05.2017</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DensityStrip</name>
    <message>
        <source>Distribution of scores, %1 to %2: %3 of %4 periods have enough customers. Use the arrow keys to read deciles.</source>
        <translation>Verteilung der Bewertungen, %1 bis %2: %3 von %4 Zeiträumen haben genug Kunden. Die Pfeiltasten lesen die Dezile vor.</translation>
    </message>
    <message>
        <source>%1 of the period&apos;s customers</source>
        <translation>%1 der Kundschaft des Zeitraums</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>fewer than %1 customers</source>
        <translation>unter %1 Kunden</translation>
    </message>
    <message>
        <source>Method break</source>
        <translation>Methodenbruch</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>geringe Fallzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Deciles: from %1 customers</source>
        <translation>Dezile: ab %1 Kunden</translation>
    </message>
    <message>
        <source>1st decile</source>
        <translation>1. Dezil</translation>
    </message>
    <message>
        <source>3rd decile</source>
        <translation>3. Dezil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>7th decile</source>
        <translation>7. Dezil</translation>
    </message>
    <message>
        <source>9th decile</source>
        <translation>9. Dezil</translation>
    </message>
    <message>
        <source>hidden to protect groups below %1</source>
        <translation>ausgeblendet zum Schutz von Gruppen unter %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DistributionField</name>
    <message>
        <source>%1: distribution</source>
        <translation>%1: Verteilung</translation>
    </message>
    <message>
        <source>%1: picture of the distribution</source>
        <translation>%1: Bild der Verteilung</translation>
    </message>
    <message>
        <source>The lowest value may not be above the highest.</source>
        <translation>Der kleinste Wert darf nicht über dem größten liegen.</translation>
    </message>
    <message>
        <source>The values must rise: the lowest first, then the most likely, then the highest.</source>
        <translation>Die Werte müssen ansteigen: erst der kleinste, dann der wahrscheinlichste, dann der größte.</translation>
    </message>
    <message>
        <source>Both values must be above zero, and the second above the first.</source>
        <translation>Beide Werte müssen über null liegen, der zweite über dem ersten.</translation>
    </message>
    <message>
        <source>The deviation may not be below zero.</source>
        <translation>Die Abweichung darf nicht unter null liegen.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::DropOverlay</name>
    <message>
        <source>Opens the workspace %1</source>
        <translation>Öffnet die Arbeitsmappe %1</translation>
    </message>
    <message>
        <source>Shows how %1 would be imported; nothing is written before you agree</source>
        <translation>Zeigt, wie %1 importiert würde; geschrieben wird erst nach Zustimmung</translation>
    </message>
    <message>
        <source>%1 can neither be opened nor imported here</source>
        <translation>%1 lässt sich hier weder öffnen noch importieren</translation>
    </message>
    <message>
        <source>Makes a workspace for %1, then shows how it would be imported</source>
        <translation>Legt eine Arbeitsmappe für %1 an und zeigt dann, wie die Datei importiert würde</translation>
    </message>
</context>
<context>
    <name>trustbilanz::EffectForm</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A segment and one of its values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Affected customers</source>
        <translation>Betroffene Kundschaft</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Zeiträume vorher</translation>
    </message>
    <message>
        <source>Periods after</source>
        <translation>Zeiträume nachher</translation>
    </message>
    <message>
        <source>Who was affected: their change is compared with that of the others (difference in differences)</source>
        <translation>Wer betroffen war: Ihre Änderung wird mit der der anderen verglichen (Differenz der Differenzen)</translation>
    </message>
    <message>
        <source>A yearly season is part of the model</source>
        <translation>Eine jährliche Saison ist Teil des Modells</translation>
    </message>
    <message>
        <source>Offered because the points span two years</source>
        <translation>Angeboten, weil die Messpunkte zwei Jahre umfassen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Veröffentlichte Zahlen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ExportMenu</name>
    <message>
        <source>Save or copy …</source>
        <translation>Speichern oder kopieren …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::FieldCard</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt wird: %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Wird nicht importiert</translation>
    </message>
</context>
<context>
    <name>trustbilanz::FilterBar</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shows all data by month again</source>
        <translation>Zeigt wieder alle Daten nach Monaten</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 und %n weiterer</numerusform>
            <numerusform>%1: %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows all data again</source>
        <translation>Zeigt wieder alle Daten</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Shows the range from before the zoom; Esc or a double click in a chart goes back one step</source>
        <translation>Zeigt wieder den Zeitraum vor dem Zoomen; Esc oder ein Doppelklick in einem Diagramm geht einen Schritt zurück</translation>
    </message>
</context>
<context>
    <name>trustbilanz::HeaderMethods</name>
    <message>
        <source>How is this calculated? Right click here, or F1 in a cell</source>
        <translation>Wie wird das berechnet? Rechtsklick hier oder F1 in einer Zelle</translation>
    </message>
    <message>
        <source>How is “%1” calculated?</source>
        <translation>Wie wird „%1“ berechnet?</translation>
    </message>
</context>
<context>
    <name>trustbilanz::HelpContents</name>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Seiten des Programms</translation>
    </message>
    <message>
        <source>How figures are calculated</source>
        <translation>Wie die Zahlen berechnet werden</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>customer scores</source>
        <translation>Bewertungen der Kundschaft</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Choose how the column %1 is meant.</source>
        <translation>Wählen, wie die Spalte %1 gemeint ist.</translation>
    </message>
    <message>
        <source>Counting what is new …</source>
        <translation>Neues wird gezählt …</translation>
    </message>
    <message>
        <source>Some rows are stored already with other content: choose what to do with them.</source>
        <translation>Einige Zeilen sind schon mit anderem Inhalt gespeichert: wählen, was mit ihnen geschieht.</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>Es gibt nichts Neues zu importieren.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what is going on, and how much of it is done</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You chose to stop at this: %1, first in line %2.</source>
        <translation>Sie haben gewählt, hier abzubrechen: %1, zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>a measured brand series</source>
        <translation>eine gemessene Markenreihe</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1. What is stored already does not count twice.</source>
        <translation>Eine Datei dieses Namens wurde am %1 importiert. Was schon gespeichert ist, zählt nicht doppelt.</translation>
    </message>
    <message>
        <source>This workspace holds sample data and may be deleted with them: for your own data make one of your own (New workspace in the File menu).</source>
        <translation>Diese Arbeitsmappe enthält Beispieldaten und wird vielleicht mit ihnen gelöscht: Für eigene Daten bitte eine eigene anlegen (Neue Arbeitsmappe im Menü Datei).</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ImportFoot</name>
    <message>
        <source>Changed rows: choose</source>
        <translation>Geänderte Zeilen: wählen</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Replace with the file</source>
        <translation>Durch die Datei ersetzen</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Rows that are stored already with other content</source>
        <translation>Zeilen, die schon mit anderem Inhalt gespeichert sind</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon da</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IncidentDetails</name>
    <message>
        <source>Not counted: it does not change the index</source>
        <translation>Nicht gezählt: ändert den Index nicht</translation>
    </message>
    <message>
        <source>Model: %1 = %2</source>
        <translation>Modell: %1 = %2</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>Kein Vorfall ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the table to see how its loss comes about.</source>
        <translation>In der Tabelle einen auswählen, um zu sehen, wie sein Verlust entsteht.</translation>
    </message>
    <message>
        <source>Model: %1 = %2, limited to %3</source>
        <translation>Modell: %1 = %2, begrenzt auf %3</translation>
    </message>
    <message>
        <source>Model: %1 = %2, of which the month leaves %3</source>
        <translation>Modell: %1 = %2, davon lässt der Monat %3</translation>
    </message>
    <message>
        <source>How its peak loss comes about (model; every factor is a choice, with the span of the band)</source>
        <translation>Wie sein Spitzenverlust zustande kommt (Modell; jeder Faktor ist eine Wahl, mit der Spanne des Bandes)</translation>
    </message>
    <message>
        <source>Peak with all spans: %1 to %2</source>
        <translation>Spitze mit allen Spannen: %1 bis %2</translation>
    </message>
    <message>
        <source>Left now: %1 · its part of the index: %2</source>
        <translation>Noch übrig: %1 · sein Teil am Index: %2</translation>
    </message>
    <message>
        <source>Strength S</source>
        <translation>Stärke S</translation>
    </message>
    <message>
        <source>How its peak gain comes about (model; every factor is a choice, with the span of the band)</source>
        <translation>Wie sein größter Gewinn zustande kommt (Modell; jeder Faktor ist eine Wahl, mit der Spanne des Bandes)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IncidentDialog</name>
    <message>
        <source>Add incident</source>
        <translation>Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>Vorfall bearbeiten</translation>
    </message>
</context>
<context>
    <name>trustbilanz::IssuesCard</name>
    <message>
        <source>Rows that were not understood</source>
        <translation>Nicht verstandene Zeilen</translation>
    </message>
    <message>
        <source>What was not understood in %1</source>
        <translation>Was in %1 nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Lines of the file, without their content, as that may be personal. A future date is a warning: the row was kept.</source>
        <translation>Zeilen der Datei ohne ihren Inhalt, denn er kann persönlich sein. Ein Datum in der Zukunft ist eine Warnung: Die Zeile blieb erhalten.</translation>
    </message>
    <message>
        <source>%1 × %2 (%3), first in line %4</source>
        <extracomment>%1 how many, %2 what, %3 field, %4 line</extracomment>
        <translation>%1 × %2 (%3), zuerst in Zeile %4</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Writes line, field and problem of every such row to a CSV file</source>
        <translation>Schreibt Zeile, Feld und Problem jeder solchen Zeile in eine CSV-Datei</translation>
    </message>
    <message>
        <source>The first %1 are listed here; the saved list has all of them.</source>
        <translation>Hier stehen die ersten %1; die gespeicherte Liste enthält alle.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::JobBar</name>
    <message>
        <source>Import taken back: %1 removed, %2 restored.</source>
        <translation>Import zurückgenommen: %1 entfernt, %2 wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in %1: everything is stored already or was rejected.</source>
        <translation>Nichts Neues in %1: Alles ist schon gespeichert oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new score(s)</source>
        <translation>
            <numerusform>%Ln neuer Wert</numerusform>
            <numerusform>%Ln neue Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new incident(s)</source>
        <translation>
            <numerusform>%Ln neuer Vorfall</numerusform>
            <numerusform>%Ln neue Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2; %3 changed, %4 rejected.</source>
        <extracomment>%1 is a count with its noun, %2 a file</extracomment>
        <translation>%1 aus %2; %3 geändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The list of problems was saved as %1.</source>
        <translation>Die Liste der Probleme wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Comparing %1 with what is stored</source>
        <translation>%1 wird mit dem Gespeicherten verglichen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>Cancel keeps nothing of it.</source>
        <translation>Beim Abbrechen bleibt nichts davon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new value(s) of the brand</source>
        <translation>
            <numerusform>%Ln neuer Wert der Marke</numerusform>
            <numerusform>%Ln neue Werte der Marke</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are being read; the figures are those of the last time.</source>
        <translation>Die Antworten werden gelesen; die Zahlen sind die vom letzten Mal.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Only importing the file again brings it back</source>
        <translation>Nur ein neuer Import der Datei holt es zurück</translation>
    </message>
    <message>
        <source>Stops it; nothing of it will be kept</source>
        <translation>Hält es an; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Überblick zeigen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::LagBars</name>
    <message>
        <source>Correlation r</source>
        <translation>Korrelation r</translation>
    </message>
    <message>
        <source>Lag in periods</source>
        <translation>Abstand in Zeiträumen</translation>
    </message>
    <message>
        <source>Lag %1: %2.</source>
        <comment>how far apart, and the correlation</comment>
        <translation>Abstand %1: %2.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::LossComponentForm</name>
    <message>
        <source>%1: share lost</source>
        <extracomment>%1 is the name of a loss</extracomment>
        <translation>%1: verlorener Anteil</translation>
    </message>
    <message>
        <source>Name of the loss</source>
        <translation>Name des Verlusts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Money per event; below zero is a benefit</source>
        <translation>Geld je Ereignis; unter null ist ein Nutzen</translation>
    </message>
    <message>
        <source>Share of a year’s revenue lost at the peak of an event; below zero is a gain</source>
        <translation>Anteil eines Jahresumsatzes, der am Höhepunkt eines Ereignisses verloren ist; unter null ein Gewinn</translation>
    </message>
</context>
<context>
    <name>trustbilanz::MainWindow</name>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (Beispieldaten)</translation>
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
        <translation>Die Felder dieses Formats sind bekannt; es gibt nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>Whose incidents</source>
        <translation>Wessen Vorfälle</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Incidents of others are listed and never move the index of your brand.</source>
        <translation>Vorfälle anderer werden aufgeführt und bewegen den Index der eigenen Marke nie.</translation>
    </message>
    <message>
        <source>Choose the column of %1.</source>
        <translation>Spalte für %1 wählen.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::MeasureForm</name>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Every figure is your own estimate; period, half-life and discount rate start from this program&apos;s own assumptions.</source>
        <translation>Jede Zahl ist Ihre eigene Schätzung; Zeitraum, Halbwertszeit und Abzinsungssatz beginnen bei eigenen Annahmen dieses Programms.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NavigationRail</name>
    <message>
        <source>Pseudonymised · offline</source>
        <translation>Pseudonymisiert · offline</translation>
    </message>
    <message>
        <source>Customer ids are replaced on entry; this program has no network code.</source>
        <translation>Kundennummern werden beim Einlesen ersetzt; dieses Programm enthält keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Shows as soon as data are imported or a workspace is open</source>
        <translation>Erscheint, sobald Daten importiert sind oder eine Arbeitsmappe offen ist</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Only the name is needed now. What you leave out is &quot;not stated&quot;, and can be stated later under Data.</source>
        <translation>Jetzt ist nur der Name nötig. Was Sie weglassen, gilt als „nicht angegeben“ und lässt sich später unter Daten nachtragen.</translation>
    </message>
    <message>
        <source>%1 goes into a workspace: one file of yours that keeps all you import for a brand. %2</source>
        <translation>%1 kommt in eine Arbeitsmappe: eine eigene Datei, die alles enthält, was Sie für eine Marke importieren. %2</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>State more now</source>
        <translation>Jetzt mehr angeben</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create and go on</source>
        <translation>Anlegen und weiter</translation>
    </message>
    <message>
        <source>It is written among your documents.</source>
        <translation>Sie entsteht unter Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>Becomes %1 in the folder %2.</source>
        <translation>Wird zu %1 im Ordner %2.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NotationCard</name>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>Told from the file, never from the language of this program.</source>
        <translation>Aus der Datei erkannt, nie aus der Sprache dieses Programms.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>Tausenderzeichen</translation>
    </message>
    <message>
        <source>Latest year that two digits mean</source>
        <translation>Letztes Jahr, das zwei Ziffern meinen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::NumberField</name>
    <message>
        <source>%1: slider</source>
        <translation>%1: Schieber</translation>
    </message>
</context>
<context>
    <name>trustbilanz::OpeningPage</name>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::OwnFiguresButton</name>
    <message>
        <source>“%1” shows no loss of individual trust: nothing was taken.</source>
        <translation>„%1“ zeigt keinen Verlust an individuellem Vertrauen: Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Measured after “%1” (%2): %3, 95 % interval %4. Before/after of the own answers; the share of revenue, %5 per point, is an assumption.</source>
        <translation>Gemessen nach „%1“ (%2): %3, 95‑%‑Intervall %4. Vorher/Nachher der eigenen Antworten; der Umsatzanteil, %5 je Punkt, ist eine Annahme.</translation>
    </message>
    <message>
        <source>From own data</source>
        <translation>Aus eigenen Daten</translation>
    </message>
    <message>
        <source>Takes the measured before/after effect of an own incident into the scenario</source>
        <translation>Übernimmt die gemessene Vorher/Nachher-Wirkung eines eigenen Vorfalls in das Szenario</translation>
    </message>
    <message>
        <source>The interval includes zero: the loss may be chance. Its gain side counts as no loss.</source>
        <translation>Das Intervall enthält die Null: Der Verlust kann Zufall sein. Seine Gewinnseite zählt als kein Verlust.</translation>
    </message>
    <message>
        <source>Layer 3 still holds the share measured after “%1”; a template replaces it.</source>
        <translation>Ebene 3 rechnet weiter mit dem nach „%1“ gemessenen Anteil; eine Vorlage ersetzt ihn.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PageHeader</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PanelPage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PreviewPanel</name>
    <message>
        <source>As the file stands, and as it is understood</source>
        <translation>Wie die Datei dasteht und wie sie verstanden wird</translation>
    </message>
    <message>
        <source>Save the problems …</source>
        <translation>Probleme speichern …</translation>
    </message>
    <message>
        <source>Writes line, field and problem of every such row to a CSV file, without what stands in its cells</source>
        <translation>Schreibt Zeile, Feld und Problem jeder solchen Zeile in eine CSV-Datei, ohne den Inhalt ihrer Zellen</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Bedeutung zeigen</translation>
    </message>
    <message>
        <source>Shows below each cell how it is understood; a single cell tells it under the mouse pointer</source>
        <translation>Zeigt unter jeder Zelle, wie sie verstanden wird; eine einzelne sagt es unter dem Mauszeiger</translation>
    </message>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s)</source>
        <translation>
            <numerusform>Vorschau: die erste Zeile</numerusform>
            <numerusform>Vorschau: die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview: all %Ln row(s)</source>
        <translation>
            <numerusform>Vorschau: die einzige Zeile</numerusform>
            <numerusform>Vorschau: alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: %1 of %2 rows, the first ones, random ones and those with problems; the import reads all of them</source>
        <translation>Vorschau: %1 von %2 Zeilen, die ersten, zufällige und solche mit Problemen; der Import liest alle</translation>
    </message>
    <message>
        <source>The file has column names and no row below them.</source>
        <translation>Die Datei hat Spaltennamen und keine Zeile darunter.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::PreviewTable</name>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>%1, understood as %2</source>
        <translation>%1, verstanden als %2</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>more than one reading</source>
        <translation>mehr als eine Lesart</translation>
    </message>
    <message>
        <source>Rows as they stand and as they are understood</source>
        <translation>Zeilen, wie sie dastehen und wie sie verstanden werden</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProblemChips</name>
    <message>
        <source>What becomes of these rows</source>
        <translation>Was mit diesen Zeilen geschieht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a problem and the column it stands in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; the first is in line %1.</source>
        <translation>Zeigt nur diese Zeilen; die erste steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Rows with this kind of problem</source>
        <translation>Zeilen mit einem solchen Problem</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>are kept without this value</source>
        <translation>ohne diesen Wert behalten</translation>
    </message>
    <message>
        <source>stop the import</source>
        <translation>Import abbrechen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProfileBar</name>
    <message>
        <source>Profile of the exporter</source>
        <translation>Profil des Exports</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>Als Profil speichern …</translation>
    </message>
    <message>
        <source>Files with the same columns are then read in this way at once</source>
        <translation>Dateien mit denselben Spalten werden dann sofort so gelesen</translation>
    </message>
    <message>
        <source>Recognised by its columns:</source>
        <translation>An den Spalten erkannt:</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>Not saved: in place of column names stand data.</source>
        <translation>Nicht gespeichert: Wo Spaltennamen stehen müssten, stehen Daten.</translation>
    </message>
    <message>
        <source>A profile keeps which column is which, the scale and how dates and numbers are written, as one program exports them. Without one, columns are recognised by their names.</source>
        <translation>Ein Profil merkt sich, was welche Spalte ist, die Skala und die Schreibweise von Daten und Zahlen, wie ein Programm sie exportiert. Ohne Profil werden Spalten an ihren Namen erkannt.</translation>
    </message>
    <message>
        <source>Profile: how files of one exporter are read</source>
        <translation>Profil: wie Dateien eines Exportprogramms gelesen werden</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ProfileName</name>
    <message>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A profile “%1” is kept already. Replace it, or choose another name.</source>
        <translation>Ein Profil „%1“ gibt es schon. Ersetzen oder einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeBrush</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeChip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All pages show %1. Dragging over a chart, or Shift with the arrow keys and Enter, narrows the range.</source>
        <translation>Alle Seiten zeigen %1. Ziehen über ein Diagramm oder Umschalt mit den Pfeiltasten und Eingabe grenzt den Zeitraum ein.</translation>
    </message>
    <message>
        <source>Since an incident</source>
        <translation>Seit einem Vorfall</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Seit „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Letzter Monat</numerusform>
            <numerusform>Letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangeMap</name>
    <message>
        <source>The arrow keys move the range, with Shift they widen it, with Ctrl they narrow it; Home and End go to the ends of the data.</source>
        <translation>Die Pfeiltasten verschieben den Zeitraum, mit Umschalt verlängern und mit Strg verkürzen sie ihn; Pos1 und Ende gehen an die Enden der Daten.</translation>
    </message>
    <message>
        <source>Shown range within all data: %1</source>
        <translation>Gezeigter Zeitraum innerhalb aller Daten: %1</translation>
    </message>
    <message>
        <source>All data: %1. %2</source>
        <comment>days, how to change them</comment>
        <translation>Alle Daten: %1. %2</translation>
    </message>
    <message>
        <source>Drag the window to move the range, or its edges to widen or narrow it. %1</source>
        <translation>Wer das Fenster zieht, verschiebt den Zeitraum; wer einen Rand zieht, verlängert oder verkürzt ihn. %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RangePopup</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>First day of the range</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the range</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReadingChoice</name>
    <message numerus="yes">
        <source>⚠ The column %1 can be read in %n way(s). Which one is meant?</source>
        <translation>
            <numerusform>⚠ Die Spalte %1 lässt sich auf %n Art lesen. Wie ist sie gemeint?</numerusform>
            <numerusform>⚠ Die Spalte %1 lässt sich auf %n Arten lesen. Wie ist sie gemeint?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 bedeutet %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportOutput</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>This is the workspace; the report needs a file of its own.</source>
        <translation>Das ist die Arbeitsmappe; der Bericht braucht eine eigene Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 with %n page(s) in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>
            <numerusform>Geschrieben: %1 mit %n Seite in %2</numerusform>
            <numerusform>Geschrieben: %1 mit %n Seiten in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>An den Drucker geschickt: %n Seite</numerusform>
            <numerusform>An den Drucker geschickt: %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the report. Is it there and switched on?</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Ist er da und eingeschaltet?</translation>
    </message>
    <message>
        <source>Printing was cancelled; pages that were sent already may still come.</source>
        <translation>Der Druck wurde abgebrochen; schon gesendete Seiten kommen vielleicht noch.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::RunOptions</name>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScaleCard</name>
    <message>
        <source>Reversed: the lowest answer is the best</source>
        <translation>Umgekehrt: Die kleinste Antwort ist die beste</translation>
    </message>
    <message>
        <source>Scale of the series</source>
        <translation>Skala der Reihe</translation>
    </message>
    <message>
        <source>Answer scale</source>
        <translation>Antwortskala</translation>
    </message>
    <message>
        <source>As its publisher states it, not as found in the data: the scale is never guessed.</source>
        <translation>Wie ihr Herausgeber sie angibt, nicht wie in den Daten gefunden: Die Skala wird nie geraten.</translation>
    </message>
    <message>
        <source>As printed in the questionnaire, not as found in the data: the scale is never guessed.</source>
        <translation>Wie im Fragebogen gedruckt, nicht wie in den Daten gefunden: Die Skala wird nie geraten.</translation>
    </message>
    <message>
        <source>Lowest possible answer</source>
        <translation>Kleinste mögliche Antwort</translation>
    </message>
    <message>
        <source>Highest possible answer</source>
        <translation>Größte mögliche Antwort</translation>
    </message>
    <message>
        <source>Scale from %1 to %2</source>
        <translation>Skala von %1 bis %2</translation>
    </message>
    <message>
        <source>State the lowest and the highest possible answer.</source>
        <translation>Kleinste und größte mögliche Antwort angeben.</translation>
    </message>
    <message>
        <source>The lowest possible answer must lie below the highest.</source>
        <translation>Die kleinste mögliche Antwort muss unter der größten liegen.</translation>
    </message>
    <message>
        <source>%1 = no trust at all, %2 = full trust</source>
        <translation>%1 = gar kein Vertrauen, %2 = volles Vertrauen</translation>
    </message>
    <message>
        <source>The last import had answers from %1 to %2; those of this file do not look like it.</source>
        <translation>Der letzte Import hatte Antworten von %1 bis %2; die dieser Datei sehen nicht danach aus.</translation>
    </message>
    <message>
        <source>As in the last import into this workspace. State another scale if this questionnaire had another one.</source>
        <translation>Wie beim letzten Import in diese Arbeitsmappe. Hatte dieser Fragebogen eine andere Skala, geben Sie sie an.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScalesCard</name>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Which question was asked on which scale; a change of the score&apos;s scale shows as a method break in the trend</source>
        <translation>Welche Frage auf welcher Skala gestellt wurde; wechselt die Skala der Bewertung, zeigt der Verlauf einen Methodenbruch</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioBar</name>
    <message>
        <source>none kept yet</source>
        <translation>noch keine behalten</translation>
    </message>
    <message>
        <source>kept scenarios</source>
        <translation>behaltene Szenarien</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Behaltene Szenarien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps the scenario in the workspace under its name</source>
        <translation>Behält das Szenario unter seinem Namen in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Begins with the events and losses of a template</source>
        <translation>Beginnt mit den Ereignissen und Verlusten einer Vorlage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Opens, saves and exports the scenario</source>
        <translation>Öffnet, speichert und exportiert das Szenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>“%1” was deleted; undo brings it back.</source>
        <translation>„%1“ wurde gelöscht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Deletes the kept scenario of this name; what is shown stays, and undo brings it back</source>
        <translation>Löscht das behaltene Szenario dieses Namens; was gezeigt wird, bleibt, und Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioFiles</name>
    <message>
        <source>Open a scenario file…</source>
        <translation>Szenariodatei öffnen …</translation>
    </message>
    <message>
        <source>Save as a scenario file…</source>
        <translation>Als Szenariodatei speichern …</translation>
    </message>
    <message>
        <source>Export the trials as CSV…</source>
        <translation>Durchläufe als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export the trials as JSON…</source>
        <translation>Durchläufe als JSON exportieren …</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Export the trials</source>
        <translation>Durchläufe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>The trials are being written.</source>
        <translation>Die Durchläufe werden geschrieben.</translation>
    </message>
    <message>
        <source>Export the distribution as SIPmath…</source>
        <translation>Verteilung als SIPmath exportieren …</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <extracomment>suggested name of a file; %1 is the name of the scenario</extracomment>
        <translation>%1 Durchläufe</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <extracomment>%1 is a file, %2 its folder</extracomment>
        <translation>Geschrieben: %1 in %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ScenarioForm</name>
    <message>
        <source>The rule&apos;s revenue loss is a share of</source>
        <translation>Der Umsatzverlust der Regel ist ein Anteil</translation>
    </message>
    <message>
        <source>the revenue level</source>
        <translation>am Umsatz selbst</translation>
    </message>
    <message>
        <source>the revenue growth</source>
        <translation>am Umsatzwachstum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>English original: %1 of a year&apos;s growth in revenue is lost; the level stays.</source>
        <translation>Englisches Original: %1 des jährlichen Umsatzwachstums gehen verloren; der Umsatz selbst bleibt.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (workspace)</source>
        <translation>%1 (Mappe)</translation>
    </message>
    <message>
        <source>%1 – %2; %3, %4.</source>
        <extracomment>a published figure: %1 what it says, %2 whom it speaks of, %3 who says so, %4 year</extracomment>
        <translation>%1 – %2; %3, %4.</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>Doubt: %1.</source>
        <translation>Zweifel: %1.</translation>
    </message>
    <message>
        <source>German press: %1 of a year&apos;s revenue is lost: 6 % of 25 bn are 1.5 bn.</source>
        <translation>Deutsche Presse: %1 eines Jahresumsatzes gehen verloren: 6 % von 25 Mrd. sind 1,5 Mrd.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SegmentPopup</name>
    <message>
        <source>Segments and their values</source>
        <translation>Segmente und ihre Werte</translation>
    </message>
    <message>
        <source>Several values of one segment widen the group, several segments narrow it.</source>
        <translation>Mehrere Werte eines Segments erweitern die Gruppe, mehrere Segmente engen sie ein.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingChoice</name>
    <message>
        <source>Who shares data</source>
        <translation>Wer Daten teilt</translation>
    </message>
    <message>
        <source>choose a segment</source>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>choose values</source>
        <translation>Werte wählen</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>ja: %1</translation>
    </message>
    <message>
        <source>Values that mean yes</source>
        <translation>Werte, die ja bedeuten</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingCurve</name>
    <message>
        <source>Share %1: net %2</source>
        <translation>Anteil %1: netto %2</translation>
    </message>
    <message>
        <source>Curve of the net over the share of data, from 0 to %1.</source>
        <translation>Kurve des Nettos über dem Anteil der Daten, von 0 bis %1.</translation>
    </message>
    <message>
        <source>Best at %1 with %2.</source>
        <translation>Am besten bei %1 mit %2.</translation>
    </message>
    <message>
        <source>Plateau from %1 to %2.</source>
        <translation>Plateau von %1 bis %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Share of data used and shared</source>
        <translation>Anteil der genutzten und geteilten Daten</translation>
    </message>
    <message>
        <source>Plateau %1 to %2</source>
        <translation>Plateau %1 bis %2</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SharingForm</name>
    <message>
        <source>Values of your own.</source>
        <translation>Eigene Werte.</translation>
    </message>
    <message>
        <source>All values are this program&apos;s own assumptions.</source>
        <translation>Alle Werte sind eigene Annahmen dieses Programms.</translation>
    </message>
    <message>
        <source>Expected loss: 50 times the cost of a breach in the industry over that in all industries (%1, %2). All other values are this program&apos;s own assumptions.</source>
        <translation>Erwarteter Verlust: 50-mal die Kosten einer Datenpanne in der Branche durch die in allen Branchen (%1, %2). Alle anderen Werte sind eigene Annahmen dieses Programms.</translation>
    </message>
    <message>
        <source>values of your own</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Data in question</source>
        <translation>Um welche Daten es geht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationFigures</name>
    <message>
        <source>Preview without trials, version %1</source>
        <translation>Vorschau ohne Durchläufe, Version %1</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, version %3</source>
        <translation>%1 Durchläufe, Startwert %2, Version %3</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>standard error %1</source>
        <translation>Standardfehler %1</translation>
    </message>
    <message>
        <source>No loss at all</source>
        <translation>Gar kein Verlust</translation>
    </message>
    <message>
        <source>of the trials</source>
        <translation>der Durchläufe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Value at risk 95 %</source>
        <translation>Value at Risk 95 %</translation>
    </message>
    <message>
        <source>5 % of the trials cost more</source>
        <translation>5 % der Durchläufe kosten mehr</translation>
    </message>
    <message>
        <source>Expected shortfall 95 %</source>
        <translation>Expected Shortfall 95 %</translation>
    </message>
    <message>
        <source>mean of the worst 5 %</source>
        <translation>Mittel der schlechtesten 5 %</translation>
    </message>
    <message>
        <source>Above the tolerance</source>
        <translation>Über der Toleranz</translation>
    </message>
    <message>
        <source>no tolerance stated</source>
        <translation>keine Toleranz angegeben</translation>
    </message>
    <message>
        <source>%1 on average, more than %2 in one period of twenty</source>
        <translation>%1 im Mittel, mehr als %2 in einem von zwanzig Zeiträumen</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>No simulation yet</source>
        <translation>Noch keine Simulation</translation>
    </message>
    <message>
        <source>Neither loss nor benefit</source>
        <translation>Weder Verlust noch Nutzen</translation>
    </message>
    <message>
        <source>A benefit of %1 on average</source>
        <translation>Im Mittel ein Nutzen von %1</translation>
    </message>
    <message>
        <source>calculated, not drawn</source>
        <translation>berechnet, nicht gezogen</translation>
    </message>
    <message>
        <source>of all periods</source>
        <translation>aller Zeiträume</translation>
    </message>
    <message>
        <source>%1; a benefit in %2</source>
        <translation>%1; ein Nutzen in %2</translation>
    </message>
    <message>
        <source>half of the trials cost no more</source>
        <translation>die Hälfte der Durchläufe kostet nicht mehr</translation>
    </message>
    <message>
        <source>half of all periods cost no more</source>
        <translation>die Hälfte aller Zeiträume kostet nicht mehr</translation>
    </message>
    <message>
        <source>5 % of all periods cost more</source>
        <translation>5 % aller Zeiträume kosten mehr</translation>
    </message>
    <message>
        <source>The mean loss is more than the whole revenue of these years: check how often events happen and what each costs.</source>
        <translation>Der mittlere Verlust ist höher als der ganze Umsatz dieser Jahre: Bitte prüfen, wie oft Ereignisse vorkommen und was jedes kostet.</translation>
    </message>
    <message>
        <source>Figures of the last valid input: what stands in the fields does not go together.</source>
        <translation>Zahlen der letzten gültigen Eingabe: Was in den Feldern steht, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>of %1; %2</source>
        <extracomment>%1 is a tolerance, %2 an interval: &quot;29.1 % to 29.3 %&quot;</extracomment>
        <translation>von %1; %2</translation>
    </message>
    <message>
        <source>%1 (engine %2)</source>
        <extracomment>version of the program and of its simulation</extracomment>
        <translation>%1 (Rechenkern %2)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationForm</name>
    <message>
        <source>Years of a trial</source>
        <translation>Jahre eines Durchlaufs</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Tolerable loss over these years</source>
        <translation>Tragbarer Verlust in diesen Jahren</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>How often it happens</source>
        <translation>Wie oft es eintritt</translation>
    </message>
    <message>
        <source>Probability of an event in a year</source>
        <translation>Wahrscheinlichkeit eines Ereignisses im Jahr</translation>
    </message>
    <message>
        <source>What each event costs</source>
        <translation>Was jedes Ereignis kostet</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>Betrag hinzufügen</translation>
    </message>
    <message>
        <source>Add lost revenue</source>
        <translation>Entgangenen Umsatz hinzufügen</translation>
    </message>
    <message>
        <source>Events a year (Poisson)</source>
        <translation>Ereignisse im Jahr (Poisson)</translation>
    </message>
    <message>
        <source>At most one event a year</source>
        <translation>Höchstens ein Ereignis im Jahr</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Ereignisse im Jahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SimulationLayer</name>
    <message numerus="yes">
        <source>over %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: what an event costs (layer 3 below)</source>
        <translation>Benötigt: was ein Ereignis kostet (Ebene 3 unten)</translation>
    </message>
    <message>
        <source>Loss on average</source>
        <translation>Verlust im Mittel</translation>
    </message>
    <message>
        <source>%1; all losses, not revenue alone</source>
        <translation>%1; alle Verluste, nicht nur Umsatz</translation>
    </message>
    <message>
        <source>Loss in a bad period</source>
        <translation>Verlust in einem schlechten Zeitraum</translation>
    </message>
    <message>
        <source>%1; exceeded in 5 % of the trials</source>
        <translation>%1; in 5 % der Durchläufe überschritten</translation>
    </message>
    <message>
        <source>Layer 3: own simulation</source>
        <translation>Ebene 3: eigene Simulation</translation>
    </message>
    <message>
        <source>How often, and what each event costs, by your inputs</source>
        <translation>Wie oft und was jedes Ereignis kostet, nach Ihren Eingaben</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SourceCard</name>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>In Zeile %1</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>List that holds the rows</source>
        <translation>Liste mit den Zeilen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>All; for some of them such as A3:F200</source>
        <translation>Alle; für einen Teil etwa A3:F200</translation>
    </message>
    <message>
        <source>State the cells as two corners, such as A3:F200.</source>
        <translation>Die Zellen als zwei Ecken angeben, etwa A3:F200.</translation>
    </message>
    <message>
        <source>Choose the list of the file that holds the rows.</source>
        <translation>Die Liste der Datei wählen, in der die Zeilen stehen.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::StartPage</name>
    <message>
        <source>Individual and brand trust on one page</source>
        <translation>Individuelles und Markenvertrauen auf einer Seite</translation>
    </message>
    <message>
        <source>A workspace is one file of yours. Everything stays on this computer.</source>
        <translation>Eine Arbeitsmappe ist eine eigene Datei. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Sample workspace</source>
        <translation>&amp;Beispielmappe</translation>
    </message>
    <message>
        <source>Before you import scores of customers</source>
        <translation>Bevor Sie Bewertungen von Kunden importieren</translation>
    </message>
    <message>
        <source>A score that belongs to a single customer is personal data, and working out from it how someone feels or behaves may be profiling (GDPR, Article 4(4)).</source>
        <translation>Eine Bewertung, die zu einem einzelnen Kunden gehört, ist personenbezogen, und aus ihr zu erschließen, wie jemand empfindet oder sich verhält, kann Profiling sein (DSGVO, Artikel 4 Nummer 4).</translation>
    </message>
    <message>
        <source>You need a legal basis for it, consent for instance, and your customers must have been told. Whether you have both is a question for your data protection officer, not for this program.</source>
        <translation>Sie brauchen dafür eine Rechtsgrundlage, etwa eine Einwilligung, und Ihre Kundschaft muss informiert sein. Ob Sie beides haben, ist eine Frage an Ihre Datenschutzbeauftragten, nicht an dieses Programm.</translation>
    </message>
    <message>
        <source>What it does for you: ids become pseudonyms when they enter, groups that are too small are shown nowhere, only columns you choose are stored, and nothing leaves this computer.</source>
        <translation>Was es für Sie tut: Kundennummern werden beim Einlesen zu Pseudonymen, zu kleine Gruppen erscheinen nirgends, gespeichert werden nur Spalten, die Sie wählen, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>More about privacy</source>
        <translation>Mehr zum Datenschutz</translation>
    </message>
    <message>
        <source>Import your own data</source>
        <translation>Eigene Daten importieren</translation>
    </message>
    <message>
        <source>An invented brand with 20,000 invented customers and seven incidents. It can be deleted at once from the File menu.</source>
        <translation>Eine erfundene Marke mit 20.000 erfundenen Kunden und sieben Vorfällen. Im Menü „Datei“ lässt sie sich jederzeit wieder löschen.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Choose a file of scores or incidents (CSV, XLSX, JSON), or drop a file or folder here. You see how every column is understood before anything is written.</source>
        <translation>Wählen Sie eine Datei mit Bewertungen oder Vorfällen (CSV, XLSX, JSON), oder legen Sie Datei oder Ordner hier ab. Sie sehen, wie jede Spalte verstanden wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Go on with a .trust file from earlier. It can also be dropped onto this window.</source>
        <translation>Mit einer .trust-Datei von früher weitermachen. Sie lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>trustbilanz::StepButtons</name>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zum zuvor Gezeigten</translation>
    </message>
    <message>
        <source>Forward to what was shown after</source>
        <translation>Vorwärts zum danach Gezeigten</translation>
    </message>
    <message>
        <source>Back to what was shown before (%1)</source>
        <translation>Zurück zum zuvor Gezeigten (%1)</translation>
    </message>
    <message>
        <source>Forward to what was shown after (%1)</source>
        <translation>Vorwärts zum danach Gezeigten (%1)</translation>
    </message>
</context>
<context>
    <name>trustbilanz::SwayBars</name>
    <message>
        <source>input a tenth lower</source>
        <translation>Eingabe ein Zehntel niedriger</translation>
    </message>
    <message>
        <source>input a tenth higher</source>
        <translation>Eingabe ein Zehntel höher</translation>
    </message>
</context>
<context>
    <name>trustbilanz::TrendComparison</name>
    <message>
        <source>%1: pale line, laid over the shown periods; the change is told without an interval</source>
        <translation>%1: blasse Linie, über die gezeigten Zeiträume gelegt; die Änderung steht ohne Intervall</translation>
    </message>
    <message>
        <source>%1: no answers to compare with</source>
        <translation>%1: keine Antworten zum Vergleichen</translation>
    </message>
    <message>
        <source>Compare with earlier periods</source>
        <translation>Mit früheren Zeiträumen vergleichen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Zeiträume davor</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Before incident %1</source>
        <translation>Vor Vorfall %1</translation>
    </message>
    <message>
        <source>earlier answers only from %1 on</source>
        <translation>frühere Antworten erst ab %1</translation>
    </message>
</context>
<context>
    <name>trustbilanz::UnmappedColumns</name>
    <message>
        <source>These columns go nowhere and are not stored; drag one onto a field to import it:</source>
        <translation>Diese Spalten haben kein Ziel und werden nicht gespeichert; ziehen Sie eine auf ein Feld, um sie zu importieren:</translation>
    </message>
    <message>
        <source>These columns go nowhere and are not stored; click one to make it a segment, or drag it onto a field:</source>
        <translation>Diese Spalten haben kein Ziel und werden nicht gespeichert; ein Klick macht eine zum Segment, oder ziehen Sie eine auf ein Feld:</translation>
    </message>
    <message>
        <source>Use as a segment</source>
        <translation>Als Segment verwenden</translation>
    </message>
    <message>
        <source>Use as a driver, on a scale of its own</source>
        <translation>Als Treiber verwenden, mit eigener Skala</translation>
    </message>
</context>
<context>
    <name>trustbilanz::ViewsChip</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>none of them is shown</source>
        <translation>keine davon wird gezeigt</translation>
    </message>
    <message>
        <source>Range, interval and filters under a name, kept in the workspace</source>
        <translation>Zeitraum, Intervall und Filter unter einem Namen, in der Arbeitsmappe aufbewahrt</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Open the workspace with “%1”</source>
        <translation>Arbeitsmappe mit „%1“ öffnen</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>„%1“ umbenennen …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name; a view of the same name is replaced</source>
        <translation>Name; eine Ansicht gleichen Namens wird ersetzt</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Copy the saved views</source>
        <translation>Gespeicherte Ansichten kopieren</translation>
    </message>
    <message>
        <source>Add views from the clipboard</source>
        <translation>Ansichten aus der Zwischenablage hinzufügen</translation>
    </message>
</context>
<context>
    <name>trustbilanz::WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>What is empty is not stated, and whatever rests on it says so</source>
        <translation>Leeres gilt als nicht angegeben, und was darauf beruht, sagt es</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>✓ The key that turns customer ids into pseudonyms is on this computer.</source>
        <translation>✓ Der Schlüssel, der Kundennummern in Pseudonyme verwandelt, liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>⚠ The key that turns customer ids into pseudonyms is not here: scores cannot be imported.</source>
        <translation>⚠ Der Schlüssel, der Kundennummern in Pseudonyme verwandelt, fehlt hier: Bewertungen können nicht importiert werden.</translation>
    </message>
</context>
</TS>
