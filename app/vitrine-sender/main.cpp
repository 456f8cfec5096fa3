// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine-sender: delivers what tools recorded, or catches what any tool would send. Nothing else in Vitrine has
// sockets.
#include "app/vitrine-sender/run.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is no reason to die in the middle of a delivery
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("vitrine-sender");
    const auto exit = vitrine::sender::run(QCoreApplication::arguments(), vitrine::Environment::ofProcess(),
                                           vitrine::policy::PolicySource{}, std::cout, std::cerr);
    if (!std::cout.flush())
        return static_cast<int>(vitrine::sender::Exit::CannotAccess);
    return static_cast<int>(exit);
}
