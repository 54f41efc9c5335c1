// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nianbao {

/// "tables[1]" and "grid" give "tables[1].grid"; "rows" and 4 give "rows[4]".
QString at(const QString &path, const QString &key);
QString at(const QString &path, qsizetype index);

/// Takes values of the expected kind out of JSON and collects the first fault with its path. Every function
/// goes on with an empty value after a fault, so that the reading code needs no branch for it.
class JsonFields
{
protected:
    void fault(const QString &path, const QString &what);
    bool failed() const { return !m_fault.isEmpty(); }
    QString firstFault() const { return m_fault; }

    /// An object with all of these keys, perhaps some of the optional ones, and no other.
    QJsonObject object(const QJsonValue &value, const QString &path, const QStringList &keys,
                       const QStringList &optionalKeys = {});
    /// A list that is not empty.
    QJsonArray array(const QJsonObject &from, const QString &key, const QString &path);
    /// A text that is not empty.
    QString string(const QJsonObject &from, const QString &key, const QString &path);
    QStringList strings(const QJsonObject &from, const QString &key, const QString &path);
    /// The text at "id". Ids become parts of places, so that they hold no slash.
    QString id(const QJsonObject &from, const QString &path);
    int integer(const QJsonObject &from, const QString &key, const QString &path, int low, int high);

    /// A fault when two of the items have one id.
    template <typename List>
    void checkUnique(const List &items, const QString &path)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (seen.contains(items[i].id))
                fault(at(at(path, i), QStringLiteral("id")), QStringLiteral("stands there twice"));
            seen.insert(items[i].id);
        }
    }

private:
    QString m_fault;
};

} // namespace nianbao
