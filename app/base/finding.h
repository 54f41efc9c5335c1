// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"

#include <QList>
#include <QString>

namespace nianbao {

/// How much a finding matters for publication.
enum class Severity {
    Error,    ///< the report must not be published like this
    Warning,  ///< reviewers are likely to object
    Question, ///< only the clerk can know; nothing need be wrong
};

/// One step of a repair: what the clerk would type at a place. For a total, an empty text withdraws the
/// stated total, so that the computed one stands.
struct RepairStep
{
    Place place;
    QString text;

    friend bool operator==(const RepairStep &, const RepairStep &) = default;
};

/// An offer to mend what a finding tells of; never applied without the clerk.
struct Repair
{
    QString id;    ///< stable: "use-computed"
    QString title; ///< a verb, translated: "Use the computed total 1"
    QList<RepairStep> steps;

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// Something to tell the clerk about the report, at places, with a severity and perhaps repairs.
///
/// `code` is stable ("requests.balance"); `message` is translated and names table, row, column and the
/// difference in the form's own words; `places` holds every place that takes part, the one to jump to first.
struct Finding
{
    QString code;
    Severity severity = Severity::Error;
    QList<Place> places;
    QString message;
    QList<Repair> repairs;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How many findings of each severity a list holds.
struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int questions = 0;

    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};

FindingCounts countFindings(const QList<Finding> &findings);

/// "error", "warning", "question": the words of the command line's JSON.
QString severityId(Severity severity);

/// The word for a severity, translated, for people.
QString severityName(Severity severity);

/// The one line that says whether the report may be published, translated; the same in the window and on
/// the command line. Errors forbid publication; warnings and questions are counted and do not.
QString verdictLine(const FindingCounts &counts);
QString verdictLine(const QList<Finding> &findings);

} // namespace nianbao
