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

/// So many numbers have keys of up to three bytes; those above have one more, of which the last three count.
constexpr quint32 numbersEnd = 10'234;
constexpr quint32 bytesInUse = 254;         ///< the values of each of the last two: none is 0 or 1
constexpr std::ptrdiff_t longestNumber = 6; ///< digits
constexpr quint32 largestNumber = 999'999;

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
/// - digits weigh as a number. How the keys of large numbers are counted is ICU's own business: a sample of them tells
///   whether it is as we know it, and they are not simple if it isn't.
LetterWeights::LetterWeights(domain::Language language) : m_letters(lettersEnd + 1), m_numbers(numbersEnd)
{
    const IcuCollator collator = openCollator(language, UCOL_PRIMARY);
    const QByteArray separator = sortKey(collator, u"a");
    const auto weightsOf = [&](const QString &text) {
        const QByteArray key = sortKey(collator, text);
        const bool standsAlone = sortKey(collator, text + u'a' + text) == key + separator + key;
        Weights weights;
        if (key.isEmpty() || key.size() > qsizetype(weights.bytes.size()) || !standsAlone)
            return weights;
        std::ranges::copy(key, weights.bytes.begin());
        weights.size = static_cast<quint8>(key.size());
        return weights;
    };
    for (const auto &[first, last] : candidates) {
        for (char32_t letter = first; letter <= last; ++letter)
            m_letters[letter] = weightsOf(QString(QChar(static_cast<char16_t>(letter))));
    }
    for (quint32 number = 0; number < numbersEnd; ++number)
        m_numbers[number] = weightsOf(QString::number(number));
    m_firstLarge = weightsOf(QString::number(numbersEnd));
    // A step that meets nearly each value of the last byte.
    constexpr quint32 step = 3'967;
    for (quint32 number = largestNumber; number > numbersEnd; number -= std::min(step, number - numbersEnd)) {
        if (weightsOf(QString::number(number)) != largeNumber(number))
            m_firstLarge.size = notSimple;
    }
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
        Weights weights = letters[nextLetter(at, end)];
        if (weights.size == digit)
            std::tie(weights, at) = numberAt(at - 1, end);
        if (weights.size == notSimple)
            return std::nullopt;
        std::memcpy(out, &weights, sizeof(Weights));
        out += weights.size;
    }
    return QByteArrayView(buffer.data(), out);
}

/// The weights of the number at \a at, and what follows it.
std::pair<LetterWeights::Weights, const uchar *> LetterWeights::numberAt(const uchar *at, const uchar *end) const
{
    const uchar *const behind = std::find_if_not(at, end, isDigit);
    const uchar *next = std::find_if(at, behind, [](uchar byte) { return byte != '0'; });
    if (behind - next > longestNumber)
        return {Weights(), behind};
    quint32 value = 0;
    for (; next != behind; ++next)
        value = 10 * value + (*next - '0');
    return {value < numbersEnd ? m_numbers[value] : largeNumber(value), behind};
}

/// Of a number from `numbersEnd` up to `largestNumber`: they are counted in bytes.
LetterWeights::Weights LetterWeights::largeNumber(quint32 value) const
{
    Weights weights = m_firstLarge;
    quint32 more = value - numbersEnd;
    const auto count = [&weights](std::size_t byte, quint32 by) {
        weights.bytes.at(byte) = static_cast<char>(static_cast<uchar>(weights.bytes.at(byte)) + by);
    };
    count(3, more % bytesInUse);
    more /= bytesInUse;
    count(2, more % bytesInUse);
    count(1, more / bytesInUse);
    return weights;
}

} // namespace accords::text
