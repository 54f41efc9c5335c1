// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QToolBar>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace nianbao {

/// The line at the foot of the window that tells of an export: a bar with a way to cancel while it takes
/// longer than half a second, then the file, with a way to open it or to show its folder. Otherwise it is not
/// there. While the window only waits for the file to close, it says so, however short the work. It exports
/// nothing itself, and asks nothing.
class ExportBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// What takes no longer than this needs no bar (milliseconds).
    int patience() const { return m_patience; }
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// Work on this file has begun.
    void tellWork(const QString &path);
    /// Whether the window closes when the file is there. Only while work is going on, and for this work
    /// alone.
    void tellClosing(bool closes);
    /// The work is wanted no more, but not at its end.
    void tellCancelling();
    /// The file is there.
    void tellDone(const QString &path);
    /// Nothing to tell any more.
    void tellNothing();

    /// The words that stand there; empty: nothing does.
    QString text() const;
    bool isDone() const { return m_state == State::Done; }
    void focusCancel();

public slots:
    void openFile();
    void showFolder();

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Working, Cancelling, Done };

    QPushButton *addButton(const char *name, void (ExportBar::*act)());
    void addClose();
    void setState(State state, const QString &path);
    void showState();
    QString words() const;
    void open(const QString &path);

    State m_state = State::Idle;
    QString m_path;
    bool m_isClosing = false; ///< the window closes afterwards
    int m_patience = 500;
    QString m_problem; ///< why the file could not be opened; empty: none
    QTimer m_wait;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    QToolButton *m_close = nullptr;
    QList<QAction *> m_whileWorking;
    QList<QAction *> m_whenDone;
};

} // namespace nianbao
