// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/exporter.h"

#include "exporting/agreementwriter.h"
#include "exporting/replacefile.h"

namespace accords::app {

using exporting::WriteError;

namespace {

std::optional<WriteError> write(const ui::ExportRequest &request, const JobContext &context)
{
    const std::stop_token &stop = context.stop;
    if (stop.stop_requested())
        return WriteError{.kind = WriteError::Kind::Cancelled, .file = request.path, .detail = {}};
    std::optional<WriteError> error = exporting::replaceFile(request.path, [&](QIODevice &device) {
        return exporting::write(device, *request.snapshot, request.agreements, request.spec, stop, context.progress);
    });
    // A writer only says that it gave up; why is known here.
    if (error && stop.stop_requested())
        error->kind = WriteError::Kind::Cancelled;
    return error;
}

} // namespace

Exporter::Exporter(QObject *parent) : QObject(parent)
{
    connect(&m_jobs, &JobRunner::progressed, this, &Exporter::progressed);
    connect(&m_jobs, &JobRunner::busyChanged, this, [this](bool busy) {
        if (!busy)
            emit finished();
    });
}

void Exporter::write(const ui::ExportRequest &request)
{
    emit started(request.path);
    m_jobs.start([request](const JobContext &context) { return app::write(request, context); },
                 [this, count = static_cast<int>(request.agreements.size()),
                  path = request.path](const std::optional<WriteError> &error) {
                     if (error)
                         emit failed(*error);
                     else
                         emit written(count, path);
                 });
}

} // namespace accords::app
