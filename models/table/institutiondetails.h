// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/staffrecords.h"
#include "text/phrasebook.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace accords::table {

/// All that the detail pane says of one institution, as text in one language. Foreign text has gone through shown().
struct InstitutionDetails
{
    /// So many spellings, agreements, repairs and suggestions are told, the first ones: a large institution has
    /// hundreds of thousands, and nobody reads them here.
    static constexpr qsizetype most = 50;

    struct AgreementLine
    {
        domain::AgreementId id = 0;
        domain::AgreementType type = domain::AgreementType::Other;
        QString typeLabel;
        QString signatory; ///< empty when none is named
        QString programme;
        quint32 line = 0;
        struct Cell
        {
            QString title;
            QString text;

            bool operator==(const Cell &) const = default;
        };
        std::vector<Cell> otherCells; ///< columns of the list that mean nothing to the program, those that aren't empty
        QString asRead;               ///< the row as the source has it, tabs included
        QString programmeRead = {};   ///< the programme letter for letter: part of the agreement's identity
        QString ended = {};           ///< that it has ended; empty: the list has it

        bool operator==(const AgreementLine &) const = default;
    };
    struct Similar
    {
        domain::InstitutionId id = 0;
        QString name;
        QString reason; ///< `Possible duplicate`, `Same parent`, or empty: names alike

        bool operator==(const Similar &) const = default;
    };

    domain::InstitutionId id = 0;
    QString name;
    QStringList exportedNames; ///< spellings in the source, the most frequent first
    QString countryCode;
    QString country;
    QString countryLabel; ///< as the list writes it
    QString region;
    quint32 agreementCount = 0;            ///< of all
    std::vector<AgreementLine> agreements; ///< the first ones
    QStringList repairs;          ///< what was repaired, where and why, one sentence each, e.g. `Line 101: …`
    QStringList suggestions;      ///< other problems of the institution or its rows but pairs, one sentence each
    std::vector<Similar> similar; ///< others of the same country with similar names, the likeliest first, 8 at most
    QString file;
    domain::Language language = domain::Language::English; ///< of the texts
    domain::InstitutionIdentity identity;                  ///< what staff's fields belong to

    /// What staff keep of them, letter for letter: shown only in fields of plain text, or after text::shown().
    struct Kept
    {
        domain::InstitutionRecord institution;
        std::vector<domain::AgreementRecord> agreements; ///< one for each of `agreements`
        QStringList tagsInUse;                           ///< by any institution, in the order of the language

        bool operator==(const Kept &) const = default;
    };
    Kept kept;

    bool operator==(const InstitutionDetails &) const = default;

    /// Whether they differ at most in what staff keep. O(length).
    bool hasSameList(const InstitutionDetails &other) const;

    domain::FieldPlace placeOf(domain::Field field) const { return {{identity, {}}, field}; }
    domain::FieldPlace placeOf(domain::Field field, const AgreementLine &agreement) const
    {
        return {{identity, agreement.programmeRead}, field};
    }
};

/// Without an examination (null) no problem is known, and similar names are those that merely look alike.
/// O(agreements of the institution × log problems of the list + institutions of its country): not for the GUI thread.
/// Any thread; ends soon, with a part of it, when \a stop is requested.
InstitutionDetails institutionDetails(const catalogue::Catalogue &catalogue, const catalogue::Examination *examination,
                                      domain::InstitutionId id, const text::Phrasebook &phrases,
                                      const std::stop_token &stop = {});

} // namespace accords::table
