# Code made by protoc-c: of protobuf's own messages, for protoc-gen-ingot, and in tests, the bench and an example, which hold
# ours against it.
#
#   ingot_protoc_c(<target> FILE)
#     Adds what protoc-c makes of FILE (a .proto, relative to the calling folder), <base>.pb-c.h and <base>.pb-c.c, to
#     <target>; it and what links to it then see the header and libprotobuf-c. Must be called in the folder that created <target>.
#
#   ingot_print_proto(<proto> FORM IDL)
#     What ingotc prints of IDL as FORM, proto or proto-options, as the file <proto> of the calling folder's build.
#
#   ingot_protoc_c_own(<target> FILE...)
#     The same of .proto files that protobuf installs (google/protobuf/...), for the sources of <target> alone.

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

function(ingot_print_proto proto form idl)
	cmake_path(ABSOLUTE_PATH idl BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	cmake_path(GET idl FILENAME name)
	cmake_path(GET proto PARENT_PATH folder)
	file(MAKE_DIRECTORY "${folder}")
	add_custom_command(OUTPUT "${proto}"
		COMMAND ingotc -I "${PROJECT_SOURCE_DIR}/idl" "--emit=${form}" "${idl}" > "${proto}"
		DEPENDS ingotc "${idl}" COMMENT "ingotc --emit=${form} ${name}" VERBATIM)
endfunction()

function(ingot_protoc_c_own target)
	find_path(INGOT_PROTOBUF_FILES google/protobuf/compiler/plugin.proto REQUIRED)
	mark_as_advanced(INGOT_PROTOBUF_FILES)
	set(root "${CMAKE_CURRENT_BINARY_DIR}/${target}_protoc_c")
	file(MAKE_DIRECTORY "${root}")
	foreach(file IN LISTS ARGN)
		string(REGEX REPLACE "\\.proto$" ".pb-c" base "${root}/${file}")
		add_custom_command(OUTPUT "${base}.h" "${base}.c"
			COMMAND "${INGOT_PROTOC_C}" "--proto_path=${INGOT_PROTOBUF_FILES}" "--c_out=${root}" "${file}"
			DEPENDS "${INGOT_PROTOBUF_FILES}/${file}"
			COMMENT "protoc-c ${file}" VERBATIM)
		ingot_foreign_sources("${base}.c")
		target_sources(${target} PRIVATE "${base}.h" "${base}.c")
	endforeach()
	target_include_directories(${target} SYSTEM PRIVATE "${root}")
endfunction()
