// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "report/editionchange.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QTest>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place refused(QStringLiteral("requests/refused_state_secret/natural_person"));
const Place outcomeTotal(QStringLiteral("requests/outcome_total/natural_person"));
const Place overview(QStringLiteral("overview"));

Finding findingAt(const Place &place)
{
    return {QStringLiteral("test.finding"), Severity::Warning, {place}, QStringLiteral("a finding"), {}};
}

// A check that any test can make speak: it finds fault with every 13.
QList<Finding> dislikesThirteen(const Report &report)
{
    QList<Finding> findings;
    for (const Place &place : report.edition().cellPlaces()) {
        if (report.cell(place).isNumber() && report.cell(place).value == Decimal(13))
            findings << findingAt(place);
    }
    return findings;
}

OpenedReport opened()
{
    return {test::correctReport(2025), {}, {}};
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void takesATypedCellAsWritten();
    void takesAnEditBackAndMakesItAgain();
    void mergesOneTypingIntoOneStep();
    void keepsTypingsAtTwoPlacesApart();
    void leavesNoStepWhenTypingEndsWhereItBegan();
    void cancellingATypingRestoresTheCellAndLeavesNoStep();
    void cancellingATypingThatDidNothingTakesNothingBack();
    void appliesManyChangesAsOneStep();
    void leavesOutChangesThatChangeNothing();
    void appliesARepairAsOneStep();
    void refusesACellTheEditionDoesNotHave();
    void checksAfterEveryEdit();
    void keepsAnImportFindingUntilItsPlaceIsEdited();
    void bringsAnImportFindingBackWithUndo();
    void keepsAnImportFindingWithoutPlacesUntilDismissed();
    void forgetsAGuessOnceItIsEdited();
    void tellsWhenItBecomesModified();
    void bringsBackAMissingSection();
    void replacesTheWholeReportAsOneStep();
    void tellsOfAnotherEditionBeforeWhatChanged();
    void keepsGuessesThroughAChangeOfYear();
    void typingTheOfficesNameIsOneStepWithItsTexts();
    void takesAPlaceThatChangedTwiceBackToTheFirst();
};

void TestDocument::takesATypedCellAsWritten()
{
    Document document(opened());
    QSignalSpy changed(&document, &Document::changed);
    document.setCell(granted, QStringLiteral("２２（其中修订 16 件）"));
    QCOMPARE(document.report().cell(granted).value, Decimal(22));
    QCOMPARE(document.report().cell(granted).remark, QStringLiteral("其中修订 16 件"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<Place>>(), QList<Place>{granted});
}

void TestDocument::takesAnEditBackAndMakesItAgain()
{
    Document document(opened());
    const Report before = document.report();
    document.setText(overview, QStringLiteral("另一段"));
    const Report after = document.report();
    document.undoStack().undo();
    QVERIFY(document.report() == before);
    document.undoStack().redo();
    QVERIFY(document.report() == after);
    QCOMPARE(after.text(overview), QStringLiteral("另一段"));
}

void TestDocument::mergesOneTypingIntoOneStep()
{
    Document document(opened());
    document.startTyping();
    document.setCell(granted, QStringLiteral("1"));
    document.setCell(granted, QStringLiteral("12"));
    document.setCell(granted, QStringLiteral("123"));
    document.endTyping();
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.report().cell(granted).written, QStringLiteral("8"));
}

void TestDocument::keepsTypingsAtTwoPlacesApart()
{
    Document document(opened());
    document.startTyping();
    document.setCell(granted, QStringLiteral("1"));
    document.startTyping();
    document.setCell(granted, QStringLiteral("12"));
    document.setCell(refused, QStringLiteral("3"));
    QCOMPARE(document.undoStack().count(), 3);
}

void TestDocument::leavesNoStepWhenTypingEndsWhereItBegan()
{
    Document document(opened());
    document.startTyping();
    document.setCell(granted, QStringLiteral("81"));
    document.setCell(granted, QStringLiteral("8"));
    document.endTyping();
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
    QCOMPARE(document.report().cell(granted).written, QStringLiteral("8"));
}

void TestDocument::cancellingATypingRestoresTheCellAndLeavesNoStep()
{
    Document document(opened());
    document.setCell(refused, QStringLiteral("5"));
    document.startTyping();
    document.setCell(granted, QStringLiteral("1"));
    document.setCell(granted, QStringLiteral("13"));
    document.cancelTyping();
    QCOMPARE(document.report().cell(granted).written, QStringLiteral("8"));
    QCOMPARE(document.report().cell(refused).written, QStringLiteral("5"));
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(!document.undoStack().canRedo());
}

void TestDocument::cancellingATypingThatDidNothingTakesNothingBack()
{
    Document document(opened());
    document.startTyping();
    document.setCell(granted, QStringLiteral("5"));
    document.endTyping();
    document.startTyping();
    document.cancelTyping();
    QCOMPARE(document.report().cell(granted).written, QStringLiteral("5"));
}

void TestDocument::appliesManyChangesAsOneStep()
{
    Document document(opened());
    const Report before = document.report();
    document.apply(QStringLiteral("fill"), {{granted, before.value(granted), Cell::fromNumber(1)},
                                            {refused, before.value(refused), Cell::fromNumber(2)},
                                            {overview, before.value(overview), QStringLiteral("一段")}});
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("fill"));
    QCOMPARE(document.report().cell(refused).value, Decimal(2));
    document.undoStack().undo();
    QVERIFY(document.report() == before);
}

void TestDocument::leavesOutChangesThatChangeNothing()
{
    Document document(opened());
    const Value same = document.report().value(granted);
    document.apply(QStringLiteral("nothing"), {{granted, same, same}});
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::appliesARepairAsOneStep()
{
    OpenedReport draft = opened();
    draft.report.setCell(outcomeTotal, Cell::fromNumber(99));
    Document document(std::move(draft));
    document.applyRepair(
        {QStringLiteral("use-computed"), QStringLiteral("mend"), {{outcomeTotal, QString()}}});
    QCOMPARE(document.report().cell(outcomeTotal).state, CellState::Blank);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("mend"));
    document.undoStack().undo();
    QCOMPARE(document.report().cell(outcomeTotal).value, Decimal(99));
}

void TestDocument::refusesACellTheEditionDoesNotHave()
{
    Document document(opened());
    document.setCell(Place(QStringLiteral("requests/nowhere/total")), QStringLiteral("1"));
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::checksAfterEveryEdit()
{
    Document document(opened(), nullptr, dislikesThirteen);
    QSignalSpy spy(&document, &Document::findingsChanged);
    QVERIFY(document.findings().isEmpty());
    document.startTyping();
    document.setCell(granted, QStringLiteral("1"));
    QCOMPARE(spy.count(), 0);
    document.setCell(granted, QStringLiteral("13"));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(document.findings(), QList<Finding>{findingAt(granted)});
    document.cancelTyping();
    QVERIFY(document.findings().isEmpty());
}

void TestDocument::keepsAnImportFindingUntilItsPlaceIsEdited()
{
    OpenedReport draft = opened();
    draft.findings = {findingAt(granted), findingAt(overview)};
    Document document(std::move(draft));
    QCOMPARE(document.findings().size(), 2);
    document.setCell(refused, QStringLiteral("1"));
    QVERIFY(document.findings().contains(findingAt(granted)));
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(!document.findings().contains(findingAt(granted)));
    QVERIFY(document.findings().contains(findingAt(overview)));
}

void TestDocument::bringsAnImportFindingBackWithUndo()
{
    OpenedReport draft = opened();
    draft.findings = {findingAt(granted)};
    Document document(std::move(draft));
    document.setCell(granted, QStringLiteral("9"));
    document.undoStack().undo();
    QVERIFY(document.findings().contains(findingAt(granted)));
}

void TestDocument::keepsAnImportFindingWithoutPlacesUntilDismissed()
{
    const Finding finding{
        QStringLiteral("test.general"), Severity::Question, {}, QStringLiteral("something"), {}};
    OpenedReport draft = opened();
    draft.findings = {finding};
    Document document(std::move(draft), nullptr, dislikesThirteen);
    document.setCell(granted, QStringLiteral("13"));
    QCOMPARE(document.findings().size(), 2);
    QVERIFY(document.isDismissible(finding));
    QVERIFY(!document.isDismissible(findingAt(granted)));
    document.dismiss(finding);
    QCOMPARE(document.findings(), QList<Finding>{findingAt(granted)});
}

void TestDocument::forgetsAGuessOnceItIsEdited()
{
    OpenedReport draft = opened();
    draft.guessed = {granted};
    Document document(std::move(draft));
    QVERIFY(document.isGuessed(granted));
    QVERIFY(!document.isGuessed(refused));
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(!document.isGuessed(granted));
}

void TestDocument::tellsWhenItBecomesModified()
{
    Document document(opened());
    QSignalSpy spy(&document, &Document::modifiedChanged);
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    QCOMPARE(spy.count(), 2);
}

void TestDocument::bringsBackAMissingSection()
{
    OpenedReport draft = opened();
    draft.report.removeText(overview);
    Document document(std::move(draft));
    document.setText(overview, QStringLiteral("补写"));
    QVERIFY(document.report().hasText(overview));
    document.undoStack().undo();
    QVERIFY(!document.report().hasText(overview));
}

void TestDocument::replacesTheWholeReportAsOneStep()
{
    Document document(opened());
    const Report before = document.report();
    Report after = changedTo(before, before.edition(), 2024).report;
    after.setScope(Scope::Area);
    QSignalSpy changed(&document, &Document::changed);
    document.replaceReport(QStringLiteral("year"), after);
    QVERIFY(document.report() == after);
    QVERIFY(changed.first().first().value<QList<Place>>().contains(Place::title()));
    QVERIFY(!changed.first().first().value<QList<Place>>().contains(granted));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QVERIFY(document.report() == before);
    QVERIFY(!document.isModified());
    document.replaceReport(QStringLiteral("nothing"), before);
    QVERIFY(document.undoStack().canRedo());
}

void TestDocument::tellsOfAnotherEditionBeforeWhatChanged()
{
    Document document(opened());
    QStringList told;
    connect(&document, &Document::editionChanged, this,
            [&] { told << QStringLiteral("edition ") + document.report().edition().id; });
    connect(&document, &Document::changed, this, [&](const QList<Place> &places) {
        const Place inForce(QStringLiteral("proactive_disclosure/normative_documents/in_force"));
        told << (places.contains(inForce) ? QStringLiteral("changed") : QStringLiteral("something else"));
    });
    document.replaceReport(QStringLiteral("year"),
                           changedTo(document.report(), test::editionOf(2020), 2020).report);
    document.undoStack().undo();
    QCOMPARE(told, (QStringList{QStringLiteral("edition 2019"), QStringLiteral("changed"),
                                QStringLiteral("edition 2021"), QStringLiteral("changed")}));
}

void TestDocument::keepsGuessesThroughAChangeOfYear()
{
    const Place inForce(QStringLiteral("proactive_disclosure/normative_documents/in_force"));
    OpenedReport draft = opened();
    draft.guessed = {granted, inForce};
    draft.findings = {findingAt(granted), findingAt(inForce)};
    Document document(std::move(draft), nullptr, dislikesThirteen);
    document.replaceReport(QStringLiteral("year"),
                           changedTo(document.report(), test::editionOf(2020), 2020).report);
    QVERIFY(document.isGuessed(granted));
    QVERIFY(!document.isGuessed(inForce));
    QCOMPARE(document.findings(), QList<Finding>{findingAt(granted)});
    document.undoStack().undo();
    QVERIFY(document.isGuessed(inForce));
    QCOMPARE(document.findings().size(), 2);
}

void TestDocument::typingTheOfficesNameIsOneStepWithItsTexts()
{
    Document document(opened());
    const Report before = document.report();
    document.startTyping();
    document.setOrganization(QStringLiteral("示"));
    document.setOrganization(QStringLiteral("示例县水利局"));
    QCOMPARE(document.report().text(Place::title()),
             before.edition().titleFor(QStringLiteral("示例县水利局"), 2025));
    QCOMPARE(document.report().text(Place::signatureOrganization()), QStringLiteral("示例县水利局"));
    QCOMPARE(document.report().text(Place::preamble()), before.text(Place::preamble()));
    QCOMPARE(document.undoStack().count(), 1);
    QSignalSpy changed(&document, &Document::changed);
    document.undoStack().undo();
    QVERIFY(document.report() == before);
    // Undo leads back to what was typed, not to what went along.
    QCOMPARE(changed.first().first().value<QList<Place>>().first(), Place::organization());
}

void TestDocument::takesAPlaceThatChangedTwiceBackToTheFirst()
{
    Document document(opened());
    const Report before = document.report();
    document.apply(QStringLiteral("twice"), {{overview, before.value(overview), QStringLiteral("甲")},
                                             {granted, before.value(granted), Cell::fromNumber(1)},
                                             {overview, QStringLiteral("甲"), QStringLiteral("乙")}});
    QCOMPARE(document.report().text(overview), QStringLiteral("乙"));
    document.undoStack().undo();
    QVERIFY(document.report() == before);
    document.undoStack().redo();
    QCOMPARE(document.report().text(overview), QStringLiteral("乙"));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
