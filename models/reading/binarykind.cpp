// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/binarykind.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>

namespace accords::reading {

namespace {

using namespace std::string_view_literals;

struct Signature
{
    std::string_view bytes;
    const char *kind;
};

constexpr std::array signatures = {
    Signature{"%PDF-"sv, QT_TRANSLATE_NOOP("ReadError", "PDF")},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, QT_TRANSLATE_NOOP("ReadError", "old Office document")},
    Signature{"\x1F\x8B"sv, QT_TRANSLATE_NOOP("ReadError", "compressed file")},
    Signature{"BZh"sv, QT_TRANSLATE_NOOP("ReadError", "compressed file")},
    Signature{"\xFD"
              "7zXZ\0"sv,
              QT_TRANSLATE_NOOP("ReadError", "compressed file")},
    Signature{"7z\xBC\xAF\x27\x1C"sv, QT_TRANSLATE_NOOP("ReadError", "compressed file")},
    Signature{"\x89PNG\r\n"sv, QT_TRANSLATE_NOOP("ReadError", "image")},
    Signature{"\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("ReadError", "image")},
    Signature{"GIF8"sv, QT_TRANSLATE_NOOP("ReadError", "image")},
    Signature{"II*\0"sv, QT_TRANSLATE_NOOP("ReadError", "image")},
    Signature{"MM\0*"sv, QT_TRANSLATE_NOOP("ReadError", "image")},
    Signature{"SQLite format 3\0"sv, QT_TRANSLATE_NOOP("ReadError", "database")},
    Signature{"\x7F"
              "ELF"sv,
              QT_TRANSLATE_NOOP("ReadError", "program")},
};

/// A ZIP archive names its parts in clear, the telling ones first.
const char *kindOfArchive(std::string_view start)
{
    if (start.find("opendocument.spreadsheet"sv) != std::string_view::npos)
        return QT_TRANSLATE_NOOP("ReadError", "OpenDocument spreadsheet");
    if (start.find("xl/"sv) != std::string_view::npos || start.find("[Content_Types].xml"sv) != std::string_view::npos)
        return QT_TRANSLATE_NOOP("ReadError", "Excel workbook");
    return QT_TRANSLATE_NOOP("ReadError", "compressed file");
}

} // namespace

std::optional<QString> binaryKind(QByteArrayView start)
{
    const std::string_view bytes(start.data(), static_cast<std::size_t>(start.size()));
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv))
        return QString::fromLatin1(kindOfArchive(bytes));
    const auto found = std::ranges::find_if(
        signatures, [bytes](const Signature &signature) { return bytes.starts_with(signature.bytes); });
    return found == signatures.end() ? std::nullopt : std::optional(QString::fromLatin1(found->kind));
}

} // namespace accords::reading
