// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "report/search.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace nianbao {

class PlainLine;

/// Finds and replaces over the whole report, in printed order and round the end. Figures are found and never
/// replaced. It shows nothing itself: matchFound() asks whoever shows the report to select it. Replacing is
/// one step of the report's undo, however much it replaces. The document must outlive it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// Where the clerk is, so that "next" begins there; asked before every search.
    using Spot = std::function<Match()>;

    FindBar(Document &document, Spot spot, QWidget *parent = nullptr);

    /// Opens with the selected words, if there are any on one line.
    void openToFind();
    void openToReplace();
    void findNext();
    void findPrevious();

    void replace();
    void replaceAll();

signals:
    void matchFound(const nianbao::Match &match);
    /// The clerk is done; `place` is where the last match was, empty when there was none.
    void closed(const nianbao::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    QToolButton *addButton(const QString &name, const QString &text, const QString &key,
                           void (FindBar::*act)());
    void open(bool replacing);
    void close();
    void refresh();
    void show(qsizetype index);
    void walk(int step);
    qsizetype indexAt(const Match &spot) const;
    void showCount();
    bool isReplaceable(const Match &match) const;
    QString textOf(const Match &match) const;

    Document &m_document;
    Spot m_spot;
    PlainLine *m_needle = nullptr;
    PlainLine *m_with = nullptr;
    QWidget *m_replaceRow = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_told = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_replace = nullptr;
    QToolButton *m_replaceAll = nullptr;
    QToolButton *m_close = nullptr;
    QList<Match> m_matches;
    std::optional<Match> m_current;
    Match m_origin; ///< where the search of the words being typed begins
};

} // namespace nianbao
