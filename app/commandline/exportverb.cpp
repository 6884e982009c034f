// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/exportverb.h"

#include "app/commandline/standardstreams.h"
#include "app/commandline/wording.h"
#include "exporting/agreementwriter.h"
#include "exporting/replacefile.h"

namespace accords::app {

namespace {

/// Splits the columns asked for into ours and the list's own, or names one that is neither.
std::optional<Failure> chooseColumns(catalogue::ExportSpec &spec, const QStringList &names, const QStringList &extra,
                                     const text::Phrasebook &phrases)
{
    for (const QString &name : names) {
        if (const auto column = catalogue::columnFromKey(name))
            spec.columns.push_back(*column);
        else if (extra.contains(name))
            spec.extraColumns.append(name);
        else {
            QStringList known;
            for (const catalogue::ColumnInfo &info : catalogue::columns())
                known.append(QLatin1StringView(info.key));
            return wrongValue(phrases, QStringLiteral("columns"), name, known + extra);
        }
    }
    return std::nullopt;
}

catalogue::Rows inOrder(const Request &request, const Selection &selection)
{
    if (request.sort.empty())
        return std::make_shared<const std::vector<domain::AgreementId>>(selection.agreements);
    return catalogue::sorted(selection.agreements, request.sort,
                             catalogue::Ranks(selection.snapshot, request.language));
}

} // namespace

std::optional<Failure> exportAgreements(const Request &request, const Selection &selection, QIODevice &output,
                                        const text::Phrasebook &phrases)
{
    const catalogue::Catalogue &catalogue = *selection.snapshot;
    catalogue::ExportSpec spec;
    spec.format = request.format;
    spec.preset = request.preset;
    spec.language = request.language;
    if (auto failure = chooseColumns(spec, request.columns, catalogue.list().extraColumns, phrases))
        return failure;

    const catalogue::Rows agreements = inOrder(request, selection);
    const exporting::Writer writer = [&](QIODevice &device) {
        return exporting::write(device, catalogue, *agreements, spec);
    };
    if (request.output.isEmpty())
        return writeTo(output, writer, phrases);
    if (const auto error = exporting::replaceFile(request.output, writer))
        return Failure{ExitStatus::Failed, exporting::sentence(*error, phrases)};
    return std::nullopt;
}

} // namespace accords::app
