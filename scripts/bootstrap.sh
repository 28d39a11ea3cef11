#!/usr/bin/env bash
# Installs what is missing on this machine, and nothing that is already there.
#
#     scripts/bootstrap.sh        what building and running need
#     scripts/bootstrap.sh test   that, and what the tests need as well
#     scripts/bootstrap.sh bench  what running needs, and what we are measured against
#
# System packages come from apt (Debian 12, Ubuntu 24.04), the solver and Python
# packages from PyPI. Python packages go into .deps/venv and .deps/bench only.
. "$(dirname "$0")/lib.sh"

running=(libsqlite3-dev libexpat1-dev zlib1g-dev libzip-dev libxlsxwriter-dev libssl-dev libpq-dev libqrencode-dev pkg-config)
testing=(postgresql fonts-noto-cjk poppler-utils libreoffice-calc-nogui libreoffice-writer-nogui python3-venv)
benching=(liblemon-dev g++ python3-venv)
highs=1.15.1

main() {
  check_swift
  have python3 || fail "python3 is missing: install it with 'apt-get install python3 python3-pip'."
  install_packages "${running[@]}"
  install_highs
  if [ "${1:-run}" = test ]; then
    install_packages "${testing[@]}"
    install_browser
    install_python_packages test .deps/venv
    install_axe
  fi
  if [ "${1:-run}" = bench ]; then
    install_packages "${benching[@]}"
    install_python_packages bench .deps/bench
  fi
}

check_swift() {
  local found
  have swift || fail "Swift is missing: install the Swift 6.3 toolchain and put its 'swift' on PATH."
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
  [ "$(printf '6.3\n%s\n' "$found" | sort -V | head -1)" = 6.3 ] ||
    fail "Swift ${found:-of an unknown version} was found, 6.3 or later is needed: install the Swift 6.3 toolchain."
}

install_packages() {
  local absent=() package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || absent+=("$package")
  done
  ((${#absent[@]})) || return 0
  have apt-get || fail "these system packages are missing and there is no apt-get: ${absent[*]}; install them and try again."
  [ "$(id -u)" = 0 ] || have sudo || fail "sudo is missing: run 'apt-get install ${absent[*]}' as root and try again."
  say "Installing system packages: ${absent[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${absent[@]}" >&2 || fail "apt-get could not install ${absent[*]}: read its message above and try again."
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# As root into /usr/local, where everything finds it; otherwise into .deps.
install_highs() {
  pkg-config --exact-version=$highs highs 2>/dev/null && return
  local prefix=.deps
  [ "$(id -u)" = 0 ] && prefix=/usr/local
  say "Installing the solver HiGHS $highs into $prefix"
  scripts/install-highs.sh $highs "$prefix"
}

# Debian names the packages chromium and chromium-driver; Ubuntu has others.
install_browser() {
  have chromedriver && return
  if apt-cache show chromium-driver >/dev/null 2>&1; then
    install_packages chromium chromium-driver
  else
    install_packages chromium-browser chromium-chromedriver
  fi
}

# What requirements-$1.txt lists, into the environment $2.
install_python_packages() {
  local wanted=scripts/requirements-$1.txt venv=$2
  cmp -s "$wanted" "$venv/installed.txt" && return
  say "Installing Python packages for '$1' into $venv"
  { python3 -m venv "$venv" && "$venv/bin/pip" install -q --disable-pip-version-check -r "$wanted"; } >&2 ||
    fail "the Python packages of $wanted could not be installed: check the network and run it again."
  cp "$wanted" "$venv/installed.txt"
}

# axe checks the pages for accessibility; only its script is taken.
install_axe() {
  [ -e .deps/axe.min.js ] && return
  say "Fetching the accessibility checker axe"
  scripts/fetch-wheel.sh scripts/requirements-axe.txt .deps/axe
  cp .deps/axe/axe_playwright_python/axe.min.js .deps/
}

main "$@"
