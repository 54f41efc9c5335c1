// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/autosave.h"
#include "document/document.h"
#include "document/recovery.h"
#include "export/exporter.h"
#include "forms/backgroundwork.h"
#include "forms/exportrun.h"
#include "forms/officestyles.h"
#include "forms/questions.h"
#include "forms/recentfiles.h"
#include "forms/settings.h"
#include "import/importer.h"

#include <QMainWindow>
#include <QSet>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QToolBar;
class QToolButton;

namespace nianbao {

class ExportBar;
class Workspace;

/// What the window works with; handed in, so that it knows no clock and no dialog, and no format but
/// the project's own.
struct WindowSetup
{
    QList<Edition> editions; ///< oldest first, never empty
    ReadableFormats readable;
    WritableFormats writable;
    int thisYear = 0;             ///< the calendar year; reports are written for the year before
    QStringList fontFolders = {}; ///< for pages: see resolveFonts()

    std::optional<QDateTime> moment{}; ///< told in exported files: see WriteOptions

    QString settingsPath{};   ///< the INI file of what the window remembers; empty: until it closes
    AutosaveSetup autosave{}; ///< its folder empty: nothing is kept of unsaved work
    QString backupFolder{};   ///< of earlier versions; empty: none are kept

    QString language{}; ///< "zh_CN" or "en": what the program speaks now
    /// Changes what the program speaks, and the translated names in this setup. Empty: it cannot be changed.
    std::function<void(WindowSetup &, const QString &)> useLanguage{};
};

/// The window: one open report or the start page, its file, and the actions on both.
///
/// Owns the document. Every way in (menu, argument, drop) is openFile(). Nothing replaces or closes a changed
/// report before the clerk was asked; an answer of "cancel" leaves everything as it was. A failure is told
/// once, through Questions, and the window stays. The questions must outlive the window.
///
/// Work that is not saved is kept as it is typed (autosave.h); its traces go when the report is saved and
/// closed, or when the clerk says so. An export goes on while the report is edited. A window that is closed
/// meanwhile says that it closes when the file is there, and stays when the clerk goes on working. When the
/// language changes, the whole surface is built anew around the same document.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(WindowSetup setup, Questions &questions, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The open report; null on the start page.
    Document *document() const { return m_document.get(); }
    Workspace *workspace() const { return m_workspace; }

    /// Opens any readable file; false: told why, or cancelled.
    bool openFile(const QString &file);
    bool newReport();
    /// What asking for a new report starts from. Valid while this window lives.
    NewReportSuggestion newReportSuggestion() const;
    /// Saves to the project file, asking for one when there is none; false: not saved.
    bool save();
    bool saveAs();
    /// Asks for format, file and options, and begins to write on another thread; false: not begun. What comes
    /// of it is told at the foot of the window. `formatId`: the format to begin with; empty: the last one.
    bool exportReport(const QString &formatId = {});
    bool isExporting() const { return m_exportWork.isRunning(); }
    /// What asking for an export starts from. Only while a report is open.
    ExportSuggestion exportSuggestion(const QString &formatId = {}) const;
    bool print();
    /// Asks how the pages of the report's office look; they do from now on. False: as before.
    bool choosePageStyle();
    /// What asking for it starts from. Only while a report is open, and valid as long.
    PageStyleSuggestion pageStyleSuggestion() const;
    /// Back to the start page; false: the clerk would rather stay.
    bool closeReport();
    /// The draft of an invented office that comes with the program, with faults to find; untitled.
    bool openExample();
    /// Opens an earlier version of the open report's file, as an unsaved copy.
    bool openEarlierVersion();
    /// Opens what a crash left of a session, as a modified report with its own file; false: somebody else has
    /// it, or the clerk would rather stay.
    bool recover(const QString &session);
    /// The computer is about to end the session: keeps what is not saved and asks nothing.
    void keepForEndOfSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A report on its way into the window.
    struct Opening
    {
        OpenedReport report;
        QString name;                ///< while it has no file
        QString path = QString();    ///< its project file; empty: none yet
        FileState file = {};         ///< as it was read
        QString session = QString(); ///< whose recovered work this is; empty: none
        bool isModified = false;     ///< other than what its file holds
    };

    void makeActions();
    void makeFileActions();
    void makeEditActions();
    void makeToolBar();
    void addToolButton(const char *name, QMenu *menu);
    QAction *addAction(const QString &name, const QString &icon, const QString &text,
                       const QList<QKeySequence> &shortcuts, const std::function<void()> &act);
    QAction *action(const char *name) const { return m_actions.value(QString::fromLatin1(name)); }
    void triggerInWorkspace(const char *name);
    void fillZerosHere();
    void useComputedTotalsHere();
    void fillExportMenu(QMenu *menu);
    void fillOpenMenu(QMenu *menu);
    void makeLanguageMenu();
    void showIcons();
    void enableActions();

    void showStartPage();
    void showDocument(Opening opening);
    void showWorkspace();
    void showTitle();
    void showEdition();
    void showPlace(const Place &place);
    QString documentName() const;

    void rebuild();
    void restoreLayout();
    void saveLayout();
    void followSplitters();
    void choosePreview(bool shown);

    bool mayLoseChanges();
    void letGo();
    void chooseFileToOpen();
    bool saveTo(const QString &path, Document::Overwrite overwrite);
    QString suggestedPath(const QString &suffix) const;
    void startExport(const ExportJob &job, AfterExport after);
    void cancelExport();
    void setClosesAfterExport(bool closes);
    void finishExport(const QString &path, AfterExport after, const Result<void> &result);
    void followOffice();
    QString openFilter() const;

    void startAutosave(const QString &session);
    void keepNow();
    void showKept();
    void tellNotKept(const Error &error);
    void noteRecent(const QString &path);
    void discardUnsaved(const QString &session);

    WindowSetup m_setup;
    Questions &m_questions;
    Settings m_settings;
    RecentFiles m_recent;
    OfficeStyles m_styles;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Autosave> m_autosave; ///< goes before the document
    Workspace *m_workspace = nullptr;
    QString m_sourceName; ///< file name of the draft, or what a new report is called
    QString m_folder;     ///< where the clerk last opened or wrote something
    QList<UnsavedWork> m_unsaved;
    QSet<QString> m_forLater; ///< sessions that the clerk does not want to hear of before the next start
    QHash<QString, QAction *> m_actions;
    QToolBar *m_toolBar = nullptr;
    ExportBar *m_exportBar = nullptr;
    bool m_closesAfterExport = false; ///< and nothing was done since
    PageStyle m_style;                ///< of the open report's office
    QString m_office;                 ///< whose style it is
    QLabel *m_placeLabel = nullptr;
    QLabel *m_selectionLabel = nullptr;
    QLabel *m_keptLabel = nullptr;
    QLabel *m_editionLabel = nullptr;
    QToolButton *m_languageButton = nullptr;
    BackgroundWork m_exportWork;
    Error m_notKept; ///< why the last autosave failed; empty: it did not
};

} // namespace nianbao
