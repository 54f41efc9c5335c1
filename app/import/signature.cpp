// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/signature.h"

#include "import/labels.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr qsizetype longestOrganization = 40;

const QRegularExpression &datedLine()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?<organization>[^。；：，]*?)\\s*(?<date>[0-9０-９二〇○零一三四五六七八九]{4}\\s*年\\s*"
        "[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日)\\s*$"));
    return pattern;
}

bool couldBeOrganization(const QString &text, const QString &organization)
{
    static const QRegularExpression body(
        QStringLiteral("(局|府|办|委|会|厅|处|所|院|中心|站|队|社|公司|学校|大学|银行|室|署|部|科|园区|"
                       "管理区|街道|镇|乡)\\s*$"));
    static const QRegularExpression sentence(QStringLiteral("[。；：，！？、]"));
    if (text.size() > longestOrganization || sentence.match(text).hasMatch())
        return false;
    return labelKey(text) == labelKey(organization) || body.match(text).hasMatch();
}

} // namespace

Signature takeSignature(Blocks &paragraphs, const QString &organization)
{
    Signature signature;
    if (paragraphs.isEmpty())
        return signature;
    const QString last = paragraphs.last().text;
    if (const QRegularExpressionMatch match = datedLine().match(last); match.hasMatch()) {
        const QString before = match.captured(u"organization").trimmed();
        if (!before.isEmpty() && !couldBeOrganization(before, organization))
            return signature; // a sentence that ends with a date
        signature = {before, match.captured(u"date"), true};
        paragraphs.removeLast();
        const bool bodyAbove = before.isEmpty() && !paragraphs.isEmpty() &&
                               couldBeOrganization(paragraphs.last().text, organization);
        if (bodyAbove)
            signature.organization = paragraphs.takeLast().text.trimmed();
    } else if (!organization.isEmpty() && labelKey(last) == labelKey(organization)) {
        signature = {paragraphs.takeLast().text.trimmed(), {}, true};
    }
    return signature;
}

} // namespace nianbao
