// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/repairs.h"

#include "reading/mojibake.h"
#include "text/asciiblock.h"

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

/// Whether the character of UTF-8 at \a index may be white space, of zero width, a control, or the start of mojibake.
bool isSuspicious(QByteArrayView cell, qsizetype index)
{
    const auto byteAt = [&](qsizetype place) { return place < cell.size() ? uchar(cell[place]) : uchar(0); };
    switch (byteAt(index)) {
    case 0xC2: // controls, no-break space
    case 0xE2: // general punctuation, with all its spaces
    case 0xEF: // zero-width no-break space
        return true;
    case 0xE1: // ogham space
        return byteAt(index + 1) == 0x9A;
    case 0xE3: // ideographic space
        return byteAt(index + 1) == 0x80;
    case 0xC3: // mojibake: Â to ô, and then a sign that windows-1252 has for 0x80 to 0xBF (most start with C2 or E2)
        return byteAt(index + 1) <= 0xB4 &&
               (byteAt(index + 2) == 0xC5 || byteAt(index + 2) == 0xC6 || byteAt(index + 2) == 0xCB);
    default:
        return false;
    }
}

/// Looks for what is not plain, some bytes at a time and without branches: letters come as no processor predicts.
class PlainLook final
{
public:
    explicit PlainLook(QByteArrayView cell) : m_cell(cell)
    {
        constexpr qsizetype step = text::AsciiBlock::bytes;
        if (cell.size() < step) {
            take(cell);
            return;
        }
        const qsizetype last = cell.size() - step;
        for (qsizetype index = 0; index < last; index += step)
            take(index);
        // Shares bytes with the one before: whether that ended with a space is no matter then.
        m_afterSpace = 0;
        take(last);
    }

    bool isPlain() const { return !m_isOdd && (!mayBeSuspicious() || !hasSuspicious()); }

private:
    static constexpr quint8 alone = 1;   ///< starts suspicious letters
    static constexpr quint8 first = 2;   ///< starts them if another letter follows
    static constexpr quint8 second = 4;  ///< starts those
    static constexpr quint8 control = 8; ///< is one
    static constexpr std::array<quint8, 256> signs = [] {
        std::array<quint8, 256> table{};
        for (std::size_t byte = 0; byte < ' '; ++byte)
            table[byte] = control;
        table[0x7F] = control;
        table[0xC2] = table[0xE2] = table[0xEF] = table[0xE1] = table[0xE3] = alone;
        table[0xC3] = first;
        table[0xC5] = table[0xC6] = table[0xCB] = second;
        return table;
    }();

    void take(qsizetype index)
    {
        const text::AsciiBlock block(m_cell.data() + index);
        const unsigned spaces = block.spaces();
        m_isOdd = m_isOdd || block.controls() != 0 || (spaces & (spaces << 1 | m_afterSpace)) != 0;
        m_afterSpace = spaces >> (text::AsciiBlock::bytes - 1);
        if (block.beyondAscii() != 0)
            takeSigns(m_cell.sliced(index, text::AsciiBlock::bytes));
    }

    void take(QByteArrayView few)
    {
        takeSigns(few);
        m_isOdd = (m_signs & control) != 0 || few.contains("  ");
    }

    void takeSigns(QByteArrayView part)
    {
        for (const char byte : part)
            m_signs |= signs[static_cast<uchar>(byte)];
    }

    bool mayBeSuspicious() const { return (m_signs & alone) != 0 || (m_signs & (first | second)) == (first | second); }

    bool hasSuspicious() const
    {
        for (qsizetype index = 0; index < m_cell.size(); ++index) {
            if (isSuspicious(m_cell, index))
                return true;
        }
        return false;
    }

    QByteArrayView m_cell;
    bool m_isOdd = false;
    unsigned m_afterSpace = 0; ///< 1: a space is before
    unsigned m_signs = 0;
};

bool isZeroWidth(const QString &text, qsizetype index)
{
    constexpr char16_t firstJoining = 0x0600; // Arabic, Indic and other scripts write with joiners
    switch (text[index].unicode()) {
    case 0x200B: // zero width space
    case 0x2060: // word joiner
    case 0xFEFF: // zero width no-break space
        return true;
    case 0x200C: // zero width non-joiner
    case 0x200D: // zero width joiner
        return index == 0 || text[index - 1].unicode() < firstJoining;
    default:
        return false;
    }
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

} // namespace

domain::Problem problemOf(domain::ProblemCode code, const QString &before, const QString &after)
{
    return {code, domain::usualSeverity(code), 0, before, after};
}

bool isPlain(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    const char first = cell.front();
    const char last = cell.back();
    if (first == '\'' || first == '"' || last == '"' || first == ' ' || last == ' ')
        return false;
    return PlainLook(cell).isPlain();
}

QString withPlainSpaces(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (isZeroWidth(text, index))
            continue;
        if (!text[index].isSpace())
            result.append(text[index]);
        else if (!result.isEmpty() && result.back() != u' ')
            result.append(u' ');
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString withoutStrayQuote(const QString &text)
{
    constexpr QChar quote(u'"');
    if (text.count(quote) % 2 == 0)
        return text;
    if (text.endsWith(quote))
        return withPlainSpaces(text.chopped(1));
    return text.startsWith(quote) ? withPlainSpaces(text.sliced(1)) : text;
}

CleanCell cleaned(const QString &cell)
{
    using domain::ProblemCode;
    CleanCell result{cell, {}};
    const auto repair = [&result](ProblemCode code, QString (*repaired)(const QString &)) {
        const QString before = std::exchange(result.text, repaired(result.text));
        if (result.text != before)
            result.problems.push_back(problemOf(code, before, result.text));
    };
    // In this order: undoing mojibake may bring no-break spaces (and needs those of `UniversitÃ `), and a quote with a
    // space behind it is at the end too.
    repair(ProblemCode::Mojibake, withoutMojibake);
    repair(ProblemCode::Space, withPlainSpaces);
    repair(ProblemCode::StrayQuote, withoutStrayQuote);
    if (std::ranges::any_of(result.text, isControl))
        result.problems.push_back(problemOf(ProblemCode::ControlCharacter, result.text, QString()));
    return result;
}

} // namespace accords::reading
