// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl: the window's answers without a window. It opens no socket and links no network library.
#include "app/vitrinectl/run.h"

#include <iostream>

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto exit = vitrine::ctl::run(arguments, vitrine::Environment::ofProcess(), vitrine::policy::PolicySource{},
                                        std::cout, std::cerr);
    if (!std::cout.flush()) {
        std::cerr << "vitrinectl: The answer could not be written.\n";
        return static_cast<int>(vitrine::ctl::Exit::CannotAccess);
    }
    return static_cast<int>(exit);
}
