// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formandfindings.h"

#include "forms/look.h"

namespace nianbao {

namespace {

// The part of the height that the findings get at first: a third, or less where the form would not be left
// with enough.
constexpr int findingsShare = 3;
constexpr int formAtLeast = 26 * look::gap;

} // namespace

FormAndFindings::FormAndFindings(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("formAndFindings"));
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
}

void FormAndFindings::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_isChosen || count() < 2)
        return;
    const int findings =
        qMin(widget(1)->sizeHint().height(), qMin(height() / findingsShare, height() - formAtLeast));
    setSizes({height() - findings, qMax(findings, 1)});
}

} // namespace nianbao
