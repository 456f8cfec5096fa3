// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/selfsigned.h"

#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace vitrine::send {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long hour = 60L * 60;

bool extend(X509* certificate, int which, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, which, value), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// Some programs take a certificate as trusted only where it says that it may sign.
bool fill(X509* certificate, EVP_PKEY* key)
{
    std::uint64_t serial = 0;
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto* words = reinterpret_cast<const unsigned char*>("Vitrine sink");
    return RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial | 1U) == 1 &&
           X509_set_version(certificate, 2) == 1 && X509_gmtime_adj(X509_getm_notBefore(certificate), -hour) &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), 48 * hour) &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 &&
           extend(certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           extend(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1") &&
           extend(certificate, NID_ext_key_usage, "serverAuth") && X509_sign(certificate, key, EVP_sha256()) > 0;
}

std::string textOf(const Memory& memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

tl::unexpected<Error> libraryError()
{
    std::string words(256, '\0');
    ERR_error_string_n(ERR_get_error(), words.data(), words.size());
    return fail(Code::Io, {}, words.c_str());
}

} // namespace

Result<SelfSigned> selfSigned()
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate(X509_new(), X509_free);
    const Memory keyText(BIO_new(BIO_s_mem()), BIO_free);
    const Memory certificateText(BIO_new(BIO_s_mem()), BIO_free);
    if (!key || !certificate || !keyText || !certificateText || !fill(certificate.get(), key.get()) ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return libraryError();
    return SelfSigned{textOf(certificateText), textOf(keyText)};
}

QSslConfiguration servedWith(const SelfSigned& certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(certificate.certificate)));
    tls.setPrivateKey(QSslKey(QByteArray::fromStdString(certificate.key), QSsl::Ec));
    return tls;
}

} // namespace vitrine::send
