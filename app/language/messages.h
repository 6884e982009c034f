// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/phrasebook.h"
#include "ui/mainwindow.h"

#include <functional>

namespace accords::app {

/// The sentence above the table, in whatever language is spoken while it is shown.
class Messages final
{
public:
    using Sentence = std::function<QString(const text::Phrasebook &)>;

    /// \a window outlives this.
    Messages(ui::MainWindow &window, domain::Language language) : m_window(window), m_phrases(language) {}

    const text::Phrasebook &phrases() const { return m_phrases; }

    /// It stays until it is closed.
    void showError(Sentence sentence);
    /// It goes by itself.
    void showNotice(Sentence sentence);
    /// Says it again in another language, if it is still shown.
    void setLanguage(domain::Language language);

private:
    void say();

    ui::MainWindow &m_window;
    text::Phrasebook m_phrases;
    Sentence m_sentence;
    bool m_isError = false;
};

} // namespace accords::app
