// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// bench_usage [--plain] TIMES PROGRAM ARGUMENT...: runs a program TIMES times and prints the middle of its
// CPU times and of its wall times and the most memory that any run, or a process it started and waited for,
// had at once. --plain: the three numbers alone (milliseconds, milliseconds, megabytes), for scripts. Exit
// code 2 when the program cannot be run or is killed.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Usage
{
    double cpuMilliseconds = 0;
    double wallMilliseconds = 0;
    long peakKilobytes = 0;
    int status = 0;
};

Usage runOnce(char **command)
{
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // What the program says is not what is measured.
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
    };
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), wall.count(), usage.ru_maxrss,
            status};
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const bool plain = argc > 1 && std::strcmp(argv[1], "--plain") == 0;
    if (plain) {
        --argc;
        ++argv;
    }
    const int times = argc > 2 ? std::atoi(argv[1]) : 0;
    if (times < 1) {
        std::fputs("usage: bench_usage [--plain] TIMES PROGRAM ARGUMENT...\n", stderr);
        return 2;
    }
    std::vector<double> cpu;
    std::vector<double> wall;
    long peak = 0;
    for (int i = 0; i < times; ++i) {
        const Usage usage = runOnce(argv + 2);
        if (!WIFEXITED(usage.status) || WEXITSTATUS(usage.status) > 1) {
            std::fprintf(stderr, "bench_usage: %s failed\n", argv[2]);
            return 2;
        }
        cpu.push_back(usage.cpuMilliseconds);
        wall.push_back(usage.wallMilliseconds);
        peak = std::max(peak, usage.peakKilobytes);
    }
    const double megabytes = static_cast<double>(peak) / 1024.0;
    const auto [least, most] = std::minmax_element(cpu.begin(), cpu.end());
    if (plain)
        std::printf("%.1f %.1f %.1f\n", middle(cpu), middle(wall), megabytes);
    else
        std::printf("%7.1f ms CPU (from %.1f to %.1f in %d runs), %7.1f ms elapsed, %6.1f MB\n", middle(cpu),
                    *least, *most, times, middle(wall), megabytes);
    return 0;
}
