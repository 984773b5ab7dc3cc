# Code made by rpcgen, the independent XDR implementation that tests and the bench hold ours against.
#
#   ingot_rpcgen(<target> FILE)
#     Adds what rpcgen makes of FILE (a .x, relative to the calling folder), <base>.h and <base>_xdr.c, to
#     <target>, which then sees the header and libtirpc. Must be called in the folder that created <target>.
#     Nothing that is installed is made this way.

include_guard(GLOBAL)

find_program(INGOT_RPCGEN rpcgen REQUIRED)
mark_as_advanced(INGOT_RPCGEN)

function(ingot_rpcgen target file)
	cmake_path(GET file STEM LAST_ONLY base)
	cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
	set(root "${CMAKE_CURRENT_BINARY_DIR}/${target}_rpcgen")
	set(header "${root}/${base}.h")
	set(source "${root}/${base}_xdr.c")
	file(MAKE_DIRECTORY "${root}")
	# rpcgen spells the file's path into #include lines, and does not write over a file.
	add_custom_command(OUTPUT "${header}" "${source}"
		COMMAND "${CMAKE_COMMAND}" -E rm -f "${header}" "${source}"
		COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${root}/${base}.x"
		COMMAND "${INGOT_RPCGEN}" -h -o ${base}.h ${base}.x
		COMMAND "${INGOT_RPCGEN}" -c -o ${base}_xdr.c ${base}.x
		WORKING_DIRECTORY "${root}" DEPENDS "${file}"
		COMMENT "rpcgen ${base}.x" VERBATIM)
	ingot_foreign_sources("${source}")
	target_sources(${target} PRIVATE "${header}" "${source}")
	# SYSTEM: the header is rpcgen's as well.
	target_include_directories(${target} SYSTEM PRIVATE "${root}")
	target_link_libraries(${target} PRIVATE Dep::tirpc)
endfunction()
