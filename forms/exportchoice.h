// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "export/exporter.h"

#include <QString>

#include <functional>

namespace nianbao {

/// What happens when the file is there.
enum class AfterExport { Nothing, OpenFile, OpenFolder };

/// What the clerk chose for one exported file.
struct ExportChoice
{
    QString formatId;
    QString path;   ///< absolute, with its suffix; an existing file may be replaced
    QString mark{}; ///< at the top of every page; empty: none
    AfterExport after = AfterExport::Nothing;
};

/// What asking for an export starts from. The report and its style are needed to say what a format warns of.
struct ExportSuggestion
{
    Report report;
    WritableFormats formats; ///< those to choose from; never empty
    QString formatId{};      ///< the one that is chosen to begin with; unknown: the first
    QString folder{};
    QString fileName{};        ///< without suffix
    FindingCounts findings{};  ///< what is still open
    WriteOptions options = {}; ///< with the office's style
    AfterExport after = AfterExport::Nothing;
    /// Asks for a folder, beginning at the given one; empty: cancelled.
    std::function<QString(const QString &)> chooseFolder{};
};

/// What a report that is not final yet says at the top of its pages. Chinese in every language of the window.
inline QString draftMark()
{
    return QStringLiteral("征求意见稿");
}

} // namespace nianbao
