// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ink.h"
#include "typeset/painter.h"
#include "typeset/typesetter.h"

#include <QImage>
#include <QTest>

using namespace nianbao;

namespace {

Pages smallPages()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 1;
    table.grid.columns = 2;
    table.grid.cells = {{0, 0, 1, 1, QStringLiteral("甲"), true}, {0, 1, 1, 1, QStringLiteral("1"), false}};
    return typeset({paragraph(BlockRole::Title, QStringLiteral("示例县2025年报告")), table}, PageStyle{},
                   resolveFonts({}));
}

QImage painted(const Pages &pages, qsizetype index, QSize size, const QRectF &target)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, index, target);
    return image;
}

} // namespace

class TestPainter : public QObject
{
    Q_OBJECT

private slots:
    void paintsInsideTheTarget();
    void paintsTheSameAtEveryScale();
    void keepsThinRulesVisible();
    void drawsThinRulesSharp_data();
    void drawsThinRulesSharp();
    void paintsNothingForAPageThatIsNotThere();
};

void TestPainter::paintsInsideTheTarget()
{
    const QRect ink = test::inkOf(painted(smallPages(), 0, {800, 900}, QRectF(100, 20, 420, 594)));
    QVERIFY(!ink.isEmpty());
    QVERIFY(QRect(100 + 50, 20 + 70, 420 - 100, 594 - 120).contains(ink));
}

void TestPainter::paintsTheSameAtEveryScale()
{
    const Pages pages = smallPages();
    const QRect once = test::inkOf(painted(pages, 0, {420, 594}, QRectF(0, 0, 420, 594)));
    const QRect twice = test::inkOf(painted(pages, 0, {840, 1188}, QRectF(0, 0, 840, 1188)));
    QVERIFY(qAbs(twice.width() - 2 * once.width()) <= 4);
    QVERIFY(qAbs(twice.height() - 2 * once.height()) <= 4);
}

void TestPainter::keepsThinRulesVisible()
{
    const Pages pages = smallPages();
    const QImage image = painted(pages, 0, {210, 297}, QRectF(0, 0, 210, 297));
    const QRectF rule = pages.pages.first().rules.first();
    const qreal scale = 210 / pages.pages.first().paper.width();
    const int y = qFloor(rule.center().y() * scale);
    const int x = qFloor(rule.center().x() * scale);
    QVERIFY(qMin(qGray(image.pixel(x, y)), qMin(qGray(image.pixel(x, y - 1)), qGray(image.pixel(x, y + 1)))) <
            150);
}

void TestPainter::drawsThinRulesSharp_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {210, 333, 340, 517, 794, 1001})
        QTest::addRow("a page of %d pixels", width) << width;
}

void TestPainter::drawsThinRulesSharp()
{
    QFETCH(int, width);
    const Pages pages = smallPages();
    const qreal height = width * 297 / 210.0;
    const QImage image = painted(pages, 0, {width, qCeil(height)}, QRectF(0, 0, width, height));
    const qreal scale = width / pages.pages.first().paper.width();
    for (const QRectF &rule : pages.pages.first().rules) {
        const bool isHorizontal = rule.width() > rule.height();
        const QPointF middle = rule.center() * scale;
        // Beside the middle, where no other rule crosses.
        const QPoint at = isHorizontal ? QPoint(qFloor(middle.x() - width / 8.0), qFloor(middle.y()))
                                       : QPoint(qFloor(middle.x()), qFloor(middle.y()));
        const QPoint aside = isHorizontal ? QPoint(0, 1) : QPoint(1, 0);
        QVERIFY(qGray(image.pixel(at)) < 20);
        QVERIFY(qGray(image.pixel(at - aside)) > 230);
        QVERIFY(qGray(image.pixel(at + aside)) > 230);
    }
}

void TestPainter::paintsNothingForAPageThatIsNotThere()
{
    const Pages pages = smallPages();
    QVERIFY(test::inkOf(painted(pages, 1, {210, 297}, QRectF(0, 0, 210, 297))).isEmpty());
    QVERIFY(test::inkOf(painted(pages, -1, {210, 297}, QRectF(0, 0, 210, 297))).isEmpty());
    QVERIFY(test::inkOf(painted(Pages(), 0, {210, 297}, QRectF(0, 0, 210, 297))).isEmpty());
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
