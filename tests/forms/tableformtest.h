// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/tableform.h"
#include "forms/tableview.h"
#include "tests/support/testsupport.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

namespace nianbao::test {

/// A shown table form on its own document, and what tests ask of it.
class ShownTable
{
public:
    explicit ShownTable(Report report, const QString &section = QStringLiteral("requests"),
                        QSize size = {1100, 600})
        : document(std::make_unique<Document>(OpenedReport{std::move(report), {}, {}}))
        , form(std::make_unique<TableForm>(*document, *document->report().edition().section(section)))
    {
        QObject::connect(form.get(), &Form::notice, [this](const QString &text) { notices << text; });
        form->resize(size);
        form->show();
        if (!QTest::qWaitForWindowExposed(form.get()))
            qFatal("the form is not shown");
    }

    TableView *view() const { return form->view(); }
    QLineEdit *editor() const
    {
        return qobject_cast<QLineEdit *>(view()->indexWidget(view()->currentIndex()));
    }
    Cell cell(const Place &place) const { return document->report().cell(place); }
    QString written(const Place &place) const { return cell(place).written; }
    CellLook look(const Place &place) const
    {
        return view()->tableModel()->lookOf(view()->tableModel()->indexOf(place));
    }
    int steps() const { return document->undoStack().index(); }
    QString lastStep() const { return document->undoStack().undoText(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<TableForm> form;
    QStringList notices;
};

inline Place requests(const char *row, const char *column = "natural_person")
{
    return Place::cell(u"requests", QString::fromLatin1(row), QString::fromLatin1(column));
}

} // namespace nianbao::test
