// SPDX-License-Identifier: Apache-2.0
#include "product/words.h"

namespace vitrine::product {

template<> Words<RungKind> wordsOf()
{
    static constexpr Words<RungKind>::Entry entries[] = {
        {"policy", RungKind::Policy},   {"env", RungKind::Env},   {"flag", RungKind::Flag},      {"ci", RungKind::Ci},
        {"project", RungKind::Project}, {"user", RungKind::User}, {"default", RungKind::Default}};
    return {entries};
}

template<> Words<Verdict> wordsOf()
{
    static constexpr Words<Verdict>::Entry entries[] = {
        {"on", Verdict::On}, {"off", Verdict::Off}, {"silent", Verdict::Silent}, {"error", Verdict::Error}};
    return {entries};
}

template<> Words<ConfigFile::Search> wordsOf()
{
    using enum ConfigFile::Search;
    static constexpr Words<ConfigFile::Search>::Entry entries[] = {
        {"fixed", Fixed}, {"walk-up", WalkUp}, {"named", Named}};
    return {entries};
}

template<> Words<document::Format> wordsOf()
{
    using enum document::Format;
    static constexpr Words<document::Format>::Entry entries[] = {{"json", Json}, {"jsonc", Jsonc}, {"yaml", Yaml},
                                                                 {"toml", Toml}, {"text", Text},   {"script", Script}};
    return {entries};
}

template<> Words<Companion::Value> wordsOf()
{
    using enum Companion::Value;
    static constexpr Words<Companion::Value>::Entry entries[] = {
        {"iso-time", IsoTime}, {"unix-seconds", UnixSeconds}, {"reason", Reason}, {"consent-version", ConsentVersion}};
    return {entries};
}

template<> Words<ToolBehaviour::Does> wordsOf()
{
    using enum ToolBehaviour::Does;
    static constexpr Words<ToolBehaviour::Does>::Entry entries[] = {
        {"sends", Sends}, {"silent", Silent}, {"unknown", Unknown}};
    return {entries};
}

template<> Words<Notice::Kind> wordsOf()
{
    using enum Notice::Kind;
    static constexpr Words<Notice::Kind>::Entry entries[] = {{"none", None}, {"notice", Notice}, {"prompt", Prompt}};
    return {entries};
}

template<> Words<FieldClass> wordsOf()
{
    using enum FieldClass;
    static constexpr Words<FieldClass>::Entry entries[] = {
        {"usage", Usage}, {"system", System}, {"identifier", Identifier}, {"free-text", FreeText}};
    return {entries};
}

template<> Words<FieldType> wordsOf()
{
    using enum FieldType;
    static constexpr Words<FieldType>::Entry entries[] = {
        {"text", Text}, {"integer", Integer}, {"number", Number}, {"boolean", Boolean},
        {"list", List}, {"object", Object},   {"time", Time}};
    return {entries};
}

template<> Words<Form> wordsOf()
{
    static constexpr Words<Form>::Entry entries[] = {
        {"any", Form::Any}, {"uuid", Form::Uuid}, {"sha256", Form::Sha256}};
    return {entries};
}

template<> Words<Statement::Kind> wordsOf()
{
    using enum Statement::Kind;
    static constexpr Words<Statement::Kind>::Entry entries[] = {
        {"document", Document}, {"example", Example}, {"code", Code}, {"report", Report}, {"shipped", Shipped}};
    return {entries};
}

template<> Words<Role> wordsOf()
{
    using enum Role;
    static constexpr Words<Role>::Entry entries[] = {
        {"none", None},        {"command", Command},      {"version", Version}, {"duration", Duration},
        {"success", Success},  {"error-type", ErrorType}, {"session", Session}, {"device", Device},
        {"event-id", EventId}, {"platform", Platform}};
    return {entries};
}

template<> Words<Identifier::Source> wordsOf()
{
    using enum Identifier::Source;
    static constexpr Words<Identifier::Source>::Entry entries[] = {
        {"config-key", ConfigKey}, {"text-file", TextFile}, {"hmac-machine-id", HmacMachineId},
        {"sha256-mac", Sha256Mac}, {"sha256-of", Sha256Of}, {"cluster", Cluster},
        {"server", Server}};
    return {entries};
}

template<> Words<Protocol> wordsOf()
{
    using enum Protocol;
    static constexpr Words<Protocol>::Entry entries[] = {
        {"amplitude", Amplitude}, {"ga4", Ga4},   {"app-insights", AppInsights},
        {"kamaji", Kamaji},       {"otlp", Otlp}, {"other", Other}};
    return {entries};
}

template<> Words<Notice::Repeat> wordsOf()
{
    using enum Notice::Repeat;
    static constexpr Words<Notice::Repeat>::Entry entries[] = {{"once", Once}, {"every-version", EveryVersion}};
    return {entries};
}

template<> Words<SessionRule::Kind> wordsOf()
{
    using enum SessionRule::Kind;
    static constexpr Words<SessionRule::Kind>::Entry entries[] = {
        {"none", None}, {"invocation", Invocation}, {"inactivity", Inactivity}};
    return {entries};
}

template<> Words<SessionRule::Form> wordsOf()
{
    using enum SessionRule::Form;
    static constexpr Words<SessionRule::Form>::Entry entries[] = {{"uuid", Uuid}, {"start-ms", StartMillis}};
    return {entries};
}

template<> Words<Source> wordsOf()
{
    using enum Source;
    static constexpr Words<Source>::Entry entries[] = {{"command", Command},
                                                       {"flags", Flags},
                                                       {"args-count", ArgsCount},
                                                       {"duration", Duration},
                                                       {"success", Success},
                                                       {"error-type", ErrorType},
                                                       {"previous-version", PreviousVersion},
                                                       {"session-duration", SessionDuration},
                                                       {"calls", Calls},
                                                       {"method", Method},
                                                       {"changes", Changes}};
    return {entries};
}

template<> Words<Moment> wordsOf()
{
    using enum Moment;
    static constexpr Words<Moment>::Entry entries[] = {{"installed", Installed}, {"updated", Updated},
                                                       {"started", Started},     {"stopped", Stopped},
                                                       {"crashed", Crashed},     {"configured", Configured}};
    return {entries};
}

template<> Words<Signal::Fact> wordsOf()
{
    using enum Signal::Fact;
    static constexpr Words<Signal::Fact>::Entry entries[] = {{"os", Os},
                                                             {"os-version", OsVersion},
                                                             {"os-title", OsTitle},
                                                             {"architecture", Architecture},
                                                             {"version", ProductVersion},
                                                             {"ci", Ci}};
    return {entries};
}

template<> Words<Detects> wordsOf()
{
    using enum Detects;
    static constexpr Words<Detects>::Entry entries[] = {{"private-key", PrivateKey},
                                                        {"jwt", Jwt},
                                                        {"token", Token},
                                                        {"connection-string", ConnectionString},
                                                        {"secret-value", SecretValue},
                                                        {"schema", Schema},
                                                        {"source", Source},
                                                        {"environment", Environment},
                                                        {"git", Git},
                                                        {"url", Url},
                                                        {"email", Email},
                                                        {"home-path", HomePath},
                                                        {"path", Path},
                                                        {"file-name", FileName},
                                                        {"mac", Mac},
                                                        {"ip", Ip},
                                                        {"host-name", HostName},
                                                        {"user-name", UserName},
                                                        {"project", Project},
                                                        {"high-entropy", HighEntropy}};
    return {entries};
}

template<> Words<Removal> wordsOf()
{
    static constexpr Words<Removal>::Entry entries[] = {
        {"drop", Removal::Drop}, {"hash", Removal::Hash}, {"replace", Removal::Replace}, {"keep", Removal::Keep}};
    return {entries};
}

} // namespace vitrine::product
