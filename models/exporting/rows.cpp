// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/rows.h"

namespace accords::exporting {

void bringNear(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements)
{
    const domain::AgreementList &list = catalogue.list();
    for (const domain::AgreementId id : agreements) {
        const QByteArrayView name = list.names.view(list.institutions[list.agreements[id].institution].name);
        // A volatile byte is read although nobody looks at it.
        if (!name.isEmpty()) {
            static_cast<void>(*static_cast<const volatile char *>(name.data()));
            static_cast<void>(*static_cast<const volatile char *>(name.data() + name.size() - 1));
        }
    }
}

} // namespace accords::exporting
