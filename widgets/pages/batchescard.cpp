// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/batchescard.h"

#include "models/session/session.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractProxyModel>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kRowHeight = 36;
constexpr int kLeastRows = 2;
constexpr int kMostRows = 8;
constexpr int kShownHashDigits = 12;

} // namespace

BatchesCard::BatchesCard(session::Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(makeBatchTable(this))
    , m_table(new QTableView)
    , m_empty(makeLabel(13, "muted"))
    , m_details(makeLabel(12, "muted"))
    , m_undo(addAction(QStringLiteral("undoImport")))
{
    setObjectName(QStringLiteral("batchesCard"));
    setMethod(QStringLiteral("import-columns"));
    setUpTable(*m_table, *m_model);
    m_table->setObjectName(QStringLiteral("batches"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_empty, m_table, m_details})
        body()->addWidget(widget);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchesCard::showSelected);
    connect(m_undo, &QToolButton::clicked, this, &BatchesCard::confirmUndo);
}

void BatchesCard::showBatches(const std::vector<ImportBatch>& batches)
{
    m_model->setRecords(batches);
    m_empty->setVisible(batches.empty());
    m_table->setVisible(!batches.empty());
    fitHeight();
    showSelected();
}

void BatchesCard::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), kLeastRows, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight
                            + 4);
}

void BatchesCard::retranslate()
{
    setTitle(tr("Imports"));
    setSubtitle(
        tr("Each import is one step and can be taken back completely, also after later ones"));
    m_undo->setText(tr("Undo import"));
    m_empty->setText(tr("Nothing has been imported yet."));
    m_table->setAccessibleName(tr("Imports"));
    m_model->retranslate();
    fitHeight();
    showSelected();
}

void BatchesCard::applyTheme()
{
    m_undo->setIcon(lineIcon(QStringLiteral("undo"), themeOf(palette()).accent));
}

const ImportBatch* BatchesCard::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
    return &m_model->record(sorted->mapToSource(rows.first()).row());
}

void BatchesCard::showSelected()
{
    const ImportBatch* batch = selected();
    m_undo->setEnabled(batch != nullptr);
    m_undo->setToolTip(batch ? QString() : tr("Select an import first"));
    m_details->setVisible(batch != nullptr);
    if (batch)
        m_details->setText(tr("%1: %2 already stored · SHA-256 %3 …")
                               .arg(batch->source, text::count(batch->equal),
                                    batch->sha256.left(kShownHashDigits)));
}

void BatchesCard::confirmUndo()
{
    const ImportBatch* batch = selected();
    if (!batch)
        return;
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Undo import"),
        tr("Take %1 back? Its %2 leave the workspace, and what it replaced comes back. That cannot "
           "be undone: only importing the file again brings them back.")
            .arg(batch->source, tr("%Ln row(s)", nullptr, int(batch->added + batch->changed))),
        QMessageBox::Cancel, this);
    question->setInformativeText(text::overlap(batchesOverlapping(m_model->records(), *batch)));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* agree = question->addButton(tr("Undo import"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, &m_session,
            [this, id = batch->id] { m_session.undo(id); });
    question->open();
}

} // namespace trustbilanz
