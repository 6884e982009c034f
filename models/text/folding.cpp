// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/folding.h"

#include "text/letterfolding.h"

#include <array>
#include <cstring>
#include <vector>

namespace accords::text {

namespace {

/// What folding makes of the common letters, worked out once.
class FoldingTable final
{
public:
    /// Behind the last letter with an entry: Latin with all its accents, Greek, Cyrillic, punctuation.
    static constexpr char32_t end = 0x2100;

    FoldingTable()
    {
        m_starts.reserve(end + 1);
        for (char32_t letter = 0; letter < end; ++letter) {
            m_starts.push_back(static_cast<quint16>(m_arena.size()));
            appendFoldedLetter(m_arena, letter);
        }
        m_starts.push_back(static_cast<quint16>(m_arena.size()));
    }

    /// The folded form of a \a letter below `end`.
    QByteArrayView operator[](char32_t letter) const
    {
        const qsizetype start = m_starts[letter];
        return QByteArrayView(m_arena.constData() + start, m_starts[letter + 1] - start);
    }

private:
    QByteArray m_arena;
    std::vector<quint16> m_starts; ///< of each letter in the arena, and the arena's end
};

const FoldingTable &foldingTable()
{
    static const FoldingTable table;
    return table;
}

constexpr std::array<char, 128> foldedAscii = [] {
    std::array<char, 128> letters{};
    for (std::size_t letter = 0; letter < letters.size(); ++letter) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        const bool space = letter >= '\t' && letter <= '\r';
        letters[letter] = space ? ' ' : static_cast<char>(upper ? letter - 'A' + 'a' : letter);
    }
    return letters;
}();

/// How many bytes from \a text on are ASCII.
qsizetype asciiLength(QByteArrayView text)
{
    constexpr quint64 highBits = 0x8080808080808080;
    qsizetype length = 0;
    for (quint64 block = 0; length + qsizetype(sizeof block) <= text.size(); length += sizeof block) {
        std::memcpy(&block, text.data() + length, sizeof block);
        if ((block & highBits) != 0)
            break;
    }
    while (length < text.size() && static_cast<uchar>(text[length]) < 0x80)
        ++length;
    return length;
}

/// Appends ASCII, one space for several, none when a space stands before.
void appendAscii(QByteArray &out, QByteArrayView ascii, bool afterSpace)
{
    const qsizetype start = out.size();
    out.resize(start + ascii.size());
    char *to = out.data() + start;
    for (const char letter : ascii) {
        const char folded = foldedAscii[static_cast<uchar>(letter)];
        const bool space = folded == ' ';
        *to = folded;
        // Without a branch: names have a space every few letters, which no processor predicts.
        to += space && afterSpace ? 0 : 1;
        afterSpace = space;
    }
    out.truncate(to - out.constData());
}

/// The letter at \a at, which moves behind it; U+FFFD for what is no UTF-8.
char32_t nextLetter(QByteArrayView utf8, qsizetype &at)
{
    constexpr char32_t invalid = 0xfffd;
    const auto lead = static_cast<uchar>(utf8[at++]);
    if (lead < 0xc2 || lead > 0xf4)
        return invalid;
    const int more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    char32_t letter = lead & (0x3f >> more);
    for (int byte = 0; byte < more; ++byte) {
        if (at == utf8.size() || (utf8[at] & 0xc0) != 0x80)
            return invalid;
        letter = (letter << 6) | (utf8[at++] & 0x3f);
    }
    constexpr std::array<char32_t, 4> smallest = {0, 0x80, 0x800, 0x10000};
    const bool overlong = letter < smallest.at(static_cast<std::size_t>(more));
    return overlong || letter > QChar::LastValidCodePoint || QChar::isSurrogate(letter) ? invalid : letter;
}

void appendLetter(QByteArray &out, char32_t letter, bool afterSpace)
{
    QByteArray other;
    if (letter >= FoldingTable::end)
        appendFoldedLetter(other, letter);
    const QByteArrayView folded = letter < FoldingTable::end ? foldingTable()[letter] : QByteArrayView(other);
    out.append(folded.sliced(afterSpace && folded.startsWith(' ') ? 1 : 0));
}

} // namespace

void appendFolded(QByteArray &out, QByteArrayView utf8)
{
    const qsizetype start = out.size();
    const auto afterSpace = [&out, start] { return out.size() > start && out.back() == ' '; };
    for (qsizetype at = 0; at < utf8.size();) {
        if (const qsizetype ascii = asciiLength(utf8.sliced(at)); ascii > 0) {
            appendAscii(out, utf8.sliced(at, ascii), afterSpace());
            at += ascii;
            continue;
        }
        appendLetter(out, nextLetter(utf8, at), afterSpace());
    }
}

QByteArray folded(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    appendFolded(out, utf8);
    return out;
}

QByteArray folded(QStringView text)
{
    return folded(QByteArrayView(text.toUtf8()));
}

} // namespace accords::text
