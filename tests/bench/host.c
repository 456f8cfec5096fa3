/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tool that does nothing, the same tool with the library loaded (LOADS), and with one event recorded (RECORDS). With an
 * argument it prints the memory of its own. */
#if defined(RECORDS) || defined(LOADS)
#include <vitrine/vitrine.h>
#endif

#include <stdio.h>
#include <string.h>

static void printOwnMemory(void)
{
    char line[256];
    FILE* status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (strncmp(line, "RssAnon:", 8) == 0)
            fputs(line + 8, stdout);
    if (status)
        fclose(status);
}

#ifdef RECORDS
static void recordOne(void)
{
    vitrine_options options;
    vitrine_recorder* recorder;
    vitrine_field fields[3];
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.product = "dr";
    options.product_version = "1.4.0";
    options.no_sender = 1;
    recorder = vitrine_open(&options);
    memset(fields, 0, sizeof fields);
    fields[0].name = "command";
    fields[0].type = VITRINE_TEXT;
    fields[0].value.text = "templates list";
    fields[1].name = "success";
    fields[1].type = VITRINE_BOOLEAN;
    fields[1].value.boolean = 1;
    fields[2].name = "duration_ms";
    fields[2].type = VITRINE_INTEGER;
    fields[2].value.integer = 1250;
    vitrine_record(recorder, "command_completed", fields, 3);
    vitrine_close(recorder);
}
#endif

int main(int argc, char** argv)
{
    (void)argv;
#ifdef RECORDS
    recordOne();
#endif
#ifdef LOADS
    if (!vitrine_version())
        return 1;
#endif
    if (argc > 1)
        printOwnMemory();
    return 0;
}
