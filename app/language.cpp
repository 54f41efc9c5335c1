// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "language.h"

#include <QLibraryInfo>

namespace nianbao {

namespace {

QString fileOf(const QString &id)
{
    return QStringLiteral(":/translations/nianbao_%1.qm").arg(id);
}

} // namespace

bool wantsChinese(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::C;
}

QString languageOf(const QLocale &locale)
{
    return wantsChinese(locale) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(fileOf(languageOf(locale))))
        QCoreApplication::installTranslator(translator);
}

void Language::use(const QString &id)
{
    m_qts.reset();
    m_ours.reset();
    m_current = id;
    // Calendars and dates speak the language of the window, whatever the system's is.
    QLocale::setDefault(QLocale(id));
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(fileOf(id)))
        QCoreApplication::installTranslator(m_ours.get());
    if (id != QStringLiteral("zh_CN"))
        return;
    m_qts = std::make_unique<QTranslator>();
    if (m_qts->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qts.get());
}

} // namespace nianbao
