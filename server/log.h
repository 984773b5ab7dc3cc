/*
 * log.h: what the daemon tells people while it runs: one line for each event, on standard error.
 *
 * Where that is the systemd journal ($JOURNAL_STREAM says so), each line begins with its priority, which the journal
 * takes for its own (sd-daemon(3)); elsewhere with `ingotd: '.
 */
#ifndef INGOT_LOG_H
#define INGOT_LOG_H

/* Syslog's priorities. */
enum ingot_log_priority { INGOT_LOG_ERROR = 3, INGOT_LOG_WARNING = 4, INGOT_LOG_INFO = 6 };

/* Find out where standard error leads. Before it is called, lines begin with `ingotd: '. */
void ingot_log_init(void);

/* Write one line; control characters in it become '?'. Threads: any. */
__attribute__((format(printf, 2, 3))) void ingot_log(enum ingot_log_priority priority,
						     const char *format, ...);

#endif
