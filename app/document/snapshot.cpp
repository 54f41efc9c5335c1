// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

constexpr int version = 1;

QString formatName()
{
    return QStringLiteral("nianbao-autosave");
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray snapshotToBytes(const Snapshot &snapshot)
{
    const QJsonObject head{
        {QStringLiteral("format"), formatName()},
        {QStringLiteral("version"), version},
        {QStringLiteral("session"), snapshot.session},
        {QStringLiteral("generation"), snapshot.generation},
        {QStringLiteral("path"), snapshot.path},
        {QStringLiteral("name"), snapshot.name},
        {QStringLiteral("time"), snapshot.time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("base"), hexOf(snapshot.baseSha256)},
        {QStringLiteral("content"), hexOf(hashOf(snapshot.project))},
    };
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + snapshot.project;
}

Result<Snapshot> snapshotFromBytes(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(qMax<qsizetype>(end, 0))).object();
    const auto text = [&head](const char *key) {
        return head.value(QLatin1String(key)).toString();
    };
    Snapshot snapshot;
    snapshot.session = text("session");
    snapshot.generation = head.value(QLatin1String("generation")).toInteger(-1);
    snapshot.path = text("path");
    snapshot.name = text("name");
    snapshot.time = QDateTime::fromString(text("time"), Qt::ISODateWithMs).toLocalTime();
    snapshot.baseSha256 = QByteArray::fromHex(text("base").toLatin1());
    snapshot.project = bytes.mid(end + 1);
    const bool whole = end > 0 && text("format") == formatName() &&
                       head.value(QLatin1String("version")).toInt() == version && snapshot.generation >= 0 &&
                       snapshot.time.isValid() && text("content") == hexOf(hashOf(snapshot.project));
    if (!whole)
        return Error{QStringLiteral("snapshot.damaged"),
                     QCoreApplication::translate("Snapshot", "The autosaved work is damaged.")};
    return snapshot;
}

} // namespace nianbao
