// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/settings.h"
#include "style/pagestyle.h"

#include <QString>

namespace nianbao {

/// The page settings of each office, kept in the settings by the office's name: local rules differ.
///
/// An office that has none, and one whose entry cannot be used, has the standard's. Of the fifty offices set
/// last; an office that goes back to the standard is forgotten. The settings must outlive it.
class OfficeStyles
{
public:
    explicit OfficeStyles(Settings &settings);

    static constexpr qsizetype mostOffices = 50;

    /// `office` is the report's issuing body as it stands there; spaces around it do not count. Reports
    /// without one share their style.
    PageStyle of(const QString &office) const;
    void set(const QString &office, const PageStyle &style);

private:
    Settings &m_settings;
};

} // namespace nianbao
