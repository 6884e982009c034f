// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace accords::ui {

/// Makes a field look like text until it is under the pointer or has the focus: a line edit, a text edit or a combo
/// box. Its text stands where it would stand in a frame, so nothing moves when the frame comes.
void makeCalm(QWidget &field);

bool isCalm(const QWidget *widget);

} // namespace accords::ui
