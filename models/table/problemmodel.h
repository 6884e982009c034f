// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/titledmodel.h"
#include "table/view.h"

#include <optional>
#include <vector>

namespace accords::table {

/// The problems of a view's examination: severity, line, kind, sentence. Empty until there is one.
class ProblemModel final : public TitledModel
{
    Q_OBJECT

public:
    enum ProblemColumn : int { SeverityColumn, LineColumn, KindColumn, SentenceColumn, ProblemColumnCount };
    // Not an enum class: roles are used as int everywhere.
    enum Role {
        SeverityRole = Qt::UserRole, ///< domain::Severity as int
        LineRole,                    ///< uint; 0: the file as a whole
        CodeRole,                    ///< domain::ProblemCode as int
    };

    explicit ProblemModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void showView(const View &view);

    /// Shows only problems of \a severity; nothing: all.
    void narrow(std::optional<domain::Severity> severity);

private:
    View m_view;
    std::optional<domain::Severity> m_severity;
    std::vector<quint32> m_shown;
};

} // namespace accords::table
