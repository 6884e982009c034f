// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

// Instructions that work on many bytes at once. Whatever is written with them has a portable way beside it that answers
// the same.

// What every x86-64 processor has.
#if defined(__SSE2__) || defined(_M_X64)
#define ACCORDS_HAS_SSE2
#include <immintrin.h>
#endif

// What processors have since 2013 or so. With these compilers one function can use more instructions than the rest of
// the program. Not for Windows: there GCC does not align the stack as its own AVX code needs it.
#if defined(ACCORDS_HAS_SSE2) && defined(__x86_64__) && defined(__GNUC__) && !defined(_WIN32)
#define ACCORDS_HAS_AVX2
#define ACCORDS_WITH_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#endif

namespace accords::domain {

#ifdef ACCORDS_HAS_AVX2
/// Whether this processor can run what is marked ACCORDS_WITH_AVX2.
inline bool knowsAvx2()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
}
#endif

} // namespace accords::domain
