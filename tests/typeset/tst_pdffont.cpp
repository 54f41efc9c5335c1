// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdffont.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPdfFont : public QObject
{
    Q_OBJECT

private slots:
    void numbersGlyphsByUse();
    void hasNoMoreGlyphsThanCffCounts();
};

void TestPdfFont::numbersGlyphsByUse()
{
    PdfFont font{QRawFont()};
    QCOMPARE(font.code(7, u"工"_s), 1);
    QCOMPARE(font.code(7, u"⼯"_s), 2);
    QCOMPARE(font.code(7, u"工"_s), 1);
}

/// 65535 with the one of number 0: the counts of a CFF font are of 16 bits.
void TestPdfFont::hasNoMoreGlyphsThanCffCounts()
{
    PdfFont font{QRawFont()};
    constexpr quint32 last = 0xfffe;
    for (quint32 glyph = 1; glyph < last; ++glyph)
        font.code(glyph, {});
    QCOMPARE(font.code(last, {}), quint16{last});
    QCOMPARE(font.code(last + 1, {}), quint16{0});
    QCOMPARE(font.code(last, {}), quint16{last});
}

QTEST_MAIN(TestPdfFont)
#include "tst_pdffont.moc"
