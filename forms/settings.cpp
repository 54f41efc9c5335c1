// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/settings.h"

namespace nianbao {

namespace {

constexpr qsizetype mostOffices = 10;

QString officesKey()
{
    return QStringLiteral("offices");
}

} // namespace

Settings::Settings(const QString &path)
{
    if (!path.isEmpty())
        m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QVariant Settings::value(const QString &key) const
{
    return m_file ? m_file->value(key) : m_values.value(key);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_values.insert(key, value);
}

QString Settings::language() const
{
    const QString id = value(QStringLiteral("language")).toString();
    return id == QStringLiteral("zh_CN") || id == QStringLiteral("en") ? id : QString();
}

QStringList Settings::offices() const
{
    QStringList offices = value(officesKey()).toStringList().mid(0, mostOffices);
    offices.removeAll(QString());
    return offices;
}

void Settings::noteOffice(const QString &office)
{
    if (office.isEmpty())
        return;
    QStringList all = offices();
    all.removeAll(office);
    all.prepend(office);
    setValue(officesKey(), QStringList(all.mid(0, mostOffices)));
}

} // namespace nianbao
