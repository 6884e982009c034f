# accords_load_quickly(TARGET), a program with a window.
# At each start the loader looks for some ten thousand symbols in the libraries of a program, in the order in which the
# linker was told of them. Qt's come first, where most of them are; ICU, SQL and SVG are then rarely gone through in vain.
# CMake has an order of its own for libraries, but keeps that of options.
function(accords_load_quickly target)
    if(UNIX AND NOT APPLE)
        target_link_options(${target} PRIVATE
            LINKER:--push-state,--no-as-needed
            $<TARGET_FILE:Qt6::Core> $<TARGET_FILE:Qt6::Gui> $<TARGET_FILE:Qt6::Widgets>
            LINKER:--pop-state)
    endif()
endfunction()
