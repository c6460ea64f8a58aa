// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/importdialog/importing.h"
#include "widgets/pages/batchescard.h"
#include "widgets/pages/issuescard.h"
#include "widgets/pages/pageheader.h"
#include "widgets/pages/scalescard.h"
#include "widgets/pages/workspacecard.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <array>

namespace trustbilanz {

namespace {

constexpr int kDropRadius = 10;

/// Says where files may be dropped. The window takes them anywhere; this place only tells.
class DropArea final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.mutedText, 1, Qt::DashLine));
        painter.setBrush(theme.surfaceHover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kDropRadius,
                                kDropRadius);
    }
};

/// What the workspace holds.
struct Holdings {
    qint64 answers = 0;
    qint64 customers = 0;
    qint64 incidents = 0;
    qint64 brandReadings = 0;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
    DatePrecision precision = DatePrecision::Day;
};

struct Count {
    const char* objectName;
    const char* title; ///< context "DataPage"
    QString (*value)(const Holdings&);
};

QString daysText(const Holdings& holdings)
{
    if (!holdings.firstDay || !holdings.lastDay)
        return text::missing();
    return QCoreApplication::translate("DataPage", "%1 to %2")
        .arg(text::date(*holdings.firstDay, holdings.precision),
             text::date(*holdings.lastDay, holdings.precision));
}

constexpr std::array kCounts {
    Count {"data.answers", QT_TRANSLATE_NOOP("DataPage", "Answers"),
           [](const Holdings& holdings) { return text::count(holdings.answers); }},
    Count {"data.customers", QT_TRANSLATE_NOOP("DataPage", "Customers who answered"),
           [](const Holdings& holdings) { return text::count(holdings.customers); }},
    Count {"data.incidents", QT_TRANSLATE_NOOP("DataPage", "Incidents"),
           [](const Holdings& holdings) { return text::count(holdings.incidents); }},
    Count {"data.brand", QT_TRANSLATE_NOOP("DataPage", "Measured values of the brand"),
           [](const Holdings& holdings) { return text::count(holdings.brandReadings); }},
    Count {"data.days", QT_TRANSLATE_NOOP("DataPage", "Days with data"), daysText},
};

/// Imports and their undo, what was not understood, and the workspace itself.
class DataPage final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(DataPage)
public:
    DataPage(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override;

private:
    Card* makeImport();
    Card* makeCounts();
    void showCounts();
    session::Session& m_session;
    PageHeader* m_header = new PageHeader(nullptr);
    Card* m_import = new Card;
    QLabel* m_drop = makeLabel(13, "muted");
    QPushButton* m_scores = new QPushButton;
    QPushButton* m_incidents = new QPushButton;
    QPushButton* m_brand = new QPushButton;
    Card* m_stored = new Card;
    std::array<QLabel*, kCounts.size()> m_countTitles {};
    std::array<QLabel*, kCounts.size()> m_counts {};
    BatchesCard* m_batches;
    IssuesCard* m_issues;
    ScalesCard* m_scales = new ScalesCard;
    WorkspaceCard* m_workspace;
    Holdings m_shown;
    QStringList m_facts {QString(), QString(), QString()}; ///< the counts in words
    QString m_path;
};

DataPage::DataPage(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_batches(new BatchesCard(session))
    , m_issues(new IssuesCard(session))
    , m_workspace(new WorkspaceCard(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeImport(), 3);
    row->addWidget(makeCounts(), 2);
    layout->addLayout(row);
    for (QWidget* card :
         std::initializer_list<QWidget*> {m_batches, m_issues, m_scales, m_workspace})
        layout->addWidget(card);
    layout->addStretch(1);
    connect(m_scores, &QPushButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Scores, this); });
    connect(m_incidents, &QPushButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Incidents, this); });
    connect(m_brand, &QPushButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Brand, this); });
    connect(&session, &session::Session::imported, m_issues, &IssuesCard::showReport);
    connect(&session, &session::Session::undone, m_issues, &IssuesCard::clear);
}

Card* DataPage::makeImport()
{
    auto* area = new DropArea;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(8, 22, 8, 22);
    layout->setSpacing(14);
    m_drop->setAlignment(Qt::AlignCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_scores);
    buttons->addWidget(m_incidents);
    buttons->addWidget(m_brand);
    buttons->addStretch();
    layout->addStretch();
    layout->addWidget(m_drop);
    layout->addLayout(buttons);
    layout->addStretch();
    m_scores->setObjectName(QStringLiteral("primary"));
    m_import->setObjectName(QStringLiteral("importCard"));
    m_import->body()->addSpacing(8);
    m_import->body()->addWidget(area, 1);
    return m_import;
}

Card* DataPage::makeCounts()
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(16);
    for (size_t i = 0; i < kCounts.size(); ++i) {
        m_countTitles[i] = makeLabel(12, "muted");
        m_counts[i] = makeLabel(i + 1 < kCounts.size() ? 22 : 15, "", QFont::DemiBold);
        m_counts[i]->setObjectName(QLatin1String(kCounts[i].objectName));
        const int row = int(i) / 2 * 3;
        const int column = int(i) % 2;
        grid->addWidget(m_countTitles[i], row, column, Qt::AlignBottom);
        grid->addWidget(m_counts[i], row + 1, column, Qt::AlignTop);
        grid->setRowMinimumHeight(row + 2, 14);
        grid->setColumnStretch(column, 1);
    }
    m_stored->setMethod(QStringLiteral("import-columns"));
    m_stored->body()->addSpacing(8);
    m_stored->body()->addLayout(grid);
    m_stored->body()->addStretch();
    return m_stored;
}

void DataPage::showSnapshot(const Snapshot& snapshot)
{
    if (m_path != snapshot.path)
        m_issues->clear();
    m_path = snapshot.path;
    m_shown = {snapshot.answers,       snapshot.customers, qint64(snapshot.incidents.size()),
               snapshot.brandReadings, snapshot.firstDay,  snapshot.lastDay,
               snapshot.precision};
    m_header->setSample(snapshot.settings.sample);
    m_batches->showBatches(snapshot.batches);
    m_scales->showScales(snapshot.scales);
    m_workspace->showSnapshot(snapshot);
    showCounts();
}

QString DataPage::summary() const
{
    return tr("%1 of %2 and %3 are stored.").arg(m_facts[0], m_facts[1], m_facts[2]);
}

void DataPage::retranslate()
{
    m_import->setTitle(tr("Import"));
    m_import->setSubtitle(
        tr("Before anything is written, you see how each column is understood and what is new"));
    m_drop->setText(tr("Drop a file of scores, incidents or brand values anywhere onto this window "
                       "(CSV, XLSX, JSON, .gz or a folder), or choose one:"));
    m_scores->setText(tr("Import scores …"));
    m_incidents->setText(tr("Import incidents …"));
    m_brand->setText(tr("Import brand series …"));
    m_stored->setTitle(tr("What the workspace holds"));
    m_stored->setSubtitle(tr("Over all segments and dates"));
    for (size_t i = 0; i < kCounts.size(); ++i)
        m_countTitles[i]->setText(QCoreApplication::translate("DataPage", kCounts[i].title));
    m_batches->retranslate();
    m_issues->retranslate();
    m_scales->retranslate();
    m_workspace->retranslate();
    showCounts();
}

void DataPage::applyTheme()
{
    m_batches->applyTheme();
}

void DataPage::showCounts()
{
    for (size_t i = 0; i < kCounts.size(); ++i) {
        m_counts[i]->setText(kCounts[i].value(m_shown));
        m_counts[i]->setAccessibleName(m_countTitles[i]->text() + QStringLiteral(": ")
                                       + m_counts[i]->text());
    }
    m_facts = {tr("%Ln answer(s)", nullptr, int(m_shown.answers)),
               tr("%Ln customer(s)", nullptr, int(m_shown.customers)),
               tr("%Ln incident(s)", nullptr, int(m_shown.incidents))};
    m_header->setTexts(QCoreApplication::translate("Pages", "Data"),
                       m_facts + QStringList {tr("ids are pseudonyms")});
}

} // namespace

Panel* makeDataPage(session::Session& session, QWidget* parent)
{
    return new DataPage(session, parent);
}

} // namespace trustbilanz
