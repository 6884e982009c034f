// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/importverb.h"

#include "app/commandline/sourcelist.h"
#include "app/commandline/standardstreams.h"
#include "app/commandline/wording.h"
#include "app/store/storesentences.h"
#include "store/editions.h"
#include "text/foreigntext.h"

#include <QCoreApplication>

namespace accords::app {

namespace {

using domain::AgreementList;
using store::Imported;
using store::StoreError;
using text::Phrasebook;

store::Outcome<Imported> addEdition(const QString &path, const AgreementList &list, const Phrasebook &phrases)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const store::Place place = store::placeOf(path);
    if (!place.exists)
        return store::createWithList(place, list, now);
    const auto opened = store::openCatalogue(place);
    if (const auto *error = std::get_if<StoreError>(&opened))
        return *error;
    const auto &file = std::get<store::CatalogueFile>(opened);
    auto imported = store::importList(file, list, {.now = now});
    if (file.isNetwork && std::holds_alternative<Imported>(imported))
        complain(notice(file, phrases));
    return imported;
}

/// `Edition 2 of “partners.accords”: 191 agreements · 3 new · 1 changed · 2 ended`.
QString lineOf(const Imported &imported, const QString &name, const Phrasebook &phrases)
{
    const auto count = [&](const char *source, std::size_t number) { return said(phrases, source, int(number)); };
    const domain::Comparison &comparison = imported.comparison;
    QStringList parts = {count(QT_TRANSLATE_N_NOOP("CommandLine", "%n agreement(s)"), imported.edition.agreements)};
    if (!imported.isNew)
        //: Of a list: it is imported already
        parts.append(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "the same list, nothing was changed")));
    if (!comparison.added.empty())
        //: Agreements
        parts.append(count(QT_TRANSLATE_N_NOOP("CommandLine", "%n new"), comparison.added.size()));
    if (!comparison.changed.empty())
        //: Agreements
        parts.append(count(QT_TRANSLATE_N_NOOP("CommandLine", "%n changed"), comparison.changed.size()));
    if (!comparison.removed.empty())
        //: Agreements
        parts.append(count(QT_TRANSLATE_N_NOOP("CommandLine", "%n ended"), comparison.removed.size()));
    //: %1: a number; %2: the name of a catalogue’s file; %3: counts of agreements
    return said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Edition %1 of “%2”: %3"))
               .arg(phrases.locale().toString(imported.edition.id), text::shown(name),
                    parts.join(QStringLiteral(" · "))) +
           QLatin1Char('\n');
}

} // namespace

Outcome<QString> importList(const Request &request, QIODevice &input, const Phrasebook &phrases)
{
    const auto list = sourceList(request.source.value_or(QString()), input, phrases);
    if (const auto *failure = std::get_if<Failure>(&list))
        return *failure;
    const auto imported = addEdition(request.catalogue, std::get<AgreementList>(list), phrases);
    if (const auto *error = std::get_if<StoreError>(&imported))
        return catalogueFailure(*error, request.catalogue, phrases);
    return lineOf(std::get<Imported>(imported), store::placeOf(request.catalogue).name, phrases);
}

} // namespace accords::app
