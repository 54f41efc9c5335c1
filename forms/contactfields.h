// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "report/contact.h"

#include <QWidget>

class QGridLayout;

namespace nianbao {

class PlainLine;

/// The contact that the preamble names, as fields. They hold nothing: what is typed here is written into the
/// preamble at once (report/contact.h), and what is written there stands here.
class ContactFields : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFields(Document &document, QWidget *parent = nullptr);

    /// The first field.
    QWidget *first() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString Contact::*part;
        PlainLine *line;
    };
    void addField(QGridLayout *grid, const QString &name, const QString &label, QString Contact::*part,
                  int row, int column, int span);
    void readPreamble();
    void writePreamble(const Field &field);

    Document &m_document;
    QList<Field> m_fields;
};

} // namespace nianbao
