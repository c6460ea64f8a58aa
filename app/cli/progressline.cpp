// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "widgets/text.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace trustbilanz::cli {

namespace {
volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}
} // namespace

void listenForInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

ProgressLine::ProgressLine(bool wanted)
    : m_visible(wanted && isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr); // back to the start, clear the line
}

Progress ProgressLine::progress()
{
    return [this](qint64 done, qint64 total) {
        if (m_visible && total > 0)
            show(done, total);
        return interrupted == 0;
    };
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const int percent = int(100.0 * double(done) / double(total));
    if (percent == m_percent)
        return;
    m_percent = percent;
    std::fprintf(stderr, "\r%s ", text::percent(percent / 100.0).toUtf8().constData());
}

} // namespace trustbilanz::cli
