// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/transaction.h"

#include "store/connection.h"
#include "store/statement.h"

namespace accords::store {

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection), m_kind(kind)
{
    m_connection.takeFailure();
    checkPlace();
    // A writer that began by reading could not go on after another's change, so it takes its turn at once.
    m_open = Statement(m_connection, kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    takeBack();
}

std::optional<StoreError> Transaction::commit()
{
    const bool isWhole = m_open && !m_connection.hasFailed();
    if (isWhole && Statement(m_connection, "COMMIT").run())
        m_open = false;
    checkPlace();
    std::optional<StoreError> failure = m_connection.takeFailure();
    // The mark that ends a change may have been written, and only its sync have failed: what opens the file next then
    // takes the change for done.
    if (isWhole && m_open && m_kind == Kind::Write && failure && failure->kind == StoreError::Kind::Device)
        failure->kind = StoreError::Kind::Unsure;
    if (failure)
        takeBack();
    return failure;
}

void Transaction::checkPlace()
{
    if (m_kind == Kind::Write && !m_connection.isInPlace())
        m_connection.fail({.kind = StoreError::Kind::Moved, .file = m_connection.name()});
}

void Transaction::takeBack()
{
    if (!m_open)
        return;
    m_open = false;
    m_connection.takeFailure();
    // After some failures the database has taken it back already, and says so.
    Statement(m_connection, "ROLLBACK").run();
    m_connection.takeFailure();
}

} // namespace accords::store
