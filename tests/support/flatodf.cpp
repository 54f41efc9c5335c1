// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/flatodf.h"

#include <QXmlStreamReader>

namespace nianbao::test {

namespace {

class FlatOdfReader
{
public:
    explicit FlatOdfReader(const QByteArray &document)
        : m_reader(document)
    {
    }

    OdfText read()
    {
        bool isText = false;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            const QStringView name = m_reader.qualifiedName();
            if (name == u"office:text")
                isText = m_reader.isStartElement();
            else if (isText && m_reader.isStartElement())
                begin(name);
            else if (isText && m_reader.isEndElement())
                end(name);
            else if (isText && m_reader.isCharacters() && m_isInText)
                m_text += m_reader.text();
        }
        return m_found;
    }

private:
    int number(const char16_t *attribute, int otherwise) const
    {
        const QStringView value = m_reader.attributes().value(QStringView(attribute).toString());
        return value.isEmpty() ? otherwise : value.toInt();
    }

    void begin(QStringView name)
    {
        if (name == u"text:p" || name == u"text:h") {
            m_isInText = true;
            m_text.clear();
            m_level = name == u"text:h" ? number(u"text:outline-level", 1) : 0;
        } else if (name == u"text:s") {
            m_text += QString(number(u"text:c", 1), u' ');
        } else if (name == u"text:tab") {
            m_text += u'\t';
        } else {
            beginPartOfTable(name);
        }
    }

    void beginPartOfTable(QStringView name)
    {
        Grid *grid = m_isInTable ? &m_found.tables.last() : nullptr;
        if (name == u"table:table") {
            m_found.tables << Grid();
            m_found.headRows << 0;
            m_isInTable = true;
        } else if (name == u"table:table-column" && grid) {
            grid->columns += number(u"table:number-columns-repeated", 1);
        } else if (name == u"table:table-header-rows") {
            m_isInHeads = true;
        } else if (name == u"table:table-row" && grid) {
            ++grid->rows;
            m_column = 0;
            m_found.headRows.last() += m_isInHeads ? 1 : 0;
        } else if (name == u"table:table-cell" && grid) {
            GridCell cell;
            cell.row = grid->rows - 1;
            cell.column = m_column++;
            cell.rowSpan = number(u"table:number-rows-spanned", 1);
            cell.columnSpan = number(u"table:number-columns-spanned", 1);
            grid->cells << cell;
            m_cell.clear();
        } else if (name == u"table:covered-table-cell") {
            m_column += number(u"table:number-columns-repeated", 1);
        }
    }

    void end(QStringView name)
    {
        if (name == u"table:table") {
            m_isInTable = false;
        } else if (name == u"table:table-header-rows") {
            m_isInHeads = false;
        } else if (name == u"table:table-cell" && m_isInTable) {
            m_found.tables.last().cells.last().text = m_cell.join(u'\n');
        } else if (name == u"text:p" || name == u"text:h") {
            m_isInText = false;
            (m_isInTable ? m_cell : m_found.paragraphs) << m_text;
            if (m_level > 0)
                m_found.headings << qMakePair(m_level, m_text);
        }
    }

    QXmlStreamReader m_reader;
    OdfText m_found;
    QString m_text;
    QStringList m_cell; ///< the paragraphs of the cell that is read
    bool m_isInTable = false;
    bool m_isInHeads = false;
    bool m_isInText = false;
    int m_column = 0;
    int m_level = 0;
};

} // namespace

OdfText readFlatOdf(const QByteArray &fodt)
{
    return FlatOdfReader(fodt).read();
}

} // namespace nianbao::test
