// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/sourcelist.h"

#include "app/commandline/standardstreams.h"
#include "app/session/listsource.h"
#include "app/store/storesentences.h"
#include "reading/listreader.h"
#include "store/contents.h"
#include "store/editions.h"

namespace accords::app {

namespace {

using domain::AgreementList;
using text::Phrasebook;

const QLatin1StringView standardInput("-");

/// The list and what staff keep. Of a damaged file, as much of this as can be read.
store::Outcome<AgreementList> listIn(const store::CatalogueFile &file)
{
    auto list = store::readCurrentList(file);
    auto records = store::readRecords(file);
    if (const auto *error = std::get_if<store::StoreError>(&records))
        return *error;
    if (auto *read = std::get_if<AgreementList>(&list))
        read->records =
            std::make_shared<const domain::StaffRecords>(std::get<domain::StaffRecords>(std::move(records)));
    return list;
}

Outcome<AgreementList> listOfCatalogue(const QString &path, const Phrasebook &phrases)
{
    const auto opened = store::openCatalogue(store::placeOf(path));
    if (const auto *error = std::get_if<store::StoreError>(&opened))
        return catalogueFailure(*error, path, phrases);
    const auto &file = std::get<store::CatalogueFile>(opened);
    auto list = listIn(file);
    if (const auto *error = std::get_if<store::StoreError>(&list))
        return catalogueFailure(*error, path, phrases);
    if (file.condition == store::Condition::Newer || file.condition == store::Condition::Damaged)
        complain(notice(file, phrases));
    return std::get<AgreementList>(std::move(list));
}

} // namespace

Outcome<AgreementList> sourceList(const QString &path, QIODevice &input, const Phrasebook &phrases)
{
    if (path != standardInput && store::isCatalogue(store::placeOf(path)))
        return listOfCatalogue(path, phrases);
    reading::ReadOptions options;
    options.limits = reading::commandLineLimits;
    reading::ReadResult result =
        path == standardInput ? reading::readList(input, path, options) : reading::readFile(path, options);
    if (const auto *error = std::get_if<reading::ReadError>(&result))
        return Failure{ExitStatus::Failed, readFailure(*error, path, phrases)};
    return std::get<AgreementList>(std::move(result));
}

Failure catalogueFailure(const store::StoreError &error, const QString &path, const Phrasebook &phrases)
{
    if (isUnspeakable(path))
        return {ExitStatus::Failed, unspeakableFailure(path, phrases)};
    return {ExitStatus::Failed, sentence(error, phrases)};
}

} // namespace accords::app
