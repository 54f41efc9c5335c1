// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace nianbao {

/// Asked again and again during long work, from the thread that does it; true: nobody wants the result any
/// more. What is returned then is unfinished and only good for throwing away. Empty: never.
using GiveUp = std::function<bool()>;

} // namespace nianbao
