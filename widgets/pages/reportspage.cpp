// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "widgets/card.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/importdialog/importing.h"
#include "widgets/pages/pageheader.h"
#include "widgets/pages/reportform.h"
#include "widgets/pages/reportoutput.h"
#include "widgets/pages/reportpreview.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace trustbilanz::report {
/// Its counts are rounded when it is gathered.
inline void roundCounts(std::shared_ptr<const ReportContent>&) { }
} // namespace trustbilanz::report

namespace trustbilanz {

namespace {
using Content = std::shared_ptr<const report::ReportContent>;

constexpr QMargins kPageMargins(28, 22, 28, 22);
constexpr int kGap = 16;
constexpr int kFormWidth = 320;
constexpr int kPause = 300; ///< milliseconds after a key in which another one may follow

/// What the report holds, in its order.
constexpr std::array kParts {
    QT_TRANSLATE_NOOP("ReportsPage", "Individual trust, brand trust and the gap between them"),
    QT_TRANSLATE_NOOP("ReportsPage", "What needs attention"),
    QT_TRANSLATE_NOOP("ReportsPage", "Individual trust by segment"),
    QT_TRANSLATE_NOOP("ReportsPage", "Incidents, each with before and after"),
    QT_TRANSLATE_NOOP("ReportsPage", "Scenarios side by side, with what they put at risk"),
    QT_TRANSLATE_NOOP("ReportsPage", "Method, assumptions, sources and date of the data"),
    QT_TRANSLATE_NOOP("ReportsPage", "Counts rounded to 5; what is hidden of small groups")};

bool isEmpty(const Snapshot& snapshot)
{
    return !snapshot.isReading && snapshot.answers == 0 && snapshot.incidents.empty()
        && snapshot.brandReadings == 0;
}

/// What was asked for before the report was ready.
enum class Wish { None, Save, Print };

/// The report: how it is written, how its pages look, and the ways out.
class ReportsPage final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ReportsPage)
public:
    ReportsPage(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    QWidget* makeChoices();
    void makeActions();
    QWidget* makeWaysOut();
    void ask();
    void take(const Result<Content>& content);
    void layOut();
    void fulfil(Wish wish);
    void tell(const QString& words, bool isProblem);
    void showState();
    void showHeader(const Snapshot& snapshot);
    QString message() const;

    session::Session& m_session;
    FilterBar* m_filters;
    PageHeader* m_header;
    Card* m_settings = new Card;
    Card* m_pages = new Card;
    ReportForm* m_form = new ReportForm;
    ReportPreview* m_preview;
    ReportOutput* m_output;
    QAction* m_save;
    QAction* m_print;
    QPushButton* m_saveButton = new QPushButton;
    QPushButton* m_printButton = new QPushButton;
    QPushButton* m_import = new QPushButton;
    QLabel* m_message = makeLabel(12, "muted");
    QLabel* m_contents = makeLabel(13, "", QFont::DemiBold);
    QLabel* m_parts = makeLabel(13);
    QTimer m_pause;
    bool m_isEmpty = false;
    Content m_content; ///< none while it is gathered
    std::optional<Error> m_error;
    QString m_language; ///< of the report that is shown
    Wish m_wish = Wish::None;
};

ReportsPage::ReportsPage(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_filters(new FilterBar(session))
    , m_header(new PageHeader(m_filters))
    , m_preview(new ReportPreview(session))
    , m_output(new ReportOutput(session, this))
    , m_save(new QAction(this))
    , m_print(new QAction(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargins);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(makeChoices());
    row->addWidget(m_pages, 1);
    layout->addLayout(row);
    layout->addStretch(1);
    m_pages->setMethod(QStringLiteral("small-groups"));
    m_pages->body()->addSpacing(8);
    m_pages->body()->addWidget(m_preview);
    m_pause.setSingleShot(true);
    makeActions();
    connect(&m_pause, &QTimer::timeout, this, [this] { layOut(); });
    connect(m_form, &ReportForm::chosen, this, [this] { m_pause.start(0); });
    connect(m_form, &ReportForm::typed, this, [this] { m_pause.start(kPause); });
    connect(m_output, &ReportOutput::told, this, &ReportsPage::tell);
    connect(m_preview, &ReportPreview::laidOut, this, &ReportsPage::showState);
}

QWidget* ReportsPage::makeChoices()
{
    m_settings->body()->setSpacing(12);
    m_settings->body()->addSpacing(4);
    m_settings->body()->addWidget(m_form);
    m_settings->body()->addWidget(makeWaysOut());
    m_settings->body()->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("report.message"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_settings->body()->addWidget(m_contents);
    m_settings->body()->addWidget(m_parts);
    auto* choices = new QWidget;
    choices->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_settings);
    column->addStretch(1);
    return choices;
}

QWidget* ReportsPage::makeWaysOut()
{
    auto* ways = new QWidget;
    auto* row = new FlowLayout(ways);
    row->setAlignment(Qt::AlignLeft);
    row->setSpacing(8);
    for (QPushButton* button : {m_saveButton, m_printButton, m_import})
        row->addWidget(button);
    m_saveButton->setObjectName(QStringLiteral("primary"));
    return ways;
}

/// The menu of the window knows them by their names.
void ReportsPage::makeActions()
{
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_print->setObjectName(QStringLiteral("printReport"));
    connect(m_save, &QAction::triggered, this, [this] { fulfil(Wish::Save); });
    connect(m_print, &QAction::triggered, this, [this] { fulfil(Wish::Print); });
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_printButton, &QPushButton::clicked, m_print, &QAction::trigger);
    connect(m_import, &QPushButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Scores, this); });
}

void ReportsPage::showSnapshot(const Snapshot& snapshot)
{
    m_filters->showSnapshot(snapshot);
    showHeader(snapshot);
    m_form->setBrand(snapshot.settings.name);
    m_isEmpty = isEmpty(snapshot);
    m_wish = m_isEmpty ? Wish::None : m_wish;
    m_content.reset();
    m_error.reset();
    m_message->hide(); // it tells of what was shown before
    showState();
    if (!m_isEmpty)
        ask();
}

void ReportsPage::ask()
{
    m_session.ask(
        this,
        [path = m_session.path()](const session::WorkspaceData& data, const TrendView& view,
                                  const Progress& progress) {
            return report::gatherReport(data, path, view, progress);
        },
        [this](const Result<Content>& content) { take(content); });
}

void ReportsPage::take(const Result<Content>& content)
{
    m_content = content ? *content : nullptr;
    m_error = content ? std::nullopt : std::optional(content.error());
    layOut();
    showState();
    fulfil(std::exchange(m_wish, Wish::None));
}

void ReportsPage::layOut()
{
    m_pause.stop();
    if (!m_content)
        return;
    const report::ReportOptions options = m_form->options();
    m_language = options.language;
    m_output->setReport(m_content, options);
    m_preview->setReport(m_content, options);
}

/// At once, or as soon as the report is ready.
void ReportsPage::fulfil(Wish wish)
{
    if (m_isEmpty || m_error)
        return;
    if (!m_content) {
        m_wish = wish;
        return;
    }
    if (m_pause.isActive())
        layOut();
    if (wish == Wish::Save)
        m_output->askToSave();
    else if (wish == Wish::Print)
        m_output->askToPrint();
}

void ReportsPage::tell(const QString& words, bool isProblem)
{
    setTone(*m_message, isProblem ? "bad" : "good");
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

/// What stands in the place of the pages, or over those of before; empty where they are shown.
QString ReportsPage::message() const
{
    if (m_isEmpty)
        return tr("There is nothing to report yet: this workspace holds neither scores nor "
                  "incidents. Import some, and the pages appear here.");
    if (m_error)
        return text::describe(*m_error);
    return m_content && m_preview->isLaidOut() ? QString() : tr("The report is being prepared …");
}

void ReportsPage::showState()
{
    const bool canLeave = !m_isEmpty && !m_error;
    for (QPushButton* button : {m_saveButton, m_printButton})
        button->setEnabled(canLeave);
    m_save->setEnabled(canLeave);
    m_print->setEnabled(canLeave);
    m_import->setVisible(m_isEmpty);
    if (!canLeave)
        m_preview->clear();
    m_preview->setMessage(message());
}

void ReportsPage::showHeader(const Snapshot& snapshot)
{
    QStringList facts {tr("%Ln answer(s)", nullptr, int(snapshot.answers)),
                       tr("%Ln customer(s)", nullptr, int(snapshot.customers))};
    if (snapshot.lastDay)
        facts << tr("Data to %1").arg(text::date(*snapshot.lastDay, snapshot.precision));
    m_header->setTexts(QCoreApplication::translate("Pages", "Reports"), facts);
    m_header->setSample(snapshot.settings.sample);
}

QString ReportsPage::summary() const
{
    const QString words = message();
    return words.isEmpty() ? tr("The report has %n page(s).", nullptr, m_preview->pages()) : words;
}

void ReportsPage::retranslate()
{
    m_filters->retranslate();
    m_form->retranslate();
    m_preview->retranslate();
    m_settings->setTitle(tr("Report"));
    m_settings->setSubtitle(tr("Range and segments as chosen above"));
    m_saveButton->setText(tr("Save as PDF …"));
    m_printButton->setText(tr("Print …"));
    m_import->setText(tr("Import scores …"));
    m_contents->setText(tr("What it contains"));
    m_pages->setTitle(tr("Preview"));
    m_pages->setSubtitle(tr("The pages as they will be, on paper and in the PDF"));
    QStringList parts;
    for (const char* part : kParts)
        parts << QStringLiteral("•\u00A0") + tr(part);
    m_parts->setText(parts.join(QLatin1Char('\n')));
    m_message->hide(); // it was said in the language before
    showState();
    if (const auto snapshot = m_session.snapshotFor(*this))
        showHeader(*snapshot);
    if (m_content && m_form->options().language != m_language)
        m_pause.start(0);
}

} // namespace

Panel* makeReportsPage(session::Session& session, QWidget* parent)
{
    return new ReportsPage(session, parent);
}

} // namespace trustbilanz
