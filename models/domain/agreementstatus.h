// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace accords::domain {

/// How an agreement stands, as staff see it.
enum class AgreementStatus : quint8 {
    Unknown, ///< nobody said
    Draft,
    Active,
    Ending,
    RenewalPending,
    Ended,
};

/// Those that somebody can say, by their number from 1.
inline constexpr std::array allStatuses = {AgreementStatus::Draft, AgreementStatus::Active, AgreementStatus::Ending,
                                           AgreementStatus::RenewalPending, AgreementStatus::Ended};

/// The value in queries and in a catalogue: `draft`, `active`, `ending`, `renewal-pending`, `ended`; empty for Unknown.
QLatin1StringView token(AgreementStatus status);

/// The status whose token is \a text, ASCII case aside; none for an empty text.
std::optional<AgreementStatus> statusFromToken(QStringView text);

} // namespace accords::domain
