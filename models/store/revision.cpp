// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/revision.h"

#include "store/connection.h"
#include "store/statement.h"

namespace accords::store {

qint64 revision(Connection &connection)
{
    return numberOf(connection, "SELECT revision FROM catalogue");
}

qint64 nextRevision(Connection &connection)
{
    Statement(connection, "UPDATE catalogue SET revision = revision + 1").run();
    return revision(connection);
}

} // namespace accords::store
