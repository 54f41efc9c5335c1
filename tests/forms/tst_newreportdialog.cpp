// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/newreportdialog.h"

#include "tests/support/testsupport.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace nianbao;

class TestNewReportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wantsAnOffice();
    void suggestsTheLastOfficeAndOffersTheOthers();
    void tellsTheLayoutOfTheYear();
    void tellsWhatIsCarriedOver();
    void tellsInPlaceWhatIsWrongWithTheFile();
    void takesTheOfficeFromLastYearsReport();
    void leavesTheOfficeThatWasTyped();
    void canBeFilledInByKeysAlone();
    void everyFieldHasItsLabel();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    bool canCreate() const
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->isDefault())
                return button->isEnabled();
        }
        return false;
    }

    NewReportSuggestion m_suggestion;
    std::unique_ptr<NewReportDialog> m_dialog;
};

void TestNewReportDialog::init()
{
    m_suggestion = {2025, 2019};
    m_suggestion.layoutOf = [](int year) {
        return QStringLiteral("layout %1").arg(test::editionOf(year).id);
    };
    m_suggestion.readLastYear = [](const QString &path) -> Result<Report> {
        if (path != QStringLiteral("/2024"))
            return Error{QStringLiteral("x"), QStringLiteral("There is no such file.")};
        return test::correctReport(2024);
    };
    m_dialog = std::make_unique<NewReportDialog>(m_suggestion);
    m_dialog->show();
}

void TestNewReportDialog::wantsAnOffice()
{
    QVERIFY(!canCreate());
    part<QLineEdit>("organization")->setText(QStringLiteral("  "));
    QVERIFY(!canCreate());
    part<QLineEdit>("organization")->setText(QStringLiteral(" 示例县水利局 "));
    QVERIFY(canCreate());
    QCOMPARE(m_dialog->answer().organization, QStringLiteral("示例县水利局"));
    QCOMPARE(m_dialog->answer().year, 2025);
    QVERIFY(!m_dialog->answer().lastYear);
}

void TestNewReportDialog::suggestsTheLastOfficeAndOffersTheOthers()
{
    m_suggestion.offices = {QStringLiteral("示例县水利局"), QStringLiteral("示例县教育局")};
    const NewReportDialog dialog(m_suggestion);
    auto *organization = dialog.findChild<QLineEdit *>(QStringLiteral("organization"));
    QCOMPARE(organization->text(), QStringLiteral("示例县水利局"));
    organization->completer()->setCompletionPrefix(QStringLiteral("教育"));
    QCOMPARE(organization->completer()->currentCompletion(), QStringLiteral("示例县教育局"));
}

void TestNewReportDialog::tellsTheLayoutOfTheYear()
{
    QCOMPARE(part<QLabel>("layoutOfYear")->text(), QStringLiteral("layout 2021"));
    part<QSpinBox>("year")->setValue(2020);
    QCOMPARE(part<QLabel>("layoutOfYear")->text(), QStringLiteral("layout 2019"));
}

void TestNewReportDialog::tellsWhatIsCarriedOver()
{
    part<QLineEdit>("lastYear")->setText(QStringLiteral("/2024"));
    const QString told = part<QLabel>("carriedOver")->text();
    QVERIFY2(told.contains(QStringLiteral("自然人 1")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("商业企业 0")), qPrintable(told));
    QVERIFY(canCreate());
    QVERIFY(m_dialog->answer().lastYear);
}

void TestNewReportDialog::tellsInPlaceWhatIsWrongWithTheFile()
{
    part<QLineEdit>("organization")->setText(QStringLiteral("示例县水利局"));
    part<QLineEdit>("lastYear")->setText(QStringLiteral("/nowhere"));
    QCOMPARE(part<QLabel>("carriedOver")->text(), QStringLiteral("There is no such file."));
    QVERIFY(!canCreate());
    part<QLineEdit>("lastYear")->setText(QStringLiteral("/2024"));
    QVERIFY(canCreate());
    part<QSpinBox>("year")->setValue(2023);
    QVERIFY(part<QLabel>("carriedOver")->text().contains(QStringLiteral("2022")));
    QVERIFY(!canCreate());
    part<QLineEdit>("lastYear")->clear();
    QVERIFY(canCreate());
}

void TestNewReportDialog::takesTheOfficeFromLastYearsReport()
{
    part<QLineEdit>("lastYear")->setText(QStringLiteral("/2024"));
    QCOMPARE(part<QLineEdit>("organization")->text(), QStringLiteral("示例县审批服务局"));
}

void TestNewReportDialog::leavesTheOfficeThatWasTyped()
{
    QTest::keyClicks(part<QLineEdit>("organization"), QStringLiteral("Office"));
    part<QLineEdit>("lastYear")->setText(QStringLiteral("/2024"));
    QCOMPARE(part<QLineEdit>("organization")->text(), QStringLiteral("Office"));
}

void TestNewReportDialog::canBeFilledInByKeysAlone()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>("organization"));
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("Office"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), part<QSpinBox>("year"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>("lastYear"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_dialog->answer().organization, QStringLiteral("Office"));
    QCOMPARE(m_dialog->answer().year, 2024);
}

void TestNewReportDialog::everyFieldHasItsLabel()
{
    for (const char *name : {"organization", "year", "lastYear"}) {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                             [&](const QLabel *label) { return label->buddy() == part<QWidget>(name); }),
                 name);
    }
}

QTEST_MAIN(TestNewReportDialog)
#include "tst_newreportdialog.moc"
