// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/shownparagraphs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestShownParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void showsOrdinaryParagraphsWhole();
    void showsALongParagraphInPieces();
    void neverPartsACharacter();
    void mapsPositionsBothWays();
    void followsEdits_data();
    void followsEdits();
    void followsAnyEdits();
};

void TestShownParagraphs::showsOrdinaryParagraphsWhole()
{
    const QString text = u"甲\n\n乙"_s + QString(ShownParagraphs::longest - 1, u'字');
    const ShownParagraphs shown = ShownParagraphs::of(text);
    QCOMPARE(shown.text(), text);
    QCOMPARE(shown.raw().size(), text.size());
}

void TestShownParagraphs::showsALongParagraphInPieces()
{
    const QString text = u"甲\n"_s + QString(200'000, u'字') + u"\n乙"_s;
    const ShownParagraphs shown = ShownParagraphs::of(text);
    QCOMPARE(shown.text(), text);
    for (const QString &piece : shown.raw().split(QChar(QChar::ParagraphSeparator)))
        QVERIFY(piece.size() <= ShownParagraphs::longest);
}

void TestShownParagraphs::neverPartsACharacter()
{
    const QString text = QStringLiteral("字") + u"😀"_s.repeated(6000);
    const ShownParagraphs shown = ShownParagraphs::of(text);
    QCOMPARE(shown.text(), text);
    for (const QString &piece : shown.raw().split(QChar(QChar::ParagraphSeparator)))
        QVERIFY(!piece.back().isHighSurrogate() && !piece.front().isLowSurrogate());
}

void TestShownParagraphs::mapsPositionsBothWays()
{
    const QString text = u"甲\n"_s + QString(10'000, u'字') + u"\n乙丙"_s;
    const ShownParagraphs shown = ShownParagraphs::of(text);
    for (qsizetype position = 0; position <= text.size(); ++position) {
        QCOMPARE(shown.toText(shown.toShown(position)), position);
        if (position < text.size() && text.at(position) != u'\n')
            QCOMPARE(shown.raw().at(shown.toShown(position)), text.at(position));
    }
}

void TestShownParagraphs::followsEdits_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("removed");
    QTest::addColumn<QString>("added");
    const qsizetype half = ShownParagraphs::longest / 2;
    QTest::newRow("a letter in the second piece") << half + 5 << qsizetype(0) << u"x"_s;
    QTest::newRow("a new paragraph in the second piece") << half + 5 << qsizetype(0) << u"\n"_s;
    QTest::newRow("the piece's first letter") << half << qsizetype(1) << QString();
    QTest::newRow("all of the first piece") << qsizetype(0) << half << QString();
    QTest::newRow("from the first into the second piece") << qsizetype(0) << half + 100 << QString();
    QTest::newRow("everything") << qsizetype(0) << 3 * half << u"x"_s;
}

void TestShownParagraphs::followsEdits()
{
    QFETCH(qsizetype, position);
    QFETCH(qsizetype, removed);
    QFETCH(QString, added);
    QString text(3 * (ShownParagraphs::longest / 2), u'字');
    ShownParagraphs shown = ShownParagraphs::of(text);
    QString raw = shown.raw();
    const int begin = shown.toShown(position);
    const int end = shown.toShown(position + removed);
    QString shownAdded = added;
    shownAdded.replace(u'\n', QChar(QChar::ParagraphSeparator));
    raw.replace(begin, end - begin, shownAdded);
    text.replace(position, removed, added);
    shown.follow(raw);
    QCOMPARE(shown.text(), text);
    QVERIFY(shown.follow(raw).isNone());
}

void TestShownParagraphs::followsAnyEdits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QString text;
        for (int i = random.bounded(5000, 15'000); i > 0; --i)
            text += QChar(random.bounded(0x4E00, 0x9FA5));
        ShownParagraphs shown = ShownParagraphs::of(text);
        for (int edit = 0; edit < 20; ++edit) {
            const qsizetype position = random.bounded(text.size() + 1);
            const qsizetype removed = random.bounded(qMin<qsizetype>(3000, text.size() - position) + 1);
            const QString added = random.bounded(3) == 0 ? u"\n"_s : QString(random.bounded(3), u'x');
            QString raw = shown.raw();
            const int begin = shown.toShown(position);
            const int end = shown.toShown(position + removed);
            QString shownAdded = added;
            shownAdded.replace(u'\n', QChar(QChar::ParagraphSeparator));
            raw.replace(begin, end - begin, shownAdded);
            text.replace(position, removed, added);
            shown.follow(raw);
            QCOMPARE(shown.text(), text);
        }
    }
}

QTEST_GUILESS_MAIN(TestShownParagraphs)
#include "tst_shownparagraphs.moc"
