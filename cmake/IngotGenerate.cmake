# Stubs out of interface files, in this tree and, installed with the CMake package, in other people's.
#
#   ingot_generate(<target> IDL <file>... [CLIENT] [SERVER] [IMPORTS <dir>...])
#     For each <file>, a .idl or a .x, runs ingotc and adds what it writes to <target>: <base>.h and <base>_tables.c, with CLIENT
#     <base>_client.c, with SERVER <base>_server.c, with neither word both. The folder they stand in becomes
#     an include root of <target> and of what links to it. Files that an interface imports are looked for
#     beside it, in IMPORTS and among Ingot's own interfaces; a change in one of them rebuilds what it touches.
#     A <file> may be a .proto as well: protoc reads it and runs protoc-gen-ingot. It is named in others' imports, and its
#     stubs in #include lines, as it stands below the first of IMPORTS that it is in, or else by its own name alone.
#     Must be called in the folder that created <target>. <target> links Ingot::ingot itself.
#     The generated files are listed in the target properties INGOT_GENERATED_HEADERS and
#     INGOT_GENERATED_SOURCES, their folder in INGOT_GENERATED_ROOT.

include_guard(GLOBAL)

function(ingot_generate target)
	cmake_policy(PUSH)
	cmake_policy(SET CMP0116 NEW)
	cmake_parse_arguments(PARSE_ARGV 1 arg "CLIENT;SERVER" "" "IDL;IMPORTS")
	if(arg_UNPARSED_ARGUMENTS OR NOT arg_IDL)
		message(FATAL_ERROR "ingot_generate(${target}): needs IDL; not understood: '${arg_UNPARSED_ARGUMENTS}'")
	endif()
	if(NOT arg_CLIENT AND NOT arg_SERVER)
		set(arg_CLIENT ON)
		set(arg_SERVER ON)
	endif()
	if(TARGET ingotc)
		set(compiler ingotc)
		set(own_interfaces "${PROJECT_SOURCE_DIR}/idl")
	elseif(TARGET Ingot::ingotc)
		set(compiler Ingot::ingotc)
		set(own_interfaces "${Ingot_IDL_DIR}")
	else()
		message(FATAL_ERROR "ingot_generate(${target}): no ingotc: add stubs/ first, or find_package(Ingot)")
	endif()

	# A folder for each target: two targets may take different halves of one interface.
	set(root "${CMAKE_CURRENT_BINARY_DIR}/${target}_stubs")
	file(MAKE_DIRECTORY "${root}")
	set(options -MD -o "${root}")
	foreach(dir IN LISTS arg_IMPORTS own_interfaces)
		cmake_path(ABSOLUTE_PATH dir BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		list(APPEND options -I "${dir}")
	endforeach()
	set(halves "")
	if(arg_CLIENT)
		list(APPEND options --client)
		list(APPEND halves client)
	endif()
	if(arg_SERVER)
		list(APPEND options --server)
		list(APPEND halves server)
	endif()

	# Headers of .x files include libtirpc's, as rpcgen's do.
	if(arg_IDL MATCHES "\\.x(;|$)")
		find_package(PkgConfig REQUIRED QUIET)
		pkg_check_modules(INGOT_TIRPC REQUIRED QUIET libtirpc)
		target_include_directories(${target} SYSTEM PUBLIC ${INGOT_TIRPC_INCLUDE_DIRS})
		target_link_libraries(${target} PUBLIC ${INGOT_TIRPC_LINK_LIBRARIES})
	endif()

	foreach(file IN LISTS arg_IDL)
		if(file MATCHES "\\.proto$")
			_ingot_generate_proto(${target} "${file}" "${root}" "${arg_IMPORTS}" "${halves}")
			continue()
		endif()
		cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		cmake_path(GET file STEM LAST_ONLY base)
		cmake_path(GET file FILENAME name)
		set(header "${root}/${base}.h")
		set(sources "${root}/${base}_tables.c")
		foreach(half IN LISTS halves)
			list(APPEND sources "${root}/${base}_${half}.c")
		endforeach()
		add_custom_command(OUTPUT "${header}" ${sources}
			COMMAND ${compiler} ${options} "${file}"
			DEPENDS ${compiler} "${file}"
			DEPFILE "${root}/${base}.d"
			COMMENT "ingotc ${name}" VERBATIM)
		target_sources(${target} PRIVATE "${header}" ${sources})
		set_property(TARGET ${target} APPEND PROPERTY INGOT_GENERATED_HEADERS "${header}")
		set_property(TARGET ${target} APPEND PROPERTY INGOT_GENERATED_SOURCES ${sources})
	endforeach()
	set_property(TARGET ${target} PROPERTY INGOT_GENERATED_ROOT "${root}")
	target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${root}>")
	cmake_policy(POP)
endfunction()

# One .proto file of ingot_generate.
function(_ingot_generate_proto target file root imports halves)
	find_program(INGOT_PROTOC protoc)
	mark_as_advanced(INGOT_PROTOC)
	if(NOT INGOT_PROTOC)
		message(FATAL_ERROR "ingot_generate(${target}): no protoc, which reads ${file}: install protobuf-compiler")
	endif()
	if(TARGET protoc-gen-ingot)
		set(plugin protoc-gen-ingot)
		set(own "${PROJECT_SOURCE_DIR}/runtime/include")
	else()
		set(plugin Ingot::protoc-gen-ingot)
		set(own "${Ingot_PROTO_DIR}")
	endif()

	cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	cmake_path(GET file FILENAME name)
	cmake_path(GET file PARENT_PATH folder)
	set(paths "")
	set(is_found OFF)
	foreach(dir IN LISTS imports)
		cmake_path(ABSOLUTE_PATH dir BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		list(APPEND paths "--proto_path=${dir}")
		cmake_path(IS_PREFIX dir "${file}" NORMALIZE is_inside)
		if(is_inside AND NOT is_found)
			cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${dir}" OUTPUT_VARIABLE name)
			set(is_found ON)
		endif()
	endforeach()
	if(NOT is_found)
		list(PREPEND paths "--proto_path=${folder}")
	endif()

	string(REGEX REPLACE "\\.proto$" "" base "${name}")
	set(made "${root}/${base}.h" "${root}/${base}_tables.c")
	foreach(half IN LISTS halves)
		list(APPEND made "${root}/${base}_${half}.c")
	endforeach()
	if(NOT halves)
		set(halves client server)
	endif()
	list(JOIN halves "," options)
	add_custom_command(OUTPUT ${made}
		COMMAND "${INGOT_PROTOC}" "--plugin=protoc-gen-ingot=$<TARGET_FILE:${plugin}>" "--ingot_out=${root}"
			"--ingot_opt=${options}" ${paths} "--proto_path=${own}" "--dependency_out=${root}/${base}.d" "${name}"
		DEPENDS ${plugin} "${file}"
		DEPFILE "${root}/${base}.d"
		COMMENT "protoc-gen-ingot ${name}" VERBATIM)
	target_sources(${target} PRIVATE ${made})
	list(POP_FRONT made header)
	set_property(TARGET ${target} APPEND PROPERTY INGOT_GENERATED_HEADERS "${header}")
	set_property(TARGET ${target} APPEND PROPERTY INGOT_GENERATED_SOURCES ${made})
endfunction()
