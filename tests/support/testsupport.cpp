// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/testsupport.h"

#include "edition/editionloader.h"

#include <QFile>

namespace nianbao::test {

QList<Edition> editions()
{
    const Result<QList<Edition>> loaded = builtInEditions();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    return *loaded;
}

Edition editionOf(int year)
{
    const Result<Edition> edition = editionForYear(editions(), year);
    if (!edition)
        qFatal("%s", qPrintable(edition.error().text));
    return *edition;
}

Report correctReport(int year)
{
    Report report(editionOf(year), year);
    for (const Place &place : report.edition().cellPlaces()) {
        if (!report.edition().isTotal(place))
            report.setCell(place, Cell::fromNumber(0));
    }
    const auto set = [&report](const char *key, const char16_t *written) {
        const Place place(QString::fromLatin1(key));
        report.setCell(place, Cell::fromWritten(QStringView(written), report.edition().kindOf(place)));
    };
    set("requests/received_this_year/natural_person", u"12");
    set("requests/carried_in/natural_person", u"3");
    set("requests/granted/natural_person", u"8");
    set("requests/refused_internal_affairs/natural_person", u"2");
    set("requests/unavailable_not_held/natural_person", u"4");
    set("requests/carried_out/natural_person", u"1");
    set("requests/received_this_year/commercial_enterprise", u"2");
    set("requests/granted/commercial_enterprise", u"2");
    set("review_and_litigation/reconsideration/upheld", u"1");
    if (year < 2021) {
        set("proactive_disclosure/normative_documents/made_this_year", u"2");
        set("proactive_disclosure/normative_documents/disclosed_this_year", u"2");
        set("proactive_disclosure/normative_documents/disclosed_total", u"9");
        set("proactive_disclosure/administrative_licensing/prior_year_items", u"79");
        set("proactive_disclosure/administrative_licensing/change_this_year", u"+14");
        set("proactive_disclosure/administrative_licensing/decisions_this_year", u"1204");
        set("proactive_disclosure/centralized_procurement/procurement_projects", u"2");
        set("proactive_disclosure/centralized_procurement/procurement_amount", u"79.96万元");
    } else {
        set("proactive_disclosure/normative_documents/issued_this_year", u"2");
        set("proactive_disclosure/normative_documents/repealed_this_year", u"1");
        set("proactive_disclosure/normative_documents/in_force", u"22（其中修订 16 件）");
        set("proactive_disclosure/administrative_licensing/decisions_this_year", u"1204");
        set("proactive_disclosure/administrative_fees/amount_this_year", u"25.1");
    }
    const QString organization = QStringLiteral("示例县审批服务局");
    report.setText(Place::organization(), organization);
    report.setText(Place::title(), report.edition().titleFor(organization, year));
    report.setText(
        Place::preamble(),
        QStringLiteral("本报告依照《中华人民共和国政府信息公开条例》编制，统计期限为%1年1月1日至12月31日。")
            .arg(year));
    report.setText(
        Place(QStringLiteral("overview")),
        QStringLiteral("%1年，本局按时公开应当公开的信息。\n（一）主动公开\n全年在网站发布信息120条。\n"
                       "（二）依申请公开\n全年按期答复申请，没有逾期。")
            .arg(year));
    report.setText(
        Place(QStringLiteral("problems_and_improvements")),
        QStringLiteral(
            "一是解读材料偏少。二是栏目更新不够及时。\n下一步，本局将逐项改进，明确每个栏目的负责人。"));
    report.setText(Place(QStringLiteral("other_matters")), QStringLiteral("本年度没有收取信息处理费。"));
    report.setText(Place::signatureOrganization(), organization);
    report.setText(Place::signatureDate(), QStringLiteral("%1年1月20日").arg(year + 1));
    return report;
}

Report everyKindReport()
{
    Report report = correctReport(2020);
    const auto type = [&report](const char *key, const char16_t *written) {
        const Place place(QString::fromLatin1(key));
        report.setCell(place, Cell::fromWritten(QStringView(written), report.edition().kindOf(place)));
    };
    type("requests/received_this_year/natural_person", u"１２（其中网上 5 件）");
    type("proactive_disclosure/administrative_licensing/change_this_year", u"+214");
    type("proactive_disclosure/centralized_procurement/procurement_amount", u"251000元");
    type("requests/granted/natural_person", u"/");
    type("requests/granted/other_organization", u"");
    type("requests/outcome_total/natural_person", u"8");
    report.setCell(Place(QStringLiteral("requests/carried_out/total")), Cell::missing());
    report.setText(Place(QStringLiteral("overview")),
                   QStringLiteral("\n一段“引号” \"quote\" \\ 反斜杠\t制表\n\n末段\n"));
    report.setText(Place::preamble(), QString());
    report.removeText(Place(QStringLiteral("other_matters")));
    report.setScope(Scope::Area);
    return report;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/fixtures/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

} // namespace nianbao::test
