# The rooms of the house, and what joins them.
#
#   ingot_layer(<target> ROOT <dir> [SOURCES <file>...] [DEPENDS <target>...] [LIBS <target>...])
#     One layer. <target> is the whole name: ingot_base, ingot_codec, stubs_syntax, client_netapi, server_store.
#     A static library with PIC and hidden visibility. ROOT (relative to the calling folder) is its include
#     root: whoever DEPENDS on it includes its headers by bare name (#include "heap.h"). DEPENDS names lower
#     layers only; their include roots come along, also those below them. LIBS are outside libraries
#     (Dep::..., seen by this layer's own sources alone). SOURCES are relative to ROOT. Layers under runtime/
#     see the public headers (target ingot_headers); others name ingot_headers in DEPENDS if they may see them.
#
#   ingot_library(<target> OUTPUT <name> LAYERS <layer>... [MAP <file>] [LIBS <target>...]
#                 [USES <library>...] [STATIC_LIBS <name>...])
#     An installed library out of whole layers: <target> (shared, soname lib<name>.so.0, only what the version
#     script MAP lets out) and <target>_static (lib<name>.a), with Ingot::<target> and Ingot::<target>_static.
#     LIBS are outside libraries that it links, STATIC_LIBS their link names (tirpc) for programs that take the
#     static one. USES are lower installed libraries of ours (ingot): public, and <library>_static for the archive.
#
#   ingot_public_headers(<file>...)
#     Installs these headers into include/ingot, and the tests compile each of them alone. What stands in
#     runtime/include is public already; this is for generated ones.
#
#   ingot_install_programs(<target>...)
#     `cmake --install` puts these programs into bin/, and the CMake package knows them as Ingot::<target>.
#     (The library has the target name `ingot`, so the command of that name is ingot_cli with OUTPUT_NAME ingot.)
#
#   ingot_test(<target> SOURCES <file>... [LAYERS <target>...] [LIBS <target>...] [ARGS <arg>...]
#              [TIMEOUT <seconds>] [LABELS <label>...] [ENVIRONMENT <VAR=value>...])
#     A CUnit program, run by ctest under its own name. TIMEOUT is 180 s if not said. The sources see
#     INGOT_TEST_DATA, the calling folder's path, and INGOT_TEST_BIN, the folder of the built programs.
#     A test that starts a built program says add_dependencies(<target> ingotd).
#
#   ingot_test_command(<name> COMMAND <command> <arg>... [TIMEOUT <seconds>] [LABELS <label>...]
#                      [ENVIRONMENT <VAR=value>...])
#     The same for a script or a program that is not CUnit's.

# The public headers, as a target: an include root and nothing to link.
add_library(ingot_headers INTERFACE)
target_include_directories(ingot_headers INTERFACE
	$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/runtime/include>)

function(ingot_layer target)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "ROOT" "SOURCES;DEPENDS;LIBS")
	if(arg_UNPARSED_ARGUMENTS OR NOT arg_ROOT)
		message(FATAL_ERROR "ingot_layer(${target}): needs ROOT; not understood: '${arg_UNPARSED_ARGUMENTS}'")
	endif()
	if(NOT target MATCHES "^(ingot|stubs|client|server)_")
		message(FATAL_ERROR "ingot_layer(${target}): write the whole name, ingot_${target} or stubs_${target}")
	endif()
	cmake_path(ABSOLUTE_PATH arg_ROOT BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	list(TRANSFORM arg_SOURCES PREPEND "${arg_ROOT}/" REGEX "^[^/]")
	foreach(lower IN LISTS arg_DEPENDS)
		if(NOT TARGET ${lower})
			message(FATAL_ERROR "ingot_layer(${target}): '${lower}' is not there (yet): knowledge runs downward")
		endif()
	endforeach()

	add_library(${target} STATIC ${arg_SOURCES})
	target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${arg_ROOT}>")
	target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_LIBS})
	cmake_path(SET runtime "${PROJECT_SOURCE_DIR}/runtime")
	cmake_path(IS_PREFIX runtime "${arg_ROOT}" in_runtime)
	if(in_runtime)
		target_link_libraries(${target} PUBLIC ingot_headers)
	endif()
endfunction()

function(ingot_library target)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUTPUT;MAP" "LAYERS;LIBS;USES;STATIC_LIBS")
	if(arg_UNPARSED_ARGUMENTS OR NOT arg_OUTPUT OR NOT arg_LAYERS)
		message(FATAL_ERROR "ingot_library(${target}): needs OUTPUT and LAYERS; not understood: '${arg_UNPARSED_ARGUMENTS}'")
	endif()
	set(objects "")
	foreach(layer IN LISTS arg_LAYERS)
		list(APPEND objects $<TARGET_OBJECTS:${layer}>)
	endforeach()
	set(uses_static ${arg_USES})
	list(TRANSFORM uses_static APPEND _static)

	add_library(${target} SHARED ${objects})
	add_library(${target}_static STATIC ${objects})
	target_link_libraries(${target} PUBLIC ${arg_USES} PRIVATE ${arg_LIBS})
	target_link_libraries(${target}_static PUBLIC ${uses_static} INTERFACE ${arg_STATIC_LIBS} Threads::Threads)
	set_target_properties(${target} PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION 0)
	if(arg_MAP)
		cmake_path(ABSOLUTE_PATH arg_MAP BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		target_link_options(${target} PRIVATE "LINKER:--version-script=${arg_MAP}")
		set_target_properties(${target} PROPERTIES LINK_DEPENDS "${arg_MAP}")
	endif()
	if(NOT INGOT_SANITIZE)
		target_link_options(${target} PRIVATE LINKER:--no-undefined)
	endif()
	foreach(kind IN ITEMS ${target} ${target}_static)
		set_target_properties(${kind} PROPERTIES OUTPUT_NAME ${arg_OUTPUT} LINKER_LANGUAGE C)
		target_include_directories(${kind} INTERFACE
			"$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/runtime/include>"
			"$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/ingot>"
			"$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
		foreach(layer IN LISTS arg_LAYERS)
			# Where generated public headers stand; nothing for hand-written layers.
			target_include_directories(${kind} INTERFACE
				"$<BUILD_INTERFACE:$<TARGET_PROPERTY:${layer},INGOT_GENERATED_ROOT>>")
			add_dependencies(${kind} ${layer})
		endforeach()
		add_library(Ingot::${kind} ALIAS ${kind})
		set_property(GLOBAL APPEND PROPERTY INGOT_INSTALLED_LIBRARIES ${kind})
	endforeach()
endfunction()

function(ingot_public_headers)
	foreach(file IN LISTS ARGN)
		cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
		set_property(GLOBAL APPEND PROPERTY INGOT_PUBLIC_HEADERS "${file}")
	endforeach()
endfunction()

function(ingot_install_programs)
	set_property(GLOBAL APPEND PROPERTY INGOT_INSTALLED_PROGRAMS ${ARGN})
endfunction()

# What both kinds of test share. Reads arg_* of its caller. Tests that may take long begin first (COST), so that none of
# them runs alone at the end.
macro(_ingot_test_properties name)
	if(NOT arg_TIMEOUT)
		set(arg_TIMEOUT 180)
	endif()
	set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT} LABELS "${arg_LABELS}"
		ENVIRONMENT "ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1;UBSAN_OPTIONS=print_stacktrace=1;${arg_ENVIRONMENT}")
endmacro()

function(ingot_test target)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LAYERS;LIBS;ARGS;LABELS;ENVIRONMENT")
	if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
		message(FATAL_ERROR "ingot_test(${target}): needs SOURCES; not understood: '${arg_UNPARSED_ARGUMENTS}'")
	endif()
	add_executable(${target} ${arg_SOURCES})
	target_link_libraries(${target} PRIVATE ${arg_LAYERS} ${arg_LIBS} Dep::cunit Dep::threads)
	target_compile_definitions(${target} PRIVATE
		INGOT_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}" INGOT_TEST_BIN="${PROJECT_BINARY_DIR}/bin")
	set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
	add_test(NAME ${target} COMMAND ${target} ${arg_ARGS})
	_ingot_test_properties(${target})
endfunction()

# ingot_test_encodings(<test>): a test that ingot_test made runs in protobuf as well, as <test>_protobuf. Its calls
# through libingot are in the encoding that tests/support/encoding.c finds in the environment.
function(ingot_test_encodings target)
	target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/encoding.c")
	get_property(properties TEST ${target} PROPERTY ENVIRONMENT)
	add_test(NAME ${target}_protobuf COMMAND ${target})
	foreach(property IN ITEMS TIMEOUT COST LABELS SKIP_RETURN_CODE RUN_SERIAL RESOURCE_LOCK)
		get_property(value TEST ${target} PROPERTY ${property})
		if(value)
			set_property(TEST ${target}_protobuf PROPERTY ${property} "${value}")
		endif()
	endforeach()
	set_property(TEST ${target}_protobuf PROPERTY ENVIRONMENT ${properties} INGOT_TEST_ENCODING=protobuf)
endfunction()

function(ingot_test_command name)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND;LABELS;ENVIRONMENT")
	if(arg_UNPARSED_ARGUMENTS OR NOT arg_COMMAND)
		message(FATAL_ERROR "ingot_test_command(${name}): needs COMMAND; not understood: '${arg_UNPARSED_ARGUMENTS}'")
	endif()
	add_test(NAME ${name} COMMAND ${arg_COMMAND})
	_ingot_test_properties(${name})
endfunction()
