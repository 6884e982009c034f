// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace accords::ui {

/// Whether what people type can be kept where the list that is shown comes from.
struct Keeping
{
    enum class State : quint8 {
        PlainList,  ///< there is no catalogue: the window offers one
        Everything, ///< a catalogue that can be written
        ReadOnly,   ///< a catalogue that can't, or an earlier edition: values are shown and can't be changed
    };
    State state = State::PlainList;
    QString reason = {}; ///< of ReadOnly: why, one sentence in the window's language

    bool operator==(const Keeping &) const = default;
};

/// What became of what was typed last.
struct Saving
{
    enum class State : quint8 {
        AtRest,   ///< nothing was typed yet
        Underway, ///< handed over, and not on the disk yet
        Saved,    ///< on the disk
        Failed,   ///< what was typed stays in its field, and is handed over again with the next change
    };
    State state = State::AtRest;
    QDateTime moment = {}; ///< of Saved: since when
    QString sentence = {}; ///< of Failed: what happened and what to do, in the window's language

    bool operator==(const Saving &) const = default;
};

} // namespace accords::ui
