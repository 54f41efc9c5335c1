// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/standardtexts.h"

#include "report/preamble.h"

namespace nianbao {

Report withStandardTexts(const Report &before, const Report &changed)
{
    Report after = changed;
    const QString title = before.edition().titleFor(before.organization(), before.year());
    if (before.text(Place::title()) == title)
        after.setText(Place::title(), after.edition().titleFor(after.organization(), after.year()));
    if (before.hasText(Place::signatureOrganization()) &&
        before.text(Place::signatureOrganization()) == before.organization())
        after.setText(Place::signatureOrganization(), after.organization());
    if (hasStandardPreamble(before))
        after.setText(Place::preamble(), standardPreamble(after));
    return after;
}

Report withOrganization(const Report &report, const QString &organization)
{
    Report after = report;
    after.setText(Place::organization(), organization);
    return withStandardTexts(report, after);
}

Report withScope(const Report &report, Scope scope)
{
    Report after = report;
    after.setScope(scope);
    return withStandardTexts(report, after);
}

} // namespace nianbao
