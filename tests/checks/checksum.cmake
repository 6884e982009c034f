# Fails when FILE doesn't have the checksum SHA256.
file(SHA256 "${FILE}" actual)
if(NOT actual STREQUAL SHA256)
    message(FATAL_ERROR "${FILE} has the checksum ${actual} instead of ${SHA256}")
endif()
