// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/store/scorecolumns.h"

#include <string_view>

namespace trustbilanz::store {

/// Turns customer ids into pseudonyms with the secret key of one workspace (BLAKE2b keyed,
/// 128 bits; libsodium). Without the key nobody can test a guessed id against the file. The key
/// lies apart from the workspace, in the user's data folder, mode 0600.
class Pseudonymiser
{
public:
    /// Makes and stores a new key for the workspace.
    static Result<Pseudonymiser> create(const QString& workspaceUuid);
    /// Reads the key; Error::KeyMissing where this user has none.
    static Result<Pseudonymiser> open(const QString& workspaceUuid);
    static QString keyPath(const QString& workspaceUuid);

    Pseudonymiser(Pseudonymiser&&) noexcept;
    Pseudonymiser& operator=(Pseudonymiser&&) noexcept;
    ~Pseudonymiser(); ///< wipes the key

    Pseudonym pseudonym(std::string_view customerId) const;

private:
    using Key = std::array<std::uint8_t, 32>;
    explicit Pseudonymiser(const Key& key);
    Key m_key;
};

/// 32 lower-case hex digits.
QString pseudonymText(const Pseudonym& pseudonym);

} // namespace trustbilanz::store
