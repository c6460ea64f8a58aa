// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profilefile.h"
#include "tests/fuzz/memoryfile.h"

#include <QJsonDocument>

using namespace trustbilanz::importers;

/// A profile that is understood says the same once it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const auto profile = profileFrom(QJsonDocument::fromJson(text).object());
    if (!profile)
        return 0;
    const auto again = profileFrom(objectOf(*profile));
    trustbilanz::tests::demand(again && again->plan == profile->plan);
    return 0;
}
