// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/importdialog.h"

#include "models/session/session.h"
#include "widgets/card.h"
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
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

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
    QWidget* foot = new QWidget;
    QComboBox* kinds = new QComboBox;
    ProfileBar* profiles = new ProfileBar;
    QScrollArea* formArea = new QScrollArea;
    MappingForm* form = nullptr;
    PreviewPanel* panel = new PreviewPanel;
    QLabel* counts = makeLabel(13, "", QFont::DemiBold);
    QLabel* reason = makeLabel(12, "muted");
    QComboBox* onChanged = new QComboBox;
    QPushButton* import = new QPushButton;
    QPushButton* cancel = new QPushButton;
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
    void buildFoot();
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
    ImportPlan plan() const;
    ImportPlan previewPlan() const;
    QString countText() const;
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
    buildFoot();
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

void ImportDialog::Private::buildFoot()
{
    counts->setObjectName(QStringLiteral("counts"));
    reason->setObjectName(QStringLiteral("reason"));
    onChanged->setObjectName(QStringLiteral("onChanged"));
    onChanged->addItem(tr("Changed rows: choose"), int(OnChanged::Refuse));
    onChanged->addItem(tr("Keep what is stored"), int(OnChanged::Keep));
    onChanged->addItem(tr("Replace with the file"), int(OnChanged::Replace));
    onChanged->hide();
    import->setObjectName(QStringLiteral("primary"));
    import->setText(tr("&Import"));
    import->setDefault(true);
    cancel->setText(tr("Cancel"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(counts);
    words->addWidget(reason);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addLayout(words, 1);
    for (QWidget* widget : std::initializer_list<QWidget*> {onChanged, cancel, import})
        line->addWidget(widget, 0, Qt::AlignBottom);
    setSpokenName(*onChanged, tr("Rows that are stored already with other content"));
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
    connect(panel, &PreviewPanel::decided, &dialog, [this] { count(); });
    connect(panel, &PreviewPanel::listWanted, &dialog,
            [this] { askForProblemFile(session, *report, &dialog); });
    connect(onChanged, &QComboBox::currentIndexChanged, &dialog, [this] { showState(); });
    connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    connect(import, &QPushButton::clicked, &dialog, [this] { startImport(); });
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
}

void ImportDialog::Private::showProgress(int perMille)
{
    progress = perMille;
    reason->setText(openQuestion());
}

void ImportDialog::Private::startImport()
{
    session.importFile(path, plan(), report->rows);
    dialog.accept();
}

void ImportDialog::Private::showState()
{
    const QString question = openQuestion();
    import->setEnabled(question.isEmpty());
    reason->setText(question);
    reason->setVisible(!question.isEmpty());
    import->setToolTip(question);
    counts->setText(countText());
    counts->setVisible(!counts->text().isEmpty());
    onChanged->setVisible(report && report->changed > 0);
    panel->setListReady(report && !report->issues.empty());
}

ImportPlan ImportDialog::Private::plan() const
{
    ImportPlan plan = form ? form->plan() : ImportPlan();
    plan.onChanged = OnChanged(onChanged->currentData().toInt());
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

QString ImportDialog::Private::countText() const
{
    if (!report)
        return {};
    return QStringList {tr("%1 new").arg(text::count(report->added)),
                        tr("%1 already there").arg(text::count(report->equal)),
                        tr("%1 changed").arg(text::count(report->changed)),
                        tr("%1 rejected").arg(text::count(report->rejected))}
        .join(QStringLiteral(" · "));
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
