// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "formats.h"
#include "tests/support/testsupport.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

/// Writes reports that are hard to set, as PDF, into a folder: for people to look at. See take-pages.

using namespace nianbao;

namespace {

const char *const parts[] = {"overview", "problems_and_improvements", "other_matters"};

QString narrative(int paragraphs)
{
    const QStringList sentences{
        QStringLiteral(
            "全年公开信息1286条，其中“示例发布”推送432条；对《示例县政务公开标准目录（2025年版）》作了修订"
            "，满意率98.6%，同比提高2.4个百分点。"),
        QStringLiteral(
            "按照“谁制作、谁公开、谁负责”的原则，健全审核——登记——发布台账，做到先审查、后公开，一事一审……"),
        QStringLiteral(
            "办理答复的平均用时为9.5个工作日，全年收取信息处理费￥120.00元；机房温度保持在22℃，档案用房"
            "36㎡。"),
        QStringLiteral(
            "根据国办公开办函〔2021〕30号文件，网站https://www.example.gov.cn/zwgk/index.html访问量达"
            "1234567次，App用户5万余人。")};
    QString text;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 4 == 0)
            text +=
                QStringLiteral("（%1）主动公开\n").arg(QStringLiteral("一二三四五六七八九十").at(i / 4 % 10));
        if (i % 8 == 1)
            text += QStringLiteral("1.政策文件\n");
        text += sentences.at(i % 4) + sentences.at((i + 1) % 4).repeated(1 + i % 3) + QLatin1Char('\n');
    }
    return text;
}

Report longReport(int year)
{
    Report report = test::correctReport(year);
    report.setText(Place(QStringLiteral("overview")), narrative(17));
    report.setText(Place(QStringLiteral("problems_and_improvements")), narrative(5));
    report.setText(Place(QStringLiteral("other_matters")), QStringLiteral("一、收费情况\n") + narrative(2));
    report.setText(Place::note(u"requests"),
                   QStringLiteral("注：新收申请含网上申请5件；1件由其他机关转来。"));
    return report;
}

Report withOffice(const QString &office)
{
    Report report = test::correctReport(2025);
    report.setText(Place::organization(), office);
    report.setText(Place::title(), report.edition().titleFor(office, 2025));
    report.setText(Place::signatureOrganization(), office);
    return report;
}

Report bigFigures(int year, const QString &figure)
{
    Report report = test::correctReport(year);
    for (const Place &place : report.edition().cellPlaces()) {
        if (!report.edition().isTotal(place))
            report.setCell(place, Cell::fromWritten(figure, NumberKind::Count));
    }
    return report;
}

Report withRemarks(int year)
{
    Report report = test::everyKindReport();
    if (year >= 2021)
        report = test::correctReport(year);
    for (const char *key : {"requests/received_this_year/natural_person", "requests/granted/natural_person",
                            "review_and_litigation/reconsideration/upheld"})
        report.setCell(Place(QString::fromLatin1(key)),
                       Cell::fromWritten(u"12（其中网上申请 5 件）", NumberKind::Count));
    report.setText(Place::note(u"proactive_disclosure"),
                   QStringLiteral("注：规章一栏由司法行政部门填写。\n本年修订的文件计入制发件数。"));
    report.setText(Place::note(u"review_and_litigation"), QStringLiteral("注：上年未审结1件计入本年。"));
    return report;
}

/// A remark of many words in one cell, and every cell of 表三 a sentence.
Report longRemarks()
{
    Report report = test::correctReport(2025);
    report.setCell(
        Place(QStringLiteral("requests/refused_state_secret/natural_person")),
        Cell::fromWritten(u"1（该件由示例县公安局转来，经征求保密行政管理部门意见后答复，申请人未申请复议）",
                          NumberKind::Count));
    return report;
}

Report sentences()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"requests")->places())
        report.setCell(place, Cell::fromWritten(u"见附件一", NumberKind::Count));
    for (const Place &place : report.edition().table(u"requests")->places()) {
        if (place.column() == QStringLiteral("natural_person"))
            report.setCell(place,
                           Cell::fromWritten(u"见附件一所列各项，另含网上申请若干件", NumberKind::Count));
    }
    return report;
}

struct Case
{
    QString name;
    Report report;
    PageStyle style;
};

QList<Case> cases()
{
    PageStyle lying;
    lying.landscapeTables = true;
    lying.mark = QStringLiteral("征求意见稿");
    PageStyle centred;
    centred.pageNumbers = PageNumbers::Centred;
    centred.mark = QStringLiteral("征求意见稿");
    PageStyle own;
    own.setMargins({millimetres(20), millimetres(25), millimetres(20), millimetres(20)});
    own.linesPerPage = 28;
    own.charactersPerLine = 30;
    own.pageNumbers = PageNumbers::None;
    QList<Case> all;
    for (const int year : {2020, 2025}) {
        const auto name = [year](const char *what) {
            return QStringLiteral("%1-%2").arg(year).arg(QString::fromLatin1(what));
        };
        all << Case{name("short"), test::correctReport(year), {}} << Case{name("long"), longReport(year), {}}
            << Case{name("long-lying"), longReport(year), lying}
            << Case{name("remarks"), withRemarks(year), {}}
            << Case{name("blank"), Report(test::editionOf(year), year), {}}
            << Case{name("nothing-found"), Report::forEmptyDraft(test::editionOf(year), year), {}}
            << Case{name("big-7"), bigFigures(year, QStringLiteral("1234567")), {}};
    }
    Report oneBig = test::correctReport(2025);
    oneBig.setCell(Place(QStringLiteral("requests/granted/natural_person")), Cell::fromNumber(1234567));
    oneBig.setCell(Place(QStringLiteral("proactive_disclosure/administrative_fees/amount_this_year")),
                   Cell::fromWritten(u"123456789.123456", NumberKind::Amount));
    Report joint = withOffice(QStringLiteral("示例县审批服务局"));
    joint.setText(Place::signatureOrganization(), QStringLiteral("示例县审批服务局 示例县政务公开办公室"));
    all << Case{QStringLiteral("one-big"), oneBig, {}}
        << Case{QStringLiteral("big-12"), bigFigures(2025, QStringLiteral("123456789012")), {}}
        << Case{QStringLiteral("office-18"),
                withOffice(QStringLiteral("示例市示例区人民政府示例街道办事处")),
                {}}
        << Case{QStringLiteral("office-24"),
                withOffice(QStringLiteral("示例市示例自治区人民政府示例大道东段街道办事处")),
                {}}
        << Case{QStringLiteral("office-40"),
                withOffice(QStringLiteral(
                    "示例市高新技术产业开发区管理委员会市场监督管理局行政审批服务与政务公开办公室")),
                {}}
        << Case{QStringLiteral("office-3"), withOffice(QStringLiteral("示例局")), {}}
        << Case{QStringLiteral("title-300"),
                withOffice(QStringLiteral("示例市示例区人民政府").repeated(28)),
                {}}
        << Case{QStringLiteral("joint"), joint, {}} << Case{QStringLiteral("long-remark"), longRemarks(), {}}
        << Case{QStringLiteral("sentences"), sentences(), {}}
        << Case{QStringLiteral("sentences-lying"), sentences(), lying}
        << Case{QStringLiteral("centred"), longReport(2025), centred}
        << Case{QStringLiteral("own-margins"), longReport(2025), own};
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const Case &one : cases()) {
        const Pages pages = typeset(compose(one.report), one.style, resolveFonts(fontFolders()));
        const Result<QByteArray> pdf = pdfFromPages(pages);
        QFile file(folder.filePath(one.name + QStringLiteral(".pdf")));
        if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            return 1;
    }
    return 0;
}
