// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QDateTime>

#include <functional>

namespace accords::store {

/// A file that is made under a name nobody looks at, and gets its own once it is whole. Until then its end removes it.
class PendingFile final
{
public:
    /// Makes an empty file beside \a target, for its owner alone; failure() tells how it went. Removes what programs
    /// that were killed left there of the same target, more than a day before \a now.
    PendingFile(const QString &target, const QDateTime &now);
    ~PendingFile();
    Q_DISABLE_COPY_MOVE(PendingFile)

    const QString &path() const { return m_path; }
    const std::optional<StoreError> &failure() const { return m_failure; }

    /// Chooses another target in the same folder.
    void retarget(const QString &target) { m_target = target; }

    /// Gives it the name of its target, which nothing may have: nothing is ever replaced. Nobody has it open.
    std::optional<StoreError> publish();

    /// Puts it in the place of its target, at once: whoever looks finds the one or the other.
    std::optional<StoreError> replace();

private:
    void make();
    StoreError errorOf(StoreError::Kind kind, const QString &detail = {}) const;

    QString m_target;
    QString m_path;
    std::optional<StoreError> m_failure;
};

/// Removes what programs that were killed left in a folder more than a day before \a now, of the targets for whose
/// names \a isOurs is true.
void removeLeftovers(const QString &folder, const QDateTime &now, const std::function<bool(const QString &)> &isOurs);

} // namespace accords::store
