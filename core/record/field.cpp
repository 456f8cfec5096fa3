// SPDX-License-Identifier: Apache-2.0
#include "record/field.h"

namespace vitrine::record {
namespace {

struct ToJson
{
    Json operator()(const Json* json) const { return *json; }
    template<class Scalar> Json operator()(Scalar scalar) const { return Json(scalar); }
};

} // namespace

Json toJson(const Value& value) { return std::visit(ToJson{}, value); }

} // namespace vitrine::record
