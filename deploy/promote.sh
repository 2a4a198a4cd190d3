#!/bin/sh
# Makes a synchronous standby the primary when the former primary is dead or cut off (docs/how-to/run-for-real.md, A second server).
#
#   promote.sh --standby URL --fence COMMAND --switch COMMAND
#
#   --standby URL      the standby, as an administrator of it: postgresql://postgres@db2.example.fi/postgres
#   --fence COMMAND    makes sure that the former primary answers nobody any more, whatever state it is in; must end with 0
#   --switch COMMAND   leads the address of DATABASE_URL and RINNALLA_RING_URL to this server
#
# Run by somebody who knows that the primary is dead: two primaries would both confirm. Needs psql. Each step says what it does; given again
# after a failure it goes on where it stopped.
set -eu

standby='' fence='' switch=''
while [ $# -gt 0 ]; do
  [ $# -gt 1 ] || { echo "promote.sh: $1 needs a value" >&2; exit 2; }
  case $1 in
    --standby) standby=$2 ;;
    --fence) fence=$2 ;;
    --switch) switch=$2 ;;
    *) echo "promote.sh: $1 is not understood" >&2; exit 2 ;;
  esac
  shift 2
done
for needed in "$standby" "$fence" "$switch"; do
  [ -n "$needed" ] || { echo 'promote.sh --standby URL --fence COMMAND --switch COMMAND' >&2; exit 2; }
done

ask() { psql "$standby" --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"; }

echo 'Fencing the former primary.'
sh -c "$fence" || { echo 'The command of --fence failed: the former primary may still answer. Nothing was promoted.' >&2; exit 1; }

if [ "$(ask 'select pg_is_in_recovery()')" = t ]; then
  # A standby that others had to wait for has all that was confirmed. One that still hears something has a primary that lives.
  heard=$(ask 'select clock_timestamp()')
  sleep 1
  [ "$(ask "select count(*) from pg_stat_wal_receiver where last_msg_receipt_time > '$heard'")" = 0 ] ||
    { echo 'The standby still hears from the former primary: it is not fenced. Nothing was promoted.' >&2; exit 1; }
  echo 'Promoting the standby.'
  [ "$(ask 'select pg_promote(true, 60)')" = t ] || { echo 'The standby did not become a primary within a minute: see its log.' >&2; exit 1; }
fi

# Nobody follows this server yet, and a primary that waits for somebody confirms nothing.
ask "alter system set synchronous_standby_names = ''" >/dev/null
ask 'select pg_reload_conf()' >/dev/null

echo 'Leading the address to the new primary.'
sh -c "$switch" ||
  { echo 'The command of --switch failed: the standby is the primary now, but its address may not lead there. Mend that and give this again.' >&2; exit 1; }
echo 'Done. Make a new standby now, and set synchronous_standby_names on this server when it follows: until then there is one copy.'
