// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/contactcard.h"

#include "ui/editing/openbutton.h"
#include "ui/support/calm.h"
#include "ui/support/icons.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace accords::ui {

namespace {

enum Line : std::size_t { Name, Role, Mail, Phone };

constexpr std::array titles = {
    //: Field of a contact, in the empty field: the name of a person
    QT_TRANSLATE_NOOP("accords::ui::ContactCard", "Name"),
    //: Field of a contact: what somebody does, e.g. “International office”
    QT_TRANSLATE_NOOP("accords::ui::ContactCard", "Role"),
    //: Field of a contact: an e-mail address
    QT_TRANSLATE_NOOP("accords::ui::ContactCard", "Mail"),
    //: Field of a contact: a telephone number
    QT_TRANSLATE_NOOP("accords::ui::ContactCard", "Phone"),
};

} // namespace

ContactCard::ContactCard(bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_write(new OpenButton(this)), m_remove(new QToolButton(this))
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = new QLineEdit(this);
        makeCalm(*m_lines[i]);
        m_lines[i]->setReadOnly(isReadOnly);
        m_lines[i]->setPlaceholderText(tr(titles[i]));
        connect(m_lines[i], &QLineEdit::textEdited, this, &ContactCard::edited);
    }
    connect(m_lines[Mail], &QLineEdit::textChanged, m_write,
            [this](const QString &text) { m_write->offerMail(text.trimmed()); });
    connect(m_write, &OpenButton::linkRequested, this, &ContactCard::linkRequested);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setToolTip(ContactCard::tr("Remove this contact"));
    m_remove->setVisible(!isReadOnly);
    connect(m_remove, &QAbstractButton::clicked, this, &ContactCard::removed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setSpacing(0);
    grid->addWidget(m_lines[Name], 0, 0);
    grid->addWidget(m_remove, 0, 1);
    grid->addWidget(m_lines[Role], 1, 0, 1, 2);
    grid->addWidget(m_lines[Mail], 2, 0);
    grid->addWidget(m_write, 2, 1);
    grid->addWidget(m_lines[Phone], 3, 0, 1, 2);
    const QWidgetList order = parts();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ContactCard::show(const domain::Contact &contact)
{
    const std::array texts = {contact.name, contact.role, contact.mail, contact.phone};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i]->text() != texts[i])
            m_lines[i]->setText(texts[i]);
    }
}

domain::Contact ContactCard::contact() const
{
    return {m_lines[Name]->text().trimmed(), m_lines[Role]->text().trimmed(), m_lines[Mail]->text().trimmed(),
            m_lines[Phone]->text().trimmed()};
}

void ContactCard::setNumber(int number, const QString &subject)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        //: Read aloud. %1: “Name”, “Role”, “Mail” or “Phone”; %2: a number
        m_lines[i]->setAccessibleName(tr("%1 of contact %2").arg(tr(titles[i]), QString::number(number)));
        m_lines[i]->setAccessibleDescription(subject);
    }
    //: Read aloud. %1: a number
    m_remove->setAccessibleName(tr("Remove contact %1").arg(number));
}

QWidgetList ContactCard::parts() const
{
    return {m_lines[Name], m_remove, m_lines[Role], m_lines[Mail], m_write, m_lines[Phone]};
}

} // namespace accords::ui
