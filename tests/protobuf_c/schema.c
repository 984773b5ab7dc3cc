/*
 * schema.c: the list of schema.h.
 */
#include "schema.h"

#include "small.pb-c.h"
#include "three.pb-c.h"
#include "two.pb-c.h"

const ProtobufCMessageDescriptor *const schema_messages[] = {
	&two__all__descriptor,
	&two__strict__descriptor,
	&two__ping__descriptor,
	&three__all__descriptor,
	&two__nothing__descriptor,
	&small__node__descriptor,
	NULL,
};
