// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "style/pagestyle.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace nianbao {

class PageRenderer;
class PreviewView;

/// The pages of the open report as they are printed, beside the form: the same pages as the PDF.
///
/// Follows every edit of the document by itself, typeset and painted on another thread (PageRenderer). A
/// click on something printed says which place of the report it is (placeChosen); showPlace() marks the place
/// where the clerk is. Hidden, it works nothing and keeps no page; shown again, it catches up. The document
/// must outlive it. `fontFolders`: see resolveFonts().
class Preview : public QWidget
{
    Q_OBJECT

public:
    Preview(Document &document, const QStringList &fontFolders, QWidget *parent = nullptr);
    ~Preview() override;

    /// The look of the pages from now on.
    void setPageStyle(const PageStyle &style);

    PreviewView *view() const { return m_view; }
    /// "3 / 6", or why there are no pages.
    QString pageLabel() const;

public slots:
    void showPlace(const nianbao::Place &place);

signals:
    void placeChosen(const nianbao::Place &place);
    /// The report as it is now has been typeset.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectRenderer();
    QWidget *makeBar();
    QToolButton *makeButton(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                            const std::function<void()> &act);
    void refresh();
    void showPageNumber();
    void showZoom();

    Document &m_document;
    PageRenderer *m_renderer = nullptr;
    PreviewView *m_view = nullptr;
    QLabel *m_number = nullptr;
    QToolButton *m_fit = nullptr;
    PageStyle m_style;
    QTimer m_wait; ///< between an edit and its typesetting, so that many edits at once are one
    bool m_isTooLong = false;
};

} // namespace nianbao
