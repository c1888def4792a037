#!/usr/bin/env bash
# Puts the server under load with wrk and prints a table. Usage: tests/TypedContent.LoadTest/load.sh [seconds] [connections]
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-30} connections=${2:-256} address=http://127.0.0.1:5985
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }

dotnet build -c Release -v quiet --nologo
dotnet ../../artifacts/bin/TypedContent.LoadTest/release/TypedContent.LoadTest.dll --urls $address &
server=$!
trap 'kill $server' EXIT
until curl -sf $address/allocated >/dev/null; do sleep 0.2; done

echo "| address | requests a second | 99 % within | bytes allocated a request | errors |"
echo "|---|---|---|---|---|"
for path in /raw/articles/hello-typed-content /kept/raw /parsed/raw /articles/hello-typed-content /kept/page /parsed/page /feed.xml; do
    wrk -t2 -c"$connections" -d2s $address$path >/dev/null
    before=$(curl -s $address/allocated)
    result=$(wrk -t2 -c"$connections" -d"${seconds}s" --latency $address$path)
    after=$(curl -s $address/allocated)
    requests=$(awk '/requests in/ { print $1 }' <<<"$result")
    rate=$(awk '/Requests\/sec/ { printf "%.0f", $2 }' <<<"$result")
    latency=$(awk '$1 == "99%" { print $2 }' <<<"$result")
    errors=$(grep -E "Socket errors|Non-2xx" <<<"$result" | tr -s ' ' || true)
    echo "| \`$path\` | $rate | $latency | $(( (after - before) / requests )) | ${errors:-none} |"
done
echo "memory at the end: $(curl -s $address/memory) MB"
