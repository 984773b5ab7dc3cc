#!/bin/sh
# -MD: the files that were written and read, as make and ninja want them, blanks and dollars included.
#
#   run_depfile.sh INGOTC
set -eu
ingotc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work"
mkdir out 'in $1' more
echo 'import "b.idl"; interface a { typedef LENGTH WIDTH; }' >'in $1/a.idl'
echo 'interface b { typedef long LENGTH; }' >more/b.idl
"$ingotc" -MD -I more -o out --client 'in $1/a.idl'
cat >expected <<'END'
out/a.h out/a_tables.c out/a_client.c: \
  in\ $$1/a.idl \
  more/b.idl
END
diff -u expected out/a.d
"$ingotc" -MD --server more/b.idl
printf '%s\n' 'b.h b_tables.c b_server.c: \' '  more/b.idl' >expected
diff -u expected b.d
# Asked for nothing else, it writes nothing else.
[ "$(echo out/*)" = 'out/a.d out/a.h out/a_client.c out/a_tables.c' ]
# make itself agrees, if it is there.
if command -v make >/dev/null; then
	printf 'out/a.h:\n\t@echo made\ninclude out/a.d\n' >Makefile
	[ "$(make -s out/a.h)" = '' ]
	touch -d '+1 hour' more/b.idl
	[ "$(make -s out/a.h)" = made ]
fi
echo "depfiles are right"
