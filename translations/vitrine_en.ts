<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>vitrine::ui::ActivityCard</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Auditing</name>
        <message numerus="yes">
            <source>%n field(s) never seen before: %1</source>
            <translation>
                <numerusform>%n field never seen before: %1</numerusform>
                <numerusform>%n fields never seen before: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 And %n more.</numerusform>
                <numerusform>%1 And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BytesPane</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) to %1</source>
            <translation>
                <numerusform>%Ln byte to %1</numerusform>
                <numerusform>%Ln bytes to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) as they stand in the file</source>
            <translation>
                <numerusform>%Ln byte as it stands in the file</numerusform>
                <numerusform>%Ln bytes as they stand in the file</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeFlow</name>
        <message numerus="yes">
            <source>%Ln waiting event(s) were deleted.</source>
            <translation>
                <numerusform>%Ln waiting event was deleted.</numerusform>
                <numerusform>%Ln waiting events were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeSheet</name>
        <message numerus="yes">
            <source>%Ln waiting event(s) will be deleted, not sent.</source>
            <translation>
                <numerusform>%Ln waiting event will be deleted, not sent.</numerusform>
                <numerusform>%Ln waiting events will be deleted, not sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandsCard</name>
        <message numerus="yes">
            <source>Only one: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>Only one: “%1”, once.</numerusform>
                <numerusform>Only one: “%1”, %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln event(s) (%3 %).</source>
            <translation>
                <numerusform>Most often “%1”: %2 of %Ln event (%3 %).</numerusform>
                <numerusform>Most often “%1”: %2 of %Ln events (%3 %).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CompareDialog</name>
        <message numerus="yes">
            <source>%Ln event(s) could not be read again.</source>
            <translation>
                <numerusform>%Ln event could not be read again.</numerusform>
                <numerusform>%Ln events could not be read again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more kind(s) of events differ</source>
            <translation>
                <numerusform>%n more kind of events differs</numerusform>
                <numerusform>%n more kinds of events differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ComparisonModel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EmptyState</name>
        <message numerus="yes">
            <source>%Ln event(s) are here, and none matches.</source>
            <translation>
                <numerusform>%Ln event is here, and it does not match.</numerusform>
                <numerusform>%Ln events are here, and none matches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) so far.</source>
            <translation>
                <numerusform>%Ln event so far.</numerusform>
                <numerusform>%Ln events so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) are here, and none matches.</source>
            <translation>
                <numerusform>%Ln request is here, and it does not match.</numerusform>
                <numerusform>%Ln requests are here, and none matches.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ErrorsCard</name>
        <message numerus="yes">
            <source>One kind of error: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>One kind of error: “%1”, once.</numerusform>
                <numerusform>One kind of error: “%1”, %Ln times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln error(s).</source>
            <translation>
                <numerusform>Most often “%1”: %2 of %Ln error.</numerusform>
                <numerusform>Most often “%1”: %2 of %Ln errors.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventsPage</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln event(s) shown</source>
            <translation>
                <numerusform>%1 of %Ln event shown</numerusform>
                <numerusform>%1 of %Ln events shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln event shown</numerusform>
                <numerusform>%Ln events shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExchangePane</name>
        <message numerus="yes">
            <source>%Ln byte(s) in the body, exactly as they left. Of secrets in the address and in headers only the names were kept.</source>
            <translation>
                <numerusform>%Ln byte in the body, exactly as it left. Of secrets in the address and in headers only the names were kept.</numerusform>
                <numerusform>%Ln bytes in the body, exactly as they left. Of secrets in the address and in headers only the names were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) in the answer.</source>
            <translation>
                <numerusform>%Ln byte in the answer.</numerusform>
                <numerusform>%Ln bytes in the answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExportDialog</name>
        <message numerus="yes">
            <source>%Ln event(s), as shown</source>
            <translation>
                <numerusform>%Ln event, as shown</numerusform>
                <numerusform>%Ln events, as shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) with their answers</source>
            <translation>
                <numerusform>%Ln request with its answer</numerusform>
                <numerusform>%Ln requests with their answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit report of %Ln tool(s)</source>
            <translation>
                <numerusform>Audit report of %Ln tool</numerusform>
                <numerusform>Audit report of %Ln tools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) left out: their file changed since it was read.</source>
            <translation>
                <numerusform>%Ln event left out: its file changed since it was read.</numerusform>
                <numerusform>%Ln events left out: their file changed since it was read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FacetsPane</name>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1, %Ln event</numerusform>
                <numerusform>%1, %Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Fates</name>
        <message numerus="yes">
            <source>Waits to be tried again. It was tried %Ln time(s), the last on %1.</source>
            <translation>
                <numerusform>Waits to be tried again. It was tried %Ln time, the last on %1.</numerusform>
                <numerusform>Waits to be tried again. It was tried %Ln times, the last on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 took it on %2, after %Ln try(s).</source>
            <translation>
                <numerusform>%1 took it on %2, after %Ln try.</numerusform>
                <numerusform>%1 took it on %2, after %Ln tries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsPane</name>
        <message numerus="yes">
            <source>%Ln field(s) that the tool does not declare.</source>
            <translation>
                <numerusform>%Ln field that the tool does not declare.</numerusform>
                <numerusform>%Ln fields that the tool does not declare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterBar</name>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln new</numerusform>
                <numerusform>+%Ln new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterLine</name>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1, %Ln event</numerusform>
                <numerusform>%1, %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingDetail</name>
        <message numerus="yes">
            <source>and %Ln more event(s)</source>
            <translation>
                <numerusform>and %Ln more event</numerusform>
                <numerusform>and %Ln more events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingModel</name>
        <message numerus="yes">
            <source>✖ %n error(s)</source>
            <translation>
                <numerusform>✖ %n error</numerusform>
                <numerusform>✖ %n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %n warning(s)</source>
            <translation>
                <numerusform>▲ %n warning</numerusform>
                <numerusform>▲ %n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n note(s)</source>
            <translation>
                <numerusform>· %n note</numerusform>
                <numerusform>· %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>– %n not a problem here</source>
            <translation>
                <numerusform>– %n not a problem here</numerusform>
                <numerusform>– %n not a problem here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingsPage</name>
        <message numerus="yes">
            <source>Nothing was found in %Ln event(s).</source>
            <translation>
                <numerusform>Nothing was found in %Ln event.</numerusform>
                <numerusform>Nothing was found in %Ln events.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entry(s) in the list of what is no problem here.</source>
            <translation>
                <numerusform>%Ln new entry in the list of what is no problem here.</numerusform>
                <numerusform>%Ln new entries in the list of what is no problem here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FreezeBar</name>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln new</numerusform>
                <numerusform>+%Ln new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HeatMap</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %Ln failed</source>
            <comment>date: events</comment>
            <translation>
                <numerusform>%1: %2, %Ln failed</numerusform>
                <numerusform>%1: %2, %Ln failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HistoryDialog</name>
        <message numerus="yes">
            <source>▲ %Ln line(s) of the list cannot be read: what they changed is not shown and cannot be undone from here.</source>
            <translation>
                <numerusform>▲ %Ln line of the list cannot be read: what it changed is not shown and cannot be undone from here.</numerusform>
                <numerusform>▲ %Ln lines of the list cannot be read: what they changed is not shown and cannot be undone from here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Identities</name>
        <message numerus="yes">
            <source>%n earlier ID(s), the last retired on %1.</source>
            <translation>
                <numerusform>%n earlier ID, retired on %1.</numerusform>
                <numerusform>%n earlier IDs, the last retired on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MachineOverview</name>
        <message numerus="yes">
            <source>Turn Off %n Tool(s)…</source>
            <translation>
                <numerusform>Turn Off %n Tool…</numerusform>
                <numerusform>Turn Off %n Tools…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn On %n Tool(s)…</source>
            <translation>
                <numerusform>Turn On %n Tool…</numerusform>
                <numerusform>Turn On %n Tools…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln event(s) known here</source>
            <translation>
                <numerusform>%Ln event known here</numerusform>
                <numerusform>%Ln events known here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) of the folder were opened; it holds more.</source>
            <translation>
                <numerusform>%Ln file of the folder was opened; it holds more.</numerusform>
                <numerusform>%Ln files of the folder were opened; it holds more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::NewsNote</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OutcomeModel</name>
        <message numerus="yes">
            <source>%1 (%Ln field(s) were removed before)</source>
            <translation>
                <numerusform>%1 (%Ln field was removed before)</numerusform>
                <numerusform>%1 (%Ln fields were removed before)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Phrases</name>
        <message numerus="yes">
            <source>None of the %n tool(s) found here may send.</source>
            <translation>
                <numerusform>The one tool found here may not send.</numerusform>
                <numerusform>None of the %n tools found here may send.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the tools found here may send.</source>
            <translation>
                <numerusform>One of the tools found here may send.</numerusform>
                <numerusform>%n of the tools found here may send.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait to be sent.</source>
            <translation>
                <numerusform>%Ln event waits to be sent.</numerusform>
                <numerusform>%Ln events wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were sent, the last on %1.</source>
            <translation>
                <numerusform>%Ln was sent, on %1.</numerusform>
                <numerusform>%Ln were sent, the last on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Promises</name>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n identifier</numerusform>
                <numerusform>%n identifiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of free text</source>
            <translation>
                <numerusform>%n of free text</numerusform>
                <numerusform>%n of free text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about the system</source>
            <translation>
                <numerusform>%n about the system</numerusform>
                <numerusform>%n about the system</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about use</source>
            <translation>
                <numerusform>%n about use</numerusform>
                <numerusform>%n about use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of events</source>
            <translation>
                <numerusform>%n kind of event</numerusform>
                <numerusform>%n kinds of events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Queues</name>
        <message numerus="yes">
            <source>%Ln event(s) wait, the oldest since %1.</source>
            <translation>
                <numerusform>%Ln event waits, since %1.</numerusform>
                <numerusform>%Ln events wait, the oldest since %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait.</source>
            <translation>
                <numerusform>%Ln event waits.</numerusform>
                <numerusform>%Ln events wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tried %Ln time(s) so far.</source>
            <translation>
                <numerusform>Tried %Ln time so far.</numerusform>
                <numerusform>Tried %Ln times so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were recorded under a consent that has ended, and will never be sent.</source>
            <translation>
                <numerusform>%Ln event was recorded under a consent that has ended, and will never be sent.</numerusform>
                <numerusform>%Ln events were recorded under a consent that has ended, and will never be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were set aside and are not tried again.</source>
            <translation>
                <numerusform>%Ln event was set aside and is not tried again.</numerusform>
                <numerusform>%Ln events were set aside and are not tried again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are damaged.</source>
            <translation>
                <numerusform>%Ln line is damaged.</numerusform>
                <numerusform>%Ln lines are damaged.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReadingStrip</name>
        <message numerus="yes">
            <source>Still reading: %Ln event(s) so far.</source>
            <translation>
                <numerusform>Still reading: %Ln event so far.</numerusform>
                <numerusform>Still reading: %Ln events so far.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReplayDialog</name>
        <message numerus="yes">
            <source>%Ln event(s), %1: %2, after %3</source>
            <comment>in a request: size, answer, time</comment>
            <translation>
                <numerusform>%Ln event, %1: %2, after %3</numerusform>
                <numerusform>%Ln events, %1: %2, after %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RunModel</name>
        <message numerus="yes">
            <source>%1; %Ln process(es) left</source>
            <translation>
                <numerusform>%1; %Ln process left</numerusform>
                <numerusform>%1; %Ln processes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SentPage</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln request(s) shown</source>
            <translation>
                <numerusform>%1 of %Ln request shown</numerusform>
                <numerusform>%1 of %Ln requests shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln line(s) cannot be read.</source>
            <translation>
                <numerusform>▲ %Ln line cannot be read.</numerusform>
                <numerusform>▲ %Ln lines cannot be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SidebarModel</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s) found</source>
            <translation>
                <numerusform>%n tool found</numerusform>
                <numerusform>%n tools found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not found here (%n)</source>
            <translation>
                <numerusform>Not found here (%n)</numerusform>
                <numerusform>Not found here (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SuccessCard</name>
        <message numerus="yes">
            <source>%1 of %Ln run(s) succeeded (%2 %).</source>
            <translation>
                <numerusform>%1 of %Ln run succeeded (%2 %).</numerusform>
                <numerusform>%1 of %Ln runs succeeded (%2 %).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelinePage</name>
        <message numerus="yes">
            <source>%Ln moment(s)</source>
            <translation>
                <numerusform>%Ln moment</numerusform>
                <numerusform>%Ln moments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelineView</name>
        <message numerus="yes">
            <source>%n moment(s); the list below has the same.</source>
            <translation>
                <numerusform>%n moment; the list below has the same.</numerusform>
                <numerusform>%n moments; the list below has the same.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ToolsModel</name>
        <message numerus="yes">
            <source>⚠ %n</source>
            <translation>
                <numerusform>⚠ %n</numerusform>
                <numerusform>⚠ %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TrialTexts</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln run(s)</source>
            <comment>in so many</comment>
            <translation>
                <numerusform>%Ln run</numerusform>
                <numerusform>%Ln runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With consent on %Ln request(s) came, so one would have been seen.</source>
            <translation>
                <numerusform>With consent on %Ln request came, so one would have been seen.</numerusform>
                <numerusform>With consent on %Ln requests came, so one would have been seen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They went in %Ln request(s), one after the other.</source>
            <translation>
                <numerusform>They went in %Ln request.</numerusform>
                <numerusform>They went in %Ln requests, one after the other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsageCard</name>
        <message numerus="yes">
            <source>Based on %Ln event(s) since %1.</source>
            <translation>
                <numerusform>Based on %Ln event since %1.</numerusform>
                <numerusform>Based on %Ln events since %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsagePage</name>
        <message numerus="yes">
            <source>%Ln event(s) counted</source>
            <translation>
                <numerusform>%Ln event counted</numerusform>
                <numerusform>%Ln events counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyForm</name>
        <message numerus="yes">
            <source>%Ln word(s), without a shell: %1</source>
            <translation>
                <numerusform>%Ln word, without a shell: %1</numerusform>
                <numerusform>%Ln words, without a shell: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VersionsCard</name>
        <message numerus="yes">
            <source>%Ln version(s); the latest to appear is %1.</source>
            <translation>
                <numerusform>%Ln version; the latest to appear is %1.</numerusform>
                <numerusform>%Ln versions; the latest to appear is %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Why</name>
        <message numerus="yes">
            <source>▸ %n more source(s), not set</source>
            <translation>
                <numerusform>▸ %n more source, not set</numerusform>
                <numerusform>▸ %n more sources, not set</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::PassageWords</name>
        <message numerus="yes">
            <source>✂ %n field(s) are changed before anything is written.</source>
            <translation>
                <numerusform>✂ %n field is changed before anything is written.</numerusform>
                <numerusform>✂ %n fields are changed before anything is written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>✂ %n field(s) were changed before anything was written. What was taken out is kept nowhere.</source>
            <translation>
                <numerusform>✂ %n field was changed before anything was written. What was taken out is kept nowhere.</numerusform>
                <numerusform>✂ %n fields were changed before anything was written. What was taken out is kept nowhere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ The request of this log line holds %n field(s) that the tool&apos;s profile would take out or change.</source>
            <translation>
                <numerusform>▲ The request of this log line holds %n field that the tool&apos;s profile would take out or change.</numerusform>
                <numerusform>▲ The request of this log line holds %n fields that the tool&apos;s profile would take out or change.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::TimelineWords</name>
        <message numerus="yes">
            <source>%Ln event(s) deleted, unsent</source>
            <translation>
                <numerusform>%Ln event deleted, unsent</numerusform>
                <numerusform>%Ln events deleted, unsent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) given up</source>
            <translation>
                <numerusform>%Ln event given up</numerusform>
                <numerusform>%Ln events given up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>△ Perhaps sent before asked: %Ln event(s) left before the latest time at which the notice or answer on record can have been.</source>
            <translation>
                <numerusform>△ Perhaps sent before asked: %Ln event left before the latest time at which the notice or answer on record can have been.</numerusform>
                <numerusform>△ Perhaps sent before asked: %Ln events left before the latest time at which the notice or answer on record can have been.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent before asked: %Ln event(s) left before the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ Sent before asked: %Ln event left before the first notice or answer on record.</numerusform>
                <numerusform>▲ Sent before asked: %Ln events left before the first notice or answer on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ ID before asked: %Ln ID(s) older than the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ ID before asked: %Ln ID is older than the first notice or answer on record.</numerusform>
                <numerusform>▲ ID before asked: %Ln IDs are older than the first notice or answer on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Recorded after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ Recorded after opt-out: %Ln event.</numerusform>
                <numerusform>▲ Recorded after opt-out: %Ln events.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ Sent after opt-out: %Ln event.</numerusform>
                <numerusform>▲ Sent after opt-out: %Ln events.</numerusform>
            </translation>
        </message>
    </context>
</TS>
