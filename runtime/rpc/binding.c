/*
 * binding.c: bindings, and the two ways into a call: by binding and by server name.
 *
 * In: what stubs and programs pass. Out: see ingot/rpc.h and ingot/stub.h. A binding holds a name taken
 * apart and options; connections belong to the pool, so that bindings cost nothing and share them.
 */
#include "call.h"
#include "codec.h"
#include "heap.h"
#include "options.h"
#include "utf.h"
#include "winerror.h"

struct ingot_binding {
	struct ingot_address address;
	ingot_call_options options;
	struct ingot_known_port known; /* of a udp:// name without a port */
};

NET_API_STATUS ingot_bind(const char *server, const ingot_call_options *options,
			  handle_t *ret_binding)
{
	static const ingot_call_options none;
	struct ingot_binding *binding;
	struct ingot_address address;
	NET_API_STATUS status;

	if (!ret_binding)
		return ERROR_INVALID_PARAMETER;
	status = ingot_options_check(options);
	if (!status)
		status = ingot_address_parse(server, INGOT_ADDRESS_CALL, &address);
	if (status)
		return status;
	binding = ingot_heap_alloc(sizeof(*binding));
	if (!binding)
		return ERROR_NOT_ENOUGH_MEMORY;
	binding->address = address;
	binding->options = options ? *options : none;
	ingot_known_port_init(&binding->known);
	*ret_binding = binding;
	return 0;
}

void ingot_unbind(handle_t binding)
{
	if (!binding)
		return;
	ingot_known_port_done(&binding->known);
	ingot_heap_free(binding);
}

/* What can be said without a server. */
static NET_API_STATUS check_call(const ingot_interface *interface, uint32_t procedure,
				 const void *frame)
{
	const ingot_procedure *called;
	NET_API_STATUS status;

	if (!interface || !frame || procedure >= interface->procedure_count)
		return ERROR_INVALID_PARAMETER;
	called = &interface->procedures[procedure];
	status = ingot_frame_check_levels(called->in, frame);
	return status ? status : ingot_frame_check_levels(called->out, frame);
}

static NET_API_STATUS call(const struct ingot_address *address, struct ingot_known_port *known,
			   const ingot_call_options *given, const ingot_interface *interface,
			   uint32_t procedure, void *frame)
{
	ingot_call_options options = ingot_options_resolve(given);

	return ingot_call_address(address, known, &options,
				  ingot_deadline_after(options.timeout_ms), interface, procedure,
				  frame);
}

NET_API_STATUS ingot_call(handle_t binding, const ingot_interface *interface, uint32_t procedure,
			  void *frame)
{
	NET_API_STATUS status = check_call(interface, procedure, frame);

	if (status)
		return status;
	if (!binding)
		return ERROR_INVALID_PARAMETER;
	return call(&binding->address, &binding->known, &binding->options, interface, procedure,
		    frame);
}

NET_API_STATUS ingot_call_server(const char *server, const ingot_interface *interface,
				 uint32_t procedure, void *frame)
{
	struct ingot_address address;
	NET_API_STATUS status = check_call(interface, procedure, frame);

	if (!status)
		status = ingot_address_parse(server, INGOT_ADDRESS_CALL, &address);
	if (status)
		return status;
	return call(&address, NULL, NULL, interface, procedure, frame);
}

NET_API_STATUS ingot_call_server_wide(const char16_t *server, const ingot_interface *interface,
				      uint32_t procedure, void *frame)
{
	char name[INGOT_ADDRESS_TEXT * 3 + 1];
	size_t units, bytes;

	if (!server)
		return ingot_call_server(NULL, interface, procedure, frame);
	units = utf16_length(server, INGOT_ADDRESS_TEXT);
	bytes = utf8_bytes(server, units);
	if (units == INGOT_ADDRESS_TEXT || bytes == UTF_BAD)
		return ERROR_BAD_NETPATH;
	utf8_from_utf16((uint8_t *)name, server, units);
	name[bytes] = '\0';
	return ingot_call_server(name, interface, procedure, frame);
}
