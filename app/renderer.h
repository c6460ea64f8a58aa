// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/session/session.h"
#include "widgets/settings.h"

#include <QObject>
#include <QTemporaryDir>

#include <deque>
#include <memory>

namespace trustbilanz {

class MainWindow;
class Panel;

/// Draws pages into pictures and one page on paper, without a display and without a question, and
/// then ends the application: 0 when everything was written, else the exit code of the error.
class Renderer final : public QObject
{
    Q_OBJECT
public:
    explicit Renderer(const CommandLine& commandLine, QObject* parent = nullptr);
    ~Renderer() override;
    void start();

private:
    /// One file to be made.
    struct Sheet {
        QString page;
        QString language;
        ThemeChoice theme = ThemeChoice::Light;
        QString path;
        bool onPaper = false;
    };
    void planPictures();
    void planPaper();
    void begin();
    /// Sets language, theme and page of the next sheet, and lets the window settle.
    void prepareNext();
    void settle(int turns);
    bool draw(const Sheet& sheet);
    bool drawPicture(const Sheet& sheet);
    void end(const Error& error);
    CommandLine m_commandLine;
    Settings m_settings; ///< of the drawn window; never saved
    session::Session m_session;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Panel> m_paper;
    std::deque<Sheet> m_sheets;
};

} // namespace trustbilanz
