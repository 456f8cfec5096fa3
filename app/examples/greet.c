/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A command line tool in C: shows the notice if it is due, wraps its command, and never cares whether that worked. */
#include <vitrine/vitrine.h>

#include <stdio.h>
#include <string.h>

static void show_notice(vitrine_recorder* recorder)
{
    vitrine_notice notice = {sizeof notice, 0, 0, NULL, NULL, NULL};
    if (vitrine_notice_due(recorder, &notice) == VITRINE_NOTICE_SHOW) {
        fprintf(stderr, "%s\n", notice.text);
        vitrine_notice_answered(recorder, VITRINE_SHOWN);
    }
}

static int greet(const char* name)
{
    return printf("Hello, %s!\n", name) > 0;
}

int main(int argc, char** argv)
{
    vitrine_options options;
    vitrine_recorder* recorder;
    vitrine_scope* scope;
    vitrine_field kind;
    int greeted;

    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.product = "codegen";
    options.product_version = "0.57.0";
    recorder = vitrine_open(&options);
    show_notice(recorder);

    scope = vitrine_scope_begin(recorder, "generate", (const char* const*)argv + 1, argc > 0 ? (size_t)argc - 1 : 0, NULL);
    memset(&kind, 0, sizeof kind);
    kind.name = "input_type";
    kind.type = VITRINE_TEXT;
    kind.value.text = "asyncapi";
    vitrine_scope_add(scope, &kind);
    greeted = greet(argc > 1 ? argv[1] : "world");
    if (greeted)
        vitrine_scope_completed(scope);
    else
        vitrine_scope_failed(scope, "output_error");

    vitrine_close(recorder);
    return greeted ? 0 : 1;
}
