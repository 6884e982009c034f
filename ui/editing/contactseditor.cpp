// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/contactseditor.h"

#include "domain/fieldtext.h"
#include "ui/editing/contactcard.h"
#include "ui/support/linkbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace accords::ui {

namespace {

std::vector<domain::Contact> contactsOf(const QString &text)
{
    domain::InstitutionRecord record;
    domain::setField(record, domain::Field::Contacts, text);
    return record.contacts;
}

QString textOf(std::vector<domain::Contact> contacts)
{
    domain::InstitutionRecord record;
    record.contacts = std::move(contacts);
    return domain::fieldText(record, domain::Field::Contacts);
}

} // namespace

ContactsEditor::ContactsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_column(new QVBoxLayout(this)),
      m_add(new LinkButton(tr("Add a contact"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_add);
    m_add->setVisible(!surroundings.isReadOnly);
    watch(*m_add);
    connect(m_add, &LinkButton::clicked, this, [this] { addCard()->lines().front()->setFocus(); });
}

void ContactsEditor::showText(const QString &text)
{
    const std::vector<domain::Contact> contacts = contactsOf(text);
    // A card that is still empty says nothing, and stays.
    if (contacts != typedContacts())
        showContacts(contacts);
}

void ContactsEditor::showContacts(const std::vector<domain::Contact> &contacts)
{
    while (m_cards.size() > contacts.size())
        dropCard(m_cards.back());
    while (m_cards.size() < contacts.size())
        addCard();
    for (std::size_t i = 0; i < contacts.size(); ++i)
        m_cards[i]->show(contacts[i]);
}

ContactCard *ContactsEditor::addCard()
{
    auto *card = new ContactCard(surroundings().isReadOnly, this);
    QWidget *before = m_add;
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
    card->setNumber(static_cast<int>(m_cards.size()), surroundings().subject);
    for (QWidget *part : card->parts()) {
        watch(*part);
        setTabOrder(before, part);
        before = part;
    }
    // Last of all, which stand where it stood.
    setTabOrder(before, m_add);
    connect(card, &ContactCard::edited, this, &ContactsEditor::follow);
    connect(card, &ContactCard::linkRequested, this, &FieldEditor::linkRequested);
    connect(card, &ContactCard::removed, this, [this, card] {
        m_add->setFocus();
        dropCard(card);
        follow();
        commit();
    });
    return card;
}

void ContactsEditor::dropCard(ContactCard *card)
{
    std::erase(m_cards, card);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setNumber(static_cast<int>(i) + 1, surroundings().subject);
}

std::vector<domain::Contact> ContactsEditor::typedContacts() const
{
    std::vector<domain::Contact> contacts;
    for (const ContactCard *card : m_cards) {
        if (const domain::Contact contact = card->contact(); contact != domain::Contact())
            contacts.push_back(contact);
    }
    return contacts;
}

void ContactsEditor::follow()
{
    take(textOf(typedContacts()));
}

} // namespace accords::ui
