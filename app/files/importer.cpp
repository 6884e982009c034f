// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/importer.h"

#include "domain/recordvalues.h"

namespace accords::app {

Importer::Importer(QObject *parent) : QObject(parent)
{
    connect(&m_jobs, &JobRunner::progressed, this, &Importer::progressed);
}

void Importer::read(const QString &path, const catalogue::Snapshot &before)
{
    emit started(path);
    m_jobs.start([path, before](const JobContext &context) { return work(path, before, context); },
                 [this, path](const Answer &answer) { take(answer, path); });
}

void Importer::cancel()
{
    if (!m_jobs.isBusy())
        return;
    m_jobs.drop();
    emit finished();
}

namespace {

/// Whether both were read from the same bytes.
bool haveSameText(const domain::AgreementList &list, const domain::AgreementList &before)
{
    // The rows of ended agreements come after the list's own.
    return before.ended == 0 ? list.text == before.text : before.text.startsWith(list.text);
}

} // namespace

Importer::Answer Importer::work(const QString &path, const catalogue::Snapshot &before, const JobContext &context)
{
    reading::ReadOptions options;
    options.stop = context.stop;
    options.progress = context.progress;
    reading::ReadResult result = reading::readFile(path, options);
    if (const auto *error = std::get_if<reading::ReadError>(&result))
        return *error;
    auto list = std::make_shared<const domain::AgreementList>(std::get<domain::AgreementList>(std::move(result)));
    table::ImportSummary summary{before, list, domain::compared(before->list(), *list)};
    if (list->records)
        summary.fields = domain::changesBy(*list->records, before->records());
    if (summary.comparison.isEmpty() && haveSameText(*list, before->list()))
        return Same{list->file};
    return summary;
}

void Importer::take(const Answer &answer, const QString &path)
{
    emit finished();
    if (const auto *error = std::get_if<reading::ReadError>(&answer))
        emit failed(*error, path);
    else if (const auto *same = std::get_if<Same>(&answer))
        emit sameFound(same->file);
    else
        emit compared(std::get<table::ImportSummary>(answer));
}

} // namespace accords::app
