// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/finding.h"

#include <QCoreApplication>
#include <QStringList>

namespace nianbao {

FindingCounts countFindings(const QList<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Question:
            ++counts.questions;
            break;
        }
    }
    return counts;
}

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Question:
        return QStringLiteral("question");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Finding", "error");
    case Severity::Warning:
        return QCoreApplication::translate("Finding", "warning");
    case Severity::Question:
        return QCoreApplication::translate("Finding", "question");
    }
    return {};
}

QString verdictLine(const QList<Finding> &findings)
{
    return verdictLine(countFindings(findings));
}

QString verdictLine(const FindingCounts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts << QCoreApplication::translate("Finding", "%n error(s)", nullptr, counts.errors);
    if (counts.warnings > 0)
        parts << QCoreApplication::translate("Finding", "%n warning(s)", nullptr, counts.warnings);
    if (counts.questions > 0)
        parts << QCoreApplication::translate("Finding", "%n question(s)", nullptr, counts.questions);
    const QString separator = QCoreApplication::translate("Finding", ", ", "between counts of findings");
    if (counts.errors > 0)
        return QCoreApplication::translate("Finding", "Not ready to publish: %1").arg(parts.join(separator));
    if (parts.isEmpty())
        return QCoreApplication::translate("Finding", "Ready to publish");
    return QCoreApplication::translate("Finding", "Ready to publish; %1").arg(parts.join(separator));
}

} // namespace nianbao
