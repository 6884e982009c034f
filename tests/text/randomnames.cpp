// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "randomnames.h"

#include "support/randomness.h"

#include <QStringList>

namespace accords::testing {

namespace {

/// Each string is a kind of letters, of which names take one or some: code points separated by nothing.
const QStringList &kinds()
{
    static const QStringList kinds = {
        QStringLiteral("aàâäáãåāăąbcçčćdđðeèéêëęěfghiîïíıİjklłľmnñńoôöóõøőpqrřsšśşșßtťţțuûüùúůűvwxyýÿzžźżæœþ"),
        QStringLiteral("AÀÂÄÁÃÅBCÇČDĐÐEÈÉÊËFGHIÎÏÍJKLŁMNÑOÔÖÓÕØPQRSŠŞȘẞTUÛÜÙÚVWXYÝZŽÆŒÞ"),
        QStringLiteral("ḀḃẁẍạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹǖǘǚǜǰǆǅǄǉŉſ"),
        QStringLiteral(" !#%&()*+,-./:;<=>?@[]^_`{|}~\"'$£€¥"),
        QStringLiteral("‐‑‒–—―‘’‚‛“”„‟†‡•…‹›«»·‧ʼʻ′″"),
        QStringLiteral("\u00a0\u2007\u2009\u202f\u3000\t"),
        QStringLiteral("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202e\u0001\u0007\u007f\u0085"),
        QStringLiteral("\u0301\u0308\u0327\u0323\u0302\u0331\u0345"),
        QStringLiteral("αβγδέήίόύώΆΩςσ"),
        QStringLiteral("абвгдйёжщъыьэюяЙЁІЇ"),
        QStringLiteral("ابتثجحخأإآؤئىة٠١٢٣"),
        QStringLiteral("אבגדשׁשׂ"),
        QStringLiteral("เแโใไกขคงจ๑๒๓"),
        QStringLiteral("अआकखगघ१२३़्"),
        QStringLiteral("あいうえおアイウエオーゝゞヽヾがガ"),
        QStringLiteral("一丁七万丈三上下㐀豈"),
        QStringLiteral("가각간힣각ᄒ"),
        QStringLiteral("²³¹½¼¾⅓①②Ⅷ５６７"),
        QStringLiteral("\ufffd\ufdd1\ufffe\ue000"),
    };
    return kinds;
}

/// What is more than one code unit: pairs that sort as one, letters beyond the first 65,536, numbers of all lengths.
/// Digits beyond the first 65,536 are left out: ICU compares numbers with them otherwise than by its own keys.
const QStringList &pieces()
{
    static const QStringList pieces = {
        QStringLiteral("l·"),
        QStringLiteral("L·"),
        QStringLiteral("l\u0387"),
        QStringLiteral("\ufdd1L"),
        QStringLiteral("\ufdd14"),
        QStringLiteral("ch"),
        QStringLiteral("ll"),
        QStringLiteral("dž"),
        QStringLiteral("aa"),
        QStringLiteral("e\u0301"),
        QStringLiteral("u\u0308\u0304"),
        QStringLiteral("o\u0328\u0304"),
        QStringLiteral("😀"),
        QStringLiteral("👩‍🎓"),
        QStringLiteral("🇫🇷"),
        QStringLiteral("𐌰"),
        QStringLiteral("𝒜"),
        QStringLiteral("𠀀"),
        QStringLiteral("0"),
        QStringLiteral("00"),
        QStringLiteral("7"),
        QStringLiteral("07"),
        QStringLiteral("10"),
        QStringLiteral("1896"),
        QStringLiteral("9999"),
        QStringLiteral("10000"),
        QStringLiteral("0001234"),
        QStringLiteral("1042489"),
        QStringLiteral("1042490"),
        QStringLiteral("123456789012345678901234567890"),
        QStringLiteral("University"),
        QStringLiteral("Université"),
        QStringLiteral("UNIVERSITY"),
    };
    return pieces;
}

QString oneOf(const QStringList &values, Randomness &random)
{
    return values[qsizetype(random.below(static_cast<quint32>(values.size())))];
}

QString piece(Randomness &random)
{
    if (random.chance(25))
        return oneOf(pieces(), random);
    if (random.chance(1))
        return QString(300, u'7') + QString::number(random.below(10));
    // Latin letters more often than others, as only texts without others are sorted by single weights.
    const QString &kind = random.chance(60) ? kinds()[qsizetype(random.below(4))] : oneOf(kinds(), random);
    return kind[qsizetype(random.below(static_cast<quint32>(kind.size())))];
}

} // namespace

QByteArrayList randomNames(quint32 count, quint32 seed)
{
    Randomness random(seed);
    std::vector<QStringList> names;
    QByteArrayList texts;
    while (names.size() < count) {
        // Every other name is an earlier one with a piece changed, so that also late differences decide.
        QStringList name = !names.empty() && random.chance(50) ? random.oneOf(names) : QStringList();
        if (name.isEmpty() || random.chance(20)) {
            for (quint32 left = random.below(12); left > 0; --left)
                name.append(piece(random));
        } else {
            QString &changed = name[qsizetype(random.below(static_cast<quint32>(name.size())))];
            changed = random.chance(50) ? changed.toUpper() : piece(random);
        }
        names.push_back(name);
        texts.append(name.join(QString()).toUtf8());
    }
    return texts;
}

} // namespace accords::testing
