// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

/// Draws the rows of the findings: a group with the heading of its section, or a finding with its mark, the
/// mark's word, the message in as many lines as it needs, and at the right its repair.
///
/// Rows tell what they are by the roles below; the words themselves are the items' display texts. Row heights
/// follow the width of the view, which has to lay out anew when that changes.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< index of the finding in the panel's list; not set for a group
        MarkRole,                  ///< look::Mark as int
        WordRole,                  ///< "error"
        RepairRole,                ///< title of the repair; empty: none
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the repair stands in a row; empty when there is none.
    QRect repairRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace nianbao
