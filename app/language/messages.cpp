// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/language/messages.h"

#include <utility>

namespace accords::app {

void Messages::showError(Sentence sentence)
{
    m_sentence = std::move(sentence);
    m_isError = true;
    say();
}

void Messages::showNotice(Sentence sentence)
{
    m_sentence = std::move(sentence);
    m_isError = false;
    say();
}

void Messages::setLanguage(domain::Language language)
{
    m_phrases = text::Phrasebook(language);
    if (m_sentence && !m_window.message().isEmpty())
        say();
}

void Messages::say()
{
    if (m_isError)
        m_window.showError(m_sentence(m_phrases));
    else
        m_window.showNotice(m_sentence(m_phrases));
}

} // namespace accords::app
