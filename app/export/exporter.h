// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/giveup.h"
#include "base/result.h"
#include "blocks/blocks.h"
#include "report/report.h"
#include "style/pagestyle.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace nianbao {

/// What a clerk chooses for one file that is written.
struct WriteOptions
{
    PageStyle style = {};
    /// The moment of writing, for formats that tell it; absent: none is told where the format allows that,
    /// else the true one.
    std::optional<QDateTime> moment = std::nullopt;
    GiveUp giveUp = {}; ///< true: the file is not wanted any more
};

/// One format that reports are written in. `write` builds the complete bytes; putting them on the disk is
/// for the safe writer alone. Any thread may call it.
///
/// Writers that take long (PDF, Word file, ODF text) ask `giveUp` and return exportGivenUp() when it says so;
/// the others are done before anybody could give up. Other errors are the writer's own.
struct WritableFormat
{
    QString id;     ///< "pdf"
    QString suffix; ///< without the point; of formats that share one the first is meant by a file name
    QString name;   ///< for people, translated: "PDF"
    QString readBackAs = {}; ///< the readable format that reads what this one writes; empty: none
    bool hasPages = false;   ///< it has the page's look: style and mark count
    std::function<Result<QByteArray>(const Report &, const WriteOptions &)> write;
    /// What a clerk should know before this file is made, in words (a font that is missing); empty: nothing.
    std::function<QStringList(const Report &, const WriteOptions &)> forewarnings = {};
};

using WritableFormats = QList<WritableFormat>;

/// Error "export.given-up": the one that everything that makes a file returns when nobody wants it any more.
Error exportGivenUp();

/// The writers of this room. The whole list of formats stands in app/formats.h.
WritableFormat htmlOutput();
WritableFormat htmlFragmentOutput();
WritableFormat textOutput();
WritableFormat textCellsOutput();
WritableFormat textPipesOutput();
WritableFormat markdownOutput();
WritableFormat csvOutput();
WritableFormat jsonOutput();

/// The format with this id; null when there is none.
const WritableFormat *outputById(const QString &id, const WritableFormats &formats);

/// The format for a file name, by its suffix; null when there is none.
const WritableFormat *outputForFileName(const QString &fileName, const WritableFormats &formats);

/// The report as blocks: title, preamble, six sections with their tables in the mandated layout, notes,
/// signature. Paragraphs that begin with （一） are headings of level 2, 1. of level 3, （1） of level 4 when
/// they read like headings. Parts the report does not have are there, marked missing.
Blocks compose(const Report &report);

/// What a file says of itself beside its contents: the same in every format that has a place for it. On one
/// line each, no runs of spaces. The author is an office, never a person.
struct DocumentFacts
{
    QString title;  ///< the report's, else suggestedFileName()
    QString author; ///< the office, else whoever signs; empty: the report names none

    friend bool operator==(const DocumentFacts &, const DocumentFacts &) = default;
};
DocumentFacts factsOf(const Report &report);

/// The name a clerk would give the exported file, without suffix:
/// 机关名称+年份+年政府信息公开工作年度报告, without characters that file systems refuse.
QString suggestedFileName(const Report &report);

} // namespace nianbao
