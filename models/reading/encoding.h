// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <stop_token>

namespace accords::reading {

/// A source as UTF-8, and what it was before.
struct DecodedText
{
    QByteArray text = {};     ///< valid UTF-8 without a byte order mark
    QByteArray encoding = {}; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-1252`
    bool hasNul = false;      ///< hardly text
    bool doubtful = false;    ///< guessed for want of better, or some bytes meant nothing and are U+FFFD now
};

/// \a bytes as UTF-8. \a encoding is one of DecodedText, or empty to guess: by byte order mark, then by the pattern of
/// NULs (UTF-16), then UTF-8 when every byte is valid, then windows-1252. UTF-8 is passed through without a copy.
/// O(size), on all cores. After a stop the text is anything.
DecodedText decoded(QByteArray bytes, const QByteArray &encoding, const std::stop_token &stop = {});

} // namespace accords::reading
