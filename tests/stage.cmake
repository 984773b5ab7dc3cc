# Installs the build folder BUILD into STAGE, from nothing: what an older build left there must not help a test.
file(REMOVE_RECURSE "${STAGE}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${STAGE}"
	RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(result)
	message(FATAL_ERROR "cmake --install failed:\n${output}")
endif()
