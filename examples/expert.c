/*
 * expert.c: an expert and its host: who owns a configuration, what is released when, how a run is stopped.
 *
 * Usage: expert. The expert is configured twice, and run three times under keys of their own: it comes to its
 * end, it is asked to stop, it leaves by itself from deep inside.
 */
#include <netmon.h>
#include <stdio.h>
#include <string.h>

/* As Network Monitor has it: the length counts itself. */
typedef struct {
	DWORD RawConfigLength;
	BYTE RawConfigData[];
} EXPERTCONFIG;

/* The expert. */

/*
 * Put a filter into the configuration, which is made when there is none, and grows when it is too small. It stays
 * with the host. The key must not be kept: Run gets another.
 */
static BOOL configure(HEXPERTKEY key, EXPERTCONFIG **config, const char *filter)
{
	DWORD length = (DWORD)(sizeof(EXPERTCONFIG) + strlen(filter));
	DWORD error = NMERR_SUCCESS;
	EXPERTCONFIG *larger = *config;

	if (!larger)
		larger = ExpertAllocMemory(key, length, &error);
	else if (ExpertMemorySize(key, larger) < length)
		larger = ExpertReallocMemory(key, larger, length, &error);
	if (!larger) {
		fprintf(stderr, "the expert cannot be configured: code %u\n", error);
		return FALSE; /* *config is as it was */
	}
	larger->RawConfigLength = length;
	memcpy(larger->RawConfigData, filter, strlen(filter));
	*config = larger;
	return TRUE;
}

struct errand {
	const EXPERTCONFIG *config;
	unsigned stop_after;  /* frames, then the host asks to stop */
	unsigned leave_after; /* frames, then the expert gives up */
	unsigned frames;      /* out: looked at */
};

/* The host hears of each frame; this is where its user may want to stop. */
static void indicate_status(HEXPERTKEY key, const struct errand *errand)
{
	if (errand->frames == errand->stop_after)
		(void)ExpertTerminate(key);
}

static void look_at_frame(HEXPERTKEY key, const struct errand *errand, char *notes)
{
	snprintf(notes, 100, "frame %u: %.*s", errand->frames,
		 (int)(errand->config->RawConfigLength - sizeof(EXPERTCONFIG)),
		 (const char *)errand->config->RawConfigData);
	if (errand->frames == errand->leave_after)
		(void)ExpertAbort(key); /* does not come back */
}

/* What it allocates it leaves: the end of the run releases it, however it ends. */
static DWORD run(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;
	DWORD error = NMERR_SUCCESS;
	char *notes;

	for (errand->frames = 0; errand->frames < 1000; errand->frames++) {
		notes = ExpertAllocMemory(key, 100, &error);
		if (!notes)
			return error; /* NMERR_EXPERT_TERMINATE: at once */
		look_at_frame(key, errand, notes);
		indicate_status(key, errand);
	}
	return NMERR_SUCCESS;
}

/* The host. */

static void run_once(const EXPERTCONFIG *config, unsigned stop_after, unsigned leave_after)
{
	struct errand errand = {config, stop_after, leave_after, 0};
	DWORD error = NMERR_SUCCESS;
	BOOL done = ExpertRun(run, &errand, &error);

	printf("run: %s, code %u, %u frames\n", done ? "done" : "not done", error, errand.frames);
}

/* The host's own run: configurations live under its key, longer than the expert's runs. */
static DWORD session(HEXPERTKEY key, void *arg)
{
	EXPERTCONFIG *config = NULL;

	(void)arg;
	if (!configure(key, &config, "tcp"))
		return NMERR_OUT_OF_MEMORY;
	printf("configured: %u bytes\n", config->RawConfigLength);
	if (!configure(key, &config, "tcp or udp, port 111"))
		return NMERR_OUT_OF_MEMORY;
	printf("configured again: %u bytes\n", config->RawConfigLength);
	run_once(config, 5000, 5000);
	run_once(config, 10, 5000);
	run_once(config, 5000, 20);
	printf("the configuration is still here: %zu bytes\n", ExpertMemorySize(key, config));
	return ExpertFreeMemory(key, config);
}

int main(void)
{
	DWORD error = NMERR_SUCCESS;

	if (!ExpertRun(session, NULL, &error)) {
		fprintf(stderr, "the session failed: code %u\n", error);
		return 1;
	}
	printf("over\n");
	return 0;
}
