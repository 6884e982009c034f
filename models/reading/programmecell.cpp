// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/programmecell.h"

#include "reading/repairs.h"
#include "text/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

using domain::AgreementType;
using domain::Signatory;

struct Word
{
    const char *words; ///< folded, punctuation as single spaces, a space at each end
    AgreementType type;
};

/// The first that stands in a programme decides.
constexpr std::array vocabulary = {
    Word{" erasmus ", AgreementType::Erasmus},
    Word{" iia ", AgreementType::Iia},
    Word{" interinstitutional ", AgreementType::Iia},
    Word{" inter institutional ", AgreementType::Iia},
    Word{" interinstitutionnel ", AgreementType::Iia},
    Word{" inter institutionnel ", AgreementType::Iia},
    Word{" interinstitutionnelle ", AgreementType::Iia},
    Word{" inter institutionnelle ", AgreementType::Iia},
    Word{" mou ", AgreementType::Mou},
    Word{" memorandum of understanding ", AgreementType::Mou},
    Word{" protocole d entente ", AgreementType::Mou},
    Word{" protocole d accord ", AgreementType::Mou},
    Word{" moa ", AgreementType::Moa},
    Word{" memorandum of agreement ", AgreementType::Moa},
    Word{" accord cadre ", AgreementType::Moa},
};

/// Letters and digits of \a text, folded, with single spaces between words and at both ends.
QByteArray wordsOf(QStringView text)
{
    QByteArray words = text::folded(text);
    for (char &letter : words) {
        const bool plain =
            (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || uchar(letter) >= 0x80;
        letter = plain ? letter : ' ';
    }
    return ' ' + words.simplified() + ' ';
}

AgreementType typeOf(const QString &text)
{
    const QByteArray words = wordsOf(text);
    const auto found =
        std::ranges::find_if(vocabulary, [&words](const Word &word) { return words.contains(word.words); });
    return found == vocabulary.end() ? AgreementType::Other : found->type;
}

Signatory signatoryIn(QStringView text)
{
    const QByteArray words = wordsOf(text);
    if (words.contains(" imt mines albi "))
        return Signatory::ImtMinesAlbi;
    return words.contains(" imt ") ? Signatory::Imt : Signatory::None;
}

/// What stands behind the last dash between spaces; empty without one.
QStringView behindLastDash(QStringView text)
{
    for (qsizetype space = text.size() - 1; space >= 2; --space) {
        const QChar dash = text[space - 1];
        if (text[space] == u' ' && text[space - 2] == u' ' && (dash == u'-' || dash == u'–' || dash == u'—'))
            return text.sliced(space);
    }
    return {};
}

/// Whether one instrument may be named twice, in two ways.
bool mayBeSame(const domain::Programme &left, const domain::Programme &right)
{
    if (left.type != right.type)
        return false;
    return left.signatory == right.signatory || left.signatory == Signatory::None || right.signatory == Signatory::None;
}

} // namespace

Signatory signatoryOf(const QString &text)
{
    const Signatory behind = signatoryIn(behindLastDash(text));
    return behind == Signatory::None ? signatoryIn(text) : behind;
}

domain::Programme classified(const QString &text)
{
    return {text, typeOf(text), signatoryOf(text)};
}

QStringList combinedProgrammes(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;/\\r\\n\\x{2028}\\x{2029}]|\\s\\+\\s"));
    QStringList parts;
    std::vector<domain::Programme> programmes;
    for (const QString &piece : text.split(separator, Qt::SkipEmptyParts)) {
        const QString part = cleaned(piece).text;
        if (part.isEmpty())
            continue;
        const domain::Programme programme = classified(part);
        const bool same =
            std::ranges::any_of(programmes, [&](const auto &other) { return mayBeSame(programme, other); });
        if (programme.type == AgreementType::Other || same)
            return {};
        parts.append(part);
        programmes.push_back(programme);
    }
    return parts.size() > 1 ? parts : QStringList();
}

} // namespace accords::reading
