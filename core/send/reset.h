// SPDX-License-Identifier: GPL-3.0-or-later
// What QTcpSocket cannot do: hang up without a word. Internal to the room.
#pragma once

class QTcpSocket;

namespace vitrine::send {

void resetOnClose(QTcpSocket& socket); // the other side will get a reset

} // namespace vitrine::send
