// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/foldingletters.h"

#include "text/letterfolding.h"

#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <memory>

namespace accords::text {

namespace {

/// Stands for what is no UTF-8.
constexpr char32_t invalid = 0xfffd;

/// What folding makes of every letter. A page of letters is worked out when the first of them is folded: nobody's names
/// have letters of more than a few scripts. Any thread.
class FoldingTable final
{
public:
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

    /// The page of a \a letter, which must be one of Unicode's.
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
            const auto letter = static_cast<char32_t>(number * pageSize + place);
            appendFoldedLetter(folded, letter);
            page->isSame[place] = letter != invalid && folded == QStringView(QChar::fromUcs4(letter)).toUtf8();
            Fold &fold = page->folds[place];
            fold.length = static_cast<quint8>(folded.size());
            if (!fold.isLong())
                std::copy(folded.cbegin(), folded.cend(), fold.bytes.begin());
        }
        // Another thread may have been faster.
        const Page *known = nullptr;
        return m_pages[number].compare_exchange_strong(known, page.get()) ? page.release() : known;
    }

    std::array<std::atomic<const Page *>, (QChar::LastValidCodePoint + 1) / pageSize> m_pages = {};
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
char32_t nextLetter(const char *&at, const char *end)
{
    const auto lead = static_cast<uchar>(*at++);
    const auto isMore = [](char byte) { return (byte & 0xc0) == 0x80; };
    // Most letters: none of these is overlong or a surrogate.
    if (lead >= 0xc2 && lead < 0xe0 && at < end && isMore(*at))
        return char32_t(lead & 0x1f) << 6 | (*at++ & 0x3f);
    if (lead > 0xe0 && lead < 0xf0 && lead != 0xed && end - at > 1 && isMore(at[0]) && isMore(at[1])) {
        at += 2;
        return char32_t(lead & 0x0f) << 12 | char32_t(at[-2] & 0x3f) << 6 | (at[-1] & 0x3f);
    }
    if (lead < 0xc2 || lead > 0xf4)
        return invalid;
    const int more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    char32_t letter = lead & (0x3f >> more);
    for (int byte = 0; byte < more; ++byte) {
        if (at == end || !isMore(*at))
            return invalid;
        letter = (letter << 6) | (*at++ & 0x3f);
    }
    constexpr std::array<char32_t, 4> smallest = {0, 0x80, 0x800, 0x10000};
    const bool overlong = letter < smallest.at(static_cast<std::size_t>(more));
    return overlong || letter > QChar::LastValidCodePoint || QChar::isSurrogate(letter) ? invalid : letter;
}

void added(FoldingPlace &place, qsizetype bytes)
{
    place.to += bytes;
    if (bytes > 0)
        place.afterSpace = place.to[-1] == ' ';
}

/// A letter of two bytes or more that stays what it is, and no space.
void copy(FoldingPlace &place, const char *letter)
{
    const qsizetype bytes = place.at - letter;
    // Two or three bytes without a choice: letters beyond the first plane are rare, or all of a name.
    place.to[0] = letter[0];
    place.to[1] = letter[1];
    place.to[2] = letter[bytes > 2 ? 2 : 1];
    if (bytes > 3)
        place.to[3] = letter[3];
    place.to += bytes;
    place.afterSpace = false;
}

void put(FoldingPlace &place, const FoldingTable::Fold &fold)
{
    if (place.afterSpace && fold.length > 0 && fold.bytes[0] == ' ') {
        std::memcpy(place.to, fold.bytes.data() + 1, fold.bytes.size() - 1);
        added(place, fold.length - 1);
    } else {
        std::memcpy(place.to, fold.bytes.data(), fold.bytes.size());
        added(place, fold.length);
    }
}

/// One that is too long for the table.
void putRare(FoldingPlace &place, char32_t letter, FoldingRoom &room)
{
    QByteArray folded;
    appendFoldedLetter(folded, letter);
    place.to = room.more(place.to, folded.size());
    const qsizetype skipped = place.afterSpace && folded.startsWith(' ') ? 1 : 0;
    std::copy(folded.cbegin() + skipped, folded.cend(), place.to);
    added(place, folded.size() - skipped);
}

void foldLetter(FoldingPlace &place, const char *end, FoldingTable &table, FoldingRoom &room)
{
    const char *from = place.at;
    const char32_t letter = nextLetter(place.at, end);
    const FoldingTable::Page &page = table.pageOf(letter);
    const FoldingTable::Fold &fold = page.folds[letter % FoldingTable::pageSize];
    if (page.isSame[letter % FoldingTable::pageSize])
        copy(place, from);
    else if (fold.isLong())
        putRare(place, letter, room);
    else
        put(place, fold);
}

} // namespace

FoldingPlace foldLetters(FoldingPlace place, const char *until, const char *end, FoldingRoom &room)
{
    FoldingTable &table = foldingTable();
    while (place.at < until) {
        const auto byte = static_cast<uchar>(*place.at);
        if (byte >= 0x80) {
            foldLetter(place, end, table, room);
            continue;
        }
        ++place.at;
        const char folded = foldedAscii[byte];
        const bool isSpace = folded == ' ';
        *place.to = folded;
        // Without a branch: names have a space every few letters, which no processor predicts.
        place.to += isSpace && place.afterSpace ? 0 : 1;
        place.afterSpace = isSpace;
    }
    return place;
}

} // namespace accords::text
