// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/typeset/madefont.h"
#include "typeset/cff.h"

#include <QRawFont>
#include <QTest>

using namespace nianbao;

namespace {

struct Glyph
{
    int width;
    QPainterPath outline;
};

CffFont fontOf(const QList<Glyph> &glyphs)
{
    CffFont font;
    for (const Glyph &glyph : glyphs)
        font.addGlyph(glyph.width, glyph.outline);
    return font;
}

/// The outline that a font library reads out of a font with this one glyph.
QPainterPath readBack(int width, const QPainterPath &outline)
{
    // As the glyph of "甲" in a whole font; 1000 pixels make one unit a pixel.
    QByteArray font = test::madeFont(QStringLiteral("Made"), QStringLiteral("甲"));
    const QByteArray plain = fontOf({{1000, {}}, {width, outline}}).bytes("Made-Regular");
    const qsizetype entry = font.indexOf("CFF ");
    font.replace(entry + 8, 8, test::longWords({font.size(), plain.size()}));
    const QRawFont raw(font + plain, 1000, QFont::PreferNoHinting);
    return raw.isValid() ? raw.pathForGlyph(1) : QPainterPath();
}

/// Upside down, as screens count.
QPainterPath flipped(const QPainterPath &path)
{
    return QTransform::fromScale(1, -1).map(path);
}

/// As fonts have it: in whole units.
QPainterPath rounded(QPainterPath path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, std::round(element.x), std::round(element.y));
    }
    return path;
}

void compareOutlines(const QPainterPath &a, const QPainterPath &b)
{
    QVERIFY(!a.isEmpty());
    // Filled alike: what one has and the other has not is nothing.
    const auto area = [](const QPainterPath &path) {
        qreal sum = 0;
        for (const QPolygonF &polygon : path.toSubpathPolygons()) {
            for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
                sum += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
        }
        return sum / 2;
    };
    QVERIFY2(std::abs(area(a) - area(b)) < 20, qPrintable(QString::number(area(a) - area(b))));
    const QRectF boxA = a.boundingRect();
    const QRectF boxB = b.boundingRect();
    QVERIFY(std::abs(boxA.left() - boxB.left()) <= 1 && std::abs(boxA.top() - boxB.top()) <= 1);
    QVERIFY(std::abs(boxA.right() - boxB.right()) <= 1 && std::abs(boxA.bottom() - boxB.bottom()) <= 1);
}

} // namespace

class TestCff : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnOutline_data();
    void keepsAnOutline();
    void keepsWidths();
    void measuresTheBoxAroundAll();
    void isEqualForEqualGlyphs();
};

void TestCff::keepsAnOutline_data()
{
    QTest::addColumn<QPainterPath>("outline");
    QPainterPath box;
    box.addRect(100, -80, 300, 700);
    QTest::newRow("a box") << box;
    QPainterPath ring;
    ring.addEllipse(0, 0, 900, 800);
    QPainterPath hole;
    hole.addEllipse(200, 200, 300, 300);
    ring.addPath(hole.toReversed());
    QTest::newRow("a ring of curves") << ring;
    QPainterPath far;
    far.moveTo(-1500, -1200);
    far.lineTo(2800, -1131);
    far.lineTo(2799, 1800);
    far.closeSubpath();
    QTest::newRow("steps of every size") << far;
    QPainterPath star;
    star.moveTo(0, 0);
    for (int i = 1; i < 200; ++i)
        star.lineTo(i * 5, i % 2 == 0 ? 0 : 300);
    star.lineTo(1000, -200);
    star.closeSubpath();
    QTest::newRow("more lines than a reader's stack holds") << star;
    QPainterPath wave;
    wave.moveTo(0, 0);
    for (int i = 0; i < 30; ++i)
        wave.cubicTo(i * 30 + 10, 100, i * 30 + 20, -100, i * 30 + 30, 0);
    wave.lineTo(900, 500);
    wave.lineTo(0, 500);
    wave.closeSubpath();
    QTest::newRow("more curves than a reader's stack holds, then lines") << wave;
}

void TestCff::keepsAnOutline()
{
    QFETCH(QPainterPath, outline);
    compareOutlines(flipped(readBack(640, outline)), rounded(outline));
    compareOutlines(flipped(readBack(1000, outline)), rounded(outline));
}

void TestCff::keepsWidths()
{
    // Widths stand before the first operator; with none but the end they stand before that.
    QVERIFY(readBack(250, {}).isEmpty());
    const QByteArray blank = fontOf({{250, {}}}).bytes("Made");
    const char widthAndEnd[] = {'\xf7', '\x8e', '\x0e'};
    QVERIFY(blank.contains(QByteArray(widthAndEnd, 3)));
}

void TestCff::measuresTheBoxAroundAll()
{
    QPainterPath low;
    low.addRect(10, -20.5, 5, 5);
    QPainterPath wide;
    wide.addRect(0, 0, 999.5, 1);
    QCOMPARE(fontOf({{1000, low}, {1000, {}}, {1000, wide}}).box(), QRect(QPoint(0, -21), QSize(1000, 22)));
}

void TestCff::isEqualForEqualGlyphs()
{
    QPainterPath box;
    box.addRect(0, 0, 10, 10);
    QCOMPARE(fontOf({{1000, box}, {500, box}}).bytes("A"), fontOf({{1000, box}, {500, box}}).bytes("A"));
    QVERIFY(fontOf({{1000, box}}).bytes("A") != fontOf({{999, box}}).bytes("A"));
}

QTEST_MAIN(TestCff)
#include "tst_cff.moc"
