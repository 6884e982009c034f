// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/storeerror.h"

#include <QSqlError>

namespace accords::store {

namespace {

using Kind = StoreError::Kind;

/// The kind behind a result code of SQLite, whose lower byte says all that matters here.
Kind kindOf(int code)
{
    switch (code & 0xFF) {
    case 1:  // ERROR: a statement of ours does not fit the tables
    case 11: // CORRUPT
    case 19: // CONSTRAINT: what is there breaks a rule of the tables
        return Kind::Damaged;
    case 3: // PERM
        return Kind::Denied;
    case 5: // BUSY
    case 6: // LOCKED
        return Kind::Busy;
    case 8: // READONLY
        return Kind::ReadOnly;
    case 9: // INTERRUPT
        return Kind::Cancelled;
    case 13: // FULL
        return Kind::Full;
    case 26: // NOTADB
        return Kind::Foreign;
    default:
        return Kind::Device;
    }
}

} // namespace

StoreError storeErrorOf(const QSqlError &error, const QString &file)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.kind = isNumber ? kindOf(code) : Kind::Device, .file = file, .detail = words};
}

} // namespace accords::store
