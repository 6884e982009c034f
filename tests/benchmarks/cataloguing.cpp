// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/cataloguing.h"

#include "benchmarks/loading.h"
#include "benchmarks/memory.h"
#include "benchmarks/program.h"
#include "benchmarks/stopwatch.h"
#include "domain/identity.h"
#include "store/changes.h"
#include "store/contents.h"
#include "store/editions.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace accords::benchmark {

namespace {

using domain::AgreementId;
using domain::Field;
using domain::FieldChange;
using store::CatalogueFile;

/// Of so many agreements staff keep a status and a note of the institution.
constexpr AgreementId recorded = 10'000;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

domain::FieldPlace statusOf(const domain::AgreementList &list, AgreementId id)
{
    return {identityOf(list, list.agreements[id]), Field::Status};
}

domain::FieldPlace notesOn(const domain::AgreementList &list, AgreementId id)
{
    return {{identityOf(list, list.agreements[id].institution), {}}, Field::InstitutionNotes};
}

/// The first values of some agreements and institutions, each named once.
std::vector<FieldChange> firstValues(const domain::AgreementList &list)
{
    QHash<domain::FieldPlace, FieldChange> changes;
    const auto set = [&changes](const domain::FieldPlace &place, const QString &value) {
        changes.insert(place, {place, {}, value});
    };
    for (AgreementId id = 0; id < std::min(recorded, AgreementId(list.agreements.size())); ++id) {
        set(statusOf(list, id), QStringLiteral("active"));
        set(notesOn(list, id), QStringLiteral("Asked for the next year’s places on the phone, answer in March."));
    }
    return {changes.cbegin(), changes.cend()};
}

/// Whether there is a catalogue at \a path now, with the list and what staff keep.
bool make(const QString &path, const domain::AgreementList &list)
{
    const auto made = store::createWithList(store::placeOf(path), list, now());
    const auto opened = store::openCatalogue(store::placeOf(path));
    const auto *file = std::get_if<CatalogueFile>(&opened);
    return std::holds_alternative<store::Imported>(made) && file &&
           std::holds_alternative<store::Saved>(store::changeFields(*file, firstValues(list), now()));
}

CatalogueFile opened(const QString &path)
{
    return std::get<CatalogueFile>(store::openCatalogue(store::placeOf(path)));
}

/// Everything that is shown, and where an edit finds what it changes, read as plainly as can be.
qsizetype readPlainly(const CatalogueFile &file)
{
    qsizetype bytes = 0;
    QSqlQuery query(file.connection->database());
    query.setForwardOnly(true);
    for (const char *statement :
         {"SELECT bytes FROM edition_part", "SELECT institution, country, programme, field, value FROM subject "
                                            "JOIN field_value ON field_value.subject = subject.id"}) {
        query.exec(QString::fromLatin1(statement));
        while (query.next())
            bytes += query.value(0).toByteArray().size();
    }
    return bytes;
}

/// Changes one cell of a table. It is on the disk when this returns, as an edit is.
bool updatePlainly(const CatalogueFile &file, int round)
{
    QSqlQuery query(file.connection->database());
    query.prepare(QStringLiteral("UPDATE history_entry SET moment = ? WHERE id = 1"));
    query.addBindValue(QStringLiteral("2027-01-31T12:59:59.%1Z").arg(round, 3, 10, QLatin1Char('0')));
    return query.exec();
}

bool measureOpening(Program &program, const QString &path, int rounds, Cataloguing &measured)
{
    for (int round = -1; round < rounds; ++round) {
        releaseFreedMemory();
        const std::optional<double> open = program.open(path);
        if (!open)
            return false;
        program.settle();
        releaseFreedMemory();
        const double select = millisecondsOf([&path] { return readPlainly(opened(path)); });
        if (round < 0)
            continue;
        measured.open.add(*open);
        measured.openSelect.add(select);
    }
    return true;
}

/// From one value of a status to another. Changes by turns of \a round.
FieldChange statusChange(const domain::AgreementList &list, int round)
{
    constexpr std::array values = {QLatin1StringView("active"), QLatin1StringView("ending")};
    const auto value = [&](int which) { return QString(values.at(static_cast<std::size_t>(which % 2))); };
    return {statusOf(list, 0), value(round), value(round + 1)};
}

constexpr int editsOfARound = 10;

bool measureEdits(Program &program, int rounds, Cataloguing &measured)
{
    for (int round = 0; round < editsOfARound * (rounds + 1); ++round) {
        const std::optional<double> edited = program.edit(statusChange(program.list(), round));
        if (!edited)
            return false;
        if (round >= editsOfARound)
            measured.edit.add(*edited);
    }
    return true;
}

/// Not between the edits: the program would read what another one has changed.
bool measureUpdates(const QString &path, int rounds, Cataloguing &measured)
{
    const CatalogueFile file = opened(path);
    for (int round = 0; round < editsOfARound * (rounds + 1); ++round) {
        bool isUpdated = false;
        const double updated = millisecondsOf([&] { return isUpdated = updatePlainly(file, round); });
        if (!isUpdated)
            return false;
        if (round >= editsOfARound)
            measured.editUpdate.add(updated);
    }
    return true;
}

} // namespace

app::Outcome<Cataloguing> measureCatalogue(QApplication &application, const QString &path, const QString &folder,
                                           int rounds)
{
    const auto failure = [&folder](const char *sentence) {
        return app::Failure{app::ExitStatus::Failed, QString::fromUtf8(sentence).arg(folder)};
    };
    Cataloguing measured;
    const QTemporaryDir place(QDir(folder).filePath(QStringLiteral("accords-benchmark-XXXXXX")));
    const QString catalogue = place.filePath(QStringLiteral("benchmark.accords"));
    if (!place.isValid() || !make(catalogue, loaded(path)->list()))
        return failure("Cannot make a catalogue in “%1”: choose another folder with --folder.");
    Program program(application, place.path());
    if (!measureOpening(program, catalogue, rounds, measured) || !measureEdits(program, rounds, measured) ||
        !measureUpdates(catalogue, rounds, measured))
        return failure("Cannot change a catalogue in “%1”: choose another folder with --folder.");
    return measured;
}

} // namespace accords::benchmark
