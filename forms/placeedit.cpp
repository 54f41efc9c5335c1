// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/placeedit.h"

#include "forms/look.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <utility>

namespace nianbao {

namespace {

// Air between the lines of a narrative, as on the printed page.
constexpr int lineHeightPercent = 150;

bool endsSentence(QChar c)
{
    return c == QChar::ParagraphSeparator || c == u'。' || c == u'；' || c == u'！' || c == u'？';
}

} // namespace

PlaceEdit::PlaceEdit(Document &document, const Place &place, int lines, QWidget *parent)
    : QTextEdit(parent)
    , m_document(document)
    , m_place(place)
    , m_lines(lines)
{
    setObjectName(place.key());
    setAccessibleName(document.report().edition().nameOf(place));
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameStyle(lines > 0 ? static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain)
                            : QFrame::NoFrame);
    if (lines > 0) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setVerticalScrollBarPolicy(lines == 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    }
    readDocument();
    showParagraphs();
    moveCursor(QTextCursor::Start);
    connect(this->document(), &QTextDocument::contentsChange, this, &PlaceEdit::noteEdit);
    connect(this, &QTextEdit::textChanged, this, &PlaceEdit::writeDocument);
    connect(&document, &Document::changed, this, [this](const QList<Place> &places) {
        if (places.contains(m_place))
            readDocument();
    });
}

QString PlaceEdit::plainText() const
{
    // toPlainText() would turn no-break spaces into spaces.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void PlaceEdit::readDocument()
{
    const QString before = plainText();
    const QString after = m_document.report().text(m_place);
    if (before == after)
        return;
    // Only what differs is replaced, so that caret and view stay where they are.
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;

    m_reading = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(head, after.size() - tail - head));
    if (hasFocus())
        setTextCursor(cursor);
    m_editEnd = -1;
    m_reading = false;
    showParagraphs();
}

void PlaceEdit::showParagraphs()
{
    if (m_lines > 0)
        return;
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    paragraph.setTextIndent(2 * fontMetrics().horizontalAdvance(QChar(u'国')));
    const bool wasReading = std::exchange(m_reading, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(paragraph);
    m_reading = wasReading;
}

void PlaceEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showParagraphs();
}

void PlaceEdit::noteEdit(int position, int removed, int added)
{
    if (m_reading)
        return;
    const bool goesOn = m_editEnd >= 0 && (position == m_editEnd || position + removed == m_editEnd);
    const bool newSentence = added > 0 && position > 0 && endsSentence(document()->characterAt(position - 1));
    if (!m_document.isTyping() || !goesOn || newSentence)
        m_document.startTyping();
    m_editEnd = position + added;
}

void PlaceEdit::writeDocument()
{
    if (!m_reading)
        m_document.setText(m_place, plainText());
}

bool PlaceEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Paint && m_lines > 0) {
        paintBorder();
        return true;
    }
    return QTextEdit::event(event);
}

void PlaceEdit::paintBorder()
{
    // The style's own frame cannot be seen on dark paper.
    QPainter painter(this);
    const QColor paper = palette().color(QPalette::Base);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight)
                              : look::mixed(paper, palette().color(QPalette::Text), 0.3));
    painter.setBrush(paper);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PlaceEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
    emit entered(m_place);
}

void PlaceEdit::focusOutEvent(QFocusEvent *event)
{
    m_document.endTyping();
    m_editEnd = -1;
    QTextEdit::focusOutEvent(event);
    update();
}

bool PlaceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    // A file dropped here is for the window to open.
    return source->hasText() && !source->hasUrls();
}

QSize PlaceEdit::sizeHint() const
{
    const QSize hint = QTextEdit::sizeHint();
    if (m_lines == 0)
        return hint;
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {hint.width(), m_lines * fontMetrics().lineSpacing() + frame + look::halfGap};
}

QSize PlaceEdit::minimumSizeHint() const
{
    return m_lines == 0 ? QTextEdit::minimumSizeHint() : QSize(8 * look::margin, sizeHint().height());
}

} // namespace nianbao
