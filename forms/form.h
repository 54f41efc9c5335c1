// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"
#include "report/search.h"

#include <QList>
#include <QWidget>

namespace nianbao {

/// One page of the window: the form for one section, or for what stands around the sections.
class Form : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts the caret or the ring at a place of this form and gives it the focus. A place that is not here:
    /// the first field.
    virtual void goTo(const Place &place) = 0;

    /// Shows what was found: its text selected, or the ring at its cell. Where a form has texts, the focus
    /// stays where it is.
    virtual void showMatch(const Match &match) { goTo(match.place); }

    /// Shows what one step of undo has changed: goes to the first place of this form and selects the others
    /// with it, where the form can.
    virtual void showChanged(const QList<Place> &places) { goTo(places.value(0)); }

    /// Where the clerk is; empty: nowhere.
    virtual Place currentPlace() const = 0;

    /// Where the clerk is, with what is selected there; for a cell the whole cell.
    virtual Match currentSpot() const { return {currentPlace(), 0, 0}; }

    /// The cells that are selected, in form order; empty where there are none to select.
    virtual QList<Place> selectedPlaces() const { return {}; }

    /// Closes an open cell editor; what was typed stays.
    virtual void commitEdit() {}

signals:
    void currentPlaceChanged(const nianbao::Place &place);
    void selectionChanged();
    /// Something to tell in place, without a dialog: what a paste left out, what could not be done.
    void notice(const QString &text);
};

} // namespace nianbao
