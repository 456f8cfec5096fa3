// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/auditing.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/pages/timelinepage.h"
#include "ui/pages/usagepage.h"

namespace vitrine::ui {

Pages makePages(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
{
    Pages pages;
    pages.auditing = new Auditing(workspace, parent);
    pages.overview = new OverviewPage(workspace, flow, desktop, parent);
    pages.overview->setAuditing(*pages.auditing);
    pages.events = new EventsPage(workspace, desktop, parent);
    pages.events->detail().setJudge([auditing = pages.auditing] { return auditing->judge(); });
    pages.sent = new SentPage(workspace, desktop, parent);
    pages.findings = new FindingsPage(workspace, *pages.auditing, desktop, parent);
    pages.all = {pages.overview,
                 pages.events,
                 new UsagePage(workspace, desktop, parent),
                 pages.sent,
                 new TimelinePage(workspace, desktop, parent),
                 pages.findings};
    return pages;
}

} // namespace vitrine::ui
