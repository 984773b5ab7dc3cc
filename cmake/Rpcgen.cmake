# Code made by rpcgen, the independent XDR implementation that tests and the bench hold ours against.
#
#   ingot_rpcgen(<target> FILE [HALVES])
#     Adds what rpcgen makes of FILE (a .x, relative to the calling folder), <base>.h and <base>_xdr.c, to
#     <target>, which then sees the header and libtirpc. HALVES: also the client's and the server's, <base>_clnt.c and
#     <base>_svc.c without a main, with arguments by themselves (rpcgen -N). Must be called in the folder that created <target>.
#     Nothing that is installed is made this way.

include_guard(GLOBAL)

find_program(INGOT_RPCGEN rpcgen REQUIRED)
mark_as_advanced(INGOT_RPCGEN)

function(ingot_rpcgen target file)
	cmake_parse_arguments(PARSE_ARGV 2 arg "HALVES" "" "")
	cmake_path(GET file STEM LAST_ONLY base)
	cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	set(root "${CMAKE_CURRENT_BINARY_DIR}/${target}_rpcgen")
	# What to write, and the option that has it written.
	set(parts ".h|-h" "_xdr.c|-c")
	set(style "")
	if(arg_HALVES)
		list(APPEND parts "_clnt.c|-l" "_svc.c|-m")
		set(style -N)
	endif()
	set(outputs "")
	set(commands "")
	foreach(part IN LISTS parts)
		string(REPLACE "|" ";" part "${part}")
		list(POP_FRONT part suffix option)
		list(APPEND outputs "${root}/${base}${suffix}")
		list(APPEND commands COMMAND "${INGOT_RPCGEN}" ${style} ${option} -o ${base}${suffix} ${base}.x)
	endforeach()
	file(MAKE_DIRECTORY "${root}")
	# rpcgen spells the file's path into #include lines, and does not write over a file.
	add_custom_command(OUTPUT ${outputs}
		COMMAND "${CMAKE_COMMAND}" -E rm -f ${outputs}
		COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${root}/${base}.x"
		${commands}
		WORKING_DIRECTORY "${root}" DEPENDS "${file}"
		COMMENT "rpcgen ${base}.x" VERBATIM)
	ingot_foreign_sources(${outputs})
	target_sources(${target} PRIVATE ${outputs})
	# SYSTEM: the header is rpcgen's as well.
	target_include_directories(${target} SYSTEM PRIVATE "${root}")
	target_link_libraries(${target} PRIVATE Dep::tirpc)
endfunction()
