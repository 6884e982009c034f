// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/wording.h"

#include <QCoreApplication>

#include <array>

namespace accords::text {

namespace {

using domain::AgreementStatus;
using domain::AgreementType;
using domain::Severity;
using domain::Signatory;

template <std::size_t Size, typename Value>
QString say(const std::array<const char *, Size> &texts, Value value, const char *context, const Phrasebook &phrases)
{
    return phrases(context, texts.at(static_cast<std::size_t>(value)));
}

constexpr const char *typeContext = "AgreementType";
constexpr const char *signatoryContext = "Signatory";
constexpr const char *statusContext = "AgreementStatus";
constexpr const char *severityContext = "Severity";

} // namespace

QString label(AgreementType type, const Phrasebook &phrases)
{
    //: Short names of kinds of agreement, for narrow columns. The acronyms are used in French too.
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("AgreementType", "Erasmus+"), QT_TRANSLATE_NOOP("AgreementType", "IIA"),
        QT_TRANSLATE_NOOP("AgreementType", "MoU"),      QT_TRANSLATE_NOOP("AgreementType", "MoA"),
        QT_TRANSLATE_NOOP("AgreementType", "Other"),
    };
    static_assert(texts.size() == domain::allTypes.size());
    return say(texts, type, typeContext, phrases);
}

QString description(AgreementType type, const Phrasebook &phrases)
{
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("AgreementType", "Erasmus+ programme"),
        QT_TRANSLATE_NOOP("AgreementType", "Interinstitutional agreement"),
        //: Declares what both sides intend. In French “protocole d’accord” (“protocole d’entente” in Québec).
        QT_TRANSLATE_NOOP("AgreementType", "Memorandum of understanding"),
        //: Binds both sides. Not “accord-cadre” in French, which would be the framework above other agreements.
        QT_TRANSLATE_NOOP("AgreementType", "Memorandum of agreement"),
        QT_TRANSLATE_NOOP("AgreementType", "Other kind of agreement"),
    };
    static_assert(texts.size() == domain::allTypes.size());
    return say(texts, type, typeContext, phrases);
}

QString label(Signatory signatory, const Phrasebook &phrases)
{
    return signatory == Signatory::None ? QString() : facetLabel(signatory, phrases);
}

QString facetLabel(Signatory signatory, const Phrasebook &phrases)
{
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("Signatory", "IMT Mines Albi"),
        QT_TRANSLATE_NOOP("Signatory", "IMT"),
        QT_TRANSLATE_NOOP("Signatory", "None"),
    };
    static_assert(texts.size() == domain::allSignatories.size());
    return say(texts, signatory, signatoryContext, phrases);
}

QString label(AgreementStatus status, const Phrasebook &phrases)
{
    //: How an agreement stands
    static constexpr std::array texts = {
        "",
        QT_TRANSLATE_NOOP("AgreementStatus", "Draft"),
        QT_TRANSLATE_NOOP("AgreementStatus", "Active"),
        QT_TRANSLATE_NOOP("AgreementStatus", "Ending"),
        //: Somebody works on a new agreement in place of one that ends
        QT_TRANSLATE_NOOP("AgreementStatus", "Renewal pending"),
        QT_TRANSLATE_NOOP("AgreementStatus", "Ended"),
    };
    static_assert(texts.size() == domain::allStatuses.size() + 1);
    return status == AgreementStatus::Unknown ? QString() : say(texts, status, statusContext, phrases);
}

QString label(Severity severity, const Phrasebook &phrases)
{
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("Severity", "Repair"),
        QT_TRANSLATE_NOOP("Severity", "Suggestion"),
        QT_TRANSLATE_NOOP("Severity", "Warning"),
        QT_TRANSLATE_NOOP("Severity", "Error"),
    };
    return say(texts, severity, severityContext, phrases);
}

} // namespace accords::text
