// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/letterweights.h"

#include "text/icucollator.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <memory>
#include <tuple>

#include <unicode/uset.h>

namespace accords::text {

namespace {

/// Where simple letters are looked for, first and last: Latin with accents, and the quotes and dashes of names.
constexpr std::array<std::pair<char32_t, char32_t>, 3> candidates = {
    {{0x20, 0x24f}, {0x1e00, 0x1eff}, {0x2010, 0x2027}}};
constexpr char32_t lettersEnd = 0x2028;
constexpr std::size_t numbersEnd = 10'000;
constexpr std::ptrdiff_t longestNumber = 4; ///< digits

struct CloseSet
{
    void operator()(USet *set) const { uset_close(set); }
};

/// Calls \a found with each text whose letters weigh something else together than one by one (l·).
template <typename Found>
void forContractions(const IcuCollator &collator, Found found)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USet, CloseSet> contractions(uset_openEmpty());
    ucol_getContractionsAndExpansions(collator.get(), contractions.get(), nullptr, true, &status);
    for (int32_t item = 0; item < uset_getItemCount(contractions.get()); ++item) {
        std::array<UChar, 64> text{};
        UChar32 first = 0;
        UChar32 last = 0;
        const int32_t size = uset_getItem(contractions.get(), item, &first, &last, text.data(), text.size(), &status);
        found(QStringView(text.data(), std::min(size, int32_t{text.size()})));
    }
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The letter at \a at, which moves behind it; `lettersEnd` for all that are not below, and for what is no UTF-8.
inline char32_t nextLetter(const uchar *&at, const uchar *end)
{
    const char32_t lead = *at++;
    if (lead < 0x80)
        return lead;
    if (lead >= 0xc2 && lead < 0xe0 && end - at >= 1 && isContinuation(at[0]))
        return (lead & 0x1f) << 6 | (*at++ & 0x3f);
    if ((lead & 0xf0) == 0xe0 && end - at >= 2 && isContinuation(at[0]) && isContinuation(at[1])) {
        const char32_t letter = (lead & 0x0f) << 12 | (at[0] & 0x3fU) << 6 | (at[1] & 0x3fU);
        at += 2;
        return letter >= 0x800 ? std::min(letter, lettersEnd) : lettersEnd;
    }
    return lettersEnd;
}

bool isDigit(uchar byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

/// A text's key is made of the weights of its letters one after the other, except that
/// - some letters weigh something else together: ICU lists such texts, and at least one letter of each is not simple;
/// - ICU leaves out the first byte of a weight that is the same as of the weight before, for some such bytes: a letter
///   to which that happens has another key beside others than alone, and is not simple;
/// - digits weigh as a number.
LetterWeights::LetterWeights(domain::Language language) : m_letters(lettersEnd + 1), m_numbers(numbersEnd)
{
    const IcuCollator collator = openCollator(language, UCOL_PRIMARY);
    const QByteArray separator = sortKey(collator, u"a");
    const auto weigh = [&](Weights &weights, const QString &text) {
        const QByteArray key = sortKey(collator, text);
        const bool standsAlone = sortKey(collator, text + u'a' + text) == key + separator + key;
        if (key.isEmpty() || key.size() > qsizetype(weights.bytes.size()) || !standsAlone)
            return;
        std::ranges::copy(key, weights.bytes.begin());
        weights.size = static_cast<quint8>(key.size());
    };
    for (const auto &[first, last] : candidates) {
        for (char32_t letter = first; letter <= last; ++letter)
            weigh(m_letters[letter], QString(QChar(static_cast<char16_t>(letter))));
    }
    for (std::size_t number = 0; number < numbersEnd; ++number)
        weigh(m_numbers[number], QString::number(number));
    for (char16_t letter = u'0'; letter <= u'9'; ++letter)
        m_letters[letter].size = digit;
    forContractions(collator, [this](QStringView text) {
        const auto isSimple = [this](QChar letter) {
            return letter.unicode() < lettersEnd && m_letters[letter.unicode()].size != notSimple;
        };
        if (!text.isEmpty() && std::ranges::all_of(text, isSimple))
            m_letters[text.back().unicode()].size = notSimple;
    });
}

std::optional<QByteArrayView> LetterWeights::keyOf(QByteArrayView utf8, std::vector<char> &buffer) const
{
    // Each byte may become as many as weights have, and weights are copied whole, whatever their size.
    const std::size_t room = static_cast<std::size_t>(utf8.size()) * sizeof(Weights::bytes) + sizeof(Weights);
    if (buffer.size() < room)
        buffer.resize(room);
    const auto *at = reinterpret_cast<const uchar *>(utf8.data());
    const auto *const end = at + utf8.size();
    // Out of reach of what is written through a char pointer, so that it stays in a register.
    const Weights *const letters = m_letters.data();
    char *out = buffer.data();
    while (at != end) {
        const Weights *weights = letters + nextLetter(at, end);
        if (weights->size == digit)
            std::tie(weights, at) = numberAt(at - 1, end);
        if (weights->size == notSimple)
            return std::nullopt;
        std::memcpy(out, weights, sizeof(Weights));
        out += weights->size;
    }
    return QByteArrayView(buffer.data(), out);
}

/// The weights of the number at \a at, and what follows it.
std::pair<const LetterWeights::Weights *, const uchar *> LetterWeights::numberAt(const uchar *at,
                                                                                 const uchar *end) const
{
    const uchar *const behind = std::find_if_not(at, end, isDigit);
    const uchar *next = std::find_if(at, behind, [](uchar byte) { return byte != '0'; });
    if (behind - next > longestNumber)
        return {&m_letters[lettersEnd], behind};
    std::size_t value = 0;
    for (; next != behind; ++next)
        value = 10 * value + (*next - '0');
    return {&m_numbers[value], behind};
}

} // namespace accords::text
