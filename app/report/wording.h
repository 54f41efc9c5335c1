// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace nianbao {

/// What titles and signatures say in words: the year, the issuing body, the date. Digits may be ASCII,
/// full-width or Chinese ("二〇二一年一月二十九日").

/// The first year named in a text as "2020年", from 1000 to 2999.
std::optional<int> yearIn(QStringView text);

/// The issuing body that a title names, without spaces: "示例县2020年行政审批服务局信息公开工作报告" gives
/// "示例县行政审批服务局". Empty when the title names none.
QString organizationIn(const QString &title);

/// The first date written out as year, month and day; nothing when there is none or it is not in the
/// calendar.
std::optional<QDate> dateIn(QStringView text);

} // namespace nianbao
