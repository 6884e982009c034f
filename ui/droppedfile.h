// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QMimeData;

namespace accords::ui {

/// The path of the one local file that is dragged; empty when it is anything else.
QString droppedFile(const QMimeData &data);

} // namespace accords::ui
