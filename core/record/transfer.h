// SPDX-License-Identifier: Apache-2.0
// Every member of every structure of a profile, for the archives. A member that is added there and not here does not
// compile: a structured binding names them all. For this room only.
#pragma once

#include "product/profile.h"

namespace vitrine::product {

#define VITRINE_TRANSFER(Type, ...)                                                                                    \
    template<class Archive> void transfer(Archive& archive, Type& value)                                               \
    {                                                                                                                  \
        auto& [__VA_ARGS__] = value;                                                                                   \
        archive(__VA_ARGS__);                                                                                          \
    }

VITRINE_TRANSFER(OsPath, linuxPath, macosPath, windowsPath)
VITRINE_TRANSFER(ValueRule, in, any, type, means, level)
VITRINE_TRANSFER(ValueMap, trim, firstToken, lowercase, empty, rules, otherwise)
VITRINE_TRANSFER(ConfigFile, search, candidates, format, holds, lacks, mode, directoryMode)
VITRINE_TRANSFER(Companion, key, what, literal, onlyIfPresent)
VITRINE_TRANSFER(Write, written, companions)
VITRINE_TRANSFER(Rung, id, kind, name, ciVariables, file, key, argument, read, toolReads, off, on, alias, veto, note)
VITRINE_TRANSFER(ToolBehaviour, does, why)
VITRINE_TRANSFER(Notice, kind, text, link, when, consentVersion, shownKey, decidedKey, repeat, inCi, shownWith,
                 enterIsYes)
VITRINE_TRANSFER(Field, name, aliases, type, fieldClass, role, unit, purpose, valueMayGo, top, alias, example, form,
                 values, listed)
VITRINE_TRANSFER(EventKind, name, aliases, purpose, fields, path, alias)
VITRINE_TRANSFER(Identifier, name, source, file, key, of, resettable, why, sharedWith, alias)
VITRINE_TRANSFER(Setting, variables, key, projectKey, fixed, missing)
VITRINE_TRANSFER(Endpoint, protocol, url, key, secret, credentials, userAgent)
VITRINE_TRANSFER(Delivery, batch, intervalMs, timeoutMs, retryMs, eventsPerMinute, bytesPerDay, spoolBytes, spoolDays,
                 journalDays)
VITRINE_TRANSFER(EventFile, path, what)
VITRINE_TRANSFER(Promise, id, text, fields, detects, quote, where)
VITRINE_TRANSFER(Statement, about, says, kind, quote, where)
VITRINE_TRANSFER(OffSign, field, sign)
VITRINE_TRANSFER(Right, name, how, verb)
VITRINE_TRANSFER(Legal, basis, rights, retention, retentionDays, contact, contactLink, deletion)
VITRINE_TRANSFER(Hazard, id, text)
VITRINE_TRANSFER(Fact, name, text)
VITRINE_TRANSFER(DebugSwitch, name, text, variable, values, sends)
VITRINE_TRANSFER(Provenance, source, kind, checked)
VITRINE_TRANSFER(SessionRule, kind, form, inactivityMs)
VITRINE_TRANSFER(Filled, field, source, literal)
VITRINE_TRANSFER(EventForm, event, byCommand, fields)
VITRINE_TRANSFER(LifecycleEvent, moment, serverOnly, form)
VITRINE_TRANSFER(ScopeRule, started, completed, failed)
VITRINE_TRANSFER(PeriodicEvent, event, everyMs, atStart)
VITRINE_TRANSFER(Signal, kind, name, fact, is, answer)
VITRINE_TRANSFER(ContextField, field, cues)
VITRINE_TRANSFER(RequestHeader, name, always, on)
VITRINE_TRANSFER(DetectorChoice, detects, does, fields)
VITRINE_TRANSFER(FieldChoice, field, does, promise, names, keys, hashed)
VITRINE_TRANSFER(Sanitizing, given, detectors, fields)
VITRINE_TRANSFER(Profile, id, name, vendor, summary, executables, traces, ladder, defaultVerdict, defaultNote,
                 onBrokenFile, whenUnasked, notice, commonFields, events, identifiers, endpoint, delivery, eventFiles,
                 backendAdds, ordinaryCalls, session, lifecycle, context, scope, periodic, requestHeaders, debugging,
                 neverSends, statements, offSigns, sanitizing, legal, adviceOff, adviceOn, hazards, sources)

#undef VITRINE_TRANSFER

} // namespace vitrine::product
