// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QString>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace trustbilanz {

namespace {

constexpr size_t kMostBytes = 1024 * 1024;
constexpr size_t kMostFiles = 3;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const char* category = context.category ? context.category : "default";
    spdlog::log(levelOf(type), "{}: {}", category, message.toStdString());
}

/// Rotation opens new files, each of which would otherwise get the mode of the umask.
spdlog::file_event_handlers ownerOnly()
{
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t& name, std::FILE*) {
        QFile::setPermissions(QFile::decodeName(name.c_str()),
                              QFile::ReadOwner | QFile::WriteOwner);
    };
    return handlers;
}

/// nullptr where the folder cannot be written; the program works without a log file.
spdlog::sink_ptr fileSink()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (!folder.mkpath(QStringLiteral(".")))
        return nullptr;
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(folder.filePath(QStringLiteral("trustbilanz.log"))).toStdString(),
            kMostBytes, kMostFiles, false, ownerOnly());
    } catch (const spdlog::spdlog_ex&) {
        return nullptr;
    }
}

} // namespace

void startLogging(bool toStandardError)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (spdlog::sink_ptr file = fileSink())
        sinks.push_back(std::move(file));
    if (toStandardError) {
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        sinks.back()->set_level(spdlog::level::warn);
    }
    auto logger = std::make_shared<spdlog::logger>("trustbilanz", sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(handleMessage);
}

} // namespace trustbilanz
