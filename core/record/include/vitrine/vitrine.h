/* SPDX-License-Identifier: Apache-2.0 */
/* What a tool embeds to record events (DESIGN "A Recorder"): one append to a file of the user's own, nothing else. No
 * thread, no network, no work at exit; a failure here is a code, and never the tool's. Nothing touches the disk before
 * the person may be asked, was shown what the product promises to show, and allows it.
 *
 * Every text is UTF-8 that ends in NUL, and is copied where it is kept. Texts that are given back belong to the recorder
 * and stay until the next call on it, or its close. A recorder may be used by any thread, by one at a time: calls wait
 * for each other. Passing NULL for a recorder or a scope is allowed and does nothing, so that a tool need not check.
 * Seeds: kiota (000), azsdk (001), codegen (002), dr (003), kamaji (004). */
#ifndef VITRINE_VITRINE_H
#define VITRINE_VITRINE_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define VITRINE_API __declspec(dllimport)
#elif defined(__GNUC__)
#define VITRINE_API __attribute__((visibility("default")))
#else
#define VITRINE_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define VITRINE_ABI 1

/* What became of a call. Not negative: as it should be. */
typedef enum vitrine_status {
    VITRINE_OK = 0,          /* recorded: on disk, survives kill -9 */
    VITRINE_OFF = 1,         /* not allowed: nothing was recorded; see vitrine_why() */
    VITRINE_NOTICE_DUE = 2,  /* nothing is recorded until vitrine_notice_answered() */
    VITRINE_CAPPED = 3,      /* over the product's rate; counted */
    VITRINE_UNKNOWN_NAME = -1, /* no such product, event */
    VITRINE_BAD_ARGUMENT = -2, /* null, not JSON, not UTF-8, too large */
    VITRINE_NO_PLACE = -3,   /* disk full, read-only, no home: the event is lost; see vitrine_last_error() */
    VITRINE_FAULT = -4       /* anything else */
} vitrine_status;

typedef struct vitrine_recorder vitrine_recorder;
typedef struct vitrine_scope vitrine_scope;

/* ---- open and close ---------------------------------------------------------------------------------------------- */

/* Zero what is not needed. New members come at the end; `size` says which of them the caller knows. */
typedef struct vitrine_options {
    size_t size;                 /* sizeof(vitrine_options) */
    const char* product;         /* id of a profile that comes with the library: "dr" */
    const char* profile_json;    /* a profile of one's own, instead; resources/products/schema.json */
    const char* product_version; /* of the tool itself: "1.4.0" */
    const char* const* arguments; /* what the tool was started with, without its name, for flags that decide; may be NULL */
    size_t argument_count;
    int memory;      /* 1: keeps events in memory, asks nobody and touches no file: for the embedder's own tests */
    int server;      /* 1: lives long: its process is its session, and vitrine_tick() is called */
    int no_sender;   /* 1: does not start the sender at close; something else does (the timer) */
    const char* sender; /* absolute path of vitrine-sender; NULL: where this library was installed with it */
} vitrine_options;

/* Never NULL but when memory is out; a recorder that could not be opened answers every call with that status. Reads the
 * profile only: nothing is asked of the disk before the first event or question. */
VITRINE_API vitrine_recorder* vitrine_open(const vitrine_options* options);
VITRINE_API void vitrine_close(vitrine_recorder* recorder);
VITRINE_API vitrine_status vitrine_opened(const vitrine_recorder* recorder); /* how opening went */

/* ---- recording --------------------------------------------------------------------------------------------------- */

typedef enum vitrine_type {
    VITRINE_TEXT = 1,
    VITRINE_INTEGER = 2,
    VITRINE_NUMBER = 3,
    VITRINE_BOOLEAN = 4,
    VITRINE_JSON = 5 /* text of one JSON value */
} vitrine_type;

typedef struct vitrine_field {
    const char* name;
    int32_t type; /* vitrine_type */
    int32_t reserved;
    union {
        const char* text;
        int64_t integer;
        double number;
        int32_t boolean;
    } value;
} vitrine_field;

VITRINE_API vitrine_status vitrine_record(vitrine_recorder* recorder, const char* event, const vitrine_field* fields,
                                          size_t count);
/* The fields as one JSON object. */
VITRINE_API vitrine_status vitrine_record_json(vitrine_recorder* recorder, const char* event, const char* fields_json);

/* A fact that only the tool knows, under the name of the profile's signal: "client", "agent", "model",
 * "node_version" ...; from the next event on. */
VITRINE_API vitrine_status vitrine_give(vitrine_recorder* recorder, const char* name, const char* value);

/* Settings of the tool were changed: {"logLevel":"debug"}. */
VITRINE_API vitrine_status vitrine_configured(vitrine_recorder* recorder, const char* changes_json);

/* In memory mode, and only there: how many events were recorded, and each as the line the spool would hold. */
VITRINE_API size_t vitrine_recorded(const vitrine_recorder* recorder);
VITRINE_API const char* vitrine_recorded_line(vitrine_recorder* recorder, size_t index); /* NULL: no such */

/* ---- may it, and what is due ------------------------------------------------------------------------------------- */

VITRINE_API int vitrine_allowed(vitrine_recorder* recorder);        /* 1 or 0, as of now */
/* Which rung of the ladder decided and how: "DR_TELEMETRY_ENABLED: off (says)". For logs, not for people. */
VITRINE_API const char* vitrine_why(vitrine_recorder* recorder);

typedef enum vitrine_notice_kind {
    VITRINE_NOTICE_NONE = 0,
    VITRINE_NOTICE_SHOW = 1,  /* show the text, then answer VITRINE_SHOWN */
    VITRINE_NOTICE_PROMPT = 2 /* ask, then answer VITRINE_YES or VITRINE_NO; never due without a terminal */
} vitrine_notice_kind;

typedef struct vitrine_notice {
    size_t size; /* sizeof(vitrine_notice), set by the caller */
    int32_t kind; /* vitrine_notice_kind */
    int32_t default_yes; /* of a prompt: what Enter means ("[Y/n]") */
    const char* text;
    const char* link;
    const char* version; /* of the consent that is asked for; empty: none */
} vitrine_notice;

typedef enum vitrine_answer { VITRINE_SHOWN = 1, VITRINE_YES = 2, VITRINE_NO = 3 } vitrine_answer;

/* Returns the kind. The tool shows it, in its own way, and reports back. */
VITRINE_API int vitrine_notice_due(vitrine_recorder* recorder, vitrine_notice* notice);
/* Written into the product's own config, where its other settings are. */
VITRINE_API vitrine_status vitrine_notice_answered(vitrine_recorder* recorder, vitrine_answer answer);

/* ---- a command, from its start to its one end -------------------------------------------------------------------- */

/* command: as the product names it, "auth login". arguments: as given, without the command's name; may be NULL. Only
 * their number and the names of flags are used. parent: of a subcommand, else NULL. NULL when memory is out. */
VITRINE_API vitrine_scope* vitrine_scope_begin(vitrine_recorder* recorder, const char* command,
                                               const char* const* arguments, size_t argument_count,
                                               const vitrine_scope* parent);
VITRINE_API vitrine_status vitrine_scope_add(vitrine_scope* scope, const vitrine_field* field);
/* Ends it as completed, or with the class of an error as failed ("configuration_error", never an error's text), and
 * everything begun inside it as failed; frees it, also after vitrine_close(). A scope that is never ended has failed. */
VITRINE_API vitrine_status vitrine_scope_completed(vitrine_scope* scope);
VITRINE_API vitrine_status vitrine_scope_failed(vitrine_scope* scope, const char* error_type);

/* ---- hosts that live long, and calls of their own ---------------------------------------------------------------- */

/* To be called now and then, every second or so; cheap when nothing is due. Returns the events that the host is to
 * record now, as only it knows their values, joined by "\n"; empty most of the time. */
VITRINE_API const char* vitrine_tick(vitrine_recorder* recorder);

/* Headers for the product's own API calls, "Name: value" lines joined by "\n"; without session and device when off. */
VITRINE_API const char* vitrine_call_headers(vitrine_recorder* recorder);

/* ---- about ------------------------------------------------------------------------------------------------------- */

VITRINE_API const char* vitrine_last_error(vitrine_recorder* recorder); /* "code path detail"; empty: none */
VITRINE_API const char* vitrine_version(void);                          /* "0.1.0" */

#ifdef __cplusplus
}
#endif

#endif
