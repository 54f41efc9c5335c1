// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "export/exporter.h"
#include "forms/questions.h"
#include "import/importer.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;
class QLabel;
class QMenu;

namespace nianbao {

class Workspace;

/// What the window works with; handed in, so that it knows no clock and no dialog, and no format but
/// the project's own and, for its shortcut, PDF.
struct WindowSetup
{
    QList<Edition> editions; ///< oldest first, never empty
    ReadableFormats readable;
    WritableFormats writable;
    int thisYear = 0; ///< the calendar year; reports are written for the year before
};

/// The window: one open report or the start page, its file, and the actions on both.
///
/// Owns the document. Every way in (menu, argument, drop) is openFile(). Nothing replaces or closes a changed
/// report before the clerk was asked; an answer of "cancel" leaves everything as it was. A failure is told
/// once, through Questions, and the window stays. The questions must outlive the window.
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
    /// Saves to the project file, asking for one when there is none; false: not saved.
    bool save();
    bool saveAs();
    bool exportAs(const WritableFormat &format);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeToolBar();
    QAction *addAction(const QString &name, const QString &icon, const QString &text,
                       const QList<QKeySequence> &shortcuts, const std::function<void()> &act);
    void fillExportMenu();
    void showIcons();
    void enableActions();

    void showStartPage();
    void showDocument(OpenedReport opened, const QString &name);
    void showTitle();
    void showEdition();
    void showPlace(const Place &place);
    QString documentName() const;

    bool mayLoseChanges();
    void chooseFileToOpen();
    bool saveTo(const QString &path, Document::Overwrite overwrite);
    QString suggestedPath(const QString &suffix) const;
    QString openFilter() const;

    WindowSetup m_setup;
    Questions &m_questions;
    std::unique_ptr<Document> m_document;
    Workspace *m_workspace = nullptr;
    QString m_sourceName; ///< file name of the draft, or what a new report is called
    QString m_folder;     ///< where the clerk last opened or wrote something
    QHash<QString, QAction *> m_actions;
    QMenu *m_exportMenu = nullptr;
    QLabel *m_placeLabel = nullptr;
    QLabel *m_editionLabel = nullptr;
};

} // namespace nianbao
