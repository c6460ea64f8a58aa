// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/dropoverlay.h"
#include "app/focusregions.h"
#include "app/helpdesk.h"
#include "app/language.h"
#include "app/mainmenu.h"
#include "app/navigationrail.h"
#include "app/openingpage.h"
#include "app/pagestack.h"
#include "app/startpage.h"
#include "app/tourbubble.h"
#include "app/viewtrail.h"
#include "app/workspacequestions.h"
#include "app/workspacewatch.h"
#include "models/session/session.h"
#include "widgets/cardexports.h"
#include "widgets/editsteps.h"
#include "widgets/errorbanner.h"
#include "widgets/importdialog/importing.h"
#include "widgets/jobbar.h"
#include "widgets/pages/pageheader.h"
#include "widgets/panel.h"
#include "widgets/readingorder.h"
#include "widgets/screenroom.h"
#include "widgets/textedits.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr QSize kLeastSize(1024, 700); ///< where the screen has it; else pages scroll
constexpr QSize kFirstSize(1440, 900);
constexpr int kCollapseBelow = 1300; ///< window width
constexpr int kMostRecent = 8;

/// The first local file of a drag; one file at a time is asked about.
QString draggedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

QString nameOf(const session::Edit* edit)
{
    return edit ? text::editName(*edit) : QString();
}

/// Made before what it holds: what has to move into a window is styled once more.
QWidget* makeCentre(QMainWindow& window)
{
    auto* centre = new QWidget;
    window.setCentralWidget(centre);
    return centre;
}

int pageIndex(const QString& id)
{
    const auto found = std::ranges::find_if(
        pages(), [&](const PageEntry& page) { return QLatin1String(page.id) == id; });
    return found == pages().end() ? -1 : int(found - pages().begin());
}

} // namespace

MainWindow::MainWindow(session::Session& session, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_menu(new MainMenu(*menuBar()))
    , m_help(new HelpDesk(*this, session))
    , m_centre(makeCentre(*this))
    , m_rail(new NavigationRail(m_centre))
    , m_banner(new ErrorBanner(m_centre))
    , m_stack(new PageStack(session, m_centre))
    , m_exports(new CardExports(session, settings, this))
    , m_jobs(new JobBar(session, m_centre))
    , m_opening(new OpeningPage(m_stack))
    , m_overlay(new DropOverlay(this))
{
    setAcceptDrops(true);
    setMinimumSize(kLeastSize.boundedTo(screenRoom(*this)));
    resize(kFirstSize);
    restoreGeometry(settings.windowGeometry);
    build();
    connectParts();
    new WorkspaceWatch(session, this);
    new EditSteps(session, this);
    new FocusRegions(*this, [this] { return regions(); });
    showSnapshot();
}

MainWindow::~MainWindow()
{
    // A field that loses the focus tells what was typed, and needs the whole window for it.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
    m_session.disconnect(this);
    m_session.edits().disconnect(this);
}

void MainWindow::build()
{
    auto* row = new QHBoxLayout(m_centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_stack->addWidget(m_opening);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

void MainWindow::connectParts()
{
    connect(m_menu, &MainMenu::commandGiven, this, &MainWindow::perform);
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::showPageAt);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_menu, &MainMenu::recentChosen, &m_session, &session::Session::open);
    connect(m_menu, &MainMenu::recentCleared, this, [this] { remember(QString()); });
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPageAt);
    connect(m_stack, &PageStack::pageWanted, this, &MainWindow::showPart);
    connect(m_stack, &PageStack::incidentWanted, this, &MainWindow::showIncident);
    connect(new ViewTrail(m_session, *m_stack, *m_menu, *this), &ViewTrail::pageWanted, this,
            &MainWindow::showPageAt);
    connect(m_jobs, &JobBar::overviewWanted, this, [this] { showPageAt(0); });
    connect(&m_session, &session::Session::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_session, &session::Session::failed, m_banner, &ErrorBanner::showError);
    connect(&m_session, &session::Session::failed, m_opening, [this] {
        if (m_stack->currentWidget() == m_opening)
            showStart();
    });
    connect(&m_session.edits(), &session::EditHistory::changed, this, &MainWindow::showEdits);
    connect(m_stack, &PageStack::pageMade, m_exports, &CardExports::attach);
    connect(m_exports, &CardExports::failed, m_banner, &ErrorBanner::showError);
    connect(m_exports, &CardExports::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_exports, &CardExports::done, m_jobs, [this](const std::function<QString()>& words) {
        if (!m_session.isBusy()) // what runs is said there
            m_jobs->showToast(words);
    });
}

void MainWindow::openOnceShown(const QString& path)
{
    m_opening->setWorkspace(path);
    m_stack->setCurrentWidget(m_opening);
    connect(
        m_opening, &OpeningPage::painted, &m_session, [this, path] { m_session.open(path); },
        Qt::SingleShotConnection);
}

/// Of a page what changes the view, then what it shows.
std::vector<FocusRegion> MainWindow::regions() const
{
    const int page = m_stack->currentPage();
    if (page < 0)
        return {{m_banner}, {m_stack->currentWidget()}};
    QWidget* content = m_stack->page(page);
    auto* header = content->findChild<PageHeader*>();
    return {{m_rail}, {m_banner}, {header}, {content, header}};
}

/// Pages are made and filled bit by bit, so that the order of making is not that of reading.
bool MainWindow::focusNextPrevChild(bool isNext)
{
    std::vector<const QWidget*> parts {m_rail, m_banner, m_stack->currentWidget(), m_jobs};
    if (const auto* bubble = findChild<TourBubble*>())
        parts.push_back(bubble);
    return moveFocusInReadingOrder(parts, isNext);
}

bool MainWindow::showPage(const QString& id)
{
    const int index = pageIndex(id);
    if (index < 0 || !m_session.snapshot())
        return false;
    showPageAt(index);
    return true;
}

/// A part that is not there, or has nothing to show now, leaves the page at its top.
void MainWindow::showPart(const QString& id, const QString& part)
{
    if (!showPage(id) || part.isEmpty())
        return;
    const int page = m_stack->currentPage();
    if (auto* wanted = m_stack->page(page)->findChild<QWidget*>(part);
        wanted && wanted->isVisibleTo(m_stack->page(page)))
        m_stack->showPart(page, *wanted);
}

void MainWindow::showPageAt(int index)
{
    m_stack->showPage(index);
    showState();
}

/// What is known of an incident stands on the page of the brand, its before and after as a card.
void MainWindow::showIncident(const QString& id)
{
    if (!showPage(QStringLiteral("brand")))
        return;
    const int index = m_stack->currentPage();
    Panel* page = m_stack->page(index);
    page->showIncident(id);
    if (auto* effect = page->findChild<QWidget*>(QStringLiteral("effect")))
        m_stack->showPart(index, *effect);
}

void MainWindow::showSnapshot()
{
    const std::shared_ptr<const Snapshot> snapshot = m_session.snapshot();
    // The same one again means that a change failed, which the banner is to go on saying.
    if (m_seen != snapshot)
        m_banner->clear();
    m_seen = snapshot;
    if (!snapshot) {
        showStart();
    } else if (m_stack->currentPage() < 0) {
        m_stack->showPage(0);
        m_stack->prepareRest();
    }
    if (snapshot && m_settings.lastWorkspace != snapshot->path)
        remember(snapshot->path);
    showState();
}

/// Not before the window shows: until then a workspace may come to be opened.
void MainWindow::showStart()
{
    if (!testAttribute(Qt::WA_WState_Polished))
        return;
    if (!m_start)
        makeStart();
    m_stack->setCurrentWidget(m_start);
}

/// Who goes on with a workspace is not to wait for it.
void MainWindow::makeStart()
{
    m_start = new StartPage;
    connect(m_start, &StartPage::openRequested, this, [this] { perform(Command::OpenWorkspace); });
    connect(m_start, &StartPage::importRequested, this, [this] {
        askForFirstImport(m_session, this, [this](const QString& gone) { forget(gone); });
    });
    connect(m_start, &StartPage::sampleRequested, this, [this] { openOwnSample(m_session); });
    m_stack->addWidget(m_start);
}

void MainWindow::showState()
{
    const std::shared_ptr<const Snapshot> snapshot = m_session.snapshot();
    const WorkspaceSettings workspace = snapshot ? snapshot->settings : WorkspaceSettings();
    m_menu->showState(m_settings, currentLanguage(), m_stack->currentPage(), snapshot != nullptr);
    m_menu->setAvailable(Command::DeleteSample, workspace.sample);
    showEdits();
    m_rail->setWorkspace(workspace.name, workspace.sample);
    m_rail->setCurrentPage(m_stack->currentPage());
    m_jobs->offerOverview(m_stack->currentPage() > 0);
    const QString name
        = workspace.sample ? tr("%1 (sample data)").arg(workspace.name) : workspace.name;
    setWindowTitle(snapshot ? tr("%1 – Trustbilanz").arg(name) : QStringLiteral("Trustbilanz"));
}

void MainWindow::showEdits()
{
    m_menu->showEdits(nameOf(m_session.edits().undoable()), nameOf(m_session.edits().redoable()));
}

/// An empty path forgets all.
void MainWindow::remember(const QString& path)
{
    m_settings.lastWorkspace = path;
    QStringList& recent = m_settings.recentWorkspaces;
    recent.removeAll(path);
    if (path.isEmpty())
        recent.clear();
    else
        recent.prepend(path);
    recent = recent.mid(0, kMostRecent);
    showState();
    emit settingsChanged();
}

void MainWindow::chooseTheme(ThemeChoice theme)
{
    m_settings.theme = theme;
    applyTheme(*qApp, theme);
    showState();
    emit settingsChanged();
}

void MainWindow::chooseLanguage(const QString& language)
{
    m_settings.language = language;
    setLanguage(language);
    emit settingsChanged();
}

bool MainWindow::event(QEvent* event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::Polish && !m_session.snapshot() && !m_opening->namesWorkspace())
        showStart();
    return isHandled;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        m_menu->retranslate();
        showState();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.windowGeometry = saveGeometry();
    emit settingsChanged();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    const bool collapsed = width() < kCollapseBelow;
    if (m_rail->isCollapsed() != collapsed)
        m_rail->setCollapsed(collapsed);
    m_overlay->setGeometry(rect());
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = draggedFile(*event);
    if (path.isEmpty())
        return;
    const DropMeaning meaning = meaningOf(path, m_session);
    m_overlay->announce(path, meaning);
    if (meaning == DropMeaning::Nothing)
        event->setDropAction(Qt::IgnoreAction);
    // Also for nothing: who refuses is not told when the drag leaves.
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_overlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_overlay->hide();
    const QString path = draggedFile(*event);
    const DropMeaning meaning = meaningOf(path, m_session);
    if (meaning == DropMeaning::OpenWorkspace)
        m_session.open(path);
    else if (meaning == DropMeaning::Import)
        showImport(m_session, path, std::nullopt, this);
    else if (meaning == DropMeaning::FirstImport)
        askForFirstWorkspace(m_session, path, this, [this](const QString& gone) { forget(gone); });
    event->setAccepted(meaning != DropMeaning::Nothing);
}

} // namespace trustbilanz
