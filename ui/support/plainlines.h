// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace accords::ui {

/// Foreign text of several lines as a person may see it: text::shown() for each cell of each line, while tabs and line
/// ends stay, so that a copied row pastes as cells. A byte order mark at the beginning is left out.
QString shownLines(const QString &foreign);

/// Lines of a file in a monospaced font, to be read, selected and copied.
class PlainLines final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainLines(QWidget *parent = nullptr);

    /// \a foreign goes through shownLines(). Nothing happens when it is the same as before: a selection stays.
    void setLines(const QString &foreign);

    /// Long lines are cut, and the widget is as high as \a lines lines.
    void setVisibleLines(int lines);

    /// Long lines are wrapped, and the widget is as high as its text, up to \a lines lines.
    void setMostVisibleLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int frameHeight() const;
    void fitHeight();

    int m_mostLines = 0; ///< 0: the height is not the text's
};

} // namespace accords::ui
