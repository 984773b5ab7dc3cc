# Code made by protoc-c, the C implementation of protobuf that tests, the bench and an example hold ours against.
#
#   ingot_protoc_c(<target> FILE)
#     Adds what protoc-c makes of FILE (a .proto, relative to the calling folder), <base>.pb-c.h and <base>.pb-c.c, to
#     <target>; it and what links to it then see the header and libprotobuf-c. Must be called in the folder that created <target>.
#     Nothing that is installed is made this way.

include_guard(GLOBAL)

find_program(INGOT_PROTOC_C protoc-c REQUIRED)
mark_as_advanced(INGOT_PROTOC_C)

function(ingot_protoc_c target file)
	cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	cmake_path(GET file STEM LAST_ONLY base)
	cmake_path(GET file PARENT_PATH folder)
	set(root "${CMAKE_CURRENT_BINARY_DIR}/${target}_protoc_c")
	set(made "${root}/${base}.pb-c.h" "${root}/${base}.pb-c.c")
	file(MAKE_DIRECTORY "${root}")
	add_custom_command(OUTPUT ${made}
		COMMAND "${INGOT_PROTOC_C}" "--proto_path=${folder}" "--c_out=${root}" "${file}"
		DEPENDS "${file}"
		COMMENT "protoc-c ${base}.proto" VERBATIM)
	ingot_foreign_sources("${root}/${base}.pb-c.c")
	target_sources(${target} PRIVATE ${made})
	target_include_directories(${target} SYSTEM PUBLIC "${root}")
	target_link_libraries(${target} PUBLIC Dep::protobuf_c)
endfunction()
