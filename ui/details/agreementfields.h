// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"
#include "ui/editing/fieldeditor.h"

class QLabel;
class QVBoxLayout;

namespace accords::ui {

class LinkButton;
class RecordForm;

/// What staff keep of one agreement: folded it is a line of text and a link, unfolded its fields.
class AgreementFields final : public QWidget
{
    Q_OBJECT

public:
    AgreementFields(std::vector<domain::FieldPlace> places, FieldSurroundings surroundings, QWidget *parent = nullptr);

    void hear(const domain::AgreementRecord &record);
    void unfold();
    /// Null while it is folded.
    const RecordForm *form() const { return m_form; }
    bool holds(const domain::FieldPlace &place) const;
    /// Whose fields they are.
    const domain::AgreementIdentity &subject() const { return m_places.front().subject; }

signals:
    void unfolded(); ///< form() is there now

private:
    std::vector<domain::FieldPlace> m_places;
    FieldSurroundings m_surroundings;
    domain::AgreementRecord m_record;
    QVBoxLayout *m_column;
    QLabel *m_summary;
    LinkButton *m_unfold;
    RecordForm *m_form = nullptr;
};

} // namespace accords::ui
