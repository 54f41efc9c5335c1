// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// bench_usage TIMES PROGRAM ARGUMENT...: runs a program TIMES times and prints the middle of its CPU times
// and the most memory that any run had at once. Exit code 2 when the program cannot be run or is killed.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Usage
{
    double cpuMilliseconds = 0;
    long peakKilobytes = 0;
    int status = 0;
};

Usage runOnce(char **command)
{
    const pid_t child = fork();
    if (child == 0) {
        // What the program says is not what is measured.
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss, status};
}

} // namespace

int main(int argc, char *argv[])
{
    const int times = argc > 2 ? std::atoi(argv[1]) : 0;
    if (times < 1) {
        std::fputs("usage: bench_usage TIMES PROGRAM ARGUMENT...\n", stderr);
        return 2;
    }
    std::vector<double> cpu;
    long peak = 0;
    for (int i = 0; i < times; ++i) {
        const Usage usage = runOnce(argv + 2);
        if (!WIFEXITED(usage.status) || WEXITSTATUS(usage.status) > 1) {
            std::fprintf(stderr, "bench_usage: %s failed\n", argv[2]);
            return 2;
        }
        cpu.push_back(usage.cpuMilliseconds);
        peak = std::max(peak, usage.peakKilobytes);
    }
    std::sort(cpu.begin(), cpu.end());
    std::printf("%7.1f ms CPU (from %.1f to %.1f in %d runs), %6.1f MB\n", cpu[cpu.size() / 2], cpu.front(),
                cpu.back(), times, static_cast<double>(peak) / 1024.0);
    return 0;
}
