// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "forms/settings.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A file that was open lately, and how its report stood then.
struct RecentFile
{
    QString path; ///< absolute
    QString organization;
    int year = 0;
    FindingCounts counts;

    QString fileName() const;
    /// "示例县水利局 · 2025 · 可以发布", translated; what is not known is left out.
    QString description() const;
    bool isThere() const;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The ten files that were open last, the newest first, kept in the settings.
///
/// A file that is gone stays listed (the drive may come back) until it is removed by hand. What the settings
/// hold is not trusted: entries without an absolute path are passed over. The settings must outlive it.
class RecentFiles
{
public:
    explicit RecentFiles(Settings &settings);

    QList<RecentFile> list() const;
    /// Puts a file first; one of the same path goes.
    void note(const RecentFile &file);
    void remove(const QString &path);

private:
    void write(const QList<RecentFile> &files);

    Settings &m_settings;
};

} // namespace nianbao
