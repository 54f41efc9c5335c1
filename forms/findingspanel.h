// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

class FindingDelegate;

/// The findings under the form, live, under the headings of their sections: a mark and its word, the message,
/// and the repair where one is offered. Buttons above leave out the findings of a severity.
///
/// A click or Enter goes to the place, a click on the repair (or Alt+Enter) applies it, Delete dismisses a
/// finding of the import. Walking follows the list as it is shown. The document must outlive it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(Document &document, QWidget *parent = nullptr);

    /// The findings that are shown, in the order of the list.
    const QList<Finding> &shown() const { return m_shown; }
    /// Index into shown(); -1: none is current.
    int current() const;
    void setCurrent(int number);

    /// Goes to the next (1) or previous (-1) finding, round the ends.
    void walk(int step);
    /// Applies the first repair of the current finding; one of the import that has none is taken off the list
    /// as noted. false: there is neither.
    bool repairCurrent();

    QTreeWidget *list() const { return m_list; }
    /// The button that shows or leaves out a severity.
    QToolButton *filter(Severity severity) const { return m_filters.value(severity); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeChosen(const nianbao::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void makeList();
    void showCounts();
    void showFindings();
    void addFinding(QTreeWidgetItem *group, int number);
    void itemClicked(const QPoint &position);
    Finding findingOf(const QTreeWidgetItem *item) const;
    void choose(const Finding &finding);
    void showMenu(const QPoint &position);
    void copyCurrent() const;

    Document &m_document;
    int m_walkedFrom = -1; ///< number before the one to walk to next, while no finding is current
    QList<Finding> m_shown;
    QList<QTreeWidgetItem *> m_items; ///< one for each of m_shown
    QHash<Severity, QToolButton *> m_filters;
    QTreeWidget *m_list = nullptr;
    FindingDelegate *m_delegate = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace nianbao
