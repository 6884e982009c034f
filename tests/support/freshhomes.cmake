# Empties the private folder of every test below HOMES.
file(GLOB homes LIST_DIRECTORIES true "${HOMES}/*")
foreach(home IN LISTS homes)
    file(REMOVE_RECURSE "${home}")
    file(MAKE_DIRECTORY "${home}/run")
    # Qt refuses a runtime folder that others can read.
    file(CHMOD "${home}/run" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
