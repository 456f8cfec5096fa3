/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tool in C: host MODE PRODUCT EVENT [N]. Says what it always says and ends with 7, whatever becomes of telemetry.
 *   once     one event               many   N events, one byte to descriptor 3 for each that was acknowledged
 *   fork     one event, then one in a child and one in itself
 *   empty    none, without opening a recorder */
#include <vitrine/vitrine.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static vitrine_status record(vitrine_recorder* recorder, const char* event, int64_t number)
{
    vitrine_field field;
    memset(&field, 0, sizeof field);
    field.name = "duration";
    field.type = VITRINE_INTEGER;
    field.value.integer = number;
    return vitrine_record(recorder, event, &field, 1);
}

static void many(vitrine_recorder* recorder, const char* event, long count)
{
    long i;
    for (i = 0; i < count; ++i)
        if (record(recorder, event, i) == VITRINE_OK && write(3, "+", 1) != 1)
            return;
}

static void inBoth(vitrine_recorder* recorder, const char* event)
{
    const pid_t child = fork();
    record(recorder, event, 1);
    if (child == 0)
        _exit(0);
    waitpid(child, NULL, 0);
}

int main(int argc, char** argv)
{
    const char* mode = argc > 1 ? argv[1] : "empty";
    if (strcmp(mode, "empty") != 0 && argc > 3) {
        vitrine_options options;
        vitrine_recorder* recorder;
        memset(&options, 0, sizeof options);
        options.size = sizeof options;
        options.product = argv[2];
        options.product_version = "1.0";
        options.no_sender = 1;
        recorder = vitrine_open(&options);
        if (strcmp(mode, "many") == 0)
            many(recorder, argv[3], argc > 4 ? atol(argv[4]) : 1);
        else
            record(recorder, argv[3], 0);
        if (strcmp(mode, "fork") == 0)
            inBoth(recorder, argv[3]);
        vitrine_close(recorder);
    }
    puts("what the tool says");
    return 7;
}
