// SPDX-License-Identifier: Apache-2.0
#include "protocol/rowcolumns.h"

#include <algorithm>
#include <array>

namespace vitrine::protocol {
namespace {

using Place = RowColumn::Place;

struct Entry
{
    std::string_view classic;   // table "dependencies"
    std::string_view workspace; // table "AppDependencies"
    RowColumn column;
};

constexpr std::array<Entry, 40> entries{{
    {"timestamp", "TimeGenerated", {Place::Event, ""}},
    {"success", "Success", {Place::Event, ""}},
    {"duration", "DurationMs", {Place::Event, ""}},
    {"client_Type", "ClientType", {Place::Tag, "ai.device.type"}},
    {"client_OS", "ClientOS", {Place::Tag, "ai.device.osVersion"}},
    {"client_Model", "ClientModel", {Place::Tag, "ai.device.model"}},
    {"operation_Id", "OperationId", {Place::Tag, "ai.operation.id"}},
    {"operation_Name", "OperationName", {Place::Tag, "ai.operation.name"}},
    {"operation_ParentId", "ParentId", {Place::Tag, "ai.operation.parentId"}},
    {"operation_SyntheticSource", "SyntheticSource", {Place::Tag, "ai.operation.syntheticSource"}},
    {"session_Id", "", {Place::Tag, "ai.session.id"}},
    {"user_Id", "UserId", {Place::Tag, "ai.user.id"}},
    {"user_AuthenticatedId", "UserAuthenticatedId", {Place::Tag, "ai.user.authUserId"}},
    {"user_AccountId", "UserAccountId", {Place::Tag, "ai.user.accountId"}},
    {"application_Version", "AppVersion", {Place::Tag, "ai.application.ver"}},
    {"cloud_RoleName", "AppRoleName", {Place::Tag, "ai.cloud.role"}},
    {"sdkVersion", "SDKVersion", {Place::Tag, "ai.internal.sdkVersion"}},
    {"target", "Target", {Place::Data, "target"}},
    {"type", "DependencyType", {Place::Data, "type"}},
    {"data", "Data", {Place::Data, "data"}},
    {"resultCode", "ResultCode", {Place::Data, "resultCode"}},
    {"id", "Id", {Place::Data, "id"}},
    {"cloud_RoleInstance", "AppRoleInstance", {Place::BackEnd, ""}}, // the host's name
    {"client_IP", "ClientIP", {Place::BackEnd, ""}},
    {"client_City", "ClientCity", {Place::BackEnd, ""}},
    {"client_StateOrProvince", "ClientStateOrProvince", {Place::BackEnd, ""}},
    {"client_CountryOrRegion", "ClientCountryOrRegion", {Place::BackEnd, ""}},
    {"client_Browser", "ClientBrowser", {Place::BackEnd, ""}},
    {"performanceBucket", "PerformanceBucket", {Place::BackEnd, ""}},
    {"itemType", "Type", {Place::BackEnd, ""}},
    {"itemId", "_ItemId", {Place::BackEnd, ""}},
    {"itemCount", "ItemCount", {Place::BackEnd, ""}},
    {"appId", "ResourceGUID", {Place::BackEnd, ""}},
    {"appName", "_ResourceId", {Place::BackEnd, ""}},
    {"iKey", "IKey", {Place::BackEnd, ""}},
    {"_BilledSize", "_BilledSize", {Place::BackEnd, ""}},
    {"_IsBillable", "_IsBillable", {Place::BackEnd, ""}},
    {"ReferencedItemId", "ReferencedItemId", {Place::BackEnd, ""}},
    {"ReferencedType", "ReferencedType", {Place::BackEnd, ""}},
    {"TenantId", "SourceSystem", {Place::BackEnd, ""}},
}};

} // namespace

RowColumn rowColumn(std::string_view name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
        return !name.empty() && (name == entry.classic || name == entry.workspace);
    });
    return found == entries.end() ? RowColumn() : found->column;
}

} // namespace vitrine::protocol
