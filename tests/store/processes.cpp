// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "processes.h"

#include <array>
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace accords::testing {

namespace {

void limitFiles(qint64 bytes)
{
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN);
}

[[noreturn]] void live(int pipe, const std::function<void(const Say &)> &work, const Fate &fate)
{
    if (fate.mostBytes)
        limitFiles(*fate.mostBytes);
    work([pipe](const QByteArray &line) {
        const QByteArray said = line + '\n';
        if (::write(pipe, said.constData(), static_cast<std::size_t>(said.size())) != said.size())
            ::_exit(1);
    });
    // Nothing of the parent's is tidied up by the copy.
    ::_exit(0);
}

} // namespace

Process::Process(const std::function<void(const Say &)> &work, const Fate &fate) : m_fate(fate)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    m_id = ::fork();
    if (m_id == 0) {
        ::close(ends[0]);
        live(ends[1], work, fate);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Process::~Process()
{
    end();
}

QList<QByteArray> Process::end()
{
    if (m_pipe < 0)
        return {};
    if (m_fate.killedAfter) {
        std::this_thread::sleep_for(*m_fate.killedAfter);
        ::kill(m_id, SIGKILL);
    }
    QByteArray said;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = ::read(m_pipe, buffer.data(), buffer.size())) > 0;)
        said.append(buffer.data(), size);
    ::close(m_pipe);
    m_pipe = -1;
    ::waitpid(m_id, nullptr, 0);
    QList<QByteArray> lines = said.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace accords::testing
