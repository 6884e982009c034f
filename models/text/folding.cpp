// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/folding.h"

#include "text/asciiblock.h"
#include "text/letterfolding.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <memory>

namespace accords::text {

namespace {

/// Stands for what is no UTF-8.
constexpr char32_t invalid = 0xfffd;

/// What folding makes of the letters of Unicode's first plane. A page of letters is worked out when the first of them
/// is folded: nobody's names have letters of more than a few scripts. Any thread.
class FoldingTable final
{
public:
    /// Behind the last letter with an entry.
    static constexpr char32_t end = 0x10000;

    /// What one letter becomes. All bytes may be copied at once, whatever the length.
    struct Fold
    {
        std::array<char, 15> bytes = {};
        quint8 length = 0;
        bool isLong() const { return length > bytes.size(); } ///< too long to stand here, as a few letters' are
    };

    FoldingTable() = default;
    ~FoldingTable()
    {
        for (const std::atomic<const Page *> &page : m_pages)
            delete page.load();
    }
    Q_DISABLE_COPY_MOVE(FoldingTable)

    static constexpr std::size_t pageSize = 256;

    /// A page of letters. Most of those that are written in thousands of letters stay what they are, which takes a bit
    /// of memory to know instead of far away bytes.
    struct Page
    {
        std::array<bool, pageSize> isSame = {};
        std::array<Fold, pageSize> folds = {};
    };

    /// The page of a \a letter below `end`.
    const Page &pageOf(char32_t letter)
    {
        const Page *page = m_pages[letter / pageSize].load(std::memory_order_acquire);
        return page ? *page : *workedOut(letter / pageSize);
    }

private:
    const Page *workedOut(std::size_t number)
    {
        auto page = std::make_unique<Page>();
        for (std::size_t place = 0; place < pageSize; ++place) {
            QByteArray folded;
            const auto letter = static_cast<char16_t>(number * pageSize + place);
            appendFoldedLetter(folded, letter);
            page->isSame[place] = letter != invalid && folded == QString(QChar(letter)).toUtf8();
            Fold &fold = page->folds[place];
            fold.length = static_cast<quint8>(folded.size());
            if (!fold.isLong())
                std::copy(folded.cbegin(), folded.cend(), fold.bytes.begin());
        }
        // Another thread may have been faster.
        const Page *known = nullptr;
        return m_pages[number].compare_exchange_strong(known, page.get()) ? page.release() : known;
    }

    std::array<std::atomic<const Page *>, end / pageSize> m_pages = {};
};

FoldingTable &foldingTable()
{
    static FoldingTable table;
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

/// The letter at \a at, which moves behind it; U+FFFD for what is no UTF-8.
char32_t nextLetter(QByteArrayView utf8, qsizetype &at)
{
    const auto lead = static_cast<uchar>(utf8[at++]);
    const auto isMore = [utf8](qsizetype place) { return (utf8[place] & 0xc0) == 0x80; };
    // Most letters: none of these is overlong or a surrogate.
    if (lead >= 0xc2 && lead < 0xe0 && at < utf8.size() && isMore(at))
        return char32_t(lead & 0x1f) << 6 | (utf8[at++] & 0x3f);
    if (lead > 0xe0 && lead < 0xf0 && lead != 0xed && at + 1 < utf8.size() && isMore(at) && isMore(at + 1)) {
        at += 2;
        return char32_t(lead & 0x0f) << 12 | char32_t(utf8[at - 2] & 0x3f) << 6 | (utf8[at - 1] & 0x3f);
    }
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

/// Folds one text to the end of an array.
class Folder final
{
public:
    Folder(QByteArray &out, QByteArrayView utf8) : m_out(out), m_utf8(utf8), m_start(out.size()) { makeRoom(0); }

    void fold()
    {
        while (m_at + AsciiBlock::bytes <= m_utf8.size())
            foldBlock();
        foldEnd();
        foldLetters(m_utf8.size());
        m_out.truncate(m_to - m_out.constData());
    }

private:
    /// What a letter of the table is folded to is at most so many times as long: it has two bytes at least. The rest
    /// makes room for itself.
    static constexpr qsizetype mostGrowth = 8;

    /// So many bytes are copied at once at most.
    static constexpr qsizetype copiedBytes = sizeof(FoldingTable::Fold);

    /// Room for what is left and \a more bytes, and for copying a few bytes too many.
    void makeRoom(qsizetype more)
    {
        const qsizetype used = m_to ? m_to - m_out.constData() : m_start;
        m_out.resize(used + more + mostGrowth * (m_utf8.size() - m_at) + copiedBytes);
        m_to = m_out.data() + used;
    }

    /// Folds the next sixteen bytes, or as many as are visible ASCII with single spaces and the letter behind.
    void foldBlock()
    {
        constexpr unsigned all = (1U << AsciiBlock::bytes) - 1;
        const AsciiBlock block(m_utf8.data() + m_at);
        const unsigned spaces = block.spaces();
        const unsigned others =
            block.beyondAscii() | block.controls() | (spaces & (spaces << 1 | (m_afterSpace ? 1U : 0U)));
        const int plain = std::countr_zero(others | ~all);
        // What is behind is written over.
        block.putLowered(m_to);
        m_at += plain;
        m_to += plain;
        if (plain > 0)
            m_afterSpace = (spaces >> (plain - 1) & 1) != 0;
        foldLetters(m_at + std::countr_one(others >> plain));
    }

    /// Folds the last bytes, fewer than sixteen, if they are such. So many are read at once as end with them: there is
    /// room for as many more in front of what was folded.
    void foldEnd()
    {
        const qsizetype left = m_utf8.size() - m_at;
        if (left == 0 || m_utf8.size() < AsciiBlock::bytes)
            return;
        const unsigned mine = ~0U << (AsciiBlock::bytes - left);
        const AsciiBlock block(m_utf8.data() + m_utf8.size() - AsciiBlock::bytes);
        const unsigned spaces = block.spaces() & mine;
        const unsigned before = m_afterSpace ? 1U << (AsciiBlock::bytes - left) : 0U;
        if (((block.beyondAscii() | block.controls()) & mine) != 0 || (spaces & (spaces << 1 | before)) != 0)
            return;
        std::array<char, AsciiBlock::bytes> lowered{};
        block.putLowered(lowered.data());
        std::memcpy(m_to, lowered.data() + AsciiBlock::bytes - left, static_cast<std::size_t>(left));
        m_at += left;
        m_to += left;
        m_afterSpace = (spaces >> (AsciiBlock::bytes - 1) & 1) != 0;
    }

    /// Folds letter by letter up to \a end, or a little farther.
    void foldLetters(qsizetype end)
    {
        while (m_at < end) {
            const auto byte = static_cast<uchar>(m_utf8[m_at]);
            if (byte >= 0x80) {
                foldLetter();
                continue;
            }
            ++m_at;
            const char folded = foldedAscii[byte];
            const bool isSpace = folded == ' ';
            *m_to = folded;
            // Without a branch: names have a space every few letters, which no processor predicts.
            m_to += isSpace && m_afterSpace ? 0 : 1;
            m_afterSpace = isSpace;
        }
    }

    void foldLetter()
    {
        const qsizetype from = m_at;
        const char32_t letter = nextLetter(m_utf8, m_at);
        if (letter < FoldingTable::end) {
            const FoldingTable::Page &page = m_table.pageOf(letter);
            if (page.isSame[letter % FoldingTable::pageSize])
                return copy(from);
            const FoldingTable::Fold &fold = page.folds[letter % FoldingTable::pageSize];
            if (!fold.isLong())
                return put(fold);
        }
        QByteArray folded;
        appendFoldedLetter(folded, letter);
        makeRoom(folded.size());
        const qsizetype skipped = m_afterSpace && folded.startsWith(' ') ? 1 : 0;
        std::copy(folded.cbegin() + skipped, folded.cend(), m_to);
        added(folded.size() - skipped);
    }

    /// A letter of two or three bytes that stays what it is, and no space.
    void copy(qsizetype from)
    {
        const char *letter = m_utf8.data() + from;
        m_to[0] = letter[0];
        m_to[1] = letter[1];
        m_to[2] = letter[m_at - from - 1];
        m_to += m_at - from;
        m_afterSpace = false;
    }

    void put(const FoldingTable::Fold &fold)
    {
        if (m_afterSpace && fold.length > 0 && fold.bytes[0] == ' ') {
            std::memcpy(m_to, fold.bytes.data() + 1, fold.bytes.size() - 1);
            added(fold.length - 1);
        } else {
            std::memcpy(m_to, fold.bytes.data(), fold.bytes.size());
            added(fold.length);
        }
    }

    void added(qsizetype bytes)
    {
        m_to += bytes;
        if (bytes > 0)
            m_afterSpace = m_to[-1] == ' ';
    }

    FoldingTable &m_table = foldingTable();
    QByteArray &m_out;
    QByteArrayView m_utf8;
    qsizetype m_start;    ///< of the text in m_out
    qsizetype m_at = 0;   ///< what is next in m_utf8
    char *m_to = nullptr; ///< where that goes
    bool m_afterSpace = false;
};

} // namespace

void appendFolded(QByteArray &out, QByteArrayView utf8)
{
    Folder(out, utf8).fold();
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
