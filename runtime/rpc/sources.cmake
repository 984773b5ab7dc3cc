# The sources of the rpc layer, read by runtime/CMakeLists.txt.
set(INGOT_RPC_SOURCES
	address.c
	binding.c
	call.c
	datagram.c
	dispatch.c
	exchange.c
	listen.c
	message.c
	options.c
	peer.c
	pool.c
	record.c
	resolve.c
	rpcbind.c
	server.c
	stream.c)
