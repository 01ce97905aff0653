// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SAMPLES_SEALED_KEY_HPP
#define CBTKIT_SAMPLES_SEALED_KEY_HPP

/// @file
/// The key of a diary, kept in a small file that only its passphrase opens.

#include <cbtkit/io/journal_file.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace sample {
/// 32 secret bytes in memory that is not written to swap and is wiped at the end.
class secret_key {
public:
    static constexpr std::size_t size = 32;

    secret_key();
    [[nodiscard]] unsigned char* data() noexcept { return bytes_.get(); }
    [[nodiscard]] unsigned char const* data() const noexcept { return bytes_.get(); }

private:
    struct wipe {
        void operator()(unsigned char* bytes) const noexcept;
    };
    std::unique_ptr<unsigned char, wipe> bytes_;
};

/// Makes a random key and seals it with the passphrase (Argon2id, then XChaCha20-Poly1305). The passphrase
/// can be changed later by sealing the same key again; the diary itself stays as it is.
/// @returns the key, or `errc::io`
[[nodiscard]] cbtkit::result<secret_key> make_key(
    std::filesystem::path const& file, std::string_view passphrase);
/// Opens the file again.
/// @returns the key; `errc::io`, `errc::syntax` for a file of another kind, `errc::damaged` for another
/// passphrase or a changed file: the two cannot be told apart
[[nodiscard]] cbtkit::result<secret_key> open_key(
    std::filesystem::path const& file, std::string_view passphrase);

/// The two functions that a journal file asks for. Every record gets its own random nonce of 24 bytes, and
/// the context that the journal file passes is authenticated with it.
[[nodiscard]] cbtkit::io::journal_seal seal_with(secret_key key);
} // namespace sample
#endif
