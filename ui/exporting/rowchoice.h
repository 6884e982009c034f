// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QWidget>

#include <array>

class QRadioButton;

namespace accords::ui {

/// Which agreements to write, each choice with its number.
class RowChoice final : public QWidget
{
    Q_OBJECT

public:
    enum Rows { Selected, Shown, All };
    using Numbers = std::array<std::size_t, 3>; ///< by Rows

    /// Several selected agreements were selected for a reason; a single one only because some row always is.
    RowChoice(const Numbers &numbers, const QLocale &locale, QWidget *parent = nullptr);

    Rows rows() const;
    void setNumberLocale(const QLocale &locale);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Numbers m_numbers;
    QLocale m_locale;
    std::array<QRadioButton *, 3> m_buttons{}; ///< by Rows
};

} // namespace accords::ui
