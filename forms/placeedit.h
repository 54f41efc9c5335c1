// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "forms/shownparagraphs.h"

#include <QTextEdit>

namespace nianbao {

class LevelHighlighter;

/// An editor for one text of the report; its objectName is the place's key.
///
/// What stands in the document stands here, and the other way round, at every keystroke. Plain text only;
/// undo is the document's. Typing on in one sentence is one step: a new step begins with a new sentence or
/// paragraph, where the caret was moved, and when the focus was away. What an input method composes is not
/// in the document before it is committed; a change from elsewhere ends the composition first. The document
/// must outlive it.
///
/// Title, office, signature and date are one line: Enter goes on to the next field.
class PlaceEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// `lines`: height in lines; 0: as high as there is room. One of a fixed height hands Tab on.
    PlaceEdit(Document &document, const Place &place, int lines, QWidget *parent = nullptr);

    const Place &place() const { return m_place; }

    /// The caret, and the selection around it, in positions of the text.
    qsizetype caret() const;
    qsizetype selectionStart() const;
    void setCaret(qsizetype position) { select(position, 0); }
    void select(qsizetype position, qsizetype length);
    /// Puts the caret where the text last changed while the clerk was elsewhere.
    void goToLastChange();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The caret came here.
    void entered(const nianbao::Place &place);
    /// What the clerk must know of a paste that could not stay as it was; empty: nothing any more.
    void notice(const QString &text);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool isOneLine() const;
    void paintBorder();
    void readDocument();
    void writeDocument();
    void sendText();
    void beginStep(const ShownParagraphs::Edit &edit);
    void insertText(QTextCursor cursor, const QString &text);
    void splitLongParagraph();
    bool deleteOverJoin(bool backwards);
    void formatParagraphs(int from, int to);
    void dropComposition();

    Document &m_document;
    Place m_place;
    int m_lines = 0;
    LevelHighlighter *m_levels = nullptr; ///< only where there are headings
    ShownParagraphs m_shown;
    bool m_reading = false;
    qsizetype m_editEnd = -1;    ///< where the last edit ended; typing on from here is the same step
    qsizetype m_lastChange = -1; ///< where the text changed from elsewhere while the focus was away
};

} // namespace nianbao
