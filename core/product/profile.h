// SPDX-License-Identifier: Apache-2.0
// Everything Vitrine knows of one tool, as data (DESIGN "A profile says everything about a product").
// Read from resources/products/*.json by product/load.h and valid against resources/products/schema.json.
// The five seeds are the default, the real products their aliases (entries with alias = true).
#pragma once

#include "base/environment.h"
#include "base/json.h"
#include "document/document.h"
#include "product/recording.h"
#include "product/sanitizing.h"
#include "product/statements.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::product {

// A path template per system (base/paths.h expands it); empty: there is none on that system.
struct OsPath
{
    std::string linuxPath;
    std::string macosPath;
    std::string windowsPath;
    [[nodiscard]] const std::string& on(Os os) const;
};

// ---- consent -----------------------------------------------------------------------------------------------------

enum class RungKind : std::uint8_t { Policy, Env, Flag, Ci, Project, User, Default };
[[nodiscard]] const char* name(RungKind kind); // "policy", "env", ...

// What a source says. Error: something is there that cannot be read as an answer.
enum class Verdict : std::uint8_t { On, Off, Silent, Error };
[[nodiscard]] const char* name(Verdict verdict);

// What one value means. The first rule that fits wins. Texts are compared after trim, firstToken and lowercase, if
// asked for; typed values (a JSON false) by type and value. A flag without a value, and a file that only has to be
// there, count as empty.
struct ValueRule
{
    std::vector<Json> in; // equal to one of these
    bool any = false;     // anything at all
    std::string type;     // "string", "boolean", "number", "null", or empty
    Verdict means = Verdict::Silent;
    std::string level; // of tools that know degrees of on ("error", "crash"); empty: all or nothing
};
struct ValueMap
{
    bool trim = false;
    bool firstToken = false; // only what stands before the first blank ("off 2026-01-01")
    bool lowercase = false;
    Verdict empty = Verdict::Silent;
    std::vector<ValueRule> rules;
    Verdict otherwise = Verdict::Silent;

    [[nodiscard]] std::string normalised(std::string_view text) const;
    [[nodiscard]] Verdict meaningOf(const Json& value) const;
};

struct ConfigFile
{
    // Fixed: one place, the first candidate that exists, else the first. WalkUp: from the working directory upwards.
    // Named: only the file the user names (Environment::namedFiles).
    enum class Search : std::uint8_t { Fixed, WalkUp, Named };
    Search search = Search::Fixed;
    std::vector<OsPath> candidates;                   // for WalkUp: file names; for Named: empty
    document::Format format = document::Format::Json; // see formatOf() in detect.h: a candidate may differ
    document::KeyPath holds;   // a named file is meant only if this key is there (a manifest's "kind") ...
    document::KeyPath lacks;   // ... or only if it is not (Helm values)
    std::uint32_t mode = 0600; // when it has to be made
    std::uint32_t directoryMode = 0700;
};

// A key that is written together with a change.
struct Companion
{
    enum class Value : std::uint8_t { Literal, IsoTime, UnixSeconds, Reason, ConsentVersion };
    document::KeyPath key;
    Value value = Value::Literal;
    Json literal;
    bool onlyIfPresent = false;
};

struct Write
{
    Json value;
    std::vector<Companion> companions;
};

// One place where consent may be decided.
struct Rung
{
    std::string id; // "env.own"
    RungKind kind = RungKind::Env;
    std::string name;                     // variable, flag, or what to call the file ("drconfig.yaml")
    std::vector<std::string> ciVariables; // kind Ci: in CI when one of them is set and neither empty, "0" nor "false";
                                          // what being in CI means then is read.otherwise
    std::optional<ConfigFile> file;
    document::KeyPath key;
    std::string argument; // a flag looked for in a manifest's container args (kind Flag with a file)
    ValueMap read;
    std::optional<ValueMap> toolReads; // what its own code makes of values that are no answer by `read`
    std::optional<Write> off, on;      // absent: cannot be written here
    bool alias = false;                // of the real product, not of the seed
    bool veto = false;                 // its off beats stronger rungs too (never a policy)
    std::string note;                  // plain words, shown beside the rung
};

struct ToolBehaviour
{
    enum class Does : std::uint8_t { Sends, Silent, Unknown };
    Does does = Does::Unknown;
    std::string why;
};
[[nodiscard]] const char* name(ToolBehaviour::Does does);

struct Notice
{
    enum class Kind : std::uint8_t { None, Notice, Prompt };
    Kind kind = Kind::None;
    std::string text;
    std::string link;
    std::string when;             // "at install and at every update", "once, never in CI"
    std::string consentVersion;   // of a prompt: asked again when it rises
    document::KeyPath shownKey;   // in the user file: true, or the version that was shown
    document::KeyPath decidedKey; // in the user file: its presence means the person has decided
    // Of a notice: how often the recorder has it shown, whether in CI too, and what else is written when it was.
    enum class Repeat : std::uint8_t { Once, EveryVersion };
    Repeat repeat = Repeat::Once;
    bool inCi = true;
    std::vector<Companion> shownWith;
    bool enterIsYes = false; // of a prompt: "[Y/n]"
};

// ---- what is recorded --------------------------------------------------------------------------------------------

enum class FieldClass : std::uint8_t { Usage, System, Identifier, FreeText };
enum class FieldType : std::uint8_t { Text, Integer, Number, Boolean, List, Object, Time };
enum class Form : std::uint8_t { Any, Uuid, Sha256 };  // of a text
[[nodiscard]] const char* name(FieldClass fieldClass); // "usage", "system", "identifier", "free-text"
[[nodiscard]] const char* name(FieldType type);
[[nodiscard]] const char* name(Form form);

// What a field means to Vitrine's own columns and charts.
enum class Role : std::uint8_t {
    None,
    Command,
    Version,
    Duration,
    Success,
    ErrorType,
    Session,
    Device,
    EventId,
    Platform
};

struct Field
{
    std::string name;
    std::vector<std::string> aliases; // the real product's spelling; "datastores.*" for all that begins so
    FieldType type = FieldType::Text;
    FieldClass fieldClass = FieldClass::Usage;
    Role role = Role::None;
    std::string unit;       // "ms", "s" or empty
    std::string purpose;    // plain words: why it is collected; empty: the product does not say
    bool valueMayGo = true; // false: only the fact that it was given (kiota's parameters)
    bool top = false;       // sits beside the properties on the wire (amplitude app_version ...)
    bool alias = false;     // of the real product, not of the seed
    Json example;
    Form form = Form::Any;
    std::vector<std::string> values; // the only ones there are; empty: any
    bool listed = true;              // false: the product's own list of fields lacks it, an example has it
};

struct EventKind
{
    std::string name;
    std::vector<std::string> aliases; // one that ends in '*' stands for every name that begins so
    std::string purpose;
    std::vector<Field> fields; // beside Profile::commonFields
    std::string path;          // kamaji: where it is posted ("/stats")
    bool alias = false;
};

// ---- identity ----------------------------------------------------------------------------------------------------

struct Identifier
{
    enum class Source : std::uint8_t { ConfigKey, TextFile, HmacMachineId, Sha256Mac, Sha256Of, Cluster, Server };
    std::string name; // "device_id"
    Source source = Source::ConfigKey;
    std::optional<ConfigFile> file;
    document::KeyPath key;
    std::string of; // Sha256Of: name of another identifier; HmacMachineId: the message
    bool resettable = false;
    std::string why; // what a reset does, or why it cannot be done here
    std::vector<std::string> sharedWith;
    bool alias = false;
};

// ---- where it goes -----------------------------------------------------------------------------------------------

// Other: one that Vitrine does not speak; events are shown, requests are not.
enum class Protocol : std::uint8_t { Amplitude, Ga4, AppInsights, Kamaji, Otlp, Other };
[[nodiscard]] const char* name(Protocol protocol);

// Where one part of an endpoint comes from, strongest first: variable, config key, fixed text.
struct Setting
{
    std::vector<std::string> variables;
    document::KeyPath key; // in the user file
    document::KeyPath projectKey;
    std::string fixed;
    std::string missing; // why there is none ("embedded in the tool's binary")
};

struct Endpoint
{
    Protocol protocol = Protocol::Amplitude;
    Setting url;
    Setting key;        // api_key, measurement_id, instrumentation key
    Setting secret;     // api_secret
    OsPath credentials; // a JSON file, {"key":"...","secret":"..."}: for a key that the tool's binary holds and nobody
                        // else knows; weaker than variables and configs
    std::string userAgent;
};

struct Delivery
{
    std::uint32_t batch = 0; // events a request at most; 0: what the protocol allows
    std::uint32_t intervalMs = 0;
    std::uint32_t timeoutMs = 0;
    std::vector<std::uint32_t> retryMs;
    std::uint32_t eventsPerMinute = 0;
    std::uint64_t bytesPerDay = 0;
    std::uint64_t spoolBytes = 5u << 20; // waiting on disk at most
    std::uint32_t spoolDays = 30;        // and for so long
    std::uint32_t journalDays = 90;      // how long what was sent stays to be looked at
};

// Files in which events of this product may be found, beside Vitrine's own spool.
struct EventFile
{
    OsPath path;      // may end in a pattern: "*.log"
    std::string what; // "debug log"
};

// ---- promises, rights, hazards -----------------------------------------------------------------------------------

struct Right
{
    std::string name; // "erasure"
    std::string how;  // plain words
    std::string verb; // vitrinectl verb that serves it, or empty
};
struct Legal
{
    std::string basis;
    std::vector<Right> rights;
    std::string retention;
    std::uint32_t retentionDays = 0; // 0: not stated
    std::string contact;             // who answers deletion requests
    std::string contactLink;
    std::string deletion; // how a deletion request is carried out there
};
struct Hazard
{
    std::string id; // "malformed-file-resets-to-on", "project-overrides-user", ...
    std::string text;
};
struct Fact // a field the back end adds, a header on ordinary calls, ...
{
    std::string name;
    std::string text;
};
struct DebugSwitch
{
    std::string name;
    std::string text;                // what it does, and whether the tool sends all the same
    std::string variable;            // for recorders and the sender; empty: a flag of the tool, or nothing to obey here
    std::vector<std::string> values; // of the variable that switch it on
    bool sends = true;               // false: requests are shown instead of sent
};
struct Provenance
{
    std::string source;
    std::string kind;    // "seed-doc", "code", "vendor-doc"
    std::string checked; // ISO date
};

struct Profile
{
    std::string id;
    std::string name;
    std::string vendor;
    std::string summary;
    std::vector<std::string> executables;
    std::vector<OsPath> traces; // files whose presence means the tool is (or was) here
    std::vector<Rung> ladder;   // strongest first, without policy and default
    Verdict defaultVerdict = Verdict::On;
    std::string defaultNote;
    ToolBehaviour onBrokenFile; // what its own code does with a config it cannot read
    ToolBehaviour whenUnasked;
    Notice notice;
    std::vector<Field> commonFields; // of every event
    std::vector<EventKind> events;
    std::vector<Identifier> identifiers;
    Endpoint endpoint;
    Delivery delivery;
    std::vector<EventFile> eventFiles;
    std::vector<Fact> backendAdds;
    std::vector<Fact> ordinaryCalls; // what rides on the tool's own API calls
    SessionRule session;
    std::vector<LifecycleEvent> lifecycle;
    std::vector<ContextField> context; // what rides on every event
    ScopeRule scope;
    std::vector<PeriodicEvent> periodic;
    std::vector<RequestHeader> requestHeaders; // on the tool's own API calls, as they are
    std::vector<DebugSwitch> debugging;        // what makes the tool show its events
    std::vector<Promise> neverSends;
    std::vector<Statement> statements;
    std::vector<OffSign> offSigns;
    Sanitizing sanitizing;
    Legal legal;
    std::vector<std::string> adviceOff; // lines for a shell profile, environment.d, Helm or the command line
    std::vector<std::string> adviceOn;
    std::vector<Hazard> hazards;
    std::vector<Provenance> sources;

    [[nodiscard]] const EventKind* event(std::string_view name) const; // by name or alias
    // Of that event, else of all events; by name or alias. Null: undeclared.
    [[nodiscard]] const Field* field(std::string_view eventName, std::string_view fieldName) const;
    [[nodiscard]] const Rung* userRung() const; // the first rung that can be written, or null
};

} // namespace vitrine::product
