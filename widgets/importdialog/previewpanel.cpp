// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/previewpanel.h"

#include "widgets/importdialog/previewtable.h"
#include "widgets/importdialog/problemchips.h"
#include "widgets/importdialog/readingchoice.h"
#include "widgets/importdialog/unmappedcolumns.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trustbilanz {

namespace {

QStringList columnsLeft(const QStringList& header, const QMap<QString, QString>& mapped)
{
    QStringList left = header;
    for (const QString& column : mapped)
        left.removeAll(column);
    return left;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : Card(parent)
    , m_save(addAction(QStringLiteral("saveProblems")))
    , m_toggle(addAction(QStringLiteral("meaningToggle")))
    , m_caption(makeLabel(12, "muted"))
    , m_trouble(makeLabel(15, "", QFont::DemiBold))
    , m_readings(new ReadingChoice)
    , m_chips(new ProblemChips)
    , m_table(new PreviewTable)
    , m_unmapped(new UnmappedColumns)
{
    body()->setSpacing(8);
    setTitle(tr("As the file stands, and as it is understood"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->hide();
    m_readings->setObjectName(QStringLiteral("readings"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_caption, m_readings, m_chips})
        body()->addWidget(widget);
    body()->addWidget(m_trouble, 1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_unmapped);
    buildActions();
    connectParts();
}

void PreviewPanel::buildActions()
{
    m_save->setText(tr("Save the problems …"));
    m_save->setToolTip(tr("Writes line, field and problem of every such row to a CSV file, "
                          "without what stands in its cells"));
    m_save->hide();
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Show the meaning"));
    m_toggle->setToolTip(tr("Shows below each cell how it is understood; a single cell tells it "
                            "under the mouse pointer"));
}

void PreviewPanel::connectParts()
{
    connect(m_save, &QToolButton::clicked, this, &PreviewPanel::listWanted);
    connect(m_toggle, &QToolButton::toggled, m_table, &PreviewTable::setMeaningShown);
    connect(m_readings, &ReadingChoice::chosen, this, &PreviewPanel::readingChosen);
    connect(m_unmapped, &UnmappedColumns::segmentWanted, this, &PreviewPanel::segmentWanted);
    connect(m_unmapped, &UnmappedColumns::driverWanted, this, &PreviewPanel::driverWanted);
    connect(m_chips, &ProblemChips::decided, this, &PreviewPanel::decided);
    connect(m_chips, &ProblemChips::activeChanged, this,
            [this] { m_table->showOnly(m_chips->active()); });
}

void PreviewPanel::showPreview(const importers::Preview& preview, const ImportPlan& plan)
{
    QMap<QString, QString> columns = plan.columns;
    for (const SegmentMapping& segment : plan.segments)
        columns.insert(segment.name, segment.column);
    m_caption->setText(captionOf(preview));
    m_caption->setVisible(!preview.error || !preview.rows.empty());
    showTrouble(preview);
    m_readings->showAmbiguous(preview.ambiguous);
    m_table->showPreview(preview, plan);
    m_chips->showProblems(preview.problems, plan.kind, columns);
    m_unmapped->showColumns(columnsLeft(preview.header, columns), plan.kind);
}

/// In place of rows that cannot be shown.
void PreviewPanel::showTrouble(const importers::Preview& preview)
{
    const bool isUnreadable = preview.error && preview.header.isEmpty() && preview.rows.empty();
    m_trouble->setText(isUnreadable ? text::describe(*preview.error) : QString());
    m_trouble->setVisible(isUnreadable);
    m_table->setVisible(!isUnreadable);
    m_toggle->setVisible(!isUnreadable);
}

const QMap<IssueKind, OnProblem>& PreviewPanel::decisions() const
{
    return m_chips->decisions();
}

void PreviewPanel::setListReady(bool isReady)
{
    m_save->setVisible(isReady);
}

QString PreviewPanel::captionOf(const importers::Preview& preview) const
{
    const auto shown = int(preview.rows.size());
    if (!preview.total)
        return tr("Preview: the first %Ln row(s)", nullptr, shown);
    if (*preview.total == 0)
        return tr("The file has column names and no row below them.");
    if (*preview.total == shown)
        return tr("Preview: all %Ln row(s)", nullptr, shown);
    return tr("Preview: %1 of %2 rows, the first ones, random ones and those with problems; the "
              "import reads all of them")
        .arg(text::count(shown), text::count(*preview.total));
}

} // namespace trustbilanz
