// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace nianbao {

/// Whether a locale gets the Chinese program: a Chinese one, and "C", the locale of a machine where none is
/// set. Everyone else gets the English source texts.
bool wantsChinese(const QLocale &locale);

/// Installs the program's translation for the locale, owned by the application.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace nianbao
