// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/cataloguefile.h"

#include <QStringList>
#include <QTemporaryDir>

namespace accords::testing {

/// A folder of one test.
class Folder final
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The names of all that is in it.
    QStringList names() const;
    /// What is in a file, and puts it there. Not of a database that is open.
    QByteArray bytesOf(const QString &name) const;
    QString put(const QString &name, const QByteArray &bytes) const;
    /// Makes it a folder that we may read only; false: everything is allowed to us.
    bool forbidWriting() const;
    void allowWriting() const;

private:
    QTemporaryDir m_folder;
};

/// A moment that tests take for now.
QDateTime someDay();

/// Makes a catalogue without any edition at \a path, and closes it. Empty, or what went wrong.
QString makeCatalogue(const QString &path, const QStringList &steps = store::schemaSteps());

/// Lets SQLite itself execute \a statements on the file at \a path, which is made when it is missing, and says what
/// went wrong.
QString execute(const QString &path, const QStringList &statements);

/// The first cell that SQLite itself gives for \a query.
QString cell(const QString &path, const QString &query);

/// The error of an outcome, or one that no function gives when there is none.
template <typename Value>
store::StoreError errorOf(const store::Outcome<Value> &outcome)
{
    const auto *error = std::get_if<store::StoreError>(&outcome);
    return error ? *error : store::StoreError{.detail = QStringLiteral("no error")};
}

inline store::StoreError errorOf(const std::optional<store::StoreError> &error)
{
    return error.value_or(store::StoreError{.detail = QStringLiteral("no error")});
}

} // namespace accords::testing
