// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/fileseditor.h"

#include "domain/fieldtext.h"
#include "text/foreigntext.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/plaintip.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

constexpr qsizetype longestName = 80;

/// The last part of a path of any system: a catalogue goes from one to another.
QString nameOf(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(QLatin1Char('/')), path.lastIndexOf(QLatin1Char('\\')));
    return text::shown(QStringView(path).sliced(slash + 1), longestName);
}

} // namespace

FilesEditor::FilesEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_column(new QVBoxLayout(this)),
      m_attach(new LinkButton(tr("Attach a file…"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_attach);
    m_attach->setVisible(!surroundings.isReadOnly);
    m_attach->setAccessibleDescription(surroundings.subject);
    watch(*m_attach);
    connect(m_attach, &LinkButton::clicked, this, &FieldEditor::attachRequested);
}

void FilesEditor::attach(const QString &path)
{
    if (path.isEmpty() || m_files.contains(path))
        return;
    setFiles(m_files + QStringList(path));
    take(domain::textOfParts(m_files));
    commit();
}

void FilesEditor::showText(const QString &text)
{
    if (const QStringList files = domain::partsOf(text); files != m_files)
        setFiles(files);
}

void FilesEditor::setFiles(const QStringList &files)
{
    m_files = files;
    // One of them may hold the button whose click brought us here.
    for (QWidget *row : m_rows) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const QString &path : m_files)
        addRow(path);
}

void FilesEditor::addRow(const QString &path)
{
    auto *row = new QWidget(this);
    auto *open = new LinkButton(nameOf(path), row);
    //: %1: the path of a file
    open->setToolTip(plainTip(tr("Open %1").arg(text::shown(path))));
    open->setAccessibleDescription(surroundings().subject);
    auto *remove = new QToolButton(row);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setIcon(icon(QStringLiteral("close")));
    //: %1: the name of a file
    remove->setAccessibleName(tr("Detach %1").arg(nameOf(path)));
    remove->setToolTip(tr("Detach this file; the file itself stays"));
    remove->setVisible(!surroundings().isReadOnly);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(open);
    line->addWidget(remove);
    line->addStretch(1);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    setTabOrder(m_attach, open);
    setTabOrder(open, remove);
    // Last of all, which stand where it stood.
    setTabOrder(remove, m_attach);
    m_rows.push_back(row);
    watch(*open);
    watch(*remove);
    connect(open, &LinkButton::clicked, this, [this, path] { emit fileRequested(path); });
    connect(remove, &QAbstractButton::clicked, this, [this, path] {
        m_attach->setFocus();
        QStringList files = m_files;
        files.removeAll(path);
        setFiles(files);
        take(domain::textOfParts(m_files));
        commit();
    });
}

} // namespace accords::ui
