// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/giveup.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace nianbao {

/// One piece of work at a time on a thread of its own, so that the window goes on meanwhile.
///
/// The work gets values of its own and leaves its result where it and the listener of finished() both look;
/// it touches no widget. The destructor gives the work up and waits for its end, so the work must ask its
/// GiveUp now and then.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    using Work = std::function<void(const GiveUp &)>;

    /// Returns at once. Not while other work is running.
    void start(const Work &work);
    bool isRunning() const { return m_thread != nullptr; }

    /// Nobody wants the result any more; finished() comes all the same.
    void giveUp() { m_isGivenUp = true; }

signals:
    /// In this object's thread; the next work may be started.
    void finished();

private:
    std::unique_ptr<QThread> m_thread; ///< null: no work
    std::atomic<bool> m_isGivenUp = false;
};

} // namespace nianbao
