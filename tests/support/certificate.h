// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for "localhost", signed by itself and made for this test run by the openssl program.
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <string>

namespace vitrine::test {

class Certificate
{
public:
    explicit Certificate(const QString& host = "localhost")
    {
        QProcess openssl;
        openssl.start("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                                  "-days", "2", "-subj", "/CN=" + host, "-addext", "subjectAltName=DNS:" + host,
                                  "-keyout", path("key"), "-out", path("certificate")});
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    [[nodiscard]] std::string pem() const { return bytes("certificate").toStdString(); }
    [[nodiscard]] QSslConfiguration server() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(bytes("certificate")));
        tls.setPrivateKey(QSslKey(bytes("key"), QSsl::Ec));
        return tls;
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
};

} // namespace vitrine::test
