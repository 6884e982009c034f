// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

namespace accords::store {

class Connection;

/// Everything done while it lives is done together or not at all: without commit() it is taken back at its end.
class Transaction final
{
public:
    enum class Kind : quint8 {
        Read,  ///< sees the file as it is now, however it changes meanwhile
        Write, ///< the only one that changes the file, which must still have its name; waits for another to end
    };

    /// Begins it. A failure left by earlier work is forgotten.
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Makes it last: it is on the disk, in the file of that name, when this returns nothing. Otherwise the first
    /// failure since its beginning, and nothing has changed; but for Unsure, which is said when the device failed just
    /// while it was made to last.
    std::optional<StoreError> commit();

private:
    void checkPlace();
    void takeBack();

    Connection &m_connection;
    Kind m_kind;
    bool m_open = false;
};

} // namespace accords::store
