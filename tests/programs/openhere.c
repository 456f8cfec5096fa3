/* SPDX-License-Identifier: GPL-3.0-or-later */
/* app/examples/greet.c is compiled to open its recorder by this: the same, with the sender of this build. */
#include <vitrine/vitrine.h>

vitrine_recorder* open_here(const vitrine_options* options);

vitrine_recorder* open_here(const vitrine_options* options)
{
    vitrine_options here = *options;
    here.sender = VITRINE_SENDER;
    return vitrine_open(&here);
}
