// SPDX-License-Identifier: Apache-2.0
#include "record/profilecodec.h"

#include "record/transfer.h"

#include "record/archive.h"

namespace vitrine::record {

void ArchiveReader::one(Json& value)
{
    const auto kind = static_cast<Json::Kind>(number());
    const std::string_view written = text();
    switch (kind) {
    case Json::Kind::Null:
        break;
    case Json::Kind::Bool:
        value = Json(written == "true");
        break;
    case Json::Kind::Number:
        value = Json::number(std::string(written));
        break;
    case Json::Kind::String:
        value = Json(written);
        break;
    case Json::Kind::Array:
    case Json::Kind::Object:
        value = Json::parse(written).value_or(Json());
        break;
    }
}

std::string encoded(product::Profile profile)
{
    ArchiveWriter writer;
    writer(profile);
    return writer.take();
}

product::Profile decoded(std::string_view bytes)
{
    product::Profile profile;
    ArchiveReader reader(bytes);
    reader(profile);
    return profile;
}

product::Profile lean(product::Profile profile)
{
    product::Profile kept;
    kept.id = std::move(profile.id);
    kept.name = std::move(profile.name);
    kept.ladder = std::move(profile.ladder);
    for (product::Rung& rung : kept.ladder) {
        rung.note.clear();
        rung.toolReads.reset();
        rung.off.reset();
        rung.on.reset();
    }
    kept.defaultVerdict = profile.defaultVerdict;
    kept.notice = std::move(profile.notice);
    kept.notice.text.clear();
    kept.notice.link.clear();
    kept.notice.when.clear();
    kept.notice.shownWith.clear();
    kept.endpoint = std::move(profile.endpoint);
    kept.delivery = std::move(profile.delivery);
    kept.session = profile.session;
    kept.lifecycle = std::move(profile.lifecycle);
    kept.context = std::move(profile.context);
    kept.scope = std::move(profile.scope);
    kept.periodic = std::move(profile.periodic);
    return kept;
}

} // namespace vitrine::record
