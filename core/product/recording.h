// SPDX-License-Identifier: Apache-2.0
// What a recorder does by itself for a tool, as data: which sitting an event belongs to, which events tell of the
// tool's own life, what rides on every event and on the tool's ordinary calls, and what a command turns into.
// Part of the profile (product/profile.h); resources/products/schema.json describes the same in JSON.
#pragma once

#include "base/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::product {

// Which events are one sitting. Invocation: those of one process. Inactivity: those of all processes, until nothing
// has happened for a while (seed 001: 30 minutes); of a server, those of the process.
struct SessionRule
{
    enum class Kind : std::uint8_t { None, Invocation, Inactivity };
    enum class Form : std::uint8_t { Uuid, StartMillis }; // StartMillis: when it began, as seed 003 numbers sessions
    Kind kind = Kind::None;
    Form form = Form::Uuid;
    std::uint32_t inactivityMs = 0; // of Inactivity
};

// What the recorder puts into a field.
enum class Source : std::uint8_t {
    Literal,
    Command,         // of a scope: "dr templates list"
    Flags,           // names of the flags that were given
    ArgsCount,       // how many arguments
    Duration,        // ms: of the command, of a start, of a sitting
    Success,         // true or false
    ErrorType,       // class of an error, never its text
    PreviousVersion, // before an update
    SessionDuration, // ms
    Calls,           // scopes that ended in this sitting
    Method,          // how it was installed or updated, as the host says
    Changes          // settings that were changed, as JSON text
};
struct Filled
{
    std::string field;
    Source source = Source::Literal;
    Json literal;
};
struct EventForm
{
    std::string event;
    bool byCommand = false; // an event named like the command takes its place, if there is one ("client add")
    std::vector<Filled> fields;
};

// Crashed is told at the next start.
enum class Moment : std::uint8_t { Installed, Updated, Started, Stopped, Crashed, Configured };
struct LifecycleEvent
{
    Moment moment = Moment::Installed;
    bool serverOnly = false;
    EventForm form;
};

// What a command turns into when it begins, has worked, has failed.
struct ScopeRule
{
    std::vector<EventForm> started;
    std::vector<EventForm> completed;
    std::vector<EventForm> failed;
};

// Of a long-lived host: kamaji's stats.
struct PeriodicEvent
{
    std::string event;
    std::uint32_t everyMs = 0;
    bool atStart = false;
};

// One way to tell the value of a context field. A variable, a path or an argument only *stands for* a value of the
// profile: what it says itself never goes.
struct Signal
{
    enum class Kind : std::uint8_t { Given, System, Variable, Executable, Server, Otherwise };
    enum class Fact : std::uint8_t { Os, OsVersion, OsTitle, Architecture, ProductVersion, Ci };
    Kind kind = Kind::Otherwise;
    std::string name;     // of a given fact or a variable; for Executable a pattern of its path, '*' for any text
    Fact fact = Fact::Os; // of System
    std::vector<std::string> is; // fits only one of these, '*' for any text; none: anything that is not empty
    Json value;                  // what goes then; Null: the given or system fact itself
};
struct ContextField
{
    std::string field;
    std::vector<Signal> cues; // the first that fits
};

// Placeholders of the templates: {version} {os} {architecture} {session} {device}.
struct RequestHeader
{
    std::string name;
    std::string always; // empty: not sent while telemetry is off
    std::string on;     // with telemetry on; empty: as `always`
};

} // namespace vitrine::product
