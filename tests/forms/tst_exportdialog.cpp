// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportdialog.h"

#include "forms/notelist.h"
#include "tests/forms/windowtest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace nianbao;

namespace {

WritableFormat formatNamed(const char *id, const char *suffix, bool hasPages)
{
    WritableFormat format;
    format.id = QString::fromLatin1(id);
    format.suffix = QString::fromLatin1(suffix);
    format.name = QString::fromLatin1(id).toUpper();
    format.hasPages = hasPages;
    return format;
}

QString suggestedName()
{
    return QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告");
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void suggestsEverythingSoThatEnterIsEnough();
    void beginsWithTheFormatAskedFor_data();
    void beginsWithTheFormatAskedFor();
    void theSuffixFollowsTheFormat();
    void keepsTheNameThatWasTyped();
    void addsTheSuffixThatIsNotThere();
    void tellsInPlaceWhatIsWrongWithTheFile_data();
    void tellsInPlaceWhatIsWrongWithTheFile();
    void saysThatAFileIsReplaced();
    void takesTheFolderThatWasChosen();
    void tellsTheVerdictAndOffersTheMark_data();
    void tellsTheVerdictAndOffersTheMark();
    void marksOnlyFormatsWithPages();
    void handsOverWhatToDoAfterwards();
    void tellsWhatTheFormatWarnsOf();
    void slowForewarningsDoNotHoldItUp();
    void asksTheFormatWithTheOfficesStyle();
    void wheelsThatPassByChangeNothing();
    void canBeUsedByKeysAlone();
    void everyFieldHasItsLabel();
    void everyFieldHasItsName();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open() { m_dialog = std::make_unique<ExportDialog>(*m_suggestion); }
    QStringList notes() const
    {
        QStringList texts;
        for (const Note &note : m_dialog->findChild<NoteList *>()->notes())
            texts << note.text;
        return texts;
    }
    QString told() const { return notes().join(QLatin1Char('\n')); }
    QPushButton *exportButton() const { return part<QPushButton>("exportNow"); }
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportSuggestion> m_suggestion;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_suggestion = std::make_unique<ExportSuggestion>(
        ExportSuggestion{test::correctReport(2025),
                         {formatNamed("pdf", "pdf", true), formatNamed("docx", "docx", true),
                          formatNamed("txt", "txt", false)}});
    m_suggestion->folder = m_folder->path();
    m_suggestion->fileName = suggestedName();
    open();
}

void TestExportDialog::suggestsEverythingSoThatEnterIsEnough()
{
    m_dialog->show();
    QVERIFY(exportButton()->isDefault());
    QVERIFY(exportButton()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    const ExportChoice choice = m_dialog->choice();
    QCOMPARE(choice.formatId, QStringLiteral("pdf"));
    QCOMPARE(choice.path, file(suggestedName() + QStringLiteral(".pdf")));
    QCOMPARE(choice.mark, QString());
    QCOMPARE(choice.after, AfterExport::Nothing);
}

void TestExportDialog::beginsWithTheFormatAskedFor_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the last one") << QStringLiteral("txt") << QStringLiteral("txt");
    QTest::newRow("none yet: the first") << QString() << QStringLiteral("pdf");
    QTest::newRow("one that is not there any more") << QStringLiteral("wps") << QStringLiteral("pdf");
}

void TestExportDialog::beginsWithTheFormatAskedFor()
{
    QFETCH(QString, asked);
    QFETCH(QString, chosen);
    m_suggestion->formatId = asked;
    open();
    QCOMPARE(m_dialog->choice().formatId, chosen);
    QVERIFY(part<QLineEdit>("fileName")->text().endsWith(QLatin1Char('.') + chosen));
}

void TestExportDialog::theSuffixFollowsTheFormat()
{
    part<QComboBox>("format")->setCurrentIndex(1);
    QCOMPARE(part<QLineEdit>("fileName")->text(), suggestedName() + QStringLiteral(".docx"));
    part<QComboBox>("format")->setCurrentIndex(2);
    QCOMPARE(m_dialog->choice().path, file(suggestedName() + QStringLiteral(".txt")));
}

void TestExportDialog::keepsTheNameThatWasTyped()
{
    part<QLineEdit>("fileName")->setText(QStringLiteral("年报3.1 定稿.PDF"));
    part<QComboBox>("format")->setCurrentIndex(1);
    QCOMPARE(m_dialog->choice().path, file(QStringLiteral("年报3.1 定稿.docx")));
}

void TestExportDialog::addsTheSuffixThatIsNotThere()
{
    part<QLineEdit>("fileName")->setText(QStringLiteral(" 年报3.1 "));
    QCOMPARE(m_dialog->choice().path, file(QStringLiteral("年报3.1.pdf")));
}

void TestExportDialog::tellsInPlaceWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QString name = QStringLiteral("fileName");
    const QString folder = QStringLiteral("folder");
    QTest::newRow("no name") << name << QStringLiteral("  ");
    QTest::newRow("only a suffix") << name << QStringLiteral(".pdf");
    QTest::newRow("a name with a folder") << name << QStringLiteral("../年报.pdf");
    QTest::newRow("a name with a Windows folder") << name << QStringLiteral("a\\年报.pdf");
    QTest::newRow("a name longer than file systems take") << name << QString(90, QChar(u'年'));
    QTest::newRow("the name of a folder") << name << QStringLiteral("taken.pdf");
    QTest::newRow("no folder") << folder << QString();
    QTest::newRow("a folder that is not there") << folder << QStringLiteral("/nowhere/at/all");
}

void TestExportDialog::tellsInPlaceWhatIsWrongWithTheFile()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("taken.pdf")));
    auto *edit = m_dialog->findChild<QLineEdit *>(field);
    const QString before = edit->text();
    const QStringList good = notes();
    edit->setText(text);
    QCOMPARE(notes().size(), good.size() + 1);
    QVERIFY(!exportButton()->isEnabled());
    edit->setText(before);
    QCOMPARE(notes(), good);
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::saysThatAFileIsReplaced()
{
    const QString usual = exportButton()->text();
    QVERIFY(test::putFile(file(suggestedName() + QStringLiteral(".docx")), "old"));
    const qsizetype before = notes().size();
    part<QComboBox>("format")->setCurrentIndex(1);
    QCOMPARE(notes().size(), before + 1);
    QVERIFY(exportButton()->text() != usual);
    QVERIFY(exportButton()->isEnabled());
    part<QComboBox>("format")->setCurrentIndex(0);
    QCOMPARE(notes().size(), before);
    QCOMPARE(exportButton()->text(), usual);
}

void TestExportDialog::takesTheFolderThatWasChosen()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("2025")));
    QString from;
    QString answer = file(QStringLiteral("2025"));
    m_suggestion->chooseFolder = [&](const QString &folder) {
        from = folder;
        return answer;
    };
    open();
    part<QPushButton>("browse")->click();
    QCOMPARE(from, m_folder->path());
    QCOMPARE(QFileInfo(m_dialog->choice().path).absolutePath(), answer);
    answer.clear();
    part<QPushButton>("browse")->click();
    QCOMPARE(QFileInfo(m_dialog->choice().path).absolutePath(), file(QStringLiteral("2025")));
}

void TestExportDialog::tellsTheVerdictAndOffersTheMark_data()
{
    QTest::addColumn<int>("errors");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<bool>("marked");
    QTest::newRow("nothing to find") << 0 << 0 << false;
    QTest::newRow("warnings only") << 0 << 3 << false;
    QTest::newRow("errors open") << 2 << 3 << true;
}

void TestExportDialog::tellsTheVerdictAndOffersTheMark()
{
    QFETCH(int, errors);
    QFETCH(int, warnings);
    QFETCH(bool, marked);
    m_suggestion->findings = {errors, warnings, 0};
    open();
    QVERIFY2(told().contains(verdictLine(m_suggestion->findings)), qPrintable(told()));
    QCOMPARE(told().contains(draftMark()), marked);
    auto *mark = part<QCheckBox>("mark");
    QVERIFY(mark->isEnabled());
    QCOMPARE(mark->isChecked(), marked);
    QCOMPARE(m_dialog->choice().mark, marked ? QStringLiteral("征求意见稿") : QString());
    mark->setChecked(!marked);
    QCOMPARE(m_dialog->choice().mark, marked ? QString() : QStringLiteral("征求意见稿"));
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::marksOnlyFormatsWithPages()
{
    m_suggestion->findings = {2, 0, 0};
    open();
    part<QComboBox>("format")->setCurrentIndex(2);
    QVERIFY(!part<QCheckBox>("mark")->isEnabled());
    QVERIFY(!part<QCheckBox>("mark")->isChecked()); // nor does it look as if
    QCOMPARE(m_dialog->choice().mark, QString());
    QVERIFY(!told().contains(draftMark()));
    part<QComboBox>("format")->setCurrentIndex(0);
    QVERIFY(part<QCheckBox>("mark")->isEnabled());
    QCOMPARE(m_dialog->choice().mark, draftMark());
}

void TestExportDialog::handsOverWhatToDoAfterwards()
{
    m_suggestion->after = AfterExport::OpenFolder;
    open();
    QCOMPARE(m_dialog->choice().after, AfterExport::OpenFolder);
    part<QComboBox>("after")->setCurrentIndex(1);
    QCOMPARE(m_dialog->choice().after, AfterExport::OpenFile);
}

void TestExportDialog::tellsWhatTheFormatWarnsOf()
{
    m_suggestion->formats[0].forewarnings = [](const Report &report, const WriteOptions &) {
        return QStringList{QStringLiteral("no such font %1").arg(report.year())};
    };
    m_suggestion->formats[1].forewarnings = [](const Report &, const WriteOptions &) {
        return QStringList{QStringLiteral("too old"), QStringLiteral("too new")};
    };
    open();
    QTRY_VERIFY(notes().contains(QStringLiteral("no such font 2025")));
    part<QComboBox>("format")->setCurrentIndex(1);
    QTRY_VERIFY(notes().contains(QStringLiteral("too new")));
    QVERIFY(!notes().contains(QStringLiteral("no such font 2025")));
    part<QComboBox>("format")->setCurrentIndex(2);
    QCOMPARE(notes().size(), 1);
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::slowForewarningsDoNotHoldItUp()
{
    struct Script
    {
        QSemaphore go;
        std::atomic<int> begun = 0;
        std::atomic<int> ended = 0;
        std::atomic<bool> wasGivenUp = false;
    };
    const auto script = std::make_shared<Script>(); // outlives a dialog that a failure leaves open
    for (WritableFormat &format : m_suggestion->formats) {
        format.forewarnings = [script, id = format.id](const Report &, const WriteOptions &options) {
            ++script->begun;
            for (int wait = 0; wait < 10'000 && !script->wasGivenUp && !script->go.tryAcquire(1, 1); ++wait)
                script->wasGivenUp = options.giveUp();
            ++script->ended;
            return QStringList{id};
        };
    }
    open();
    part<QComboBox>("format")->setCurrentIndex(1);
    part<QComboBox>("format")->setCurrentIndex(2);
    QCOMPARE(script->ended.load(), 0);
    QVERIFY(exportButton()->isEnabled());
    script->go.release(2);
    QTRY_VERIFY(notes().contains(QStringLiteral("txt")));
    QVERIFY(!notes().contains(QStringLiteral("pdf")));
    QCOMPARE(script->ended.load(), 2); // what was passed over is not asked
    part<QComboBox>("format")->setCurrentIndex(1);
    QTRY_COMPARE(script->begun.load(), 3);
    m_dialog.reset(); // in the middle of it
    QVERIFY(script->wasGivenUp);
}

void TestExportDialog::asksTheFormatWithTheOfficesStyle()
{
    m_suggestion->options.style.setFace(FontRole::FangSong, QStringLiteral("华文仿宋"));
    m_suggestion->formats[0].forewarnings = [](const Report &, const WriteOptions &options) {
        return QStringList{options.style.face(FontRole::FangSong)};
    };
    open();
    QTRY_VERIFY(notes().contains(QStringLiteral("华文仿宋")));
}

void TestExportDialog::wheelsThatPassByChangeNothing()
{
    m_dialog->show();
    for (const char *name : {"format", "after"}) {
        auto *field = part<QComboBox>(name);
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
        QCOMPARE(field->currentIndex(), 0);
    }
}

void TestExportDialog::canBeUsedByKeysAlone()
{
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(m_dialog->focusWidget(), part<QComboBox>("format"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    for (const char *name : {"fileName", "folder", "browse", "after", "mark"}) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), part<QWidget>(name));
    }
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_dialog->choice().formatId, QStringLiteral("docx"));
    QCOMPARE(m_dialog->choice().mark, draftMark());
}

void TestExportDialog::everyFieldHasItsLabel()
{
    for (const char *name : {"format", "fileName", "folder", "after"}) {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                             [&](const QLabel *label) { return label->buddy() == part<QWidget>(name); }),
                 name);
    }
}

void TestExportDialog::everyFieldHasItsName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
