// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/describer.h"

namespace accords::app {

void Describer::describe(const table::View &view, domain::InstitutionId institution)
{
    m_jobs.start(
        [snapshot = view.snapshot, examination = view.examination, language = view.language,
         institution](const JobContext &context) {
            return table::institutionDetails(*snapshot, examination, institution, text::Phrasebook(language),
                                             context.stop);
        },
        [this](const table::InstitutionDetails &details) { emit described(details); });
}

} // namespace accords::app
