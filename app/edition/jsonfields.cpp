// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/jsonfields.h"

#include <algorithm>

namespace nianbao {

QString at(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

QString at(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

void JsonFields::fault(const QString &path, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("%1: %2").arg(path, what);
}

QJsonObject JsonFields::object(const QJsonValue &value, const QString &path, const QStringList &keys,
                               const QStringList &optionalKeys)
{
    if (!value.isObject()) {
        fault(path, QStringLiteral("is not an object"));
        return {};
    }
    const QJsonObject result = value.toObject();
    for (const QString &key : keys) {
        if (!result.contains(key))
            fault(at(path, key), QStringLiteral("is missing"));
    }
    for (auto entry = result.begin(); entry != result.end(); ++entry) {
        if (!keys.contains(entry.key()) && !optionalKeys.contains(entry.key()))
            fault(at(path, entry.key()), QStringLiteral("is unknown"));
    }
    return result;
}

QJsonArray JsonFields::array(const QJsonObject &from, const QString &key, const QString &path)
{
    if (!from.value(key).isArray() || from.value(key).toArray().isEmpty())
        fault(at(path, key), QStringLiteral("is not a filled list"));
    return from.value(key).toArray();
}

QString JsonFields::string(const QJsonObject &from, const QString &key, const QString &path)
{
    if (from.value(key).toString().isEmpty())
        fault(at(path, key), QStringLiteral("is not a text"));
    return from.value(key).toString();
}

QString JsonFields::id(const QJsonObject &from, const QString &path)
{
    const QString key = QStringLiteral("id");
    const QString text = string(from, key, path);
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    if (!plain)
        fault(at(path, key), QStringLiteral("has other characters than a-z, 0-9 and _"));
    return text;
}

int JsonFields::integer(const QJsonObject &from, const QString &key, const QString &path, int low, int high)
{
    const int value = from.value(key).toInt(low - 1);
    if (value < low || value > high)
        fault(at(path, key), QStringLiteral("is not a whole number from %1 to %2").arg(low).arg(high));
    return qBound(low, value, high);
}

QStringList JsonFields::strings(const QJsonObject &from, const QString &key, const QString &path)
{
    QStringList result;
    const QJsonArray list = array(from, key, path);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].toString().isEmpty())
            fault(at(at(path, key), i), QStringLiteral("is not a text"));
        result << list[i].toString();
    }
    return result;
}

} // namespace nianbao
