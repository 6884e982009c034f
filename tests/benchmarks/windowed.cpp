// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/windowed.h"

#include "benchmarks/keystrokes.h"
#include "benchmarks/memory.h"
#include "benchmarks/stage.h"
#include "text/phrasebook.h"

namespace accords::benchmark {

app::Outcome<Windowed> measureWindow(QApplication &application, const QString &path, int rounds)
{
    Windowed windowed;
    Stage stage(application);
    releaseFreedMemory();
    const std::optional<qint64> empty = residentBytes();
    if (const auto error = stage.open(path))
        return app::Failure{app::ExitStatus::Failed,
                            reading::sentence(*error, text::Phrasebook(domain::Language::English))};
    const QStringList texts = keystrokes();
    stage.type(texts.last());
    stage.type({});
    // As the program leaves it: what it freed and kept counts.
    const std::optional<qint64> full = residentBytes();
    if (empty && full)
        windowed.memory.add(static_cast<double>(*full - *empty));

    windowed.rows.resize(static_cast<std::size_t>(texts.size()));
    for (int round = -1; round < rounds; ++round) {
        stage.open(path);
        for (std::size_t i = 0; i < windowed.rows.size(); ++i) {
            const Stage::Times times = stage.type(texts[static_cast<qsizetype>(i)]);
            if (round < 0)
                continue;
            windowed.painted.add(i, times.painted);
            windowed.shown.add(i, times.shown);
            windowed.paintedAnswers += times.paints > 0 ? 1 : 0;
            windowed.rows[i] = static_cast<quint32>(stage.view().rows->size());
        }
    }
    return windowed;
}

} // namespace accords::benchmark
