// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/searchfield.h"

#include <QEvent>
#include <QKeyEvent>

#include <utility>

namespace accords::ui {

SearchField::SearchField(QWidget *parent) : GlyphField(parent)
{
    setObjectName(QStringLiteral("search"));
    connect(this, &QLineEdit::textChanged, this, &SearchField::parse);
    retranslateUi();
}

void SearchField::learn(const catalogue::Snapshot &snapshot)
{
    if (!catalogue::haveSameList(std::exchange(m_snapshot, snapshot), snapshot))
        parse();
}

void SearchField::choose(const catalogue::Query &query)
{
    setText(query.text());
}

void SearchField::takeSuggestion()
{
    if (!m_error || m_error->suggestion.isEmpty())
        return;
    const catalogue::QueryError error = *m_error;
    QString corrected = text();
    corrected.replace(error.position, error.length, error.suggestion);
    setText(corrected);
    setCursorPosition(error.position + static_cast<int>(error.suggestion.size()));
    setFocus(Qt::OtherFocusReason);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (leaves && !event->modifiers().testFlag(Qt::ControlModifier))
        emit tableRequested();
    else
        GlyphField::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    GlyphField::changeEvent(event);
}

void SearchField::parse()
{
    static const std::vector<domain::Country> none;
    const auto parsed = catalogue::Query::parse(text(), m_snapshot ? m_snapshot->list().countries : none);
    if (const auto *error = std::get_if<catalogue::QueryError>(&parsed)) {
        setError(*error);
        return;
    }
    setError(std::nullopt);
    m_queryText = text();
    const auto &query = std::get<catalogue::Query>(parsed);
    if (query == m_query)
        return;
    m_query = query;
    emit queryChanged(m_query);
}

void SearchField::setError(std::optional<catalogue::QueryError> error)
{
    if (!error && !m_error)
        return;
    m_error = std::move(error);
    emit errorChanged();
}

void SearchField::retranslateUi()
{
    //: Name of the search field, for screen readers
    setAccessibleName(tr("Search"));
    //: Shown in the empty search field. Field names may be in the interface’s language: country, type
    setPlaceholderText(tr("Search, for example: country:BR type:iia"));
}

} // namespace accords::ui
