// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/calm.h"

#include <QAbstractScrollArea>
#include <QVariant>
#include <QWidget>

namespace accords::ui {

namespace {

constexpr const char *property = "accords-calm";

} // namespace

void makeCalm(QWidget &field)
{
    field.setProperty(property, true);
    field.setAttribute(Qt::WA_Hover);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&field))
        area->viewport()->setAutoFillBackground(false);
}

bool isCalm(const QWidget *widget)
{
    return widget != nullptr && widget->property(property).toBool();
}

} // namespace accords::ui
