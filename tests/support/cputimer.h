// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <ctime>

namespace nianbao::test {

/// Measures the CPU time of the thread it is made in, from then on: what other programs do does not count, so
/// a limit on it holds on a busy machine, too.
class CpuTimer
{
public:
    qint64 milliseconds() const { return (now() - m_begin) / slowness; }
    void restart() { m_begin = now(); }

private:
    // The limits are for the program; instrumented for a sanitizer it takes several times as long.
#if defined(__SANITIZE_ADDRESS__)
    static constexpr qint64 slowness = 10;
#else
    static constexpr qint64 slowness = 1;
#endif

    static qint64 now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    qint64 m_begin = now();
};

} // namespace nianbao::test
