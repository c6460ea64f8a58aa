// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/renderer.h"

#include "app/language.h"
#include "app/mainwindow.h"
#include "app/paper.h"
#include "models/session/shownexport.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <QTimer>

namespace trustbilanz {

namespace {

/// Turns of the event loop after which language, layout and row heights have arrived everywhere:
/// each may post one more event.
constexpr int kSettlingTurns = 8;
constexpr int kPatience = 10; ///< milliseconds between looks whether the session is busy

/// What is drawn where neither or one is asked for.
std::vector<ThemeChoice> themesOf(const CommandLine& commandLine)
{
    if (commandLine.theme)
        return {*commandLine.theme};
    return {ThemeChoice::Light, ThemeChoice::Dark};
}

QStringList languagesOf(const CommandLine& commandLine)
{
    return commandLine.language.isEmpty() ? languages() : QStringList {commandLine.language};
}

} // namespace

Renderer::Renderer(const CommandLine& commandLine, QObject* parent)
    : QObject(parent)
    , m_commandLine(commandLine)
{
    connect(&m_session, &session::Session::failed, this, &Renderer::end);
    connect(&m_session, &session::Session::snapshotChanged, this, &Renderer::begin);
}

Renderer::~Renderer() = default;

void Renderer::start()
{
    if (!m_commandLine.renderFolder.isEmpty())
        planPictures();
    if (!m_commandLine.pdf.isEmpty())
        planPaper();
    if (m_commandLine.workspace.isEmpty())
        m_session.createSample(m_folder.filePath(QStringLiteral("sample.trust")), sampleWord);
    else
        m_session.open(m_commandLine.workspace);
}

void Renderer::planPictures()
{
    const QDir folder(m_commandLine.renderFolder);
    for (const QString& language : languagesOf(m_commandLine)) {
        for (const ThemeChoice theme : themesOf(m_commandLine)) {
            for (const PageEntry& page : pages()) {
                const QString id = QLatin1String(page.id);
                if (!m_commandLine.page.isEmpty() && m_commandLine.page != id)
                    continue;
                const QString name
                    = QStringLiteral("%1-%2-%3.png").arg(id, language, wordOf(theme));
                m_sheets.push_back({id, language, theme, folder.filePath(name), false});
            }
        }
    }
}

void Renderer::planPaper()
{
    const QString first = QLatin1String(pages().front().id);
    const QString page = m_commandLine.page.isEmpty() ? first : m_commandLine.page;
    const QString language
        = m_commandLine.language.isEmpty() ? currentLanguage() : m_commandLine.language;
    m_sheets.push_back({page, language, ThemeChoice::Light, m_commandLine.pdf, true});
}

void Renderer::begin()
{
    if (m_window || !m_session.isOpen())
        return;
    if (!m_commandLine.renderFolder.isEmpty() && !QDir().mkpath(m_commandLine.renderFolder))
        return end({Error::Kind::ReadOnly, m_commandLine.renderFolder});
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
    m_window->setMinimumSize(m_commandLine.size);
    m_window->resize(m_commandLine.size);
    m_window->show();
    prepareNext();
}

void Renderer::prepareNext()
{
    if (m_sheets.empty())
        return QApplication::exit(0);
    const Sheet& sheet = m_sheets.front();
    if (currentLanguage() != sheet.language)
        setLanguage(sheet.language);
    if (m_settings.theme != sheet.theme) {
        m_settings.theme = sheet.theme;
        applyTheme(*qApp, sheet.theme);
    }
    m_window->showPage(sheet.page);
    if (sheet.onPaper)
        m_paper = makePaperPanel(m_session, sheet.page, *m_window);
    settle(kSettlingTurns);
}

void Renderer::settle(int turns)
{
    if (m_session.isBusy()) { // panels wait for what they asked
        QTimer::singleShot(kPatience, this, [this] { settle(kSettlingTurns); });
        return;
    }
    if (turns > 0) {
        QTimer::singleShot(0, this, [this, turns] { settle(turns - 1); });
        return;
    }
    const Sheet sheet = m_sheets.front();
    m_sheets.pop_front();
    if (!draw(sheet))
        return end({Error::Kind::ReadOnly, sheet.path});
    QTextStream(stdout) << sheet.path << Qt::endl;
    prepareNext();
}

bool Renderer::draw(const Sheet& sheet)
{
    return sheet.onPaper ? writePaper(*m_paper, *m_session.snapshot(), sheet.path)
                         : drawPicture(sheet);
}

bool Renderer::drawPicture(const Sheet& sheet)
{
    QImage picture(m_commandLine.size * m_commandLine.scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(m_commandLine.scale);
    m_window->render(&picture);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return picture.save(&png, "PNG") && session::writePicture(png.data(), sheet.path).has_value();
}

void Renderer::end(const Error& error)
{
    QTextStream(stderr) << text::describe(error) << Qt::endl;
    QApplication::exit(exitCode(error.kind));
}

} // namespace trustbilanz
