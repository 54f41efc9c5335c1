// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace nianbao {

/// Whether a locale gets the Chinese program: a Chinese one, and "C", the locale of a machine where none is
/// set. Everyone else gets the English source texts.
bool wantsChinese(const QLocale &locale);

/// "zh_CN" or "en", whichever a locale gets.
QString languageOf(const QLocale &locale);

/// Installs the program's translation for the locale, owned by the application.
void installLanguage(QCoreApplication &application, const QLocale &locale);

/// The language the program speaks: its own words and those of Qt's dialogs. May be changed at any time;
/// widgets hear of it as QEvent::LanguageChange. Ends with its destruction.
class Language
{
public:
    /// `id`: "zh_CN" or "en".
    void use(const QString &id);
    const QString &current() const { return m_current; }

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_ours; ///< a translator that is destroyed is no longer installed
    std::unique_ptr<QTranslator> m_qts;
};

} // namespace nianbao
