// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/copier.h"

#include <QClipboard>
#include <QMimeData>

namespace accords::app {

Copier::Copier(QClipboard &clipboard, QObject *parent) : QObject(parent), m_clipboard(clipboard)
{
    connect(&m_jobs, &JobRunner::progressed, this, &Copier::progressed);
    connect(&m_jobs, &JobRunner::busyChanged, this, [this](bool busy) {
        if (!busy)
            emit finished();
    });
}

void Copier::copy(const catalogue::Snapshot &snapshot, const std::vector<domain::AgreementId> &agreements,
                  const std::vector<catalogue::Column> &columns, domain::Language language)
{
    // Nothing selected: what is on the clipboard stays.
    if (!snapshot || agreements.empty())
        return;
    emit started();
    m_jobs.start(
        [snapshot, agreements, columns, language](const JobContext &context) {
            return exporting::clipboardTable(*snapshot, agreements, columns, text::Phrasebook(language), context.stop,
                                             context.progress);
        },
        [this](const exporting::ClipboardTable &table) { put(table); });
}

void Copier::put(const exporting::ClipboardTable &table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(table.text);
    data->setHtml(table.html);
    m_clipboard.setMimeData(data.release());
    emit copied();
}

} // namespace accords::app
