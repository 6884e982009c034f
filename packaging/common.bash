# What packaging/run, packaging/test and .ci/run share. Sourced by bash; everything it says goes to standard error, since
# standard output belongs to the program that is started.

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf 'Accords: %s\n' "$*" >&2; }

# Runs a command whose output matters only when it fails.
quietly()
{
    local output
    output=$("$@" 2>&1 </dev/null) || {
        printf '%s\n' "$output" >&2
        return 1
    }
}

# Prints the packages for a purpose that packaging/dependencies lists and that are not installed, one a line.
missing_packages()
{
    local wanted installed
    wanted=$(awk -v purpose="$1" '!/^#/ && $2 == purpose { print $1 }' "$top/packaging/dependencies")
    # shellcheck disable=SC2086 # one word for each package
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
        sed -n 's/^installed //p') || true
    grep --invert-match --line-regexp --fixed-strings --file=<(printf '%s\n' "$installed") <<<"$wanted" || true
}

# Installs what is missing for a purpose. On a system without Debian's tools the build says by itself what it misses.
install_missing()
{
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$1")
    ((${#missing[@]})) || return 0

    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing and only root can install them: ${missing[*]}." \
                "Run this command as root, or install sudo."
            return 1
        fi
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    # sudo asks for its password here, where the prompt is not swallowed with apt's output.
    ((EUID == 0)) || sudo --validate || return 1
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    # A source that can't be reached matters only when it holds what is needed: then the installation says so.
    "${apt[@]}" update >/dev/null 2>&1 </dev/null || true
    quietly "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" || {
        say "The packages above could not be installed."
        return 1
    }
}

# Whether a build folder has yet to be configured: never done, older than the presets, or of a tree that was moved.
needs_configuring()
{
    local folder=$1
    [[ ! -e $folder/build.ninja || $top/CMakePresets.json -nt $folder/build.ninja ]] ||
        ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"
}

up_to_date()
{
    ! needs_configuring "$1" && grep -q 'no work to do' < <(ninja -C "$1" -n 2>/dev/null)
}

# Uses a compiler cache where there is one.
prepare_compiler_cache()
{
    command -v ccache >/dev/null || return 0
    export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
}

# Configures and builds a preset where something changed. Two commands started at once build one after the other.
build()
{
    local preset=$1 folder=$top/build/$1
    mkdir -p "$folder" || return 1
    (
        flock 9
        up_to_date "$folder" && exit
        say "building (preset $preset); the first time takes a few minutes"
        prepare_compiler_cache
        cd "$top" || exit
        if needs_configuring "$folder"; then
            quietly cmake --fresh --preset "$preset" || exit
        fi
        quietly cmake --build "$folder" -- --quiet
    ) 9>"$folder/.lock" || {
        say "The program could not be built; the lines above say why."
        return 1
    }
}
