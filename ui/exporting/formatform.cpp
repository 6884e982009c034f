// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/formatform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace accords::ui {

namespace {

using catalogue::ExportFormat;
using catalogue::ExportPreset;
using domain::Language;

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView presetKey("preset");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView french("fr");
constexpr QLatin1StringView english("en");

template <typename Enum>
Enum current(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

template <typename Enum>
void select(QComboBox &box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace

FormatForm::FormatForm(Language interfaceLanguage, QWidget *parent)
    : QWidget(parent), m_interface(interfaceLanguage), m_formatLabel(new QLabel(this)), m_presetLabel(new QLabel(this)),
      m_languageLabel(new QLabel(this)), m_format(new QComboBox(this)), m_preset(new QComboBox(this)),
      m_language(new QComboBox(this))
{
    fill();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_presetLabel, m_preset);
    form->addRow(m_languageLabel, m_language);
    m_formatLabel->setBuddy(m_format);
    m_presetLabel->setBuddy(m_preset);
    m_languageLabel->setBuddy(m_language);
    retranslateUi();
    followInterface();
    connectBoxes();
}

void FormatForm::fill()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json})
        m_format->addItem({}, static_cast<int>(format));
    for (const ExportPreset preset : {ExportPreset::ExcelFr, ExportPreset::Rfc4180})
        m_preset->addItem({}, static_cast<int>(preset));
    for (const Language language : {Language::English, Language::French})
        m_language->addItem({}, static_cast<int>(language));
}

void FormatForm::connectBoxes()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        retranslatePresets();
        emit changed();
    });
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FormatForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &FormatForm::changed);
    connect(m_preset, &QComboBox::activated, this, [this] { m_presetChosen = true; });
    connect(m_language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
}

ExportFormat FormatForm::format() const
{
    return current<ExportFormat>(*m_format);
}

ExportPreset FormatForm::preset() const
{
    return current<ExportPreset>(*m_preset);
}

Language FormatForm::language() const
{
    return current<Language>(*m_language);
}

void FormatForm::setInterfaceLanguage(Language language)
{
    m_interface = language;
    followInterface();
}

void FormatForm::followInterface()
{
    const bool isFrench = m_interface == Language::French;
    if (!m_presetChosen)
        select(*m_preset, isFrench ? ExportPreset::ExcelFr : ExportPreset::Rfc4180);
    if (!m_languageChosen)
        select(*m_language, m_interface);
}

QVariantMap FormatForm::choices() const
{
    QVariantMap choices = {{formatKey, QString(token(format()))}};
    if (m_presetChosen)
        choices.insert(presetKey, QString(token(preset())));
    if (m_languageChosen)
        choices.insert(languageKey, QString(language() == Language::French ? french : english));
    return choices;
}

void FormatForm::restore(const QVariantMap &choices)
{
    if (const auto format = catalogue::exportFormatFromToken(choices.value(formatKey).toString()))
        select(*m_format, *format);
    if (const auto preset = catalogue::exportPresetFromToken(choices.value(presetKey).toString())) {
        select(*m_preset, *preset);
        m_presetChosen = true;
    }
    const QString language = choices.value(languageKey).toString();
    if (language == french || language == english) {
        select(*m_language, language == french ? Language::French : Language::English);
        m_languageChosen = true;
    }
}

void FormatForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FormatForm::retranslatePresets()
{
    const bool tabs = format() == ExportFormat::Tsv;
    const auto setText = [this](ExportPreset preset, const QString &text) {
        m_preset->setItemText(m_preset->findData(static_cast<int>(preset)), text);
    };
    //: Layout of the file; “mark” is the byte order mark by which Excel knows UTF-8.
    setText(ExportPreset::ExcelFr,
            tabs ? tr("Excel: tabs, UTF-8 with mark") : tr("Excel (French): semicolons, UTF-8 with mark"));
    setText(ExportPreset::Rfc4180, tabs ? tr("Standard: tabs, UTF-8") : tr("Standard CSV (RFC 4180): commas"));
    m_preset->setEnabled(format() != ExportFormat::Json);
    m_presetLabel->setEnabled(m_preset->isEnabled());
}

void FormatForm::retranslateUi()
{
    m_formatLabel->setText(tr("&Format:"));
    //: How the columns are separated and the letters coded.
    m_presetLabel->setText(tr("&Layout:"));
    //: Language of the header line, labels and country names.
    m_languageLabel->setText(tr("&Headers in:"));
    m_format->setItemText(0, tr("CSV, for spreadsheets"));
    m_format->setItemText(1, tr("TSV, separated by tabs"));
    m_format->setItemText(2, tr("JSON, for programs"));
    m_language->setItemText(0, tr("English"));
    m_language->setItemText(1, tr("French"));
    m_format->setAccessibleName(tr("Format"));
    m_preset->setAccessibleName(tr("Layout"));
    m_language->setAccessibleName(tr("Language of the headers"));
    retranslatePresets();
}

} // namespace accords::ui
