/*
 * source.h: what an event of a server's epoll is about.
 *
 * In: nothing. Out: the structure that epoll's data points to, at the start of whatever it is about.
 */
#ifndef INGOT_SOURCE_H
#define INGOT_SOURCE_H

struct ingot_source {
	enum {
		INGOT_SOURCE_STOP,
		INGOT_SOURCE_HELP, /* all workers are at work */
		INGOT_SOURCE_LISTENER,
		INGOT_SOURCE_PEER
	} kind;
	int fd;
};

#endif
