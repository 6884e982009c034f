// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/help/aboutdialog.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace accords::ui {

namespace {

constexpr int iconSize = 64;
constexpr int textWidth = 380;

QLabel *createText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_name(createText(this)), m_purpose(createText(this)), m_licence(createText(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_name->setFont(font);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("accords")).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));

    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_name, m_purpose, m_licence})
        texts->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About Accords"));
    //: %1 is the version, e.g. 1.0.0
    m_name->setText(tr("Accords %1").arg(QCoreApplication::applicationVersion()));
    m_purpose->setText(tr("Browse, search and export the exchange agreements of a school and its partners."));
    m_licence->setText(tr("Free software under the MIT licence: use it, change it and pass it on, "
                          "as long as the copyright notice stays.\n"
                          "© 2026 The Accords authors. Built with Qt and ICU."));
}

} // namespace accords::ui
