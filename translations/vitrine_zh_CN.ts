<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>vitrine::ui::AboutDialog</name>
        <message>
            <source>About Vitrine</source>
            <translation>关于 Vitrine</translation>
        </message>
        <message>
            <source>Vitrine %1</source>
            <translation>Vitrine %1</translation>
        </message>
        <message>
            <source>Shows what developer tools would send home, says why they may, and lets you decide.</source>
            <translation>显示开发工具会向其厂商发送什么，说明它们为何可以发送，并由您来决定。</translation>
        </message>
        <message>
            <source>It cannot send: there is no code in it that could reach a network, and it has no telemetry.</source>
            <translation>它无法发送：其中没有任何能访问网络的代码，它自身也没有遥测。</translation>
        </message>
        <message>
            <source>What is shown is what is sent: the same code makes the preview and the request.</source>
            <translation>所见即所发：预览和请求由同一份代码生成。</translation>
        </message>
        <message>
            <source>Nothing of yours is lost: an edit changes the value it was asked to, and can be undone to the byte.</source>
            <translation>您的任何内容都不会丢失：修改只改动所要求的值，并且可以逐字节还原。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ActivityCard</name>
        <message>
            <source>On which days am I active?</source>
            <translation>我在哪些日子比较活跃？</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>No event says when it happened.</source>
            <translation>没有任何事件注明发生时间。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Only on %1: %2.</source>
            <translation>仅在 %1：%2。</translation>
        </message>
        <message>
            <source>On %1 of %2 days. The busiest was %3 with %4.</source>
            <translation>%2 天中有 %1 天。最忙的是 %3，有 %4。</translation>
        </message>
        <message>
            <source>The calendar shows the last year.</source>
            <translation>日历显示最近一年。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::AttemptDetail</name>
        <message>
            <source>▲ This is not the vendor’s server.</source>
            <translation>▲ 这不是厂商的服务器。</translation>
        </message>
        <message>
            <source>▲ This is not the vendor’s server. It was named by %1.</source>
            <translation>▲ 这不是厂商的服务器，由 %1 指定。</translation>
        </message>
        <message>
            <source>The address is built into the tool.</source>
            <translation>该地址内置于工具中。</translation>
        </message>
        <message>
            <source>The address was named by %1.</source>
            <translation>该地址由 %1 指定。</translation>
        </message>
        <message>
            <source>Sent directly, through no proxy.</source>
            <translation>直接发送，未经过代理。</translation>
        </message>
        <message>
            <source>Sent through the proxy %1.</source>
            <translation>通过代理 %1 发送。</translation>
        </message>
        <message>
            <source>It left, and no answer is known: nobody can tell whether it arrived.</source>
            <translation>请求已发出，但没有已知的回应：无法判断是否送达。</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>回应：%1</translation>
        </message>
        <message>
            <source>%1, after %2</source>
            <comment>an answer, the time it took</comment>
            <translation>%1，耗时 %2</translation>
        </message>
        <message>
            <source>Events of the request</source>
            <translation>该请求中的事件</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>发往 %1</translation>
        </message>
        <message>
            <source>Select a request to see its bytes and its answer.</source>
            <translation>选择一个请求以查看其字节和回应。</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>没有收到回应</translation>
        </message>
        <message>
            <source>No answer came: %1</source>
            <translation>没有收到回应：%1</translation>
        </message>
        <message>
            <source>A sink on this computer caught it. It went nowhere.</source>
            <translation>由本机的接收器截获，没有发往任何地方。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::AttemptModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>发往</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回应</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>↻ to be tried again</source>
            <translation>↻ 将重试</translation>
        </message>
        <message>
            <source>◐ mixed</source>
            <translation>◐ 不一</translation>
        </message>
        <message>
            <source>▲ not the vendor: %1</source>
            <translation>▲ 不是厂商：%1</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>时间（UTC）</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Auditing</name>
        <message numerus="yes">
            <source>%n field(s) never seen before: %1</source>
            <translation>
                <numerusform>%n 个此前从未见过的字段：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Noted: %2</source>
            <translation>%1。另注：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 另有 %n 条。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BackgroundNotice</name>
        <message>
            <source>Nothing was changed</source>
            <translation>没有任何更改</translation>
        </message>
        <message>
            <source>Vitrine no longer looks in the background.</source>
            <translation>Vitrine 不再在后台查看。</translation>
        </message>
        <message>
            <source>Vitrine looks every quarter of an hour and tells what changed.</source>
            <translation>Vitrine 每一刻钟查看一次，并告知有何变化。</translation>
        </message>
        <message>
            <source>From your next login on, Vitrine looks every quarter of an hour.</source>
            <translation>从您下次登录起，Vitrine 每一刻钟查看一次。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BarsCard</name>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Bench</name>
        <message>
            <source>From Raw to the Wire</source>
            <translation>从原始到线上</translation>
        </message>
        <message>
            <source>Select an event first, on the page Events.</source>
            <translation>请先在“事件”页选择一个事件。</translation>
        </message>
        <message>
            <source>Nobody knows which tool this event is of, so there are no rules for it.</source>
            <translation>无法得知该事件属于哪个工具，因此没有适用的规则。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Choose a tool on the left, or select two events of one tool.</source>
            <translation>请在左侧选择一个工具，或选择同一工具的两个事件。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ByteView</name>
        <message>
            <source>Copy selection</source>
            <translation>复制所选内容</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BytesPane</name>
        <message>
            <source>Form of the bytes</source>
            <translation>字节的显示形式</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>As stored</source>
            <translation>存储原样</translation>
        </message>
        <message>
            <source>The exact request, as text</source>
            <translation>准确的请求，以文本显示</translation>
        </message>
        <message>
            <source>The request&apos;s body, byte by byte</source>
            <translation>请求正文，逐字节显示</translation>
        </message>
        <message>
            <source>The bytes in the file that the event was read from</source>
            <translation>读取该事件的文件中的字节</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>上一个请求</translation>
        </message>
        <message>
            <source>Next request</source>
            <translation>下一个请求</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>Keys and tokens are masked until you ask for them.</source>
            <translation>密钥和令牌会被遮盖，直到您要求显示。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the shown bytes</source>
            <translation>复制所显示的字节</translation>
        </message>
        <message>
            <source>Copies all that this tab stands for, with secrets as they are shown.</source>
            <translation>复制此标签页所代表的全部内容；机密按显示状态复制。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>The first megabyte is shown; Copy takes everything.</source>
            <translation>仅显示前 1 MB；“复制”会复制全部。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) to %1</source>
            <translation>
                <numerusform>%Ln 字节，发往 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is no longer the one that was read, so its bytes cannot be shown.</source>
            <translation>文件已不是读取时的那一个，因此无法显示其字节。</translation>
        </message>
        <message>
            <source>No known tool sends events of this kind, so there is no request. “As stored” shows its bytes.</source>
            <translation>没有已知工具会发送这种事件，因此没有请求。“存储原样”会显示其字节。</translation>
        </message>
        <message>
            <source>This back end cannot take these events: nothing of them would be sent.</source>
            <translation>该后端无法接收这些事件：不会发送其中任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) as they stand in the file</source>
            <translation>
                <numerusform>文件中原样的 %Ln 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the first %1 of %2 selected events.</source>
            <translation>这是所选 %2 个事件中的前 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeFlow</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的更改。</translation>
        </message>
        <message>
            <source>No file here can be edited for this; there are lines to copy.</source>
            <translation>这里没有可为此编辑的文件；有可供复制的命令行。</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>无需更改任何内容。</translation>
        </message>
        <message>
            <source>Waiting events could not be deleted: %1</source>
            <translation>无法删除等待发送的事件：%1</translation>
        </message>
        <message>
            <source>%1: %2. Read again, it is %3, decided by: %4.</source>
            <translation>%1：%2。重新读取后的状态：%3，决定者：%4。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting event(s) were deleted.</source>
            <translation>
                <numerusform>已删除 %Ln 个等待中的事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>未作任何更改</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeSheet</name>
        <message>
            <source>What would change</source>
            <translation>将会更改的内容</translation>
        </message>
        <message>
            <source>Turn on %1</source>
            <translation>开启 %1</translation>
        </message>
        <message>
            <source>Turn off %1</source>
            <translation>关闭 %1</translation>
        </message>
        <message>
            <source>New ID for %1</source>
            <translation>为 %1 生成新标识符</translation>
        </message>
        <message>
            <source>Undo for %1</source>
            <translation>撤销对 %1 的更改</translation>
        </message>
        <message>
            <source>Turn On</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Turn Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reset ID</source>
            <translation>重置标识符</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1 is left out. %2</source>
            <translation>%1 已略过。%2</translation>
        </message>
        <message>
            <source>%1 (new file)</source>
            <translation>%1（新文件）</translation>
        </message>
        <message>
            <source>No file here can be edited for this.</source>
            <translation>这里没有可为此编辑的文件。</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting event(s) will be deleted, not sent.</source>
            <translation>
                <numerusform>%Ln 个等待中的事件将被删除，而不会发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>The old ID moves to the list of earlier IDs, so that a deletion request can still name it.</source>
            <translation>旧标识符会移到历史标识符列表，以便删除请求仍可引用它。</translation>
        </message>
        <message>
            <source>Nothing is sent about this choice.</source>
            <translation>不会发送任何有关此选择的信息。</translation>
        </message>
        <message>
            <source>Edit, Undo takes it back, to the byte.</source>
            <translation>“编辑”→“撤销”可逐字节还原。</translation>
        </message>
        <message>
            <source>Edit, Undo takes the edit back, to the byte; deleted events stay deleted.</source>
            <translation>“编辑”→“撤销”可逐字节还原修改；已删除的事件不会恢复。</translation>
        </message>
        <message>
            <source>To do it yourself, use one of these lines:</source>
            <translation>若要自行操作，请使用以下任一行：</translation>
        </message>
        <message>
            <source>To overrule the stronger source, use one of these lines:</source>
            <translation>若要覆盖更强的来源，请使用以下任一行：</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Columns</name>
        <message>
            <source>Show or hide this column</source>
            <translation>显示或隐藏此列</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>第 %1 列</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandModel</name>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandPalette</name>
        <message>
            <source>No command of that name can be used now.</source>
            <translation>目前没有可用的同名命令。</translation>
        </message>
        <message>
            <source>Find a Command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>A few letters of a command, a tool or a page</source>
            <translation>输入命令、工具或页面的几个字母</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>匹配的命令</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandsCard</name>
        <message>
            <source>Which commands do I run most?</source>
            <translation>我最常运行哪些命令？</translation>
        </message>
        <message>
            <source>No event names a command.</source>
            <translation>没有任何事件注明命令。</translation>
        </message>
        <message numerus="yes">
            <source>Only one: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>只有一个：“%1”，%Ln 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln event(s) (%3 %).</source>
            <translation>
                <numerusform>最常见的是“%1”：%Ln 个事件中的 %2 个（%3%）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CompareDialog</name>
        <message>
            <source>&amp;Differences only</source>
            <translation>只看差异(&amp;D)</translation>
        </message>
        <message>
            <source>Compare: %1</source>
            <translation>比较：%1</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>the two selected events</source>
            <translation>选中的两个事件</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>比较的内容</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>A 侧</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>B 侧</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;A:</source>
            <translation>&amp;A：</translation>
        </message>
        <message>
            <source>&amp;B:</source>
            <translation>&amp;B：</translation>
        </message>
        <message>
            <source>Fields and how they differ</source>
            <translation>各字段及其差异</translation>
        </message>
        <message>
            <source>Values of the selected field</source>
            <translation>所选字段的值</translation>
        </message>
        <message>
            <source>There is nothing to compare: the events that are known here name fewer than two of them.</source>
            <translation>没有可比较的内容：此处已知的事件中不足两个。</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>%1 fields appeared, %2 vanished, %3 changed, %4 are the same.</source>
            <translation>新增 %1 个字段，消失 %2 个，变化 %3 个，相同 %4 个。</translation>
        </message>
        <message>
            <source>A: %1 events, B: %2.</source>
            <translation>A：%1 个事件，B：%2 个。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) could not be read again.</source>
            <translation>
                <numerusform>%Ln 个事件无法再次读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>event %1 appeared</source>
            <translation>新增事件 %1</translation>
        </message>
        <message>
            <source>event %1 vanished</source>
            <translation>事件 %1 消失</translation>
        </message>
        <message>
            <source>event %1: %2 to %3</source>
            <translation>事件 %1：由 %2 变为 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more kind(s) of events differ</source>
            <translation>
                <numerusform>另有 %n 种事件不同</numerusform>
            </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>In A</source>
            <translation>在 A 中</translation>
        </message>
        <message>
            <source>In B</source>
            <translation>在 B 中</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ComparisonModel</name>
        <message>
            <source>+ appeared</source>
            <translation>+ 新增</translation>
        </message>
        <message>
            <source>− vanished</source>
            <translation>− 消失</translation>
        </message>
        <message>
            <source>= the same</source>
            <translation>= 相同</translation>
        </message>
        <message>
            <source>type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>share of the events</source>
            <translation>占事件的比例</translation>
        </message>
        <message>
            <source>values</source>
            <translation>值</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>拼写</translation>
        </message>
        <message>
            <source>≠ changed: %1</source>
            <comment>type, values ...</comment>
            <translation>≠ 变化：%1</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>%1 %, %2</source>
            <comment>share, types</comment>
            <translation>%1 %，%2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>%1 ×%2</source>
            <comment>value, how often</comment>
            <translation>%1 ×%2</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>(name of the event)</source>
            <translation>（事件名称）</translation>
        </message>
        <message>
            <source>(time of the event)</source>
            <translation>（事件时间）</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>The tool does not declare it.</source>
            <translation>该工具未声明此字段。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Share of A</source>
            <translation>A 中占比</translation>
        </message>
        <message>
            <source>Share of B</source>
            <translation>B 中占比</translation>
        </message>
        <message>
            <source>Values in A</source>
            <translation>A 中的值</translation>
        </message>
        <message>
            <source>A: %1</source>
            <translation>A：%1</translation>
        </message>
        <message>
            <source>Values in B</source>
            <translation>B 中的值</translation>
        </message>
        <message>
            <source>B: %1</source>
            <translation>B：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CopyLine</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CopySign</name>
        <message>
            <source>Copy this value</source>
            <translation>复制此值</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Desktop</name>
        <message>
            <source>Open logs, spools or exports</source>
            <translation>打开日志、队列或导出文件</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DiffView</name>
        <message>
            <source>Change of %1</source>
            <translation>%1 的更改</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DisputeDialog</name>
        <message>
            <source>Something is wrong in the profile: %1</source>
            <translation>配置档案有误：%1</translation>
        </message>
        <message>
            <source>What seems &amp;wrong?</source>
            <translation>哪里似乎有误(&amp;W)？</translation>
        </message>
        <message>
            <source>What seems wrong?</source>
            <translation>哪里似乎有误？</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>报告文本</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>This is the whole text. Add your own words at its end, then copy or save it and send it yourself. Vitrine sends nothing.</source>
            <translation>这是全部文本。请在末尾补充您自己的话，然后复制或保存，并由您自己发送。Vitrine 不发送任何内容。</translation>
        </message>
        <message>
            <source>It holds names, types, shapes and counts: no values, no paths of yours, no IDs. Its headings are English, as those who keep profiles read it for everybody.</source>
            <translation>其中只有名称、类型、形式和数量：没有值，没有您的路径，没有 ID。标题为英文，因为维护档案的人要为所有人阅读它。</translation>
        </message>
        <message>
            <source>The profile as a whole</source>
            <translation>整个配置档案</translation>
        </message>
        <message>
            <source>Source: %1 (%2)</source>
            <translation>来源：%1（%2）</translation>
        </message>
        <message>
            <source>Field of every event: %1</source>
            <translation>每个事件的字段：%1</translation>
        </message>
        <message>
            <source>Event: %1</source>
            <translation>事件：%1</translation>
        </message>
        <message>
            <source>Field of %1: %2</source>
            <translation>%1 的字段：%2</translation>
        </message>
        <message>
            <source>Missing field of %1: %2</source>
            <translation>%1 缺少的字段：%2</translation>
        </message>
        <message>
            <source>Your words hold what looks personal (%1). Look at them again before you pass them on.</source>
            <translation>您的话中有看似个人信息的内容（%1）。转交之前请再看一遍。</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>没有保存任何内容</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Duration</name>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DurationCard</name>
        <message>
            <source>How long do commands take?</source>
            <translation>命令需要多长时间？</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>95 % below</source>
            <translation>95% 低于</translation>
        </message>
        <message>
            <source>Shortest</source>
            <translation>最短</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>最长</translation>
        </message>
        <message>
            <source>No event says how long it took.</source>
            <translation>没有任何事件注明所需时间。</translation>
        </message>
        <message>
            <source>Half of the runs of “%1” take less than %2.</source>
            <translation>“%1”有一半的运行耗时少于 %2。</translation>
        </message>
        <message>
            <source>Half of the runs of “%1” take less than %2; one in twenty takes longer than %3.</source>
            <translation>“%1”有一半的运行耗时少于 %2；每二十次有一次超过 %3。</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>95 % are below</source>
            <translation>95% 低于此值</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EmptyState</name>
        <message>
            <source>Reading progress</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>No spool, debug log or export with events was found in the places Vitrine knows.</source>
            <translation>在 Vitrine 已知的位置，没有找到含有事件的队列、调试日志或导出文件。</translation>
        </message>
        <message>
            <source>%1 has left no spool, debug log or export in the places Vitrine knows.</source>
            <translation>%1 没有在 Vitrine 已知的位置留下队列、调试日志或导出文件。</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>尚无任何记录。</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Telemetry of %1 is off.</source>
            <translation>%1 的遥测已关闭。</translation>
        </message>
        <message>
            <source>So nothing is recorded. Decided by: %1</source>
            <translation>因此不会记录任何内容。决定者：%1</translation>
        </message>
        <message>
            <source>See Why</source>
            <translation>查看原因</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>文件不存在。</translation>
        </message>
        <message>
            <source>Open Another File…</source>
            <translation>打开其他文件…</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>您没有读取此文件的权限。</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The filter hides all of them.</source>
            <translation>筛选条件隐藏了全部内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) are here, and none matches.</source>
            <translation>
                <numerusform>这里有 %Ln 个事件，没有一个匹配。</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the Filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Still reading.</source>
            <translation>仍在读取。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) so far.</source>
            <translation>
                <numerusform>目前已有 %Ln 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop Reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <source>See What Waits</source>
            <translation>查看等待的内容</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) are here, and none matches.</source>
            <translation>
                <numerusform>这里有 %Ln 个请求，没有一个匹配。</numerusform>
            </translation>
        </message>
        <message>
            <source>Vitrine’s sender has sent nothing yet.</source>
            <translation>Vitrine 的发送程序尚未发送任何内容。</translation>
        </message>
        <message>
            <source>Vitrine’s sender has sent nothing of %1 yet.</source>
            <translation>Vitrine 的发送程序尚未发送过 %1 的任何内容。</translation>
        </message>
        <message>
            <source>Every request it makes would be listed here: when, where to, its exact bytes, the answer, and what became of each event. What a tool sends with code of its own leaves no trace here.</source>
            <translation>它发出的每个请求都会列在这里：时间、去向、确切的字节、回应，以及每个事件的结果。工具用自己的代码发送的内容不会在这里留下痕迹。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Errors</name>
        <message>
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <source>You have no permission to read or write this file.</source>
            <translation>您没有读取或写入此文件的权限。</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>文件太大。</translation>
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation>文件嵌套过深。</translation>
        </message>
        <message>
            <source>The file is damaged or not in the expected format.</source>
            <translation>文件已损坏或格式不符。</translation>
        </message>
        <message>
            <source>A value is not of the expected type.</source>
            <translation>某个值的类型不符。</translation>
        </message>
        <message>
            <source>The key that decides stands there twice.</source>
            <translation>起决定作用的键出现了两次。</translation>
        </message>
        <message>
            <source>The file was changed in the meantime. Nothing was written.</source>
            <translation>文件在此期间已被更改。未写入任何内容。</translation>
        </message>
        <message>
            <source>The policy of this computer decides; it cannot be changed here.</source>
            <translation>由这台计算机的策略决定；无法在此更改。</translation>
        </message>
        <message>
            <source>This cannot be done here.</source>
            <translation>无法在此执行。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>The system reported an error.</source>
            <translation>系统报告了一个错误。</translation>
        </message>
        <message>
            <source>%1, line %2, column %3</source>
            <translation>%1，第 %2 行，第 %3 列</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ErrorsCard</name>
        <message>
            <source>What goes wrong?</source>
            <translation>哪里出错了？</translation>
        </message>
        <message>
            <source>Nothing: no event tells of an error.</source>
            <translation>没有：没有任何事件报告错误。</translation>
        </message>
        <message numerus="yes">
            <source>One kind of error: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>一种错误：“%1”，%Ln 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln error(s).</source>
            <translation>
                <numerusform>最常见的是“%1”：%Ln 个错误中的 %2 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventDetail</name>
        <message>
            <source>Select an event to see its fields.</source>
            <translation>选择一个事件以查看其字段。</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventList</name>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventModel</name>
        <message>
            <source>no time</source>
            <translation>无时间</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>event · command</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This event does not say when it happened.</source>
            <translation>此事件未注明发生时间。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>时间（UTC）</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventsPage</name>
        <message>
            <source>&amp;Events</source>
            <translation>事件(&amp;E)</translation>
        </message>
        <message>
            <source>Search the events: a command, a field, any text</source>
            <translation>搜索事件：命令、字段或任意文本</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln event(s) shown</source>
            <translation>
                <numerusform>显示 %Ln 个事件中的 %1 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · in a filter: %2</source>
            <comment>counts, then a field</comment>
            <translation>%1 · 筛选名：%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>显示 %Ln 个事件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExchangePane</name>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>请求或回应</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>发送的内容</translation>
        </message>
        <message>
            <source>Its body as hex</source>
            <translation>正文（十六进制）</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回应</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the shown bytes</source>
            <translation>复制所显示的字节</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) in the body, exactly as they left. Of secrets in the address and in headers only the names were kept.</source>
            <translation>
                <numerusform>正文 %Ln 字节，与发出时完全一致。地址和标头中的机密只保留了名称。</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer is known. Nobody can tell whether the request arrived.</source>
            <translation>没有已知的回应。无法判断请求是否送达。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) in the answer.</source>
            <translation>
                <numerusform>回应共 %Ln 字节。</numerusform>
            </translation>
        </message>
        <message>
            <source>It was longer; the rest was not kept.</source>
            <translation>回应更长，其余部分未保留。</translation>
        </message>
        <message>
            <source>The first megabyte is shown.</source>
            <translation>显示第一兆字节。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExportDialog</name>
        <message>
            <source>NDJSON, one event a line</source>
            <translation>NDJSON，每行一个事件</translation>
        </message>
        <message>
            <source>JSON, one document</source>
            <translation>JSON，一个文档</translation>
        </message>
        <message>
            <source>CSV for spreadsheets, formulas defused</source>
            <translation>CSV，用于电子表格，公式已失效处理</translation>
        </message>
        <message>
            <source>HAR 1.2 for network tools</source>
            <translation>HAR 1.2，用于网络工具</translation>
        </message>
        <message>
            <source>HTML, one file that loads nothing</source>
            <translation>HTML，单个文件，不加载任何内容</translation>
        </message>
        <message>
            <source>PDF, for paper</source>
            <translation>PDF，用于打印</translation>
        </message>
        <message>
            <source>&amp;IDs, mail addresses</source>
            <translation>标识符、邮件地址(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Host names, IP addresses</source>
            <translation>主机名、IP 地址(&amp;H)</translation>
        </message>
        <message>
            <source>Paths, the &amp;user&apos;s name</source>
            <translation>路径、用户名(&amp;U)</translation>
        </message>
        <message>
            <source>Values of usage fields</source>
            <translation>使用类字段的值</translation>
        </message>
        <message>
            <source>Values of system fields</source>
            <translation>系统类字段的值</translation>
        </message>
        <message>
            <source>Values of free text and of undeclared fields</source>
            <translation>自由文本和未声明字段的值</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Preview: exactly what is written</source>
            <translation>预览：与写入内容完全一致</translation>
        </message>
        <message>
            <source>&amp;Preview, exactly what is written:</source>
            <translation>预览，与写入内容完全一致(&amp;P)：</translation>
        </message>
        <message>
            <source>&amp;What:</source>
            <translation>内容(&amp;W)：</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>格式(&amp;F)：</translation>
        </message>
        <message>
            <source>Take out first</source>
            <translation>先去除</translation>
        </message>
        <message>
            <source>Values of &amp;these fields, with commas between:</source>
            <translation>这些字段的值，以逗号分隔(&amp;T)：</translation>
        </message>
        <message>
            <source>Fields whose values are taken out</source>
            <translation>要去除其值的字段</translation>
        </message>
        <message>
            <source>The same value gets the same name everywhere in the file, so that rows still belong together. Secrets are always masked.</source>
            <translation>同一个值在整个文件中使用同一个代称，因此各行仍可关联。机密始终被遮盖。</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s), as shown</source>
            <translation>
                <numerusform>%Ln 个事件，如所示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) with their answers</source>
            <translation>
                <numerusform>%Ln 个请求及其响应</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit report of %1</source>
            <translation>%1 的审计报告</translation>
        </message>
        <message numerus="yes">
            <source>Audit report of %Ln tool(s)</source>
            <translation>
                <numerusform>%Ln 个工具的审计报告</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the preview…</source>
            <translation>正在生成预览…</translation>
        </message>
        <message>
            <source>%1. SHA-256: %2</source>
            <translation>%1。SHA-256：%2</translation>
        </message>
        <message>
            <source>The preview ends after %1; Save and Copy take everything.</source>
            <translation>预览到 %1 为止；保存和复制包含全部内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) left out: their file changed since it was read.</source>
            <translation>
                <numerusform>略去 %Ln 个事件：其文件在读取后已更改。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Only its beginning is shown. Save writes all of it; it is too long to copy.</source>
            <translation>只显示开头部分。“保存”会写入全部内容；内容过长，无法复制。</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在写入…</translation>
        </message>
        <message>
            <source>Writing: %1 of %2. Closing this dialog stops it.</source>
            <translation>正在写入：%1 / %2。关闭此对话框即停止。</translation>
        </message>
        <message>
            <source>Nothing was saved: the files behind this export have changed since the preview was made. Open Export again to see what it would be now.</source>
            <translation>未保存任何内容：生成预览之后，此导出所依据的文件已更改。请重新打开“导出”查看现在的内容。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FacetsPane</name>
        <message>
            <source>Values to filter by</source>
            <translation>可用于筛选的值</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>%1, included</source>
            <translation>%1，已包含</translation>
        </message>
        <message>
            <source>%1, excluded</source>
            <translation>%1，已排除</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1，%Ln 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Fates</name>
        <message>
            <source>Reason: %1.</source>
            <translation>原因：%1。</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Waits on this computer to be sent.</source>
            <translation>在此计算机上等待发送。</translation>
        </message>
        <message numerus="yes">
            <source>Waits to be tried again. It was tried %Ln time(s), the last on %1.</source>
            <translation>
                <numerusform>等待重试。已尝试 %Ln 次，最近一次在 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, and the server took it.</source>
            <translation>已发送，且服务器已接收。</translation>
        </message>
        <message>
            <source>%1 took it on %2.</source>
            <translation>%1 于 %2 接收了它。</translation>
        </message>
        <message numerus="yes">
            <source>%1 took it on %2, after %Ln try(s).</source>
            <translation>
                <numerusform>%1 于 %2 接收了它，共尝试 %Ln 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen in a log or an export. The file does not say what became of it.</source>
            <translation>见于日志或导出文件。文件未说明其后续情况。</translation>
        </message>
        <message>
            <source>It left for %1 on %2, and no answer is known: nobody can tell whether it arrived.</source>
            <translation>它于 %2 发往 %1，但没有已知的回应：无法判断是否送达。</translation>
        </message>
        <message>
            <source>%1 refused it on %2.</source>
            <translation>%1 于 %2 拒绝了它。</translation>
        </message>
        <message>
            <source>Thrown away here. It will not be sent.</source>
            <translation>已在此丢弃，不会发送。</translation>
        </message>
        <message>
            <source>Thrown away here: %1. It will not be sent.</source>
            <translation>已在此丢弃：%1。不会发送。</translation>
        </message>
        <message>
            <source>the queue was full, and the oldest went first</source>
            <translation>队列已满，最旧的先被丢弃</translation>
        </message>
        <message>
            <source>it is older than the server takes</source>
            <translation>它太旧，服务器不再接收</translation>
        </message>
        <message>
            <source>it waited longer than the queue keeps events</source>
            <translation>等待时间超过了队列的保留期限</translation>
        </message>
        <message>
            <source>more events came than the tool allows itself</source>
            <translation>事件数量超过了工具的自我限制</translation>
        </message>
        <message>
            <source>it was recorded under a consent that has ended</source>
            <translation>它是在已终止的同意下记录的</translation>
        </message>
        <message>
            <source>its line is damaged</source>
            <translation>它所在的行已损坏</translation>
        </message>
        <message>
            <source>it was tried as often as the tool allows itself</source>
            <translation>已达到工具允许的尝试次数</translation>
        </message>
        <message>
            <source>it is larger than the server takes</source>
            <translation>它太大，服务器不接收</translation>
        </message>
        <message>
            <source>the server has no form for it</source>
            <translation>服务器没有对应的格式</translation>
        </message>
        <message>
            <source>the queue was emptied</source>
            <translation>队列已被清空</translation>
        </message>
        <message>
            <source>it was set aside and is not tried again</source>
            <translation>它已被搁置，不再重试</translation>
        </message>
        <message>
            <source>the tool was turned off</source>
            <translation>该工具已关闭</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>the certificate or the encryption was not accepted</source>
            <translation>证书或加密未被接受</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>耗时过长</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>sent on to another server, which was not followed</source>
            <translation>被重定向到另一台服务器，未跟随</translation>
        </message>
        <message>
            <source>the answer was too long</source>
            <translation>回应过长</translation>
        </message>
        <message>
            <source>the answer is not HTTP</source>
            <translation>回应不是 HTTP</translation>
        </message>
        <message>
            <source>the sender was stopped</source>
            <translation>发送程序被停止</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>no answer: %1</source>
            <translation>没有回应：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Faults</name>
        <message>
            <source>There is no field “%1”. To look for this text, put it in quotes.</source>
            <translation>没有字段“%1”。含有符号的文本请加引号。</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>没有字段“%1”。您是指“%2”吗？</translation>
        </message>
        <message>
            <source>The filter is too long.</source>
            <translation>筛选条件太长。</translation>
        </message>
        <message>
            <source>The filter is nested too deeply.</source>
            <translation>筛选条件嵌套太深。</translation>
        </message>
        <message>
            <source>A quote is not closed.</source>
            <translation>引号没有闭合。</translation>
        </message>
        <message>
            <source>A parenthesis is not closed.</source>
            <translation>括号没有闭合。</translation>
        </message>
        <message>
            <source>This parenthesis closes nothing.</source>
            <translation>此括号没有对应的左括号。</translation>
        </message>
        <message>
            <source>There is nothing between the parentheses.</source>
            <translation>括号之间没有内容。</translation>
        </message>
        <message>
            <source>Several values go with a colon only.</source>
            <translation>多个值只能用于冒号之后。</translation>
        </message>
        <message>
            <source>This moment is only before or after something: use &lt; or &gt;.</source>
            <translation>该时刻只能用于先后比较：请使用 &lt; 或 &gt;。</translation>
        </message>
        <message>
            <source>Findings are not known here.</source>
            <translation>此处没有发现信息。</translation>
        </message>
        <message>
            <source>“%1” is none of: %2.</source>
            <translation>“%1”不在以下各项之中：%2。</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message>
            <source>“%1” is not a duration such as 320ms, 2s, 1.5min or 1h.</source>
            <translation>“%1”不是时长，例如 320ms、2s、1.5min 或 1h。</translation>
        </message>
        <message>
            <source>“%1” is not a time such as -7d, today, 2026-11-18 or 2026-11-18T14:02.</source>
            <translation>“%1”不是时间，例如 -7d、today、2026-11-18 或 2026-11-18T14:02。</translation>
        </message>
        <message>
            <source>“%1” is not a version to compare with.</source>
            <translation>“%1”不是可比较的版本。</translation>
        </message>
        <message>
            <source>“%1” has no order: use a colon.</source>
            <translation>“%1”没有先后顺序：请使用冒号。</translation>
        </message>
        <message>
            <source>Something is missing beside “%1”.</source>
            <translation>“%1”旁边缺少内容。</translation>
        </message>
        <message>
            <source>A value is missing behind “%1”.</source>
            <translation>“%1”之后缺少值。</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <comment>1: place of a character in the line, 2: a sentence</comment>
            <translation>第 %1 个字符：%2</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldValueModel</name>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>▲ undeclared</source>
            <translation>▲ 未声明</translation>
        </message>
        <message>
            <source>%1 does not say that it collects this.</source>
            <translation>%1 未声明会收集此项。</translation>
        </message>
        <message>
            <source>Its value should not be sent, only that it was given.</source>
            <translation>不应发送其值，只应发送“已提供”这一事实。</translation>
        </message>
        <message>
            <source>✂ removed (rule %1)</source>
            <translation>✂ 已移除（规则 %1）</translation>
        </message>
        <message>
            <source>Added when it is sent. %1</source>
            <translation>发送时添加。%1</translation>
        </message>
        <message>
            <source>added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>Added when it is sent: part of the form that this back end asks for.</source>
            <translation>发送时添加：该后端所要求格式的一部分。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsDialog</name>
        <message>
            <source>Every field of %1</source>
            <translation>%1 的所有字段</translation>
        </message>
        <message>
            <source>Search events, fields and purposes</source>
            <translation>搜索事件、字段和用途</translation>
        </message>
        <message>
            <source>Events and fields</source>
            <translation>事件和字段</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsModel</name>
        <message>
            <source>every event</source>
            <translation>每个事件</translation>
        </message>
        <message>
            <source>added by the receiving side</source>
            <translation>由接收方添加</translation>
        </message>
        <message>
            <source>on ordinary calls</source>
            <translation>随普通调用</translation>
        </message>
        <message>
            <source>only that it was given</source>
            <translation>仅表明已提供</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsPane</name>
        <message>
            <source>Fields of the event</source>
            <translation>事件的字段</translation>
        </message>
        <message>
            <source>An event without a name</source>
            <translation>没有名称的事件</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>无时间</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field(s) that the tool does not declare.</source>
            <translation>
                <numerusform>%Ln 个该工具未声明的字段。</numerusform>
            </translation>
        </message>
        <message>
            <source>A key stands there twice.</source>
            <translation>有一个键出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterBar</name>
        <message>
            <source>Saved &amp;Filters</source>
            <translation>已保存的筛选(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save This Filter…</source>
            <translation>保存此筛选(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Values to Filter By</source>
            <translation>可筛选的值(&amp;V)</translation>
        </message>
        <message>
            <source>Give the filter a name and keep it</source>
            <translation>为筛选命名并保存</translation>
        </message>
        <message>
            <source>Show beside the list which values there are, and how many events have them</source>
            <translation>在列表旁显示有哪些值以及各有多少事件</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>值</translation>
        </message>
        <message>
            <source>No filter is saved</source>
            <translation>没有已保存的筛选</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>删除(&amp;F)</translation>
        </message>
        <message>
            <source>Save Filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>名称(&amp;N)：</translation>
        </message>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln 个新事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, show them</source>
            <translation>%1，显示</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterLine</name>
        <message>
            <source>Filter of the events</source>
            <translation>事件筛选</translation>
        </message>
        <message>
            <source>Filter: text, tool:dr, success:false, duration&gt;2s, time&gt;-7d …  ( / )</source>
            <translation>筛选：文本、tool:dr、success:false、duration&gt;2s、time&gt;-7d …  ( / )</translation>
        </message>
        <message>
            <source>▲ not valid</source>
            <translation>▲ 无效</translation>
        </message>
        <message>
            <source>What may stand here</source>
            <translation>此处可填内容</translation>
        </message>
        <message>
            <source>✓ valid</source>
            <translation>✓ 有效</translation>
        </message>
        <message>
            <source>All events are shown.</source>
            <translation>显示所有事件。</translation>
        </message>
        <message>
            <source>The last valid filter stays.</source>
            <translation>保留上一个有效的筛选。</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1，%Ln 个事件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingDetail</name>
        <message>
            <source>Show the &amp;Event</source>
            <translation>显示事件(&amp;E)</translation>
        </message>
        <message>
            <source>The finding</source>
            <translation>该发现</translation>
        </message>
        <message>
            <source>No event is needed for this: it follows from the product&apos;s own description.</source>
            <translation>没有事件：产品说明本身即可看出。</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more event(s)</source>
            <translation>
                <numerusform>另有 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>值：%1</translation>
        </message>
        <message>
            <source>It says:
%1</source>
            <translation>其说法：
%1</translation>
        </message>
        <message>
            <source>&amp;Look at It Again</source>
            <translation>重新关注(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Not a Problem Here</source>
            <translation>在此不是问题(&amp;N)</translation>
        </message>
        <message>
            <source>Remembered for this rule and this field of the tool</source>
            <translation>针对该工具的这条规则和这个字段记住</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingModel</name>
        <message numerus="yes">
            <source>✖ %n error(s)</source>
            <translation>
                <numerusform>✖ %n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %n warning(s)</source>
            <translation>
                <numerusform>▲ %n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n note(s)</source>
            <translation>
                <numerusform>· %n 条提示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>– %n not a problem here</source>
            <translation>
                <numerusform>– %n 条在此不是问题</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Findings</name>
        <message>
            <source>Sent though promised not to be</source>
            <translation>承诺不发送却已发送</translation>
        </message>
        <message>
            <source>People agreed to what the product says about itself. Its own data shows otherwise.</source>
            <translation>人们依据产品的自述作出决定，而它自己的数据却并非如此。</translation>
        </message>
        <message>
            <source>Undeclared field</source>
            <translation>未声明的字段</translation>
        </message>
        <message>
            <source>It is in no list of the product: nobody was told what it is, or what it is for.</source>
            <translation>任何清单都未列出的内容，没有人被告知：既不知是什么，也不知作何用途。</translation>
        </message>
        <message>
            <source>No purpose given</source>
            <translation>未说明用途</translation>
        </message>
        <message>
            <source>Data may only be collected for a purpose that is stated beforehand.</source>
            <translation>只能为事先说明的目的收集数据。</translation>
        </message>
        <message>
            <source>Looks like a secret</source>
            <translation>看起来像机密</translation>
        </message>
        <message>
            <source>Whoever reads it can act in your name. Change it wherever it is used, even if it was not sent.</source>
            <translation>读到它的人可以以您的名义行事。请在所有使用之处更换它，即使它尚未发送。</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>个人数据</translation>
        </message>
        <message>
            <source>It names a person or a machine, whatever the ID beside it says.</source>
            <translation>无论旁边的标识符怎么说，它都指明了某个人或某台机器。</translation>
        </message>
        <message>
            <source>About your work</source>
            <translation>关于您的工作</translation>
        </message>
        <message>
            <source>It tells what you work on: paths, names, sources or addresses.</source>
            <translation>它透露您在做什么：路径、名称、源代码或地址。</translation>
        </message>
        <message>
            <source>Identifier that lasts</source>
            <translation>持久的标识符</translation>
        </message>
        <message>
            <source>A reset does not help: events before and after it can still be linked.</source>
            <translation>重置也无济于事：新旧事件仍然相连。</translation>
        </message>
        <message>
            <source>Same identifier in two products</source>
            <translation>两个产品使用相同的标识符</translation>
        </message>
        <message>
            <source>Whoever receives both can link what you do with the one tool to what you do with the other.</source>
            <translation>能看到两者的人可以把您在两个产品中的行为关联起来。</translation>
        </message>
        <message>
            <source>Tells this machine apart</source>
            <translation>可区分出这台机器</translation>
        </message>
        <message>
            <source>Only one machine sends this value, so it works as an identifier without being called one.</source>
            <translation>只有一台机器会发送此值，因此它虽不叫标识符，却起到标识符的作用。</translation>
        </message>
        <message>
            <source>Sent before you were asked</source>
            <translation>在征求您同意之前发送</translation>
        </message>
        <message>
            <source>Nothing should leave before a person was told and agreed.</source>
            <translation>在告知并获得同意之前，不应有任何内容离开本机。</translation>
        </message>
        <message>
            <source>Sent after the opt-out</source>
            <translation>关闭之后仍发送</translation>
        </message>
        <message>
            <source>Off has to be off, also for the news of turning it off.</source>
            <translation>关闭就必须是关闭，包括“已关闭”这一消息本身。</translation>
        </message>
        <message>
            <source>Not what was declared</source>
            <translation>与声明不符</translation>
        </message>
        <message>
            <source>What does not fit its description may hold more than described.</source>
            <translation>与说明不符的内容可能包含比说明更多的信息。</translation>
        </message>
        <message>
            <source>Over a limit of the back end</source>
            <translation>超出后端的限制</translation>
        </message>
        <message>
            <source>The back end refuses, cuts or ignores it; counts are then wrong.</source>
            <translation>后端会拒绝、截断或忽略它；统计因此出错。</translation>
        </message>
        <message>
            <source>Consent is newer than what is known here</source>
            <translation>同意的时间晚于此处已知的信息</translation>
        </message>
        <message>
            <source>You agreed to something that came after this description was checked; it may collect more.</source>
            <translation>您同意的内容晚于此说明的核查时间；它可能收集更多。</translation>
        </message>
        <message>
            <source>The product contradicts itself</source>
            <translation>产品自相矛盾</translation>
        </message>
        <message>
            <source>One of the two statements is wrong, and a reader cannot know which.</source>
            <translation>两种说法中必有一种是错的，而读者无从知道是哪一种。</translation>
        </message>
        <message>
            <source>Never seen before</source>
            <translation>此前从未见过</translation>
        </message>
        <message>
            <source>It was not sent when you agreed. Look at it before it becomes usual.</source>
            <translation>您同意时它尚未发送。在它变得平常之前，请先看一看。</translation>
        </message>
        <message>
            <source>a private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>a signed token (JWT)</source>
            <translation>已签名的令牌 (JWT)</translation>
        </message>
        <message>
            <source>an access token</source>
            <translation>访问令牌</translation>
        </message>
        <message>
            <source>a connection string</source>
            <translation>连接字符串</translation>
        </message>
        <message>
            <source>a password or key</source>
            <translation>密码或密钥</translation>
        </message>
        <message>
            <source>a value under the name of a secret</source>
            <translation>以机密命名的值</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>模式定义</translation>
        </message>
        <message>
            <source>source text or a stack trace</source>
            <translation>源代码或堆栈跟踪</translation>
        </message>
        <message>
            <source>the value of an environment variable</source>
            <translation>环境变量的值</translation>
        </message>
        <message>
            <source>a Git remote or branch</source>
            <translation>Git 远程仓库或分支</translation>
        </message>
        <message>
            <source>a URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <source>a path in a home directory</source>
            <translation>主目录中的路径</translation>
        </message>
        <message>
            <source>a path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>a file name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>a network card&apos;s address</source>
            <translation>网卡地址</translation>
        </message>
        <message>
            <source>an IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <source>a host name</source>
            <translation>主机名</translation>
        </message>
        <message>
            <source>a user name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>a project&apos;s name</source>
            <translation>项目名称</translation>
        </message>
        <message>
            <source>a random value</source>
            <translation>随机值</translation>
        </message>
        <message>
            <source>%1 has a value that is not among the listed ones.</source>
            <translation>%1 的值不在所列范围内。</translation>
        </message>
        <message>
            <source>%1 is no UUID.</source>
            <translation>%1 不是 UUID。</translation>
        </message>
        <message>
            <source>%1 is no SHA-256: 64 hexadecimal digits.</source>
            <translation>%1 不是 SHA-256（64 位十六进制数字）。</translation>
        </message>
        <message>
            <source>%1 is declared as “%2” and is something else.</source>
            <translation>%1 声明为“%2”，实际却不是。</translation>
        </message>
        <message>
            <source>%1 is among the declared fields, and promised not to be sent.</source>
            <translation>%1 位于已声明的字段之中，却又承诺不发送。</translation>
        </message>
        <message>
            <source>The product&apos;s own example of %1 breaks what it promises.</source>
            <translation>产品自己给出的 %1 示例违背了它的承诺。</translation>
        </message>
        <message>
            <source>Statements about “%1” exclude each other.</source>
            <translation>关于“%1”的说法互相排斥。</translation>
        </message>
        <message>
            <source>%1 was sent again after it was retired at %2.</source>
            <translation>%1 在 %2 停用后又被发送。</translation>
        </message>
        <message>
            <source>%1 cannot be reset. %2</source>
            <translation>%1 无法重置。%2</translation>
        </message>
        <message>
            <source>An event of %1 is older than your answer of %2.</source>
            <translation>%1 的事件早于您在 %2 的答复。</translation>
        </message>
        <message>
            <source>An event of %1 is newer than the opt-out of %2.</source>
            <translation>%1 的事件晚于 %2 的关闭操作。</translation>
        </message>
        <message>
            <source>%1 says itself that telemetry was off.</source>
            <translation>%1 本身表明遥测已关闭。</translation>
        </message>
        <message>
            <source>You answered version %1 of the question; known here is %2.</source>
            <translation>您答复的是第 %1 版的询问；此处已知的是 %2。</translation>
        </message>
        <message>
            <source>You agreed on %1; this description was checked on %2.</source>
            <translation>您于 %1 同意；此说明于 %2 核查。</translation>
        </message>
        <message>
            <source>✖ error</source>
            <translation>✖ 错误</translation>
        </message>
        <message>
            <source>▲ warning</source>
            <translation>▲ 警告</translation>
        </message>
        <message>
            <source>· note</source>
            <translation>· 提示</translation>
        </message>
        <message>
            <source>✔ valid</source>
            <translation>✔ 有效</translation>
        </message>
        <message>
            <source>✖ invalid</source>
            <translation>✖ 无效</translation>
        </message>
        <message>
            <source>? unrecognised</source>
            <translation>? 未识别</translation>
        </message>
        <message>
            <source>✔ kept in %1</source>
            <translation>✔ 在 %1 个事件中遵守</translation>
        </message>
        <message>
            <source>✖ broken in %1 of %2</source>
            <translation>✖ %2 个事件中有 %1 个违反</translation>
        </message>
        <message>
            <source>%1 holds what the product promises not to send.</source>
            <translation>%1 包含产品承诺不发送的内容。</translation>
        </message>
        <message>
            <source>%1 holds %2; the product promises none.</source>
            <translation>%1 包含%2；产品承诺不含此类内容。</translation>
        </message>
        <message>
            <source>%1 is not in the product&apos;s own list of fields.</source>
            <translation>%1 不在产品自己的字段清单中。</translation>
        </message>
        <message>
            <source>%1 is not declared.</source>
            <translation>%1 未声明。</translation>
        </message>
        <message>
            <source>Nothing says what %1 is for.</source>
            <translation>没有说明 %1 的用途。</translation>
        </message>
        <message>
            <source>%1 holds %2.</source>
            <translation>%1 包含%2。</translation>
        </message>
        <message>
            <source>%1 is the same as in %2.</source>
            <translation>%1 与 %2 中的相同。</translation>
        </message>
        <message>
            <source>%1 does not fit what the back end takes (%2).</source>
            <translation>%1 不符合后端可接受的内容（%2）。</translation>
        </message>
        <message>
            <source>%1 was never seen before.</source>
            <translation>%1 此前从未见过。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingsPage</name>
        <message>
            <source>&amp;Import List…</source>
            <translation>导入列表(&amp;I)…</translation>
        </message>
        <message>
            <source>E&amp;xport List…</source>
            <translation>导出列表(&amp;X)…</translation>
        </message>
        <message>
            <source>Fin&amp;dings</source>
            <translation>发现(&amp;D)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>搜索发现</translation>
        </message>
        <message>
            <source>Findings by severity</source>
            <translation>按严重程度排列的发现</translation>
        </message>
        <message>
            <source>Add another&apos;s list of what is no problem to this computer&apos;s</source>
            <translation>把他人的“不是问题”列表加入本机列表</translation>
        </message>
        <message>
            <source>Write the list of what is no problem here to a file</source>
            <translation>把“在此不是问题”的列表写入文件</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was found in %Ln event(s).</source>
            <translation>
                <numerusform>在 %Ln 个事件中没有发现问题。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 and in the product&apos;s own description.</source>
            <translation>%1，来自 %2以及产品自身的描述。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln 条发现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a finding to see why it matters.</source>
            <translation>选择一条发现，查看其重要性。</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Nothing new: the list here holds all of it already.</source>
            <translation>没有新内容：此处的清单已全部包含。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entry(s) in the list of what is no problem here.</source>
            <translation>
                <numerusform>“此处不是问题”清单中新增 %Ln 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FreezeBar</name>
        <message>
            <source>❄ Frozen</source>
            <translation>❄ 已冻结</translation>
        </message>
        <message>
            <source>❄ Freeze</source>
            <translation>❄ 冻结</translation>
        </message>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln 个新事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, show them</source>
            <translation>%1，显示</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HeatMap</name>
        <message>
            <source>Calendar of events a day</source>
            <translation>每日事件日历</translation>
        </message>
        <message>
            <source>%1: no events</source>
            <translation>%1：无事件</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: events</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %Ln failed</source>
            <comment>date: events</comment>
            <translation>
                <numerusform>%1：%2，%Ln 个失败</numerusform>
            </translation>
        </message>
        <message>
            <source>fewer</source>
            <translation>较少</translation>
        </message>
        <message>
            <source>more</source>
            <translation>较多</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HistoryDialog</name>
        <message>
            <source>History of Changes</source>
            <translation>更改历史</translation>
        </message>
        <message>
            <source>Nothing was changed with Vitrine yet.</source>
            <translation>尚未用 Vitrine 作过任何更改。</translation>
        </message>
        <message>
            <source>What was changed with Vitrine on this computer, newest first.</source>
            <translation>在这台计算机上用 Vitrine 所作的更改，最新的在前。</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Undo the Newest</source>
            <translation>撤销最新一项</translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln line(s) of the list cannot be read: what they changed is not shown and cannot be undone from here.</source>
            <translation>
                <numerusform>▲ 列表中有 %Ln 行无法读取：其中的更改不显示，也无法从此处撤销。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HistoryModel</name>
        <message>
            <source>%1 (undone)</source>
            <translation>%1（已撤销）</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Events deleted</source>
            <translation>已删除的事件</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Identities</name>
        <message>
            <source>Who are you to them?</source>
            <translation>在他们眼中您是谁？</translation>
        </message>
        <message>
            <source>No ID. Its events carry nothing that names you or this computer.</source>
            <translation>没有标识符。其事件不包含任何能指明您或这台计算机的内容。</translation>
        </message>
        <message>
            <source>none here</source>
            <translation>此处没有</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>重置…</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>重置 %1</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>自 %1 起。</translation>
        </message>
        <message>
            <source>From %1.</source>
            <translation>来自 %1。</translation>
        </message>
        <message>
            <source>Also used by: %1.</source>
            <translation>也被以下工具使用：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ID(s), the last retired on %1.</source>
            <translation>
                <numerusform>%n 个历史标识符，最近一个停用于 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show Earlier…</source>
            <translation>显示历史…</translation>
        </message>
        <message>
            <source>Show earlier IDs</source>
            <translation>显示历史标识符</translation>
        </message>
        <message>
            <source>Deletion Request…</source>
            <translation>删除请求…</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::IdsDialog</name>
        <message>
            <source>IDs of %1</source>
            <translation>%1 的标识符</translation>
        </message>
        <message>
            <source>IDs</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Retired IDs stay on this computer only, so that a deletion request can name them.</source>
            <translation>已停用的标识符只保留在这台计算机上，以便删除请求引用它们。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::IdsModel</name>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>首次出现</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>停用时间</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::LadderModel</name>
        <message>
            <source>%1, decides</source>
            <translation>%1，起决定作用</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>次序</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MachineOverview</name>
        <message>
            <source>Look at Sample Data</source>
            <translation>查看示例数据</translation>
        </message>
        <message>
            <source>Tools on this computer</source>
            <translation>这台计算机上的工具</translation>
        </message>
        <message>
            <source>A tool&apos;s description could not be read: %1</source>
            <translation>无法读取某个工具的描述：%1</translation>
        </message>
        <message>
            <source>The policy of this computer does not count: %1</source>
            <translation>这台计算机的策略不生效：%1</translation>
        </message>
        <message numerus="yes">
            <source>Turn Off %n Tool(s)…</source>
            <translation>
                <numerusform>关闭 %n 个工具…</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn Off…</source>
            <translation>关闭…</translation>
        </message>
        <message numerus="yes">
            <source>Turn On %n Tool(s)…</source>
            <translation>
                <numerusform>开启 %n 个工具…</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn On…</source>
            <translation>开启…</translation>
        </message>
        <message>
            <source>Select one or several tools to turn them off or on together. Press Enter to open one.</source>
            <translation>选择一个或多个工具，可一起关闭或开启。按回车键打开其中一个。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MainWindow</name>
        <message>
            <source>Look at This Computer</source>
            <translation>查看这台计算机</translation>
        </message>
        <message>
            <source>This program sent nothing</source>
            <translation>本程序未发送任何内容</translation>
        </message>
        <message>
            <source>Vitrine</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <source>Vitrine has no telemetry and no code that could reach a network.</source>
            <translation>Vitrine 没有遥测，也没有任何能访问网络的代码。</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台计算机</translation>
        </message>
        <message>
            <source>%1 (sample data) — Vitrine</source>
            <translation>%1（示例数据）— Vitrine</translation>
        </message>
        <message>
            <source>%1 — Vitrine</source>
            <translation>%1 — Vitrine</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) known here</source>
            <translation>
                <numerusform>此处已知 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Search events</source>
            <translation>搜索事件</translation>
        </message>
        <message>
            <source>Sample data: nothing here is yours.</source>
            <translation>示例数据：这里没有任何内容属于您。</translation>
        </message>
        <message>
            <source>Sample Data</source>
            <translation>示例数据</translation>
        </message>
        <message>
            <source>The sample data could not be written to a temporary directory.</source>
            <translation>无法将示例数据写入临时目录。</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>A Config File</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <source>No tool here keeps its settings in a file of your choice.</source>
            <translation>这里没有工具把设置保存在您选择的文件中。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) of the folder were opened; it holds more.</source>
            <translation>
                <numerusform>已打开该文件夹中的 %Ln 个文件；其中还有更多。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MaySend</name>
        <message>
            <source>May it send?</source>
            <translation>可以发送吗？</translation>
        </message>
        <message>
            <source>Turn Off…</source>
            <translation>关闭…</translation>
        </message>
        <message>
            <source>Turn On…</source>
            <translation>开启…</translation>
        </message>
        <message>
            <source>Its notice has not been shown yet. Until then, Vitrine&apos;s recorder keeps nothing.</source>
            <translation>其告知尚未显示。在此之前，Vitrine 的记录器不保留任何内容。</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>验证…</translation>
        </message>
        <message>
            <source>Runs a command of yours and shows what it really sends.</source>
            <translation>运行您的一条命令，并显示它实际发送的内容。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MenuTexts</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open logs, spools or exports and show their events</source>
            <translation>打开日志、队列或导出文件并显示其中的事件</translation>
        </message>
        <message>
            <source>&amp;Close Opened Files</source>
            <translation>关闭已打开的文件(&amp;C)</translation>
        </message>
        <message>
            <source>Show only what this computer holds</source>
            <translation>仅显示这台计算机上的内容</translation>
        </message>
        <message>
            <source>&amp;Sample Data</source>
            <translation>示例数据(&amp;S)</translation>
        </message>
        <message>
            <source>Look at made-up data of a made-up computer</source>
            <translation>查看一台虚构计算机的虚构数据</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo Last Change</source>
            <translation>撤销上次更改(&amp;U)</translation>
        </message>
        <message>
            <source>Restore the files of the last change, to the byte</source>
            <translation>逐字节还原上次更改的文件</translation>
        </message>
        <message>
            <source>&amp;History of Changes…</source>
            <translation>更改历史(&amp;H)…</translation>
        </message>
        <message>
            <source>What was changed with Vitrine, and when</source>
            <translation>用 Vitrine 更改了什么、何时更改</translation>
        </message>
        <message>
            <source>Copy the command line that gives the same answer as text</source>
            <translation>复制能以文本给出相同答案的命令行</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>转到搜索框</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Read Again</source>
            <translation>重新读取(&amp;R)</translation>
        </message>
        <message>
            <source>Read files and settings of this computer again</source>
            <translation>重新读取这台计算机的文件和设置</translation>
        </message>
        <message>
            <source>&amp;Stop Reading</source>
            <translation>停止读取(&amp;S)</translation>
        </message>
        <message>
            <source>Keep what was read so far</source>
            <translation>保留目前已读取的内容</translation>
        </message>
        <message>
            <source>Tools &amp;Not Found Here</source>
            <translation>此处未找到的工具(&amp;N)</translation>
        </message>
        <message>
            <source>Unfold the tools that were not found</source>
            <translation>展开未找到的工具</translation>
        </message>
        <message>
            <source>Reset &amp;Layout</source>
            <translation>重置布局(&amp;L)</translation>
        </message>
        <message>
            <source>Put the window&apos;s parts back where they were</source>
            <translation>将窗口各部分恢复到原处</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Next Part of the Window</source>
            <translation>窗口的下一部分(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous Part of the Window</source>
            <translation>窗口的上一部分(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>Turn O&amp;ff…</source>
            <translation>关闭(&amp;F)…</translation>
        </message>
        <message>
            <source>Show what turning telemetry off would change</source>
            <translation>显示关闭遥测会更改什么</translation>
        </message>
        <message>
            <source>Turn O&amp;n…</source>
            <translation>开启(&amp;N)…</translation>
        </message>
        <message>
            <source>Show what turning telemetry on would change</source>
            <translation>显示开启遥测会更改什么</translation>
        </message>
        <message>
            <source>&amp;Reset ID…</source>
            <translation>重置标识符(&amp;R)…</translation>
        </message>
        <message>
            <source>Show what a new ID would change</source>
            <translation>显示新标识符会更改什么</translation>
        </message>
        <message>
            <source>Name a &amp;Config File…</source>
            <translation>指定配置文件(&amp;C)…</translation>
        </message>
        <message>
            <source>For tools whose settings live in a file only you know, such as a values.yaml</source>
            <translation>适用于设置位于只有您知道的文件（例如 values.yaml）中的工具</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>Every key of this window</source>
            <translation>此窗口的所有按键</translation>
        </message>
        <message>
            <source>&amp;About Vitrine</source>
            <translation>关于 Vitrine(&amp;A)</translation>
        </message>
        <message>
            <source>What Vitrine is, and what it promises</source>
            <translation>Vitrine 是什么，作出哪些承诺</translation>
        </message>
        <message>
            <source>&amp;Copy Value</source>
            <translation>复制值(&amp;C)</translation>
        </message>
        <message>
            <source>Copy the cell that is pointed at</source>
            <translation>复制所指的单元格</translation>
        </message>
        <message>
            <source>Copy Row as &amp;JSON</source>
            <translation>将行复制为 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>Copy the whole row; secrets stay masked</source>
            <translation>复制整行；机密仍被遮盖</translation>
        </message>
        <message>
            <source>Copy as &amp;vitrinectl Command</source>
            <translation>复制为 vitrinectl 命令(&amp;V)</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>列(&amp;U)</translation>
        </message>
        <message>
            <source>Times in U&amp;TC</source>
            <translation>以 UTC 显示时间(&amp;T)</translation>
        </message>
        <message>
            <source>Show every time in UTC, not by this computer&apos;s clock</source>
            <translation>所有时间以 UTC 显示，而非本机时钟</translation>
        </message>
        <message>
            <source>&amp;High Contrast</source>
            <translation>高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>Black on white or white on black, and a frame around what has the focus</source>
            <translation>白底黑字或黑底白字，并为焦点所在处加框</translation>
        </message>
        <message>
            <source>Find a &amp;Command…</source>
            <translation>查找命令(&amp;C)…</translation>
        </message>
        <message>
            <source>Every command, tool and page by a few letters of its name</source>
            <translation>用名称中的几个字母找到任何命令、工具和页面</translation>
        </message>
        <message>
            <source>Next &amp;Line of the List</source>
            <translation>列表的下一行(&amp;L)</translation>
        </message>
        <message>
            <source>The next event or request, wherever the focus is</source>
            <translation>下一个事件或请求，无论焦点在何处</translation>
        </message>
        <message>
            <source>Pre&amp;vious Line of the List</source>
            <translation>列表的上一行(&amp;V)</translation>
        </message>
        <message>
            <source>The event or request before, wherever the focus is</source>
            <translation>上一个事件或请求，无论焦点在何处</translation>
        </message>
        <message>
            <source>Move on to the next part of the window</source>
            <translation>移到窗口的下一部分</translation>
        </message>
        <message>
            <source>Go back to the part before</source>
            <translation>回到前一部分</translation>
        </message>
        <message>
            <source>Look at this one</source>
            <translation>查看此项</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>显示此页面</translation>
        </message>
        <message>
            <source>From Ra&amp;w to the Wire…</source>
            <translation>从原始到线上(&amp;W)…</translation>
        </message>
        <message>
            <source>Show what the rules and the back end&apos;s form make of the selected event</source>
            <translation>显示规则和后端格式对所选事件做了什么</translation>
        </message>
        <message>
            <source>&amp;Paste an Event…</source>
            <translation>粘贴事件(&amp;P)…</translation>
        </message>
        <message>
            <source>Show what would become of an event; nothing of it is stored or sent</source>
            <translation>显示事件会变成什么；不会存储或发送任何内容</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>比较(&amp;D)…</translation>
        </message>
        <message>
            <source>Lay two events, days or versions of a tool side by side</source>
            <translation>并排查看某个工具的两个事件、日期或版本</translation>
        </message>
        <message>
            <source>&amp;Verify…</source>
            <translation>验证(&amp;V)…</translation>
        </message>
        <message>
            <source>Run a command of yours and see what it really sends</source>
            <translation>运行您的一条命令，查看它实际发送的内容</translation>
        </message>
        <message>
            <source>Try an &amp;Answer…</source>
            <translation>试一种应答(&amp;A)…</translation>
        </message>
        <message>
            <source>Send the selected request to a sink and see what the sender makes of its answer</source>
            <translation>将所选请求发送到接收器，查看发送程序如何处理其应答</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Save or copy what is shown, redacted if you want; the preview is what is written</source>
            <translation>分发所显示的内容，可先去除敏感信息；预览即写入的内容</translation>
        </message>
        <message>
            <source>&amp;Audit Report…</source>
            <translation>审计报告(&amp;A)…</translation>
        </message>
        <message>
            <source>State, ladder, fields, findings and hashes as one document to hand on</source>
            <translation>将状态、决定阶梯、字段、发现和校验和汇成一份文档</translation>
        </message>
        <message>
            <source>This Profile &amp;Is Wrong…</source>
            <translation>此配置档案有误(&amp;I)…</translation>
        </message>
        <message>
            <source>Write a text to those who keep Vitrine&apos;s profile of this tool; nothing is sent</source>
            <translation>给维护此工具档案的人写一段文本；不发送任何内容</translation>
        </message>
        <message>
            <source>Watch in the &amp;Background</source>
            <translation>在后台留意(&amp;B)</translation>
        </message>
        <message>
            <source>Look every quarter of an hour, and show a note when a tool&apos;s state changed or a new field appeared</source>
            <translation>每一刻钟查看一次，状态改变或出现新字段时显示提示</translation>
        </message>
        <message>
            <source>&amp;Freeze</source>
            <translation>冻结(&amp;F)</translation>
        </message>
        <message>
            <source>Keep what is shown while reading goes on</source>
            <translation>保持当前显示，读取继续进行</translation>
        </message>
        <message>
            <source>Show What Is Ne&amp;w</source>
            <translation>显示新内容(&amp;W)</translation>
        </message>
        <message>
            <source>Take in what came since the freeze</source>
            <translation>纳入冻结以来的新内容</translation>
        </message>
        <message>
            <source>&amp;Import “Not a Problem” List…</source>
            <translation>导入“不是问题”清单(&amp;I)…</translation>
        </message>
        <message>
            <source>Add another&apos;s list of what is no problem to this computer&apos;s</source>
            <translation>把别人的“不是问题”清单加入本机的清单</translation>
        </message>
        <message>
            <source>Export “&amp;Not a Problem” List…</source>
            <translation>导出“不是问题”清单(&amp;N)…</translation>
        </message>
        <message>
            <source>Write the list of what is no problem here to a file</source>
            <translation>把此处的“不是问题”清单写入文件</translation>
        </message>
        <message>
            <source>This Field Is Wron&amp;g in the Profile…</source>
            <translation>档案中的此字段有误(&amp;G)…</translation>
        </message>
        <message>
            <source>Write a text about the field that is pointed at; nothing is sent</source>
            <translation>就所指字段写一段文本；不发送任何内容</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MomentModel</name>
        <message>
            <source>Vitrine&apos;s own notes</source>
            <translation>Vitrine 自己的记录</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>Nobody noted when exactly; it was no later than that.</source>
            <translation>没有记录确切时间；不晚于此时。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>标记</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::NewsNote</name>
        <message>
            <source>Go There</source>
            <translation>前往</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::NoteBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close this note</source>
            <translation>关闭此提示</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OutcomeModel</name>
        <message>
            <source>without a name</source>
            <translation>无名称</translation>
        </message>
        <message>
            <source>↻ to be tried again</source>
            <translation>↻ 将重试</translation>
        </message>
        <message>
            <source>… not tried yet</source>
            <translation>… 尚未尝试</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln field(s) were removed before)</source>
            <translation>
                <numerusform>%1（此前已移除 %Ln 个字段）</numerusform>
            </translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Again in</source>
            <translation>再次尝试</translation>
        </message>
        <message>
            <source>Tries used up</source>
            <translation>已用次数</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OutputDialog</name>
        <message>
            <source>The first megabyte is shown.</source>
            <translation>显示第一兆字节。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OverviewPage</name>
        <message>
            <source>&amp;Overview</source>
            <translation>概览(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageDialog</name>
        <message>
            <source>From Raw to the Wire</source>
            <translation>从原始到线上</translation>
        </message>
        <message>
            <source>an event without a name</source>
            <translation>没有名称的事件</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageModel</name>
        <message>
            <source>(name of the event)</source>
            <translation>（事件名称）</translation>
        </message>
        <message>
            <source>(time)</source>
            <translation>（时间）</translation>
        </message>
        <message>
            <source>(ID of the event)</source>
            <translation>（事件 ID）</translation>
        </message>
        <message>
            <source>(session)</source>
            <translation>（会话）</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>未保留</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原始</translation>
        </message>
        <message>
            <source>What the rules leave</source>
            <translation>规则保留的内容</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>清理后</translation>
        </message>
        <message>
            <source>On the wire</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>Place in the request</source>
            <translation>在请求中的位置</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageView</name>
        <message>
            <source>Raw, cleaned and wire, field by field</source>
            <translation>逐字段的原始、清理后与线上值</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PasteDialog</name>
        <message>
            <source>Paste an Event</source>
            <translation>粘贴事件</translation>
        </message>
        <message>
            <source>Event as JSON</source>
            <translation>JSON 形式的事件</translation>
        </message>
        <message>
            <source>{&quot;name&quot;: &quot;…&quot;, &quot;fields&quot;: { … }}, an event as a back end gets it, or plain fields</source>
            <translation>{&quot;name&quot;: &quot;…&quot;, &quot;fields&quot;: { … }}、后端收到的事件，或仅有字段</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Event that plain fields belong to</source>
            <translation>纯字段所属的事件</translation>
        </message>
        <message>
            <source>Which of the pasted events</source>
            <translation>粘贴的事件中的哪一个</translation>
        </message>
        <message>
            <source>&amp;Tool:</source>
            <translation>工具(&amp;T)：</translation>
        </message>
        <message>
            <source>Plain &amp;fields are of:</source>
            <translation>纯字段属于(&amp;F)：</translation>
        </message>
        <message>
            <source>Nothing that is pasted here is stored or sent.</source>
            <translation>此处粘贴的内容不会被存储或发送。</translation>
        </message>
        <message>
            <source>an event that they name</source>
            <translation>其自身注明的事件</translation>
        </message>
        <message>
            <source>Event %1: %2</source>
            <translation>事件 %1：%2</translation>
        </message>
        <message>
            <source>▲ Understood, but it does not say which event it is. Choose one above.</source>
            <translation>▲ 已理解，但未注明是哪个事件。请在上方选择。</translation>
        </message>
        <message>
            <source>▲ Understood, but %1 declares no event “%2”.</source>
            <translation>▲ 已理解，但 %1 未声明事件“%2”。</translation>
        </message>
        <message>
            <source>✓ Understood as the fields of “%1”.</source>
            <translation>✓ 已理解为“%1”的字段。</translation>
        </message>
        <message>
            <source>✓ Understood: “%1” as a tool or a back end writes it.</source>
            <translation>✓ 已理解：工具或后端所写的“%1”。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Phrases</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>Yes. The policy of this computer demands it.</source>
            <translation>可以。这台计算机的策略要求如此。</translation>
        </message>
        <message>
            <source>Yes. The variable %1 in the environment says so.</source>
            <translation>可以。环境变量 %1 如此规定。</translation>
        </message>
        <message>
            <source>Yes. The option %1 says so.</source>
            <translation>可以。选项 %1 如此规定。</translation>
        </message>
        <message>
            <source>Yes. The rule for automated builds says so.</source>
            <translation>可以。自动构建的规则如此规定。</translation>
        </message>
        <message>
            <source>Yes. The project file %1 says so.</source>
            <translation>可以。项目文件 %1 如此规定。</translation>
        </message>
        <message>
            <source>Yes. Nothing forbids it, and the file %1 says so.</source>
            <translation>可以。没有任何规则禁止，且文件 %1 如此规定。</translation>
        </message>
        <message>
            <source>Yes. Nothing forbids it, and the tool sends unless it is told not to.</source>
            <translation>可以。没有任何规则禁止，而该工具除非被告知不要发送，否则就会发送。</translation>
        </message>
        <message>
            <source>No. The policy of this computer forbids it.</source>
            <translation>不可以。这台计算机的策略禁止发送。</translation>
        </message>
        <message>
            <source>No. The variable %1 in the environment forbids it.</source>
            <translation>不可以。环境变量 %1 禁止发送。</translation>
        </message>
        <message>
            <source>No. The option %1 forbids it.</source>
            <translation>不可以。选项 %1 禁止发送。</translation>
        </message>
        <message>
            <source>No. This is an automated build, and there the tool stays silent.</source>
            <translation>不可以。这是自动构建，该工具在其中保持静默。</translation>
        </message>
        <message>
            <source>No. The project file %1 forbids it.</source>
            <translation>不可以。项目文件 %1 禁止发送。</translation>
        </message>
        <message>
            <source>No. The file %1 forbids it.</source>
            <translation>不可以。文件 %1 禁止发送。</translation>
        </message>
        <message>
            <source>No. The tool sends only when it is told to, and nothing tells it to.</source>
            <translation>不可以。该工具只有被要求时才发送，而目前没有任何要求。</translation>
        </message>
        <message>
            <source>may send</source>
            <translation>可以发送</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>尚未询问</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>locked on</source>
            <translation>锁定为开</translation>
        </message>
        <message>
            <source>locked off</source>
            <translation>锁定为关</translation>
        </message>
        <message>
            <source>Not yet. What it asks for has changed since you agreed, so it has to ask again.</source>
            <translation>还不可以。自您同意以来，它所请求的内容已有变化，因此必须重新询问。</translation>
        </message>
        <message>
            <source>Not yet. The tool has still to ask you.</source>
            <translation>还不可以。该工具还须先询问您。</translation>
        </message>
        <message>
            <source>Cannot tell. %1 cannot be read as an answer, so nothing here counts it as a yes.</source>
            <translation>无法判断。%1 无法作为答案读取，因此这里不视为同意。</translation>
        </message>
        <message>
            <source>No. %1 cannot be read as an answer, and then nothing is sent.</source>
            <translation>不可以。%1 无法作为答案读取，此时不发送任何内容。</translation>
        </message>
        <message>
            <source>Policy of this computer</source>
            <translation>这台计算机的策略</translation>
        </message>
        <message>
            <source>Built-in default</source>
            <translation>内置默认值</translation>
        </message>
        <message>
            <source>%1 itself sends all the same.</source>
            <translation>%1 自身仍会发送。</translation>
        </message>
        <message>
            <source>%1 itself stays silent all the same.</source>
            <translation>%1 自身仍保持静默。</translation>
        </message>
        <message>
            <source>What %1 itself does then is not known.</source>
            <translation>此时 %1 自身会怎么做尚不清楚。</translation>
        </message>
        <message>
            <source>The policy of this computer decides; this switch cannot change that.</source>
            <translation>由这台计算机的策略决定；此开关无法改变。</translation>
        </message>
        <message>
            <source>The file will say on, but it stays off: %1 still wins.</source>
            <translation>文件将写为“开”，但仍保持关闭：%1 依然优先。</translation>
        </message>
        <message>
            <source>The file will say off, but the tool may still send: %1 still wins.</source>
            <translation>文件将写为“关”，但该工具仍可发送：%1 依然优先。</translation>
        </message>
        <message>
            <source>“%1”: on</source>
            <translation>“%1”：开</translation>
        </message>
        <message>
            <source>“%1”: off</source>
            <translation>“%1”：关</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1：“%2”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>no policy</source>
            <translation>没有策略</translation>
        </message>
        <message>
            <source>ignored: others than the administrator could have written it</source>
            <translation>已忽略：管理员以外的人也可能写入了它</translation>
        </message>
        <message>
            <source>the policy is damaged</source>
            <translation>策略已损坏</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>由您决定</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>no file named (Tools, Name a Config File)</source>
            <translation>未指定文件（“工具”→“指定配置文件”）</translation>
        </message>
        <message>
            <source>the key stands there twice</source>
            <translation>该键出现了两次</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>文件已损坏</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <source>cannot tell: the value is computed when the tool runs</source>
            <translation>无法判断：该值在工具运行时才计算</translation>
        </message>
        <message>
            <source>on, unless something above says otherwise</source>
            <translation>开，除非上面另有规定</translation>
        </message>
        <message>
            <source>off, unless something above says otherwise</source>
            <translation>关，除非上面另有规定</translation>
        </message>
        <message>
            <source>Automated build (CI)</source>
            <translation>自动构建（CI）</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>set, but empty</source>
            <translation>已设置但为空</translation>
        </message>
        <message>
            <source>“%1”: the tool does not react to this value</source>
            <translation>“%1”：该工具不理会此值</translation>
        </message>
        <message>
            <source>“%1”: not an answer the tool knows</source>
            <translation>“%1”：不是该工具认识的答案</translation>
        </message>
        <message>
            <source>not in an automated build</source>
            <translation>不在自动构建中</translation>
        </message>
        <message>
            <source>%1 says that this is an automated build</source>
            <translation>%1 表明这是自动构建</translation>
        </message>
        <message>
            <source>asks first, and has not asked yet</source>
            <translation>会先询问，但尚未询问</translation>
        </message>
        <message>
            <source>you agreed to an older version of what is asked</source>
            <translation>您同意的是较旧版本的内容</translation>
        </message>
        <message>
            <source>None of the tools Vitrine knows was found on this computer.</source>
            <translation>在这台计算机上没有找到 Vitrine 已知的任何工具。</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n tool(s) found here may send.</source>
            <translation>
                <numerusform>此处找到的 %n 个工具都不可以发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the tools found here may send.</source>
            <translation>
                <numerusform>此处找到的工具中有 %n 个可以发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait to be sent.</source>
            <translation>
                <numerusform>%Ln 个事件等待发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last event known to be sent left on %1.</source>
            <translation>已知最近一次发送的事件于 %1 发出。</translation>
        </message>
        <message>
            <source>Turned on</source>
            <translation>已开启</translation>
        </message>
        <message>
            <source>Turned off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>New ID</source>
            <translation>新标识符</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>使用情况</translation>
        </message>
        <message>
            <source>system</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>◆ identifier</source>
            <translation>◆ 标识符</translation>
        </message>
        <message>
            <source>✎ free text</source>
            <translation>✎ 自由文本</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <source>list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>group of values</source>
            <translation>一组值</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>No events are known on this computer.</source>
            <translation>这台计算机上没有已知事件。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>没有等待发送的内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln were sent, the last on %1.</source>
            <translation>
                <numerusform>已发送 %Ln 个，最近一次于 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>None is known to have been sent.</source>
            <translation>没有已知被发送过的事件。</translation>
        </message>
        <message>
            <source>● may send</source>
            <translation>● 可以发送</translation>
        </message>
        <message>
            <source>▣ locked on</source>
            <translation>▣ 锁定为开</translation>
        </message>
        <message>
            <source>▣ locked off</source>
            <translation>▣ 锁定为关</translation>
        </message>
        <message>
            <source>◌ not asked yet</source>
            <translation>◌ 尚未询问</translation>
        </message>
        <message>
            <source>○ off</source>
            <translation>○ 关闭</translation>
        </message>
        <message>
            <source>? cannot tell</source>
            <translation>? 无法判断</translation>
        </message>
        <message>
            <source>the policy of this computer</source>
            <translation>本计算机的策略</translation>
        </message>
        <message>
            <source>the built-in default</source>
            <translation>内置默认值</translation>
        </message>
        <message>
            <source>%1: %2 now, before %3; decided by: %4</source>
            <translation>%1：现在 %2，之前 %3；决定者：%4</translation>
        </message>
        <message>
            <source>%1: still %2; decided by: %3, before by: %4</source>
            <translation>%1：仍为 %2；决定者：%3，之前：%4</translation>
        </message>
        <message>
            <source>%1, new: %2</source>
            <translation>%1，新增：%2</translation>
        </message>
        <message>
            <source>%1, no longer: %2</source>
            <translation>%1，不再有：%2</translation>
        </message>
        <message>
            <source>%1: events %2 hold a field that was not there before: %3</source>
            <translation>%1：事件 %2 含有一个以前没有的字段：%3</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ProductView</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Sample computer</source>
            <translation>示例计算机</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台计算机</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Save or copy what this page shows</source>
            <translation>分发此页显示的内容</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Promises</name>
        <message>
            <source>What do they promise?</source>
            <translation>他们承诺了什么？</translation>
        </message>
        <message>
            <source>See Every Field…</source>
            <translation>查看所有字段…</translation>
        </message>
        <message>
            <source>Read More</source>
            <translation>了解更多</translation>
        </message>
        <message>
            <source>Open the tool&apos;s own page about telemetry</source>
            <translation>打开该工具关于遥测的页面</translation>
        </message>
        <message>
            <source>Its notice says:
“%1”</source>
            <translation>其告知内容：
“%1”</translation>
        </message>
        <message>
            <source>%1 (checked %2)</source>
            <translation>%1（核对于 %2）</translation>
        </message>
        <message>
            <source>Read from: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n 个标识符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of free text</source>
            <translation>
                <numerusform>%n 个自由文本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about the system</source>
            <translation>
                <numerusform>%n 个关于系统</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about use</source>
            <translation>
                <numerusform>%n 个关于使用情况</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3.</source>
            <extracomment>%1 &quot;9 kinds of events&quot;, %2 &quot;31 fields&quot;, %3 &quot;1 identifier, 6 about the system, 24 about use&quot;</extracomment>
            <translation>%1，%2：%3。</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of events</source>
            <translation>
                <numerusform>%n 种事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>It promises never to send:</source>
            <translation>它承诺绝不发送：</translation>
        </message>
        <message>
            <source>Rights it grants:</source>
            <translation>它赋予的权利：</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>法律依据：%1</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>保存期限：%1</translation>
        </message>
        <message>
            <source>Contact: %1</source>
            <translation>联系方式：%1</translation>
        </message>
        <message>
            <source>This Is Wrong…</source>
            <translation>这里有误…</translation>
        </message>
        <message>
            <source>Report that this profile is wrong</source>
            <translation>报告此配置档案有误</translation>
        </message>
        <message>
            <source>See Findings</source>
            <translation>查看发现</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::QueueSection</name>
        <message>
            <source>What waits?</source>
            <translation>有什么在等待？</translation>
        </message>
        <message>
            <source>The queue (spool) and the sender</source>
            <translation>队列（spool）与发送程序</translation>
        </message>
        <message>
            <source>Send Now</source>
            <translation>立即发送</translation>
        </message>
        <message>
            <source>Dry Run…</source>
            <translation>试运行…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>vitrine-sender is at work…</source>
            <translation>vitrine-sender 正在工作…</translation>
        </message>
        <message>
            <source>Starts vitrine-sender, a program of its own: this window never opens a connection.</source>
            <translation>启动独立程序 vitrine-sender：此窗口从不建立连接。</translation>
        </message>
        <message>
            <source>Starts vitrine-sender, which shows what would go, byte for byte, and sends nothing.</source>
            <translation>启动 vitrine-sender，逐字节显示将要发送的内容，但不发送。</translation>
        </message>
        <message>
            <source>Nothing waits, so there is nothing to send.</source>
            <translation>没有等待的内容，因此无需发送。</translation>
        </message>
        <message>
            <source>Sending from here is not possible. %1</source>
            <translation>无法从这里发送。%1</translation>
        </message>
        <message>
            <source>Reading what was sent…</source>
            <translation>正在读取已发送的内容…</translation>
        </message>
        <message>
            <source>Dry run: nothing was sent.</source>
            <translation>试运行：未发送任何内容。</translation>
        </message>
        <message>
            <source>Dry Run</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>This is what would be sent now, byte for byte. Nothing left this computer.</source>
            <translation>这是现在将要发送的内容，逐字节显示。没有任何内容离开此计算机。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Queues</name>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>没有等待发送的内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait, the oldest since %1.</source>
            <translation>
                <numerusform>%Ln 个事件在等待，最早的自 %1 起。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait.</source>
            <translation>
                <numerusform>%Ln 个事件在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>The next try is not before %1.</source>
            <translation>下次尝试不早于 %1。</translation>
        </message>
        <message>
            <source>They go the next time the sender runs.</source>
            <translation>它们将在发送程序下次运行时发出。</translation>
        </message>
        <message numerus="yes">
            <source>Tried %Ln time(s) so far.</source>
            <translation>
                <numerusform>目前已尝试 %Ln 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are used.</source>
            <comment>size of the queue, its limit</comment>
            <translation>已使用 %1，上限 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were recorded under a consent that has ended, and will never be sent.</source>
            <translation>
                <numerusform>%Ln 个事件是在已终止的同意下记录的，永远不会发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were set aside and are not tried again.</source>
            <translation>
                <numerusform>%Ln 个事件已被搁置，不再重试。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are damaged.</source>
            <translation>
                <numerusform>%Ln 行已损坏。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>count of events, the rule that threw them away</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Thrown away so far: %1.</source>
            <translation>目前已丢弃：%1。</translation>
        </message>
        <message>
            <source>The sender was stopped.</source>
            <translation>发送程序已被停止。</translation>
        </message>
        <message>
            <source>The sender could not be run to its end.</source>
            <translation>发送程序未能运行到结束。</translation>
        </message>
        <message>
            <source>Of this run: %1.</source>
            <translation>本次运行：%1。</translation>
        </message>
        <message>
            <source>The sender ran and sent nothing.</source>
            <translation>发送程序已运行，未发送任何内容。</translation>
        </message>
        <message>
            <source>The sender sent nothing.</source>
            <translation>发送程序未发送任何内容。</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>它的说明：%1</translation>
        </message>
        <message>
            <source>It may not send. What waits stays.</source>
            <translation>不允许发送。等待的内容保留。</translation>
        </message>
        <message>
            <source>It may not send any more. What waited was deleted.</source>
            <translation>不再允许发送。等待的内容已删除。</translation>
        </message>
        <message>
            <source>Another sender is at work.</source>
            <translation>另一个发送程序正在工作。</translation>
        </message>
        <message>
            <source>The server is left alone until %1.</source>
            <translation>在 %1 之前不再联系该服务器。</translation>
        </message>
        <message>
            <source>No key for the server is known on this computer.</source>
            <translation>此计算机上没有该服务器的已知密钥。</translation>
        </message>
        <message>
            <source>There is no ID here to send under.</source>
            <translation>这里没有可用于发送的 ID。</translation>
        </message>
        <message>
            <source>The key came from a variable that is not set here.</source>
            <translation>密钥来自此处未设置的变量。</translation>
        </message>
        <message>
            <source>It was recorded for another address than the one that is set here.</source>
            <translation>它是为另一个地址记录的，与此处设置的不同。</translation>
        </message>
        <message>
            <source>The address is not https.</source>
            <translation>该地址不是 https。</translation>
        </message>
        <message>
            <source>The address cannot be understood.</source>
            <translation>无法理解该地址。</translation>
        </message>
        <message>
            <source>The address holds a password.</source>
            <translation>该地址包含密码。</translation>
        </message>
        <message>
            <source>Consent ended meanwhile.</source>
            <translation>同意在此期间已终止。</translation>
        </message>
        <message>
            <source>Its debug mode shows requests instead of sending them.</source>
            <translation>其调试模式只显示请求而不发送。</translation>
        </message>
        <message>
            <source>There was no time left. The rest goes next time.</source>
            <translation>时间不够，其余部分下次发送。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RangeBar</name>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 天</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 天</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>一年</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Range: %1</source>
            <translation>范围：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReadingStrip</name>
        <message>
            <source>Reading progress</source>
            <translation>读取进度</translation>
        </message>
        <message numerus="yes">
            <source>Still reading: %Ln event(s) so far.</source>
            <translation>
                <numerusform>仍在读取：目前已有 %Ln 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop Reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <source>Searching.</source>
            <translation>正在搜索。</translation>
        </message>
        <message>
            <source>Stop Searching</source>
            <translation>停止搜索</translation>
        </message>
        <message>
            <source>Reading was stopped at %1 %.</source>
            <translation>读取在 %1% 处停止。</translation>
        </message>
        <message>
            <source>Read the Rest</source>
            <translation>读取其余部分</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Refiner</name>
        <message>
            <source>&amp;Include This Value</source>
            <translation>包含此值(&amp;I)</translation>
        </message>
        <message>
            <source>Show events with the value that is pointed at, too</source>
            <translation>同时显示含有所指值的事件</translation>
        </message>
        <message>
            <source>E&amp;xclude This Value</source>
            <translation>排除此值(&amp;X)</translation>
        </message>
        <message>
            <source>Hide events with the value that is pointed at</source>
            <translation>隐藏含有所指值的事件</translation>
        </message>
        <message>
            <source>&amp;Only This Value</source>
            <translation>仅此值(&amp;O)</translation>
        </message>
        <message>
            <source>Of this field, show nothing but the value that is pointed at</source>
            <translation>该字段只显示所指的值</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReplayDialog</name>
        <message>
            <source>&amp;Send to the Sink</source>
            <translation>发送到接收器(&amp;S)</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>停止(&amp;P)</translation>
        </message>
        <message>
            <source>Try an Answer</source>
            <translation>试一种应答</translation>
        </message>
        <message>
            <source>The program that sends, vitrine-sender, was not found next to this one.</source>
            <translation>负责发送的程序 vitrine-sender 不在此程序旁边。</translation>
        </message>
        <message>
            <source>Answer of the sink</source>
            <translation>接收器的应答</translation>
        </message>
        <message>
            <source>Tries before</source>
            <translation>此前的尝试次数</translation>
        </message>
        <message>
            <source>What would become of each event</source>
            <translation>每个事件的去向</translation>
        </message>
        <message>
            <source>Requests that went to the sink</source>
            <translation>发往接收器的请求</translation>
        </message>
        <message>
            <source>&amp;Answer of the sink:</source>
            <translation>接收器的应答(&amp;A)：</translation>
        </message>
        <message>
            <source>as if &amp;tried before, times:</source>
            <translation>视为此前已尝试次数(&amp;T)：</translation>
        </message>
        <message>
            <source>The request goes to a sink on this computer and nowhere else. What waits, what was sent and your IDs stay as they are.</source>
            <translation>请求只发往本机的接收器，不会去别处。等待中的、已发送的内容和您的标识符都保持不变。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s), %1: %2, after %3</source>
            <comment>in a request: size, answer, time</comment>
            <translation>
                <numerusform>%Ln 个事件，%1：%2，用时 %3</numerusform>
            </translation>
        </message>
        <message>
            <source>The request was handed to vitrine-sender; its answer is waited for. Stop ends it.</source>
            <translation>请求已交给 vitrine-sender，正在等待应答。“停止”可结束。</translation>
        </message>
        <message>
            <source>The sink answers a byte at a time. Each request is waited for as long as this tool would wait, %1. Stop ends it.</source>
            <translation>接收器逐字节应答。每个请求等待的时间与此工具相同：%1。“停止”可结束。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReportTexts</name>
        <message>
            <source>Telemetry audit report</source>
            <translation>遥测审计报告</translation>
        </message>
        <message>
            <source>Made by Vitrine %1.</source>
            <translation>由 Vitrine %1 生成。</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>截至 %1。</translation>
        </message>
        <message>
            <source>Made without a network from the files listed at the end. The same files give the same report, byte for byte.</source>
            <translation>在没有网络的情况下由末尾列出的文件生成。相同的文件产生逐字节相同的报告。</translation>
        </message>
        <message>
            <source>Taken out and replaced by names that are the same throughout this report: %1.</source>
            <translation>已去除，并以在本报告中保持一致的代称替换：%1。</translation>
        </message>
        <message>
            <source>Events that were no longer there when they were looked at: %1.</source>
            <translation>查看时已不存在的事件：%1。</translation>
        </message>
        <message>
            <source>Known here as %1. Vendor: %2.</source>
            <translation>在此称为 %1。供应商：%2。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Every source that could decide, strongest first.</source>
            <translation>所有可能作出决定的来源，最强的在前。</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>次序</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>What tells this machine or person apart from others, now and before.</source>
            <translation>现在和以前用于将此计算机或此人与其他区分开的内容。</translation>
        </message>
        <message>
            <source>There are none on this machine.</source>
            <translation>此计算机上没有。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>retired %1</source>
            <translation>停用于 %1</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>What was found on this machine, from %1 to %2.</source>
            <translation>在此计算机上找到的内容，从 %1 到 %2。</translation>
        </message>
        <message>
            <source>None were found on this machine.</source>
            <translation>在此计算机上未找到。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Every field that is declared or was found. An example is the first value found here, or else the declared one.</source>
            <translation>所有已声明或已找到的字段。示例为在此找到的第一个值，否则为声明中的示例。</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>(every event)</source>
            <translation>（所有事件）</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>not declared</source>
            <translation>未声明</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>What a reader should know, worst first. Without events: what the product&apos;s own documents say.</source>
            <translation>读者应当知道的内容，最严重的在前。事件数为零：产品自身文档所述。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>未发现任何问题。</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>The product says</source>
            <translation>产品的说法</translation>
        </message>
        <message>
            <source>let be</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>What the product promises never to send, and in how many events that was looked for.</source>
            <translation>产品承诺绝不发送的内容，以及在多少事件中查找过。</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>已查看</translation>
        </message>
        <message>
            <source>Broken in</source>
            <translation>违反次数</translation>
        </message>
        <message>
            <source>Added by the receiving end</source>
            <translation>由接收端添加</translation>
        </message>
        <message>
            <source>Not in the request, but stored with it.</source>
            <translation>不在请求中，但与其一同存储。</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>读取的文件</translation>
        </message>
        <message>
            <source>What this report stands on, with the SHA-256 of what was read.</source>
            <translation>本报告所依据的文件，以及所读内容的 SHA-256。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>en</source>
            <comment>the language&apos;s BCP 47 code</comment>
            <translation>zh-CN</translation>
        </message>
        <message>
            <source>note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RequestDialog</name>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1: %2 (in use, first seen: %3)</source>
            <translation>%1：%2（使用中，首次出现：%3）</translation>
        </message>
        <message>
            <source>%1: %2 (retired on %3, first seen: %4)</source>
            <translation>%1：%2（停用于 %3，首次出现：%4）</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>收件人：%1</translation>
        </message>
        <message>
            <source>Subject: Deletion of telemetry data of %1</source>
            <translation>主题：删除 %1 的遥测数据</translation>
        </message>
        <message>
            <source>Under Article 17 of the General Data Protection Regulation, or the law that applies to me, please delete all telemetry data of %1 that belongs to these identifiers:</source>
            <translation>根据《通用数据保护条例》第 17 条或适用于我的法律，请删除 %1 中属于以下标识符的全部遥测数据：</translation>
        </message>
        <message>
            <source>Please confirm when this is done.</source>
            <translation>完成后请予以确认。</translation>
        </message>
        <message>
            <source>Deletion request: %1</source>
            <translation>删除请求：%1</translation>
        </message>
        <message>
            <source>Copy this text and send it yourself. Vitrine sends nothing.</source>
            <translation>请复制此文本并自行发送。Vitrine 不发送任何内容。</translation>
        </message>
        <message>
            <source>There is no ID on this computer by which this tool&apos;s data could be found.</source>
            <translation>这台计算机上没有可用于查找该工具数据的标识符。</translation>
        </message>
        <message>
            <source>Kept there: %1</source>
            <translation>对方保存期限：%1</translation>
        </message>
        <message>
            <source>Text of the request</source>
            <translation>请求文本</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RunModel</name>
        <message>
            <source>Control</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>第 %1 次</translation>
        </message>
        <message>
            <source>● on</source>
            <translation>● 开</translation>
        </message>
        <message>
            <source>○ off</source>
            <translation>○ 关</translation>
        </message>
        <message numerus="yes">
            <source>%1; %Ln process(es) left</source>
            <translation>
                <numerusform>%1；遗留 %Ln 个进程</numerusform>
            </translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>结束方式</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>To other servers</source>
            <translation>发往其他服务器</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SenderRun</name>
        <message>
            <source>This is sample data, which is never sent.</source>
            <translation>这是示例数据，从不发送。</translation>
        </message>
        <message>
            <source>It may not send. Decided by: %1</source>
            <translation>不允许发送。决定者：%1</translation>
        </message>
        <message>
            <source>Its notice has not been shown yet, so nothing may be sent.</source>
            <translation>它的告知尚未显示，因此不得发送任何内容。</translation>
        </message>
        <message>
            <source>The program that sends, vitrine-sender, was not found next to this one.</source>
            <translation>负责发送的程序 vitrine-sender 不在此程序旁边。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SentPage</name>
        <message>
            <source>Requests that were sent</source>
            <translation>已发送的请求</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Ou&amp;tcome:</source>
            <translation>结果(&amp;T)：</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>已发送(&amp;S)</translation>
        </message>
        <message>
            <source>Search the requests: a server, an event, an answer</source>
            <translation>搜索请求：服务器、事件、回应</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln request(s) shown</source>
            <translation>
                <numerusform>显示 %1 / %Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln line(s) cannot be read.</source>
            <translation>
                <numerusform>▲ 有 %Ln 行无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>S&amp;how:</source>
            <translation>显示(&amp;H)：</translation>
        </message>
        <message>
            <source>Try an Answer…</source>
            <translation>试一种应答…</translation>
        </message>
        <message>
            <source>Sent from here</source>
            <translation>从本机发送</translation>
        </message>
        <message>
            <source>Caught by a sink</source>
            <translation>由接收器截获</translation>
        </message>
        <message>
            <source>Sends the request to a sink on this computer, and shows what the sender makes of an answer of your choice.</source>
            <translation>将请求发送到本机的接收器，并显示发送程序如何处理您选择的应答。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Shown</name>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Date format of the language, as QLocale::toString() reads it</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <extracomment>Month and year at an axis, as QLocale::toString() reads it</extracomment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Day and month at an axis, as QLocale::toString() reads it</extracomment>
            <translation>M月d日</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Sidebar</name>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SidebarModel</name>
        <message>
            <source>if installed: %1</source>
            <translation>若已安装：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1，%n 个等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample computer</source>
            <translation>示例计算机</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台计算机</translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s) found</source>
            <translation>
                <numerusform>找到 %n 个工具</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not found here (%n)</source>
            <translation>
                <numerusform>此处未找到（%n）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SuccessCard</name>
        <message>
            <source>How often does it work?</source>
            <translation>成功的频率如何？</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln run(s) succeeded (%2 %).</source>
            <translation>
                <numerusform>%Ln 次运行中有 %1 次成功（%2%）。</numerusform>
            </translation>
        </message>
        <message>
            <source>No event says whether it succeeded.</source>
            <translation>没有任何事件注明是否成功。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelinePage</name>
        <message>
            <source>Moments of the timeline</source>
            <translation>时间线上的时刻</translation>
        </message>
        <message>
            <source>Choose a tool on the left: a timeline is one tool&apos;s.</source>
            <translation>请在左侧选择一个工具：时间线属于单个工具。</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>时间线(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln moment(s)</source>
            <translation>
                <numerusform>%Ln 个时刻</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelineView</name>
        <message>
            <source>Consent timeline</source>
            <translation>同意时间线</translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s); the list below has the same.</source>
            <translation>
                <numerusform>%n 个时刻；下方列表内容相同。</numerusform>
            </translation>
        </message>
        <message>
            <source>Told, asked, chosen</source>
            <translation>告知、询问、选择</translation>
        </message>
        <message>
            <source>IDs</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Deleted, given up</source>
            <translation>已删除、已放弃</translation>
        </message>
        <message>
            <source>Arrow keys or a click choose a moment.</source>
            <translation>用方向键或单击选择时刻。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ToolOverview</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ToolsModel</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 (not found)</source>
            <translation>%1（未找到）</translation>
        </message>
        <message>
            <source>present</source>
            <translation>有</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n</source>
            <translation>
                <numerusform>⚠ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定者</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>最近事件</translation>
        </message>
        <message>
            <source>Hazards</source>
            <translation>隐患</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TopBar</name>
        <message>
            <source>Search events</source>
            <translation>搜索事件</translation>
        </message>
        <message>
            <source>States of the tools found here</source>
            <translation>此处找到的工具的状态</translation>
        </message>
        <message>
            <source>%1  ( / )</source>
            <extracomment>%1 &quot;Search events&quot;; &quot;/&quot; is the key that leads here</extracomment>
            <translation>%1  ( / )</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TrialFlow</name>
        <message>
            <source>Try an Answer</source>
            <translation>试一种应答</translation>
        </message>
        <message>
            <source>What a sink caught does not say whose it is. Choose the tool on the left first.</source>
            <translation>接收器截获的内容不说明它属于谁。请先在左侧选择工具。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TrialTexts</name>
        <message>
            <source>A sink on this computer stands where %1 would send to. Nothing that reaches it is passed on.</source>
            <translation>%1 的发送目标由本机的接收器代替。到达它的内容不会被转发。</translation>
        </message>
        <message>
            <source>▲ No variable and no setting tells %1 where to send to.</source>
            <translation>▲ 没有变量或设置能告诉 %1 发往何处。</translation>
        </message>
        <message>
            <source>▲ Only the setting %1 of a config file tells %2 where to send to, and your files stay as they are.</source>
            <translation>▲ 只有配置文件中的设置 %1 能告诉 %2 发往何处，而您的文件保持不变。</translation>
        </message>
        <message>
            <source>What is left are proxy variables: an attempt to go out is refused by the sink and counted, but its bytes are not seen; a tool that ignores proxies is not seen at all.</source>
            <translation>剩下的办法是代理变量：外出的尝试会被接收器拒绝并计数；看不到其字节，不理会代理的工具则会绕过。</translation>
        </message>
        <message>
            <source>where it sends to: the sink</source>
            <translation>发往：接收器</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>would decide, too</source>
            <translation>也会参与决定</translation>
        </message>
        <message>
            <source>what asks for a proxy is refused and counted</source>
            <translation>请求代理的会被拒绝并计数</translation>
        </message>
        <message>
            <source>the sink itself needs no proxy</source>
            <translation>接收器本身不需要代理</translation>
        </message>
        <message>
            <source>the sink’s certificate</source>
            <translation>接收器的证书</translation>
        </message>
        <message>
            <source>a place for each run, so that nothing is queued among your own</source>
            <translation>每次运行有各自的位置，不会混入您自己的队列</translation>
        </message>
        <message>
            <source>to find what outlives a run</source>
            <translation>用于找出运行后仍存活的进程</translation>
        </message>
        <message>
            <source>%1 is taken away</source>
            <translation>%1 被移除</translation>
        </message>
        <message>
            <source>not started: %1</source>
            <translation>未启动：%1</translation>
        </message>
        <message>
            <source>took too long and was ended</source>
            <translation>耗时过长，已被结束</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>ended by signal %1</source>
            <translation>被信号 %1 结束</translation>
        </message>
        <message>
            <source>exit code %1</source>
            <translation>退出码 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln run(s)</source>
            <comment>in so many</comment>
            <translation>
                <numerusform>%Ln 次运行</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 with consent on.</source>
            <translation>同意开启时，%2中有 %1。</translation>
        </message>
        <message>
            <source>%1 in %2 with consent off.</source>
            <translation>同意关闭时，%2中有 %1。</translation>
        </message>
        <message numerus="yes">
            <source>With consent on %Ln request(s) came, so one would have been seen.</source>
            <translation>
                <numerusform>同意开启时来了 %Ln 个请求，因此若有请求必会被看到。</numerusform>
            </translation>
        </message>
        <message>
            <source>This proves nothing: %1</source>
            <translation>这证明不了什么：%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注意：%1</translation>
        </message>
        <message>
            <source>the command could not be started.</source>
            <translation>命令无法启动。</translation>
        </message>
        <message>
            <source>it was stopped before its end.</source>
            <translation>在结束之前被停止。</translation>
        </message>
        <message>
            <source>a run took too long and was ended.</source>
            <translation>有一次运行耗时过长，已被结束。</translation>
        </message>
        <message>
            <source>something that a run started was still there afterwards. What it sends later is not seen.</source>
            <translation>某次运行启动的程序之后仍在运行。它以后发送的内容看不到。</translation>
        </message>
        <message>
            <source>the sink ended by itself. What came later was not seen.</source>
            <translation>接收器自行结束。此后到来的内容没有看到。</translation>
        </message>
        <message>
            <source>no run was made with consent on, so nothing shows that what it sends would be seen here.</source>
            <translation>没有在同意开启时运行过，因此无法说明它发送的内容在此能被看到。</translation>
        </message>
        <message>
            <source>with consent on nothing came either. The tool may not heed these variables, or this command sends nothing.</source>
            <translation>同意开启时也没有任何内容到来。该工具可能不理会这些变量，或者这条命令不发送任何内容。</translation>
        </message>
        <message>
            <source>something wanted to go to other servers. What for cannot be told.</source>
            <translation>有内容想去其他服务器，目的无法判断。</translation>
        </message>
        <message>
            <source>no variable turns it on here. Decided by: %1</source>
            <translation>这里没有变量能开启它。决定者：%1</translation>
        </message>
        <message>
            <source>nothing came. The tool may not heed these variables, or this command sends nothing.</source>
            <translation>没有任何内容到来。该工具可能不理会这些变量，或者这条命令不发送任何内容。</translation>
        </message>
        <message>
            <source>200 – accepted</source>
            <translation>200 – 已接受</translation>
        </message>
        <message>
            <source>400 – the request is wrong</source>
            <translation>400 – 请求有误</translation>
        </message>
        <message>
            <source>413 – too large</source>
            <translation>413 – 过大</translation>
        </message>
        <message>
            <source>429 – too many requests, again in 30 s</source>
            <translation>429 – 请求过多，30 秒后再试</translation>
        </message>
        <message>
            <source>503 – not available, again in 30 s</source>
            <translation>503 – 不可用，30 秒后再试</translation>
        </message>
        <message>
            <source>a redirect to another server</source>
            <translation>重定向到另一台服务器</translation>
        </message>
        <message>
            <source>slow – a byte at a time</source>
            <translation>缓慢 – 一次一个字节</translation>
        </message>
        <message>
            <source>no answer – the connection is dropped</source>
            <translation>无应答 – 连接被断开</translation>
        </message>
        <message>
            <source>The very bytes that were stored went to the sink.</source>
            <translation>发往接收器的正是所存储的字节。</translation>
        </message>
        <message>
            <source>The same events went to the sink, in other bytes than those that were stored.</source>
            <translation>相同的事件发往了接收器，但字节与所存储的不同。</translation>
        </message>
        <message numerus="yes">
            <source>They went in %Ln request(s), one after the other.</source>
            <translation>
                <numerusform>它们分 %Ln 个请求依次发出。</numerusform>
            </translation>
        </message>
        <message>
            <source>For %1 nothing at all would be sent to that address.</source>
            <translation>在 %1 内不会向该地址发送任何内容。</translation>
        </message>
        <message>
            <source>Only the setting %1 of a config file tells %2 where to send to. Each run gets a copy of that file that names a sink on this computer; yours stays as it is. What goes out all the same meets proxy variables: it is refused by the sink and counted.</source>
            <translation>只有配置文件中的设置 %1 告诉 %2 发往何处。每次运行都使用该文件的副本，其中写的是本机上的接收器；您的文件保持不变。仍要外发的请求会遇到代理变量：被接收器拒绝并计数。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsageCard</name>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>表格：%1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the table: %1</source>
            <translation>复制表格：%1</translation>
        </message>
        <message numerus="yes">
            <source>Based on %Ln event(s) since %1.</source>
            <translation>
                <numerusform>基于自 %1 以来的 %Ln 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>图片…</translation>
        </message>
        <message>
            <source>Save as a picture: %1</source>
            <translation>另存为图片：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsagePage</name>
        <message>
            <source>&amp;Usage</source>
            <translation>使用情况(&amp;U)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) counted</source>
            <translation>
                <numerusform>已统计 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a picture</source>
            <translation>另存为图片</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyDialog</name>
        <message>
            <source>R&amp;un</source>
            <translation>运行(&amp;U)</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Back to the Command</source>
            <translation>返回命令(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Save Evidence…</source>
            <translation>保存证据(&amp;S)…</translation>
        </message>
        <message>
            <source>Show in “Sen&amp;t”</source>
            <translation>在“已发送”中显示(&amp;T)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Verify: %1</source>
            <translation>验证：%1</translation>
        </message>
        <message>
            <source>Runs a command of yours and watches what it sends. Your settings stay as they are: what differs for the runs stands below.</source>
            <translation>运行您的一条命令，观察它发送的内容。您的设置保持不变：运行时的不同之处列在下方。</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>This is sample data: there is no tool of yours to run.</source>
            <translation>这是示例数据：没有您的工具可运行。</translation>
        </message>
        <message>
            <source>The program with the sink, vitrine-sender, was not found next to this one.</source>
            <translation>含有接收器的程序 vitrine-sender 不在此程序旁边。</translation>
        </message>
        <message>
            <source>Starting the sink…</source>
            <translation>正在启动接收器…</translation>
        </message>
        <message>
            <source>Run %1 of %2 has ended; the sink is watched.</source>
            <translation>第 %1 次运行（共 %2 次）已结束；正在观察接收器。</translation>
        </message>
        <message>
            <source>Run %1 of %2…</source>
            <translation>第 %1 次运行（共 %2 次）…</translation>
        </message>
        <message>
            <source>Saved: %1, and beside it the bytes that came. The statement holds their hashes.</source>
            <translation>已保存：%1，旁边是到来的字节。证据中含有它们的哈希值。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyForm</name>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>o&amp;ff</source>
            <translation>关(&amp;F)</translation>
        </message>
        <message>
            <source>o&amp;n, to see what it really sends</source>
            <translation>开(&amp;N)，查看实际发送的内容</translation>
        </message>
        <message>
            <source>First &amp;once with consent on, to see that what it sends is seen here</source>
            <translation>先在同意开启时运行一次(&amp;O)，确认它发送的内容在此可见</translation>
        </message>
        <message>
            <source>Set &amp;proxy variables, too</source>
            <translation>同时设置代理变量(&amp;P)</translation>
        </message>
        <message>
            <source>The sink speaks &amp;TLS, with a certificate of its own</source>
            <translation>接收器使用 &amp;TLS 和自己的证书</translation>
        </message>
        <message>
            <source>Watch after each run</source>
            <translation>每次运行后观察</translation>
        </message>
        <message>
            <source>End a run after</source>
            <translation>结束运行的时限</translation>
        </message>
        <message>
            <source>for example: %1 --version</source>
            <translation>例如：%1 --version</translation>
        </message>
        <message>
            <source>&amp;Command:</source>
            <translation>命令(&amp;C)：</translation>
        </message>
        <message>
            <source>In &amp;directory:</source>
            <translation>目录(&amp;D)：</translation>
        </message>
        <message>
            <source>Where it goes:</source>
            <translation>发往：</translation>
        </message>
        <message>
            <source>&amp;Set for the runs:</source>
            <translation>为运行设置(&amp;S)：</translation>
        </message>
        <message>
            <source>Consent off</source>
            <translation>同意关闭</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>同意开启</translation>
        </message>
        <message>
            <source>Turned off by</source>
            <translation>关闭方式</translation>
        </message>
        <message>
            <source>by its strongest variable</source>
            <translation>由最强的变量</translation>
        </message>
        <message>
            <source>by %1 alone</source>
            <translation>仅由 %1</translation>
        </message>
        <message>
            <source>Without that, silence proves nothing: it may be sending past the sink.</source>
            <translation>否则静默证明不了什么：它可能绕过接收器发送。</translation>
        </message>
        <message>
            <source>Without that, silence proves nothing. But it is off here, and a tool that heeds neither the address nor proxies would send for real.</source>
            <translation>否则静默证明不了什么。但它在此已关闭，而既不理会地址也不理会代理的工具会真的发送。</translation>
        </message>
        <message>
            <source>Consent:</source>
            <translation>同意：</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>&amp;watch after each:</source>
            <translation>每次之后观察(&amp;W)：</translation>
        </message>
        <message>
            <source>&amp;end one after:</source>
            <translation>时限(&amp;E)：</translation>
        </message>
        <message>
            <source>&amp;Runs:</source>
            <translation>次数(&amp;R)：</translation>
        </message>
        <message>
            <source>▲ The quote that opens at character %1 is never closed.</source>
            <translation>▲ 从第 %1 个字符开始的内容没有结束。</translation>
        </message>
        <message>
            <source>Only what you type here is run, as it stands, without a shell.</source>
            <translation>只运行您在此输入的内容，原样，不经过 shell。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s), without a shell: %1</source>
            <translation>
                <numerusform>%Ln 个词，不经过 shell：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>▲ There is no such directory.</source>
            <translation>▲ 没有这个目录。</translation>
        </message>
        <message>
            <source>All of it takes %1 at the most.</source>
            <translation>总共最多需要 %1。</translation>
        </message>
        <message>
            <source>▲ No variable turns it off. Give the command its own flag.</source>
            <translation>▲ 没有变量能关闭它。请在命令中使用它自己的选项。</translation>
        </message>
        <message>
            <source>▲ It would still be on. Decided by: %1</source>
            <translation>▲ 它仍会开启。决定者：%1</translation>
        </message>
        <message>
            <source>Turned off by the command’s own flag: %1</source>
            <translation>由命令自己的选项关闭：%1</translation>
        </message>
        <message>
            <source>▲ It would still be off. Decided by: %1</source>
            <translation>▲ 它仍会关闭。决定者：%1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyResult</name>
        <message>
            <source>… There was more.</source>
            <translation>… 还有更多。</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Requests that came</source>
            <translation>到来的请求</translation>
        </message>
        <message>
            <source>What the command said</source>
            <translation>命令的输出</translation>
        </message>
        <message>
            <source>What ca&amp;me</source>
            <translation>到来的内容(&amp;M)</translation>
        </message>
        <message>
            <source>What the command s&amp;aid</source>
            <translation>命令的输出(&amp;A)</translation>
        </message>
        <message>
            <source>? Nothing could be tried.</source>
            <translation>? 无法进行尝试。</translation>
        </message>
        <message>
            <source>What ca&amp;me (%1)</source>
            <translation>到来的内容(&amp;M)（%1）</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <comment>run, method, address</comment>
            <translation>%1：%2 %3</translation>
        </message>
        <message>
            <source>%1: %2 %3 (refused)</source>
            <comment>run, method, address</comment>
            <translation>%1：%2 %3（已拒绝）</translation>
        </message>
        <message>
            <source>It said nothing.</source>
            <translation>没有输出。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VersionsCard</name>
        <message>
            <source>Which versions did I use?</source>
            <translation>我用过哪些版本？</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>First</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>No event names a version.</source>
            <translation>没有任何事件注明版本。</translation>
        </message>
        <message>
            <source>Only one: %1.</source>
            <translation>只有一个：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s); the latest to appear is %1.</source>
            <translation>
                <numerusform>%Ln 个版本；最近出现的是 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>others</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Why</name>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>strongest first</source>
            <translation>最强的在前</translation>
        </message>
        <message>
            <source>Sources, strongest first</source>
            <translation>来源，最强的在前</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy all sources</source>
            <translation>复制所有来源</translation>
        </message>
        <message>
            <source>Variables are those of this desktop session; a login shell may have others.</source>
            <translation>此处为本桌面会话的变量；登录 shell 的变量可能不同。</translation>
        </message>
        <message>
            <source>▾ Fewer sources</source>
            <translation>▾ 更少来源</translation>
        </message>
        <message numerus="yes">
            <source>▸ %n more source(s), not set</source>
            <translation>
                <numerusform>▸ 另有 %n 个未设置的来源</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Words</name>
        <message>
            <source>recorded</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>✕ failed</source>
            <translation>✕ 失败</translation>
        </message>
        <message>
            <source>… waiting</source>
            <translation>… 等待中</translation>
        </message>
        <message>
            <source>✓ sent</source>
            <translation>✓ 已发送</translation>
        </message>
        <message>
            <source>? no answer</source>
            <translation>? 无回应</translation>
        </message>
        <message>
            <source>✕ refused</source>
            <translation>✕ 被拒绝</translation>
        </message>
        <message>
            <source>⊘ dropped</source>
            <translation>⊘ 已丢弃</translation>
        </message>
        <message>
            <source>… waiting (%1×)</source>
            <extracomment>An event that waits, and how often it was tried already</extracomment>
            <translation>… 等待中（%1×）</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::PassageWords</name>
        <message>
            <source>✂ dropped</source>
            <translation>✂ 删除</translation>
        </message>
        <message>
            <source>▒ replaced</source>
            <translation>▒ 替换</translation>
        </message>
        <message>
            <source># hashed</source>
            <translation># 哈希</translation>
        </message>
        <message>
            <source>✂ cut</source>
            <translation>✂ 裁去一部分</translation>
        </message>
        <message>
            <source>→ renamed</source>
            <translation>→ 改名</translation>
        </message>
        <message>
            <source>→ moved</source>
            <translation>→ 移动</translation>
        </message>
        <message>
            <source>↻ rewritten</source>
            <translation>↻ 改写</translation>
        </message>
        <message>
            <source>✂ shortened</source>
            <translation>✂ 截短</translation>
        </message>
        <message>
            <source>⊘ left out</source>
            <translation>⊘ 略去</translation>
        </message>
        <message>
            <source>+ added</source>
            <translation>+ 添加</translation>
        </message>
        <message>
            <source>– not carried</source>
            <translation>– 未携带</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what, rule</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 promises: “%2”</source>
            <translation>%1 承诺：“%2”</translation>
        </message>
        <message>
            <source>%1 does not say that it collects this.</source>
            <translation>%1 未说明会收集此项。</translation>
        </message>
        <message>
            <source>It is named like a secret.</source>
            <translation>其名称像是机密。</translation>
        </message>
        <message>
            <source>The value is not of the type that is declared.</source>
            <translation>该值不是所声明的类型。</translation>
        </message>
        <message>
            <source>Only the fact that it was given may go.</source>
            <translation>只可发送“已给出”这一事实。</translation>
        </message>
        <message>
            <source>A flag&apos;s name may go, its value may not.</source>
            <translation>可以发送选项名称，但不能发送其值。</translation>
        </message>
        <message>
            <source>Only a hash of it may go.</source>
            <translation>只可发送其哈希值。</translation>
        </message>
        <message>
            <source>It is more than is looked through.</source>
            <translation>超出了检查的范围。</translation>
        </message>
        <message>
            <source>A detector found something in it: %1.</source>
            <translation>检测器在其中发现：%1。</translation>
        </message>
        <message>
            <source>▲ sent all the same</source>
            <translation>▲ 仍被发送</translation>
        </message>
        <message>
            <source>The back end takes no more, or no such thing.</source>
            <translation>后端不接受更多或此类内容。</translation>
        </message>
        <message>
            <source>The event does not have it: the back end&apos;s form asks for it.</source>
            <translation>事件本身没有此项：后端格式要求它。</translation>
        </message>
        <message>
            <source>⊘ The back end cannot take this event at all.</source>
            <translation>⊘ 后端根本无法接受此事件。</translation>
        </message>
        <message>
            <source>✓ No field is changed before it is written.</source>
            <translation>✓ 写入前没有字段被更改。</translation>
        </message>
        <message numerus="yes">
            <source>✂ %n field(s) are changed before anything is written.</source>
            <translation>
                <numerusform>✂ 写入前有 %n 个字段被更改。</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ No field was changed before it was written.</source>
            <translation>✓ 写入前没有字段被更改过。</translation>
        </message>
        <message numerus="yes">
            <source>✂ %n field(s) were changed before anything was written. What was taken out is kept nowhere.</source>
            <translation>
                <numerusform>✂ 写入前有 %n 个字段被更改。被移除的内容没有保留在任何地方。</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ The request of this log line holds nothing that the tool&apos;s profile would take out.</source>
            <translation>✓ 此日志行的请求中没有该工具的配置会移除的内容。</translation>
        </message>
        <message numerus="yes">
            <source>▲ The request of this log line holds %n field(s) that the tool&apos;s profile would take out or change.</source>
            <translation>
                <numerusform>▲ 此日志行的请求中有 %n 个字段是该工具的配置会移除或更改的。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>第 %1 行第 %2 列</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Paste an event, or type one.</source>
            <translation>请粘贴或输入一个事件。</translation>
        </message>
        <message>
            <source>✕ %1: JSON, but neither an object nor a list of objects.</source>
            <translation>✕ %1：是 JSON，但既不是对象也不是对象列表。</translation>
        </message>
        <message>
            <source>✕ %1: not JSON (%2).</source>
            <translation>✕ %1：不是 JSON（%2）。</translation>
        </message>
        <message>
            <source>✕ More than a megabyte is not read here.</source>
            <translation>✕ 此处不读取超过 1 MB 的内容。</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::TimelineWords</name>
        <message>
            <source>The notice was shown</source>
            <translation>已显示提示</translation>
        </message>
        <message>
            <source>Telemetry was allowed</source>
            <translation>已允许遥测</translation>
        </message>
        <message>
            <source>Telemetry was turned off</source>
            <translation>已关闭遥测</translation>
        </message>
        <message>
            <source>A change that was undone since</source>
            <translation>之后已撤销的更改</translation>
        </message>
        <message>
            <source>ID first seen</source>
            <translation>首次见到 ID</translation>
        </message>
        <message>
            <source>ID retired</source>
            <translation>ID 已停用</translation>
        </message>
        <message>
            <source>The present queue began</source>
            <translation>当前队列开始</translation>
        </message>
        <message>
            <source>First event known here</source>
            <translation>此处已知的首个事件</translation>
        </message>
        <message>
            <source>Last event known here</source>
            <translation>此处已知的最近事件</translation>
        </message>
        <message>
            <source>First request known here</source>
            <translation>此处已知的首个请求</translation>
        </message>
        <message>
            <source>Last request known here</source>
            <translation>此处已知的最近请求</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) deleted, unsent</source>
            <translation>
                <numerusform>%Ln 个事件未发送即删除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) given up</source>
            <translation>
                <numerusform>放弃 %Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>时间未知</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>then or earlier</comment>
            <translation>不晚于 %1</translation>
        </message>
        <message>
            <source>▲ before asked</source>
            <translation>▲ 询问之前</translation>
        </message>
        <message>
            <source>△ perhaps before asked</source>
            <translation>△ 可能在询问之前</translation>
        </message>
        <message>
            <source>▲ after opt-out</source>
            <translation>▲ 退出之后</translation>
        </message>
        <message>
            <source>This tool neither shows a notice nor asks.</source>
            <translation>该工具既不显示提示也不询问。</translation>
        </message>
        <message numerus="yes">
            <source>△ Perhaps sent before asked: %Ln event(s) left before the latest time at which the notice or answer on record can have been.</source>
            <translation>
                <numerusform>△ 可能在询问前发送：有 %Ln 个事件在所记录提示或答复的最晚可能时间之前发出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent before asked: %Ln event(s) left before the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ 询问前发送：有 %Ln 个事件在首个有记录的提示或答复之前发出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ ID before asked: %Ln ID(s) older than the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ 询问前的 ID：有 %Ln 个 ID 早于首个有记录的提示或答复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Recorded after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ 退出后仍记录：%Ln 个事件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ 退出后仍发送：%Ln 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Nothing on record was sent before asked, or recorded after an opt-out.</source>
            <translation>✓ 没有记录显示在询问前发送，或在退出后记录。</translation>
        </message>
        <message>
            <source>There are older requests than were read.</source>
            <translation>还有更早的请求未读取。</translation>
        </message>
    </context>
</TS>
