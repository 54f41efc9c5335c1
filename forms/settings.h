// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace nianbao {

/// What the window remembers from one start to the next, in an INI file: language, layout, offices and their
/// pages, recent files, the last export. Nothing of it is needed: a file that is missing, broken or not
/// writable gives the defaults, and every value is judged by who reads it. Without a path it remembers until
/// it is destroyed.
class Settings
{
public:
    explicit Settings(const QString &path);

    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

    /// "zh_CN" or "en"; empty: never chosen.
    QString language() const;
    void setLanguage(const QString &id) { setValue(QStringLiteral("language"), id); }

    /// The offices that reports were written for, the last one first; at most ten.
    QStringList offices() const;
    void noteOffice(const QString &office);

private:
    std::unique_ptr<QSettings> m_file; ///< null: no path
    QVariantMap m_values;              ///< instead of the file
};

} // namespace nianbao
