// SPDX-License-Identifier: Apache-2.0
// The sections of a profile, one reader each; parseProfile() puts them together.
#pragma once

#include "product/section.h"

#include <map>

namespace vitrine::product {

using ConfigFiles = std::map<std::string, ConfigFile, std::less<>>; // by the name that rungs use

[[nodiscard]] OsPath readPath(const Node& node, Problems& problems);
[[nodiscard]] ConfigFiles readFiles(const Node* node, Problems& problems);
// The file that `key` names; nullopt when the key is absent.
[[nodiscard]] std::optional<ConfigFile> readFileName(Section& in, std::string_view key, const ConfigFiles& files);

[[nodiscard]] ValueMap readValueMap(const Node& node, Problems& problems);
[[nodiscard]] Rung readRung(const Node& node, const ConfigFiles& files, Problems& problems);
[[nodiscard]] std::optional<Write> readWrite(const Node* node, Problems& problems);
void readConsent(const Node& node, const ConfigFiles& files, Profile& into, Problems& problems);
[[nodiscard]] Notice readNotice(const Node& node, Problems& problems);
[[nodiscard]] Companion readCompanion(const Node& node, Problems& problems);

void readEvents(const Node& node, Profile& into, Problems& problems);
[[nodiscard]] std::vector<Identifier> readIdentifiers(Section& in, const ConfigFiles& files);
[[nodiscard]] Endpoint readEndpoint(const Node& node, Problems& problems);
[[nodiscard]] Delivery readDelivery(const Node* node, Problems& problems);
[[nodiscard]] Sanitizing readSanitizing(const Node* node, const std::vector<Promise>& promises, Problems& problems);
[[nodiscard]] std::vector<Promise> readPromises(Section& from);
[[nodiscard]] std::vector<Statement> readStatements(Section& from);
[[nodiscard]] std::vector<OffSign> readOffSigns(Section& from);
[[nodiscard]] Legal readLegal(const Node& node, Problems& problems);

// profile: its events are read already; what these sections name must be among them.
[[nodiscard]] SessionRule readSession(const Node* node, Problems& problems);
[[nodiscard]] EventForm readEventForm(Section& in, const Profile& profile);
[[nodiscard]] std::vector<LifecycleEvent> readLifecycle(Section& from, const Profile& profile);
[[nodiscard]] std::vector<ContextField> readContext(Section& from, const Profile& profile);
[[nodiscard]] ScopeRule readScope(const Node* node, const Profile& profile, Problems& problems);
[[nodiscard]] std::vector<PeriodicEvent> readPeriodic(Section& from, const Profile& profile);
[[nodiscard]] std::vector<RequestHeader> readRequestHeaders(Section& from);
[[nodiscard]] Json readScalar(const Node& node, Problems& problems);

} // namespace vitrine::product
