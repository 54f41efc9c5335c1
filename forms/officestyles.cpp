// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/officestyles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao {

namespace {

QString key()
{
    return QStringLiteral("pageStyles");
}

QString officeKey()
{
    return QStringLiteral("office");
}

QString styleKey()
{
    return QStringLiteral("style");
}

/// The entries, the one set last first; what is no entry is left out.
QJsonArray entries(const Settings &settings)
{
    QJsonArray usable;
    const QJsonArray all = QJsonDocument::fromJson(settings.value(key()).toString().toUtf8()).array();
    for (const QJsonValue entry : all) {
        if (entry[officeKey()].isString() && entry[styleKey()].isObject() &&
            usable.size() < OfficeStyles::mostOffices)
            usable.append(entry);
    }
    return usable;
}

} // namespace

OfficeStyles::OfficeStyles(Settings &settings)
    : m_settings(settings)
{
}

PageStyle OfficeStyles::of(const QString &office) const
{
    const QString wanted = office.trimmed();
    const QJsonArray all = entries(m_settings);
    for (const QJsonValue entry : all) {
        if (entry[officeKey()].toString() != wanted)
            continue;
        const Result<PageStyle> style = pageStyleFromJson(entry[styleKey()].toObject());
        return style ? *style : PageStyle();
    }
    return {};
}

void OfficeStyles::set(const QString &office, const PageStyle &style)
{
    const QString name = office.trimmed();
    const QJsonObject json = pageStyleToJson(style);
    QJsonArray kept;
    if (json != pageStyleToJson(PageStyle()))
        kept.append(QJsonObject{{officeKey(), name}, {styleKey(), json}});
    const QJsonArray before = entries(m_settings);
    for (const QJsonValue entry : before) {
        if (entry[officeKey()].toString() != name && kept.size() < mostOffices)
            kept.append(entry);
    }
    m_settings.setValue(key(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace nianbao
