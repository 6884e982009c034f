// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"

#include <QUrl>
#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace accords::ui {

class OpenButton;

/// One contact: four fields of one line, and buttons to write to it and to remove it.
class ContactCard final : public QWidget
{
    Q_OBJECT

public:
    ContactCard(bool isReadOnly, QWidget *parent = nullptr);

    void show(const domain::Contact &contact);
    /// As typed, without outer spaces.
    domain::Contact contact() const;
    /// \a number, from 1, tells it from the other contacts for assistive tools.
    void setNumber(int number, const QString &subject);

    const std::array<QLineEdit *, 4> &lines() const { return m_lines; } ///< name, role, mail, phone
    /// Everything that takes the focus, in order.
    QWidgetList parts() const;

signals:
    void edited();
    void removed();
    void linkRequested(const QUrl &url);

private:
    std::array<QLineEdit *, 4> m_lines;
    OpenButton *m_write;
    QToolButton *m_remove;
};

} // namespace accords::ui
