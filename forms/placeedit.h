// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QTextEdit>

namespace nianbao {

/// An editor for one text of the report; its objectName is the place's key.
///
/// What stands in the document stands here, and the other way round, at every keystroke. Plain text only;
/// undo is the document's. Typing on in one sentence is one step: a new step begins with a new sentence or
/// paragraph, where the caret was moved, and when the focus was away. The document must outlive it.
class PlaceEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// `lines`: height in lines; 0: as high as there is room. One of a fixed height hands Tab on.
    PlaceEdit(Document &document, const Place &place, int lines, QWidget *parent = nullptr);

    const Place &place() const { return m_place; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The caret came here.
    void entered(const nianbao::Place &place);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void paintBorder();
    void readDocument();
    void showParagraphs();
    void noteEdit(int position, int removed, int added);
    void writeDocument();
    QString plainText() const;

    Document &m_document;
    Place m_place;
    int m_lines = 0;
    bool m_reading = false;
    int m_editEnd = -1; ///< where the last edit ended; typing on from here is the same step
};

} // namespace nianbao
