// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/windowstate.h"

#include <QWidget>

namespace accords::ui {

namespace {

const QString geometryKey = QStringLiteral("geometry");

} // namespace

QVariantMap geometryState(const QWidget &window)
{
    // Qt's own form: it copes with screens that come and go. As text, since settings are JSON.
    return {{geometryKey, QString::fromLatin1(window.saveGeometry().toBase64())}};
}

void restoreGeometryState(QWidget &window, const QVariantMap &state)
{
    const auto decoded = QByteArray::fromBase64Encoding(state.value(geometryKey).toString().toLatin1());
    if (decoded)
        window.restoreGeometry(*decoded);
}

} // namespace accords::ui
