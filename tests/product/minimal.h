// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest profile that has one of everything, to be broken in one place at a time.
#pragma once

#include <QString>

namespace vitrine::test {

inline QString minimalProfile()
{
    return R"({
  "format": 1,
  "id": "tool",
  "name": "Tool", "vendor": "Maker", "summary": "A tool.",
  "detect": {"executables": ["tool"], "traces": ["~/.tool", {"linux": "/opt/tool"}]},
  "files": {
    "config": {"format": "json", "candidates": ["~/.tool/config.json"], "mode": "0600"},
    "named": {"format": "yaml", "search": "named", "holds": "/kind"}
  },
  "consent": {
    "ladder": [
      {"id": "env", "kind": "env", "name": "TOOL_OFF", "read": {"off": ["1"], "otherwise": "silent"}},
      {"id": "ci", "kind": "ci", "name": "CI", "ci_variables": ["CI"], "read": {"otherwise": "off"}},
      {"id": "user", "kind": "user", "name": "config.json", "file": "config", "key": "/a/b",
       "read": {"rules": [{"in": [true], "means": "on"}, {"type": "string", "means": "error"}]},
       "write": {"off": {"value": false, "with": [{"key": "/a/t", "write": "iso-time"}]}, "on": true}}
    ],
    "default": {"means": "on", "note": "On."},
    "broken_file": {"does": "sends", "why": "It does."},
    "unasked": {"does": "silent", "why": "It waits."},
    "notice": {"kind": "prompt", "text": "May we?", "shown_key": "/shown", "repeat": "once", "in_ci": false, "shown_with": [{"key": "/n", "literal": 1}], "enter_is_yes": true},
    "advice": {"off": ["export TOOL_OFF=1"]}
  },
  "events": {
    "common": [{"name": "version", "class": "system", "purpose": "Which version."}],
    "kinds": [{"name": "ran", "purpose": "It ran.", "fields": [{"name": "ok", "type": "boolean", "class": "usage", "purpose": "Well?"}]}]
  },
  "identifiers": [{"name": "id", "source": "config-key", "file": "config", "key": "/id", "resettable": true, "why": "Random."}],
  "endpoint": {"protocol": "ga4", "url": {"fixed": "https://example.com"}, "key": {"missing": "Unknown."}, "credentials": "~/.tool/credentials.json"},
  "delivery": {"batch": 10, "retry_ms": [1000]},
  "event_files": [{"path": "~/.tool/*.log", "what": "debug log"}],
  "backend_adds": [{"name": "country", "text": "By address."}], "debugging": [{"name": "TOOL_DEBUG=1", "text": "Shows.", "when": {"variable": "TOOL_DEBUG", "is": ["1"]}, "sends": false}],
  "never_sends": [{"id": "paths", "text": "Paths"}],
  "legal": {"basis": "None", "retention": "None", "contact": "Maker", "deletion": "Ask.", "rights": [{"name": "access", "how": "Look.", "verb": "ids"}]},
  "hazards": [{"id": "x", "text": "Beware."}],
  "sources": [{"source": "Its manual", "kind": "vendor-doc", "checked": "2026-11-20"}],
  "session": {"kind": "inactivity", "form": "uuid", "inactivity_ms": 1000},
  "lifecycle": [{"moment": "stopped", "server_only": true, "event": "ran", "fields": {"ok": {"literal": true}, "version": "previous-version"}}],
  "context": [{"field": "version", "signals": [
    {"given": "edition", "is": ["a*"]}, {"system": "version"}, {"variable": "TOOL", "value": "x"},
    {"executable": "*/bin/tool", "value": "y"}, {"server": true, "value": "z"}, {"otherwise": "w"}]}],
  "scope": {"started": [{"event": "ran"}], "failed": [{"event": "ran", "by_command": true, "fields": {"ok": "success"}}]},
  "periodic": [{"event": "ran", "every_ms": 5, "at_start": true}],
  "request_headers": [{"name": "User-Agent", "always": "tool/{version}", "on": "tool/{version} [{session}]"}],
  "sanitize": {
    "given": "yes",
    "detectors": [{"detects": "url", "does": "replace", "fields": ["ok"]}],
    "fields": [{"field": "ok", "does": "drop", "promise": "paths", "names": true, "keys": ["a"], "hashed": ["b"]}]
  }
})";
}

} // namespace vitrine::test
