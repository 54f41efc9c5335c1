// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/preamble.h"

#include "report/paragraphs.h"

namespace nianbao {

namespace {

// "总体情况" of "一、总体情况".
QString nameOf(const Section &section)
{
    const qsizetype comma = section.heading.indexOf(u'、');
    return comma > 0 && comma <= 2 ? section.heading.sliced(comma + 1) : section.heading;
}

} // namespace

QString standardPreamble(const QString &organization, int year, Scope scope, const Edition &edition,
                         const Contact &contact)
{
    QStringList names;
    for (const Section &section : edition.sections)
        names << nameOf(section);
    QString text =
        QStringLiteral("根据《中华人民共和国政府信息公开条例》和%1规定的格式，%2编制%3年政府信息公开工作"
                       "年度报告。报告包括%4%5个部分")
            .arg(edition.basis, organization)
            .arg(year)
            .arg(names.join(u'，'), chineseNumber(static_cast<int>(names.size())));
    if (scope == Scope::Area)
        text += QStringLiteral("，反映本行政区域内各行政机关的情况");
    text += QStringLiteral("，所列数据的统计期限为%1年1月1日至12月31日。").arg(year);
    Contact ask = contact;
    ask.website.clear();
    if (!contact.website.isEmpty())
        text += QStringLiteral("报告的电子版可以在本机关网站（网址：%1）查阅和下载。").arg(contact.website);
    return text + contactSentence(ask);
}

QString standardPreamble(const Report &report)
{
    return standardPreamble(report.organization(), report.year(), report.scope(), report.edition(),
                            contactIn(report.text(Place::preamble())));
}

bool hasStandardPreamble(const Report &report)
{
    return report.text(Place::preamble()) == standardPreamble(report);
}

QString preambleWithContact(const Report &report, const Contact &contact)
{
    if (!hasStandardPreamble(report))
        return withContact(report.text(Place::preamble()), contact);
    Contact clean;
    for (QString Contact::*part : {&Contact::office, &Contact::address, &Contact::postcode,
                                   &Contact::telephone, &Contact::fax, &Contact::email, &Contact::website})
        clean.*part = asContactValue(contact.*part);
    return standardPreamble(report.organization(), report.year(), report.scope(), report.edition(), clean);
}

} // namespace nianbao
