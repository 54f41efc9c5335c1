// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/textform.h"

#include "forms/look.h"
#include "forms/outlinelist.h"
#include "forms/placeedit.h"
#include "forms/sheet.h"
#include "report/paragraphs.h"
#include "report/plaintext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int widestText = 800;
constexpr int widestOutline = 200;
constexpr int narrowest = 560; ///< below this width the parts stand under the text

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(look::smallFont(label->font()));
    label->setForegroundRole(QPalette::Text);
    label->setWordWrap(true);
    return label;
}

} // namespace

TextForm::TextForm(Document &document, const Section &section, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_parts(section.parts)
    , m_suggestedLength(section.suggestedLength)
    , m_edit(new PlaceEdit(document, Place(section.id), 0))
{
    auto *sheet = new Sheet(section.heading, m_parts.isEmpty() ? widestText : widestText + widestOutline);
    m_edit->setFont(look::levelFont(m_edit->font(), 0));
    m_edit->document()->setDocumentMargin(0);
    m_edit->setMinimumHeight(20 * look::gap);
    m_edit->setPlaceholderText(document.report().hasText(Place(section.id))
                                   ? tr("Write this section here")
                                   : tr("The draft has no such section. Write it here."));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(look::margin);
    m_columns->addWidget(m_edit, 1);
    if (!m_parts.isEmpty()) {
        m_outline = new OutlineList(m_parts);
        m_columns->addWidget(m_outline, 0, Qt::AlignTop);
        connect(m_outline, &OutlineList::partChosen, this, &TextForm::choosePart);
    }
    sheet->content()->addLayout(m_columns, 1);
    addFoot(sheet->content());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
    setFocusProxy(m_edit);
    connect(m_edit, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
    connect(m_edit, &PlaceEdit::notice, this, &TextForm::showNotice);
    connect(&document, &Document::changed, this, [this](const QList<Place> &places) {
        if (places.contains(m_edit->place()))
            showText();
    });
    showText();
}

void TextForm::addFoot(QBoxLayout *layout)
{
    m_length = smallLabel(this);
    m_length->setObjectName(QStringLiteral("length"));
    m_notice = smallLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_invisible = smallLabel(this);
    m_invisible->setObjectName(QStringLiteral("invisible"));
    m_removeInvisible = new QToolButton(this);
    m_removeInvisible->setObjectName(QStringLiteral("removeInvisible"));
    m_removeInvisible->setText(tr("Remove them"));
    m_removeInvisible->setAutoRaise(true);
    connect(m_removeInvisible, &QToolButton::clicked, this, &TextForm::removeInvisible);
    auto *hidden = new QHBoxLayout;
    hidden->addWidget(m_invisible, 1);
    hidden->addWidget(m_removeInvisible);
    layout->addWidget(m_notice);
    layout->addLayout(hidden);
    layout->addWidget(m_length);
}

void TextForm::showText()
{
    const QString text = m_document.report().text(m_edit->place());
    const int length = static_cast<int>(characterCount(text));
    QString words = tr("%n character(s)", nullptr, length);
    if (m_suggestedLength > 0) {
        words = (length > m_suggestedLength ? tr("%1, more than the suggested %2")
                                            : tr("%1; at most %2 are suggested"))
                    .arg(words)
                    .arg(m_suggestedLength);
        m_length->setToolTip(tr("A length that some places ask for; the national form sets none."));
    }
    m_length->setText(words);
    const int invisible = invisibleCount(text);
    m_invisible->setText(tr("%n character(s) in this text cannot be seen.", nullptr, invisible));
    m_invisible->setVisible(invisible > 0);
    m_removeInvisible->setVisible(invisible > 0);
    if (m_outline != nullptr)
        m_outline->showOutline(outlineOf(text, m_parts));
}

void TextForm::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void TextForm::choosePart(int part)
{
    const Place place = m_edit->place();
    const QString text = m_document.report().text(place);
    const OutlinePart entry = outlineOf(text, m_parts).value(part);
    qsizetype caret = entry.caret;
    if (entry.state == OutlinePart::State::Missing) {
        const WithHeading with = withPartHeading(text, m_parts, part);
        m_document.apply(tr("heading %1").arg(entry.name),
                         {{place, m_document.report().value(place), with.text}});
        caret = with.caret;
    }
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setCaret(caret);
}

void TextForm::removeInvisible()
{
    const Place place = m_edit->place();
    const Value before = m_document.report().value(place);
    m_document.apply(tr("remove invisible characters"),
                     {{place, before, withoutInvisible(m_document.report().text(place))}});
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TextForm::resizeEvent(QResizeEvent *event)
{
    Form::resizeEvent(event);
    m_columns->setDirection(width() < narrowest ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TextForm::goTo(const Place &)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->goToLastChange();
}

void TextForm::showMatch(const Match &match)
{
    m_edit->select(match.position, match.length);
}

Place TextForm::currentPlace() const
{
    return m_edit->place();
}

Match TextForm::currentSpot() const
{
    return {m_edit->place(), m_edit->selectionStart(), m_edit->caret() - m_edit->selectionStart()};
}

} // namespace nianbao
