#!/bin/sh
# Makes a synchronous standby the primary when the former primary is dead or cut off (docs/how-to/run-for-real.md, A second server).
#
#   promote.sh --standby URL --system NUMBER --fence COMMAND --switch COMMAND [--promoted]
#
#   --standby URL      the standby, as an administrator of it: postgresql://postgres@db2.example.fi/postgres
#   --system NUMBER    which database it must be a copy of; noted while the primary was well:
#                      select system_identifier from pg_control_system()
#   --fence COMMAND    makes sure that the former primary answers nobody any more, whatever state it is in; must end with 0
#   --switch COMMAND   leads the address of DATABASE_URL and RINNALLA_RING_URL to this server
#   --promoted         this script has promoted that server already and then failed: go on from there
#
# Run by somebody who knows that the primary is dead: two primaries would both confirm. Needs psql. Each step says what it does. Nothing is
# fenced before the standby has answered as the one that is meant.
set -eu

standby='' system='' fence='' switch='' promoted=no
while [ $# -gt 0 ]; do
  if [ "$1" = --promoted ]; then
    promoted=yes
    shift
    continue
  fi
  [ $# -gt 1 ] || { echo "promote.sh: $1 needs a value" >&2; exit 2; }
  case $1 in
    --standby) standby=$2 ;;
    --system) system=$2 ;;
    --fence) fence=$2 ;;
    --switch) switch=$2 ;;
    *) echo "promote.sh: $1 is not understood" >&2; exit 2 ;;
  esac
  shift 2
done
for needed in "$standby" "$system" "$fence" "$switch"; do
  [ -n "$needed" ] || { echo 'promote.sh --standby URL --system NUMBER --fence COMMAND --switch COMMAND [--promoted]' >&2; exit 2; }
done

ask() { PGCONNECT_TIMEOUT=${PGCONNECT_TIMEOUT:-10} psql "$standby" --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"; }
refuse() { echo "$1 Nothing was promoted." >&2; exit 1; }

found=$(ask 'select system_identifier from pg_control_system()') ||
  refuse 'The standby does not answer: see whether it runs, and whether --standby leads to it. Nothing was fenced.'
[ "$found" = "$system" ] ||
  refuse "The server of --standby is of another database (system $found, not $system): look at the address. Nothing was fenced."
follows=$(ask 'select pg_is_in_recovery()')
if [ "$follows" = t ]; then
  # What it has received is what it will have: a standby that commits wait for has all that was confirmed.
  received=$(ask 'select pg_last_wal_receive_lsn()')
  [ -n "$received" ] ||
    refuse 'The standby has received nothing from a primary since it was started: nobody can say what is missing in it. Nothing was fenced.'
  ask "select format('The standby has received the journal up to %s; its last change is of %s, %s ago.', '$received',
         coalesce(pg_last_xact_replay_timestamp()::text, 'before its start'),
         coalesce(date_trunc('second', clock_timestamp() - pg_last_xact_replay_timestamp())::text, 'a while'))"
elif [ "$promoted" = no ]; then
  refuse 'The server of --standby is no standby but answers as a primary. If this script has promoted it before, give --promoted as well; if not, --standby leads to the wrong server. Nothing was fenced.'
fi

echo 'Fencing the former primary.'
sh -c "$fence" || refuse 'The command of --fence failed: the former primary may still answer.'

if [ "$follows" = t ]; then
  # One that still hears something has a primary that lives.
  heard=$(ask 'select clock_timestamp()')
  sleep 1
  [ "$(ask "select count(*) from pg_stat_wal_receiver where last_msg_receipt_time > '$heard'")" = 0 ] ||
    refuse 'The standby still hears from the former primary: it is not fenced.'
  echo 'Promoting the standby.'
  [ "$(ask 'select pg_promote(true, 60)')" = t ] || { echo 'The standby did not become a primary within a minute: see its log.' >&2; exit 1; }
fi

# Nobody follows this server yet, and a primary that waits for somebody confirms nothing.
ask "alter system set synchronous_standby_names = ''" >/dev/null
ask 'select pg_reload_conf()' >/dev/null

echo 'Leading the address to the new primary.'
sh -c "$switch" ||
  { echo 'The command of --switch failed: the standby is the primary now, but its address may not lead there. Mend that and give this again with --promoted.' >&2; exit 1; }
echo 'Done. Make a new standby now, and set synchronous_standby_names on this server when it follows: until then there is one copy.'
