// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/values.h"

#include "app/commandline/options.h"
#include "app/commandline/wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace accords::app {

namespace {

using domain::Language;
using text::Phrasebook;

const QString languageName = QStringLiteral("language");

QStringList columnKeys()
{
    QStringList keys;
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        keys.append(QLatin1StringView(info.key));
    return keys;
}

/// The options of one request, read one after the other; stops at the first that is wrong.
class ValueReader final
{
public:
    ValueReader(Request &request, const QCommandLineParser &parser, const Phrasebook &phrases)
        : m_request(request), m_parser(parser), m_phrases(phrases)
    {}

    std::optional<Failure> read()
    {
        using Step = void (ValueReader::*)();
        for (const Step step : {&ValueReader::readCounts, &ValueReader::readLanguage, &ValueReader::readFormat,
                                &ValueReader::readPreset, &ValueReader::readSort, &ValueReader::readColumns,
                                &ValueReader::readOutput, &ValueReader::readGrouping}) {
            (this->*step)();
            if (m_failure)
                break;
        }
        return m_failure;
    }

private:
    bool has(const char *name) const { return m_parser.optionNames().contains(QLatin1StringView(name)); }

    QString value(const char *name) const { return m_parser.value(QLatin1StringView(name)); }

    void readCounts()
    {
        for (const OptionInfo &option : optionsOf(m_request.verb)) {
            if (m_parser.optionNames().count(QLatin1StringView(option.name)) > 1)
                //: %1: an option without dashes
                m_failure = misuse(said(m_phrases, QT_TRANSLATE_NOOP("CommandLine", "--%1 is given twice: keep one."))
                                       .arg(QLatin1StringView(option.name)));
        }
        if (has("query"))
            m_request.query = value("query");
    }

    void readLanguage()
    {
        m_request.language = m_phrases.language();
        const QStringList languages = {QStringLiteral("fr"), QStringLiteral("en")};
        if (m_parser.isSet(languageName) && !languages.contains(m_parser.value(languageName)))
            m_failure = wrongValue(m_phrases, languageName, m_parser.value(languageName), languages);
    }

    void readFormat()
    {
        if (!has("format"))
            return;
        const QString format = value("format");
        if (m_request.verb == Verb::Export) {
            const auto known = catalogue::exportFormatFromToken(format);
            m_request.format = known.value_or(catalogue::ExportFormat::Csv);
            if (!known)
                refuse("format", {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json")});
            return;
        }
        const QStringList formats = {QStringLiteral("text"), QStringLiteral("json")};
        m_request.json = format == formats.last();
        if (!formats.contains(format))
            refuse("format", formats);
    }

    void readPreset()
    {
        if (!has("preset"))
            return;
        const auto known = catalogue::exportPresetFromToken(value("preset"));
        m_request.preset = known.value_or(catalogue::ExportPreset::Rfc4180);
        if (!known)
            refuse("preset", {QStringLiteral("rfc4180"), QStringLiteral("excel-fr")});
        else if (m_request.format == catalogue::ExportFormat::Json)
            m_failure = misuse(
                said(m_phrases, QT_TRANSLATE_NOOP("CommandLine", "--preset lays out csv and tsv: leave it out with "
                                                                 "--format json.")));
    }

    void readSort()
    {
        for (QString &word : words("sort")) {
            const bool descending = word.startsWith(QLatin1Char('-'));
            const QString key = descending ? word.sliced(1) : word;
            const auto column = catalogue::columnFromKey(key);
            if (!column) {
                m_failure = wrongValue(m_phrases, QStringLiteral("sort"), key, columnKeys());
                return;
            }
            m_request.sort.push_back({*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }

    void readColumns()
    {
        m_request.columns = words("columns");
        for (const QString &column : m_request.columns) {
            if (m_request.columns.count(column) > 1)
                //: %1: a column’s key or title
                m_failure =
                    misuse(said(m_phrases, QT_TRANSLATE_NOOP("CommandLine", "--columns names “%1” twice: keep one."))
                               .arg(column));
        }
    }

    void readOutput()
    {
        if (!has("output"))
            return;
        m_request.output = value("output");
        if (m_request.output.isEmpty())
            m_failure = misuse(
                said(m_phrases, QT_TRANSLATE_NOOP("CommandLine", "--output needs the name of the file to write.")));
        else if (m_request.output == QLatin1StringView("-"))
            m_request.output.clear();
    }

    void readGrouping()
    {
        if (!has("by"))
            return;
        m_request.by = groupingFromKey(value("by"));
        if (!m_request.by)
            refuse("by", groupingKeys());
    }

    /// The comma separated words of an option; empty when it isn't given.
    QStringList words(const char *name)
    {
        if (!has(name))
            return {};
        QStringList words;
        for (const QString &word : value(name).split(QLatin1Char(',')))
            words.append(word.trimmed());
        if (words.contains(QString()))
            refuse(name, columnKeys());
        return words;
    }

    void refuse(const char *name, const QStringList &values)
    {
        m_failure = wrongValue(m_phrases, QLatin1StringView(name), value(name), values);
    }

    Request &m_request;
    const QCommandLineParser &m_parser;
    const Phrasebook &m_phrases;
    std::optional<Failure> m_failure;
};

} // namespace

Language chosenLanguage(const QCommandLineParser &parser, Language fallback)
{
    const QString value = parser.value(languageName);
    if (value == QLatin1StringView("fr"))
        return Language::French;
    return value == QLatin1StringView("en") ? Language::English : fallback;
}

std::optional<Failure> readValues(Request &request, const QCommandLineParser &parser, const Phrasebook &phrases)
{
    return ValueReader(request, parser, phrases).read();
}

} // namespace accords::app
