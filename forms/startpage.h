// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/recovery.h"
#include "forms/recentfiles.h"

#include <QScrollArea>

class QAction;
class QCommandLinkButton;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace nianbao {

/// What the start page shows besides the verbs.
struct StartPageContent
{
    QList<RecentFile> recent;
    QList<UnsavedWork> unsaved; ///< one line each, at the top
};

/// What the window shows while no report is open: the verbs to begin with, the recent files, and a line for
/// work that a crash left unsaved. It decides nothing: what is chosen comes out as a signal.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    /// The actions belong to the window.
    StartPage(QAction *create, QAction *open, QAction *example, const StartPageContent &content,
              QWidget *parent = nullptr);

signals:
    void fileChosen(const QString &path);
    void fileRemoved(const QString &path);
    void recoverChosen(const QString &session);
    void laterChosen(const QString &session);
    void discardChosen(const QString &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *recoveryLine(const UnsavedWork &work);
    QWidget *verbs(QAction *create, QAction *open, QAction *example);
    QCommandLinkButton *bigButton(const char *drawing, const QString &text, const QString &explanation);
    QString mostRecentName() const;
    QWidget *recentList();
    void addRecent(const RecentFile &file);
    void showMenu(const QPoint &position);
    void choose(const QListWidgetItem *item);
    void remove(QListWidgetItem *item);
    void showIcons();

    QList<RecentFile> m_recent;
    QWidget *m_first = nullptr; ///< the verb to begin with
    QListWidget *m_list = nullptr;
};

} // namespace nianbao
