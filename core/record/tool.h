// SPDX-License-Identifier: Apache-2.0
// What a tool embeds: the recorder with everything around it that goes by itself. Session and context are there before
// the first event, lifecycle events are told, commands are wrapped in scopes, a long-lived host ticks, and the sender
// is started at the end. Nothing of it happens, and nothing is kept, before telemetry is allowed and the notice was
// shown.
#pragma once

#include "record/form.h"
#include "record/headers.h"
#include "record/lifecycle.h"
#include "record/notice.h"
#include "record/recorder.h"
#include "record/scope.h"
#include "record/spawn.h"
#include "record/tick.h"

#include <memory>
#include <optional>

namespace vitrine::record {

struct ToolOptions
{
    Host host;
    SenderOptions sender;
    std::function<Millis()> ticks; // a clock that only goes forward; the system's unless a test brings one
};

struct Ticked
{
    std::vector<std::string> due; // events the host is to record now: only it knows their values
    SenderStart sender = SenderStart::NotDue;
};

class Tool
{
public:
    Tool(Recorder recorder, ToolOptions options);
    Tool(const Tool&) = delete; // scopes know where it is
    Tool& operator=(const Tool&) = delete;
    ~Tool(); // close()

    Outcome record(std::string_view event, std::span<const Field> fields);
    Outcome record(std::string_view event, const Json& fields);

    // A command begins; parent: of a subcommand. arguments: as given, without the command's name; only their number and
    // the names of flags are used. Ends by the scope's end, in whatever way.
    [[nodiscard]] Scope begin(std::string command, std::optional<std::vector<std::string>> arguments = {},
                              const Scope* parent = nullptr);

    // A fact that only the tool knows ("agent", "node_version" ...); from the next event on.
    void give(const std::string& name, std::string value);

    [[nodiscard]] Due noticeDue();
    // Error: as answerNotice(); Unsupported also when nothing was due.
    [[nodiscard]] Result<> answer(Answer answer);

    // A setting of the tool was changed: {"logLevel":"debug"}. An answer that telemetry is off is told to nobody.
    Outcome configured(const Json& changes);

    [[nodiscard]] Ticked tick();
    [[nodiscard]] std::vector<CallHeader> callHeaders();

    // Ends open scopes as failed, tells of an orderly stop, lets go of the segment and starts the sender if one is due.
    SenderStart close();

    [[nodiscard]] Recorder& recorder() { return m_recorder; }
    [[nodiscard]] const Host& host() const { return m_options.host; }

private:
    friend class Scope;
    // Before an event: session, context and lifecycle, once telemetry is allowed and nothing is due.
    void prepare();
    [[nodiscard]] bool mayBegin();
    [[nodiscard]] Due noticeDue(const consent::Decision& decision);
    void begin();
    void beginServer();
    void retreat(); // telemetry went off
    // What was kept before this process came, which is noted now.
    [[nodiscard]] Kept takeSitting();
    void refreshContext();
    Outcome afterwards(Outcome outcome);
    void tell(const std::vector<Told>& events);
    Outcome recordForms(const std::vector<product::EventForm>& forms, const OpenScopes::Open& scope);
    Outcome endScope(std::uint64_t id, bool success, std::string_view errorType);
    [[nodiscard]] bool remembers() const; // this product keeps something between processes
    [[nodiscard]] const product::Profile& profile() const { return m_recorder.profile(); }

    Recorder m_recorder;
    ToolOptions m_options;
    OpenScopes m_scopes;
    Ticker m_ticker;
    std::shared_ptr<Tool*> m_self; // for scopes, which may outlive it
    std::optional<Running> m_running;
    Sitting m_sitting;
    Millis m_openedAt = 0;     // ticks
    std::uint64_t m_calls = 0; // scopes that ended
    bool m_begun = false;
    bool m_contextStale = false;
    bool m_retreated = false;
    bool m_closed = false;
};

} // namespace vitrine::record
