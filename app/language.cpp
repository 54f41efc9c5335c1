// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "language.h"

#include <QTranslator>

namespace nianbao {

bool wantsChinese(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::C;
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    const QString file = wantsChinese(locale) ? QStringLiteral(":/translations/nianbao_zh_CN.qm")
                                              : QStringLiteral(":/translations/nianbao_en.qm");
    auto *translator = new QTranslator(&application);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace nianbao
