// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/importdialog.h"

#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/importdialog/importfoot.h"
#include "widgets/importdialog/importing.h"
#include "widgets/importdialog/knownscale.h"
#include "widgets/importdialog/likelykind.h"
#include "widgets/importdialog/mappingform.h"
#include "widgets/importdialog/previewpanel.h"
#include "widgets/importdialog/problemfile.h"
#include "widgets/importdialog/profilebar.h"
#include "widgets/readingorder.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr QSize kSize(1240, 760);
constexpr int kFormWidth = 400;
constexpr int kPauseMilliseconds = 300;
constexpr double kPerMille = 1000;
/// Stands in for a scale that is not stated yet, so that dates and numbers are understood in the
/// preview already. Never used for an import.
const ScoreScale kNoScale {-qInf(), qInf(), false};
} // namespace

struct ImportDialog::Private {
    ImportDialog& dialog;
    session::Session& session;
    QString path;
    std::optional<ImportKind> kind {}; ///< none until the header has said
    QWidget* head = new QWidget;
    ImportFoot* foot = new ImportFoot;
    QComboBox* kinds = new QComboBox;
    ProfileBar* profiles = new ProfileBar;
    QScrollArea* formArea = new QScrollArea;
    MappingForm* form = nullptr;
    PreviewPanel* panel = new PreviewPanel;
    QTimer* pause = nullptr;
    std::optional<importers::Preview> preview {}; ///< of the plan as it stands
    std::optional<ImportReport> report {};
    std::optional<Error> countError {};
    QStringList header {}; ///< of the source, as last seen
    bool looked = false; ///< the header is known, or cannot be
    bool counting = false; ///< an answer to a dry run is for the plan as it stands
    int progress = 0; ///< per mille of what is being read

    void build();
    void buildHead();
    void connectParts();
    void connectSession();
    void chooseKind(ImportKind chosen);
    void ask();
    void askLater();
    void count();
    void take(const importers::Preview& answer);
    void look(const importers::Preview& answer);
    void showPreview();
    void showState();
    void showProgress(int perMille);
    void startImport();
    void askForOther();
    ImportPlan plan() const;
    ImportPlan previewPlan() const;
    QString note() const;
    QString waitingText(const QString& words) const;
    QString openQuestion() const;
    QString stopQuestion() const;
    QString countQuestion() const;
};

ImportDialog::ImportDialog(session::Session& session, const QString& path,
                           std::optional<ImportKind> kind, QWidget* parent)
    : QDialog(parent)
    , d(new Private {.dialog = *this, .session = session, .path = path, .kind = kind})
{
    d->pause = new QTimer(this);
    d->pause->setSingleShot(true);
    d->pause->setInterval(kPauseMilliseconds);
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(kSize);
    d->build();
    d->connectParts();
    d->foot->setNote(d->note());
    d->showState();
    d->ask();
}

ImportDialog::~ImportDialog() = default;

ImportPlan ImportDialog::plan() const
{
    return d->plan();
}

bool ImportDialog::focusNextPrevChild(bool isNext)
{
    return moveFocusInReadingOrder({d->head, d->formArea, d->panel, d->foot}, isNext);
}

void ImportDialog::Private::build()
{
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(14);
    buildHead();
    layout->addWidget(head);
    formArea->setWidgetResizable(true);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->setFixedWidth(kFormWidth);
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->viewport()->setAutoFillBackground(false);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(formArea);
    middle->addWidget(panel, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(foot);
}

void ImportDialog::Private::buildHead()
{
    QLabel* question = makeLabel(13, "");
    question->setText(tr("%1 holds").arg(QFileInfo(path).fileName()));
    kinds->setObjectName(QStringLiteral("kind"));
    kinds->addItem(tr("customer scores"), QVariant::fromValue(ImportKind::Scores));
    kinds->addItem(tr("incidents"), QVariant::fromValue(ImportKind::Incidents));
    kinds->addItem(tr("a measured brand series"), QVariant::fromValue(ImportKind::Brand));
    kinds->setMinimumWidth(200);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    question->setWordWrap(false);
    line->addWidget(question);
    line->addWidget(kinds);
    setSpokenName(*kinds, tr("What the file holds"));
    line->addWidget(profiles, 1);
}

void ImportDialog::Private::connectParts()
{
    connect(pause, &QTimer::timeout, &dialog, [this] { ask(); });
    connect(kinds, &QComboBox::activated, &dialog,
            [this] { chooseKind(kinds->currentData().value<ImportKind>()); });
    connect(profiles, &ProfileBar::chosen, &dialog,
            [this](const ImportPlan& profile) { form->setProfile(profile); });
    connect(profiles, &ProfileBar::named, &dialog,
            [this](const QString& name) { profiles->save(name, plan(), header); });
    connect(panel, &PreviewPanel::readingChosen, &dialog,
            [this](const QString& id) { form->setReading(id); });
    connect(panel, &PreviewPanel::segmentWanted, &dialog,
            [this](const QString& column) { form->addSegment(column); });
    connect(panel, &PreviewPanel::driverWanted, &dialog,
            [this](const QString& column) { form->addDriver(column); });
    connect(panel, &PreviewPanel::decided, &dialog, [this] { count(); });
    connect(panel, &PreviewPanel::listWanted, &dialog,
            [this] { askForProblemFile(session, *report, &dialog); });
    connect(foot, &ImportFoot::onChangedChosen, &dialog, [this] { showState(); });
    connect(foot, &ImportFoot::cancelled, &dialog, &QDialog::reject);
    connect(foot, &ImportFoot::importWanted, &dialog, [this] { startImport(); });
    connect(foot, &ImportFoot::otherFileWanted, &dialog, [this] { askForOther(); });
    connect(&dialog, &QDialog::finished, &session, &session::Session::stopLooking);
    connectSession();
}

void ImportDialog::Private::connectSession()
{
    connect(&session, &session::Session::lookProgress, &dialog,
            [this](int perMille) { showProgress(perMille); });
    connect(&session, &session::Session::previewReady, &dialog,
            [this](const importers::Preview& answer) { take(answer); });
    connect(&session, &session::Session::dryRunReady, &dialog, [this](const ImportReport& answer) {
        report = counting ? std::optional(answer) : std::nullopt;
        showState();
    });
    connect(&session, &session::Session::dryRunFailed, &dialog, [this](const Error& error) {
        countError = counting ? std::optional(error) : std::nullopt;
        showState();
    });
}

void ImportDialog::Private::chooseKind(ImportKind chosen)
{
    if (form && kind == chosen)
        return;
    kind = chosen;
    kinds->setCurrentIndex(kinds->findData(QVariant::fromValue(chosen)));
    form = new MappingForm(chosen);
    form->setHeader(header);
    formArea->setWidget(form);
    form->setAutoFillBackground(false);
    if (const auto shown = session.snapshot())
        form->suggestScale(scaleOfLastImport(*shown));
    connect(form, &MappingForm::changed, &dialog, [this] { askLater(); });
    profiles->showKind(chosen, header);
    askLater();
}

void ImportDialog::Private::askLater()
{
    preview.reset();
    report.reset();
    countError.reset();
    counting = false;
    progress = 0;
    pause->start();
    showState();
}

/// First only the header of a CSV file is asked for, as scores: it says the kind, and it is known
/// then even where a mapping of incidents is still incomplete.
void ImportDialog::Private::ask()
{
    session.preview(path, previewPlan());
}

void ImportDialog::Private::take(const importers::Preview& answer)
{
    if (!looked)
        return look(answer);
    if (pause->isActive())
        return;
    // A profile may move the line of the names; the columns are those of other names then.
    if (!answer.header.isEmpty() && answer.header != header) {
        header = answer.header;
        form->setHeader(header);
        return askLater();
    }
    if (form->withdrawScale(answer))
        return; // the form has told, and is asked again
    preview = answer;
    showPreview();
    count();
}

/// Asks what an import would do, once the plan has no open question.
void ImportDialog::Private::count()
{
    report.reset();
    countError.reset();
    counting = preview && form->openQuestion().isEmpty() && preview->ambiguous.empty()
        && !preview->error;
    progress = 0;
    showState();
    if (counting && stopQuestion().isEmpty())
        session.dryRun(path, plan());
}

void ImportDialog::Private::look(const importers::Preview& answer)
{
    looked = true;
    preview = answer;
    header = answer.header;
    const ImportKind guess
        = answer.header.isEmpty() ? ImportKind::Incidents : likelyKind(answer.header);
    chooseKind(kind.value_or(guess));
}

void ImportDialog::Private::showPreview()
{
    form->showSource(*preview);
    panel->showPreview(*preview, plan());
    formArea->setVisible(form->isOfUse(*preview));
}

void ImportDialog::Private::showProgress(int perMille)
{
    progress = perMille;
    foot->showQuestion(openQuestion());
}

void ImportDialog::Private::startImport()
{
    session.importFile(path, plan(), report->rows);
    dialog.accept();
}

/// This file is left as it is; the other one is looked at in its place.
void ImportDialog::Private::askForOther()
{
    askForImportFile(&dialog, [this](const QString& other) {
        session::Session& next = session;
        QWidget* const parent = dialog.parentWidget();
        dialog.reject(); // before the next one looks: it ends every look
        showImport(next, other, std::nullopt, parent);
    });
}

void ImportDialog::Private::showState()
{
    foot->showQuestion(openQuestion());
    foot->showCounts(report);
    panel->setListReady(report && !report->issues.empty());
}

ImportPlan ImportDialog::Private::plan() const
{
    ImportPlan plan = form ? form->plan() : ImportPlan();
    plan.onChanged = foot->onChanged();
    plan.onKind = panel->decisions();
    return plan;
}

ImportPlan ImportDialog::Private::previewPlan() const
{
    ImportPlan wish = plan();
    if (form && wish.kind != ImportKind::Incidents && !wish.scale)
        wish.scale = kNoScale;
    return wish;
}

/// What is worth knowing before anything is chosen: the counts tell it only when all is stated.
QString ImportDialog::Private::note() const
{
    const auto shown = session.snapshot();
    const QString name = QFileInfo(path).fileName();
    if (!shown)
        return {};
    if (shown->settings.sample)
        return tr("This workspace holds sample data and may be deleted with them: for your own "
                  "data make one of your own (New workspace in the File menu).");
    const auto same = std::ranges::find(shown->batches, name, &ImportBatch::source);
    return same == shown->batches.end()
        ? QString()
        : tr("A file of this name was imported on %1. What is stored already does not count "
             "twice.")
              .arg(text::dateTime(same->imported));
}

QString ImportDialog::Private::waitingText(const QString& words) const
{
    //: what is going on, and how much of it is done
    return progress > 0 ? tr("%1 %2").arg(words, text::percent(progress / kPerMille)) : words;
}

/// Why nothing can be imported now; empty = it can.
QString ImportDialog::Private::openQuestion() const
{
    if (!form)
        return tr("Reading the file …");
    if (const QString question = form->sourceQuestion(); !question.isEmpty())
        return question;
    if (preview && preview->error && preview->header.isEmpty())
        return text::describe(*preview->error); // no columns to choose from
    if (const QString question = form->openQuestion(); !question.isEmpty())
        return question;
    if (!preview)
        return waitingText(tr("Reading the file …"));
    if (!preview->ambiguous.empty())
        return tr("Choose how the column %1 is meant.").arg(preview->ambiguous.front().column);
    if (preview->error)
        return text::describe(*preview->error);
    const QString stop = stopQuestion();
    return stop.isEmpty() ? countQuestion() : stop;
}

/// The problem at which the import is to stop, as the user chose.
QString ImportDialog::Private::stopQuestion() const
{
    for (const IssueCount& problem : preview->problems) {
        if (isRejection(problem.kind) && panel->decisions().value(problem.kind) == OnProblem::Stop)
            return tr("You chose to stop at this: %1, first in line %2.")
                .arg(text::problemCount(problem.kind, problem.count),
                     text::count(problem.firstLine));
    }
    return {};
}

QString ImportDialog::Private::countQuestion() const
{
    if (countError)
        return text::describe(*countError);
    if (!report)
        return waitingText(tr("Counting what is new …"));
    if (report->changed > 0 && plan().onChanged == OnChanged::Refuse)
        return tr("Some rows are stored already with other content: choose what to do with them.");
    if (report->added + report->changed == 0)
        return tr("There is nothing new to import.");
    return {};
}

} // namespace trustbilanz
