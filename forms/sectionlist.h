// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QListWidget>

namespace nianbao {

/// The sections at the left, each with its mark and the words for it; where room is dear, with their numbers
/// alone. The document must outlive it.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(Document &document, QWidget *parent = nullptr);

    void setCurrentSection(const QString &sectionId);
    QString currentSection() const;
    QStringList sectionIds() const;

    /// Compact: the number of each section and its mark, nothing else.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sectionChosen(const QString &sectionId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(const QString &id, const QString &heading);
    void showStates();

    Document &m_document;
    bool m_compact = false;
};

} // namespace nianbao
