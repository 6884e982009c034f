// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"
#include "ui/editing/fieldeditor.h"

class QVBoxLayout;

namespace accords::ui {

class ContactCard;
class LinkButton;

/// The people to write to at an institution: name, role, mail, phone of each. One whose texts are all emptied is gone.
class ContactsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ContactsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

protected:
    void showText(const QString &text) override;

private:
    void showContacts(const std::vector<domain::Contact> &contacts);
    ContactCard *addCard();
    void dropCard(ContactCard *card);
    std::vector<domain::Contact> typedContacts() const;
    void follow();

    QVBoxLayout *m_column;
    std::vector<ContactCard *> m_cards;
    LinkButton *m_add;
};

} // namespace accords::ui
