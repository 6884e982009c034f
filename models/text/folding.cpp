// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/folding.h"

#include "text/foldingways.h"

namespace accords::text {

void appendFoldedLines(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends)
{
    static const FoldingWay::Fold fold = foldingWays().front().fold;
    fold(out, texts, ends);
}

void appendFolded(QByteArray &out, QByteArrayView utf8)
{
    quint32 end = 0;
    appendFoldedLines(out, {&utf8, 1}, &end);
    out.chop(1);
}

QByteArray folded(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    appendFolded(out, utf8);
    return out;
}

QByteArray folded(QStringView text)
{
    return folded(QByteArrayView(text.toUtf8()));
}

} // namespace accords::text
