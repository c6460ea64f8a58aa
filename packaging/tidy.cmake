# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tool chain of the preset "tidy": compiles with clazy where it is installed, else with clang, and runs
# clang-tidy on every file. The build preset names clazy's checks. Install the tools with:
#
#     packaging/install-packages.sh develop

find_program(TRUSTBILANZ_CLAZY NAMES clazy)
find_program(TRUSTBILANZ_CLANG NAMES clang++ REQUIRED)
find_program(TRUSTBILANZ_CLANG_TIDY NAMES clang-tidy REQUIRED)

if(TRUSTBILANZ_CLAZY)
    set(CMAKE_CXX_COMPILER ${TRUSTBILANZ_CLAZY})
else()
    set(CMAKE_CXX_COMPILER ${TRUSTBILANZ_CLANG})
endif()
# Some warnings of the house are GCC's alone.
set(CMAKE_CXX_FLAGS_INIT -Wno-unknown-warning-option)
set(CMAKE_CXX_CLANG_TIDY ${TRUSTBILANZ_CLANG_TIDY} --quiet)
# Only without them does a file show that it includes what it uses.
set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
