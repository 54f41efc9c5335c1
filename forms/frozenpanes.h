// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QScrollArea;
class QWidget;

namespace nianbao {

class TableView;

/// What stays in view of a table that is scrolled: its heads at the top, its columns of labels at the left,
/// and the corner of both. Three panes over the scroll area's viewport that draw those cells again; each is
/// shown only while the cells themselves are out of view. The figures keep half of the room: where the heads
/// are too high only their lower rows stay, and labels that are too wide do not stay at all. The panes take
/// no focus, let the wheel through and give the labels' tool tips.
class FrozenPanes : public QObject
{
    Q_OBJECT

public:
    /// The area owns it; the view stands somewhere inside the area.
    FrozenPanes(TableView *view, QScrollArea *area);

    /// Puts the panes where the scrolling wants them.
    void place();

    /// The room at the top and at the left that panes take or would take, in pixels.
    int top() const;
    int left() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int firstHeadRow() const;

    TableView *m_view;
    QScrollArea *m_area;
    QWidget *m_labels = nullptr;
    QWidget *m_heads = nullptr;
    QWidget *m_corner = nullptr;
};

} // namespace nianbao
