// SPDX-License-Identifier: GPL-3.0-or-later
#include "sanitize/cases.h"

namespace vitrine::test {

const std::vector<DetectorCase>& machineCases()
{
    static const std::vector<DetectorCase> all = {
        {"email", "jane.doe@contoso.example"},
        {"email", "by <Jane+x@contoso.co.uk>"},
        {"email", "j\xc3\xb6rg@b\xc3\xbc"
                  "cher.example"},
        {"email", "alice@build01"},
        {"email", "a=jane@x.org;"},
        {"", "typescript@next"},
        {"", "rxjs@7.8.1"},
        {"", "@ home"},
        {"", "meet me @ five"},
        {"mac", "00:1b:44:11:3a:b7"},
        {"mac", "card 00-1B-44-11-3A-B7 is down"},
        {"mac", "001b.4411.3ab7"},
        {"", "10:20:30"},
        {"", "00-11-22"},
        {"ip", "192.168.1.20"},
        {"ip", "dial tcp 10.1.2.3:443 refused"},
        {"ip", "203.0.113.7"},
        {"ip", "fe80::1ff:fe23:4567:890a"},
        {"ip", "[2001:db8::8a2e:370:7334]:443"},
        {"ip", "::1"},
        {"ip", "2001:0db8:0000:0000:0000:8a2e:0370:7334"},
        {"ip", "::ffff:192.0.2.1"},
        {"", "0.5.6.0"},
        {"", "1.234.0"},
        {"", "v1.2.3.4"},
        {"", "10.0.22631.4460"},
        {"", "1.2.3.4.5"},
        {"", "std::io::Error"},
        {"", "at 12:30:45 sharp"},
        {"host-name", "db1.corp.contoso.com"},
        {"host-name", "cannot reach git.internal"},
        {"host-name", "BUILD7.CONTOSO.COM"},
        {"host-name", "on build-quokka"},
        {"host-name", "Build-Quokka refused"},
        {"", "System.Net"},
        {"", "socket.io"},
        {"", "url.Error"},
        {"user-name", "hello jdoe77"},
        {"user-name", "JDOE77"},
        {"", "jdoe778"},
        {"environment", "FOO_BAR=baz"},
        {"environment", "set KIOTA_X=1 before"},
        {"environment", "value Environ-Value-91x found"},
        {"environment", "xEnviron-Value-91xy"},
        {"", "FOO_BAR is not set"},
        {"", "A=1"},
        {"", "x=FOO"},
    };
    return all;
}

const std::vector<DetectorCase>& codeCases()
{
    static const std::vector<DetectorCase> all = {
        {"source", "function add(a, b) { return a + b; }"},
        {"source", "def main():\n  pass"},
        {"source", "const x = 1"},
        {"source", "items.map(x => x + 1)"},
        {"source", "model Pet { name: string }"},
        {"source", "import { A } from 'b'"},
        {"source", "public class Foo {"},
        {"source", "#include <stdio.h>"},
        {"source", "<html><body>x</body></html>"},
        {"source", "SELECT name, age FROM people"},
        {"source", "Error: x\n    at generateSdk (index)"},
        {"source", "Traceback (most recent call last):"},
        {"source", "goroutine 1 [running]"},
        {"source", "@route(\"/pets\") op list(): void"},
        {"", "the function failed"},
        {"", "select a template"},
        {"", "import failed: no items"},
        {"", "class of errors"},
        {"", "3 tests failed: one, two (and three)"},
        {"schema", "openapi: 3.0.1\ninfo:\n  title: Orders"},
        {"schema", "asyncapi: '2.6.0'"},
        {"schema", "{\"$schema\": \"x\", \"a\": 1"},
        {"schema", "swagger: \"2.0\""},
        {"schema", "\\\"type\\\":\\\"object\\\",\\\"properties\\\":{"},
        {"schema", "<xs:schema>"},
        {"", "openapi"},
        {"", "the type: an object"},
        {"email", "jane.doe%40contoso"},
        {"home-path", "%2Fhome%2Falice%2Fx"},
        {"home-path", "%252Fhome%252Falice"},
        {"url", "https%3A%2F%2Fcontoso"},
        {"", "50%25 off"},
    };
    return all;
}

} // namespace vitrine::test
