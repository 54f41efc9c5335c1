// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/placeedit.h"

#include "forms/levelhighlighter.h"
#include "forms/look.h"
#include "report/plaintext.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

// Air between the lines of a narrative, as on the printed page.
constexpr int lineHeightPercent = 150;

bool endsSentence(QChar c)
{
    return c == QChar::ParagraphSeparator || c == u'。' || c == u'；' || c == u'！' || c == u'？';
}

bool hasLongParagraph(const QString &text)
{
    const QList<QStringView> paragraphs = QStringView(text).split(QLatin1Char('\n'));
    return std::any_of(paragraphs.cbegin(), paragraphs.cend(),
                       [](QStringView paragraph) { return paragraph.size() > ShownParagraphs::longest; });
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
        setViewportMargins(0, look::halfGap / 2, 0, look::halfGap / 2);
    } else {
        m_levels = new LevelHighlighter(this->document());
    }
    readDocument();
    formatParagraphs(0, -1);
    moveCursor(QTextCursor::Start);
    m_lastChange = -1;
    connect(this, &QTextEdit::textChanged, this, &PlaceEdit::writeDocument);
    connect(&document, &Document::changed, this, [this](const QList<Place> &places) {
        if (places.contains(m_place))
            readDocument();
    });
}

bool PlaceEdit::isOneLine() const
{
    return m_place == Place::title() || m_place == Place::organization() ||
           m_place == Place::signatureOrganization() || m_place == Place::signatureDate();
}

void PlaceEdit::readDocument()
{
    const QString before = m_shown.text();
    const QString after = m_document.report().text(m_place);
    if (before == after)
        return;
    // Nothing here is an edit: the document may be in the middle of a step.
    const bool wasReading = std::exchange(m_reading, true);
    dropComposition();
    // Only what differs is replaced, so that caret and view stay where they are.
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;

    QTextCursor cursor(document());
    cursor.setPosition(m_shown.toShown(head));
    cursor.setPosition(m_shown.toShown(before.size() - tail), QTextCursor::KeepAnchor);
    insertText(cursor, after.sliced(head, after.size() - tail - head));
    m_reading = wasReading;
    m_editEnd = -1;
    m_lastChange = after.size() - tail;
    if (hasFocus())
        goToLastChange();
}

void PlaceEdit::insertText(QTextCursor cursor, const QString &text)
{
    const bool wasReading = std::exchange(m_reading, true);
    const int begin = cursor.selectionStart();
    const ShownParagraphs pieces = ShownParagraphs::of(text);
    // In one block of edits, so that everything is laid out once.
    cursor.beginEditBlock();
    cursor.insertText(pieces.raw());
    m_shown.follow(document()->toRawText());
    m_shown.join(begin, pieces);
    formatParagraphs(begin, cursor.position());
    cursor.endEditBlock();
    m_reading = wasReading;
}

void PlaceEdit::splitLongParagraph()
{
    const QTextBlock block = textCursor().block();
    if (block.length() <= ShownParagraphs::longest + 1)
        return;
    const bool wasReading = std::exchange(m_reading, true);
    QTextCursor cursor(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    const int at = block.position();
    const ShownParagraphs pieces = ShownParagraphs::of(block.text());
    // From the end, so that the positions before stay.
    for (int i = static_cast<int>(pieces.raw().size()) - 1; i > 0; --i) {
        if (!pieces.isJoin(i))
            continue;
        cursor.setPosition(at + static_cast<int>(pieces.toText(i)));
        cursor.insertBlock();
    }
    m_shown.follow(document()->toRawText());
    m_shown.join(at, pieces);
    formatParagraphs(at, at + static_cast<int>(pieces.raw().size()));
    m_reading = wasReading;
}

void PlaceEdit::formatParagraphs(int from, int to)
{
    if (m_lines > 0)
        return;
    const bool wasReading = std::exchange(m_reading, true);
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        if (to >= 0 && block.position() > to)
            break;
        const bool goesOn = m_shown.isJoin(block.position());
        paragraph.setTextIndent(goesOn ? 0 : 2 * fontMetrics().horizontalAdvance(QChar(u'国')));
        cursor.setPosition(block.position());
        if (block.blockFormat() != paragraph)
            cursor.mergeBlockFormat(paragraph);
    }
    cursor.endEditBlock();
    m_reading = wasReading;
}

void PlaceEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    if (m_levels != nullptr)
        m_levels->setFont(font());
    formatParagraphs(0, -1);
}

void PlaceEdit::dropComposition()
{
    const QTextLayout *layout = textCursor().block().layout();
    if (layout == nullptr || layout->preeditAreaText().isEmpty())
        return;
    if (hasFocus())
        QGuiApplication::inputMethod()->reset();
    // The end of a composition takes the place of what is selected: here it takes the place of nothing.
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    QInputMethodEvent none;
    QTextEdit::inputMethodEvent(&none);
}

void PlaceEdit::beginStep(const ShownParagraphs::Edit &edit)
{
    const bool goesOn =
        m_editEnd >= 0 && (edit.position == m_editEnd || edit.position + edit.removed == m_editEnd);
    const bool newSentence = edit.added > 0 && edit.position > 0 &&
                             endsSentence(document()->characterAt(static_cast<int>(edit.position) - 1));
    if (!m_document.isTyping() || !goesOn || newSentence)
        m_document.startTyping();
    m_editEnd = edit.position + edit.added;
}

void PlaceEdit::writeDocument()
{
    if (m_reading)
        return;
    // Compositions and looks are told as changes too.
    const ShownParagraphs::Edit edit = m_shown.follow(document()->toRawText());
    if (edit.isNone())
        return;
    beginStep(edit);
    formatParagraphs(static_cast<int>(edit.position), static_cast<int>(edit.position + edit.added));
    splitLongParagraph();
    emit notice(QString());
    sendText();
}

void PlaceEdit::sendText()
{
    if (m_place == Place::organization())
        m_document.setOrganization(m_shown.text());
    else
        m_document.setText(m_place, m_shown.text());
}

qsizetype PlaceEdit::caret() const
{
    return m_shown.toText(textCursor().position());
}

qsizetype PlaceEdit::selectionStart() const
{
    return m_shown.toText(textCursor().selectionStart());
}

void PlaceEdit::select(qsizetype position, qsizetype length)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_shown.toShown(position));
    cursor.setPosition(m_shown.toShown(position + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_lastChange = -1;
}

void PlaceEdit::goToLastChange()
{
    if (m_lastChange >= 0)
        setCaret(m_lastChange);
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

void PlaceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isOneLine()) {
        focusNextPrevChild(true);
        return;
    }
    if (enter && event->modifiers() == Qt::ShiftModifier) {
        // A line break within a paragraph would not be there on paper.
        textCursor().insertBlock();
        return;
    }
    const bool back = event->key() == Qt::Key_Backspace;
    if ((back || event->key() == Qt::Key_Delete) && deleteOverJoin(back))
        return;
    QTextEdit::keyPressEvent(event);
}

// Between the pieces of a long paragraph stands a separator that is not of the text: it goes with the
// character beyond it.
bool PlaceEdit::deleteOverJoin(bool backwards)
{
    QTextCursor cursor = textCursor();
    const int join = cursor.position() + (backwards ? 0 : 1);
    if (cursor.hasSelection() || !m_shown.isJoin(join))
        return false;
    const auto over = backwards ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter;
    cursor.movePosition(over, QTextCursor::MoveAnchor);
    cursor.movePosition(over, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
    return true;
}

void PlaceEdit::paintBorder()
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    look::paintBorder(painter, rect(), palette(), hasFocus());
}

void PlaceEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    // As in every form: who comes by Tab into one line replaces it by typing.
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_lines == 1)
        selectAll();
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

void PlaceEdit::insertFromMimeData(const QMimeData *source)
{
    const PlainText plain = plainTextOf(source->text());
    QString text = plain.text;
    QStringList told;
    if (plain.removed > 0)
        told << tr("%n character(s) that a report cannot hold were left out.", nullptr, plain.removed);
    if (plain.invisible > 0)
        told << tr("%n of the pasted characters cannot be seen.", nullptr, plain.invisible);
    if (isOneLine() && text.contains(QLatin1Char('\n'))) {
        text.remove(QLatin1Char('\n'));
        told << tr("The pasted lines were joined to one.");
    }
    if (hasLongParagraph(text))
        told << tr("A very long paragraph is shown in pieces; it stays one.");
    insertText(textCursor(), text);
    m_document.startTyping();
    sendText();
    m_document.endTyping();
    m_editEnd = -1;
    emit notice(told.join(QLatin1Char(' ')));
    ensureCursorVisible();
}

QMimeData *PlaceEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype begin = m_shown.toText(cursor.selectionStart());
    auto *copied = new QMimeData;
    copied->setText(m_shown.text().sliced(begin, m_shown.toText(cursor.selectionEnd()) - begin));
    return copied;
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
