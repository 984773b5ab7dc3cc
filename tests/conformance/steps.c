/* steps.c: does what a row says, and asserts what it says. */
#include "steps.h"

#include <CUnit/CUnit.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "code.h"
#include "heap.h"
#include "ingot/block.h"
#include "samples.h"

enum { UNTOLD = 0x1ead, FOREIGN_SIZE = 100, ELEMENTS = 20 };

struct machine {
	const struct row *row;
	const struct step *next;
	void *slots[VARIABLES];
	void *foreign;
	char *closed;
	size_t page;
	uint8_t *wire; /* what RESULT was decoded from */
	uint32_t length;
	uint64_t waiting; /* the order to fail that a step put aside */
	bool tortured;    /* an allocation of the row is to fail, and has not yet */
	bool again;       /* the step was refused, and is to be done once more */
};

static DWORD raised;

static void note_exception(DWORD code, HANDLE heap, SIZE_T bytes)
{
	(void)heap;
	(void)bytes;
	raised = code;
}

/* A failure is listed as "row:step - what". */
static void expect(const struct machine *machine, bool holds, const char *what)
{
	CU_assertImplementation(holds, (unsigned)(machine->next - machine->row->steps), what,
				machine->row->what, "", CU_FALSE);
}

static void *value_of(const struct machine *machine, enum slot slot)
{
	switch (slot) {
	case PROCESS:
		return GetProcessHeap();
	case INSIDE:
		return (char *)machine->slots[P] + 16;
	case FOREIGN:
		return machine->foreign;
	case CLOSED:
		return machine->closed + machine->page / 2;
	default:
		return machine->slots[slot];
	}
}

static void before(struct machine *machine, const struct step *step)
{
	SetLastError(UNTOLD);
	errno = UNTOLD;
	raised = 0;
	if (step->starved)
		machine->waiting = ingot_heap_fail_at(1);
}

/*
 * Whether a call said, as it should, that memory was short, because this was its turn to be. Then it is made again,
 * and everything must be as if it had not been made before.
 */
static bool was_refused(struct machine *machine, const struct step *step, bool said_so)
{
	uint64_t waiting;

	if (!machine->tortured || step->starved)
		return false;
	waiting = ingot_heap_fail_at(0);
	ingot_heap_fail_at(waiting);
	machine->tortured = waiting > 0;
	machine->again = waiting == 0 && said_so;
	return machine->again;
}

static void after(const struct machine *machine, const struct step *step)
{
	DWORD left = GetLastError();

	if (step->starved)
		expect(machine, ingot_heap_fail_at(machine->waiting) == 0, "it asks for memory");
	expect(machine, left == (step->leaves ? (DWORD)step->leaves : UNTOLD), "the last error");
	expect(machine, raised == step->raises, "the exception");
}

static void give(struct machine *machine, const struct step *step, void *given)
{
	expect(machine, (given == NULL) == (step->gives == NOTHING), "a block or NULL");
	expect(machine, (uintptr_t)given % 16 == 0, "its alignment");
	if (step->gives == SAME)
		expect(machine, given == value_of(machine, step->in), "the same block");
	if (given)
		machine->slots[step->out] = given;
}

static void equal(struct machine *machine, const struct step *step)
{
	expect(machine, step->bytes == step->size, "the value");
}

/* What the functions of lmapibuf.h that give a block have in common. */
static void net_gave(struct machine *machine, const struct step *step, NET_API_STATUS status,
		     void *given)
{
	after(machine, step);
	expect(machine, status == step->returns, "the status");
	expect(machine, status == 0 || errno == UNTOLD, "errno");
	if (status)
		expect(machine, given == machine, "the output is as it was");
	else
		give(machine, step, given);
	if (!status && !given)
		machine->slots[step->out] = NULL;
}

static void net_allocate(struct machine *machine, const struct step *step)
{
	void *given = machine;
	NET_API_STATUS status;

	before(machine, step);
	status = NetApiBufferAllocate((DWORD)step->bytes, step->out ? &given : NULL);
	if (was_refused(machine, step, status == ERROR_NOT_ENOUGH_MEMORY && given == machine))
		return;
	net_gave(machine, step, status, given);
}

/* One variable in and out, where the row says so: then it is as it was after a failure. */
static void net_reallocate(struct machine *machine, const struct step *step)
{
	bool aliased = step->in != NIL && step->in == step->out;
	void *given = aliased ? value_of(machine, step->in) : machine;
	void *old = value_of(machine, step->in);
	NET_API_STATUS status;

	before(machine, step);
	status = NetApiBufferReallocate(aliased ? given : old, (DWORD)step->bytes,
					step->out ? &given : NULL);
	if (was_refused(machine, step,
			status == ERROR_NOT_ENOUGH_MEMORY && given == (aliased ? old : machine)))
		return;
	if (aliased && status && given == old)
		given = machine;
	net_gave(machine, step, status, given);
}

static void net_free(struct machine *machine, const struct step *step)
{
	NET_API_STATUS status;

	before(machine, step);
	status = NetApiBufferFree(value_of(machine, step->in));
	after(machine, step);
	expect(machine, status == step->returns, "the status");
}

static void net_size(struct machine *machine, const struct step *step)
{
	DWORD size = UNTOLD;
	NET_API_STATUS status;

	before(machine, step);
	status = NetApiBufferSize(value_of(machine, step->in), step->out ? &size : NULL);
	after(machine, step);
	expect(machine, status == step->returns, "the status");
	expect(machine, size == (status ? UNTOLD : step->size), "the size");
}

static void result(struct machine *machine, const struct step *step)
{
	uint64_t waiting = ingot_heap_fail_at(0);
	struct sample_random random = {.state = 11};
	const struct sample_all *value = sample_all_random(&random, ELEMENTS);

	expect(machine,
	       ingot_encode(&sample_all_type, INGOT_XDR, value, &machine->wire, &machine->length) ==
		       0,
	       "a value that can be encoded");
	expect(machine,
	       ingot_decode(&sample_all_type, INGOT_XDR, machine->wire, machine->length, NULL,
			    &machine->slots[step->out]) == 0,
	       "a value that can be decoded");
	sample_values_free();
	ingot_heap_fail_at(waiting);
}

/* What it points to is right: it encodes to the bytes that it was decoded from. */
static void whole(struct machine *machine, const struct step *step)
{
	uint64_t waiting = ingot_heap_fail_at(0);
	const void *block = value_of(machine, step->in);
	uint8_t *again = NULL;
	uint32_t length = 0;

	expect(machine, ingot_block_check(block) == 0, "the rules of a block");
	expect(machine,
	       ingot_encode(&sample_all_type, INGOT_XDR, block, &again, &length) == 0 &&
		       length == machine->length && memcmp(again, machine->wire, length) == 0,
	       "the values");
	NetApiBufferFree(again);
	ingot_heap_fail_at(waiting);
}

static void heap_create(struct machine *machine, const struct step *step)
{
	HANDLE heap;

	before(machine, step);
	heap = HeapCreate(step->flags, step->initial, step->bytes);
	if (was_refused(machine, step, !heap && GetLastError() == ERROR_NOT_ENOUGH_MEMORY))
		return;
	after(machine, step);
	expect(machine, (heap == NULL) == (step->gives == NOTHING), "a heap or NULL");
	expect(machine, (uintptr_t)heap % 0x10000 == 0, "the handle's alignment");
	if (heap)
		machine->slots[step->out] = heap;
}

static void heap_destroy(struct machine *machine, const struct step *step)
{
	BOOL done;

	before(machine, step);
	done = HeapDestroy(value_of(machine, step->on));
	after(machine, step);
	expect(machine, !done == (step->returns != 0), "TRUE or FALSE");
}

static void heap_alloc(struct machine *machine, const struct step *step)
{
	void *given;

	before(machine, step);
	given = HeapAlloc(value_of(machine, step->on), step->flags, step->bytes);
	if (was_refused(machine, step, !given && GetLastError() == ERROR_NOT_ENOUGH_MEMORY))
		return;
	after(machine, step);
	give(machine, step, given);
}

static void heap_realloc(struct machine *machine, const struct step *step)
{
	void *given;

	before(machine, step);
	given = HeapReAlloc(value_of(machine, step->on), step->flags, value_of(machine, step->in),
			    step->bytes);
	if (was_refused(machine, step, !given && GetLastError() == ERROR_NOT_ENOUGH_MEMORY))
		return;
	after(machine, step);
	give(machine, step, given);
}

static void heap_free(struct machine *machine, const struct step *step)
{
	BOOL done;

	before(machine, step);
	done = HeapFree(value_of(machine, step->on), step->flags, value_of(machine, step->in));
	after(machine, step);
	expect(machine, !done == (step->returns != 0), "TRUE or FALSE");
}

static void heap_size(struct machine *machine, const struct step *step)
{
	SIZE_T size;

	before(machine, step);
	size = HeapSize(value_of(machine, step->on), step->flags, value_of(machine, step->in));
	after(machine, step);
	expect(machine, size == step->size, "the size");
}

static void heap_validate(struct machine *machine, const struct step *step)
{
	BOOL sound;

	before(machine, step);
	sound = HeapValidate(value_of(machine, step->on), step->flags, value_of(machine, step->in));
	after(machine, step);
	expect(machine, !sound == (step->returns != 0), "TRUE or FALSE");
}

static void expert_gave(struct machine *machine, const struct step *step, DWORD error, void *given)
{
	after(machine, step);
	expect(machine, error == (step->no_error ? UNTOLD : step->error), "*pError");
	give(machine, step, given);
}

static void expert_alloc(struct machine *machine, const struct step *step)
{
	DWORD error = UNTOLD;
	void *given;

	before(machine, step);
	given = ExpertAllocMemory(value_of(machine, step->on), step->bytes,
				  step->no_error ? NULL : &error);
	if (was_refused(machine, step,
			!given && error == (step->no_error ? UNTOLD : NMERR_OUT_OF_MEMORY)))
		return;
	expert_gave(machine, step, error, given);
}

static void expert_realloc(struct machine *machine, const struct step *step)
{
	DWORD error = UNTOLD;
	void *given;

	before(machine, step);
	given = ExpertReallocMemory(value_of(machine, step->on), value_of(machine, step->in),
				    step->bytes, step->no_error ? NULL : &error);
	if (was_refused(machine, step,
			!given && error == (step->no_error ? UNTOLD : NMERR_OUT_OF_MEMORY)))
		return;
	expert_gave(machine, step, error, given);
}

static void expert_free(struct machine *machine, const struct step *step)
{
	DWORD code;

	before(machine, step);
	code = ExpertFreeMemory(value_of(machine, step->on), value_of(machine, step->in));
	after(machine, step);
	expect(machine, code == step->returns, "the code");
}

static void expert_size(struct machine *machine, const struct step *step)
{
	SIZE_T size;

	before(machine, step);
	size = ExpertMemorySize(value_of(machine, step->on), value_of(machine, step->in));
	after(machine, step);
	expect(machine, size == step->size, "the size");
}

static const struct step *perform(struct machine *machine);

/* The steps of a run. The row's next one is its first. */
static DWORD run_inside(HEXPERTKEY key, void *arg)
{
	struct machine *machine = arg;

	machine->slots[machine->next[-1].out] = key;
	return (DWORD)perform(machine)->bytes;
}

static void expert_run(struct machine *machine, const struct step *step)
{
	DWORD error = UNTOLD;
	BOOL done = ExpertRun(run_inside, machine, step->no_error ? NULL : &error);

	if (was_refused(machine, step, !done && error == NMERR_OUT_OF_MEMORY))
		return;
	expect(machine, error == (step->no_error ? UNTOLD : step->error), "*pError");
	expect(machine, !done == (step->returns != 0), "TRUE or FALSE");
}

static void expert_abort(struct machine *machine, const struct step *step)
{
	DWORD code = ExpertAbort(value_of(machine, step->on));

	/* It has come back, so it was refused. */
	expect(machine, code == step->returns && code != NMERR_SUCCESS, "the code");
}

static void expert_terminate(struct machine *machine, const struct step *step)
{
	expect(machine, ExpertTerminate(value_of(machine, step->on)) == step->returns, "the code");
}

static uint8_t pattern_at(size_t at)
{
	return (uint8_t)(at * 37 + 1) | 1;
}

static void fill(struct machine *machine, const struct step *step)
{
	uint8_t *bytes = value_of(machine, step->in);

	for (size_t i = 0; i < step->bytes; i++)
		bytes[i] = pattern_at(i);
}

static void kept(struct machine *machine, const struct step *step)
{
	const uint8_t *bytes = value_of(machine, step->in);
	size_t same = 0;

	while (same < step->bytes && bytes[same] == pattern_at(same))
		same++;
	expect(machine, same == step->bytes, "the contents");
}

static void zero(struct machine *machine, const struct step *step)
{
	const uint8_t *bytes = value_of(machine, step->in);
	size_t at = step->from;

	while (at < step->bytes && bytes[at] == 0)
		at++;
	expect(machine, at == step->bytes, "zeros");
}

static void run_code(struct machine *machine, const struct step *step)
{
	char *memory = value_of(machine, step->in);

	if (step->bytes)
		code_write(memory);
	expect(machine, code_run(memory) == 42, "what the code returns");
}

static void (*const doers[CALLS])(struct machine *, const struct step *) = {
	[EQUAL] = equal,
	[NET_ALLOCATE] = net_allocate,
	[NET_REALLOCATE] = net_reallocate,
	[NET_FREE] = net_free,
	[NET_SIZE] = net_size,
	[RESULT] = result,
	[WHOLE] = whole,
	[HEAP_CREATE] = heap_create,
	[HEAP_DESTROY] = heap_destroy,
	[HEAP_ALLOC] = heap_alloc,
	[HEAP_REALLOC] = heap_realloc,
	[HEAP_FREE] = heap_free,
	[HEAP_SIZE] = heap_size,
	[HEAP_VALIDATE] = heap_validate,
	[EXPERT_ALLOC] = expert_alloc,
	[EXPERT_REALLOC] = expert_realloc,
	[EXPERT_FREE] = expert_free,
	[EXPERT_SIZE] = expert_size,
	[EXPERT_RUN] = expert_run,
	[EXPERT_ABORT] = expert_abort,
	[EXPERT_TERMINATE] = expert_terminate,
	[FILL] = fill,
	[KEPT] = kept,
	[CODE] = run_code,
	[ZERO] = zero,
};

/* Up to the end of the row, or of the run; that step is what is returned. */
static const struct step *perform(struct machine *machine)
{
	const struct step *step;

	for (;;) {
		step = machine->next++;
		if (step->call == END || step->call == EXPERT_RETURN)
			return step;
		do {
			machine->again = false;
			doers[step->call](machine, step);
		} while (machine->again);
	}
}

/* With the nth allocation failing; 0: none. Returns whether it was its turn. */
static bool run_once(const struct row *row, uint64_t nth)
{
	struct ingot_heap_usage before_usage = ingot_heap_live();
	struct ingot_heap_usage after_usage;
	struct machine machine = {.row = row, .next = row->steps, .tortured = nth > 0};
	bool struck;

	machine.page = (size_t)sysconf(_SC_PAGESIZE);
	machine.foreign = malloc(FOREIGN_SIZE);
	machine.closed = mmap(NULL, machine.page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CU_ASSERT_FATAL(machine.foreign && machine.closed != MAP_FAILED);
	ingot_heap_fail_at(nth);
	CU_ASSERT_EQUAL(perform(&machine)->call, END);
	struck = ingot_heap_fail_at(0) == 0 && nth > 0;
	CU_ASSERT_EQUAL(NetApiBufferFree(machine.wire), 0);
	after_usage = ingot_heap_live();
	expect(&machine, after_usage.blocks == before_usage.blocks, "what stays allocated");
	expect(&machine, after_usage.bytes == before_usage.bytes, "how much stays allocated");
	munmap(machine.closed, machine.page);
	free(machine.foreign);
	return struck;
}

void row_run(const struct row *row)
{
	ingot_heap_exception_handler before_row = ingot_set_heap_exception_handler(note_exception);

	(void)run_once(row, 0);
	ingot_set_heap_exception_handler(before_row);
}

unsigned row_torture(const struct row *row)
{
	ingot_heap_exception_handler before_row = ingot_set_heap_exception_handler(note_exception);
	unsigned failures = 0;

	while (run_once(row, failures + 1))
		failures++;
	ingot_set_heap_exception_handler(before_row);
	return failures;
}
