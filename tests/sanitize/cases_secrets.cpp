// SPDX-License-Identifier: GPL-3.0-or-later
// The keys are made up; those that scanners know are put together here, so that no scanner stops at this file.
#include "sanitize/cases.h"

#define JOINED(a, b) a b

namespace vitrine::test {

const std::vector<DetectorCase>& secretCases()
{
    static const std::vector<DetectorCase> all = {
        {"private-key", "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA"},
        {"private-key", "-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXk"},
        {"private-key", "cannot read -----BEGIN CERTIFICATE-----"},
        {"", "--begin"},
        {"", "the key begins here"},
        {"jwt", JOINED("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpM")},
        {"jwt", JOINED("got eyJhbGciOiJub25l", "IiwiYSI6MX0.e30. as an answer")},
        {"", "eyJ is how they begin"},
        {"token", JOINED("ghp_", "16C7e42F292c6912E7710c838347Ae178B4a")},
        {"token", JOINED("x ghs_", "16C7e42F292c6912E7710c838347Ae178B4a y")},
        {"token", JOINED("github_pat_", "11ABCDEFG0abcdefghijkl_mnopqrstuvwx")},
        {"token", JOINED("glpat-", "ABCdef-123456_7890xy")},
        {"token", JOINED("xoxb-", "123456789012-abcdefABCDEF")},
        {"token", JOINED("xoxp-", "2-1234567890123-45678")},
        {"token", JOINED("sk-", "proj-abcDEF1234567890abcdef")},
        {"token", JOINED("sk-ant-", "api03-abcDEF1234567890")},
        {"token", JOINED("AKIA", "IOSFODNN7EXAMPLE")},
        {"token", JOINED("aws AKIA", "IOSFODNN7EXAMPLE failed")},
        {"token", JOINED("AIza", "SyD-1234567890abcdefghijklmnopqrstu")},
        {"token", JOINED("npm_", "abcdefghijklmnopqrstuvwxyz0123456789")},
        {"token", JOINED("pypi-", "AgEIcHlwaS5vcmcCJDU0YmNm")},
        {"token", JOINED("hf_", "abcdefghijklmnopQRSTUVWXYZ012345")},
        {"token", JOINED("dckr_pat_", "abcdefghijklmnop_1234567890")},
        {"token", JOINED("sk_live_", "abcdefghijklmnop12345678")},
        {"", "ghp_short"},
        {"", "disk-performance-management-settings"},
        {"", "risk-assessment-for-everything-here"},
        {"", "npm_package_manager_install_step"},
        {"", "use sk- as a prefix"},
        {"connection-string", "Server=tcp:db1,1433;Initial Catalog=orders;User ID=sa"},
        {"connection-string", "Server=..."},
        {"connection-string", "failed: DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=abc=="},
        {"connection-string", "host=db1 user=me dbname=orders"},
        {"connection-string", "InstrumentationKey=1;IngestionEndpoint=x"},
        {"", "the server answered"},
        {"", "retries = 3"},
        {"secret-value", "password=hunter2"},
        {"secret-value", "wrong password: hunter2"},
        {"secret-value", "Authorization: Basic dXNlcjpwYXNz"},
        {"secret-value", "\"apiKey\": \"abc123-secret\""},
        {"secret-value", "client_secret = 's3cr3t'"},
        {"secret-value", "sent Bearer abcdefghijklmnopqrstuvwxyz"},
        {"secret-value", "PAT: abcdef"},
        {"secret-value", "failed: login --password hunter2"},
        {"", "give --password"},
        {"", "password is required"},
        {"", "Missing required parameter: apiVersion"},
        {"high-entropy", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
        {"high-entropy", "id d41d8cd98f00b204e9800998ecf8427e"},
        {"high-entropy", "550e8400-e29b-41d4-a716-446655440000"},
        {"high-entropy", "kX9vQ2mZ7pL4wR8tY3nB6sD1"},
        {"high-entropy", "q8Fz-31kLm_90XyTr-55WvQ7b"},
        {"", "azsdk_generate_sdk_for_all_languages"},
        {"", "test_authentication_failure"},
        {"", "ManagedServiceIdentityCredentialUnavailableException"},
        {"", "x86_64-unknown-linux-gnu"},
        {"", "gpt-4-turbo-2024-04-09"},
        {"", "1.20.0-preview.202411190001"},
        {"", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
        {"", "12345678901234567890123456789012"},
    };
    return all;
}

} // namespace vitrine::test
