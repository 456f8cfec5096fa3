// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hasfinding.h"

#include "audit/examine.h"

#include <map>
#include <memory>
#include <mutex>

namespace vitrine::evidence {
namespace {

class Examiners
{
public:
    Examiners(const product::Catalogue& catalogue, sanitize::Surroundings surroundings)
        : m_catalogue(catalogue), m_surroundings(std::move(surroundings))
    {
    }

    bool finds(const event::Event& event)
    {
        const std::lock_guard lock(m_mutex);
        const product::Profile* profile = m_catalogue.find(event.product);
        if (!profile)
            return false;
        auto& examiner = m_examiners[profile];
        if (!examiner)
            examiner = std::make_unique<audit::Examiner>(*profile, m_surroundings);
        static_cast<void>(examiner->look(event, m_told));
        return !m_told.empty();
    }

private:
    const product::Catalogue& m_catalogue;
    sanitize::Surroundings m_surroundings;
    std::mutex m_mutex;
    std::map<const product::Profile*, std::unique_ptr<audit::Examiner>> m_examiners;
    std::vector<const audit::Told*> m_told;
};

} // namespace

std::function<bool(std::size_t, const event::Event&)> hasFinding(const product::Catalogue& catalogue,
                                                                 sanitize::Surroundings surroundings)
{
    return [examiners = std::make_shared<Examiners>(catalogue, std::move(surroundings))](
               std::size_t, const event::Event& event) { return examiners->finds(event); };
}

} // namespace vitrine::evidence
