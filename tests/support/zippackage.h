// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/zipwriter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao::test {

/// The files of a ZIP package that we wrote, in order; ends the test program when it is none. For tests only:
/// it trusts its input.
QList<ZipEntry> unzipped(const QByteArray &package);

/// The one file with this name; empty when there is none.
QByteArray entryOf(const QList<ZipEntry> &entries, const QString &name);

} // namespace nianbao::test
