// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/signature.h"

#include "import/labels.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr qsizetype longestOrganization = 40;

// "2021年1月29日", "二〇二一年一月二十九日", "2021年1月", "2021.1.29", "2021-01-29", perhaps behind the
// issuer.
const QRegularExpression &datedLine()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?<organization>[^。；：，]*?)\\s*(?<date>[0-9０-９二〇○零一三四五六七八九]{4}\\s*年\\s*"
        "[0-9０-９元一二三四五六七八九十]{1,3}\\s*月(?:\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日)?"
        "|[0-9０-９]{4}\\s*[.．/-]\\s*[0-9０-９]{1,2}\\s*[.．/-]\\s*[0-9０-９]{1,2})\\s*$"));
    return pattern;
}

bool couldBeOrganization(const QString &text, const QString &organization)
{
    static const QRegularExpression body(
        QStringLiteral("(局|府|办|委|会|厅|处|所|院|中心|站|队|社|公司|学校|大学|银行|室|署|部|科|园区|"
                       "管理区|街道|镇|乡)\\s*$"));
    static const QRegularExpression sentence(QStringLiteral("[。；：，！？、.;:!?]"));
    if (text.size() > longestOrganization || sentence.match(text).hasMatch())
        return false;
    return labelKey(text) == labelKey(organization) || body.match(text).hasMatch();
}

// Above a line that is only a date, a short line of words is the issuer whatever it ends in (图书馆).
bool standsAboveADate(const QString &text, const QString &organization)
{
    static const QRegularExpression words(QStringLiteral("^[\\x{4E00}-\\x{9FFF}（）()\\s]{4,30}$"));
    return couldBeOrganization(text, organization) || words.match(text).hasMatch();
}

} // namespace

Signature takeSignature(Blocks &paragraphs, const QString &organization)
{
    // A telephone number or a list of enclosures may stand below the signature.
    constexpr qsizetype mostLinesBelow = 3;
    Signature signature;
    for (qsizetype below = 0; below <= mostLinesBelow && below < paragraphs.size(); ++below) {
        const qsizetype at = paragraphs.size() - 1 - below;
        const QRegularExpressionMatch match = datedLine().match(paragraphs[at].text);
        const QString before = match.captured(u"organization").trimmed();
        if (!match.hasMatch() || (!before.isEmpty() && !couldBeOrganization(before, organization)))
            continue;
        signature = {before, match.captured(u"date"), true, paragraphs.mid(at + 1)};
        paragraphs.resize(at);
        static const QRegularExpression seal(QStringLiteral("[（(](盖章|印章|公章|章)[)）]"));
        if (!paragraphs.isEmpty())
            paragraphs.last().text.remove(seal);
        if (before.isEmpty() && !paragraphs.isEmpty() &&
            standsAboveADate(paragraphs.last().text, organization))
            signature.organization = paragraphs.takeLast().text.trimmed();
        return signature;
    }
    if (!paragraphs.isEmpty() && !organization.isEmpty() &&
        labelKey(paragraphs.last().text) == labelKey(organization))
        signature = {paragraphs.takeLast().text.trimmed(), {}, true, {}};
    return signature;
}

} // namespace nianbao
