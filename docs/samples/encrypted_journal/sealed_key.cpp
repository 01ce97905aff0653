// SPDX-License-Identifier: BSL-1.0
#include "sealed_key.hpp"

#include <cbtkit/io/file.hpp>

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

// The key file: magic, salt, nonce, sealed key. How costly Argon2id is belongs to the magic.
namespace sample {
namespace {
using cbtkit::errc;
using cbtkit::fail;

constexpr std::string_view magic = "cbtkit sample key 1\n";
constexpr std::size_t salt_size = crypto_pwhash_SALTBYTES;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(secret_key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char const* bytes(std::string_view text)
{
    return reinterpret_cast<unsigned char const*>(text.data());
}
unsigned char* bytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string random_bytes(std::size_t count)
{
    std::string made(count, '\0');
    randombytes_buf(made.data(), made.size());
    return made;
}

/// Nonce and sealed bytes.
std::string sealed(std::string_view plain, std::string_view context, secret_key const& key)
{
    std::string const nonce = random_bytes(nonce_size);
    std::string made(plain.size() + tag_size, '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(made), &length, bytes(plain), plain.size(), bytes(context), context.size(), nullptr,
        bytes(nonce), key.data());
    made.resize(static_cast<std::size_t>(length));
    return nonce + made;
}

cbtkit::result<std::string> opened(std::string_view all, std::string_view context, secret_key const& key)
{
    if (all.size() < nonce_size + tag_size)
        return fail(errc::damaged);
    std::string_view const rest = all.substr(nonce_size);
    std::string made(rest.size() - tag_size, '\0');
    unsigned long long length = 0;
    int const refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(made), &length, nullptr, bytes(rest), rest.size(), bytes(context), context.size(), bytes(all),
        key.data());
    if (refused != 0)
        return fail(errc::damaged);
    return made;
}

/// The key that a passphrase gives: slow on purpose.
cbtkit::result<secret_key> derived(std::string_view passphrase, std::string_view salt)
{
    secret_key made;
    int const failed = crypto_pwhash(
        made.data(), secret_key::size, passphrase.data(), passphrase.size(), bytes(salt),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        throw std::bad_alloc{};
    return made;
}
} // namespace

void secret_key::wipe::operator()(unsigned char* secret) const noexcept
{
    sodium_free(secret);
}

secret_key::secret_key()
    : bytes_{static_cast<unsigned char*>(sodium_malloc(size))}
{
    if (!bytes_)
        throw std::bad_alloc{};
}

cbtkit::result<secret_key> make_key(std::filesystem::path const& file, std::string_view passphrase)
{
    secret_key key;
    randombytes_buf(key.data(), secret_key::size);
    std::string const salt = random_bytes(salt_size);
    auto const outer = derived(passphrase, salt);
    if (!outer)
        return fail(outer.error().code);
    std::string contents{magic};
    contents += salt;
    contents += sealed({reinterpret_cast<char const*>(key.data()), secret_key::size}, magic, *outer);
    if (auto const written = cbtkit::io::replace_file(file, contents); !written)
        return fail(written.error().code);
    return key;
}

cbtkit::result<secret_key> open_key(std::filesystem::path const& file, std::string_view passphrase)
{
    auto const contents = cbtkit::io::read_file(file, 1024);
    if (!contents)
        return fail(contents.error().code);
    if (!contents->starts_with(magic) || contents->size() < magic.size() + salt_size)
        return fail(errc::syntax);
    std::string_view const rest = std::string_view{*contents}.substr(magic.size());
    auto const outer = derived(passphrase, rest.substr(0, salt_size));
    if (!outer)
        return fail(outer.error().code);
    auto inner = opened(rest.substr(salt_size), magic, *outer);
    if (!inner)
        return fail(inner.error().code);
    if (inner->size() != secret_key::size)
        return fail(errc::damaged);
    secret_key key;
    std::copy(inner->begin(), inner->end(), key.data());
    sodium_memzero(inner->data(), inner->size());
    return key;
}

cbtkit::io::journal_seal seal_with(secret_key key)
{
    auto const shared = std::make_shared<secret_key const>(std::move(key));
    return {
        [shared](std::string_view plain, std::string_view context) {
            return sealed(plain, context, *shared);
        },
        [shared](std::string_view all, std::string_view context) { return opened(all, context, *shared); }};
}
} // namespace sample
