// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace accords::text {

/// Says the program's sentences in a given language, whatever the interface speaks: an export can have French headers
/// while the window is English. Source texts are marked with QT_TRANSLATE_NOOP; their French stands in the program's
/// own translation, embedded as `:/translations/accords_<language>.qm`. A value, cheap to copy; any thread.
class Phrasebook final
{
public:
    explicit Phrasebook(domain::Language language);

    domain::Language language() const { return m_language; }

    /// \a source of \a context in this language; \a source itself when there is no translation.
    /// \a count fills %n, written as the language does (`1,000`), and picks the plural.
    QString operator()(const char *context, const char *source, const char *note = nullptr, int count = -1) const;

    /// Numbers and dates as the language writes them.
    QLocale locale() const;

private:
    domain::Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace accords::text
