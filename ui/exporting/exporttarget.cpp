// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exporttarget.h"

#include "text/foreigntext.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace accords::ui {

namespace {

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

ExportTarget::ExportTarget(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_folder(documents()), m_field(new QLineEdit(this)),
      m_browse(new QPushButton(this))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_field, 1);
    all->addWidget(m_browse);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_suggested = false; });
    connect(m_field, &QLineEdit::textChanged, this, &ExportTarget::changed);
    connect(m_browse, &QPushButton::clicked, this, &ExportTarget::browse);
    retranslateUi();
}

QString ExportTarget::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_field->text().trimmed());
    if (typed.isEmpty())
        return {};
    QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
    const QFileInfo info(path);
    if (!info.suffix().isEmpty() || info.isDir())
        return path;
    return path + QLatin1Char('.') + token(m_format);
}

void ExportTarget::setFolder(const QString &folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        m_folder = folder;
}

void ExportTarget::suggest(const QString &baseName)
{
    if (m_suggested)
        setPath(QDir(m_folder).filePath(baseName + QLatin1Char('.') + token(m_format)));
}

void ExportTarget::setFormat(catalogue::ExportFormat format)
{
    const QString old = QLatin1Char('.') + token(m_format);
    m_format = format;
    QString typed = m_field->text();
    if (!typed.endsWith(old, Qt::CaseInsensitive))
        return;
    typed.chop(old.size());
    m_field->setText(typed + QLatin1Char('.') + token(format));
}

QString ExportTarget::objection() const
{
    const QString path = this->path();
    if (path.isEmpty())
        return tr("Say which file to write.");
    const QFileInfo info(path);
    if (info.isDir())
        return tr("“%1” is a folder. Add the name of a file.").arg(text::shown(QDir::toNativeSeparators(path)));
    if (!info.absoluteDir().exists())
        return tr("The folder “%1” doesn’t exist.").arg(text::shown(QDir::toNativeSeparators(info.absolutePath())));
    return {};
}

bool ExportTarget::mayWrite()
{
    const QString path = this->path();
    if (path == m_confirmed || !QFileInfo::exists(path))
        return true;
    return m_prompts.mayReplace(window(), text::shown(QDir::toNativeSeparators(path)));
}

void ExportTarget::browse()
{
    const QString chosen = m_prompts.fileToSave(window(), path(), filter());
    if (chosen.isEmpty())
        return;
    m_suggested = false;
    setPath(chosen);
    // When a suffix is added the dialog asked about another file.
    m_confirmed = path() == QDir::cleanPath(chosen) ? path() : QString();
    m_folder = QFileInfo(path()).absolutePath();
}

void ExportTarget::setPath(const QString &path)
{
    m_field->setText(QDir::toNativeSeparators(path));
}

QString ExportTarget::filter() const
{
    switch (m_format) {
    case catalogue::ExportFormat::Csv:
        //: Kind of file in the dialog that saves one; the brackets hold patterns and stay as they are.
        return tr("CSV files (*.csv)");
    case catalogue::ExportFormat::Tsv:
        return tr("TSV files (*.tsv)");
    case catalogue::ExportFormat::Json:
        break;
    }
    return tr("JSON files (*.json)");
}

void ExportTarget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ExportTarget::retranslateUi()
{
    m_field->setAccessibleName(tr("File to write"));
    //: Button that opens the system's dialog to choose a file.
    m_browse->setText(tr("&Browse…"));
}

} // namespace accords::ui
