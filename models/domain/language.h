// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace accords::domain {

/// A language of the interface, of headers and of sort order.
enum class Language : quint8 { English, French };

} // namespace accords::domain
