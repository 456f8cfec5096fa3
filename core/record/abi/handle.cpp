// SPDX-License-Identifier: Apache-2.0
#include "record/abi/handle.h"

namespace vitrine::record {

vitrine_status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Recorded:
        return VITRINE_OK;
    case Outcome::Off:
        return VITRINE_OFF;
    case Outcome::NoticeDue:
        return VITRINE_NOTICE_DUE;
    case Outcome::Capped:
        return VITRINE_CAPPED;
    case Outcome::UnknownName:
        return VITRINE_UNKNOWN_NAME;
    case Outcome::BadArgument:
        return VITRINE_BAD_ARGUMENT;
    case Outcome::NoPlace:
        return VITRINE_NO_PLACE;
    }
    return VITRINE_FAULT;
}

vitrine_status statusOf(const Error& error)
{
    switch (error.code) {
    case Code::NotFound:
        return VITRINE_UNKNOWN_NAME;
    case Code::Malformed:
    case Code::TooLarge:
    case Code::TooDeep:
    case Code::WrongType:
    case Code::Duplicate:
    case Code::Unsupported:
        return VITRINE_BAD_ARGUMENT;
    case Code::NoPermission:
    case Code::Io:
        return VITRINE_NO_PLACE;
    default:
        return VITRINE_FAULT;
    }
}

GivenFields::GivenFields(const vitrine_field* fields, std::size_t count)
    : m_many(count > few ? count : 0), m_count(fields ? count : 0), m_valid(fields || count == 0)
{
    for (std::size_t i = 0; i < m_count && m_valid; ++i)
        m_valid = take(fields[i], m_many.empty() ? m_few[i] : m_many[i]);
}

bool GivenFields::take(const vitrine_field& given, Field& into)
{
    if (!given.name)
        return false;
    into.name = given.name;
    switch (given.type) {
    case VITRINE_TEXT:
        into.value = std::string_view(given.value.text ? given.value.text : "");
        return given.value.text != nullptr;
    case VITRINE_INTEGER:
        into.value = given.value.integer;
        return true;
    case VITRINE_NUMBER:
        into.value = given.value.number;
        return true;
    case VITRINE_BOOLEAN:
        into.value = given.value.boolean != 0;
        return true;
    case VITRINE_JSON:
        break;
    default:
        return false;
    }
    auto json = given.value.text ? Json::parse(given.value.text) : Result<Json>(fail(Code::Malformed));
    if (!json)
        return false;
    into.value = m_parsed.emplace_back(std::make_unique<Json>(std::move(*json))).get();
    return true;
}

} // namespace vitrine::record
