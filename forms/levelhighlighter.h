// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QSyntaxHighlighter>

namespace nianbao {

/// Shows the headings of a text in the fonts they print in: 一、黑体, （一）楷体, the others 仿宋 like the
/// text around them. Looks only; the text stays plain.
class LevelHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// The font of the text around the headings.
    void setFont(const QFont &font);

protected:
    void highlightBlock(const QString &text) override;

private:
    QFont m_font;
};

} // namespace nianbao
