// SPDX-License-Identifier: GPL-3.0-or-later
// mortalsender HOME PRODUCT URL STEP AHEAD: drains once, with the wall clock AHEAD ms in front, and kills itself right
// after the first STEP; "none": it lives.
#include "send/draining.h"

#include <QCoreApplication>

#include <csignal>

using namespace vitrine;

namespace {

class AheadOfTime final : public send::Timekeeper
{
public:
    explicit AheadOfTime(Millis ahead) : m_ahead(ahead) {}
    [[nodiscard]] Millis now() const override { return vitrine::now() + m_ahead; }

private:
    Millis m_ahead;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::string step = arguments.value(4).toStdString();
    Environment environment;
    environment.home = arguments.value(1).toStdString();
    environment = test::allowedIn(environment);
    product::Profile profile = test::profileFor(arguments.value(2).toStdString(), arguments.value(3).toStdString());
    profile.delivery.batch = std::min(profile.delivery.batch, 2u);
    profile.delivery.timeoutMs = 10'000;
    AheadOfTime time(arguments.value(5).toLongLong());
    send::HttpTransport transport(environment);
    send::DrainOptions options;
    options.once = true;
    options.observer = [&step](send::Step reached) {
        if (send::name(reached) == step)
            ::raise(SIGKILL);
    };
    send::Drain drain(environment, test::policyIn(environment.home), transport, time, options);
    const auto report = drain.run({&profile}).front();
    return report.standing == send::Standing::Busy ? 2 : 0;
}
