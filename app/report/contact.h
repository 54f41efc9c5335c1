// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace nianbao {

/// Whom a reader of the report can ask, as the preamble tells it. Nothing of it is kept besides the
/// preamble: these two functions look at it as at fields, and write fields back into its words.
///
/// A part is known by its label and what follows it up to the next comma, full stop or label ("联系电话：…",
/// "邮编 000000"), the office by "请与…联系" or "联系单位：…", the website also by an address that begins
/// with http:// or www.; of several, the first.
struct Contact
{
    QString office;
    QString address;
    QString postcode;
    QString telephone;
    QString fax;
    QString email;
    QString website;

    bool isEmpty() const { return *this == Contact(); }

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// What the preamble says of the contact; a part it does not name is empty.
Contact contactIn(const QString &preamble);

/// The preamble with this contact. Only what differs is touched: a changed part is written where it stood, a
/// new one behind the others, an emptied one goes with its label and comma; the sentence goes with its last
/// part. Where the preamble has no contact yet, one sentence is added at its end.
///
/// contactIn(withContact(p, c)) == c for values as asContactValue() gives them and a preamble that names each
/// part at most once; withContact(p, contactIn(p)) == p always.
QString withContact(const QString &preamble, const Contact &contact);

/// A value as it can stand among the labels: without line breaks and outer spaces, 、 for the commas and full
/// stops that would end it, no bracket without its other half.
QString asContactValue(const QString &typed);

/// "如对本报告有疑问，请与…联系（地址：…，电话：…）。"; empty for an empty contact.
QString contactSentence(const Contact &contact);

} // namespace nianbao
