// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/backgroundwork.h"

#include <QThread>

namespace nianbao {

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
}

BackgroundWork::~BackgroundWork()
{
    giveUp();
    if (m_thread)
        m_thread->wait();
}

void BackgroundWork::start(const Work &work)
{
    Q_ASSERT(!m_thread);
    m_isGivenUp = false;
    m_thread.reset(QThread::create([this, work] { work([this] { return m_isGivenUp.load(); }); }));
    m_thread->setObjectName(QStringLiteral("work"));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait(); // it has told of its end, and may have a last step to go
        m_thread.release()->deleteLater();
        emit finished();
    });
    m_thread->start();
}

} // namespace nianbao
