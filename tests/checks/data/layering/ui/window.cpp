// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/window.h"
#include "../models/domain/country.h"
#include "reading/listreader.h"
#include "window.h"
#include "window.moc"
#include <QSqlQuery>
