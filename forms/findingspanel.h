// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;
class QLabel;

namespace nianbao {

/// The findings under the form, live: a mark and its word, the message, and the repair where one is offered.
///
/// A click or Enter goes to the place, a click on the repair (or Alt+Enter) applies it, Delete dismisses a
/// finding of the import. The document must outlive it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(Document &document, QWidget *parent = nullptr);

    /// Goes to the next (1) or previous (-1) finding, round the ends.
    void walk(int step);
    /// Applies the first repair of the current finding; false: it has none.
    bool repairCurrent();
    QTreeWidget *list() const { return m_list; }

    QSize sizeHint() const override;

signals:
    void placeChosen(const nianbao::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void calmSelection();
    void showFindings();
    void addFinding(const Finding &finding);
    Finding findingOf(const QTreeWidgetItem *item) const;
    void choose(const QTreeWidgetItem *item);
    void showMenu(const QPoint &position);
    void copyCurrent() const;

    Document &m_document;
    int m_walkedFrom = -1;  ///< row before the one to walk to next, while no finding is current
    QList<Finding> m_shown; ///< row by row; the document may already have others
    QTreeWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace nianbao
